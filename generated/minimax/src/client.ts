/**
 * The MiniMax client: every operation typed by its specification.
 * Generated from specs/minimax; change that, not this.
 */
import {
  createClient,
  type Answer,
  type Client,
  type ClientOptions,
  type Kind,
  type Message,
  type Submit,
  type Task,
} from "@media-tasks/runtime/v1";
import { adapter } from "./adapter.ts";
import type { operations, paths } from "./schema.ts";

/** Tasks of the family video. Outputs: video. */
export interface Video {
  provider: "minimax";
  family: "video";
  operation: "createVideo";
  kind: "video";
  raw: Answer<operations["queryVideo"]> | Answer<operations["createVideo"]> | Message<operations["videoCallback"]>;
}

/** Tasks of the family template. Outputs: video. */
export interface Template {
  provider: "minimax";
  family: "template";
  operation: "createTemplateVideo";
  kind: "video";
  raw:
    | Answer<operations["queryTemplateVideo"]>
    | Answer<operations["createTemplateVideo"]>
    | Message<operations["videoCallback"]>;
}

/** Tasks of the family speech. Outputs: video, image, audio, model3d, text, file. */
export interface Speech {
  provider: "minimax";
  family: "speech";
  operation: "createSpeech";
  kind: Kind;
  raw: Answer<operations["querySpeech"]> | Answer<operations["createSpeech"]>;
}

/** Tasks of the family videoV2. Outputs: video. */
export interface VideoV2 {
  provider: "minimax";
  family: "videoV2";
  operation: "createVideoV2" | "regenerateVideoV2";
  kind: "video";
  raw:
    | Answer<operations["queryVideoV2"]>
    | Answer<operations["createVideoV2"]>
    | Answer<operations["regenerateVideoV2"]>
    | Message<operations["callbackV2"]>;
}

/** Tasks of the family promptV2. Outputs: text. */
export interface PromptV2 {
  provider: "minimax";
  family: "promptV2";
  operation: "createPromptV2";
  kind: "text";
  raw: Answer<operations["queryVideoV2"]> | Answer<operations["createPromptV2"]> | Message<operations["callbackV2"]>;
}

/** What can be submitted to MiniMax. */
export interface MinimaxSubmit {
  /** Generate a video from a prompt, frames or a person (Hailuo). */
  createVideo: Submit<operations["createVideo"], Video, "webhook">;
  /** Fill a video template. @deprecated */
  createTemplateVideo: Submit<operations["createTemplateVideo"], Template, "webhook">;
  /** Speak a long text. */
  createSpeech: Submit<operations["createSpeech"], Speech>;
  /** Generate a video with sound from a prompt, frames or references (H3). */
  createVideoV2: Submit<operations["createVideoV2"], VideoV2, "webhook">;
  /** Make a 2K video of one made in 768P. */
  regenerateVideoV2: Submit<operations["regenerateVideoV2"], VideoV2, "webhook">;
  /** Turn a prompt and references into an elaborate prompt (H3-Context-IR). */
  createPromptV2: Submit<operations["createPromptV2"], PromptV2, "webhook">;
}

/** MiniMax, as the compiler knows it. */
export interface Minimax {
  provider: "minimax";
  paths: paths;
  families: {
    video: Video;
    template: Template;
    speech: Speech;
    videoV2: VideoV2;
    promptV2: PromptV2;
  };
  submit: MinimaxSubmit;
  cancel: "videoV2" | "promptV2";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `MINIMAX_API_KEY`. */
export type MinimaxOptions = ClientOptions & { readonly apiKey: string };

/** A client of MiniMax. */
export type MinimaxClient = Client<Minimax>;

/** A task of MiniMax, of any family. */
export type MinimaxTask = Task<Minimax["families"][keyof Minimax["families"]]>;

/** Makes a client of MiniMax. */
export function createMinimax(options: MinimaxOptions): MinimaxClient {
  return createClient<Minimax>(adapter, options);
}
