/**
 * What do the schemas of a document allow at a path? Alternatives are walked side by side; what nobody describes is open. Schemas may
 * contain themselves; every one is visited once per step.
 */
import type { Document, Node } from "./document.ts";
import type { Position } from "./problem.ts";
import { lookUp } from "./refs.ts";
import { isMap } from "./shape.ts";

export type SchemaNode = Node | boolean;
export type Step = { readonly name: string } | { readonly index: number } | { readonly wildcard: true } | { readonly deep: true };
export type Type = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null" | "any";

/** What a node says, or what it refers to says. References are known to lead somewhere. */
export function deref(document: Document, node: unknown): Node {
  if (!isMap(node)) return EMPTY;
  if (typeof node.$ref !== "string") return node;
  return remember(memoryOf(document).targets, node, () => {
    let target: unknown = node;
    while (isMap(target) && typeof target.$ref === "string") target = lookUp(document.root, target.$ref);
    return isMap(target) ? target : EMPTY;
  });
}

/** What was found out about a document, which no longer changes: mappings ask the same of the same schemas again and again. */
interface Memory {
  readonly targets: Map<Node, Node>;
  readonly open: Map<Node, boolean>;
  readonly nulls: Map<Node, boolean>;
  /** By step, as JSON. */
  readonly members: Map<string, Map<SchemaNode, readonly SchemaNode[]>>;
}

const memories = new WeakMap<Document, Memory>();

const memoryOf = (document: Document): Memory => remember(memories, document, () => ({ targets: new Map(), open: new Map(), nulls: new Map(), members: new Map() }));

/** What is known of a key, or is found out now. `meanwhile`: what holds for a key that finding out leads back to. */
function remember<K, V>(known: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, find: () => V, meanwhile?: V): V {
  let answer = known.get(key);
  if (answer === undefined) {
    if (meanwhile !== undefined) known.set(key, meanwhile);
    known.set(key, answer = find());
  }
  return answer;
}

/** Everything that stands at the end of the steps, for any of the schemas. Nothing found: no value can be there. */
export function walk(document: Document, schemas: readonly SchemaNode[], steps: readonly Step[]): readonly SchemaNode[] {
  return steps.reduce((found, step) => {
    // Many answers refer to one schema.
    const distinct = unique(found.map((schema) => (isBareRef(schema) ? deref(document, schema) : schema)));
    return unique(...distinct.map((schema) => (isOpen(document, schema) ? [schema] : membersOf(document, schema, step))));
  }, schemas);
}

/** Does nothing describe the value: no type, no members, no alternatives? Then it may be anything, and so may all that stands in it. */
export function isOpen(document: Document, schema: SchemaNode): boolean {
  if (typeof schema === "boolean") return schema;
  return remember(memoryOf(document).open, schema, () => parts(document, schema).every((part) => !SAYS_SOMETHING.some((key) => part[key] !== undefined)));
}

/** The names of all properties described, for a "did you mean". */
export function propertyNames(document: Document, schemas: readonly SchemaNode[]): string[] {
  const names = schemas.flatMap((schema) => parts(document, schema).flatMap((part) => Object.keys((part.properties as Node | undefined) ?? {})));
  return [...new Set(names)];
}

/** The closed list of scalars that every alternative is limited to, as texts and without null; undefined where one is not. */
export function enumOf(document: Document, schemas: readonly SchemaNode[]): { values: string[]; at: Position } | undefined {
  return union(schemas.map((schema) => closedList(document, schema, new Map())).filter((list) => list !== "null only"));
}

/** The JSON types a value may have; `any` where nothing says. */
export function typesOf(document: Document, schemas: readonly SchemaNode[]): Set<Type> {
  const known: KnownTypes = new Map();
  return new Set(schemas.flatMap((schema) => [...typesOfOne(document, schema, known)]));
}

// ---- Steps ----------------------------------------------------------------------------------------------------------------------

function membersOf(document: Document, schema: SchemaNode, step: Step): readonly SchemaNode[] {
  const known = remember(memoryOf(document).members, JSON.stringify(step), () => new Map<SchemaNode, readonly SchemaNode[]>());
  return remember(known, schema, () => ("deep" in step ? everythingBelow(document, schema) : search(document, step)(schema)));
}

/** Every schema below this one, lists and maps included. */
function everythingBelow(document: Document, schema: SchemaNode): SchemaNode[] {
  const members = search(document, { wildcard: true });
  const below = new Set<SchemaNode>();
  const visit = (from: SchemaNode): void => {
    for (const member of members(from)) {
      if (below.has(member)) continue;
      below.add(member);
      if (!isOpen(document, member)) visit(member);
    }
  };
  visit(schema);
  return [...below];
}

/** Finds what stands one step below a schema. For one question only: what it knows while schemas contain themselves is not yet the whole answer. */
function search(document: Document, step: Exclude<Step, { readonly deep: true }>): (schema: SchemaNode) => readonly SchemaNode[] {
  const known = new Map<SchemaNode, readonly SchemaNode[]>();

  const members = (schema: SchemaNode): readonly SchemaNode[] => remember(known, schema, () => find(schema), []);

  const find = (schema: SchemaNode): readonly SchemaNode[] => {
    if (isOpen(document, schema)) return OPEN;
    if (typeof schema === "boolean") return [];
    if (typeof schema.$ref !== "string") return own(schema);
    const target = members(deref(document, schema));
    return isBareRef(schema) ? target : unique(target, own(schema));
  };

  const own = (schema: Node): readonly SchemaNode[] => {
    const all = schemasOf(schema.allOf).filter((part) => !isOpen(document, part)).map(members);
    const some = [schema.oneOf, schema.anyOf, [schema.then, schema.else]].flatMap((list) => alternatives(list, schema));
    return unique(direct(schema), ...all, ...some);
  };

  /** One that is only null, or says nothing besides its siblings, does not count. */
  const alternatives = (list: unknown, holder: Node): (readonly SchemaNode[])[] => {
    const described = holder.properties !== undefined || holder.items !== undefined;
    return schemasOf(list)
      .filter((one) => !isNull(document, one) && !(described && (isOpen(document, one) || (isMap(one) && onlyRequires(one)))))
      .map(members);
  };

  const direct = (schema: Node): readonly SchemaNode[] => {
    if (schema.contentMediaType !== undefined && isJson(String(schema.contentMediaType))) {
      return isSchema(schema.contentSchema) ? members(schema.contentSchema) : OPEN;
    }
    const properties = (schema.properties ?? EMPTY) as Readonly<Record<string, SchemaNode>>;
    const found: SchemaNode[] = [];
    if ("name" in step) {
      const property = properties[step.name];
      found.push(...(property !== undefined ? [property] : rest(schema)));
    } else if ("index" in step) {
      const prefix = schemasOf(schema.prefixItems);
      found.push(...(prefix[step.index] !== undefined ? [prefix[step.index]!] : items(schema)));
    } else {
      found.push(...Object.values(properties), ...rest(schema), ...schemasOf(schema.prefixItems), ...items(schema));
    }
    // `type: object` and `type: array` alone say what, but not what is in it.
    const types = typesNamed(schema);
    const bareMap = !("index" in step) && types.includes("object") && !MAP_KEYS.some((key) => key in schema);
    const bareList = !("name" in step) && types.includes("array") && !LIST_KEYS.some((key) => key in schema);
    if ((bareMap || bareList) && ![...COMBINING, "$ref"].some((key) => key in schema)) return OPEN;
    return found.filter((one) => one !== false);
  };

  return members;
}

const EMPTY: Node = Object.freeze(Object.create(null) as Node);
const OPEN: readonly SchemaNode[] = [true];
const MAP_KEYS = ["properties", "additionalProperties", "patternProperties", "unevaluatedProperties"];
const LIST_KEYS = ["items", "prefixItems"];
const COMBINING = ["allOf", "oneOf", "anyOf", "then", "else"];
const SAYS_SOMETHING = ["type", "enum", "const", "contentMediaType", ...MAP_KEYS, ...LIST_KEYS, "oneOf", "anyOf", "then", "else"];

/** All of them, each once. */
const unique = (...lists: (readonly SchemaNode[])[]): SchemaNode[] => [...new Set(lists.flat())];

/** What members without a name of their own look like. Patterns are not run: they are strangers' regular expressions. */
function rest(schema: Node): SchemaNode[] {
  const patterns = Object.values((schema.patternProperties ?? EMPTY) as Readonly<Record<string, SchemaNode>>);
  return [schema.additionalProperties, schema.unevaluatedProperties, ...patterns].filter((one): one is SchemaNode => isSchema(one) && one !== false);
}

const items = (schema: Node): SchemaNode[] => (isSchema(schema.items) && schema.items !== false ? [schema.items] : []);

// ---- What a schema says ---------------------------------------------------------------------------------------------------------

/** The schema, what it refers to, and all that these keys combine it from, each once. */
export function parts(document: Document, schema: unknown, keys: readonly string[] = COMBINING): Node[] {
  const seen = new Set<Node>();
  const visit = (node: unknown): void => {
    if (!isMap(node) || seen.has(node)) return;
    seen.add(node);
    if (typeof node.$ref === "string") visit(deref(document, node));
    for (const key of keys) {
      const combined = node[key];
      if (Array.isArray(combined)) combined.forEach(visit);
      else visit(combined);
    }
  };
  visit(schema);
  return [...seen];
}

/** The schemas among which a value chooses: what `oneOf` and `anyOf` list, or the schema itself. */
export function alternatives(document: Document, schemas: readonly SchemaNode[], seen = new Set<Node>()): SchemaNode[] {
  return schemas.flatMap((schema) => {
    const node = deref(document, schema);
    if (seen.has(node)) return [];
    seen.add(node);
    const branches = [...schemasOf(node.oneOf), ...schemasOf(node.anyOf)];
    return branches.length > 0 ? alternatives(document, branches, seen) : [node];
  });
}

type ClosedList = { readonly values: readonly string[]; readonly at: Position } | "null only" | "open";

/** `known`: what was found before; a schema that contains itself says nothing new. */
function closedList(document: Document, schema: SchemaNode, known: Map<Node, ClosedList>): ClosedList {
  return isMap(schema) ? remember(known, schema, () => findClosedList(document, schema, known), "open") : "open";
}

function findClosedList(document: Document, schema: Node, known: Map<Node, ClosedList>): ClosedList {
  const list = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (Array.isArray(list)) {
    const values = list.filter((value) => value !== null);
    if (values.length === 0) return "null only";
    if (values.some((value) => typeof value === "object")) return "open";
    return { values: values.map(String), at: document.at(schema, schema.enum ? "enum" : "const") };
  }
  if (typesNamed(schema).join() === "null") return "null only";
  if (typeof schema.$ref === "string") return closedList(document, deref(document, schema), known);
  for (const part of schemasOf(schema.allOf)) {
    const closed = closedList(document, part, known);
    if (closed !== "open") return closed;
  }
  const alternatives = schemasOf(schema.oneOf ?? schema.anyOf).map((one) => closedList(document, one, known)).filter((one) => one !== "null only");
  return union(alternatives) ?? "open";
}

/** What any of these lists has; undefined where there is none, or one of them is open. */
function union(lists: readonly Exclude<ClosedList, "null only">[]): { values: string[]; at: Position } | undefined {
  const closed = lists.filter((list) => list !== "open");
  return closed[0] && closed.length === lists.length ? { values: [...new Set(closed.flatMap(({ values }) => values))], at: closed[0].at } : undefined;
}

type KnownTypes = Map<Node, ReadonlySet<Type>>;

function typesOfOne(document: Document, schema: SchemaNode, known: KnownTypes): ReadonlySet<Type> {
  if (!isMap(schema)) return new Set<Type>(schema ? ["any"] : []);
  return remember(known, schema, () => findTypes(document, schema, known), new Set<Type>(["any"]));
}

function findTypes(document: Document, schema: Node, known: KnownTypes): ReadonlySet<Type> {
  const own = new Set<Type>(typesNamed(schema));
  if (own.size === 0) {
    if (Array.isArray(schema.enum)) schema.enum.forEach((value) => own.add(typeOfValue(value)));
    else if (schema.const !== undefined) own.add(typeOfValue(schema.const));
    else if (MAP_KEYS.some((key) => key in schema)) own.add("object");
    else if (LIST_KEYS.some((key) => key in schema)) own.add("array");
  }
  const stated = [
    own,
    ...(typeof schema.$ref === "string" ? [typesOfOne(document, deref(document, schema), known)] : []),
    ...schemasOf(schema.allOf).map((part) => typesOfOne(document, part, known)),
    ...[schema.oneOf, schema.anyOf].filter(Array.isArray).map((list) => new Set(schemasOf(list).flatMap((one) => [...typesOfOne(document, one, known)]))),
  ].filter((types) => types.size > 0 && !types.has("any"));
  if (stated.length === 0) return new Set<Type>(["any"]);
  const both = stated.reduce((a, b) => new Set([...a].filter((type) => b.has(type) || (type === "integer" && b.has("number")))));
  return both.size > 0 ? both : stated[0]!;
}

function typesNamed(schema: Node): Type[] {
  const types = (Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type]) as Type[];
  return schema.nullable === true && types.length > 0 ? [...types, "null"] : types;
}

function typeOfValue(value: unknown): Type {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as "string" | "boolean" | "object";
}

export const isNull = (document: Document, schema: SchemaNode): boolean =>
  isMap(schema) && remember(memoryOf(document).nulls, schema, () => [...typesOfOne(document, schema, new Map())].join() === "null");

/** An alternative such as `required: [url]` says which properties come together, not what they are. */
const onlyRequires = (schema: Node): boolean => Object.keys(schema).every((key) => ["required", "not", "title", "description"].includes(key));

export const isJson = (mediaType: string): boolean => /^application\/(?:[\w.-]+\+)?json\b/i.test(mediaType);

/** A reference, and nothing beside it. */
const isBareRef = (schema: SchemaNode): boolean => isMap(schema) && typeof schema.$ref === "string" && Object.keys(schema).length === 1;

const isSchema = (value: unknown): value is SchemaNode => isMap(value) || typeof value === "boolean";
const schemasOf = (list: unknown): SchemaNode[] => (Array.isArray(list) ? list.filter(isSchema) : []);
