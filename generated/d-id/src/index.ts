/** D-ID: a typed client and normalised tasks. Generated from specs/d-id; change that, not this. */
export { adapter } from "./adapter.ts";
export { createDId } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
