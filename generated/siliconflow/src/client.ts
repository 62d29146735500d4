/**
 * The SiliconFlow client: every operation typed by its specification.
 * Generated from specs/siliconflow; change that, not this.
 */
import {
  createClient,
  type Answer,
  type Client,
  type ClientOptions,
  type Submit,
  type Task,
} from "@media-tasks/runtime/v1";
import { adapter } from "./adapter.ts";
import type { operations, paths } from "./schema.ts";

/** Tasks of the family video. Outputs: video. */
export interface Video {
  provider: "siliconflow";
  family: "video";
  operation: "submitVideo";
  kind: "video";
  raw: Answer<operations["getVideoStatus"]> | Answer<operations["submitVideo"]>;
}

/** What can be submitted to SiliconFlow. */
export interface SiliconflowSubmit {
  /** Generate a video from a prompt or an image. */
  submitVideo: Submit<operations["submitVideo"], Video>;
}

/** SiliconFlow, as the compiler knows it. */
export interface Siliconflow {
  provider: "siliconflow";
  paths: paths;
  families: {
    video: Video;
  };
  submit: SiliconflowSubmit;
  cancel: never;
  webhook: false;
}

/** Credentials and options. `apiKey` usually stands in `SILICONFLOW_API_KEY`. */
export type SiliconflowOptions = ClientOptions & { readonly apiKey: string };

/** A client of SiliconFlow. */
export type SiliconflowClient = Client<Siliconflow>;

/** A task of SiliconFlow, of any family. */
export type SiliconflowTask = Task<Siliconflow["families"][keyof Siliconflow["families"]]>;

/** Makes a client of SiliconFlow. */
export function createSiliconflow(options: SiliconflowOptions): SiliconflowClient {
  return createClient<Siliconflow>(adapter, options);
}
