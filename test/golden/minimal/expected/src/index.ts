/** Minimal: a typed client and normalised tasks. Generated from specs/minimal; change that, not this. */
export { adapter } from "./adapter.ts";
export { createMinimal } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
