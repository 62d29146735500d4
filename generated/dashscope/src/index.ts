/** Alibaba Model Studio: a typed client and normalised tasks. Generated from specs/dashscope; change that, not this. */
export { adapter } from "./adapter.ts";
export { createDashscope } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
