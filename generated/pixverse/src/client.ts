/**
 * The PixVerse client: every operation typed by its specification.
 * Generated from specs/pixverse; change that, not this.
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

/** Tasks of the family video. Outputs: video. */
export interface Video {
  provider: "pixverse";
  family: "video";
  operation:
    | "textToVideo"
    | "imageToVideo"
    | "transition"
    | "multiTransition"
    | "fusion"
    | "extendVideo"
    | "lipSync"
    | "soundEffect"
    | "restyle"
    | "swap"
    | "mimic"
    | "modify"
    | "upscale"
    | "avatar";
  kind: "video";
  raw:
    | Answer<operations["getVideoResult"]>
    | Answer<operations["textToVideo"]>
    | Answer<operations["imageToVideo"]>
    | Answer<operations["transition"]>
    | Answer<operations["multiTransition"]>
    | Answer<operations["fusion"]>
    | Answer<operations["extendVideo"]>
    | Answer<operations["lipSync"]>
    | Answer<operations["soundEffect"]>
    | Answer<operations["restyle"]>
    | Answer<operations["swap"]>
    | Answer<operations["mimic"]>
    | Answer<operations["modify"]>
    | Answer<operations["upscale"]>
    | Answer<operations["avatar"]>
    | Message<operations["videoCallback"]>;
}

/** Tasks of the family image. Outputs: image. */
export interface Image {
  provider: "pixverse";
  family: "image";
  operation: "templateImage";
  kind: "image";
  raw: Answer<operations["getImageResult"]> | Answer<operations["templateImage"]>;
}

/** What can be submitted to PixVerse. */
export interface PixverseSubmit {
  /** Generate a video from a prompt. */
  textToVideo: Submit<operations["textToVideo"], Video>;
  /** Animate an uploaded image, or fill a template with images. */
  imageToVideo: Submit<operations["imageToVideo"], Video>;
  /** Move from a first frame to a last one. */
  transition: Submit<operations["transition"], Video>;
  /** Move through two to seven frames. */
  multiTransition: Submit<operations["multiTransition"], Video>;
  /** Generate a video with what several images show. */
  fusion: Submit<operations["fusion"], Video>;
  /** Continue a video. */
  extendVideo: Submit<operations["extendVideo"], Video>;
  /** Make a video speak a sound or a text. */
  lipSync: Submit<operations["lipSync"], Video>;
  /** Give a video its sound. */
  soundEffect: Submit<operations["soundEffect"], Video>;
  /** Draw a video in another style. */
  restyle: Submit<operations["restyle"], Video>;
  /** Put an image in the place of a masked part of a video. */
  swap: Submit<operations["swap"], Video>;
  /** Give the subject of an image the motion of a video. */
  mimic: Submit<operations["mimic"], Video>;
  /** Change a video as a prompt says. */
  modify: Submit<operations["modify"], Video>;
  /** Enlarge a video. */
  upscale: Submit<operations["upscale"], Video>;
  /** Make the person of an image speak. */
  avatar: Submit<operations["avatar"], Video>;
  /** Fill an image template with images. */
  templateImage: Submit<operations["templateImage"], Image>;
}

/** PixVerse, as the compiler knows it. */
export interface Pixverse {
  provider: "pixverse";
  paths: paths;
  families: {
    video: Video;
    image: Image;
  };
  submit: PixverseSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `PIXVERSE_API_KEY`. */
export type PixverseOptions = ClientOptions & { readonly apiKey: string };

/** A client of PixVerse. */
export type PixverseClient = Client<Pixverse>;

/** A task of PixVerse, of any family. */
export type PixverseTask = Task<Pixverse["families"][keyof Pixverse["families"]]>;

/** Makes a client of PixVerse. */
export function createPixverse(options: PixverseOptions): PixverseClient {
  return createClient<Pixverse>(adapter, options);
}
