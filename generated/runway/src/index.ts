/** Runway: a typed client and normalised tasks. Generated from specs/runway; change that, not this. */
export { adapter } from "./adapter.ts";
export { createRunway } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
