/** Z.AI: a typed client and normalised tasks. Generated from specs/zai; change that, not this. */
export { adapter } from "./adapter.ts";
export { createZai } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
