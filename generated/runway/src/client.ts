/**
 * The Runway client: every operation typed by its specification.
 * Generated from specs/runway; change that, not this.
 */
import {
  createClient,
  type Answer,
  type Client,
  type ClientOptions,
  type Kind,
  type Submit,
  type Task,
} from "@media-tasks/runtime/v1";
import { adapter } from "./adapter.ts";
import type { operations, paths } from "./schema.ts";

/** Tasks of the family generation. Outputs: video, image, audio, model3d, text, file. */
export interface Generation {
  provider: "runway";
  family: "generation";
  operation:
    | "imageToVideo"
    | "textToVideo"
    | "videoToVideo"
    | "videoUpscale"
    | "videoToHdr"
    | "characterPerformance"
    | "avatarVideo"
    | "textToImage"
    | "imageUpscale"
    | "soundEffect"
    | "textToSpeech"
    | "speechToSpeech"
    | "voiceDubbing"
    | "voiceIsolation"
    | "generateVideo"
    | "generateImage"
    | "generateAudio"
    | "localizeAd"
    | "makeStockImage"
    | "makeMultiShotVideo"
    | "makeProductAd"
    | "makeCampaignImage"
    | "swapProduct"
    | "makeProductReview";
  kind: Kind;
  raw:
    | Answer<operations["getTask"]>
    | Answer<operations["imageToVideo"]>
    | Answer<operations["textToVideo"]>
    | Answer<operations["videoToVideo"]>
    | Answer<operations["videoUpscale"]>
    | Answer<operations["videoToHdr"]>
    | Answer<operations["characterPerformance"]>
    | Answer<operations["avatarVideo"]>
    | Answer<operations["textToImage"]>
    | Answer<operations["imageUpscale"]>
    | Answer<operations["soundEffect"]>
    | Answer<operations["textToSpeech"]>
    | Answer<operations["speechToSpeech"]>
    | Answer<operations["voiceDubbing"]>
    | Answer<operations["voiceIsolation"]>
    | Answer<operations["generateVideo"]>
    | Answer<operations["generateImage"]>
    | Answer<operations["generateAudio"]>
    | Answer<operations["localizeAd"]>
    | Answer<operations["makeStockImage"]>
    | Answer<operations["makeMultiShotVideo"]>
    | Answer<operations["makeProductAd"]>
    | Answer<operations["makeCampaignImage"]>
    | Answer<operations["swapProduct"]>
    | Answer<operations["makeProductReview"]>;
}

/** Tasks of the family workflow. Outputs: video, image, audio, model3d, text, file. */
export interface Workflow {
  provider: "runway";
  family: "workflow";
  operation: "runWorkflow";
  kind: Kind;
  raw: Answer<operations["getWorkflowInvocation"]> | Answer<operations["runWorkflow"]>;
}

/** What can be submitted to Runway. */
export interface RunwaySubmit {
  /** Make a video from an image. */
  imageToVideo: Submit<operations["imageToVideo"], Generation>;
  /** Make a video from a text. */
  textToVideo: Submit<operations["textToVideo"], Generation>;
  /** Change, extend or restyle a video. */
  videoToVideo: Submit<operations["videoToVideo"], Generation>;
  /** Enlarge a video, or raise its frame rate. */
  videoUpscale: Submit<operations["videoUpscale"], Generation>;
  /** Turn a video into high dynamic range. */
  videoToHdr: Submit<operations["videoToHdr"], Generation>;
  /** Let a character act as a person in a video does. */
  characterPerformance: Submit<operations["characterPerformance"], Generation>;
  /** Let an avatar speak. */
  avatarVideo: Submit<operations["avatarVideo"], Generation>;
  /** Make images from a text and references. */
  textToImage: Submit<operations["textToImage"], Generation>;
  /** Enlarge an image. */
  imageUpscale: Submit<operations["imageUpscale"], Generation>;
  /** Make a sound. */
  soundEffect: Submit<operations["soundEffect"], Generation>;
  /** Speak a text. */
  textToSpeech: Submit<operations["textToSpeech"], Generation>;
  /** Speak again in another voice. */
  speechToSpeech: Submit<operations["speechToSpeech"], Generation>;
  /** Dub speech into another language. */
  voiceDubbing: Submit<operations["voiceDubbing"], Generation>;
  /** Keep nothing but the voice. */
  voiceIsolation: Submit<operations["voiceIsolation"], Generation>;
  /** Make a video with the model a router picks. */
  generateVideo: Submit<operations["generateVideo"], Generation>;
  /** Make images with the model a router picks. */
  generateImage: Submit<operations["generateImage"], Generation>;
  /** Make speech or sound with the model a router picks. */
  generateAudio: Submit<operations["generateAudio"], Generation>;
  /** Carry an ad over into another language. */
  localizeAd: Submit<operations["localizeAd"], Generation>;
  /** Make a stock image for marketing. */
  makeStockImage: Submit<operations["makeStockImage"], Generation>;
  /** Make a video of several shots. */
  makeMultiShotVideo: Submit<operations["makeMultiShotVideo"], Generation>;
  /** Make a video ad of a product. */
  makeProductAd: Submit<operations["makeProductAd"], Generation>;
  /** Make a campaign image of a product. */
  makeCampaignImage: Submit<operations["makeCampaignImage"], Generation>;
  /** Put another product into a video. */
  swapProduct: Submit<operations["swapProduct"], Generation>;
  /** Let a person present a product. */
  makeProductReview: Submit<operations["makeProductReview"], Generation>;
  /** Run a published workflow. */
  runWorkflow: Submit<operations["runWorkflow"], Workflow>;
}

/** Runway, as the compiler knows it. */
export interface Runway {
  provider: "runway";
  paths: paths;
  families: {
    generation: Generation;
    workflow: Workflow;
  };
  submit: RunwaySubmit;
  cancel: "generation";
  webhook: false;
}

/** Credentials and options. `apiKey` usually stands in `RUNWAYML_API_SECRET`. */
export type RunwayOptions = ClientOptions & { readonly apiKey: string };

/** A client of Runway. */
export type RunwayClient = Client<Runway>;

/** A task of Runway, of any family. */
export type RunwayTask = Task<Runway["families"][keyof Runway["families"]]>;

/** Makes a client of Runway. */
export function createRunway(options: RunwayOptions): RunwayClient {
  return createClient<Runway>(adapter, options);
}
