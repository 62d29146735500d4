/**
 * The Minimal client: every operation typed by its specification.
 * Generated from specs/minimal; change that, not this.
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

/** Tasks of the family job. Outputs: video, image, audio, model3d, text, file. */
export interface Job {
  provider: "minimal";
  family: "job";
  operation: "start";
  kind: Kind;
  raw: Answer<operations["look"]> | Answer<operations["start"]>;
}

/** What can be submitted to Minimal. */
export interface MinimalSubmit {
  /** start. */
  start: Submit<operations["start"], Job>;
}

/** Minimal, as the compiler knows it. */
export interface Minimal {
  provider: "minimal";
  paths: paths;
  families: {
    job: Job;
  };
  submit: MinimalSubmit;
  cancel: never;
  webhook: false;
}

/** Credentials and options. No credentials are needed. */
export type MinimalOptions = ClientOptions;

/** A client of Minimal. */
export type MinimalClient = Client<Minimal>;

/** A task of Minimal, of any family. */
export type MinimalTask = Task<Minimal["families"][keyof Minimal["families"]]>;

/** Makes a client of Minimal. */
export function createMinimal(options: MinimalOptions): MinimalClient {
  return createClient<Minimal>(adapter, options);
}
