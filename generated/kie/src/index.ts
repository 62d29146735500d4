/** KIE.ai: a typed client and normalised tasks. Generated from specs/kie; change that, not this. */
export { adapter } from "./adapter.ts";
export { createKie } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
