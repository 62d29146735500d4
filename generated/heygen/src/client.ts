/**
 * The HeyGen client: every operation typed by its specification.
 * Generated from specs/heygen; change that, not this.
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
  provider: "heygen";
  family: "video";
  operation: "createVideo" | "generateFromTemplate";
  kind: "video" | "image" | "text";
  raw:
    | Answer<operations["getVideo"]>
    | Answer<operations["createVideo"]>
    | Answer<operations["generateFromTemplate"]>
    | Message<operations["eventHappened"]>;
}

/** Tasks of the family agent. Outputs: video, image, text. */
export interface Agent {
  provider: "heygen";
  family: "agent";
  operation: "createVideoAgentSession";
  kind: "video" | "image" | "text";
  raw:
    | Answer<operations["getVideoAgentSession"]>
    | Answer<operations["createVideoAgentSession"]>
    | Answer<operations["stopVideoAgentSession"]>
    | Message<operations["eventHappened"]>;
}

/** Tasks of the family translation. Outputs: video, audio, text. */
export interface Translation {
  provider: "heygen";
  family: "translation";
  operation: "createVideoTranslation" | "generateFromProofread";
  kind: "video" | "audio" | "text";
  raw:
    | Answer<operations["getVideoTranslation"]>
    | Answer<operations["createVideoTranslation"]>
    | Answer<operations["generateFromProofread"]>
    | Message<operations["eventHappened"]>;
}

/** Tasks of the family lipsync. Outputs: video, text. */
export interface Lipsync {
  provider: "heygen";
  family: "lipsync";
  operation: "createLipsync";
  kind: "video" | "text";
  raw: Answer<operations["getLipsync"]> | Answer<operations["createLipsync"]>;
}

/** Tasks of the family background. Outputs: video. */
export interface Background {
  provider: "heygen";
  family: "background";
  operation: "removeBackground";
  kind: "video";
  raw: Answer<operations["getBackgroundRemoval"]> | Answer<operations["removeBackground"]>;
}

/** Tasks of the family clips. Outputs: video, image. */
export interface Clips {
  provider: "heygen";
  family: "clips";
  operation: "createClips";
  kind: "video" | "image";
  raw: Answer<operations["getClips"]> | Answer<operations["createClips"]> | Message<operations["eventHappened"]>;
}

/** Tasks of the family render. Outputs: video, image. */
export interface Render {
  provider: "heygen";
  family: "render";
  operation: "createRender";
  kind: "video" | "image";
  raw: Answer<operations["getRender"]> | Answer<operations["createRender"]>;
}

/** What can be submitted to HeyGen. */
export interface HeygenSubmit {
  /** Make a video of an avatar, of a picture, from a prompt, or of several scenes. */
  createVideo: Submit<operations["createVideo"], Video, "clientRef">;
  /** Make a video from a template. */
  generateFromTemplate: Submit<operations["generateFromTemplate"], Video, "clientRef">;
  /** Have an agent make a video from a prompt. */
  createVideoAgentSession: Submit<operations["createVideoAgentSession"], Agent>;
  /** Translate a video, with the voice and the lips of who speaks. */
  createVideoTranslation: Submit<operations["createVideoTranslation"], Translation, "clientRef">;
  /** Make the translated video from a proofread's subtitles. */
  generateFromProofread: Submit<operations["generateFromProofread"], Translation, "clientRef">;
  /** Put another sound on a video and move the lips to it. */
  createLipsync: Submit<operations["createLipsync"], Lipsync, "clientRef">;
  /** Part who is in a video from what is behind. */
  removeBackground: Submit<operations["removeBackground"], Background, "clientRef">;
  /** Cut the best moments out of a long video. */
  createClips: Submit<operations["createClips"], Clips, "clientRef">;
  /** Render a project of HTML as a video. */
  createRender: Submit<operations["createRender"], Render, "clientRef">;
}

/** HeyGen, as the compiler knows it. */
export interface Heygen {
  provider: "heygen";
  paths: paths;
  families: {
    video: Video;
    agent: Agent;
    translation: Translation;
    lipsync: Lipsync;
    background: Background;
    clips: Clips;
    render: Render;
  };
  submit: HeygenSubmit;
  cancel: "agent";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `HEYGEN_API_KEY`; or `apiKey` usually stands in `HEYGEN_ACCESS_TOKEN`. */
export type HeygenOptions = ClientOptions & ({ readonly apiKey: string } | { readonly apiKey: string });

/** A client of HeyGen. */
export type HeygenClient = Client<Heygen>;

/** A task of HeyGen, of any family. */
export type HeygenTask = Task<Heygen["families"][keyof Heygen["families"]]>;

/** Makes a client of HeyGen. */
export function createHeygen(options: HeygenOptions): HeygenClient {
  return createClient<Heygen>(adapter, options);
}
