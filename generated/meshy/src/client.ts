/**
 * The Meshy client: every operation typed by its specification.
 * Generated from specs/meshy; change that, not this.
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

/** Tasks of the family model. Outputs: video, image, model3d, text, file. */
export interface Model {
  provider: "meshy";
  family: "model";
  operation:
    | "textTo3d"
    | "imageTo3d"
    | "multiImageTo3d"
    | "retexture"
    | "remesh"
    | "convertModel"
    | "resizeModel"
    | "unwrapUv"
    | "repairPrintability"
    | "multiColorPrint"
    | "splitPrint"
    | "analyzePrintability";
  kind: "video" | "image" | "model3d" | "text" | "file";
  raw:
    | Answer<operations["getTextTo3d"]>
    | Answer<operations["getImageTo3d"]>
    | Answer<operations["getMultiImageTo3d"]>
    | Answer<operations["getRetexture"]>
    | Answer<operations["getRemesh"]>
    | Answer<operations["getConversion"]>
    | Answer<operations["getResizing"]>
    | Answer<operations["getUvUnwrapping"]>
    | Answer<operations["getRepair"]>
    | Answer<operations["getMultiColorPrint"]>
    | Answer<operations["getSplit"]>
    | Answer<operations["getAnalysis"]>
    | Answer<operations["textTo3d"]>
    | Answer<operations["imageTo3d"]>
    | Answer<operations["multiImageTo3d"]>
    | Answer<operations["retexture"]>
    | Answer<operations["remesh"]>
    | Answer<operations["convertModel"]>
    | Answer<operations["resizeModel"]>
    | Answer<operations["unwrapUv"]>
    | Answer<operations["repairPrintability"]>
    | Answer<operations["multiColorPrint"]>
    | Answer<operations["splitPrint"]>
    | Answer<operations["analyzePrintability"]>
    | Message<operations["taskChanged"]>;
}

/** Tasks of the family character. Outputs: model3d. */
export interface Character {
  provider: "meshy";
  family: "character";
  operation: "rigCharacter" | "animateCharacter" | "textToMotion";
  kind: "model3d";
  raw:
    | Answer<operations["getRigging"]>
    | Answer<operations["getAnimation"]>
    | Answer<operations["getMotion"]>
    | Answer<operations["rigCharacter"]>
    | Answer<operations["animateCharacter"]>
    | Answer<operations["textToMotion"]>
    | Message<operations["taskChanged"]>;
}

/** Tasks of the family image. Outputs: image. */
export interface Image {
  provider: "meshy";
  family: "image";
  operation: "textToImage" | "imageToImage";
  kind: "image";
  raw:
    | Answer<operations["getTextToImage"]>
    | Answer<operations["getImageToImage"]>
    | Answer<operations["textToImage"]>
    | Answer<operations["imageToImage"]>
    | Message<operations["taskChanged"]>;
}

/** Tasks of the family creativeLab. Outputs: image, model3d, file. */
export interface CreativeLab {
  provider: "meshy";
  family: "creativeLab";
  operation: "createPrototype" | "createBuild";
  kind: "image" | "model3d" | "file";
  raw:
    | Answer<operations["getPrototype"]>
    | Answer<operations["getBuild"]>
    | Answer<operations["createPrototype"]>
    | Answer<operations["createBuild"]>;
}

/** What can be submitted to Meshy. */
export interface MeshySubmit {
  /** Make a mesh from a prompt, or texture one made so. */
  textTo3d: Submit<operations["textTo3d"], Model>;
  /** Make a model from one image. */
  imageTo3d: Submit<operations["imageTo3d"], Model>;
  /** Make a model from up to four views of one thing. */
  multiImageTo3d: Submit<operations["multiImageTo3d"], Model>;
  /** Give a model new textures. */
  retexture: Submit<operations["retexture"], Model>;
  /** Give a model another topology and number of faces. */
  remesh: Submit<operations["remesh"], Model>;
  /** Write a model in other formats. */
  convertModel: Submit<operations["convertModel"], Model>;
  /** Give a model its size in the world. */
  resizeModel: Submit<operations["resizeModel"], Model>;
  /** Lay out the surface of a model anew. */
  unwrapUv: Submit<operations["unwrapUv"], Model>;
  /** Close the holes and edges of a model. */
  repairPrintability: Submit<operations["repairPrintability"], Model>;
  /** Reduce a textured model to the colours of a printer. */
  multiColorPrint: Submit<operations["multiColorPrint"], Model>;
  /** Cut a model into parts to print. */
  splitPrint: Submit<operations["splitPrint"], Model>;
  /** Tell whether a model can be printed. */
  analyzePrintability: Submit<operations["analyzePrintability"], Model>;
  /** Give a character a skeleton. */
  rigCharacter: Submit<operations["rigCharacter"], Character>;
  /** Move a rigged character. */
  animateCharacter: Submit<operations["animateCharacter"], Character>;
  /** Make a motion from a prompt, without a character. */
  textToMotion: Submit<operations["textToMotion"], Character>;
  /** Make an image from a prompt. */
  textToImage: Submit<operations["textToImage"], Image>;
  /** Make an image from others and a prompt. */
  imageToImage: Submit<operations["imageToImage"], Image>;
  /** Picture a product made from a photo. */
  createPrototype: Submit<operations["createPrototype"], CreativeLab>;
  /** Make the model of a product. */
  createBuild: Submit<operations["createBuild"], CreativeLab>;
}

/** Meshy, as the compiler knows it. */
export interface Meshy {
  provider: "meshy";
  paths: paths;
  families: {
    model: Model;
    character: Character;
    image: Image;
    creativeLab: CreativeLab;
  };
  submit: MeshySubmit;
  cancel: "model" | "character" | "image" | "creativeLab";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `MESHY_API_KEY`. */
export type MeshyOptions = ClientOptions & { readonly apiKey: string };

/** A client of Meshy. */
export type MeshyClient = Client<Meshy>;

/** A task of Meshy, of any family. */
export type MeshyTask = Task<Meshy["families"][keyof Meshy["families"]]>;

/** Makes a client of Meshy. */
export function createMeshy(options: MeshyOptions): MeshyClient {
  return createClient<Meshy>(adapter, options);
}
