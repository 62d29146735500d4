/** Replicate: a typed client and normalised tasks. Generated from specs/replicate; change that, not this. */
export { adapter } from "./adapter.ts";
export { createReplicate } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
