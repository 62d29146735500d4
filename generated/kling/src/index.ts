/** Kling: a typed client and normalised tasks. Generated from specs/kling; change that, not this. */
export { adapter } from "./adapter.ts";
export { createKling } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
