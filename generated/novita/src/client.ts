/**
 * The Novita client: every operation typed by its specification.
 * Generated from specs/novita; change that, not this.
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

/** Tasks of the family media. Outputs: video, image, audio. */
export interface Media {
  provider: "novita";
  family: "media";
  operation:
    | "textToImage"
    | "imageToImage"
    | "inpaint"
    | "upscale"
    | "textToSpeech"
    | "textToVideo"
    | "imageToVideo"
    | "wanTextToVideo"
    | "wanImageToVideo";
  kind: "video" | "image" | "audio";
  raw:
    | Answer<operations["getTaskResult"]>
    | Answer<operations["textToImage"]>
    | Answer<operations["imageToImage"]>
    | Answer<operations["inpaint"]>
    | Answer<operations["upscale"]>
    | Answer<operations["textToSpeech"]>
    | Answer<operations["textToVideo"]>
    | Answer<operations["imageToVideo"]>
    | Answer<operations["wanTextToVideo"]>
    | Answer<operations["wanImageToVideo"]>
    | Message<operations["asyncTaskResult"]>;
}

/** Tasks of the family model. Outputs: video, image, audio. */
export interface Model {
  provider: "novita";
  family: "model";
  operation:
    | "replaceBackground"
    | "hunyuanVideoFast"
    | "minimaxVideo01"
    | "hailuo02"
    | "hailuo23TextToVideo"
    | "hailuo23ImageToVideo"
    | "hailuo23FastImageToVideo"
    | "klingV16TextToVideo"
    | "klingV16ImageToVideo"
    | "klingV21MasterTextToVideo"
    | "klingV21MasterImageToVideo"
    | "klingV21ImageToVideo"
    | "klingV25TurboTextToVideo"
    | "klingV25TurboImageToVideo"
    | "klingV26ProTextToVideo"
    | "klingV26ProImageToVideo"
    | "klingV26ProMotionControl"
    | "klingV30MotionControl"
    | "klingV30StdTextToVideo"
    | "klingV30StdImageToVideo"
    | "klingV30ProTextToVideo"
    | "klingV30ProImageToVideo"
    | "klingV304kTextToVideo"
    | "klingV304kImageToVideo"
    | "klingO1TextToVideo"
    | "klingO1ImageToVideo"
    | "klingO1ReferenceToVideo"
    | "klingO1VideoEdit"
    | "viduQ1TextToVideo"
    | "viduQ1ReferenceToVideo"
    | "viduQ1ImageToVideo"
    | "viduQ1StartEndToVideo"
    | "vidu20ImageToVideo"
    | "vidu20StartEndToVideo"
    | "vidu20ReferenceToVideo"
    | "viduQ2TextToVideo"
    | "viduQ2ReferenceToVideo"
    | "viduQ2ProFast"
    | "viduQ2TurboImageToVideo"
    | "viduQ2ProImageToVideo"
    | "viduQ2ProStartEndToVideo"
    | "viduQ2TurboStartEndToVideo"
    | "viduQ2ProMultiframe"
    | "viduQ2TurboMultiframe"
    | "viduQ2ProFastImageToVideo"
    | "viduQ2ProFastStartEndToVideo"
    | "viduQ2TemplateToVideo"
    | "viduQ3ProTextToVideo"
    | "viduQ3TurboTextToVideo"
    | "viduQ3ProImageToVideo"
    | "viduQ3TurboImageToVideo"
    | "viduQ3ProStartEndToVideo"
    | "viduQ3TurboStartEndToVideo"
    | "seedanceV1ProTextToVideo"
    | "seedanceV1ProImageToVideo"
    | "seedanceV1LiteTextToVideo"
    | "seedanceV1LiteImageToVideo"
    | "seedanceV15ProTextToVideo"
    | "seedanceV15ProImageToVideo"
    | "wan22TextToVideo"
    | "wan22ImageToVideo"
    | "wan25TextToVideo"
    | "wan25ImageToVideo"
    | "wan26TextToVideo"
    | "wan26ImageToVideo"
    | "wan26ReferenceToVideo"
    | "wan27TextToVideo"
    | "wan27ImageToVideo"
    | "wan27ReferenceToVideo"
    | "wan27VideoEdit"
    | "pixverse45TextToVideo"
    | "pixverse45ImageToVideo"
    | "videoMergeFace"
    | "fluxKontextDev"
    | "fluxKontextPro"
    | "fluxKontextMax"
    | "flux2Dev"
    | "flux2Flex"
    | "flux2Pro"
    | "glmImage"
    | "hunyuanImage3"
    | "qwenTextToImage"
    | "qwenImageEdit"
    | "zImageTurbo"
    | "zImageTurboLora"
    | "imageUpscaler"
    | "imageEraser";
  kind: "video" | "image" | "audio";
  raw:
    | Answer<operations["getTaskResult"]>
    | Answer<operations["replaceBackground"]>
    | Answer<operations["hunyuanVideoFast"]>
    | Answer<operations["minimaxVideo01"]>
    | Answer<operations["hailuo02"]>
    | Answer<operations["hailuo23TextToVideo"]>
    | Answer<operations["hailuo23ImageToVideo"]>
    | Answer<operations["hailuo23FastImageToVideo"]>
    | Answer<operations["klingV16TextToVideo"]>
    | Answer<operations["klingV16ImageToVideo"]>
    | Answer<operations["klingV21MasterTextToVideo"]>
    | Answer<operations["klingV21MasterImageToVideo"]>
    | Answer<operations["klingV21ImageToVideo"]>
    | Answer<operations["klingV25TurboTextToVideo"]>
    | Answer<operations["klingV25TurboImageToVideo"]>
    | Answer<operations["klingV26ProTextToVideo"]>
    | Answer<operations["klingV26ProImageToVideo"]>
    | Answer<operations["klingV26ProMotionControl"]>
    | Answer<operations["klingV30MotionControl"]>
    | Answer<operations["klingV30StdTextToVideo"]>
    | Answer<operations["klingV30StdImageToVideo"]>
    | Answer<operations["klingV30ProTextToVideo"]>
    | Answer<operations["klingV30ProImageToVideo"]>
    | Answer<operations["klingV304kTextToVideo"]>
    | Answer<operations["klingV304kImageToVideo"]>
    | Answer<operations["klingO1TextToVideo"]>
    | Answer<operations["klingO1ImageToVideo"]>
    | Answer<operations["klingO1ReferenceToVideo"]>
    | Answer<operations["klingO1VideoEdit"]>
    | Answer<operations["viduQ1TextToVideo"]>
    | Answer<operations["viduQ1ReferenceToVideo"]>
    | Answer<operations["viduQ1ImageToVideo"]>
    | Answer<operations["viduQ1StartEndToVideo"]>
    | Answer<operations["vidu20ImageToVideo"]>
    | Answer<operations["vidu20StartEndToVideo"]>
    | Answer<operations["vidu20ReferenceToVideo"]>
    | Answer<operations["viduQ2TextToVideo"]>
    | Answer<operations["viduQ2ReferenceToVideo"]>
    | Answer<operations["viduQ2ProFast"]>
    | Answer<operations["viduQ2TurboImageToVideo"]>
    | Answer<operations["viduQ2ProImageToVideo"]>
    | Answer<operations["viduQ2ProStartEndToVideo"]>
    | Answer<operations["viduQ2TurboStartEndToVideo"]>
    | Answer<operations["viduQ2ProMultiframe"]>
    | Answer<operations["viduQ2TurboMultiframe"]>
    | Answer<operations["viduQ2ProFastImageToVideo"]>
    | Answer<operations["viduQ2ProFastStartEndToVideo"]>
    | Answer<operations["viduQ2TemplateToVideo"]>
    | Answer<operations["viduQ3ProTextToVideo"]>
    | Answer<operations["viduQ3TurboTextToVideo"]>
    | Answer<operations["viduQ3ProImageToVideo"]>
    | Answer<operations["viduQ3TurboImageToVideo"]>
    | Answer<operations["viduQ3ProStartEndToVideo"]>
    | Answer<operations["viduQ3TurboStartEndToVideo"]>
    | Answer<operations["seedanceV1ProTextToVideo"]>
    | Answer<operations["seedanceV1ProImageToVideo"]>
    | Answer<operations["seedanceV1LiteTextToVideo"]>
    | Answer<operations["seedanceV1LiteImageToVideo"]>
    | Answer<operations["seedanceV15ProTextToVideo"]>
    | Answer<operations["seedanceV15ProImageToVideo"]>
    | Answer<operations["wan22TextToVideo"]>
    | Answer<operations["wan22ImageToVideo"]>
    | Answer<operations["wan25TextToVideo"]>
    | Answer<operations["wan25ImageToVideo"]>
    | Answer<operations["wan26TextToVideo"]>
    | Answer<operations["wan26ImageToVideo"]>
    | Answer<operations["wan26ReferenceToVideo"]>
    | Answer<operations["wan27TextToVideo"]>
    | Answer<operations["wan27ImageToVideo"]>
    | Answer<operations["wan27ReferenceToVideo"]>
    | Answer<operations["wan27VideoEdit"]>
    | Answer<operations["pixverse45TextToVideo"]>
    | Answer<operations["pixverse45ImageToVideo"]>
    | Answer<operations["videoMergeFace"]>
    | Answer<operations["fluxKontextDev"]>
    | Answer<operations["fluxKontextPro"]>
    | Answer<operations["fluxKontextMax"]>
    | Answer<operations["flux2Dev"]>
    | Answer<operations["flux2Flex"]>
    | Answer<operations["flux2Pro"]>
    | Answer<operations["glmImage"]>
    | Answer<operations["hunyuanImage3"]>
    | Answer<operations["qwenTextToImage"]>
    | Answer<operations["qwenImageEdit"]>
    | Answer<operations["zImageTurbo"]>
    | Answer<operations["zImageTurboLora"]>
    | Answer<operations["imageUpscaler"]>
    | Answer<operations["imageEraser"]>;
}

/** Tasks of the family speech. Outputs: audio. */
export interface Speech {
  provider: "novita";
  family: "speech";
  operation:
    | "minimaxSpeech02Hd"
    | "minimaxSpeech02Turbo"
    | "minimaxSpeech25HdPreview"
    | "minimaxSpeech25TurboPreview"
    | "minimaxSpeech26Hd"
    | "minimaxSpeech26Turbo"
    | "minimaxSpeech28Hd"
    | "minimaxSpeech28Turbo";
  kind: "audio";
  raw:
    | Answer<operations["getTaskResult"]>
    | Answer<operations["minimaxSpeech02Hd"]>
    | Answer<operations["minimaxSpeech02Turbo"]>
    | Answer<operations["minimaxSpeech25HdPreview"]>
    | Answer<operations["minimaxSpeech25TurboPreview"]>
    | Answer<operations["minimaxSpeech26Hd"]>
    | Answer<operations["minimaxSpeech26Turbo"]>
    | Answer<operations["minimaxSpeech28Hd"]>
    | Answer<operations["minimaxSpeech28Turbo"]>;
}

/** Tasks of the family unified. Outputs: video, image, audio. */
export interface Unified {
  provider: "novita";
  family: "unified";
  operation: "createVideo";
  kind: "video" | "image" | "audio";
  raw: Answer<operations["getTaskResult"]> | Answer<operations["createVideo"]> | Message<operations["videoCallback"]>;
}

/** What can be submitted to Novita. */
export interface NovitaSubmit {
  /** Generate images from a prompt with a Stable Diffusion checkpoint. */
  textToImage: Submit<operations["textToImage"], Media, "webhook">;
  /** Redraw an image with a Stable Diffusion checkpoint. */
  imageToImage: Submit<operations["imageToImage"], Media, "webhook">;
  /** Redraw the masked part of an image. @deprecated */
  inpaint: Submit<operations["inpaint"], Media, "webhook">;
  /** Upscale an image with an upscaler model. @deprecated */
  upscale: Submit<operations["upscale"], Media, "webhook">;
  /** Speak short texts. */
  textToSpeech: Submit<operations["textToSpeech"], Media, "webhook">;
  /** Generate a video from prompts with a Stable Diffusion 1.x checkpoint. Two requests a minute by default. */
  textToVideo: Submit<operations["textToVideo"], Media, "webhook">;
  /** Animate an image with Stable Video Diffusion. Two requests a minute by default. */
  imageToVideo: Submit<operations["imageToVideo"], Media, "webhook">;
  /** Generate a five-second video from a prompt with Wan 2.1. @deprecated */
  wanTextToVideo: Submit<operations["wanTextToVideo"], Media, "webhook">;
  /** Animate an image for five seconds with Wan 2.1. @deprecated */
  wanImageToVideo: Submit<operations["wanImageToVideo"], Media, "webhook">;
  /** Put another background behind an image. @deprecated */
  replaceBackground: Submit<operations["replaceBackground"], Model>;
  /** Generate a video from a prompt with Hunyuan Video. */
  hunyuanVideoFast: Submit<operations["hunyuanVideoFast"], Model>;
  /** Generate a six-second video with MiniMax Video-01. */
  minimaxVideo01: Submit<operations["minimaxVideo01"], Model>;
  /** Generate a video with MiniMax Hailuo 02, from a prompt or between frames. */
  hailuo02: Submit<operations["hailuo02"], Model>;
  /** Generate a video from a prompt with MiniMax Hailuo 2.3. */
  hailuo23TextToVideo: Submit<operations["hailuo23TextToVideo"], Model>;
  /** Animate an image with MiniMax Hailuo 2.3. */
  hailuo23ImageToVideo: Submit<operations["hailuo23ImageToVideo"], Model>;
  /** Animate an image with MiniMax Hailuo 2.3 Fast. */
  hailuo23FastImageToVideo: Submit<operations["hailuo23FastImageToVideo"], Model>;
  /** Generate a video from a prompt with Kling 1.6. */
  klingV16TextToVideo: Submit<operations["klingV16TextToVideo"], Model>;
  /** Animate an image with Kling 1.6. */
  klingV16ImageToVideo: Submit<operations["klingV16ImageToVideo"], Model>;
  /** Generate a video from a prompt with Kling 2.1 Master. */
  klingV21MasterTextToVideo: Submit<operations["klingV21MasterTextToVideo"], Model>;
  /** Animate an image with Kling 2.1 Master. */
  klingV21MasterImageToVideo: Submit<operations["klingV21MasterImageToVideo"], Model>;
  /** Animate an image with Kling 2.1. */
  klingV21ImageToVideo: Submit<operations["klingV21ImageToVideo"], Model>;
  /** Generate a video from a prompt with Kling 2.5 Turbo. @deprecated */
  klingV25TurboTextToVideo: Submit<operations["klingV25TurboTextToVideo"], Model>;
  /** Animate an image with Kling 2.5 Turbo. @deprecated */
  klingV25TurboImageToVideo: Submit<operations["klingV25TurboImageToVideo"], Model>;
  /** Generate a video, with sound if wanted, with Kling 2.6 Pro. @deprecated */
  klingV26ProTextToVideo: Submit<operations["klingV26ProTextToVideo"], Model>;
  /** Animate an image, with sound if wanted, with Kling 2.6 Pro. @deprecated */
  klingV26ProImageToVideo: Submit<operations["klingV26ProImageToVideo"], Model>;
  /** Move the subject of an image as a video does, with Kling 2.6 Pro. @deprecated */
  klingV26ProMotionControl: Submit<operations["klingV26ProMotionControl"], Model>;
  /** Move the subject of an image as a video does, with Kling 3.0. */
  klingV30MotionControl: Submit<operations["klingV30MotionControl"], Model>;
  /** Generate a video from a prompt with Kling 3.0 Standard. */
  klingV30StdTextToVideo: Submit<operations["klingV30StdTextToVideo"], Model>;
  /** Animate an image with Kling 3.0 Standard. */
  klingV30StdImageToVideo: Submit<operations["klingV30StdImageToVideo"], Model>;
  /** Generate a video from a prompt with Kling 3.0 Pro. */
  klingV30ProTextToVideo: Submit<operations["klingV30ProTextToVideo"], Model>;
  /** Animate an image with Kling 3.0 Pro. */
  klingV30ProImageToVideo: Submit<operations["klingV30ProImageToVideo"], Model>;
  /** Generate a video from a prompt with Kling 3.0 4K. */
  klingV304kTextToVideo: Submit<operations["klingV304kTextToVideo"], Model>;
  /** Animate an image with Kling 3.0 4K. */
  klingV304kImageToVideo: Submit<operations["klingV304kImageToVideo"], Model>;
  /** Generate a video from a prompt with Kling O1. @deprecated */
  klingO1TextToVideo: Submit<operations["klingO1TextToVideo"], Model>;
  /** Animate an image with Kling O1. @deprecated */
  klingO1ImageToVideo: Submit<operations["klingO1ImageToVideo"], Model>;
  /** Generate a video from references with Kling O1. @deprecated */
  klingO1ReferenceToVideo: Submit<operations["klingO1ReferenceToVideo"], Model>;
  /** Edit a video by words with Kling O1. @deprecated */
  klingO1VideoEdit: Submit<operations["klingO1VideoEdit"], Model>;
  /** Generate a video from a prompt with Vidu Q1. */
  viduQ1TextToVideo: Submit<operations["viduQ1TextToVideo"], Model>;
  /** Generate a video of the subjects in images with Vidu Q1. */
  viduQ1ReferenceToVideo: Submit<operations["viduQ1ReferenceToVideo"], Model>;
  /** Animate an image with Vidu Q1. */
  viduQ1ImageToVideo: Submit<operations["viduQ1ImageToVideo"], Model>;
  /** Generate a video between two frames with Vidu Q1. */
  viduQ1StartEndToVideo: Submit<operations["viduQ1StartEndToVideo"], Model>;
  /** Animate an image with Vidu 2.0. */
  vidu20ImageToVideo: Submit<operations["vidu20ImageToVideo"], Model>;
  /** Generate a video between two frames with Vidu 2.0. */
  vidu20StartEndToVideo: Submit<operations["vidu20StartEndToVideo"], Model>;
  /** Generate a video of the subjects in images with Vidu 2.0. */
  vidu20ReferenceToVideo: Submit<operations["vidu20ReferenceToVideo"], Model>;
  /** Generate a video from a prompt with Vidu Q2. @deprecated */
  viduQ2TextToVideo: Submit<operations["viduQ2TextToVideo"], Model>;
  /** Generate a video of subjects with Vidu Q2. @deprecated */
  viduQ2ReferenceToVideo: Submit<operations["viduQ2ReferenceToVideo"], Model>;
  /** Generate a video of subjects with Vidu Q2 Pro Fast. @deprecated */
  viduQ2ProFast: Submit<operations["viduQ2ProFast"], Model>;
  /** Animate an image with Vidu Q2 Turbo. @deprecated */
  viduQ2TurboImageToVideo: Submit<operations["viduQ2TurboImageToVideo"], Model>;
  /** Animate an image with Vidu Q2 Pro. @deprecated */
  viduQ2ProImageToVideo: Submit<operations["viduQ2ProImageToVideo"], Model>;
  /** Generate a video between two frames with Vidu Q2 Pro. @deprecated */
  viduQ2ProStartEndToVideo: Submit<operations["viduQ2ProStartEndToVideo"], Model>;
  /** Generate a video between two frames with Vidu Q2 Turbo. @deprecated */
  viduQ2TurboStartEndToVideo: Submit<operations["viduQ2TurboStartEndToVideo"], Model>;
  /** Generate a video through several frames with Vidu Q2 Pro. @deprecated */
  viduQ2ProMultiframe: Submit<operations["viduQ2ProMultiframe"], Model>;
  /** Generate a video through several frames with Vidu Q2 Turbo. @deprecated */
  viduQ2TurboMultiframe: Submit<operations["viduQ2TurboMultiframe"], Model>;
  /** Animate an image with Vidu Q2 Pro Fast. @deprecated */
  viduQ2ProFastImageToVideo: Submit<operations["viduQ2ProFastImageToVideo"], Model>;
  /** Generate a video between two frames with Vidu Q2 Pro Fast. @deprecated */
  viduQ2ProFastStartEndToVideo: Submit<operations["viduQ2ProFastStartEndToVideo"], Model>;
  /** Generate a video from images with an effect template of Vidu Q2. @deprecated */
  viduQ2TemplateToVideo: Submit<operations["viduQ2TemplateToVideo"], Model>;
  /** Generate a video with sound from a prompt with Vidu Q3 Pro. @deprecated */
  viduQ3ProTextToVideo: Submit<operations["viduQ3ProTextToVideo"], Model>;
  /** Generate a video with sound from a prompt with Vidu Q3 Turbo. @deprecated */
  viduQ3TurboTextToVideo: Submit<operations["viduQ3TurboTextToVideo"], Model>;
  /** Animate an image with Vidu Q3 Pro. @deprecated */
  viduQ3ProImageToVideo: Submit<operations["viduQ3ProImageToVideo"], Model>;
  /** Animate an image with Vidu Q3 Turbo. @deprecated */
  viduQ3TurboImageToVideo: Submit<operations["viduQ3TurboImageToVideo"], Model>;
  /** Generate a video between two frames with Vidu Q3 Pro. @deprecated */
  viduQ3ProStartEndToVideo: Submit<operations["viduQ3ProStartEndToVideo"], Model>;
  /** Generate a video between two frames with Vidu Q3 Turbo. @deprecated */
  viduQ3TurboStartEndToVideo: Submit<operations["viduQ3TurboStartEndToVideo"], Model>;
  /** Generate a video from a prompt with Seedance 1 Pro. */
  seedanceV1ProTextToVideo: Submit<operations["seedanceV1ProTextToVideo"], Model>;
  /** Animate an image with Seedance 1 Pro. */
  seedanceV1ProImageToVideo: Submit<operations["seedanceV1ProImageToVideo"], Model>;
  /** Generate a video from a prompt with Seedance 1 Lite. */
  seedanceV1LiteTextToVideo: Submit<operations["seedanceV1LiteTextToVideo"], Model>;
  /** Animate an image with Seedance 1 Lite. */
  seedanceV1LiteImageToVideo: Submit<operations["seedanceV1LiteImageToVideo"], Model>;
  /** Generate a video from a prompt with Seedance 1.5 Pro. @deprecated */
  seedanceV15ProTextToVideo: Submit<operations["seedanceV15ProTextToVideo"], Model>;
  /** Animate an image with Seedance 1.5 Pro. @deprecated */
  seedanceV15ProImageToVideo: Submit<operations["seedanceV15ProImageToVideo"], Model>;
  /** Generate a five-second video from a prompt with Wan 2.2. @deprecated */
  wan22TextToVideo: Submit<operations["wan22TextToVideo"], Model>;
  /** Animate an image for five seconds with Wan 2.2. @deprecated */
  wan22ImageToVideo: Submit<operations["wan22ImageToVideo"], Model>;
  /** Generate a video with sound from a prompt with Wan 2.5. @deprecated */
  wan25TextToVideo: Submit<operations["wan25TextToVideo"], Model>;
  /** Animate an image with sound with Wan 2.5. @deprecated */
  wan25ImageToVideo: Submit<operations["wan25ImageToVideo"], Model>;
  /** Generate a video with sound and several shots from a prompt with Wan 2.6. @deprecated */
  wan26TextToVideo: Submit<operations["wan26TextToVideo"], Model>;
  /** Animate an image with sound and several shots with Wan 2.6. @deprecated */
  wan26ImageToVideo: Submit<operations["wan26ImageToVideo"], Model>;
  /** Generate a video of the characters of reference videos with Wan 2.6. @deprecated */
  wan26ReferenceToVideo: Submit<operations["wan26ReferenceToVideo"], Model>;
  /** Generate a video with sound from a prompt with Wan 2.7. */
  wan27TextToVideo: Submit<operations["wan27TextToVideo"], Model>;
  /** Animate an image or go on from a clip with Wan 2.7. */
  wan27ImageToVideo: Submit<operations["wan27ImageToVideo"], Model>;
  /** Generate a video of referenced characters with Wan 2.7. */
  wan27ReferenceToVideo: Submit<operations["wan27ReferenceToVideo"], Model>;
  /** Change a video with Wan 2.7. */
  wan27VideoEdit: Submit<operations["wan27VideoEdit"], Model>;
  /** Generate a video from a prompt with PixVerse 4.5. @deprecated */
  pixverse45TextToVideo: Submit<operations["pixverse45TextToVideo"], Model>;
  /** Animate an image with PixVerse 4.5. @deprecated */
  pixverse45ImageToVideo: Submit<operations["pixverse45ImageToVideo"], Model>;
  /** Put a face into a video. */
  videoMergeFace: Submit<operations["videoMergeFace"], Model>;
  /** Generate or edit images with FLUX.1 Kontext dev. @deprecated */
  fluxKontextDev: Submit<operations["fluxKontextDev"], Model>;
  /** Generate or edit images with FLUX.1 Kontext pro. @deprecated */
  fluxKontextPro: Submit<operations["fluxKontextPro"], Model>;
  /** Generate or edit images with FLUX.1 Kontext max. @deprecated */
  fluxKontextMax: Submit<operations["fluxKontextMax"], Model>;
  /** Generate or edit an image with FLUX.2 dev. @deprecated */
  flux2Dev: Submit<operations["flux2Dev"], Model>;
  /** Generate or edit an image with FLUX.2 flex. @deprecated */
  flux2Flex: Submit<operations["flux2Flex"], Model>;
  /** Generate or edit an image with FLUX.2 pro. @deprecated */
  flux2Pro: Submit<operations["flux2Pro"], Model>;
  /** Generate an image with GLM Image. @deprecated */
  glmImage: Submit<operations["glmImage"], Model>;
  /** Generate an image with Hunyuan Image 3. @deprecated */
  hunyuanImage3: Submit<operations["hunyuanImage3"], Model>;
  /** Generate an image with Qwen Image. @deprecated */
  qwenTextToImage: Submit<operations["qwenTextToImage"], Model>;
  /** Edit an image with Qwen Image. @deprecated */
  qwenImageEdit: Submit<operations["qwenImageEdit"], Model>;
  /** Generate an image with Z-Image Turbo. @deprecated */
  zImageTurbo: Submit<operations["zImageTurbo"], Model>;
  /** Generate an image with Z-Image Turbo and LoRAs. @deprecated */
  zImageTurboLora: Submit<operations["zImageTurboLora"], Model>;
  /** Upscale an image to 2k, 4k or 8k. @deprecated */
  imageUpscaler: Submit<operations["imageUpscaler"], Model>;
  /** Erase a part of an image. @deprecated */
  imageEraser: Submit<operations["imageEraser"], Model>;
  /** Speak a long text with MiniMax Speech 02-hd. */
  minimaxSpeech02Hd: Submit<operations["minimaxSpeech02Hd"], Speech>;
  /** Speak a long text with MiniMax Speech 02-turbo. */
  minimaxSpeech02Turbo: Submit<operations["minimaxSpeech02Turbo"], Speech>;
  /** Speak a long text with MiniMax Speech 2.5-hd-preview. */
  minimaxSpeech25HdPreview: Submit<operations["minimaxSpeech25HdPreview"], Speech>;
  /** Speak a long text with MiniMax Speech 2.5-turbo-preview. */
  minimaxSpeech25TurboPreview: Submit<operations["minimaxSpeech25TurboPreview"], Speech>;
  /** Speak a long text with MiniMax Speech 2.6-hd. */
  minimaxSpeech26Hd: Submit<operations["minimaxSpeech26Hd"], Speech>;
  /** Speak a long text with MiniMax Speech 2.6-turbo. */
  minimaxSpeech26Turbo: Submit<operations["minimaxSpeech26Turbo"], Speech>;
  /** Speak a long text or a text file with MiniMax Speech 2.8-hd. */
  minimaxSpeech28Hd: Submit<operations["minimaxSpeech28Hd"], Speech>;
  /** Speak a long text or a text file with MiniMax Speech 2.8-turbo. */
  minimaxSpeech28Turbo: Submit<operations["minimaxSpeech28Turbo"], Speech>;
  /** Generate a video with any model, through one path. */
  createVideo: Submit<operations["createVideo"], Unified, "webhook">;
}

/** Novita, as the compiler knows it. */
export interface Novita {
  provider: "novita";
  paths: paths;
  families: {
    media: Media;
    model: Model;
    speech: Speech;
    unified: Unified;
  };
  submit: NovitaSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `NOVITA_API_KEY`. */
export type NovitaOptions = ClientOptions & { readonly apiKey: string };

/** A client of Novita. */
export type NovitaClient = Client<Novita>;

/** A task of Novita, of any family. */
export type NovitaTask = Task<Novita["families"][keyof Novita["families"]]>;

/** Makes a client of Novita. */
export function createNovita(options: NovitaOptions): NovitaClient {
  return createClient<Novita>(adapter, options);
}
