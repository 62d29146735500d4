/** Meshy: a typed client and normalised tasks. Generated from specs/meshy; change that, not this. */
export { adapter } from "./adapter.ts";
export { createMeshy } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
