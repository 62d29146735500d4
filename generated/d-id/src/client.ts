/**
 * The D-ID client: every operation typed by its specification.
 * Generated from specs/d-id; change that, not this.
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

/** Tasks of the family video. Outputs: video, image, text. */
export interface Video {
  provider: "d-id";
  family: "video";
  operation: "createTalk" | "createClip" | "createScene" | "createExpressive" | "createAnimation";
  kind: "video" | "image" | "text";
  raw:
    | Answer<operations["getTalk"]>
    | Answer<operations["getClip"]>
    | Answer<operations["getScene"]>
    | Answer<operations["getExpressive"]>
    | Answer<operations["getAnimation"]>
    | Answer<operations["createTalk"]>
    | Answer<operations["createClip"]>
    | Answer<operations["createScene"]>
    | Answer<operations["createExpressive"]>
    | Answer<operations["createAnimation"]>
    | Message<operations["videoEnded"]>;
}

/** Tasks of the family translation. Outputs: video, image, text. */
export interface Translation {
  provider: "d-id";
  family: "translation";
  operation: "createTranslation";
  kind: "video" | "image" | "text";
  raw:
    Answer<operations["getTranslation"]> | Answer<operations["createTranslation"]> | Message<operations["videoEnded"]>;
}

/** What can be submitted to D-ID. */
export interface DIdSubmit {
  /** Make a photo speak. */
  createTalk: Submit<operations["createTalk"], Video, "webhook">;
  /** Make a premium avatar speak. */
  createClip: Submit<operations["createClip"], Video, "webhook">;
  /** Make an express avatar speak. */
  createScene: Submit<operations["createScene"], Video, "webhook">;
  /** Make an avatar of the fourth generation speak. */
  createExpressive: Submit<operations["createExpressive"], Video, "webhook">;
  /** Move a photo like another video. @deprecated */
  createAnimation: Submit<operations["createAnimation"], Video, "webhook">;
  /** Translate a video. */
  createTranslation: Submit<operations["createTranslation"], Translation, "webhook">;
}

/** D-ID, as the compiler knows it. */
export interface DId {
  provider: "d-id";
  paths: paths;
  families: {
    video: Video;
    translation: Translation;
  };
  submit: DIdSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `username` usually stands in `DID_API_USERNAME`, `password` usually stands in `DID_API_PASSWORD`; or `apiKey` usually stands in `DID_API_KEY`. */
export type DIdOptions = ClientOptions &
  ({ readonly username: string; readonly password: string } | { readonly apiKey: string });

/** A client of D-ID. */
export type DIdClient = Client<DId>;

/** A task of D-ID, of any family. */
export type DIdTask = Task<DId["families"][keyof DId["families"]]>;

/** Makes a client of D-ID. */
export function createDId(options: DIdOptions): DIdClient {
  return createClient<DId>(adapter, options);
}
