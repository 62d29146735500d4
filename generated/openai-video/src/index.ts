/** OpenAI videos: a typed client and normalised tasks. Generated from specs/openai-video; change that, not this. */
export { adapter } from "./adapter.ts";
export { createOpenaiVideo } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
