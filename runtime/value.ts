/** What may the chains of a generated adapter call? These few words, and nothing that interprets a path. */
import type { Any, ContentRequest, Parts, Table } from "./contract.ts";
import type { Loose } from "./loose.ts";

type Item<T> = T extends readonly (infer I)[] ? I : NonNullable<T>;

/** True for missing, null, `""`, `[]` and `{}`. */
export function empty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (typeof value !== "object") return false;
  for (const _ in value) return false;
  return true;
}

/** `list([1, 2])` is `[1, 2]`, `list(1)` is `[1]`, `list(null)` is `[]`. Empty members are left out. */
export function list<T>(value: T): NonNullable<Loose<Item<NonNullable<T>>>>[] {
  if (Array.isArray(value)) return value.some(empty) ? value.filter(has) : value as never;
  return empty(value) ? [] : [value as never];
}

/** The members of a map with their keys: `entries({ a: 1 })` is `[["a", 1]]`. A list gives its positions. */
export function entries<T>(value: T): [key: string, item: NonNullable<Loose<NonNullable<T>[keyof NonNullable<T>]>>][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).filter(([, item]) => !empty(item));
}

/** The members of a list or map: `members({ a: 1, b: 2 })` is `[1, 2]`. */
export function members<T>(value: T): NonNullable<Loose<NonNullable<T>[keyof NonNullable<T>]>>[] {
  return entries(value).map(([, item]) => item);
}

/** The first argument with a value. */
export function first<T extends readonly unknown[]>(...values: T): Loose<NonNullable<T[number]>> | undefined {
  for (const value of values) if (!empty(value)) return value as Loose<NonNullable<T[number]>>;
  return undefined;
}

/** Does it have a value? */
export function has(value: unknown): boolean {
  return !empty(value);
}

/** A text, number or boolean as text, exactly as sent; undefined for everything else, and for `""`. */
export function scalar(value: unknown): string | undefined {
  return typeof value === "string" ? value || undefined
    : typeof value === "number" || typeof value === "boolean" || typeof value === "bigint" ? String(value) : undefined;
}

function matches(text: string, pattern: string): boolean {
  return text === pattern || (pattern.endsWith("*") && text.startsWith(pattern.slice(0, -1)));
}

/** Is it one of these texts? A text that ends in `*` stands for any ending. False for no value. */
export function is(value: unknown, ...texts: string[]): boolean {
  const text = scalar(value);
  if (text !== undefined) for (const each of texts) if (matches(text, each)) return true;
  return false;
}

/** Does it have a scalar value that is none of these texts? False for no value. */
export function not(value: unknown, ...texts: string[]): boolean {
  return scalar(value) !== undefined && !is(value, ...texts);
}

/** Are there values, and does the test hold for every one of them? */
export function all(values: readonly unknown[], test: (value: unknown) => boolean): boolean {
  return values.length > 0 && values.every(test);
}

/** What a table says of a word: the exact key, else the longest that fits with `*`; undefined where nothing fits. */
export function lookup<T>(table: Table<T>, word: unknown): T | undefined {
  const text = scalar(word);
  if (text === undefined) return undefined;
  if (Object.hasOwn(table, text)) return table[text];
  let best: string | undefined;
  for (const key of Object.keys(table)) {
    if (key.endsWith("*") && matches(text, key) && key.length > (best?.length ?? 0)) best = key;
  }
  return best === undefined ? undefined : table[best];
}

/** JSON that travels as text, parsed; undefined where it is none. An object is handed back as it is. */
export function json(value: unknown): Any | undefined {
  if (typeof value !== "string") return empty(value) ? undefined : value as Any;
  try {
    return JSON.parse(value) as Any;
  } catch {
    return undefined;
  }
}

/** Every scalar below a value, in order. Bounded: a body is never deeper than the reader allows. */
export function deep(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return empty(value) ? [] : [value];
  return Object.values(value).flatMap(deep);
}

/** A URL that is an operation of the document, such as a content endpoint. */
export function content(operation: string, parts?: Parts): ContentRequest {
  return parts ? { content: operation, parts } : { content: operation };
}

/** A new random id for one request. */
export function uuid(): string {
  return crypto.randomUUID();
}
