/** OpenRouter: a typed client and normalised tasks. Generated from specs/openrouter; change that, not this. */
export { adapter } from "./adapter.ts";
export { createOpenrouter } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
