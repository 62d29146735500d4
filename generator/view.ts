/** How does a provider read as a package? Turns meanings into printed code, laid out for the templates. After this nothing decides anything. */
import type { Adapter } from "./compile.ts";
import { data, object, within, type Expr } from "./expr.ts";
import type { Family } from "./family.ts";
import { KINDS } from "./grammar.ts";
import type { Operation } from "./operations.ts";
import {
  type Code, type View, pascalCase, printChainType, printComment, printExpr, printGeneric, printImport, printIndexed, printLoose, printName, printOptions, printString, printTypes, printUnion,
} from "./print.ts";
import { readmeView } from "./readme.ts";
import type { Reader } from "./reading.ts";

const STRATEGIES = new Set(["jwt", "tc3HmacSha256", "volcV4", "awsSigv4", "bodyKey"]);
const RUNTIME = "@media-tasks/runtime/v1";

export function view(adapter: Adapter, options: { readonly scope: string }): { readonly [name: string]: View } {
  const pascal = pascalCase(adapter.provider);
  return {
    ...common(adapter, pascal),
    adapter: adapterView(adapter),
    client: clientView(adapter, pascal),
    readme: readmeView(adapter, options),
  };
}

function common(adapter: Adapter, pascal: string): { readonly [name: string]: View } {
  return {
    title: printComment(adapter.title),
    provider: printString(adapter.provider),
    folder: printComment(adapter.provider),
    type: printName(pascal),
    submitType: printName(`${pascal}Submit`),
    optionsType: printName(`${pascal}Options`),
    clientType: printName(`${pascal}Client`),
    taskType: printName(`${pascal}Task`),
    create: printName(`create${pascal}`),
  };
}

const described = (operations: readonly Operation[]): Code[] => operations.filter(hasJson).map(({ id }) => printGeneric("Described", printIndexed("operations", id)));
const hasJson = (operation: Operation): boolean => operation.answers.some((answer) => answer.schema !== undefined && (answer.media ?? "").includes("json"));

interface BodyType { readonly name: string; readonly of: readonly Code[]; readonly uses: readonly string[] }

function adapterView(adapter: Adapter): View {
  const families = adapter.families.map(familyView);
  const operations = object(adapter.operations.map((operation) => [operation.id, operationExpr(operation)] as const));
  const exprs = [...adapter.families.map((family) => family.fields), adapter.errors, ...adapter.credentials.map(({ expr }) => expr), ...[adapter.requestId, adapter.with, adapter.webhookKeys].filter((expr) => expr !== undefined)];
  const words = new Set<string>(exprs.flatMap((expr) => [...within(expr)].flatMap((each) => (each.type === "call" ? [each.word] : []))));
  const signatures = new Set(exprs.flatMap((expr) => [...within(expr)].flatMap((each) => (each.type === "arrow" ? [...each.params, each.returns ?? ""] : []))).join(" ").match(/[A-Za-z]+/g) ?? []);
  const named = families.flatMap((family) => family.uses);
  const bodies = signatures.has("Body") ? described(adapter.operations) : undefined;
  const types = ["Adapter", "Family", ...["At", "Any", "OutputReading", "Reading"].filter((type) => signatures.has(type)), ...named, ...(bodies ? (bodies.length > 0 ? ["Described", "Loose"] : ["Any"]) : [])];
  const field = (name: string, expr: Expr | undefined): View => ({ name: printName(name), value: expr ? printExpr(expr, 2, name.length + 4) : false, there: expr !== undefined });
  return {
    imports: printImport([...words].filter((word) => !STRATEGIES.has(word)), types, RUNTIME),
    strategies: words.size > 0 && [...words].some((word) => STRATEGIES.has(word)) ? printImport([...words].filter((word) => STRATEGIES.has(word)), [], "@media-tasks/runtime/strategies") : false,
    body: bodies ? (bodies.length > 0 ? printLoose(bodies, "type Body = ".length) : printName("Any")) : false,
    families: families.map(({ page }) => page),
    fields: [
      field("sites", object(adapter.sites.map(([name, url]) => [name, data(url)] as const))),
      field("auth", { type: "array", items: adapter.credentials.map(({ expr }) => expr) }),
      field("with", adapter.with),
      field("requestId", adapter.requestId),
      field("rate", adapter.rate),
      field("errors", adapter.errors),
      field("webhooks", adapter.webhookKeys),
      field("operations", operations),
      field("families", object(adapter.families.map((family) => [family.name, { type: "name", name: family.variable }] as const))),
    ].filter((each) => (each as { there: boolean }).there),
    title: printExpr(data(adapter.title)),
  };
}

/** A family's page, and the types of the runtime that it names. */
function familyView(family: Family): { readonly page: View; readonly uses: readonly string[] } {
  const { message, variable, type } = family;
  const params = [...within(family.fields)].flatMap((each) => (each.type === "arrow" ? each.params : [])).join(" ");
  const messages = message?.operation ? [printGeneric("Message", printIndexed("operations", message.operation.id))] : [];
  const told = family.retrieve.length === 0 ? messages : []; // where nobody can be asked, messages are what is read
  const bodies: BodyType[] = [
    { name: `${type}Answer`, of: [...described(family.answers), ...told], uses: ["Described", ...told.map(() => "Message")] },
    { name: `${type}Result`, of: described(family.result), uses: ["Described"] },
    { name: `${type}Canceled`, of: described(family.cancel), uses: ["Described"] },
    { name: `${type}Message`, of: messages, uses: ["Message"] },
  ].filter(({ name }) => name.endsWith("Answer") || params.includes(name));
  const tables = [
    { name: `${variable}Statuses`, reader: family.reader, of: `${type}Answer` },
    { name: `${variable}MessageStatuses`, reader: message?.reader, of: message?.typed === "any" ? undefined : type + (message?.typed === "message" ? "Message" : "Answer") },
  ].filter(({ reader }) => reader !== undefined && reader.statuses.rows.length > 0);
  const words = tables.some(({ reader, of }) => reader!.statuses.closed && of);
  return {
    page: {
      name: printName(variable),
      types: bodies.map(({ name, of }) => ({ name: printName(name), type: of.length === 0 ? printName("Any") : printLoose(of, `type ${name} = `.length) })),
      tables: tables.map(({ name, reader, of }) => tableView(name, reader!, of)),
      value: printExpr(family.fields, 0, `const ${variable}: Family = `.length),
    },
    uses: [...bodies.flatMap(({ of, uses }) => (of.length === 0 ? ["Any"] : ["Loose", ...uses])), ...(tables.length > 0 ? ["Verdict"] : []), ...(words ? ["Words"] : [])],
  };
}

function tableView(name: string, { statuses }: Reader, type: string | undefined): View {
  const word = statuses.closed && type ? printGeneric("Words", printChainType(type, statuses.closed)) : printName("string");
  const rows = object(statuses.rows.map(([row, verdict]) => [row, data(verdict)] as const));
  return { name: printName(name), word, value: printExpr(rows, 0, `const ${name} = `.length, ` as const satisfies Record<${word}, Verdict>;`.length) };
}

function operationExpr(operation: Operation): Expr {
  const { constants } = operation;
  const segments = operation.parameters.filter((each) => each.in === "path" && each.segments).map((each) => each.name);
  return data({
    method: operation.method,
    path: operation.path,
    server: operation.server,
    auth: operation.security !== undefined && operation.security.every((names) => names.length === 0) ? false : undefined,
    constants: Object.values(constants).some((part) => part && Object.keys(part).length > 0) ? constants : undefined,
    segments: segments.length > 0 ? segments : undefined,
    media: operation.body && !operation.body.media.includes("json") ? operation.body.media : undefined,
  });
}

function clientView(adapter: Adapter, pascal: string): View {
  const answers = (family: Family): Code[] => family.answers.filter(hasJson)
    .map(({ id }) => printGeneric("Answer", printIndexed("operations", id)))
    .concat(family.message?.operation ? [printGeneric("Message", printIndexed("operations", family.message.operation.id))] : []);
  const environment = adapter.credentials.map(({ env }) => Object.entries(env).map(([name, variable]) => `\`${name}\` usually stands in \`${variable}\``).join(", ")).join("; or ");
  const usesKind = adapter.families.some((family) => kindsOf(family).length === 6);
  const usesMessage = adapter.families.some((family) => family.message?.operation);
  return {
    imports: printImport(["createClient"], ["Answer", "Client", "ClientOptions", "Submit", "Task", ...(usesKind ? ["Kind"] : []), ...(usesMessage ? ["Message"] : [])], RUNTIME),
    options: printOptions("ClientOptions", adapter.credentials.map(({ env }) => Object.keys(env)), `export type ${pascal}Options = `.length),
    environment: printComment(environment === "" ? "No credentials are needed." : `${environment}.`),
    families: adapter.families.map((family) => ({
      name: keyOf(family.name),
      type: printName(family.type),
      provider: printString(adapter.provider),
      family: printString(family.name),
      kindsText: printComment(kindsOf(family).join(", ")),
      operation: printTypes(family.submit.map(({ id }) => printString(id)), "  operation:".length, 4),
      kind: usesAll(family) ? printName("Kind") : printUnion(kindsOf(family)),
      raw: printTypes(answers(family).length > 0 ? answers(family) : [printName("unknown")], "  raw:".length, 4),
    })),
    submits: adapter.families.flatMap((family) => family.submit.map((operation) => ({
      name: keyOf(operation.id),
      summary: printComment(sentence(operation)),
      deprecated: operation.deprecated === true,
      type: printGeneric("Submit", printIndexed("operations", operation.id), family.type, ...(family.takes.length > 0 ? [printUnion(family.takes)] : [])),
    }))),
    cancel: printUnion(adapter.families.filter((family) => family.cancel.length > 0).map(({ name }) => name)),
    webhook: printExpr(data(adapter.families.some((family) => family.message))),
  };
}

/** What its answers and its messages may bring. */
const kindsOf = (family: Family): readonly string[] => KINDS.filter((kind) => family.reader.kinds.includes(kind) || family.message?.reader?.kinds.includes(kind));
const usesAll = (family: Family): boolean => kindsOf(family).length === 6;

/** An operation id or a family's name is an identifier already. */
const keyOf = (name: string): Code => printName(name);

function sentence(operation: Operation): string {
  const text = operation.summary ?? operation.description ?? operation.id;
  return /[.!?]$/.test(text.trim()) ? text : `${text.trim()}.`;
}

