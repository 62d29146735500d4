/** What does a mapping mean, held against its document? The only judge: every name becomes a meaning here, or a Problem. */
import type { Document, Node } from "./document.ts";
import { array, arrow, call, data, filled, literal, maybe, object, type Expr, type Strategy } from "./expr.ts";
import { compileFamily, fillArrow, schemasOf, type Family } from "./family.ts";
import { milliseconds, perSecond, type CredentialMapping, type Mapping } from "./grammar.ts";
import type { LoadedMapping } from "./mapping.ts";
import { bodySchemas, listServers, type Operation } from "./operations.ts";
import { didYouMean, type Problem } from "./problem.ts";
import { camelCase, pascalCase } from "./print.ts";
import { readParams } from "./reading.ts";
import { compileParts } from "./request.ts";
import { deref } from "./schema.ts";
import { Judge, Scope, type Binding } from "./scope.ts";
import { judgeSignature } from "./signature.ts";

/** A provider as meanings. After this nothing can fail on account of the input. */
export interface Adapter {
  readonly provider: string;
  readonly title: string;
  readonly version: string;
  readonly mapping: Mapping;
  readonly document: Document;
  readonly sites: readonly (readonly [name: string, url: string])[];
  readonly credentials: readonly Credential[];
  readonly families: readonly Family[];
  /** The operations the runtime uses. */
  readonly operations: readonly Operation[];
  /** The operationIds the printed code names: these operations, and the messages. */
  readonly used: readonly string[];
  /** All operations of the document, for the typed client. */
  readonly described: ReadonlyMap<string, Operation>;
  readonly webhooks: ReadonlyMap<string, Operation>;
  /** The expressions of its contract, but for operations and families. */
  readonly fields: Expr & { type: "object" };
}

export interface Credential {
  /** Option name to environment variable. */
  readonly env: Readonly<Record<string, string>>;
  readonly expr: Expr;
  readonly scheme: Scheme | undefined;
}

export type Scheme = { readonly in: "header"; readonly name: string; readonly prefix?: string } | { readonly in: "query"; readonly name: string } | { readonly in: "basic" };

export interface Operations { readonly operations: ReadonlyMap<string, Operation>; readonly webhooks: ReadonlyMap<string, Operation> }

/** Compiles a mapping against its document. */
export function compile(loaded: LoadedMapping, document: Document, described: Operations): { adapter?: Adapter; problems: Problem[] } {
  const { mapping, sources } = loaded;
  const judge = new Judge(document, sources);
  const { problems } = judge;
  const given = Object.keys(mapping.with ?? {});
  const statuses = new Map<string, string>();
  const taken = new Set(["", "Submit", "Options", "Client", "Task"].map((suffix) => pascalCase(mapping.provider) + suffix));
  const families = Object.entries(mapping.tasks)
    .map(([name, keys]) => compileFamily(name, keys, { judge, operations: described.operations, webhooks: described.webhooks, given, taken, statuses }))
    .filter((family) => family !== undefined);
  judgeSubmits(families, judge);
  const operations = [...new Set(families.flatMap((family) => [...family.submit, ...family.retrieve, ...family.result, ...family.cancel, ...family.content]))];
  const body: [string, Binding] = ["$", { expr: { type: "name", name: "body" }, schemas: operations.flatMap(schemasOf), optional: false, what: "the answers of this provider's operations" }];
  // The answers of a family that could not be compiled are missing from these: what its Problem leads to is none of its own.
  const scope = new Scope(families.length < Object.keys(mapping.tasks).length ? judge.aside() : judge, "answer", [body]);
  const reading = (expr: Expr | undefined): Expr | undefined => expr && arrow(readParams("Body", [expr]), expr);
  const { errors = {}, rate } = mapping;
  const said = object(scope.slots(errors, ["code", "message"]));
  const sites = compileSites(mapping, document, judge);
  const credentials = compileCredentials(mapping, document, operations, judge);
  const fields = object({
    sites: object(sites.map(([name, url]) => [name, data(url)] as const)),
    auth: array(credentials.map(({ expr }) => expr)),
    with: compileWith(mapping, operations, judge),
    requestId: reading(scope.slot(mapping, "requestId")),
    rate: rate && data({ submit: rate.submit && perSecond(rate.submit), retrieve: rate.retrieve && perSecond(rate.retrieve), tasks: rate.tasks }),
    errors: object({
      when: errors.when && reading(scope.condition(errors.when)),
      read: errors.code === undefined && errors.message === undefined ? undefined : reading(said),
      ...codesOf(errors.kinds ?? {}),
    }),
    webhooks: compileWebhooks(mapping, described.webhooks, judge),
  });
  if (families.some((family) => family.message) && !mapping.webhooks) {
    judge.report(judge.at(mapping), "Families have webhooks, and webhooks.verify does not say how a delivery is verified: say none where it is not.");
  }
  if (problems.length > 0) return { problems };
  const adapter: Adapter = {
    provider: mapping.provider, title: mapping.title, version: mapping.version ?? "0.1.0", mapping, document, sites, credentials, families, operations,
    used: [...operations, ...families.flatMap((family) => family.message?.operation ?? [])].map(({ id }) => id), described: described.operations, webhooks: described.webhooks, fields,
  };
  return { adapter, problems };
}

function judgeSubmits(families: readonly Family[], judge: Judge): void {
  const owners = new Map<string, Family>();
  for (const family of families) {
    for (const [index, { id }] of family.submit.entries()) {
      const other = owners.get(id);
      if (other) judge.report(judge.at(family.keys.submit!, index), `${JSON.stringify(id)} is submitted in two families.`, { at: judge.at(other.keys), message: `the other is ${other.name}` });
      owners.set(id, family);
    }
  }
  for (const { keys, ...family } of families) {
    for (const role of ["retrieve", "result", "cancel"] as const) {
      for (const { id } of family[role]) if (owners.has(id)) judge.report(judge.at(keys, role), `${id} is a submit operation: each ${role} would start another task.`);
    }
  }
}

function compileSites(mapping: Mapping, document: Document, judge: Judge): [string, string][] {
  const servers = new Map(listServers(document).map(({ name, url }) => [name, url]));
  return mapping.sites?.map((name, index) => [name, judge.find(servers, name, "server named", judge.at(mapping.sites!, index)) ?? ""]) ?? [...servers];
}

function compileCredentials(mapping: Mapping, document: Document, operations: readonly Operation[], judge: Judge): Credential[] {
  const schemes = new Map(Object.entries(document.root.components?.["securitySchemes"] ?? {}));
  if (!mapping.auth) {
    const secured = operations.find((operation) => operation.security?.some((names) => names.length > 0));
    if (secured) judge.report(judge.at(mapping), "The mapping says nothing of auth, and the document asks for credentials.", { at: secured.at, message: `${secured.id} asks for ${secured.security!.flat().join(", ")}` });
    return [];
  }
  return [mapping.auth].flat().map((credential) => compileCredential(credential, schemes, judge));
}

function compileCredential(credential: CredentialMapping, schemes: ReadonlyMap<string, Node>, judge: Judge): Credential {
  const env = typeof credential.env === "string" ? { apiKey: credential.env } : credential.env;
  // The runtime calls a strategy by the same name. A token is a value like the caller's own credential; the others sign the request.
  const strategy = credential.strategy && camelCase(credential.strategy) as Strategy;
  const way = strategy === undefined || strategy === "jwt" ? "value" : "sign";
  const written = credential.scheme === undefined ? undefined : judge.find(schemes, credential.scheme, "security scheme", judge.at(credential, "scheme"));
  if (credential.scheme === undefined && way === "value") judge.report(judge.at(credential), "A credential needs the scheme of the document that says where it goes.");
  const scheme = written && schemeOf(deref(judge.document, written), credential, judge);
  if (scheme?.in === "basic" && !("username" in env && "password" in env)) {
    judge.report(judge.at(credential, "env"), "Basic authentication needs the options username and password.");
  } else if (!strategy && scheme?.in !== "basic" && Object.keys(env).length !== 1) {
    judge.report(judge.at(credential, "env"), "Several options make one credential only by a strategy: name it.");
  }
  const parameters = strategy && arrow([`c: { ${Object.keys(env).map((name) => `readonly ${name}: string`).join("; ")} }`], parameterExpr(credential.with ?? {}, env, credential, judge));
  return { env, scheme, expr: object({ env: data(env), scheme: scheme && data(isBearer(scheme) ? "bearer" : scheme), [way]: parameters && call(strategy!, parameters) }) };
}

const isBearer = (scheme: Scheme): boolean => scheme.in === "header" && scheme.name === "Authorization" && scheme.prefix === "Bearer ";

/** The table of codes by kind, and by what a code says beside its kind. */
function codesOf(kinds: NonNullable<NonNullable<Mapping["errors"]>["kinds"]>): Readonly<Record<"kinds" | "retry" | "charged", Expr | undefined>> {
  const entries = Object.entries(kinds).map(([code, entry]) => ({ code, ...(typeof entry === "string" ? { kind: entry } : entry) }));
  const by = (key: "kind" | "retry" | "charged"): Expr | undefined => {
    const groups = new Map<string, string[]>();
    for (const { code, [key]: group } of entries) if (group !== undefined) groups.set(String(group), [...(groups.get(String(group)) ?? []), code]);
    return filled(object([...groups].map(([group, codes]) => [group, data(codes.some((code) => code.includes(" ")) ? codes : codes.join(" "))] as const)));
  };
  return { kinds: by("kind"), retry: by("retry"), charged: by("charged") };
}

function schemeOf(node: Node, credential: object, judge: Judge): Scheme | undefined {
  const name = String(node["name"] ?? "");
  if (node["type"] === "http") {
    const word = String(node["scheme"] ?? "");
    if (word.toLowerCase() === "basic") return { in: "basic" };
    return { in: "header", name: "Authorization", prefix: `${word.toLowerCase() === "bearer" ? "Bearer" : word} ` };
  }
  if (node["type"] === "apiKey" && node["in"] === "header") return { in: "header", name };
  if (node["type"] === "apiKey" && node["in"] === "query") return { in: "query", name };
  return judge.report(judge.at(credential, "scheme"), `A security scheme of type ${JSON.stringify(node["type"])} needs a credential that is sent in a header or the query: describe it as http or apiKey.`);
}

/** A strategy's parameters: `$option` is the caller's credential, a duration under `claims` a moment so far from now. */
function parameterExpr(value: unknown, env: Readonly<Record<string, string>>, node: object, judge: Judge, key?: string, inClaims = false): Expr {
  if (Array.isArray(value)) return array(value.map((item, index) => parameterExpr(item, env, value, judge, String(index), inClaims)));
  if (typeof value === "object" && value !== null) {
    return object(Object.entries(value).map(([field, item]) => [field, parameterExpr(item, env, value, judge, field, inClaims || field === "claims")] as const));
  }
  if (typeof value !== "string") return literal(value as number | boolean | null);
  if (value.startsWith("$")) {
    const option = value.slice(1);
    if (!Object.hasOwn(env, option)) judge.report(judge.at(node, key), `${JSON.stringify(value)} is no option of this credential.${didYouMean(option, Object.keys(env))}`);
    return { type: "member", of: { type: "name", name: "c" }, key: option, optional: false };
  }
  const moment = inClaims ? /^(-?)(\d+(?:ms|s|m|h|d))$/.exec(value) : null;
  return moment ? data({ in: Number(`${moment[1]}${milliseconds(moment[2]!)}`) }) : literal(value);
}

function compileWith(mapping: Mapping, operations: readonly Operation[], judge: Judge): Expr | undefined {
  if (!mapping.with) return undefined;
  const declares = operations.filter((operation) => Object.keys(mapping.with!).every((target) => {
    const [place, ...name] = target.split(".");
    return operation.parameters.some((each) => each.in === place && each.name.toLowerCase() === name.join(".").toLowerCase());
  }));
  if (declares.length === 0) {
    return judge.report(judge.at(mapping, "with"), `No operation declares ${Object.keys(mapping.with).join(" and ")}: write header.X or query.x, and declare it in the document.`);
  }
  const parts = compileParts(mapping.with, declares, new Scope(judge, "fill", []));
  return parts && object({ operations: data(declares.map(({ id }) => id)), parts: fillArrow(parts) });
}

function compileWebhooks(mapping: Mapping, webhooks: ReadonlyMap<string, Operation>, judge: Judge): Expr | undefined {
  const { webhooks: keys } = mapping;
  if (!keys) return undefined;
  const schemas = [...webhooks.values()].flatMap(bodySchemas);
  const scope = new Scope(judge, "delivery", [["$", { expr: { type: "name", name: "body" }, schemas: [...schemas, {}], optional: false, what: "the messages" }]]);
  const read = (key: "delivery" | "challenge"): Expr | undefined => {
    const expr = scope.slot(keys, key);
    return expr && arrow(readParams(undefined, [expr]), expr);
  };
  const { verify } = keys;
  if (typeof verify === "object" && (verify.algorithm === undefined) === (verify.strategy === undefined)) {
    judge.report(judge.at(keys, "verify"), "A signature needs an algorithm, or a strategy that names one.");
  }
  if (typeof verify === "object") judgeSignature(verify, judge);
  const signature = typeof verify === "object" ? { ...verify, algorithm: verify.algorithm ?? "hmac-sha256", tolerance: verify.tolerance && milliseconds(verify.tolerance) } : verify;
  return object({ verify: data(signature), delivery: read("delivery"), challenge: read("challenge"), reply: maybe(keys.reply) });
}
