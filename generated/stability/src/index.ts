/** Stability AI: a typed client and normalised tasks. Generated from specs/stability; change that, not this. */
export { adapter } from "./adapter.ts";
export { createStability } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
