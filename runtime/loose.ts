/** How are bodies typed for reading? Every key of every alternative optional: what exists compiles, what is misspelt does not. */
import type { Any } from "./contract.ts";

type Primitive = string | number | boolean | bigint | null | undefined;
type KeysOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
type LooseObject<T> = { readonly [K in KeysOf<T>]?: Loose<ValueOf<T, K>> | undefined };
/** A list beside an object does not stop the chain either: there it has none of the object's keys. */
type Without<T> = { readonly [K in Exclude<KeysOf<T>, keyof readonly unknown[]>]?: undefined };
type LooseArray<T> = T extends readonly (infer Item)[] ? readonly Loose<Item>[] : never;

/**
 * The alternatives with keys. openapi-typescript prints an object of which nothing is said as `Record<string, never>`, which would take
 * every key from what stands beside it.
 */
type Objects<T> =
  T extends readonly unknown[] ? never
  : T extends Record<string, never> & infer Rest ? (unknown extends Rest ? never : Rest)
  : Extract<T, object>;

/**
 * `Loose<{ a: string } | { b: { c: number } | string }>` is `{ a?: string; b?: { c?: number } }`: alternatives merge, a text beside an
 * object does not stop the chain, and what is not described may be anything.
 */
export type Loose<T> =
  0 extends 1 & T ? Any
  : unknown extends T ? Any
  : [T] extends [Primitive] ? T
  : [Extract<T, object>] extends [readonly unknown[]] ? LooseArray<Extract<T, object>>
  : [Objects<T>] extends [never] ? Any
  : [Extract<T, readonly unknown[]>] extends [never] ? LooseObject<Objects<T>>
  : (LooseArray<Extract<T, readonly unknown[]>> & Without<Objects<T>>) | LooseObject<Objects<T>>;

type JsonOf<R> = R extends { content: infer C } ? { [M in keyof C]: M extends `${string}json${string}` ? C[M] : never }[keyof C] : never;
type Success = 200 | 201 | 202 | 203 | 206 | "2XX";

/** The JSON body of every answer an operation describes, refusals included. `Operation` is one of openapi-typescript's `operations`. */
export type Described<Operation> =
  Operation extends { responses: infer R } ? { [S in keyof R]: JsonOf<R[S]> }[keyof R] : never;

/** The JSON body of an operation's 2xx answers. */
export type Answer<Operation> =
  Operation extends { responses: infer R } ? { [S in keyof R]: S extends Success ? JsonOf<R[S]> : never }[keyof R] : never;

/** The JSON body of one of openapi-typescript's `webhooks` operations. */
export type Message<Operation> =
  Operation extends { requestBody?: infer B } ? JsonOf<NonNullable<B>> : never;

/** The words a status field may hold, as keys of a table. */
export type Words<T> = Extract<T, string | number>;
