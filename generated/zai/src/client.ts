/**
 * The Z.AI client: every operation typed by its specification.
 * Generated from specs/zai; change that, not this.
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

/** Tasks of the family media. Outputs: video, image. */
export interface Media {
  provider: "zai";
  family: "media";
  operation: "generateVideo" | "generateImage";
  kind: "video" | "image";
  raw: Answer<operations["getAsyncResult"]> | Answer<operations["generateVideo"]> | Answer<operations["generateImage"]>;
}

/** What can be submitted to Z.AI. */
export interface ZaiSubmit {
  /** Start a video from text, an image, a first and last frame, or reference images. */
  generateVideo: Submit<operations["generateVideo"], Media, "clientRef">;
  /** Start an image from text. */
  generateImage: Submit<operations["generateImage"], Media, "clientRef">;
}

/** Z.AI, as the compiler knows it. */
export interface Zai {
  provider: "zai";
  paths: paths;
  families: {
    media: Media;
  };
  submit: ZaiSubmit;
  cancel: never;
  webhook: false;
}

/** Credentials and options. `apiKey` usually stands in `ZAI_API_KEY`. */
export type ZaiOptions = ClientOptions & { readonly apiKey: string };

/** A client of Z.AI. */
export type ZaiClient = Client<Zai>;

/** A task of Z.AI, of any family. */
export type ZaiTask = Task<Zai["families"][keyof Zai["families"]]>;

/** Makes a client of Z.AI. */
export function createZai(options: ZaiOptions): ZaiClient {
  return createClient<Zai>(adapter, options);
}
