/** KYY Videos (GlobalAI OPC): a typed client and normalised tasks. Generated from specs/kyy; change that, not this. */
export { adapter } from "./adapter.ts";
export { createKyy } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
