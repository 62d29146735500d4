/**
 * The OpenAI videos client: every operation typed by its specification.
 * Generated from specs/openai-video; change that, not this.
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

/** Tasks of the family video. Outputs: video, image. */
export interface Video {
  provider: "openai-video";
  family: "video";
  operation: "createVideo" | "createVideoWithFile" | "editVideo" | "extendVideo" | "remixVideo";
  kind: "video" | "image";
  raw:
    | Answer<operations["getVideo"]>
    | Answer<operations["createVideo"]>
    | Answer<operations["createVideoWithFile"]>
    | Answer<operations["editVideo"]>
    | Answer<operations["extendVideo"]>
    | Answer<operations["remixVideo"]>
    | Message<operations["videoEvent"]>;
}

/** What can be submitted to OpenAI videos. */
export interface OpenaiVideoSubmit {
  /** Make a video from a prompt, and an image where wished. */
  createVideo: Submit<operations["createVideo"], Video>;
  /** Make a video from a prompt and an uploaded image. */
  createVideoWithFile: Submit<operations["createVideoWithFile"], Video>;
  /** Make a video by changing a finished one. */
  editVideo: Submit<operations["editVideo"], Video>;
  /** Make a video by going on from the end of a finished one. */
  extendVideo: Submit<operations["extendVideo"], Video>;
  /** Make a finished video again with another prompt. */
  remixVideo: Submit<operations["remixVideo"], Video>;
}

/** OpenAI videos, as the compiler knows it. */
export interface OpenaiVideo {
  provider: "openai-video";
  paths: paths;
  families: {
    video: Video;
  };
  submit: OpenaiVideoSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `OPENAI_API_KEY`. */
export type OpenaiVideoOptions = ClientOptions & { readonly apiKey: string };

/** A client of OpenAI videos. */
export type OpenaiVideoClient = Client<OpenaiVideo>;

/** A task of OpenAI videos, of any family. */
export type OpenaiVideoTask = Task<OpenaiVideo["families"][keyof OpenaiVideo["families"]]>;

/** Makes a client of OpenAI videos. */
export function createOpenaiVideo(options: OpenaiVideoOptions): OpenaiVideoClient {
  return createClient<OpenaiVideo>(adapter, options);
}
