/** Sync.so: a typed client and normalised tasks. Generated from specs/sync; change that, not this. */
export { adapter } from "./adapter.ts";
export { createSync } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
