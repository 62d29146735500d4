/** Vidu: a typed client and normalised tasks. Generated from specs/vidu; change that, not this. */
export { adapter } from "./adapter.ts";
export { createVidu } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
