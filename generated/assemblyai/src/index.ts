/** AssemblyAI: a typed client and normalised tasks. Generated from specs/assemblyai; change that, not this. */
export { adapter } from "./adapter.ts";
export { createAssemblyai } from "./client.ts";
export type * from "./client.ts";
export type { components, operations, paths } from "./schema.ts";
