/** Everything Twin: a typed client and normalised tasks. Generated from specs/everything-twin; change that, not this. */
export { adapter } from "./adapter.ts";
export { createEverythingTwin } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
