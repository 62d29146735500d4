/**
 * The fal client: every operation typed by its specification.
 * Generated from specs/fal; change that, not this.
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

/** Tasks of the family request. Outputs: video, image, audio, model3d, text, file. */
export interface Request {
  provider: "fal";
  family: "request";
  operation: "submitRequest" | "submitToEndpoint";
  kind: Kind;
  raw:
    | Answer<operations["getStatus"]>
    | Answer<operations["submitRequest"]>
    | Answer<operations["submitToEndpoint"]>
    | Message<operations["requestCompleted"]>;
}

/** What can be submitted to fal. */
export interface FalSubmit {
  /** Queue a request to the main endpoint of a model. */
  submitRequest: Submit<operations["submitRequest"], Request, "webhook">;
  /** Queue a request to a named endpoint of a model. */
  submitToEndpoint: Submit<operations["submitToEndpoint"], Request, "webhook">;
}

/** fal, as the compiler knows it. */
export interface Fal {
  provider: "fal";
  paths: paths;
  families: {
    request: Request;
  };
  submit: FalSubmit;
  cancel: "request";
  webhook: true;
}

/** Credentials and options. `apiKey` usually stands in `FAL_KEY`. */
export type FalOptions = ClientOptions & { readonly apiKey: string };

/** A client of fal. */
export type FalClient = Client<Fal>;

/** A task of fal, of any family. */
export type FalTask = Task<Fal["families"][keyof Fal["families"]]>;

/** Makes a client of fal. */
export function createFal(options: FalOptions): FalClient {
  return createClient<Fal>(adapter, options);
}
