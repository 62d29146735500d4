/**
 * The AssemblyAI client: every operation typed by its specification.
 * Generated from specs/assemblyai; change that, not this.
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

/** Tasks of the family transcript. Outputs: text. */
export interface Transcript {
  provider: "assemblyai";
  family: "transcript";
  operation: "createTranscript";
  kind: "text";
  raw:
    | Answer<operations["getTranscript"]>
    | Answer<operations["createTranscript"]>
    | Message<operations["transcriptReady"]>;
}

/** What can be submitted to AssemblyAI. */
export interface AssemblyaiSubmit {
  /** Transcribe a recording. */
  createTranscript: Submit<operations["createTranscript"], Transcript, "webhook">;
}

/** AssemblyAI, as the compiler knows it. */
export interface Assemblyai {
  provider: "assemblyai";
  paths: paths;
  families: {
    transcript: Transcript;
  };
  submit: AssemblyaiSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `ASSEMBLYAI_API_KEY`. */
export type AssemblyaiOptions = ClientOptions & { readonly apiKey: string };

/** A client of AssemblyAI. */
export type AssemblyaiClient = Client<Assemblyai>;

/** A task of AssemblyAI, of any family. */
export type AssemblyaiTask = Task<Assemblyai["families"][keyof Assemblyai["families"]]>;

/** Makes a client of AssemblyAI. */
export function createAssemblyai(options: AssemblyaiOptions): AssemblyaiClient {
  return createClient<Assemblyai>(adapter, options);
}
