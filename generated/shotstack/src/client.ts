/**
 * The Shotstack client: every operation typed by its specification.
 * Generated from specs/shotstack; change that, not this.
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

/** Tasks of the family render. Outputs: video, image, audio, model3d, text, file. */
export interface Render {
  provider: "shotstack";
  family: "render";
  operation: "renderEdit" | "renderTemplate";
  kind: Kind;
  raw:
    | Answer<operations["getRender"]>
    | Answer<operations["renderEdit"]>
    | Answer<operations["renderTemplate"]>
    | Message<operations["workEnded"]>;
}

/** Tasks of the family generation. Outputs: video, image, audio, model3d, text, file. */
export interface Generation {
  provider: "shotstack";
  family: "generation";
  operation: "generateAsset";
  kind: Kind;
  raw: Answer<operations["getGeneration"]> | Answer<operations["generateAsset"]>;
}

/** Tasks of the family source. Outputs: video, image, audio, model3d, text, file. */
export interface Source {
  provider: "shotstack";
  family: "source";
  operation: "ingestSource";
  kind: Kind;
  raw: Answer<operations["getSource"]> | Answer<operations["ingestSource"]> | Message<operations["workEnded"]>;
}

/** What can be submitted to Shotstack. */
export interface ShotstackSubmit {
  /** Render an edit as a video, image or sound. */
  renderEdit: Submit<operations["renderEdit"], Render, "webhook">;
  /** Render a template that was saved. */
  renderTemplate: Submit<operations["renderTemplate"], Render>;
  /** Generate one image, video or sound from a prompt. */
  generateAsset: Submit<operations["generateAsset"], Generation>;
  /** Take in a file, and make renditions and captions of it. */
  ingestSource: Submit<operations["ingestSource"], Source, "webhook">;
}

/** Shotstack, as the compiler knows it. */
export interface Shotstack {
  provider: "shotstack";
  paths: paths;
  families: {
    render: Render;
    generation: Generation;
    source: Source;
  };
  submit: ShotstackSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `SHOTSTACK_API_KEY`. */
export type ShotstackOptions = ClientOptions & { readonly apiKey: string };

/** A client of Shotstack. */
export type ShotstackClient = Client<Shotstack>;

/** A task of Shotstack, of any family. */
export type ShotstackTask = Task<Shotstack["families"][keyof Shotstack["families"]]>;

/** Makes a client of Shotstack. */
export function createShotstack(options: ShotstackOptions): ShotstackClient {
  return createClient<Shotstack>(adapter, options);
}
