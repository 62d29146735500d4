/**
 * The Luma Dream Machine client: every operation typed by its specification.
 * Generated from specs/luma; change that, not this.
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

/** Tasks of the family generation. Outputs: video, image. */
export interface Generation {
  provider: "luma";
  family: "generation";
  operation:
    "createVideo" | "createImage" | "reframeVideo" | "modifyVideo" | "reframeImage" | "upscaleVideo" | "addAudio";
  kind: "video" | "image";
  raw:
    | Answer<operations["getGeneration"]>
    | Answer<operations["createVideo"]>
    | Answer<operations["createImage"]>
    | Answer<operations["reframeVideo"]>
    | Answer<operations["modifyVideo"]>
    | Answer<operations["reframeImage"]>
    | Answer<operations["upscaleVideo"]>
    | Answer<operations["addAudio"]>
    | Message<operations["generationChanged"]>;
}

/** What can be submitted to Luma Dream Machine. */
export interface LumaSubmit {
  /** Make a video from a prompt, from images, or from earlier generations. */
  createVideo: Submit<operations["createVideo"], Generation, "webhook">;
  /** Make an image. */
  createImage: Submit<operations["createImage"], Generation, "webhook">;
  /** Put a video into another frame. */
  reframeVideo: Submit<operations["reframeVideo"], Generation, "webhook">;
  /** Change a video. */
  modifyVideo: Submit<operations["modifyVideo"], Generation, "webhook">;
  /** Put an image into another frame. */
  reframeImage: Submit<operations["reframeImage"], Generation, "webhook">;
  /** Enlarge a finished video. */
  upscaleVideo: Submit<operations["upscaleVideo"], Generation, "webhook">;
  /** Add sound to a finished video. */
  addAudio: Submit<operations["addAudio"], Generation, "webhook">;
}

/** Luma Dream Machine, as the compiler knows it. */
export interface Luma {
  provider: "luma";
  paths: paths;
  families: {
    generation: Generation;
  };
  submit: LumaSubmit;
  cancel: "generation";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `LUMAAI_API_KEY`. */
export type LumaOptions = ClientOptions & { readonly apiKey: string };

/** A client of Luma Dream Machine. */
export type LumaClient = Client<Luma>;

/** A task of Luma Dream Machine, of any family. */
export type LumaTask = Task<Luma["families"][keyof Luma["families"]]>;

/** Makes a client of Luma Dream Machine. */
export function createLuma(options: LumaOptions): LumaClient {
  return createClient<Luma>(adapter, options);
}
