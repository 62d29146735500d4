/** ElevenLabs dubbing: a typed client and normalised tasks. Generated from specs/elevenlabs; change that, not this. */
export { adapter } from "./adapter.ts";
export { createElevenlabs } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
