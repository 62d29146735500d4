/** What does a provider's `mapping.yaml` say, with everything it extends laid under it, and where does each key stand? */
import { join } from "node:path";
import { z } from "zod";
import { grammar, type FamilyMapping, type Mapping } from "./grammar.ts";
import { existsSync, readdirSync } from "./node.ts";
import { didYouMean, error, type Position, type Problem } from "./problem.ts";
import { linkedAway, LOCK } from "./refs.ts";
import { nameOf, readSource, Sources, type Source } from "./source.ts";

/** A mapping ready to compile: families complete, positions kept. */
export interface LoadedMapping {
  readonly mapping: Mapping & { readonly tasks: Record<string, FamilyMapping> };
  /** The folder of the document: the provider's own, or that of the one it extends. */
  readonly documentFolder: string;
  /** Every folder that something was read from: the provider's own, and those of what it extends. */
  readonly folders: readonly string[];
  /** Where its parts stand. */
  readonly sources: Sources;
}

type Node = Record<string, unknown>;

/** Reads `folder/mapping.yaml` and whatever it extends, judged against the grammar. */
export function loadMapping(folder: string): { mapping?: LoadedMapping; problems: Problem[] } {
  const problems: Problem[] = [];
  const layers = readLayers(folder, problems);
  if (!layers) return { problems };
  const { node, sources, ...folders } = layers;
  if (Object.keys(node["tasks"] ?? {}).length === 0) return { problems: [error(sources.at(node), "The mapping has no tasks: say which submit operations it offers.")] };
  const mapping = { ...node, tasks: layFamilies(node, sources, problems) } as LoadedMapping["mapping"];
  sources.of(node).adopt(mapping, node);
  const name = folder.split(/[\\/]/).at(-1);
  if (mapping.provider !== name) {
    problems.push(error(sources.at(node, "provider"), `provider says ${JSON.stringify(mapping.provider)}, but the folder is ${JSON.stringify(name)}: they must agree.`));
  }
  return problems.length > 0 ? { problems } : { mapping: { mapping, sources, ...folders }, problems };
}

interface Layers extends Omit<LoadedMapping, "mapping"> { readonly node: Node }

const FILES = ["mapping.yaml", "overlay.yaml", "examples.yaml", LOCK];

/** What looks like a file of a provider under another name would be passed over without a word. */
function misnamed(folder: string): Problem[] {
  const bare = (name: string): string => name.toLowerCase().replace(/\.(ya?ml|json)$/, "");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => FILES.filter((right) => bare(name) === bare(right) && name !== right).map((right) => error({ file: nameOf(join(folder, name)), line: 1, column: 1 }, `This file is not read: its name must be ${right}.`)));
}

/** The mapping on top of what it extends; nothing after a Problem. */
function readLayers(folder: string, problems: Problem[], above: readonly string[] = []): Layers | undefined {
  const path = join(folder, "mapping.yaml");
  problems.push(...misnamed(folder), ...linkedAway(folder, path));
  if (!existsSync(path)) problems.push(error({ file: nameOf(path), line: 1, column: 1 }, "There is no mapping here. It says which operations of the document make one task, and what the answers mean."));
  if (problems.length > 0) return undefined;
  const { source, problems: found } = readSource(path);
  problems.push(...found, ...(source ? [...judge(source, grammar, "the mapping"), ...unjudged(source, source.value)] : []));
  if (!source || problems.length > 0) return undefined;
  const sources = new Sources(source);
  const node = source.value as Node;
  const parentName = node["extends"] as string | undefined;
  if (parentName === undefined) return { node, sources, documentFolder: folder, folders: [folder] };
  const parentFolder = join(folder, "..", parentName);
  const refuse = (message: string): undefined => void problems.push(error(sources.at(node, "extends"), message));
  if (above.includes(parentFolder) || parentName === node["provider"]) return refuse(`${JSON.stringify(parentName)} extends itself in a circle.`);
  if (!existsSync(join(parentFolder, "mapping.yaml"))) return refuse(`There is no provider ${JSON.stringify(parentName)} beside this one.`);
  const parent = readLayers(parentFolder, problems, [...above, folder]);
  if (!parent) return undefined;
  sources.all.push(...parent.sources.all);
  const merged = lay(sources, node, parent.node);
  const tasks = layTasks(sources, node["tasks"] as Node | undefined, parent.node["tasks"] as Node | undefined);
  if (tasks) merged["tasks"] = tasks;
  return { node: merged, sources, documentFolder: existsSync(join(folder, "openapi.yaml")) ? folder : parent.documentFolder, folders: [folder, ...parent.folders] };
}

/** A node with the keys of both, those of `upper` first; of `lower` only those named, or all. Each stands where it stood. */
export function lay<T extends object>(sources: Sources, upper: T, lower: T, only: readonly string[] = Object.keys(lower)): T {
  const below = only.filter((key) => (lower as Node)[key] !== undefined);
  const merged = { ...Object.fromEntries(below.map((key) => [key, (lower as Node)[key]])), ...upper };
  const source = sources.of(upper);
  source.adopt(merged, upper);
  for (const key of below.filter((each) => !Object.hasOwn(upper, each))) source.move(merged, key, { key: sources.atKey(lower, key), value: sources.at(lower, key) });
  return merged;
}

function layTasks(sources: Sources, upper: Node | undefined, lower: Node | undefined): Node | undefined {
  if (!upper || !lower) return upper ?? lower;
  const tasks = lay(sources, upper, lower);
  for (const name of Object.keys(upper)) {
    if (lower[name]) tasks[name] = lay(sources, upper[name] as Node, lower[name] as Node);
  }
  return tasks;
}

function layFamilies(node: Node, sources: Sources, problems: Problem[]): Record<string, FamilyMapping> {
  const written = node["tasks"] as Record<string, Node>;
  const complete = (name: string, seen: readonly string[]): Node => {
    const own = written[name]!;
    const parent = own["extends"] as string | undefined;
    if (parent === undefined) return node["defaults"] ? lay(sources, own, node["defaults"] as Node) : own;
    if (!written[parent] || seen.includes(parent) || parent === name) {
      problems.push(error(sources.at(own, "extends"), `${JSON.stringify(parent)} is not another family of this mapping.${didYouMean(parent, Object.keys(written).filter((each) => each !== name))}`));
      return own;
    }
    return lay(sources, own, complete(parent, [...seen, name]));
  };
  return Object.fromEntries(Object.keys(written).map((name) => [name, complete(name, []) as FamilyMapping]));
}

/** Holds a file against its grammar. `whole` is what the file is called in messages. */
export function judge(source: Source, schema: z.ZodType, whole: string): Problem[] {
  if (typeof source.value !== "object" || source.value === null) {
    return [error({ file: source.file, line: 1, column: 1 }, `This is no map of keys, as ${whole} is.`)];
  }
  // Compiling the grammar takes longer than walking it: files are few and short.
  const result = schema.safeParse(source.value, { jitless: true, reportInput: true, error: knownKeys });
  return result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, [], source, whole));
}

/** A map of names takes any, and the parser of the grammar passes over this one together with all that it holds. */
function unjudged(source: Source, node: unknown): Problem[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "__proto__" ? [error(source.atKey(node, key), "A mapping has no use for the name __proto__.")] : unjudged(source, value)));
}

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = { record: "a map", object: "a map", array: "a list", string: "a text", int: "a whole number", boolean: "true or false" };

const expected = (type: string): string => EXPECTED[type] ?? `a ${type}`;

/** How the parser's message begins where the grammar has none of its own. */
const PARSERS_OWN = "Invalid input";

/** Of an unknown key the parser's message is to be the keys there are: nothing else tells them. */
const knownKeys: z.core.$ZodErrorMap = ({ code, inst }) => (code === "unrecognized_keys" && inst instanceof z.ZodObject ? Object.keys(inst.shape).join(", ") : undefined);

function explain(issue: Issue, base: readonly PropertyKey[], source: Source, whole: string): Problem[] {
  const { code, input } = issue;
  const path = [...base, ...issue.path];
  if (code === "invalid_union") {
    const own = closest(issue.errors, input);
    if (own) return own.flatMap((each) => explain(each, path, source, whole));
  }
  const name = lastOf(path) ?? whole;
  if (code === "unrecognized_keys") {
    return issue.keys.map((key) => error(source.atKey(input as object, key), `${JSON.stringify(key)} is not a key of ${name}.${didYouMean(key, issue.message.split(", ")) || ` Known are ${issue.message}.`}`));
  }
  const at = positionOf(source, path);
  if (code === "invalid_key") return issue.issues.map((each) => error(at, `${name}: ${each.message}.`));
  if (input === undefined && (code === "invalid_union" || code === "invalid_type" || code === "invalid_value")) return [error(at, `${name} is required.`)];
  if (code === "invalid_union") {
    const forms = issue.errors.map(([first]) => (first?.code === "invalid_type" ? expected(first.expected) : first?.code === "invalid_value" ? first.values.join(", ") : "something else"));
    return [error(at, `${name} must be ${[...new Set(forms)].join(" or ")}.`)];
  }
  const formed = code === "invalid_type" && !issue.message.startsWith(PARSERS_OWN);
  if (formed || (code !== "invalid_value" && code !== "invalid_type")) return [error(at, `${name}: ${issue.message}.`)];
  if (code === "invalid_type") return [error(at, `${name} must be ${expected(issue.expected)}.`)];
  const values = issue.values.map(String);
  return [error(at, `${name} must be one of ${values.join(", ")}.${typeof input === "object" ? "" : didYouMean(String(input), values)}`)];
}

/** The branch meant: the one whose type is the value's own. */
function closest(branches: Issue[][], value: unknown): Issue[] | undefined {
  const fitting = branches.filter((issues) => !issues.some((issue) => issue.path.length === 0 && (issue.code === "invalid_type" || (issue.code === "invalid_value" && typeof value !== "string"))));
  const strange = (issues: Issue[]): number => issues.filter(({ code }) => code === "unrecognized_keys").length;
  return fitting.sort((a, b) => strange(a) - strange(b) || a.length - b.length)[0];
}

function lastOf(path: readonly PropertyKey[]): string | undefined {
  const last = path.at(-1);
  return last === undefined ? undefined : typeof last === "number" ? `${String(path.at(-2))}[${last}]` : String(last);
}

/** Where the value at a path stands, or, where there is none, what should hold it. */
function positionOf(source: Source, path: readonly PropertyKey[]): Position {
  let node = source.value;
  let at = source.at(node as object);
  for (const key of path as (string | number)[]) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) break;
    at = source.at(node, key);
    node = (node as Readonly<Record<string | number, unknown>>)[key];
  }
  return at;
}
