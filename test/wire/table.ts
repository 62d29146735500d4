/** What does a row of the comparison say? */
import type { Handle } from "@media-tasks/runtime/v1";
import type { Recorder } from "./recorder.ts";

/** The SDKs are installed on demand, so the compiler cannot know them; what they do is watched on the wire instead. */
export type Sdk = any;

/** The same request for both sides. */
export interface Sample {
  readonly body: Sdk;
  readonly path: Readonly<Record<string, string>>;
  readonly header: Readonly<Record<string, string>>;
  /** The task's id, and the handle that holds it. */
  readonly id: string;
  readonly handle: Handle;
  /** An address for messages, and a secret for those that take one. */
  readonly webhook: { readonly url: string; readonly secret: string };
}

export interface Call {
  /** What the SDK does. Ours is the submit, the look or the cancel of that operation. */
  readonly sdk: (sdk: Sdk, sample: Sample) => Promise<unknown>;
  /** Where ours is something else. */
  readonly ours?: (client: Sdk, sample: Sample) => Promise<unknown>;
  /** Instead of the request among the specification's examples. */
  readonly request?: { readonly body?: unknown; readonly path?: Readonly<Record<string, string>>; readonly header?: Readonly<Record<string, string>> };
  /** Our submit announces a webhook. */
  readonly webhook?: true;
  /** The example by which the server answers a look. */
  readonly answer?: string;
  /** What is not the same (`body.seed`, `query.logs`; of several requests `2.query.logs` is the second's), and why that is right. */
  readonly differs?: Readonly<Record<string, string>>;
}

export interface Values {
  /** A declaration file of the SDK, and the type in it that lists the statuses. */
  readonly file: string;
  readonly type: string;
  /** What our table knows beyond that, and from where. */
  readonly more?: Readonly<Record<string, string>>;
}

/** One provider beside its official SDK. */
export interface Table {
  readonly provider: string;
  readonly package: string;
  /** Makes the SDK's client with the key `sample-api-key`, sending to the recorder. */
  readonly open: (sdk: Sdk, recorder: Recorder) => Sdk;
  /** Headers that must agree, besides the kind of body. The first carries the key. */
  readonly headers: readonly [string, ...string[]];
  /** What differs in every call. */
  readonly differs?: Readonly<Record<string, string>>;
  /** For every family. */
  readonly statuses: Readonly<Record<string, Values>>;
  /** By operation; several for one operation as `operation: what is special`. */
  readonly calls: Readonly<Record<string, Call>>;
  /** The SDK's own check of a signed message. */
  readonly accepts?: (sdk: Sdk, message: { readonly headers: Readonly<Record<string, string>>; readonly rawBody: string; readonly secret: string }) => Promise<boolean>;
  /** Operations the SDK does not have, `*` for any ending, and why. */
  readonly unshared?: Readonly<Record<string, string>>;
}

/** The key that every client is given. */
export const KEY = "sample-api-key";
