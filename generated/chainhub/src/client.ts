/**
 * The ChainHub (Tencent VOD AIGC) client: every operation typed by its specification.
 * Generated from specs/chainhub; change that, not this.
 */
import {
  createClient,
  type Answer,
  type Client,
  type ClientOptions,
  type Kind,
  type Submit,
  type Task,
} from "@media-tasks/runtime/v1";
import { adapter } from "./adapter.ts";
import type { operations, paths } from "./schema.ts";

/** Tasks of the family aigc. Outputs: video, image, audio, model3d, text, file. */
export interface Aigc {
  provider: "chainhub";
  family: "aigc";
  operation: "createVideo" | "createImage" | "createTemplateEffect";
  kind: Kind;
  raw:
    | Answer<operations["describeTask"]>
    | Answer<operations["createVideo"]>
    | Answer<operations["createImage"]>
    | Answer<operations["createTemplateEffect"]>;
}

/** What can be submitted to ChainHub (Tencent VOD AIGC). */
export interface ChainhubSubmit {
  /** Generate a video from a prompt and, if wanted, first and last frames or references. */
  createVideo: Submit<operations["createVideo"], Aigc, "clientRef">;
  /** Generate images from a prompt and, if wanted, reference images. */
  createImage: Submit<operations["createImage"], Aigc, "clientRef">;
  /** Generate a video with an effect template (known from sibling relays). */
  createTemplateEffect: Submit<operations["createTemplateEffect"], Aigc, "clientRef">;
}

/** ChainHub (Tencent VOD AIGC), as the compiler knows it. */
export interface Chainhub {
  provider: "chainhub";
  paths: paths;
  families: {
    aigc: Aigc;
  };
  submit: ChainhubSubmit;
  cancel: never;
  webhook: false;
}

/** Credentials and options. `apiKey` usually stands in `CHAINHUB_API_KEY`. */
export type ChainhubOptions = ClientOptions & { readonly apiKey: string };

/** A client of ChainHub (Tencent VOD AIGC). */
export type ChainhubClient = Client<Chainhub>;

/** A task of ChainHub (Tencent VOD AIGC), of any family. */
export type ChainhubTask = Task<Chainhub["families"][keyof Chainhub["families"]]>;

/** Makes a client of ChainHub (Tencent VOD AIGC). */
export function createChainhub(options: ChainhubOptions): ChainhubClient {
  return createClient<Chainhub>(adapter, options);
}
