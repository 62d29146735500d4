/** Black Forest Labs: a typed client and normalised tasks. Generated from specs/bfl; change that, not this. */
export { adapter } from "./adapter.ts";
export { createBfl } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
