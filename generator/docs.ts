/** What can be read about the mappings without opening them? The table of providers, and the references of both grammars: all made from the data itself. */
import { z } from "zod";
import type { Adapter } from "./compile.ts";
import { EXPECTED, examplesGrammar } from "./examples.ts";
import { grammar, milliseconds } from "./grammar.ts";
import { printMarkdown, printSpan } from "./print.ts";

const HEAD = ["provider", "families", "submits", "outputs", "cancel", "webhooks", "links last", "sources", "uncertain"];

/** One row per provider, as cells of plain text. */
export function providerTable(adapters: readonly Adapter[]): string[][] {
  return [HEAD, ...adapters.map(row)];
}

/** The same as Markdown, each provider linked to its package. */
export function providerMarkdown(adapters: readonly Adapter[], out: string): string {
  const [head, ...rows] = providerTable(adapters) as [string[], ...string[][]];
  const cells = rows.map(([, ...rest], index) => [`[${printMarkdown(adapters[index]!.title)}](${out}/${adapters[index]!.provider}/README.md)`, ...rest.map((cell) => printMarkdown(cell).text)]);
  return [head, head.map(() => "---"), ...cells].map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function row({ provider, families, mapping, document }: Adapter): string[] {
  const kinds = new Set(families.flatMap((family) => (family.reader.kinds.length === 6 ? ["by media type"] : family.reader.kinds)));
  const root = document.root as Readonly<Record<string, unknown>>;
  const verify = mapping.webhooks?.verify;
  const messages = families.filter((family) => family.message).length;
  return [
    provider,
    families.map(({ name }) => name).join(", "),
    String(families.flatMap((family) => family.submit).length),
    [...kinds].join(", "),
    families.some((family) => family.cancel.length > 0) ? (families.some((family) => typeof family.keys.cancel === "object" && family.keys.cancel.while) ? "guarded" : "yes") : "no",
    messages === 0 || !verify ? "none" : verify === "none" ? "unsigned" : typeof verify === "string" ? verify : verify.strategy ?? verify.algorithm ?? "signed",
    lifetimes(families).join(", ") || "not documented",
    String(Array.isArray(root["x-sources"]) ? root["x-sources"].length : 0),
    String(Array.isArray(root["x-uncertain"]) ? root["x-uncertain"].length : 0),
  ];
}

function lifetimes(families: Adapter["families"]): string[] {
  const all = families.flatMap(({ keys }) => (keys.outputs ?? []).flatMap((output) => output.expires ?? keys.expires ?? []));
  const documented = [...new Set(all.flatMap(({ after }) => after ?? []))].sort((a, b) => milliseconds(a) - milliseconds(b));
  return [...(all.some(({ at, in: seconds }) => at !== undefined || seconds !== undefined) ? ["as told"] : []), ...documented];
}

const MARKS = "required keys are marked \\*. `*` stands for a name of your own.";

/** What stands where the grammar says `text`, and is a path. */
const EXPRESSIONS: readonly (readonly [string, string])[] = [
  ["$.a.b", "A member of the body at hand. Names that are no plain words: `$[\"odd name\"]`, in quotes as a whole."],
  ["$.a[0], $.a[*]", "An item of a list; all items of a list, or members of a map."],
  ["$.a..*", "Everything below, as the last step."],
  ["$item, $key", "Inside `each`: the item, and its name in a map."],
  ["$job.a", "What `let` calls `job`."],
  ["$handle.x", "What `handle` keeps under this name; `id` always."],
  ["$result.a", "The body of the second request."],
  ["$statusCode, $response.header.X", "Of the answer that is read."],
  ["$request.path.x, $request.query.x, $request.header.X, $request.body#/a/b", "Of the submit request, while its answer is read; under `webhooks` of the delivery."],
  ["$uuid", "Under `with`: a random id, another for each request."],
  ["$clientRef", "Under `with`: the caller's own reference."],
  ["$webhook.url, $webhook.secret", "Under `with`: what the caller gives as `webhook` with the submit."],
  ["$option.x", "Under `with`: given once, when the client is made, as `option: { x }`."],
];

/** Where a request takes what `with` says. */
const ADDRESSES: readonly (readonly [string, string])[] = [
  ["name", "The parameter of this name, else the member of the body."],
  ["path.name, query.name, header.name", "The parameter of this name in this place."],
  ["body#/a/b", "This place in the body, as a JSON Pointer."],
];

function printTable(title: string, head: readonly string[], rows: readonly (readonly [string, string])[]): string {
  const spans = (text: string): string => text.split(", ").map((each) => String(printSpan(each))).join(", ");
  return `## ${title}\n\n| ${head.join(" | ")} |\n| ${head.map(() => "---").join(" | ")} |\n${rows.map(([written, meaning]) => `| ${spans(written)} | ${meaning} |`).join("\n")}`;
}

/** A reference of every key of a mapping. */
export function grammarReference(mappings: ReadonlyMap<string, unknown>): string {
  return `# The mapping, key by key\n\nMade from the grammar by \`media-tasks docs\`; ${MARKS} Paths are JSONPath, \`$\` is the body at hand.\n\n${reference(grammar, "The mapping", mappings)}\n\n${printTable("Paths and expressions", ["written", "meaning"], EXPRESSIONS)}\n\n${printTable("What stands under `with`", ["address", "what is sent there"], ADDRESSES)}\n\nThe value is a literal (text, number, true, false, null, a list of them), or any of the above that is known there.\n`;
}

/** A reference of every key of `examples.yaml`. */
export function examplesReference(): string {
  const names = EXPECTED.map((name) => `\`${name}\``).join(", ");
  return `# The examples, key by key\n\nMade from the grammar by \`media-tasks docs\`; ${MARKS} Each family shows these examples, or says under \`cannot\` why there is none: ${names}. Any other name is your own.\n\n${reference(examplesGrammar, "The examples file")}\n`;
}

/** Every key of a grammar: type, meaning, example, and which of the files given use it. */
function reference(root: z.ZodType, title: string, files?: ReadonlyMap<string, unknown>): string {
  const sections = new Map<z.ZodObject, readonly string[]>();
  const visit = (type: z.ZodType, from: readonly string[]): void => {
    for (const { object, path } of objectsOf(type, from)) {
      if (sections.has(object)) continue;
      sections.set(object, path);
      for (const [key, value] of Object.entries(object.shape)) visit(value as z.ZodType, [...path, key]);
    }
  };
  visit(root, []);
  const head = ["key", "type", "meaning", "example", ...(files ? ["used by"] : [])];
  const places = new Map([...sections.values()].map((path) => [path.join("."), path]));
  return [...places].map(([place, path]) => {
    // Of several forms in one place, each with keys of its own, none is required.
    const forms = [...sections].filter(([, other]) => other.join(".") === place).map(([object]) => object);
    const rows = forms.flatMap((object) => Object.entries(object.shape)).map(([key, type]) => {
      const meta = metaOf(type as z.ZodType);
      const required = forms.length === 1 && !(type as z.ZodType).safeParse(undefined).success;
      const users = files && [...files].filter(([, file]) => uses(file, [...path, key])).map(([name]) => name);
      return `| ${printSpan(key)}${required ? " \\*" : ""} | ${printMarkdown(typeText(type as z.ZodType))} | ${printMarkdown(String(meta?.description ?? ""))} | ${meta?.examples ? printSpan(yaml((meta.examples as unknown[])[0])) : ""} |${users ? ` ${printMarkdown(list(users))} |` : ""}`;
    });
    return `## ${place === "" ? title : printSpan(place)}\n\n| ${head.join(" | ")} |\n| ${head.map(() => "---").join(" | ")} |\n${rows.join("\n")}`;
  }).join("\n\n");
}

const list = (names: readonly string[]): string => (names.length > 6 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", "));

/** The objects inside a type, with the names that lead to them. */
function* objectsOf(type: z.ZodType, path: readonly string[]): Generator<{ object: z.ZodObject; path: readonly string[] }> {
  if (type instanceof z.ZodObject) yield { object: type, path };
  else if (type instanceof z.ZodOptional || type instanceof z.ZodNonOptional) yield* objectsOf(type.unwrap() as z.ZodType, path);
  else if (type instanceof z.ZodUnion) for (const option of type.options) yield* objectsOf(option as z.ZodType, path);
  else if (type instanceof z.ZodArray) yield* objectsOf(type.element as z.ZodType, path);
  else if (type instanceof z.ZodRecord) yield* objectsOf(type.valueType as z.ZodType, [...path, "*"]);
}

function metaOf(type: z.ZodType): z.core.GlobalMeta | undefined {
  return type.meta() ?? (type instanceof z.ZodOptional || type instanceof z.ZodNonOptional ? metaOf(type.unwrap() as z.ZodType) : undefined);
}

function typeText(type: z.ZodType): string {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNonOptional) return typeText(type.unwrap() as z.ZodType);
  if (type instanceof z.ZodEnum) return type.options.join(" | ");
  if (type instanceof z.ZodLiteral) return [...type.values].map((value) => JSON.stringify(value)).join(" | ");
  if (type instanceof z.ZodUnion) return [...new Set(type.options.map((option) => typeText(option as z.ZodType)))].join(", or ");
  if (type instanceof z.ZodArray) return `list of ${typeText(type.element as z.ZodType)}`;
  if (type instanceof z.ZodRecord) return `map to ${typeText(type.valueType as z.ZodType)}`;
  if (type instanceof z.ZodObject) return `{ ${Object.keys(type.shape).slice(0, 6).join(", ")}${Object.keys(type.shape).length > 6 ? ", …" : ""} }`;
  return type instanceof z.ZodString ? "text" : type instanceof z.ZodNumber ? "number" : type instanceof z.ZodBoolean ? "true | false" : type instanceof z.ZodNull ? "null" : "anything";
}

/** Does a mapping say something at this path? `*` is any name; a list stands for its members. */
function uses(node: unknown, path: readonly string[]): boolean {
  if (path.length === 0) return node !== undefined;
  if (Array.isArray(node)) return node.some((item) => uses(item, path));
  if (typeof node !== "object" || node === null) return false;
  const [key, ...rest] = path as [string, ...string[]];
  if (key === "*") return Object.values(node).some((value) => uses(value, rest));
  return Object.hasOwn(node, key) && uses((node as Record<string, unknown>)[key], rest);
}

function yaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yaml).join(", ")}]`;
  if (typeof value === "object" && value !== null) return `{ ${Object.entries(value).map(([key, each]) => `${key}: ${yaml(each)}`).join(", ")} }`;
  return String(value);
}
