/** Ideogram: a typed client and normalised tasks. Generated from specs/ideogram; change that, not this. */
export { adapter } from "./adapter.ts";
export { createIdeogram } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
