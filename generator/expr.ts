/** In what form does the compiler hand over code? As a few kinds of expression, each with one printed form; vendor text is only ever a literal or a key. */

export type Expr =
  | { readonly type: "literal"; readonly value: string | number | boolean | null }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "member"; readonly of: Expr; readonly key: string; readonly optional: boolean }
  | { readonly type: "index"; readonly of: Expr; readonly index: number }
  | { readonly type: "call"; readonly word: Word; readonly args: readonly Expr[] }
  | { readonly type: "apply"; readonly of: Expr; readonly args: readonly Expr[] }
  | { readonly type: "method"; readonly of: Expr; readonly method: "map" | "flatMap" | "filter" | "some"; readonly arg: Expr }
  | { readonly type: "arrow"; readonly params: readonly string[]; readonly lets?: readonly (readonly [string, Expr])[]; readonly returns?: string; readonly body: Expr }
  /** The body of a function: the value of the first condition that holds, else nothing. */
  | { readonly type: "rules"; readonly of: readonly (readonly [when: Expr, then: Expr])[] }
  | { readonly type: "object"; readonly fields: readonly (readonly [string, Expr])[] }
  | { readonly type: "array"; readonly items: readonly Expr[] }
  | { readonly type: "spread"; readonly of: Expr }
  | { readonly type: "not"; readonly of: Expr }
  | { readonly type: "and" | "or"; readonly of: readonly Expr[] }
  | { readonly type: "as"; readonly of: Expr; readonly as: string };

/** The words of the runtime that printed code may call; using one is importing it. */
export const WORDS = ["all", "content", "deep", "entries", "first", "has", "is", "json", "list", "lookup", "members", "not", "uuid"] as const;
/** The words of the runtime's strategies, which have an entry of their own. */
export const STRATEGIES = ["jwt", "tc3HmacSha256", "volcV4", "awsSigv4", "bodyKey"] as const;
export type Strategy = (typeof STRATEGIES)[number];
export type Word = (typeof WORDS)[number] | Strategy;

export const literal = (value: string | number | boolean | null): Expr => ({ type: "literal", value });
export const name = (text: string): Expr => ({ type: "name", name: text });
export const call = (word: Word, ...args: Expr[]): Expr => ({ type: "call", word, args });
export const member = (of: Expr, key: string, optional: boolean): Expr => ({ type: "member", of, key, optional });
export const method = (of: Expr, method: "map" | "flatMap" | "filter" | "some", param: string, body: Expr): Expr =>
  ({ type: "method", of, method, arg: { type: "arrow", params: [param], body } });
/** Parameters and the return type are code that the generator chose, types included. */
export const arrow = (params: readonly string[], body: Expr, { lets = [], returns }: { lets?: readonly (readonly [string, Expr])[]; returns?: string } = {}): Expr =>
  ({ type: "arrow", params, lets, ...(returns && { returns }), body });
export const array = (items: readonly Expr[]): Expr => ({ type: "array", items });

/** An object of the fields that are there. */
export function object(fields: Readonly<Record<string, Expr | undefined>> | readonly (readonly [string, Expr | undefined])[]): Expr & { type: "object" } {
  const pairs: (readonly [string, Expr | undefined])[] = Array.isArray(fields) ? fields : Object.entries(fields);
  return { type: "object", fields: pairs.filter((pair): pair is [string, Expr] => pair[1] !== undefined) };
}

/** An object or a list with something in it. */
export const filled = (expr: Expr): Expr | undefined => ((expr.type === "object" && expr.fields.length === 0) || (expr.type === "array" && expr.items.length === 0) ? undefined : expr);

/** Plain JSON as an expression; fields that are undefined are left out. */
export function data(value: unknown): Expr {
  if (Array.isArray(value)) return array(value.map(data));
  if (typeof value === "object" && value !== null) {
    const fields: [string, Expr][] = [];
    for (const [key, item] of Object.entries(value)) if (item !== undefined) fields.push([key, data(item)]);
    return { type: "object", fields };
  }
  return literal(value as string | number | boolean | null);
}

/** Plain JSON where there is any. */
export const maybe = (value: unknown): Expr | undefined => (value === undefined ? undefined : data(value));

/** Those of the names that the expressions use. */
export function used(exprs: readonly Expr[], names: readonly string[]): string[] {
  const seen = new Set(exprs.flatMap((expr) => within(expr).flatMap((each) => (each.type === "name" ? [each.name] : []))));
  return names.filter((each) => seen.has(each));
}

/** A parameter that takes these out of an object. */
export const destructure = (names: readonly string[]): string => `{ ${names.join(", ")} }`;

/** Every expression below this one, and itself. */
export function within(expr: Expr, found: Expr[] = []): Expr[] {
  found.push(expr);
  for (const child of children(expr)) within(child, found);
  return found;
}

function children(expr: Expr): readonly Expr[] {
  switch (expr.type) {
    case "literal": case "name": return [];
    case "member": case "index": case "spread": case "not": case "as": return [expr.of];
    case "call": return expr.args;
    case "apply": return [expr.of, ...expr.args];
    case "method": return [expr.of, expr.arg];
    case "arrow": return [...(expr.lets ?? []).map(([, value]) => value), expr.body];
    case "rules": return expr.of.flat();
    case "object": return expr.fields.map(([, value]) => value);
    case "array": return expr.items;
    case "and": case "or": return expr.of;
    default: return expr satisfies never;
  }
}
