/**
 * The PiAPI client: every operation typed by its specification.
 * Generated from specs/piapi; change that, not this.
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

/** Tasks of the family media. Outputs: video, image, audio, model3d, text. */
export interface Media {
  provider: "piapi";
  family: "media";
  operation: "createTask";
  kind: "video" | "image" | "audio" | "model3d" | "text";
  raw: Answer<operations["getTask"]> | Answer<operations["createTask"]> | Message<operations["taskChanged"]>;
}

/** What can be submitted to PiAPI. */
export interface PiapiSubmit {
  /** Start a task. */
  createTask: Submit<operations["createTask"], Media, "webhook">;
}

/** PiAPI, as the compiler knows it. */
export interface Piapi {
  provider: "piapi";
  paths: paths;
  families: {
    media: Media;
  };
  submit: PiapiSubmit;
  cancel: "media";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `PIAPI_API_KEY`. */
export type PiapiOptions = ClientOptions & { readonly apiKey: string };

/** A client of PiAPI. */
export type PiapiClient = Client<Piapi>;

/** A task of PiAPI, of any family. */
export type PiapiTask = Task<Piapi["families"][keyof Piapi["families"]]>;

/** Makes a client of PiAPI. */
export function createPiapi(options: PiapiOptions): PiapiClient {
  return createClient<Piapi>(adapter, options);
}
