/** WaveSpeedAI: a typed client and normalised tasks. Generated from specs/wavespeed; change that, not this. */
export { adapter } from "./adapter.ts";
export { createWavespeed } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
