/** PiAPI: a typed client and normalised tasks. Generated from specs/piapi; change that, not this. */
export { adapter } from "./adapter.ts";
export { createPiapi } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
