/**
 * The Volcengine Ark / BytePlus ModelArk client: every operation typed by its specification.
 * Generated from specs/ark; change that, not this.
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

/** Tasks of the family content. Outputs: video, image, model3d. */
export interface Content {
  provider: "ark";
  family: "content";
  operation: "createTask";
  kind: "video" | "image" | "model3d";
  raw: Answer<operations["getTask"]> | Answer<operations["createTask"]> | Message<operations["taskCallback"]>;
}

/** What can be submitted to Volcengine Ark / BytePlus ModelArk. */
export interface ArkSubmit {
  /** Generate a video or a 3D model. */
  createTask: Submit<operations["createTask"], Content, "webhook">;
}

/** Volcengine Ark / BytePlus ModelArk, as the compiler knows it. */
export interface Ark {
  provider: "ark";
  paths: paths;
  families: {
    content: Content;
  };
  submit: ArkSubmit;
  cancel: "content";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `ARK_API_KEY`. */
export type ArkOptions = ClientOptions & { readonly apiKey: string };

/** A client of Volcengine Ark / BytePlus ModelArk. */
export type ArkClient = Client<Ark>;

/** A task of Volcengine Ark / BytePlus ModelArk, of any family. */
export type ArkTask = Task<Ark["families"][keyof Ark["families"]]>;

/** Makes a client of Volcengine Ark / BytePlus ModelArk. */
export function createArk(options: ArkOptions): ArkClient {
  return createClient<Ark>(adapter, options);
}
