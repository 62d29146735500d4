/** PixVerse: a typed client and normalised tasks. Generated from specs/pixverse; change that, not this. */
export { adapter } from "./adapter.ts";
export { createPixverse } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
