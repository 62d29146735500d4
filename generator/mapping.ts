/** What does a provider's `mapping.yaml` say, with everything it extends laid under it, and where does each key stand? */
import { join } from "node:path";
import { z } from "zod";
import { grammar, type FamilyMapping, type Mapping } from "./grammar.ts";
import { existsSync } from "./node.ts";
import { didYouMean, error, type Position, type Problem } from "./problem.ts";
import { readSource, type Source } from "./source.ts";

/** A mapping ready to compile: families complete, positions kept. */
export interface LoadedMapping {
  readonly mapping: Mapping & { readonly tasks: Record<string, FamilyMapping> };
  readonly file: string;
  /** The folder of the document: the provider's own, or that of the one it extends. */
  readonly documentFolder: string;
  /** Every folder that something was read from: the provider's own, and those of what it extends. */
  readonly folders: readonly string[];
  /** Where a node of the mapping, or the value under one of its keys, stands. */
  at(node: object, key?: string | number): Position;
  /** Where a key itself stands. */
  atKey(node: object, key: string | number): Position;
  /** A node with the keys of both, `upper` first; of `lower` only those named, or all. Positions are kept. */
  lay<T extends object>(upper: T, lower: T, only?: readonly (keyof T & string)[]): T;
}

type Node = Record<string, unknown>;

/** Reads `folder/mapping.yaml` and whatever it extends, judged against the grammar. */
export function loadMapping(folder: string): { mapping?: LoadedMapping; problems: Problem[] } {
  const places = new Places();
  const { node, file, documentFolder, folders, problems } = readLayers(folder, places, []);
  if (node?.["tasks"] === undefined) return { problems };
  const mapping = { ...node, tasks: layFamilies(node, places, problems) } as LoadedMapping["mapping"];
  places.own(mapping, node);
  const name = folder.split(/[\\/]/).at(-1);
  if (mapping.provider !== name) {
    problems.push(error(places.at(node, "provider"), `provider says ${JSON.stringify(mapping.provider)}, but the folder is ${JSON.stringify(name)}: they must agree.`));
  }
  if (problems.length > 0) return { problems };
  return { mapping: { mapping, file, documentFolder, folders, at: (at, key) => places.at(at, key), atKey: (at, key) => places.atKey(at, key), lay: (upper, lower, only) => lay(places, upper as Node, lower as Node, only) as typeof upper }, problems };
}

/** Which source, and which node of it, a (merged) node and its keys come from. */
class Places {
  readonly #sources = new WeakMap<object, Source>();
  readonly #owners = new WeakMap<object, Map<string, object>>();

  add(source: Source): void {
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null || this.#sources.has(value)) return;
      this.#sources.set(value, source);
      Object.values(value).forEach(visit);
    };
    visit(source.value);
  }

  /** Says that the keys of `merged` which `layer` has come from there, unless a layer above had them. */
  own(merged: object, layer: object): void {
    const owners = this.#owners.get(merged) ?? new Map<string, object>();
    for (const key of Object.keys(layer)) if (!owners.has(key)) owners.set(key, this.#owner(layer, key));
    this.#owners.set(merged, owners);
    const source = this.#sources.get(layer);
    if (source && !this.#sources.has(merged)) {
      this.#sources.set(merged, source);
      owners.set("", this.#owner(layer, ""));
    }
  }

  #owner(node: object, key: string): object {
    return this.#owners.get(node)?.get(key) ?? node;
  }

  at(node: object, key?: string | number): Position {
    const owner = this.#owner(node, key === undefined ? "" : String(key));
    return this.#sources.get(owner)!.at(owner, key);
  }

  atKey(node: object, key: string | number): Position {
    const owner = this.#owner(node, String(key));
    return this.#sources.get(owner)!.atKey(owner, key);
  }
}

interface Layers { node?: Node; file: string; documentFolder: string; folders: string[]; problems: Problem[] }

function readLayers(folder: string, places: Places, seen: string[]): Layers {
  const file = join(folder, "mapping.yaml");
  const { source, problems } = readSource(file);
  if (!source) return { file, documentFolder: folder, folders: [folder], problems };
  places.add(source);
  problems.push(...judge(source, grammar, "the mapping"));
  if (problems.length > 0) return { file, documentFolder: folder, folders: [folder], problems };
  const node = source.value as Node;
  const parentName = node["extends"] as string | undefined;
  if (parentName === undefined) {
    if (node["tasks"] === undefined) problems.push(error(places.at(node), "The mapping has no tasks: say which submit operations it offers."));
    return { node, file, documentFolder: folder, folders: [folder], problems };
  }
  const parentFolder = join(folder, "..", parentName);
  if (seen.includes(parentFolder) || parentName === node["provider"]) {
    return { file, documentFolder: folder, folders: [folder], problems: [error(places.at(node, "extends"), `${JSON.stringify(parentName)} extends itself in a circle.`)] };
  }
  if (!existsSync(join(parentFolder, "mapping.yaml"))) {
    return { file, documentFolder: folder, folders: [folder], problems: [error(places.at(node, "extends"), `There is no provider ${JSON.stringify(parentName)} beside this one.`)] };
  }
  const parent = readLayers(parentFolder, places, [...seen, folder]);
  if (!parent.node) return { file, documentFolder: folder, folders: [folder], problems: parent.problems };
  const merged = lay(places, node, parent.node);
  const tasks = layTasks(places, node["tasks"] as Node | undefined, parent.node["tasks"] as Node | undefined);
  if (tasks) merged["tasks"] = tasks;
  return { node: merged, file, documentFolder: existsSync(join(folder, "openapi.yaml")) ? folder : parent.documentFolder, folders: [folder, ...parent.folders], problems };
}

/** The keys of both; those of `upper` replace those of `lower` whole. */
function lay(places: Places, upper: Node, lower: Node, only: readonly string[] = Object.keys(lower)): Node {
  const merged = { ...Object.fromEntries(only.filter((key) => lower[key] !== undefined).map((key) => [key, lower[key]])), ...upper };
  places.own(merged, upper);
  places.own(merged, lower);
  return merged;
}

function layTasks(places: Places, upper: Node | undefined, lower: Node | undefined): Node | undefined {
  if (!upper || !lower) return upper ?? lower;
  const tasks = lay(places, upper, lower);
  for (const name of Object.keys(upper)) {
    if (lower[name]) tasks[name] = lay(places, upper[name] as Node, lower[name] as Node);
  }
  return tasks;
}

function layFamilies(node: Node, places: Places, problems: Problem[]): Record<string, FamilyMapping> {
  const written = node["tasks"] as Record<string, Node>;
  const defaults = (node["defaults"] ?? {}) as Node;
  const families: Record<string, FamilyMapping> = {};
  const complete = (name: string, seen: string[]): Node => {
    const own = written[name]!;
    const parent = own["extends"] as string | undefined;
    if (parent === undefined) return node["defaults"] ? lay(places, own, defaults) : own;
    if (!written[parent] || seen.includes(parent) || parent === name) {
      problems.push(error(places.at(own, "extends"), `${JSON.stringify(parent)} is not another family of this mapping.${didYouMean(parent, Object.keys(written).filter((each) => each !== name))}`));
      return own;
    }
    return lay(places, own, complete(parent, [...seen, name]));
  };
  for (const name of Object.keys(written)) families[name] = complete(name, []) as FamilyMapping;
  return families;
}

/** Holds a file against its grammar. `whole` is what the file is called in messages. */
export function judge(source: Source, schema: z.ZodType, whole: string): Problem[] {
  if (typeof source.value !== "object" || source.value === null) {
    return [error({ file: source.file, line: 1, column: 1 }, `This is no map of keys, as ${whole} is.`)];
  }
  // Compiling the grammar takes longer than walking it: files are few and short.
  const result = schema.safeParse(source.value, { jitless: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, [], { source, schema, whole }));
}

type Issue = z.core.$ZodIssue;
interface Judged { readonly source: Source; readonly schema: z.ZodType; readonly whole: string }

const EXPECTED: Readonly<Record<string, string>> = { record: "a map", object: "a map", array: "a list", string: "a text", int: "a whole number", boolean: "true or false" };

function explain(issue: Issue, base: PropertyKey[], judged: Judged): Problem[] {
  const { source } = judged;
  const path = [...base, ...issue.path];
  const named = (keys: readonly PropertyKey[]): string => nameOf(keys) ?? judged.whole;
  if (issue.code === "invalid_union") {
    const own = closest(issue.errors, valueAt(source.value, path));
    if (own) return own.flatMap((each) => explain(each, path, judged));
  }
  const schema = schemaAt(judged.schema, path, source.value);
  if (issue.code === "unrecognized_keys") {
    const node = valueAt(source.value, path) as object;
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    return issue.keys.map((key) => error(source.atKey(node, key), `${JSON.stringify(key)} is not a key of ${named(path)}.${didYouMean(key, known) || ` Known are ${known.join(", ")}.`}`));
  }
  const at = positionOf(source, path);
  if (issue.code === "invalid_value" && valueAt(source.value, path) === undefined) return [error(at, `${named(path)} is required.`)];
  if (issue.code === "invalid_value") {
    const given = valueAt(source.value, path);
    const values = issue.values.map(String);
    return [error(at, `${named(path)} must be one of ${values.join(", ")}.${typeof given === "object" ? "" : didYouMean(String(given), values)}`)];
  }
  if (issue.code === "invalid_type") {
    const missing = valueAt(source.value, path) === undefined;
    return [error(at, missing ? `${named(path)} is required.` : `${named(path)} must be ${EXPECTED[issue.expected] ?? `a ${issue.expected}`}.`)];
  }
  if (issue.code === "invalid_key") return issue.issues.map((each) => error(at, `${named(path)}: ${each.message}.`));
  return [error(at, issue.code === "invalid_union" ? `${named(path)} has none of the forms it may take.` : `${named(path)}: ${issue.message}.`)];
}

/** The branch meant: the one whose type is the value's own. */
function closest(branches: Issue[][], value: unknown): Issue[] | undefined {
  const fitting = branches.filter((issues) => !issues.some((issue) => issue.path.length === 0 && (issue.code === "invalid_type" || (issue.code === "invalid_value" && typeof value !== "string"))));
  return fitting.sort((a, b) => a.length - b.length)[0];
}

function nameOf(path: readonly PropertyKey[]): string | undefined {
  const last = path.at(-1);
  return last === undefined ? undefined : typeof last === "number" ? `${String(path.at(-2))}[${last}]` : String(last);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, key) => (typeof node === "object" && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined), value);
}

function positionOf(source: Source, path: readonly PropertyKey[]): Position {
  for (let length = path.length; length > 0; length--) {
    const node = valueAt(source.value, path.slice(0, length - 1));
    const key = path[length - 1] as string | number;
    if (typeof node === "object" && node !== null && Object.hasOwn(node, key)) return source.at(node, key);
  }
  return source.at(source.value as object);
}

/** The part of the grammar that judges what stands at a path. */
function schemaAt(schema: unknown, path: readonly PropertyKey[], value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNonOptional) return schemaAt(schema.unwrap(), path, value);
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map((option) => schemaAt(option, path, value)).filter((found) => found !== undefined);
    return options.find((option) => option instanceof z.ZodObject) ?? options[0];
  }
  if (path.length === 0) return schema;
  const [key, ...rest] = path;
  const next = typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key!] : undefined;
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key!) ? schemaAt(schema.shape[key as string], rest, next) : undefined;
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType, rest, next);
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest, next);
  return undefined;
}
