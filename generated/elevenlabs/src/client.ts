/**
 * The ElevenLabs dubbing client: every operation typed by its specification.
 * Generated from specs/elevenlabs; change that, not this.
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

/** Tasks of the family language. Outputs: audio, text. */
export interface Language {
  provider: "elevenlabs";
  family: "language";
  operation: "createDub" | "createLanguage";
  kind: "audio" | "text";
  raw: Answer<operations["getLanguage"]> | Answer<operations["createDub"]> | Answer<operations["createLanguage"]>;
}

/** Tasks of the family project. Outputs: text. */
export interface Project {
  provider: "elevenlabs";
  family: "project";
  operation: "createProject";
  kind: "text";
  raw: Answer<operations["getProject"]> | Answer<operations["createProject"]>;
}

/** Tasks of the family file. Outputs: video, image, audio, model3d, text, file. */
export interface File {
  provider: "elevenlabs";
  family: "file";
  operation: "dubFile";
  kind: Kind;
  raw: Answer<operations["getDub"]> | Answer<operations["dubFile"]>;
}

/** What can be submitted to ElevenLabs dubbing. */
export interface ElevenlabsSubmit {
  /** Dub a recording or video into a language. */
  createDub: Submit<operations["createDub"], Language>;
  /** Dub a project into a language. */
  createLanguage: Submit<operations["createLanguage"], Language>;
  /** Prepare a recording or video for dubbing. */
  createProject: Submit<operations["createProject"], Project, "clientRef">;
  /** Dub a file the older way, as a file of the same sort. */
  dubFile: Submit<operations["dubFile"], File>;
}

/** ElevenLabs dubbing, as the compiler knows it. */
export interface Elevenlabs {
  provider: "elevenlabs";
  paths: paths;
  families: {
    language: Language;
    project: Project;
    file: File;
  };
  submit: ElevenlabsSubmit;
  cancel: "language" | "project";
  webhook: false;
}

/** Credentials and options. `apiKey` usually stands in `ELEVENLABS_API_KEY`. */
export type ElevenlabsOptions = ClientOptions & { readonly apiKey: string };

/** A client of ElevenLabs dubbing. */
export type ElevenlabsClient = Client<Elevenlabs>;

/** A task of ElevenLabs dubbing, of any family. */
export type ElevenlabsTask = Task<Elevenlabs["families"][keyof Elevenlabs["families"]]>;

/** Makes a client of ElevenLabs dubbing. */
export function createElevenlabs(options: ElevenlabsOptions): ElevenlabsClient {
  return createClient<Elevenlabs>(adapter, options);
}
