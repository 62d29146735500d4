/** Together AI: a typed client and normalised tasks. Generated from specs/togetherai; change that, not this. */
export { adapter } from "./adapter.ts";
export { createTogetherai } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
