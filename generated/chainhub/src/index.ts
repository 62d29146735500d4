/** ChainHub (Tencent VOD AIGC): a typed client and normalised tasks. Generated from specs/chainhub; change that, not this. */
export { adapter } from "./adapter.ts";
export { createChainhub } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
