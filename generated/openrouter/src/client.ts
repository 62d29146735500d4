/**
 * The OpenRouter client: every operation typed by its specification.
 * Generated from specs/openrouter; change that, not this.
 */
import {
  createClient,
  type Answer,
  type Client,
  type ClientOptions,
  type Message,
  type Submit,
  type Task,
} from "@media-tasks/runtime/v1";
import { adapter } from "./adapter.ts";
import type { operations, paths } from "./schema.ts";

/** Tasks of the family video. Outputs: video. */
export interface Video {
  provider: "openrouter";
  family: "video";
  operation: "createVideo";
  kind: "video";
  raw: Answer<operations["getVideo"]> | Answer<operations["createVideo"]> | Message<operations["videoEnded"]>;
}

/** What can be submitted to OpenRouter. */
export interface OpenrouterSubmit {
  /** Start a video. */
  createVideo: Submit<operations["createVideo"], Video, "webhook">;
}

/** OpenRouter, as the compiler knows it. */
export interface Openrouter {
  provider: "openrouter";
  paths: paths;
  families: {
    video: Video;
  };
  submit: OpenrouterSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `OPENROUTER_API_KEY`. */
export type OpenrouterOptions = ClientOptions & { readonly apiKey: string };

/** A client of OpenRouter. */
export type OpenrouterClient = Client<Openrouter>;

/** A task of OpenRouter, of any family. */
export type OpenrouterTask = Task<Openrouter["families"][keyof Openrouter["families"]]>;

/** Makes a client of OpenRouter. */
export function createOpenrouter(options: OpenrouterOptions): OpenrouterClient {
  return createClient<Openrouter>(adapter, options);
}
