/**
 * The Alibaba Model Studio client: every operation typed by its specification.
 * Generated from specs/dashscope; change that, not this.
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

/** Tasks of the family video. Outputs: video. */
export interface Video {
  provider: "dashscope";
  family: "video";
  operation: "synthesizeVideo" | "animateImage";
  kind: "video";
  raw: Answer<operations["getTask"]> | Answer<operations["synthesizeVideo"]> | Answer<operations["animateImage"]>;
}

/** Tasks of the family image. Outputs: image. */
export interface Image {
  provider: "dashscope";
  family: "image";
  operation: "synthesizeImage" | "editImage" | "generateImage";
  kind: "image";
  raw:
    | Answer<operations["getTask"]>
    | Answer<operations["synthesizeImage"]>
    | Answer<operations["editImage"]>
    | Answer<operations["generateImage"]>;
}

/** Tasks of the family transcript. Outputs: text. */
export interface Transcript {
  provider: "dashscope";
  family: "transcript";
  operation: "transcribe";
  kind: "text";
  raw: Answer<operations["getTask"]> | Answer<operations["transcribe"]>;
}

/** What can be submitted to Alibaba Model Studio. */
export interface DashscopeSubmit {
  /** Generate or edit a video. */
  synthesizeVideo: Submit<operations["synthesizeVideo"], Video>;
  /** Let frames or a person move, speak or sing. */
  animateImage: Submit<operations["animateImage"], Video>;
  /** Generate images from a prompt. */
  synthesizeImage: Submit<operations["synthesizeImage"], Image>;
  /** Edit images. */
  editImage: Submit<operations["editImage"], Image>;
  /** Generate and edit images in a message. */
  generateImage: Submit<operations["generateImage"], Image>;
  /** Write down recordings. */
  transcribe: Submit<operations["transcribe"], Transcript>;
}

/** Alibaba Model Studio, as the compiler knows it. */
export interface Dashscope {
  provider: "dashscope";
  paths: paths;
  families: {
    video: Video;
    image: Image;
    transcript: Transcript;
  };
  submit: DashscopeSubmit;
  cancel: "video" | "image" | "transcript";
  webhook: false;
}

/** Credentials and options. `apiKey` usually stands in `DASHSCOPE_API_KEY`. */
export type DashscopeOptions = ClientOptions & { readonly apiKey: string };

/** A client of Alibaba Model Studio. */
export type DashscopeClient = Client<Dashscope>;

/** A task of Alibaba Model Studio, of any family. */
export type DashscopeTask = Task<Dashscope["families"][keyof Dashscope["families"]]>;

/** Makes a client of Alibaba Model Studio. */
export function createDashscope(options: DashscopeOptions): DashscopeClient {
  return createClient<Dashscope>(adapter, options);
}
