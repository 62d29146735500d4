/** What does the simulator need to know of a provider? Its operations with their request schemas, its examples, its scenarios: plain data. */
import type { Adapter, Credential } from "./compile.ts";
import type { Document } from "./document.ts";
import { sampleIds, type Example, type Examples } from "./examples.ts";
import type { Family } from "./family.ts";
import { milliseconds } from "./grammar.ts";
import { isPublic, type Operation } from "./operations.ts";
import { stepsOf } from "./refs.ts";
import { deref } from "./schema.ts";

type Json = Record<string, unknown>;

/** The `Scenarios` of a provider, as JSON; what is undefined is left out. */
export function describeScenarios(adapter: Adapter, examples: Examples): Json {
  const { document, mapping: { webhooks } } = adapter;
  const operations = Object.fromEntries(adapter.operations.map((operation) => [operation.id, describeOperation(operation)]));
  return {
    provider: adapter.provider,
    title: adapter.title,
    sites: Object.fromEntries(adapter.sites),
    auth: adapter.credentials.map(authOf),
    credentials: Object.fromEntries(Object.keys(adapter.credentials[0]?.env ?? {}).map((name) => [name, `sample-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`])),
    operations,
    components: { schemas: componentsOf(document, operations) },
    families: Object.fromEntries(adapter.families.map((family) => [family.name, describeFamily(family, examples)])),
    webhooks: webhooks && { verify: typeof webhooks.verify === "object" ? signatureOf(webhooks.verify) : webhooks.verify },
  };
}

function signatureOf(verify: { readonly tolerance?: string | undefined }): Json {
  return { algorithm: "hmac-sha256", ...verify, tolerance: verify.tolerance && milliseconds(verify.tolerance) };
}

function authOf({ scheme }: Credential): Json {
  return { ...(scheme ?? { in: "header", name: "Authorization" }) };
}

function describeOperation(operation: Operation): Json {
  const { method, path, server, parameters, body } = operation;
  return {
    method, path, server,
    auth: isPublic(operation) ? false : undefined,
    parameters: parameters.length > 0 ? parameters.map((each) => ({ in: each.in, name: each.name, required: each.required || undefined, schema: each.schema, segments: each.segments || undefined })) : undefined,
    body: body && { required: body.required || undefined, media: body.media, schema: bare(body.schema) },
  };
}

/** A schema without what only people read. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept: Json = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties" || key === "patternProperties" || key === "$defs") kept[key] = Object.fromEntries(Object.entries(value as Json).map(([name, each]) => [name, bare(each)]));
    else if (key === "nullable" && value === true) continue;
    else if (key === "type" && (schema as Json)["nullable"] === true) kept[key] = [value, "null"].flat();
    else if (["const", "enum", "default", "required"].includes(key)) kept[key] = value;
    else if (!["description", "title", "example", "examples", "externalDocs", "deprecated", "xml", "discriminator"].includes(key) && !key.startsWith("x-")) kept[key] = bare(value);
  }
  return kept;
}

function componentsOf(document: Document, operations: Json): Json {
  const schemas: Json = {};
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const ref = (value as Json)["$ref"];
    const [components, kind, name] = typeof ref === "string" ? stepsOf(ref) ?? [] : [];
    if (components === "components" && kind === "schemas" && name !== undefined && !Object.hasOwn(schemas, name)) {
      schemas[name] = {};
      schemas[name] = bare(deref(document, document.root.components?.["schemas"]?.[name] ?? {}));
      visit(schemas[name]);
    }
    Object.values(value).forEach(visit);
  };
  visit(operations);
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function describeFamily(family: Family, { file }: Examples): Json {
  const examples = file.families[family.name] ?? {};
  const { tables, keys: { webhook, clientRef, poll, retention } } = family;
  const places = { webhookUrl: placeOf(webhook?.with, "$webhook.url", family.announced), clientRef: placeOf(clientRef?.with, "$clientRef", family.submit) };
  return {
    submit: family.submit.map(({ id }) => id),
    retrieve: tables.retrieve ?? family.retrieve[0]?.id,
    result: tables.result ?? family.result[0]?.id,
    cancel: tables.cancel ?? family.cancel[0]?.id,
    webhook: webhook?.with && true,
    webhookExcept: webhook?.except,
    clientRef: clientRef && true,
    repeat: clientRef?.repeat,
    places: places.webhookUrl ?? places.clientRef ? places : undefined,
    grace: poll?.grace && milliseconds(poll.grace),
    retention: retention && milliseconds(retention),
    ids: sampleIds(family, examples),
    requests: Object.fromEntries(family.submit.map((operation) => [operation.id, requestOf(operation)])),
    examples: Object.fromEntries(Object.entries(examples).map(([name, each]) => [name, exampleOf(each)])),
    scenarios: file.scenarios?.[family.name] ?? [],
    cannot: file.cannot?.[family.name] ?? {},
  };
}

const exampleOf = ({ answers, operation, after, http, body, becomes, offSpec }: Example): Json =>
  ({ answers, operation, after, status: http?.status, headers: http?.headers, body, becomes, offSpec });

/** The request a document's own examples make. */
export function requestOf(operation: Operation): Json {
  const request: Record<string, Json> = {};
  for (const { in: where, name, required, example } of operation.parameters) {
    if (required && example !== undefined && where !== "cookie" && !Object.hasOwn(operation.constants[where as "query"] ?? {}, name)) (request[where] ??= {})[name] = example;
  }
  const sample = operation.body?.examples[0]?.value;
  return { ...request, ...(sample !== undefined && { body: sample }) };
}

function placeOf(values: Json | undefined, wanted: string, operations: readonly Operation[]): string | undefined {
  const target = Object.entries(values ?? {}).find(([, value]) => value === wanted)?.[0];
  if (target === undefined || /^(query|header)\.|^body#/.test(target)) return target;
  const parameter = operations[0]?.parameters.find(({ name }) => name === target);
  return parameter ? `${parameter.in}.${target}` : `body#/${target}`;
}
