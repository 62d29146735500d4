/**
 * The Luma Agents client: every operation typed by its specification.
 * Generated from specs/luma-agents; change that, not this.
 */
import {
  createClient,
  type Answer,
  type Client,
  type ClientOptions,
  type Kind,
  type Submit,
  type Task,
} from "@media-tasks/runtime/v1";
import { adapter } from "./adapter.ts";
import type { operations, paths } from "./schema.ts";

/** Tasks of the family generation. Outputs: video, image, audio, model3d, text, file. */
export interface Generation {
  provider: "luma-agents";
  family: "generation";
  operation: "createGeneration";
  kind: Kind;
  raw: Answer<operations["getGeneration"]> | Answer<operations["createGeneration"]>;
}

/** What can be submitted to Luma Agents. */
export interface LumaAgentsSubmit {
  /** Make or change a video or an image. */
  createGeneration: Submit<operations["createGeneration"], Generation>;
}

/** Luma Agents, as the compiler knows it. */
export interface LumaAgents {
  provider: "luma-agents";
  paths: paths;
  families: {
    generation: Generation;
  };
  submit: LumaAgentsSubmit;
  cancel: never;
  webhook: false;
}

/** Credentials and options. `apiKey` usually stands in `LUMA_AGENTS_API_KEY`. */
export type LumaAgentsOptions = ClientOptions & { readonly apiKey: string };

/** A client of Luma Agents. */
export type LumaAgentsClient = Client<LumaAgents>;

/** A task of Luma Agents, of any family. */
export type LumaAgentsTask = Task<LumaAgents["families"][keyof LumaAgents["families"]]>;

/** Makes a client of Luma Agents. */
export function createLumaAgents(options: LumaAgentsOptions): LumaAgentsClient {
  return createClient<LumaAgents>(adapter, options);
}
