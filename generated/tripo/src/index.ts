/** Tripo: a typed client and normalised tasks. Generated from specs/tripo; change that, not this. */
export { adapter } from "./adapter.ts";
export { createTripo } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
