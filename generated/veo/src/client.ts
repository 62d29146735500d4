/**
 * The Google Veo and Omni (Gemini API) client: every operation typed by its specification.
 * Generated from specs/veo; change that, not this.
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

/** Tasks of the family video. Outputs: video, image, audio, model3d, text, file. */
export interface Video {
  provider: "veo";
  family: "video";
  operation: "generateVideo";
  kind: Kind;
  raw: Answer<operations["getOperation"]> | Answer<operations["generateVideo"]> | Message<operations["event"]>;
}

/** Tasks of the family interaction. Outputs: video, image, audio, model3d, text, file. */
export interface Interaction {
  provider: "veo";
  family: "interaction";
  operation: "createInteraction";
  kind: Kind;
  raw:
    | Answer<operations["getInteraction"]>
    | Answer<operations["createInteraction"]>
    | Answer<operations["cancelInteraction"]>
    | Message<operations["event"]>;
}

/** What can be submitted to Google Veo and Omni (Gemini API). */
export interface VeoSubmit {
  /** Make a video from a text, images, or a video to go on from. */
  generateVideo: Submit<operations["generateVideo"], Video>;
  /** Make a video with Gemini Omni, from a text, images, or a video to change or to go on from. */
  createInteraction: Submit<operations["createInteraction"], Interaction>;
}

/** Google Veo and Omni (Gemini API), as the compiler knows it. */
export interface Veo {
  provider: "veo";
  paths: paths;
  families: {
    video: Video;
    interaction: Interaction;
  };
  submit: VeoSubmit;
  cancel: "interaction";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `GEMINI_API_KEY`. */
export type VeoOptions = ClientOptions & { readonly apiKey: string };

/** A client of Google Veo and Omni (Gemini API). */
export type VeoClient = Client<Veo>;

/** A task of Google Veo and Omni (Gemini API), of any family. */
export type VeoTask = Task<Veo["families"][keyof Veo["families"]]>;

/** Makes a client of Google Veo and Omni (Gemini API). */
export function createVeo(options: VeoOptions): VeoClient {
  return createClient<Veo>(adapter, options);
}
