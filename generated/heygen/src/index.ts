/** HeyGen: a typed client and normalised tasks. Generated from specs/heygen; change that, not this. */
export { adapter } from "./adapter.ts";
export { createHeygen } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
