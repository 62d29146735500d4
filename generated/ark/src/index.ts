/** Volcengine Ark / BytePlus ModelArk: a typed client and normalised tasks. Generated from specs/ark; change that, not this. */
export { adapter } from "./adapter.ts";
export { createArk } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
