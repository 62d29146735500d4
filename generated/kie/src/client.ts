/**
 * The KIE.ai client: every operation typed by its specification.
 * Generated from specs/kie; change that, not this.
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

/** Tasks of the family market. Outputs: video, image, audio, model3d, text, file. */
export interface Market {
  provider: "kie";
  family: "market";
  operation: "createTask";
  kind: Kind;
  raw: Answer<operations["getTask"]> | Answer<operations["createTask"]> | Message<operations["taskEnded"]>;
}

/** Tasks of the family veo. Outputs: video. */
export interface Veo {
  provider: "kie";
  family: "veo";
  operation: "generateVeo" | "extendVeo";
  kind: "video";
  raw:
    | Answer<operations["getVeo"]>
    | Answer<operations["generateVeo"]>
    | Answer<operations["extendVeo"]>
    | Message<operations["taskEnded"]>;
}

/** Tasks of the family image4o. Outputs: image. */
export interface Image4o {
  provider: "kie";
  family: "image4o";
  operation: "generate4oImage";
  kind: "image";
  raw: Answer<operations["get4oImage"]> | Answer<operations["generate4oImage"]> | Message<operations["taskEnded"]>;
}

/** Tasks of the family flux. Outputs: image. */
export interface Flux {
  provider: "kie";
  family: "flux";
  operation: "generateFluxKontext";
  kind: "image";
  raw:
    Answer<operations["getFluxKontext"]> | Answer<operations["generateFluxKontext"]> | Message<operations["taskEnded"]>;
}

/** Tasks of the family runway. Outputs: video, image. */
export interface Runway {
  provider: "kie";
  family: "runway";
  operation: "generateRunway" | "extendRunway";
  kind: "video" | "image";
  raw:
    | Answer<operations["getRunway"]>
    | Answer<operations["generateRunway"]>
    | Answer<operations["extendRunway"]>
    | Message<operations["taskEnded"]>;
}

/** Tasks of the family aleph. Outputs: video, image. */
export interface Aleph {
  provider: "kie";
  family: "aleph";
  operation: "generateAleph";
  kind: "video" | "image";
  raw: Answer<operations["getAleph"]> | Answer<operations["generateAleph"]> | Message<operations["taskEnded"]>;
}

/** Tasks of the family music. Outputs: image, audio. */
export interface Music {
  provider: "kie";
  family: "music";
  operation:
    | "generateMusic"
    | "extendMusic"
    | "coverMusic"
    | "extendUploadedMusic"
    | "addInstrumental"
    | "addVocals"
    | "mashupMusic"
    | "replaceMusicSection"
    | "generateSounds";
  kind: "image" | "audio";
  raw:
    | Answer<operations["getMusic"]>
    | Answer<operations["generateMusic"]>
    | Answer<operations["extendMusic"]>
    | Answer<operations["coverMusic"]>
    | Answer<operations["extendUploadedMusic"]>
    | Answer<operations["addInstrumental"]>
    | Answer<operations["addVocals"]>
    | Answer<operations["mashupMusic"]>
    | Answer<operations["replaceMusicSection"]>
    | Answer<operations["generateSounds"]>
    | Message<operations["taskEnded"]>;
}

/** What can be submitted to KIE.ai. */
export interface KieSubmit {
  /** Start a task of a market model. */
  createTask: Submit<operations["createTask"], Market, "webhook">;
  /** Generate a video with Veo 3.1. */
  generateVeo: Submit<operations["generateVeo"], Veo, "webhook">;
  /** Extend a video made with Veo 3.1. */
  extendVeo: Submit<operations["extendVeo"], Veo, "webhook">;
  /** Generate or edit images with GPT-4o. */
  generate4oImage: Submit<operations["generate4oImage"], Image4o, "webhook">;
  /** Generate or edit an image with Flux Kontext. */
  generateFluxKontext: Submit<operations["generateFluxKontext"], Flux, "webhook">;
  /** Generate a video with Runway. */
  generateRunway: Submit<operations["generateRunway"], Runway, "webhook">;
  /** Extend a Runway video. */
  extendRunway: Submit<operations["extendRunway"], Runway, "webhook">;
  /** Change a video with Runway Aleph. */
  generateAleph: Submit<operations["generateAleph"], Aleph, "webhook">;
  /** Generate music. */
  generateMusic: Submit<operations["generateMusic"], Music, "webhook">;
  /** Extend a track. */
  extendMusic: Submit<operations["extendMusic"], Music, "webhook">;
  /** Make a cover of an uploaded track. */
  coverMusic: Submit<operations["coverMusic"], Music, "webhook">;
  /** Extend an uploaded track. */
  extendUploadedMusic: Submit<operations["extendUploadedMusic"], Music, "webhook">;
  /** Add instruments to an uploaded voice. */
  addInstrumental: Submit<operations["addInstrumental"], Music, "webhook">;
  /** Add a voice to an uploaded track. */
  addVocals: Submit<operations["addVocals"], Music, "webhook">;
  /** Blend two uploaded tracks. */
  mashupMusic: Submit<operations["mashupMusic"], Music, "webhook">;
  /** Replace a section of a track. */
  replaceMusicSection: Submit<operations["replaceMusicSection"], Music, "webhook">;
  /** Generate sounds that may loop. */
  generateSounds: Submit<operations["generateSounds"], Music, "webhook">;
}

/** KIE.ai, as the compiler knows it. */
export interface Kie {
  provider: "kie";
  paths: paths;
  families: {
    market: Market;
    veo: Veo;
    image4o: Image4o;
    flux: Flux;
    runway: Runway;
    aleph: Aleph;
    music: Music;
  };
  submit: KieSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `KIE_API_KEY`. */
export type KieOptions = ClientOptions & { readonly apiKey: string };

/** A client of KIE.ai. */
export type KieClient = Client<Kie>;

/** A task of KIE.ai, of any family. */
export type KieTask = Task<Kie["families"][keyof Kie["families"]]>;

/** Makes a client of KIE.ai. */
export function createKie(options: KieOptions): KieClient {
  return createClient<Kie>(adapter, options);
}
