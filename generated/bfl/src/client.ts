/**
 * The Black Forest Labs client: every operation typed by its specification.
 * Generated from specs/bfl; change that, not this.
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

/** Tasks of the family image. Outputs: image. */
export interface Image {
  provider: "bfl";
  family: "image";
  operation:
    | "flux2Max"
    | "flux2Pro"
    | "flux2ProPreview"
    | "flux2Flex"
    | "flux2Klein9b"
    | "flux2Klein9bPreview"
    | "flux2Klein4b"
    | "fluxKontextPro"
    | "fluxKontextMax"
    | "fluxPro11"
    | "fluxPro11Ultra"
    | "fluxDev"
    | "fluxFill"
    | "fluxExpand"
    | "fluxFillFinetuned"
    | "fluxUltraFinetuned"
    | "erase"
    | "deblur"
    | "tryOn"
    | "tryOn2";
  kind: "image";
  raw:
    | Answer<operations["getResult"]>
    | Answer<operations["flux2Max"]>
    | Answer<operations["flux2Pro"]>
    | Answer<operations["flux2ProPreview"]>
    | Answer<operations["flux2Flex"]>
    | Answer<operations["flux2Klein9b"]>
    | Answer<operations["flux2Klein9bPreview"]>
    | Answer<operations["flux2Klein4b"]>
    | Answer<operations["fluxKontextPro"]>
    | Answer<operations["fluxKontextMax"]>
    | Answer<operations["fluxPro11"]>
    | Answer<operations["fluxPro11Ultra"]>
    | Answer<operations["fluxDev"]>
    | Answer<operations["fluxFill"]>
    | Answer<operations["fluxExpand"]>
    | Answer<operations["fluxFillFinetuned"]>
    | Answer<operations["fluxUltraFinetuned"]>
    | Answer<operations["erase"]>
    | Answer<operations["deblur"]>
    | Answer<operations["tryOn"]>
    | Answer<operations["tryOn2"]>
    | Message<operations["taskFinished"]>;
}

/** Tasks of the family polledImage. Outputs: image. */
export interface PolledImage {
  provider: "bfl";
  family: "polledImage";
  operation: "flux3Image" | "outpaint";
  kind: "image";
  raw: Answer<operations["getResult"]> | Answer<operations["flux3Image"]> | Answer<operations["outpaint"]>;
}

/** Tasks of the family video. Outputs: video. */
export interface Video {
  provider: "bfl";
  family: "video";
  operation: "upscaleVideo";
  kind: "video";
  raw: Answer<operations["getResult"]> | Answer<operations["upscaleVideo"]> | Message<operations["taskFinished"]>;
}

/** Tasks of the family polledVideo. Outputs: video, file. */
export interface PolledVideo {
  provider: "bfl";
  family: "polledVideo";
  operation: "flux3Video" | "editVideo";
  kind: "video" | "file";
  raw: Answer<operations["getResult"]> | Answer<operations["flux3Video"]> | Answer<operations["editVideo"]>;
}

/** What can be submitted to Black Forest Labs. */
export interface BflSubmit {
  /** Make or edit an image with FLUX.2 max. */
  flux2Max: Submit<operations["flux2Max"], Image, "webhook">;
  /** Make or edit an image with FLUX.2 pro. */
  flux2Pro: Submit<operations["flux2Pro"], Image, "webhook">;
  /** Make or edit an image with the coming version of FLUX.2 pro. */
  flux2ProPreview: Submit<operations["flux2ProPreview"], Image, "webhook">;
  /** Make or edit an image with FLUX.2 flex, with steps and guidance of one's own. */
  flux2Flex: Submit<operations["flux2Flex"], Image, "webhook">;
  /** Make or edit an image with FLUX.2 klein 9B. */
  flux2Klein9b: Submit<operations["flux2Klein9b"], Image, "webhook">;
  /** Make or edit an image with the coming version of FLUX.2 klein 9B. */
  flux2Klein9bPreview: Submit<operations["flux2Klein9bPreview"], Image, "webhook">;
  /** Make or edit an image with FLUX.2 klein 4B, the fastest. */
  flux2Klein4b: Submit<operations["flux2Klein4b"], Image, "webhook">;
  /** Make or edit an image with FLUX.1 Kontext pro. */
  fluxKontextPro: Submit<operations["fluxKontextPro"], Image, "webhook">;
  /** Make or edit an image with FLUX.1 Kontext max. */
  fluxKontextMax: Submit<operations["fluxKontextMax"], Image, "webhook">;
  /** Make an image with FLUX 1.1 pro. */
  fluxPro11: Submit<operations["fluxPro11"], Image, "webhook">;
  /** Make an image of up to four megapixels with FLUX 1.1 pro. */
  fluxPro11Ultra: Submit<operations["fluxPro11Ultra"], Image, "webhook">;
  /** Make an image with FLUX.1 dev. */
  fluxDev: Submit<operations["fluxDev"], Image, "webhook">;
  /** Paint anew what a mask leaves open. */
  fluxFill: Submit<operations["fluxFill"], Image, "webhook">;
  /** Add pixels at the sides of an image. */
  fluxExpand: Submit<operations["fluxExpand"], Image, "webhook">;
  /** Paint anew what a mask leaves open, with a LoRA of one's own. */
  fluxFillFinetuned: Submit<operations["fluxFillFinetuned"], Image, "webhook">;
  /** Make an image of up to four megapixels with a LoRA of one's own. */
  fluxUltraFinetuned: Submit<operations["fluxUltraFinetuned"], Image, "webhook">;
  /** Remove what a mask marks. */
  erase: Submit<operations["erase"], Image, "webhook">;
  /** Sharpen a blurred image. */
  deblur: Submit<operations["deblur"], Image, "webhook">;
  /** Dress a person in a garment, first version. */
  tryOn: Submit<operations["tryOn"], Image, "webhook">;
  /** Dress a person in a garment, with up to four megapixels. */
  tryOn2: Submit<operations["tryOn2"], Image, "webhook">;
  /** Make or edit an image with FLUX 3. */
  flux3Image: Submit<operations["flux3Image"], PolledImage>;
  /** Place an image on a larger canvas and paint the rest. */
  outpaint: Submit<operations["outpaint"], PolledImage>;
  /** Enlarge a clip one and a half to three times. */
  upscaleVideo: Submit<operations["upscaleVideo"], Video, "webhook">;
  /** Make a video with FLUX 3 from text, frames or a clip, or finish a draft. */
  flux3Video: Submit<operations["flux3Video"], PolledVideo>;
  /** Change a clip by a sentence. */
  editVideo: Submit<operations["editVideo"], PolledVideo>;
}

/** Black Forest Labs, as the compiler knows it. */
export interface Bfl {
  provider: "bfl";
  paths: paths;
  families: {
    image: Image;
    polledImage: PolledImage;
    video: Video;
    polledVideo: PolledVideo;
  };
  submit: BflSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `BFL_API_KEY`. */
export type BflOptions = ClientOptions & { readonly apiKey: string };

/** A client of Black Forest Labs. */
export type BflClient = Client<Bfl>;

/** A task of Black Forest Labs, of any family. */
export type BflTask = Task<Bfl["families"][keyof Bfl["families"]]>;

/** Makes a client of Black Forest Labs. */
export function createBfl(options: BflOptions): BflClient {
  return createClient<Bfl>(adapter, options);
}
