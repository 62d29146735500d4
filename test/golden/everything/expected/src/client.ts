/**
 * The Everything client: every operation typed by its specification.
 * Generated from specs/everything; change that, not this.
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

/** Tasks of the family video. Outputs: video, image, audio, model3d, text, file. */
export interface Video {
  provider: "everything";
  family: "video";
  operation: "createVideo";
  kind: Kind;
  raw: Answer<operations["getTask"]> | Answer<operations["createVideo"]> | Message<operations["videoChanged"]>;
}

/** Tasks of the family image. Outputs: video, image, audio, model3d, text, file. */
export interface Image {
  provider: "everything";
  family: "image";
  operation: "createImage";
  kind: Kind;
  raw: Answer<operations["getTask"]> | Answer<operations["createImage"]> | Message<operations["imageChanged"]>;
}

/** Tasks of the family speech. Outputs: audio, text. */
export interface Speech {
  provider: "everything";
  family: "speech";
  operation: "speak" | "transcribe";
  kind: "audio" | "text";
  raw:
    | Answer<operations["getSpeech"]>
    | Answer<operations["getTranscript"]>
    | Answer<operations["speak"]>
    | Answer<operations["transcribe"]>
    | Answer<operations["cancelSpeech"]>
    | Message<operations["speechTold"]>;
}

/** Tasks of the family scene. Outputs: model3d. */
export interface Scene {
  provider: "everything";
  family: "scene";
  operation: "buildScene";
  kind: "model3d";
  raw: Answer<operations["getScene"]> | Answer<operations["buildScene"]> | Message<operations["sceneReady"]>;
}

/** Tasks of the family batch. Outputs: file. */
export interface Batch {
  provider: "everything";
  family: "batch";
  operation: "runBatch";
  kind: "file";
  raw: Answer<operations["runBatch"]> | Message<operations["batchEnded"]>;
}

/** What can be submitted to Everything. */
export interface EverythingSubmit {
  /** Make a video from a prompt. */
  createVideo: Submit<operations["createVideo"], Video, "webhook" | "clientRef">;
  /** Make an image from a prompt. @deprecated */
  createImage: Submit<operations["createImage"], Image, "webhook" | "clientRef">;
  /** Speak a text. */
  speak: Submit<operations["speak"], Speech, "webhook" | "clientRef">;
  /** Write down what is said. */
  transcribe: Submit<operations["transcribe"], Speech, "clientRef">;
  /** Build a scene from a photograph. */
  buildScene: Submit<operations["buildScene"], Scene, "webhook">;
  /** Do many things at once; the answer comes to the account's webhook. */
  runBatch: Submit<operations["runBatch"], Batch>;
}

/** Everything, as the compiler knows it. */
export interface Everything {
  provider: "everything";
  paths: paths;
  families: {
    video: Video;
    image: Image;
    speech: Speech;
    scene: Scene;
    batch: Batch;
  };
  submit: EverythingSubmit;
  cancel: "video" | "image" | "speech" | "scene";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `EVERYTHING_API_KEY`; or `accessKey` usually stands in `EVERYTHING_ACCESS_KEY`, `secretKey` usually stands in `EVERYTHING_SECRET_KEY`; or `headerKey` usually stands in `EVERYTHING_HEADER_KEY`; or `queryKey` usually stands in `EVERYTHING_QUERY_KEY`; or `username` usually stands in `EVERYTHING_USER`, `password` usually stands in `EVERYTHING_PASSWORD`. */
export type EverythingOptions = ClientOptions &
  (
    | { readonly apiKey: string }
    | { readonly accessKey: string; readonly secretKey: string }
    | { readonly headerKey: string }
    | { readonly queryKey: string }
    | { readonly username: string; readonly password: string }
  );

/** A client of Everything. */
export type EverythingClient = Client<Everything>;

/** A task of Everything, of any family. */
export type EverythingTask = Task<Everything["families"][keyof Everything["families"]]>;

/** Makes a client of Everything. */
export function createEverything(options: EverythingOptions): EverythingClient {
  return createClient<Everything>(adapter, options);
}
