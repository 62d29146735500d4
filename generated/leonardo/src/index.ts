/** Leonardo.Ai: a typed client and normalised tasks. Generated from specs/leonardo; change that, not this. */
export { adapter } from "./adapter.ts";
export { createLeonardo } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
