/** MiniMax: a typed client and normalised tasks. Generated from specs/minimax; change that, not this. */
export { adapter } from "./adapter.ts";
export { createMinimax } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
