/**
 * The Sync.so client: every operation typed by its specification.
 * Generated from specs/sync; change that, not this.
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

/** Tasks of the family generation. Outputs: video, audio. */
export interface Generation {
  provider: "sync";
  family: "generation";
  operation: "createGeneration" | "createGenerationWithFiles";
  kind: "video" | "audio";
  raw:
    | Answer<operations["getGeneration"]>
    | Answer<operations["createGeneration"]>
    | Answer<operations["createGenerationWithFiles"]>
    | Message<operations["generationEnded"]>;
}

/** Tasks of the family batch. Outputs: text. */
export interface Batch {
  provider: "sync";
  family: "batch";
  operation: "createBatch";
  kind: "text";
  raw: Answer<operations["getBatch"]> | Answer<operations["createBatch"]> | Message<operations["batchEnded"]>;
}

/** What can be submitted to Sync.so. */
export interface SyncSubmit {
  /** Make a face speak. */
  createGeneration: Submit<operations["createGeneration"], Generation, "webhook" | "clientRef">;
  /** Make a face speak, from files. */
  createGenerationWithFiles: Submit<operations["createGenerationWithFiles"], Generation, "webhook" | "clientRef">;
  /** Start many generations from a file. */
  createBatch: Submit<operations["createBatch"], Batch, "webhook">;
}

/** Sync.so, as the compiler knows it. */
export interface Sync {
  provider: "sync";
  paths: paths;
  families: {
    generation: Generation;
    batch: Batch;
  };
  submit: SyncSubmit;
  cancel: never;
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `SYNC_API_KEY`. */
export type SyncOptions = ClientOptions & { readonly apiKey: string };

/** A client of Sync.so. */
export type SyncClient = Client<Sync>;

/** A task of Sync.so, of any family. */
export type SyncTask = Task<Sync["families"][keyof Sync["families"]]>;

/** Makes a client of Sync.so. */
export function createSync(options: SyncOptions): SyncClient {
  return createClient<Sync>(adapter, options);
}
