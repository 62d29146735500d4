/**
 * What do the schemas of a document allow at a path? Alternatives are walked side by side: what only some of them have is `partial`,
 * what nobody describes is `open`. Schemas may contain themselves; every one is visited once per step.
 */
import type { Document, Node } from "./document.ts";
import type { Position } from "./problem.ts";
import { lookUp } from "./refs.ts";
import { isMap } from "./shape.ts";

export type SchemaNode = Node | boolean;
export type Step = { readonly name: string } | { readonly index: number } | { readonly wildcard: true } | { readonly deep: true };
export type Type = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null" | "any";

export interface Found {
  readonly schema: SchemaNode;
  readonly at: Position;
  /** Nothing describes what stands here: it may be anything. */
  readonly open: boolean;
  /** Only some of the alternatives have it. */
  readonly partial?: boolean;
}

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
  /** By step, as JSON. */
  readonly members: Map<string, Map<SchemaNode, readonly Member[]>>;
}

const memories = new WeakMap<Document, Memory>();

const memoryOf = (document: Document): Memory => remember(memories, document, () => ({ targets: new Map(), open: new Map(), members: new Map() }));

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
export function walk(document: Document, schemas: readonly SchemaNode[], steps: readonly Step[]): Found[] {
  const start = schemas.map((schema): Found => ({ schema, at: positionOf(document, schema), open: new Walker(document).isOpen(schema) }));
  return steps.reduce((found, step) => takeStep(document, found, step), start);
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

function takeStep(document: Document, found: readonly Found[], step: Step): Found[] {
  return merge(found.flatMap((origin) => (origin.open ? [origin] : membersOf(document, origin.schema, step).map(({ schema, partial, open }): Found => ({
    schema, open, at: schema === EMPTY ? origin.at : positionOf(document, schema, origin.at), ...((partial || origin.partial) && { partial: true }),
  })))));
}

/** A walker of its own for each question: what it knows while schemas contain themselves is not yet the whole answer. */
function membersOf(document: Document, schema: SchemaNode, step: Step): readonly Member[] {
  const known = remember(memoryOf(document).members, JSON.stringify(step), () => new Map<SchemaNode, readonly Member[]>());
  return remember(known, schema, () => ("deep" in step ? new Walker(document).everythingBelow(schema) : new Walker(document).members(schema, step)));
}

interface Member { readonly schema: SchemaNode; readonly partial: boolean; readonly open: boolean }

class Walker {
  readonly #document: Document;
  readonly #known = new Map<string, Map<SchemaNode, readonly Member[]>>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Does nothing describe the value: no type, no members, no alternatives? */
  isOpen(schema: SchemaNode): boolean {
    if (typeof schema === "boolean") return schema;
    return remember(memoryOf(this.#document).open, schema, () => parts(this.#document, schema).every((part) => !SAYS_SOMETHING.some((key) => part[key] !== undefined)));
  }

  members(schema: SchemaNode, step: Step): readonly Member[] {
    const known = remember(this.#known, JSON.stringify(step), () => new Map<SchemaNode, readonly Member[]>());
    return remember(known, schema, () => this.#find(schema, step), []);
  }

  /** Every schema below this one, lists and maps included. */
  everythingBelow(schema: SchemaNode): Member[] {
    const below = new Map<SchemaNode, Member>();
    const visit = (from: SchemaNode): void => {
      for (const member of this.members(from, { wildcard: true })) {
        if (below.has(member.schema)) continue;
        below.set(member.schema, { ...member, partial: false });
        if (!member.open) visit(member.schema);
      }
    };
    visit(schema);
    return [...below.values()];
  }

  #find(schema: SchemaNode, step: Step): readonly Member[] {
    if (typeof schema === "boolean") return schema ? [OPEN] : [];
    if (this.isOpen(schema)) return [OPEN];
    if (typeof schema.$ref === "string") {
      const target = this.members(deref(this.#document, schema), step);
      return Object.keys(schema).length > 1 ? merge(target, this.#own(schema, step)) : target;
    }
    return this.#own(schema, step);
  }

  #own(schema: Node, step: Step): readonly Member[] {
    const direct = this.#direct(schema, step);
    const all = schemasOf(schema.allOf).map((part) => (this.isOpen(part) ? [] : this.members(part, step)));
    const conditional = [schema.then, schema.else].filter(isSchema);
    const some = [this.#alternatives(schema.oneOf, step, schema), this.#alternatives(schema.anyOf, step, schema)];
    return merge(direct, ...all, ...some, this.#alternatives(conditional, step, schema, conditional.length === 1));
  }

  /** What an alternative has is partial unless all have it; one that is only null, or says nothing besides its siblings, does not count. */
  #alternatives(list: unknown, step: Step, holder: Node, oneMissing = false): readonly Member[] {
    const described = holder.properties !== undefined || holder.items !== undefined;
    const answers = schemasOf(list)
      .filter((one) => !isNull(this.#document, one) && !(described && this.isOpen(one)) && !(described && isMap(one) && onlyRequires(one)))
      .map((one) => this.members(one, step));
    const missing = oneMissing || answers.some((answer) => answer.length === 0);
    return merge(...answers).map((member) => {
      const everywhere = !missing && answers.every((answer) => answer.some((other) => !other.partial));
      return everywhere ? member : { ...member, partial: true };
    });
  }

  #direct(schema: Node, step: Step): readonly Member[] {
    if (schema.contentMediaType !== undefined && isJson(String(schema.contentMediaType))) {
      return isSchema(schema.contentSchema) ? this.members(schema.contentSchema, step) : [OPEN];
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
    if ((bareMap || bareList) && ![...COMBINING, "$ref"].some((key) => key in schema)) return [OPEN];
    return found.filter((one) => one !== false).map((one) => ({ schema: one, partial: false, open: this.isOpen(one) }));
  }
}

const EMPTY: Node = Object.freeze(Object.create(null) as Node);
const OPEN: Member = { schema: true, partial: false, open: true };
const MAP_KEYS = ["properties", "additionalProperties", "patternProperties", "unevaluatedProperties"];
const LIST_KEYS = ["items", "prefixItems"];
const COMBINING = ["allOf", "oneOf", "anyOf", "then", "else"];
const SAYS_SOMETHING = ["type", "enum", "const", "contentMediaType", ...MAP_KEYS, ...LIST_KEYS, "oneOf", "anyOf", "then", "else"];

/** A schema seen twice counts once, and as partial only if it always is. */
function merge<T extends { readonly schema: SchemaNode; readonly partial?: boolean }>(...lists: (readonly T[])[]): T[] {
  const members = new Map<SchemaNode, T>();
  for (const list of lists) for (const member of list) {
    const known = members.get(member.schema);
    if (!known || known.partial) members.set(member.schema, member);
  }
  return [...members.values()];
}

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

export const isNull = (document: Document, schema: SchemaNode): boolean => [...typesOfOne(document, schema, new Map())].join() === "null";

/** An alternative such as `required: [url]` says which properties come together, not what they are. */
const onlyRequires = (schema: Node): boolean => Object.keys(schema).every((key) => ["required", "not", "title", "description"].includes(key));

export const isJson = (mediaType: string): boolean => /^application\/(?:[\w.-]+\+)?json\b/i.test(mediaType);

const isSchema = (value: unknown): value is SchemaNode => isMap(value) || typeof value === "boolean";
const schemasOf = (list: unknown): SchemaNode[] => (Array.isArray(list) ? list.filter(isSchema) : []);

const positionOf = (document: Document, schema: SchemaNode, otherwise?: Position): Position => (isMap(schema) ? document.at(schema) : otherwise ?? document.at(document.root));
