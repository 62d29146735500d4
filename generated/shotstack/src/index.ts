/** Shotstack: a typed client and normalised tasks. Generated from specs/shotstack; change that, not this. */
export { adapter } from "./adapter.ts";
export { createShotstack } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
