/** How is a field left out that has no value? Written down once, as `exactOptionalPropertyTypes` and JSON both care. */

/** The type without `undefined`: a field that may have been undefined may be missing instead. */
export type Defined<T> =
  & { -readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] }
  & { -readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** A copy without the fields that are undefined. */
export function defined<T extends object>(value: T): Defined<T> {
  const copy: Record<string, unknown> = {};
  for (const key in value) if (value[key] !== undefined) copy[key] = value[key];
  return copy as Defined<T>;
}
