/** Luma Dream Machine: a typed client and normalised tasks. Generated from specs/luma; change that, not this. */
export { adapter } from "./adapter.ts";
export { createLuma } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
