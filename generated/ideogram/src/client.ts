/**
 * The Ideogram client: every operation typed by its specification.
 * Generated from specs/ideogram; change that, not this.
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

/** Tasks of the family generation. Outputs: video, image, text. */
export interface Generation {
  provider: "ideogram";
  family: "generation";
  operation:
    | "generateIdeogram45"
    | "generateIdeogram4"
    | "generateIdeogram4CustomModel"
    | "generateIdeogram4Transparent"
    | "generateIdeogram3"
    | "generateIdeogram3Character"
    | "generateIdeogram3CustomModel"
    | "generateIdeogram3Transparent"
    | "generateIdeogram2"
    | "generateIdeogram2a"
    | "generateGptImage2"
    | "generateGptImage25Flare"
    | "generateGptImage25Sunburst"
    | "generateNanoBanana2"
    | "generateNanoBananaPro"
    | "generatePImage"
    | "generateZImage"
    | "preciseEdit"
    | "inpaint"
    | "inpaintCharacter"
    | "remixIdeogram4"
    | "remixIdeogram3"
    | "remixIdeogram3Character"
    | "remixIdeogram3CustomModel"
    | "remixAuto"
    | "replaceBackground"
    | "replaceBackgroundGptImage2"
    | "upscaleAuto"
    | "upscaleNanoBananaPro"
    | "upscaleTopazBloom2"
    | "upscaleTopazRedefine"
    | "upscaleTopazStandard2"
    | "upscaleTopazTextRefine"
    | "upscaleTopazWonder35"
    | "layerizeDesign"
    | "textToVideoSeedance25"
    | "imageToVideoSeedance25"
    | "referenceToVideoSeedance25"
    | "textToVideoSeedance2"
    | "imageToVideoSeedance2"
    | "referenceToVideoSeedance2"
    | "textToVideoMinimaxH3"
    | "imageToVideoMinimaxH3"
    | "referenceToVideoMinimaxH3"
    | "textToVideoKling3"
    | "imageToVideoKling3"
    | "generateVideoKling4"
    | "localizeAd"
    | "resizeAd"
    | "varyAd"
    | "recolor"
    | "ghostMannequin"
    | "swapMaterial"
    | "poseModel"
    | "renderSketch"
    | "generateAuto"
    | "inpaintCustomModel"
    | "reframeIdeogram3"
    | "reframeNanoBanana2"
    | "removeBackground"
    | "removeObject"
    | "generateSvg"
    | "vectorize"
    | "generateIdeogram4V1";
  kind: "video" | "image" | "text";
  raw:
    | Answer<operations["getGenerationV1"]>
    | Answer<operations["getGeneration"]>
    | Answer<operations["generateIdeogram45"]>
    | Answer<operations["generateIdeogram4"]>
    | Answer<operations["generateIdeogram4CustomModel"]>
    | Answer<operations["generateIdeogram4Transparent"]>
    | Answer<operations["generateIdeogram3"]>
    | Answer<operations["generateIdeogram3Character"]>
    | Answer<operations["generateIdeogram3CustomModel"]>
    | Answer<operations["generateIdeogram3Transparent"]>
    | Answer<operations["generateIdeogram2"]>
    | Answer<operations["generateIdeogram2a"]>
    | Answer<operations["generateGptImage2"]>
    | Answer<operations["generateGptImage25Flare"]>
    | Answer<operations["generateGptImage25Sunburst"]>
    | Answer<operations["generateNanoBanana2"]>
    | Answer<operations["generateNanoBananaPro"]>
    | Answer<operations["generatePImage"]>
    | Answer<operations["generateZImage"]>
    | Answer<operations["preciseEdit"]>
    | Answer<operations["inpaint"]>
    | Answer<operations["inpaintCharacter"]>
    | Answer<operations["remixIdeogram4"]>
    | Answer<operations["remixIdeogram3"]>
    | Answer<operations["remixIdeogram3Character"]>
    | Answer<operations["remixIdeogram3CustomModel"]>
    | Answer<operations["remixAuto"]>
    | Answer<operations["replaceBackground"]>
    | Answer<operations["replaceBackgroundGptImage2"]>
    | Answer<operations["upscaleAuto"]>
    | Answer<operations["upscaleNanoBananaPro"]>
    | Answer<operations["upscaleTopazBloom2"]>
    | Answer<operations["upscaleTopazRedefine"]>
    | Answer<operations["upscaleTopazStandard2"]>
    | Answer<operations["upscaleTopazTextRefine"]>
    | Answer<operations["upscaleTopazWonder35"]>
    | Answer<operations["layerizeDesign"]>
    | Answer<operations["textToVideoSeedance25"]>
    | Answer<operations["imageToVideoSeedance25"]>
    | Answer<operations["referenceToVideoSeedance25"]>
    | Answer<operations["textToVideoSeedance2"]>
    | Answer<operations["imageToVideoSeedance2"]>
    | Answer<operations["referenceToVideoSeedance2"]>
    | Answer<operations["textToVideoMinimaxH3"]>
    | Answer<operations["imageToVideoMinimaxH3"]>
    | Answer<operations["referenceToVideoMinimaxH3"]>
    | Answer<operations["textToVideoKling3"]>
    | Answer<operations["imageToVideoKling3"]>
    | Answer<operations["generateVideoKling4"]>
    | Answer<operations["localizeAd"]>
    | Answer<operations["resizeAd"]>
    | Answer<operations["varyAd"]>
    | Answer<operations["recolor"]>
    | Answer<operations["ghostMannequin"]>
    | Answer<operations["swapMaterial"]>
    | Answer<operations["poseModel"]>
    | Answer<operations["renderSketch"]>
    | Answer<operations["generateAuto"]>
    | Answer<operations["inpaintCustomModel"]>
    | Answer<operations["reframeIdeogram3"]>
    | Answer<operations["reframeNanoBanana2"]>
    | Answer<operations["removeBackground"]>
    | Answer<operations["removeObject"]>
    | Answer<operations["generateSvg"]>
    | Answer<operations["vectorize"]>
    | Answer<operations["generateIdeogram4V1"]>
    | Message<operations["generationEnded"]>;
}

/** What can be submitted to Ideogram. */
export interface IdeogramSubmit {
  /** Make images with Ideogram 4.5, or change some. */
  generateIdeogram45: Submit<operations["generateIdeogram45"], Generation, "webhook">;
  /** Make images with Ideogram 4.0. */
  generateIdeogram4: Submit<operations["generateIdeogram4"], Generation, "webhook">;
  /** Make images with a model trained on Ideogram 4.0. */
  generateIdeogram4CustomModel: Submit<operations["generateIdeogram4CustomModel"], Generation, "webhook">;
  /** Make images without a background with Ideogram 4.0. */
  generateIdeogram4Transparent: Submit<operations["generateIdeogram4Transparent"], Generation, "webhook">;
  /** Make images with Ideogram 3.0. */
  generateIdeogram3: Submit<operations["generateIdeogram3"], Generation, "webhook">;
  /** Make images of the same character with Ideogram 3.0. */
  generateIdeogram3Character: Submit<operations["generateIdeogram3Character"], Generation, "webhook">;
  /** Make images with a model trained on Ideogram 3.0. */
  generateIdeogram3CustomModel: Submit<operations["generateIdeogram3CustomModel"], Generation, "webhook">;
  /** Make images without a background with Ideogram 3.0. */
  generateIdeogram3Transparent: Submit<operations["generateIdeogram3Transparent"], Generation, "webhook">;
  /** Make images with Ideogram 2.0. */
  generateIdeogram2: Submit<operations["generateIdeogram2"], Generation, "webhook">;
  /** Make images with Ideogram 2a. */
  generateIdeogram2a: Submit<operations["generateIdeogram2a"], Generation, "webhook">;
  /** Make images with GPT Image 2, or change some. */
  generateGptImage2: Submit<operations["generateGptImage2"], Generation, "webhook">;
  /** Make images with GPT Image 2.5 Flare, or change some. */
  generateGptImage25Flare: Submit<operations["generateGptImage25Flare"], Generation, "webhook">;
  /** Make images with GPT Image 2.5 Sunburst, or change some. */
  generateGptImage25Sunburst: Submit<operations["generateGptImage25Sunburst"], Generation, "webhook">;
  /** Make images with Nano Banana 2, or change some. */
  generateNanoBanana2: Submit<operations["generateNanoBanana2"], Generation, "webhook">;
  /** Make images with Nano Banana Pro, or change some. */
  generateNanoBananaPro: Submit<operations["generateNanoBananaPro"], Generation, "webhook">;
  /** Make images quickly with P-Image Ideogram. */
  generatePImage: Submit<operations["generatePImage"], Generation, "webhook">;
  /** Make images with Z-Image. */
  generateZImage: Submit<operations["generateZImage"], Generation, "webhook">;
  /** Change an image and leave the rest of it exactly as it is. */
  preciseEdit: Submit<operations["preciseEdit"], Generation, "webhook">;
  /** Repaint a part of an image with Ideogram 3.0. */
  inpaint: Submit<operations["inpaint"], Generation, "webhook">;
  /** Put a character into a part of an image. */
  inpaintCharacter: Submit<operations["inpaintCharacter"], Generation, "webhook">;
  /** Make images after an image with Ideogram 4.0. */
  remixIdeogram4: Submit<operations["remixIdeogram4"], Generation, "webhook">;
  /** Make images after an image with Ideogram 3.0. */
  remixIdeogram3: Submit<operations["remixIdeogram3"], Generation, "webhook">;
  /** Make images of the same character after an image. */
  remixIdeogram3Character: Submit<operations["remixIdeogram3Character"], Generation, "webhook">;
  /** Make images after an image with a model trained on Ideogram 3.0. */
  remixIdeogram3CustomModel: Submit<operations["remixIdeogram3CustomModel"], Generation, "webhook">;
  /** Make images after an image with a model that Ideogram chooses. */
  remixAuto: Submit<operations["remixAuto"], Generation, "webhook">;
  /** Put what an image shows before another background. */
  replaceBackground: Submit<operations["replaceBackground"], Generation, "webhook">;
  /** Put what an image shows before another background with GPT Image 2. */
  replaceBackgroundGptImage2: Submit<operations["replaceBackgroundGptImage2"], Generation, "webhook">;
  /** Enlarge an image with a model that Ideogram chooses. */
  upscaleAuto: Submit<operations["upscaleAuto"], Generation, "webhook">;
  /** Enlarge an image with Nano Banana Pro. */
  upscaleNanoBananaPro: Submit<operations["upscaleNanoBananaPro"], Generation, "webhook">;
  /** Enlarge an image with Topaz Bloom 2. */
  upscaleTopazBloom2: Submit<operations["upscaleTopazBloom2"], Generation, "webhook">;
  /** Enlarge an image with Topaz Redefine. */
  upscaleTopazRedefine: Submit<operations["upscaleTopazRedefine"], Generation, "webhook">;
  /** Enlarge an image with Topaz Standard 2. */
  upscaleTopazStandard2: Submit<operations["upscaleTopazStandard2"], Generation, "webhook">;
  /** Enlarge an image with Topaz Text Refine. */
  upscaleTopazTextRefine: Submit<operations["upscaleTopazTextRefine"], Generation, "webhook">;
  /** Enlarge an image with Topaz Wonder 3.5. */
  upscaleTopazWonder35: Submit<operations["upscaleTopazWonder35"], Generation, "webhook">;
  /** Take the text off a design and tell what it says, where and how. */
  layerizeDesign: Submit<operations["layerizeDesign"], Generation, "webhook">;
  /** Make a video from a prompt with Seedance 2.5. */
  textToVideoSeedance25: Submit<operations["textToVideoSeedance25"], Generation, "webhook">;
  /** Make a video from its first frame with Seedance 2.5. */
  imageToVideoSeedance25: Submit<operations["imageToVideoSeedance25"], Generation, "webhook">;
  /** Make a video of what references show with Seedance 2.5. */
  referenceToVideoSeedance25: Submit<operations["referenceToVideoSeedance25"], Generation, "webhook">;
  /** Make a video from a prompt with Seedance 2.0. */
  textToVideoSeedance2: Submit<operations["textToVideoSeedance2"], Generation, "webhook">;
  /** Make a video from its first frame with Seedance 2.0. */
  imageToVideoSeedance2: Submit<operations["imageToVideoSeedance2"], Generation, "webhook">;
  /** Make a video of what references show with Seedance 2.0. */
  referenceToVideoSeedance2: Submit<operations["referenceToVideoSeedance2"], Generation, "webhook">;
  /** Make a video from a prompt with MiniMax H3. */
  textToVideoMinimaxH3: Submit<operations["textToVideoMinimaxH3"], Generation, "webhook">;
  /** Make a video from its first frame with MiniMax H3. */
  imageToVideoMinimaxH3: Submit<operations["imageToVideoMinimaxH3"], Generation, "webhook">;
  /** Make a video of what references show with MiniMax H3. */
  referenceToVideoMinimaxH3: Submit<operations["referenceToVideoMinimaxH3"], Generation, "webhook">;
  /** Make a video from a prompt with Kling 3 Standard. */
  textToVideoKling3: Submit<operations["textToVideoKling3"], Generation, "webhook">;
  /** Make a video from its first frame with Kling 3 Standard. */
  imageToVideoKling3: Submit<operations["imageToVideoKling3"], Generation, "webhook">;
  /** Make a video with Kling 4.0, through frames and of references. */
  generateVideoKling4: Submit<operations["generateVideoKling4"], Generation, "webhook">;
  /** Put an advertisement into another language. */
  localizeAd: Submit<operations["localizeAd"], Generation, "webhook">;
  /** Bring an advertisement to another size. */
  resizeAd: Submit<operations["resizeAd"], Generation, "webhook">;
  /** Vary who or what an advertisement shows. */
  varyAd: Submit<operations["varyAd"], Generation, "webhook">;
  /** Show a product in other colours. */
  recolor: Submit<operations["recolor"], Generation, "webhook">;
  /** Show a garment as if worn by nobody. */
  ghostMannequin: Submit<operations["ghostMannequin"], Generation, "webhook">;
  /** Show a product in another material. */
  swapMaterial: Submit<operations["swapMaterial"], Generation, "webhook">;
  /** Show a person in other poses. */
  poseModel: Submit<operations["poseModel"], Generation, "webhook">;
  /** Turn a sketch into a picture. */
  renderSketch: Submit<operations["renderSketch"], Generation, "webhook">;
  /** Make images with a model that Ideogram chooses. */
  generateAuto: Submit<operations["generateAuto"], Generation>;
  /** Repaint a part of an image with a model trained on Ideogram 3.0. */
  inpaintCustomModel: Submit<operations["inpaintCustomModel"], Generation>;
  /** Extend an image to another size with Ideogram 3.0. */
  reframeIdeogram3: Submit<operations["reframeIdeogram3"], Generation>;
  /** Extend an image to another shape with Nano Banana 2. */
  reframeNanoBanana2: Submit<operations["reframeNanoBanana2"], Generation>;
  /** Cut out what an image shows. */
  removeBackground: Submit<operations["removeBackground"], Generation>;
  /** Take something out of an image. */
  removeObject: Submit<operations["removeObject"], Generation>;
  /** Draw an SVG. */
  generateSvg: Submit<operations["generateSvg"], Generation>;
  /** Turn an image into an SVG. */
  vectorize: Submit<operations["vectorize"], Generation>;
  /** Make images with Ideogram 4.0 by the older API. */
  generateIdeogram4V1: Submit<operations["generateIdeogram4V1"], Generation>;
}

/** Ideogram, as the compiler knows it. */
export interface Ideogram {
  provider: "ideogram";
  paths: paths;
  families: {
    generation: Generation;
  };
  submit: IdeogramSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `IDEOGRAM_API_KEY`. */
export type IdeogramOptions = ClientOptions & { readonly apiKey: string };

/** A client of Ideogram. */
export type IdeogramClient = Client<Ideogram>;

/** A task of Ideogram, of any family. */
export type IdeogramTask = Task<Ideogram["families"][keyof Ideogram["families"]]>;

/** Makes a client of Ideogram. */
export function createIdeogram(options: IdeogramOptions): IdeogramClient {
  return createClient<Ideogram>(adapter, options);
}
