/** How does a provider read as a package? Turns meanings into printed code, laid out for the templates. After this nothing decides anything. */
import type { Adapter } from "./compile.ts";
import { data, name, object, STRATEGIES, within, WORDS, type Expr } from "./expr.ts";
import { letName, readerName, schemasOf, type Family } from "./family.ts";
import { KINDS } from "./grammar.ts";
import type { Operation } from "./operations.ts";
import {
  type Code, type View, pascalCase, printChainType, printComment, printExpr, printGeneric, printImport, printIndexed, printLoose, printName, printOptions, printString, printTypeOf, printTypes, printUnion,
} from "./print.ts";
import { readmeView } from "./readme.ts";
import type { Reader } from "./reading.ts";
import { operationExpr } from "./request.ts";

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

/** `Described<operations["getTask"]>` for each of these operations that answers with JSON. */
const typedBy = (type: "Described" | "Answer", operations: readonly Operation[]): Code[] =>
  operations.filter((operation) => schemasOf(operation).length > 0).map(({ id }) => printGeneric(type, printIndexed("operations", id)));

const messagesOf = ({ message }: Family): Code[] => (message?.operation ? [printGeneric("Message", printIndexed("operations", message.operation.id))] : []);

interface BodyType { readonly name: string; readonly of: readonly Code[]; readonly uses: readonly string[] }

function adapterView(adapter: Adapter): View {
  const families = adapter.families.map(familyView);
  const submits = new Set(adapter.families.flatMap(({ submit }) => submit));
  const fields: readonly (readonly [string, Expr])[] = [
    ...adapter.fields.fields,
    ["operations", object(adapter.operations.filter((operation) => !submits.has(operation)).map((operation) => [operation.id, operationExpr(operation)] as const))],
    ["families", object(adapter.families.map((family) => [family.name, name(family.variable)] as const))],
  ];
  const exprs = [...adapter.families.flatMap(({ fields, lets, shared }) => [fields, lets, shared].filter((each) => each !== undefined)), adapter.fields].flatMap((each) => within(each));
  const words = new Set<string>(exprs.flatMap((each) => (each.type === "call" ? [each.word] : [])));
  const signatures = new Set(exprs.flatMap((each) => (each.type === "arrow" ? [...each.params, each.returns ?? ""] : [])).join(" ").match(/[A-Za-z]+/g));
  const strategies = STRATEGIES.filter((word) => words.has(word));
  const bodies = signatures.has("Body") ? typedBy("Described", adapter.operations) : undefined;
  const types = ["Adapter", "Family", ...["At", "Any", "OutputReading"].filter((type) => signatures.has(type)), ...families.flatMap(({ uses }) => uses), ...(bodies ? usesOf(bodies, "Described") : [])];
  return {
    imports: printImport(WORDS.filter((word) => words.has(word)), types, RUNTIME),
    strategies: strategies.length > 0 ? printImport(strategies, [], "@media-tasks/runtime/strategies") : false,
    body: bodies ? bodyType("Body", bodies) : false,
    families: families.map(({ page }) => page),
    fields: fields.map(([key, expr]) => ({ name: printName(key), value: printExpr(expr, 2, key.length + 4) })),
    title: printExpr(data(adapter.title)),
  };
}

const usesOf = (of: readonly Code[], ...uses: readonly string[]): readonly string[] => (of.length > 0 ? ["Loose", ...uses] : ["Any"]);
const bodyType = (name: string, of: readonly Code[]): Code => (of.length > 0 ? printLoose(of, `type ${name} = `.length) : printName("Any"));

/** A family's page, and the types of the runtime that it names. */
function familyView(family: Family): { readonly page: View; readonly uses: readonly string[] } {
  const { message, variable, type } = family;
  const shared = family.shared !== undefined;
  const params = within(family.fields).flatMap((each) => (each.type === "arrow" ? each.params : [])).join(" ");
  const messages = messagesOf(family);
  const told = family.retrieve.length === 0 ? messages : []; // where nobody can be asked, messages are what is read
  const bodies: BodyType[] = [
    { name: `${type}Answer`, of: [...typedBy("Described", family.answers), ...told], uses: ["Described", ...told.map(() => "Message")] },
    { name: `${type}Result`, of: typedBy("Described", family.result), uses: ["Described"] },
    { name: `${type}Canceled`, of: typedBy("Described", family.cancel), uses: ["Described"] },
    { name: `${type}Message`, of: messages, uses: ["Message"] },
  ].filter(({ name, of }) => name.endsWith("Answer") || (name.endsWith("Result") ? of.length > 0 : params.includes(name)));
  const result = bodies.some(({ name }) => name.endsWith("Result")) ? [`${type}Result`] : [];
  const typed = [`${type}Answer`, ...(family.lets ? [result[0] ?? "unknown", printGeneric("ReturnType", printTypeOf(letName(family)))] : result)];
  const tables = [
    { name: `${variable}Statuses`, reader: family.reader, of: `${type}Answer` },
    { name: `${variable}MessageStatuses`, reader: message?.reader, of: message?.typed === "any" ? undefined : type + (message?.typed === "message" ? "Message" : "Answer") },
  ].filter(({ name, reader }) => reader !== undefined && family.statuses.includes(name));
  const words = tables.some(({ reader, of }) => reader!.statuses.closed && of);
  return {
    page: {
      name: printName(variable),
      type: printGeneric("Family", ...typed),
      lets: family.lets !== undefined && { name: printName(letName(family)), value: printExpr(family.lets, 0, `const ${letName(family)} = `.length) },
      reader: shared && { name: printName(readerName(family)), type: printGeneric("Reader", ...typed), value: printExpr(family.shared!, 0, `const ${readerName(family)} = `.length, ` satisfies ${printGeneric("Reader", ...typed)};`.length) },
      types: bodies.map(({ name, of }) => ({ name: printName(name), type: bodyType(name, of) })),
      tables: tables.map(({ name, reader, of }) => tableView(name, reader!, of)),
      value: printExpr(family.fields, 0, `const ${variable}: ${printGeneric("Family", ...typed)} = `.length),
    },
    uses: [...bodies.flatMap(({ of, uses }) => usesOf(of, ...uses)), ...(shared ? ["Reader"] : []), ...(tables.length > 0 ? ["Verdict"] : []), ...(words ? ["Words"] : [])],
  };
}

function tableView(name: string, { statuses }: Reader, type: string | undefined): View {
  const word = statuses.closed && type ? printGeneric("Words", printChainType(type, statuses.closed)) : printName("string");
  const rows = object(statuses.rows.map(([row, verdict]) => [row, data(verdict)] as const));
  return { name: printName(name), word, value: printExpr(rows, 0, `const ${name} = `.length, ` as const satisfies Record<${word}, Verdict>;`.length) };
}

function clientView(adapter: Adapter, pascal: string): View {
  const answers = (family: Family): Code[] => [...typedBy("Answer", family.answers), ...messagesOf(family)];
  const environment = adapter.credentials.map(({ env }) => Object.entries(env).map(([name, variable]) => `\`${name}\` usually stands in \`${variable}\``).join(", ")).join("; or ");
  const usesMessage = adapter.families.some((family) => family.message?.operation);
  return {
    imports: printImport(["createClient"], ["Answer", "Client", "ClientOptions", "Submit", "Task", ...(adapter.families.some(usesAll) ? ["Kind"] : []), ...(usesMessage ? ["Message"] : [])], RUNTIME),
    options: printOptions("ClientOptions", adapter.credentials.map(({ env }) => Object.keys(env)), `export type ${pascal}Options = `.length),
    environment: printComment(environment === "" ? "No credentials are needed." : `${environment}.`),
    families: adapter.families.map((family) => ({
      name: printName(family.name),
      type: printName(family.type),
      provider: printString(adapter.provider),
      family: printString(family.name),
      kindsText: printComment(kindsOf(family).join(", ")),
      operation: printTypes(family.submit.map(({ id }) => printString(id)), "  operation:".length, 4),
      kind: usesAll(family) ? printName("Kind") : printUnion(kindsOf(family)),
      raw: printTypes(answers(family).length > 0 ? answers(family) : [printName("unknown")], "  raw:".length, 4),
    })),
    submits: adapter.families.flatMap((family) => family.submit.map((operation) => ({
      name: printName(operation.id),
      summary: printComment(sentence(operation)),
      deprecated: operation.deprecated === true,
      type: printGeneric("Submit", printIndexed("operations", operation.id), family.type, ...takenBy(operation, family)),
    }))),
    cancel: printUnion(adapter.families.filter((family) => family.cancel.length > 0).map(({ name }) => name)),
    webhook: printExpr(data(adapter.families.some((family) => family.message))),
  };
}

/** What the options of a submit may say, as a type. */
function takenBy(operation: Operation, { announced, keys }: Family): Code[] {
  const taken = [...(announced.includes(operation) ? ["webhook"] : []), ...(keys.clientRef ? ["clientRef"] : [])];
  return taken.length > 0 ? [printUnion(taken)] : [];
}

/** What its answers and its messages may bring. */
const kindsOf = (family: Family): readonly string[] => KINDS.filter((kind) => family.reader.kinds.includes(kind) || family.message?.reader?.kinds.includes(kind));
const usesAll = (family: Family): boolean => kindsOf(family).length === KINDS.length;

function sentence(operation: Operation): string {
  const text = operation.summary ?? operation.description ?? operation.id;
  return /[.!?]$/.test(text.trim()) ? text : `${text.trim()}.`;
}

