/**
 * The Kling client: every operation typed by its specification.
 * Generated from specs/kling; change that, not this.
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
  provider: "kling";
  family: "video";
  operation:
    | "textToVideo30Turbo"
    | "imageToVideo30Turbo"
    | "textToVideo30"
    | "imageToVideo30"
    | "omniVideo30"
    | "omniVideoO1"
    | "motionControl30"
    | "motionControl26"
    | "textToVideo26"
    | "imageToVideo26"
    | "textToVideo25Turbo"
    | "imageToVideo25Turbo";
  kind: "video";
  raw:
    | Answer<operations["getTasks"]>
    | Answer<operations["textToVideo30Turbo"]>
    | Answer<operations["imageToVideo30Turbo"]>
    | Answer<operations["textToVideo30"]>
    | Answer<operations["imageToVideo30"]>
    | Answer<operations["omniVideo30"]>
    | Answer<operations["omniVideoO1"]>
    | Answer<operations["motionControl30"]>
    | Answer<operations["motionControl26"]>
    | Answer<operations["textToVideo26"]>
    | Answer<operations["imageToVideo26"]>
    | Answer<operations["textToVideo25Turbo"]>
    | Answer<operations["imageToVideo25Turbo"]>
    | Message<operations["taskCallback"]>;
}

/** Tasks of the family generation. Outputs: video, image, audio. */
export interface Generation {
  provider: "kling";
  family: "generation";
  operation:
    | "textToVideo"
    | "imageToVideo"
    | "multiImageToVideo"
    | "omniVideo"
    | "motionControl"
    | "extendVideo"
    | "lipSync"
    | "avatar"
    | "videoEffect"
    | "generateImage"
    | "omniImage"
    | "multiImageToImage"
    | "expandImage"
    | "tryOn"
    | "multiShotImages"
    | "textToAudio"
    | "videoToAudio";
  kind: "video" | "image" | "audio";
  raw:
    | Answer<operations["getTextToVideo"]>
    | Answer<operations["getImageToVideo"]>
    | Answer<operations["getMultiImageToVideo"]>
    | Answer<operations["getOmniVideo"]>
    | Answer<operations["getMotionControl"]>
    | Answer<operations["getExtendedVideo"]>
    | Answer<operations["getLipSync"]>
    | Answer<operations["getAvatar"]>
    | Answer<operations["getVideoEffect"]>
    | Answer<operations["getImage"]>
    | Answer<operations["getOmniImage"]>
    | Answer<operations["getMultiImageToImage"]>
    | Answer<operations["getExpandedImage"]>
    | Answer<operations["getTryOn"]>
    | Answer<operations["getMultiShotImages"]>
    | Answer<operations["getTextToAudio"]>
    | Answer<operations["getVideoToAudio"]>
    | Answer<operations["textToVideo"]>
    | Answer<operations["imageToVideo"]>
    | Answer<operations["multiImageToVideo"]>
    | Answer<operations["omniVideo"]>
    | Answer<operations["motionControl"]>
    | Answer<operations["extendVideo"]>
    | Answer<operations["lipSync"]>
    | Answer<operations["avatar"]>
    | Answer<operations["videoEffect"]>
    | Answer<operations["generateImage"]>
    | Answer<operations["omniImage"]>
    | Answer<operations["multiImageToImage"]>
    | Answer<operations["expandImage"]>
    | Answer<operations["tryOn"]>
    | Answer<operations["multiShotImages"]>
    | Answer<operations["textToAudio"]>
    | Answer<operations["videoToAudio"]>
    | Message<operations["classicTaskCallback"]>;
}

/** What can be submitted to Kling. */
export interface KlingSubmit {
  /** Generate a video from a prompt with Kling 3.0 Turbo. */
  textToVideo30Turbo: Submit<operations["textToVideo30Turbo"], Video, "webhook" | "clientRef">;
  /** Animate a first frame with Kling 3.0 Turbo. */
  imageToVideo30Turbo: Submit<operations["imageToVideo30Turbo"], Video, "webhook" | "clientRef">;
  /** Generate a video from a prompt with Kling 3.0. */
  textToVideo30: Submit<operations["textToVideo30"], Video, "webhook" | "clientRef">;
  /** Animate a first frame, or a first and a last one, with Kling 3.0. */
  imageToVideo30: Submit<operations["imageToVideo30"], Video, "webhook" | "clientRef">;
  /** Generate or edit a video from prompts, images, elements and a video with Kling 3.0 Omni. */
  omniVideo30: Submit<operations["omniVideo30"], Video, "webhook" | "clientRef">;
  /** Generate or edit a video from prompts, images, elements and a video with Kling O1. */
  omniVideoO1: Submit<operations["omniVideoO1"], Video, "webhook" | "clientRef">;
  /** Give a character the motion of a video with Kling 3.0. */
  motionControl30: Submit<operations["motionControl30"], Video, "webhook" | "clientRef">;
  /** Give a character the motion of a video with Kling 2.6. */
  motionControl26: Submit<operations["motionControl26"], Video, "webhook" | "clientRef">;
  /** Generate a video from a prompt with Kling 2.6. */
  textToVideo26: Submit<operations["textToVideo26"], Video, "webhook" | "clientRef">;
  /** Animate a first frame, or a first and a last one, with Kling 2.6. */
  imageToVideo26: Submit<operations["imageToVideo26"], Video, "webhook" | "clientRef">;
  /** Generate a video from a prompt with Kling 2.5 Turbo. */
  textToVideo25Turbo: Submit<operations["textToVideo25Turbo"], Video, "webhook" | "clientRef">;
  /** Animate a first frame, or a first and a last one, with Kling 2.5 Turbo. */
  imageToVideo25Turbo: Submit<operations["imageToVideo25Turbo"], Video, "webhook" | "clientRef">;
  /** Generate a video from a prompt. */
  textToVideo: Submit<operations["textToVideo"], Generation, "webhook" | "clientRef">;
  /** Animate one image, or a first and a last one. */
  imageToVideo: Submit<operations["imageToVideo"], Generation, "webhook" | "clientRef">;
  /** Generate a video with what up to four images show. */
  multiImageToVideo: Submit<operations["multiImageToVideo"], Generation, "webhook" | "clientRef">;
  /** Generate or edit a video from prompts, images, elements and a video. */
  omniVideo: Submit<operations["omniVideo"], Generation, "webhook" | "clientRef">;
  /** Give a character the motion of a video. */
  motionControl: Submit<operations["motionControl"], Generation, "webhook" | "clientRef">;
  /** Continue a video made here. */
  extendVideo: Submit<operations["extendVideo"], Generation, "webhook" | "clientRef">;
  /** Make a face found in a video speak a sound. */
  lipSync: Submit<operations["lipSync"], Generation, "webhook" | "clientRef">;
  /** Make the person of an image speak a sound. */
  avatar: Submit<operations["avatar"], Generation, "webhook" | "clientRef">;
  /** Apply a ready-made effect to one or two images. */
  videoEffect: Submit<operations["videoEffect"], Generation, "webhook" | "clientRef">;
  /** Generate images from a prompt, or from a prompt and an image. */
  generateImage: Submit<operations["generateImage"], Generation, "webhook" | "clientRef">;
  /** Generate one image or a series from prompts, images and elements. */
  omniImage: Submit<operations["omniImage"], Generation, "webhook" | "clientRef">;
  /** Generate images from subjects, a scene and a style. */
  multiImageToImage: Submit<operations["multiImageToImage"], Generation, "webhook" | "clientRef">;
  /** Paint beyond the edges of an image. */
  expandImage: Submit<operations["expandImage"], Generation, "webhook" | "clientRef">;
  /** Dress a person in a garment. */
  tryOn: Submit<operations["tryOn"], Generation, "webhook" | "clientRef">;
  /** Show the subject of a frontal image from other sides. */
  multiShotImages: Submit<operations["multiShotImages"], Generation, "webhook" | "clientRef">;
  /** Generate a sound effect from a prompt. */
  textToAudio: Submit<operations["textToAudio"], Generation, "webhook" | "clientRef">;
  /** Generate the sound of a silent video. */
  videoToAudio: Submit<operations["videoToAudio"], Generation, "webhook" | "clientRef">;
}

/** Kling, as the compiler knows it. */
export interface Kling {
  provider: "kling";
  paths: paths;
  families: {
    video: Video;
    generation: Generation;
  };
  submit: KlingSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `KLING_API_KEY`; or `accessKey` usually stands in `KLING_ACCESS_KEY`, `secretKey` usually stands in `KLING_SECRET_KEY`. */
export type KlingOptions = ClientOptions &
  ({ readonly apiKey: string } | { readonly accessKey: string; readonly secretKey: string });

/** A client of Kling. */
export type KlingClient = Client<Kling>;

/** A task of Kling, of any family. */
export type KlingTask = Task<Kling["families"][keyof Kling["families"]]>;

/** Makes a client of Kling. */
export function createKling(options: KlingOptions): KlingClient {
  return createClient<Kling>(adapter, options);
}
