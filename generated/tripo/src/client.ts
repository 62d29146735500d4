/**
 * The Tripo client: every operation typed by its specification.
 * Generated from specs/tripo; change that, not this.
 */
import {
  createClient,
  type Answer,
  type Client,
  type ClientOptions,
  type Kind,
  type Message,
  type Submit,
  type Task,
} from "@media-tasks/runtime/v1";
import { adapter } from "./adapter.ts";
import type { operations, paths } from "./schema.ts";

/** Tasks of the family asset. Outputs: video, image, audio, model3d, text, file. */
export interface Asset {
  provider: "tripo";
  family: "asset";
  operation:
    | "textToModel"
    | "imageToModel"
    | "multiviewToModel"
    | "imageToSplat"
    | "textToImage"
    | "imageToImage"
    | "imageToMultiview"
    | "editMultiview"
    | "textureModel"
    | "stylizeModel"
    | "convertModel"
    | "checkRig"
    | "rigModel"
    | "retargetAnimation"
    | "segmentMesh"
    | "segmentSmartly"
    | "completeMesh"
    | "decimateMesh";
  kind: Kind;
  raw:
    | Answer<operations["getTask"]>
    | Answer<operations["textToModel"]>
    | Answer<operations["imageToModel"]>
    | Answer<operations["multiviewToModel"]>
    | Answer<operations["imageToSplat"]>
    | Answer<operations["textToImage"]>
    | Answer<operations["imageToImage"]>
    | Answer<operations["imageToMultiview"]>
    | Answer<operations["editMultiview"]>
    | Answer<operations["textureModel"]>
    | Answer<operations["stylizeModel"]>
    | Answer<operations["convertModel"]>
    | Answer<operations["checkRig"]>
    | Answer<operations["rigModel"]>
    | Answer<operations["retargetAnimation"]>
    | Answer<operations["segmentMesh"]>
    | Answer<operations["segmentSmartly"]>
    | Answer<operations["completeMesh"]>
    | Answer<operations["decimateMesh"]>
    | Message<operations["taskEnded"]>;
}

/** What can be submitted to Tripo. */
export interface TripoSubmit {
  /** Make a model from a text. */
  textToModel: Submit<operations["textToModel"], Asset>;
  /** Make a model from an image. */
  imageToModel: Submit<operations["imageToModel"], Asset>;
  /** Make a model from images of several sides. */
  multiviewToModel: Submit<operations["multiviewToModel"], Asset>;
  /** Make a Gaussian splat from an image. */
  imageToSplat: Submit<operations["imageToSplat"], Asset>;
  /** Make an image from a text. */
  textToImage: Submit<operations["textToImage"], Asset>;
  /** Make an image from images. */
  imageToImage: Submit<operations["imageToImage"], Asset>;
  /** Draw four sides of what an image shows. */
  imageToMultiview: Submit<operations["imageToMultiview"], Asset>;
  /** Change drawn sides. */
  editMultiview: Submit<operations["editMultiview"], Asset>;
  /** Give a model a new surface. */
  textureModel: Submit<operations["textureModel"], Asset>;
  /** Build a model of bricks or the like. */
  stylizeModel: Submit<operations["stylizeModel"], Asset>;
  /** Bring a model into another format. */
  convertModel: Submit<operations["convertModel"], Asset>;
  /** See whether a model can be rigged. */
  checkRig: Submit<operations["checkRig"], Asset>;
  /** Give a model a skeleton. */
  rigModel: Submit<operations["rigModel"], Asset>;
  /** Make a rigged model move. */
  retargetAnimation: Submit<operations["retargetAnimation"], Asset>;
  /** Split a model into parts. */
  segmentMesh: Submit<operations["segmentMesh"], Asset>;
  /** Split what an image or a model shows into parts with names. */
  segmentSmartly: Submit<operations["segmentSmartly"], Asset>;
  /** Close the parts of a split model. */
  completeMesh: Submit<operations["completeMesh"], Asset>;
  /** Give a model fewer faces. */
  decimateMesh: Submit<operations["decimateMesh"], Asset>;
}

/** Tripo, as the compiler knows it. */
export interface Tripo {
  provider: "tripo";
  paths: paths;
  families: {
    asset: Asset;
  };
  submit: TripoSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `TRIPO_API_KEY`. */
export type TripoOptions = ClientOptions & { readonly apiKey: string };

/** A client of Tripo. */
export type TripoClient = Client<Tripo>;

/** A task of Tripo, of any family. */
export type TripoTask = Task<Tripo["families"][keyof Tripo["families"]]>;

/** Makes a client of Tripo. */
export function createTripo(options: TripoOptions): TripoClient {
  return createClient<Tripo>(adapter, options);
}
