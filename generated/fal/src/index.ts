/** fal: a typed client and normalised tasks. Generated from specs/fal; change that, not this. */
export { adapter } from "./adapter.ts";
export { createFal } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
