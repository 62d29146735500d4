/** Luma Agents: a typed client and normalised tasks. Generated from specs/luma-agents; change that, not this. */
export { adapter } from "./adapter.ts";
export { createLumaAgents } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
