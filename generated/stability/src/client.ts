/**
 * The Stability AI client: every operation typed by its specification.
 * Generated from specs/stability; change that, not this.
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

/** Tasks of the family image. Outputs: image. */
export interface Image {
  provider: "stability";
  family: "image";
  operation: "upscaleCreative" | "replaceBackground";
  kind: "image";
  raw:
    Answer<operations["getResult"]> | Answer<operations["upscaleCreative"]> | Answer<operations["replaceBackground"]>;
}

/** Tasks of the family audio. Outputs: audio. */
export interface Audio {
  provider: "stability";
  family: "audio";
  operation: "textToAudio" | "audioToAudio" | "inpaintAudio";
  kind: "audio";
  raw:
    | Answer<operations["getAudioResult"]>
    | Answer<operations["textToAudio"]>
    | Answer<operations["audioToAudio"]>
    | Answer<operations["inpaintAudio"]>;
}

/** What can be submitted to Stability AI. */
export interface StabilitySubmit {
  /** Enlarge a small or damaged image up to 4K, inventing detail. */
  upscaleCreative: Submit<operations["upscaleCreative"], Image>;
  /** Give a subject another background and the light that goes with it. */
  replaceBackground: Submit<operations["replaceBackground"], Image>;
  /** Make music or sound from a description. */
  textToAudio: Submit<operations["textToAudio"], Audio>;
  /** Make sound from a description and a recording. */
  audioToAudio: Submit<operations["audioToAudio"], Audio>;
  /** Make a part of a recording anew, or go on from its end. */
  inpaintAudio: Submit<operations["inpaintAudio"], Audio>;
}

/** Stability AI, as the compiler knows it. */
export interface Stability {
  provider: "stability";
  paths: paths;
  families: {
    image: Image;
    audio: Audio;
  };
  submit: StabilitySubmit;
  cancel: never;
  webhook: false;
}

/** Credentials and options. `apiKey` usually stands in `STABILITY_API_KEY`. */
export type StabilityOptions = ClientOptions & { readonly apiKey: string };

/** A client of Stability AI. */
export type StabilityClient = Client<Stability>;

/** A task of Stability AI, of any family. */
export type StabilityTask = Task<Stability["families"][keyof Stability["families"]]>;

/** Makes a client of Stability AI. */
export function createStability(options: StabilityOptions): StabilityClient {
  return createClient<Stability>(adapter, options);
}
