/** Novita: a typed client and normalised tasks. Generated from specs/novita; change that, not this. */
export { adapter } from "./adapter.ts";
export { createNovita } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
