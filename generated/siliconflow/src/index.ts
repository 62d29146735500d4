/** SiliconFlow: a typed client and normalised tasks. Generated from specs/siliconflow; change that, not this. */
export { adapter } from "./adapter.ts";
export { createSiliconflow } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
