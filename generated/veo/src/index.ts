/** Google Veo and Omni (Gemini API): a typed client and normalised tasks. Generated from specs/veo; change that, not this. */
export { adapter } from "./adapter.ts";
export { createVeo } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
