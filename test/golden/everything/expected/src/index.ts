/** Everything: a typed client and normalised tasks. Generated from specs/everything; change that, not this. */
export { adapter } from "./adapter.ts";
export { createEverything } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
