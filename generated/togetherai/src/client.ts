/**
 * The Together AI client: every operation typed by its specification.
 * Generated from specs/togetherai; change that, not this.
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

/** Tasks of the family video. Outputs: video. */
export interface Video {
  provider: "togetherai";
  family: "video";
  operation: "createVideo";
  kind: "video";
  raw: Answer<operations["getVideo"]> | Answer<operations["createVideo"]>;
}

/** Tasks of the family job. Outputs: video, image, audio, model3d, text, file. */
export interface Job {
  provider: "togetherai";
  family: "job";
  operation: "submitQueueJob";
  kind: Kind;
  raw: Answer<operations["getQueueJob"]> | Answer<operations["submitQueueJob"]>;
}

/** What can be submitted to Together AI. */
export interface TogetheraiSubmit {
  /** Make or change a video. */
  createVideo: Submit<operations["createVideo"], Video>;
  /** Give a job to a container of one's own. */
  submitQueueJob: Submit<operations["submitQueueJob"], Job>;
}

/** Together AI, as the compiler knows it. */
export interface Togetherai {
  provider: "togetherai";
  paths: paths;
  families: {
    video: Video;
    job: Job;
  };
  submit: TogetheraiSubmit;
  cancel: "job";
  webhook: false;
}

/** Credentials and options. `apiKey` usually stands in `TOGETHER_API_KEY`. */
export type TogetheraiOptions = ClientOptions & { readonly apiKey: string };

/** A client of Together AI. */
export type TogetheraiClient = Client<Togetherai>;

/** A task of Together AI, of any family. */
export type TogetheraiTask = Task<Togetherai["families"][keyof Togetherai["families"]]>;

/** Makes a client of Together AI. */
export function createTogetherai(options: TogetheraiOptions): TogetheraiClient {
  return createClient<Togetherai>(adapter, options);
}
