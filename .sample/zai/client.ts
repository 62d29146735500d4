/** The Z.AI client: every operation typed by the spec. Generated from specs/zai; do not edit. */
import { createClient, type Answer, type Client, type ClientOptions, type Submit } from "@media-tasks/runtime/v1";
import { adapter } from "./adapter.ts";
import type { operations, paths } from "./schema.ts";

/** Tasks of the family `media`: videos and images. */
export interface Media {
  provider: "zai";
  family: "media";
  operation: "createVideo" | "createImage";
  kind: "video" | "image";
  raw: Answer<operations["getAsyncResult"]> | Answer<operations["createVideo"]> | Answer<operations["createImage"]>;
}

/** What can be submitted to Z.AI. */
export interface ZaiSubmit {
  /** Generate a video from a prompt, images, or both. */
  createVideo: Submit<operations["createVideo"], Media>;
  /** Generate an image from a prompt. */
  createImage: Submit<operations["createImage"], Media>;
}

/** Z.AI, as the compiler knows it. */
export interface Zai {
  provider: "zai";
  paths: paths;
  families: { media: Media };
  submit: ZaiSubmit;
  cancel: never;
  webhook: false;
}

/** Credentials and options. `apiKey` usually stands in `ZAI_API_KEY`. */
export type ZaiOptions = ClientOptions & { readonly apiKey: string };
export type ZaiClient = Client<Zai>;

/** Makes a client of Z.AI. */
export function createZai(options: ZaiOptions): ZaiClient {
  return createClient<Zai>(adapter, options);
}
