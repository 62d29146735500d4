/**
 * The KYY Videos (GlobalAI OPC) client: every operation typed by its specification.
 * Generated from specs/kyy; change that, not this.
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

/** Tasks of the family video. Outputs: video, image. */
export interface Video {
  provider: "kyy";
  family: "video";
  operation:
    | "createVideo"
    | "createSoraVideo"
    | "createVeoVideo"
    | "createSeedanceVideo"
    | "createSeedance2Video"
    | "createViduVideo"
    | "createGrokVideo"
    | "createStarVideo"
    | "createManxueVideo"
    | "createSeedanceDiscountVideo"
    | "createSeedanceSpecialVideo"
    | "createSeedanceX1Video"
    | "createOmniFlashVideo"
    | "createHappyHorseTextVideo"
    | "createHappyHorseImageVideo"
    | "createHappyHorseReferenceVideo"
    | "editHappyHorseVideo"
    | "createLuxVidVideo";
  kind: "video" | "image";
  raw:
    | Answer<operations["getResult"]>
    | Answer<operations["createVideo"]>
    | Answer<operations["createSoraVideo"]>
    | Answer<operations["createVeoVideo"]>
    | Answer<operations["createSeedanceVideo"]>
    | Answer<operations["createSeedance2Video"]>
    | Answer<operations["createViduVideo"]>
    | Answer<operations["createGrokVideo"]>
    | Answer<operations["createStarVideo"]>
    | Answer<operations["createManxueVideo"]>
    | Answer<operations["createSeedanceDiscountVideo"]>
    | Answer<operations["createSeedanceSpecialVideo"]>
    | Answer<operations["createSeedanceX1Video"]>
    | Answer<operations["createOmniFlashVideo"]>
    | Answer<operations["createHappyHorseTextVideo"]>
    | Answer<operations["createHappyHorseImageVideo"]>
    | Answer<operations["createHappyHorseReferenceVideo"]>
    | Answer<operations["editHappyHorseVideo"]>
    | Answer<operations["createLuxVidVideo"]>;
}

/** Tasks of the family image. Outputs: video, image. */
export interface Image {
  provider: "kyy";
  family: "image";
  operation: "createBananaImage" | "createGptImage";
  kind: "video" | "image";
  raw: Answer<operations["getResult"]> | Answer<operations["createBananaImage"]> | Answer<operations["createGptImage"]>;
}

/** Tasks of the family center. Outputs: video, image, audio, model3d, text, file. */
export interface Center {
  provider: "kyy";
  family: "center";
  operation: "createModelCenterTask";
  kind: Kind;
  raw: Answer<operations["getModelCenterTask"]> | Answer<operations["createModelCenterTask"]>;
}

/** What can be submitted to KYY Videos (GlobalAI OPC). */
export interface KyySubmit {
  /** Start a video of the Videos models. */
  createVideo: Submit<operations["createVideo"], Video>;
  /** Start a video of the Sora models. */
  createSoraVideo: Submit<operations["createSoraVideo"], Video>;
  /** Start a video of the Veo models. */
  createVeoVideo: Submit<operations["createVeoVideo"], Video>;
  /** Start a video of Seedance 1.5. */
  createSeedanceVideo: Submit<operations["createSeedanceVideo"], Video>;
  /** Start a video of Seedance 2.0. */
  createSeedance2Video: Submit<operations["createSeedance2Video"], Video>;
  /** Start a video of Vidu Q3. */
  createViduVideo: Submit<operations["createViduVideo"], Video>;
  /** Start a video of the Grok models. */
  createGrokVideo: Submit<operations["createGrokVideo"], Video>;
  /** Start a video of the StarVideos models. */
  createStarVideo: Submit<operations["createStarVideo"], Video>;
  /** Start a video of the SD2 Manxue models. */
  createManxueVideo: Submit<operations["createManxueVideo"], Video>;
  /** Start a video of Seedance 2.0 at the discount price. */
  createSeedanceDiscountVideo: Submit<operations["createSeedanceDiscountVideo"], Video>;
  /** Start a video of Seedance 2.0 at the special price. */
  createSeedanceSpecialVideo: Submit<operations["createSeedanceSpecialVideo"], Video>;
  /** Start a video of Seedance X1. */
  createSeedanceX1Video: Submit<operations["createSeedanceX1Video"], Video>;
  /** Start a video of Omni Flash. */
  createOmniFlashVideo: Submit<operations["createOmniFlashVideo"], Video>;
  /** Start a Happy Horse video from text. */
  createHappyHorseTextVideo: Submit<operations["createHappyHorseTextVideo"], Video>;
  /** Start a Happy Horse video from a first frame. */
  createHappyHorseImageVideo: Submit<operations["createHappyHorseImageVideo"], Video>;
  /** Start a Happy Horse video with subjects taken from images. */
  createHappyHorseReferenceVideo: Submit<operations["createHappyHorseReferenceVideo"], Video>;
  /** Start a Happy Horse edit of a video. */
  editHappyHorseVideo: Submit<operations["editHappyHorseVideo"], Video>;
  /** Start a video of the LuxVid models. */
  createLuxVidVideo: Submit<operations["createLuxVidVideo"], Video>;
  /** Start an image of the Nano Banana models. */
  createBananaImage: Submit<operations["createBananaImage"], Image>;
  /** Start an image of GPT Image 2. */
  createGptImage: Submit<operations["createGptImage"], Image>;
  /** Start a task of any model of the Model Center. */
  createModelCenterTask: Submit<operations["createModelCenterTask"], Center>;
}

/** KYY Videos (GlobalAI OPC), as the compiler knows it. */
export interface Kyy {
  provider: "kyy";
  paths: paths;
  families: {
    video: Video;
    image: Image;
    center: Center;
  };
  submit: KyySubmit;
  cancel: never;
  webhook: false;
}

/** Credentials and options. `apiKey` usually stands in `KYY_API_KEY`. */
export type KyyOptions = ClientOptions & { readonly apiKey: string };

/** A client of KYY Videos (GlobalAI OPC). */
export type KyyClient = Client<Kyy>;

/** A task of KYY Videos (GlobalAI OPC), of any family. */
export type KyyTask = Task<Kyy["families"][keyof Kyy["families"]]>;

/** Makes a client of KYY Videos (GlobalAI OPC). */
export function createKyy(options: KyyOptions): KyyClient {
  return createClient<Kyy>(adapter, options);
}
