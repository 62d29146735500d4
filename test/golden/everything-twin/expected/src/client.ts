/**
 * The Everything Twin client: every operation typed by its specification.
 * Generated from specs/everything-twin; change that, not this.
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
  provider: "everything-twin";
  family: "video";
  operation: "createVideo";
  kind: Kind;
  raw: Answer<operations["getTask"]> | Answer<operations["createVideo"]> | Message<operations["videoChanged"]>;
}

/** Tasks of the family image. Outputs: video, image, audio, model3d, text, file. */
export interface Image {
  provider: "everything-twin";
  family: "image";
  operation: "createImage";
  kind: Kind;
  raw: Answer<operations["getTask"]> | Answer<operations["createImage"]> | Message<operations["imageChanged"]>;
}

/** Tasks of the family speech. Outputs: audio, text. */
export interface Speech {
  provider: "everything-twin";
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
  provider: "everything-twin";
  family: "scene";
  operation: "buildScene";
  kind: "model3d";
  raw: Answer<operations["getScene"]> | Answer<operations["buildScene"]> | Message<operations["sceneReady"]>;
}

/** Tasks of the family batch. Outputs: file. */
export interface Batch {
  provider: "everything-twin";
  family: "batch";
  operation: "runBatch";
  kind: "file";
  raw: Answer<operations["runBatch"]> | Message<operations["batchEnded"]>;
}

/** What can be submitted to Everything Twin. */
export interface EverythingTwinSubmit {
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

/** Everything Twin, as the compiler knows it. */
export interface EverythingTwin {
  provider: "everything-twin";
  paths: paths;
  families: {
    video: Video;
    image: Image;
    speech: Speech;
    scene: Scene;
    batch: Batch;
  };
  submit: EverythingTwinSubmit;
  cancel: "video" | "image" | "speech" | "scene";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `EVERYTHING_TWIN_API_KEY`; or `secretId` usually stands in `TWIN_SECRET_ID`, `secretKey` usually stands in `TWIN_SECRET_KEY`; or `volcKey` usually stands in `TWIN_VOLC_KEY`, `volcSecret` usually stands in `TWIN_VOLC_SECRET`; or `awsKey` usually stands in `TWIN_AWS_KEY`, `awsSecret` usually stands in `TWIN_AWS_SECRET`; or `bodyKey` usually stands in `TWIN_BODY_KEY`. */
export type EverythingTwinOptions = ClientOptions &
  (
    | { readonly apiKey: string }
    | { readonly secretId: string; readonly secretKey: string }
    | { readonly volcKey: string; readonly volcSecret: string }
    | { readonly awsKey: string; readonly awsSecret: string }
    | { readonly bodyKey: string }
  );

/** A client of Everything Twin. */
export type EverythingTwinClient = Client<EverythingTwin>;

/** A task of Everything Twin, of any family. */
export type EverythingTwinTask = Task<EverythingTwin["families"][keyof EverythingTwin["families"]]>;

/** Makes a client of Everything Twin. */
export function createEverythingTwin(options: EverythingTwinOptions): EverythingTwinClient {
  return createClient<EverythingTwin>(adapter, options);
}
