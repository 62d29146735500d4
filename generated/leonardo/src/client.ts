/**
 * The Leonardo.Ai client: every operation typed by its specification.
 * Generated from specs/leonardo; change that, not this.
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
  provider: "leonardo";
  family: "generation";
  operation: "createGeneration" | "createGenerationV2" | "textToVideo" | "imageToVideo" | "motionSvd";
  kind: "video" | "image";
  raw:
    | Answer<operations["getGeneration"]>
    | Answer<operations["createGeneration"]>
    | Answer<operations["createGenerationV2"]>
    | Answer<operations["textToVideo"]>
    | Answer<operations["imageToVideo"]>
    | Answer<operations["motionSvd"]>
    | Message<operations["generationDone"]>;
}

/** Tasks of the family variation. Outputs: image. */
export interface Variation {
  provider: "leonardo";
  family: "variation";
  operation: "unzoom" | "upscale" | "removeBackground" | "universalUpscale";
  kind: "image";
  raw:
    | Answer<operations["getVariation"]>
    | Answer<operations["unzoom"]>
    | Answer<operations["upscale"]>
    | Answer<operations["removeBackground"]>
    | Answer<operations["universalUpscale"]>;
}

/** Tasks of the family videoUpscale. Outputs: video. */
export interface VideoUpscale {
  provider: "leonardo";
  family: "videoUpscale";
  operation: "upscaleVideo";
  kind: "video";
  raw: Answer<operations["getMotionVariation"]> | Answer<operations["upscaleVideo"]>;
}

/** Tasks of the family blueprint. Outputs: text. */
export interface Blueprint {
  provider: "leonardo";
  family: "blueprint";
  operation: "executeBlueprint";
  kind: "text";
  raw: Answer<operations["getBlueprintExecution"]> | Answer<operations["executeBlueprint"]>;
}

/** What can be submitted to Leonardo.Ai. */
export interface LeonardoSubmit {
  /** Make images. */
  createGeneration: Submit<operations["createGeneration"], Generation>;
  /** Make images or videos with a newer model. */
  createGenerationV2: Submit<operations["createGenerationV2"], Generation>;
  /** Make a video from a prompt. */
  textToVideo: Submit<operations["textToVideo"], Generation>;
  /** Make a video from an image and a prompt. */
  imageToVideo: Submit<operations["imageToVideo"], Generation>;
  /** Set an image in motion. Ended on 17 June 2026. @deprecated */
  motionSvd: Submit<operations["motionSvd"], Generation>;
  /** Widen the view of an image. */
  unzoom: Submit<operations["unzoom"], Variation>;
  /** Enlarge an image. */
  upscale: Submit<operations["upscale"], Variation>;
  /** Take the background off an image. */
  removeBackground: Submit<operations["removeBackground"], Variation>;
  /** Enlarge an image and invent detail. */
  universalUpscale: Submit<operations["universalUpscale"], Variation>;
  /** Enlarge a video. */
  upscaleVideo: Submit<operations["upscaleVideo"], VideoUpscale>;
  /** Run a blueprint. */
  executeBlueprint: Submit<operations["executeBlueprint"], Blueprint>;
}

/** Leonardo.Ai, as the compiler knows it. */
export interface Leonardo {
  provider: "leonardo";
  paths: paths;
  families: {
    generation: Generation;
    variation: Variation;
    videoUpscale: VideoUpscale;
    blueprint: Blueprint;
  };
  submit: LeonardoSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `LEONARDO_API_KEY`. */
export type LeonardoOptions = ClientOptions & { readonly apiKey: string };

/** A client of Leonardo.Ai. */
export type LeonardoClient = Client<Leonardo>;

/** A task of Leonardo.Ai, of any family. */
export type LeonardoTask = Task<Leonardo["families"][keyof Leonardo["families"]]>;

/** Makes a client of Leonardo.Ai. */
export function createLeonardo(options: LeonardoOptions): LeonardoClient {
  return createClient<Leonardo>(adapter, options);
}
