/**
 * What does a generated package hand to the runtime? An adapter: literals, tables and property chains, no behaviour.
 * Everything here is exported by `@media-tasks/runtime/v1` alone, so that packages generated for one contract keep working beside
 * packages generated for the next.
 */
import type { ErrorKind, Kind, Retry, Charged, Role } from "./task.ts";

/** The version of this contract. */
export const CONTRACT = 1;

/** A body or a part of one, as far as nobody described it. */
export interface Any { readonly [key: string]: Any | undefined }

/** What a provider's word means. `{ failed }` says why, `{ expired: "record" }` that the task is no longer known. */
export type Verdict =
  | "queued" | "running" | "succeeded" | "failed" | "canceled" | "expired" | "unknown"
  | { readonly failed: KindEntry } | { readonly expired: "run" | "record" } | { readonly running: "input" };

/** What sort of error a provider's code is. */
export type KindEntry = Exclude<ErrorKind, "no_output" | "unclassified">
  | { readonly kind: Exclude<ErrorKind, "no_output" | "unclassified">; readonly retry?: Retry; readonly charged?: Charged };

/** From the provider's word to ours. A key that ends in `*` stands for any ending: exact before longest. */
export type Table<T> = Readonly<Record<string, T>>;

/** Codes of one sort: a text divided by spaces, or a list where a code has one. `*` at an end stands for any ending: exact before longest. */
export type Codes = string | readonly string[];

/** What a request carries besides its method and path. */
export interface Parts {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** An operation of the provider's document: `"GET /tasks/{id}"`, or more where more is to be said. */
export type Operation = `${Endpoint["method"]} /${string}` | Endpoint;

export interface Endpoint {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path template, as in the document, without a fragment. */
  readonly path: string;
  /** Where this operation lives when it is not the client's site: an absolute base URL. */
  readonly server?: string;
  /** False where the document asks for no credentials. */
  readonly auth?: false;
  /** Parameters and body properties the document allows one value for; sent unasked. */
  readonly constants?: Parts;
  /** Path parameters whose slashes are separators, each segment encoded on its own. */
  readonly segments?: readonly string[];
  /** The request body's media type where it is not `application/json`. */
  readonly media?: "multipart/form-data" | "application/x-www-form-urlencoded";
}

/** What an answer is read with, besides its body. */
export interface At<Result = any> {
  /** The HTTP status; 0 for a webhook. */
  readonly status: number;
  /** A response header by its lower-case name (for a webhook: of the delivery). */
  readonly header: (name: string) => string | undefined;
  /** The submit request (for a webhook: the delivery), as sent. Header names in lower case. Absent when a task is asked for later. */
  readonly request?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
    readonly body?: Any;
  };
  /** `id`, `operation`, `clientRef` and the parts of `context`, flat; empty while a submit answer is read. */
  readonly handle: Readonly<Record<string, string | undefined>>;
  /** The body of the second request, once it was made. */
  readonly result?: Result;
}

/** What a request is filled from. */
export interface Fill {
  readonly handle: Readonly<Record<string, string | undefined>>;
  /** The body of the answer that made this request necessary (a `result` or a content request). */
  readonly body?: any;
  readonly webhook: { readonly url?: string; readonly secret?: string };
  readonly clientRef?: string;
  /** What was given once, when the client was made. */
  readonly option: Readonly<Record<string, unknown>>;
}

/** A request the runtime makes by itself: the name of an operation, or more where more is to be said. */
export type Request = string | Asked;

export interface Asked {
  /** A table goes by the submit operation of the handle; `*` stands for all that it does not name. */
  readonly operation: string | Readonly<Record<string, string>>;
  /** Left out: the handle fills the path. One parameter takes the id, several take what the handle keeps under their names. */
  readonly with?: (fill: Fill) => Parts;
}

/**
 * A slot: one expression, or alternatives in a list, of which the first that fits is taken. What fits depends on the slot: texts take
 * scalars, numbers take numbers and their text, moments take moments. Missing, null, "", [] and {} fit nothing.
 */
export type Slot = unknown;

export interface Fault { readonly code?: Slot; readonly message?: Slot; readonly kind?: KindEntry }

/** One output as read; `when: false` means it is not there. */
export interface OutputReading {
  readonly when?: boolean;
  /** A URL, a list of them (one output each), or a request of the document. */
  readonly url?: unknown | ContentRequest;
  /** Alternatives for it; the first that fits. */
  readonly urls?: readonly (unknown | ContentRequest)[];
  /** Base64; an object or list becomes JSON text. Read where there is no URL. */
  readonly data?: unknown;
  readonly text?: Slot;
  readonly kind?: Kind | undefined;
  readonly role?: Role | undefined;
  readonly name?: Slot;
  readonly mediaType?: Slot;
  readonly width?: Slot;
  readonly height?: Slot;
  /** In seconds, or with the unit it is told in. */
  readonly duration?: Slot | { readonly from: Slot; readonly unit: "ms" | "s" };
  readonly bytes?: Slot;
  /** Also read while the task runs. */
  readonly early?: true;
  readonly access?: "public" | "provider-auth";
  readonly expires?: ExpiryReading;
  readonly failure?: Fault & { readonly when?: boolean };
}

/** A URL that is an operation of the document; made by {@link content}. */
export interface ContentRequest { readonly content: string; readonly parts?: Parts }

export interface ExpiryReading {
  /** A moment. */
  readonly at?: Slot;
  /** Seconds from the moment the answer was read. */
  readonly in?: Slot;
  /** A documented lifetime in milliseconds, counted from `since`. */
  readonly after?: number;
  readonly since?: "finished" | "created" | "retrieved";
}

export interface ProgressReading {
  /** 0 to 100. */
  readonly percent?: Slot;
  /** 0 to 1. */
  readonly fraction?: Slot;
  readonly done?: Slot;
  readonly total?: Slot;
  readonly position?: Slot;
  /** Seconds. */
  readonly eta?: Slot;
}

/** What an answer says: one function for each question, asked only where somebody needs to know. */
export interface Reader<Body = any, Result = any, Let = unknown> {
  /** What several questions need, read once for each answer; they get it as `given`. */
  readonly let?: (body: Body, at: At<Result>) => Let;
  /** What speaks before the table, on an answer of any HTTP status; undefined where nothing does. */
  readonly verdict?: (body: Body, at: At<Result>, given: Let) => Verdict | undefined;
  /** The provider's status word; alternatives in a list. */
  readonly word?: (body: Body, at: At<Result>, given: Let) => Slot;
  readonly failure?: (body: Body, at: At<Result>, given: Let) => Fault;
  readonly progress?: (body: Body, at: At<Result>, given: Let) => ProgressReading;
  readonly times?: (body: Body, at: At<Result>, given: Let) => { readonly created?: Slot; readonly started?: Slot; readonly finished?: Slot };
  readonly model?: (body: Body, at: At<Result>, given: Let) => Slot;
  readonly cost?: (body: Body, at: At<Result>, given: Let) => Readonly<Record<string, Slot>>;
  /** In order; a list inside stands for its members. */
  readonly outputs?: (body: Body, at: At<Result>, given: Let) => readonly (OutputReading | readonly OutputReading[])[];
  /** Some outputs are `early`. */
  readonly early?: true;
  /** How long outputs last that do not say so themselves. */
  readonly expires?: ExpiryReading;
}

/** How a provider's words are judged. */
export interface Statuses {
  readonly table?: Table<Verdict>;
  /** Case, `-`, `_` and space do not matter, and the usual words are known. */
  readonly lenient?: true;
  /** What no word at all means; unknown where it is left out (queued on a submit answer). */
  readonly absent?: Verdict;
}

/** When to look; durations in milliseconds. */
export interface Poll<Body = any> {
  /** Left out: `every`. */
  readonly first?: number;
  /** Left out: 5 seconds. */
  readonly every?: number;
  /** Where the interval stops growing; left out: it does not grow. */
  readonly max?: number;
  /** How long after the submit "not found" means "not yet"; left out: it never does. */
  readonly grace?: number;
  /** Left out: an hour. */
  readonly deadline?: number;
  /** A wait the provider names, in `unit`s (seconds where it is left out). */
  readonly hint?: (body: Body, at: At) => { readonly from: Slot; readonly unit?: "ms" | "s" };
}

export interface ClientRef {
  readonly with: (fill: Fill) => Parts;
  /** What a repeated reference leads to: the same task again, a refusal, or a new task. */
  readonly repeat: "same" | "refused" | "new";
  /** Fills the retrieve request when only the reference is known. */
  readonly find?: (fill: Fill) => Parts;
}

export type CancelVerdict = "canceled" | "requested" | "too_late" | "already_done";

export interface Cancel extends Asked {
  /** The only statuses in which the request is sent; the task is read first. */
  readonly while?: readonly ("queued" | "running")[];
  /** What a 2xx answer means; left out: the answer is read as a task, else `requested`. A 4xx is `too_late`. */
  readonly verdict?: CancelVerdict | ((body: any, at: At) => CancelVerdict | undefined);
}

export interface Webhook {
  /** How a submit announces the URL; left out where the account is set up with it. */
  readonly with?: (fill: Fill) => Parts;
  /** The submit operations that take none. */
  readonly except?: readonly string[];
  /** Which messages are meant; others are acknowledged and dropped. */
  readonly when?: (body: any, at: At) => boolean;
  /** From the message to what stands where a retrieve answer would. */
  readonly payload?: (body: any, at: At) => unknown;
  /** Left out: as the family's. */
  readonly handle?: (body: any, at: At) => Readonly<Record<string, unknown>>;
  /** What stands where the second request's body would. */
  readonly result?: (body: any, at: At) => unknown;
  /** Left out: as the family's. */
  readonly read?: Reader<any, any, any>;
  readonly statuses?: Statuses;
  /** The message only names the task, which is then asked for. */
  readonly thin?: true;
}

/** Submit operations whose tasks are asked for and read alike. */
export interface Family<Body = any, Result = any, Let = unknown> {
  /** By operationId. */
  readonly submit: Readonly<Record<string, Operation>>;
  /** `id` and whatever else later requests need, from a submit answer. */
  readonly handle: (body: Body, at: At) => Readonly<Record<string, unknown>>;
  /** A link in the submit answer, read backwards through the path of the retrieve operation into the handle. */
  readonly follow?: (body: Body, at: At) => unknown;
  readonly clientRef?: ClientRef;
  /** Absent where only webhooks tell. */
  readonly retrieve?: Request;
  /** Asked once the status is succeeded; its body is `at.result`. */
  readonly result?: Request;
  readonly cancel?: string | Cancel;
  readonly poll?: Poll<Body>;
  /** How long the provider answers for the task, in milliseconds. */
  readonly retention?: number;
  readonly statuses: Statuses;
  readonly read: Reader<Body, Result, Let>;
  /** The offset of times written without one, such as `+08:00`. */
  readonly zone?: string;
  /** Whether such an end was paid for. */
  readonly charged?: Readonly<Partial<Record<"failed" | "canceled" | "expired", boolean | Table<boolean>>>>;
  readonly webhook?: Webhook;
}

/** Where a credential goes; `bearer` is the header `Authorization`, after the word `Bearer`. */
export type Scheme =
  | "bearer"
  | { readonly in: "header"; readonly name: string; /** Before the value, such as `Bearer `. */ readonly prefix?: string }
  | { readonly in: "query"; readonly name: string }
  /** `Authorization: Basic`, of `username` and `password`. */
  | { readonly in: "basic" };

/** A request on its way out; a signer may change its URL, headers and body. */
export interface Outgoing { url: string; readonly method: string; readonly headers: Headers; body?: string | FormData | undefined }

/** One way to authenticate. */
export interface Credential {
  /** The option names of the caller's credentials, each with the environment variable it usually stands in. */
  readonly env: Readonly<Record<string, string>>;
  readonly scheme?: Scheme;
  /** Makes the value that goes where `scheme` says; left out: the one option there is. */
  readonly value?: (credentials: Readonly<Record<string, string>>, now: number) => string | Promise<string>;
  /** Signs the whole request instead. */
  readonly sign?: (outgoing: Outgoing, credentials: Readonly<Record<string, string>>, now: number) => void | Promise<void>;
}

export interface Errors {
  /** When a 2xx answer is a refusal. */
  readonly when?: (body: any, at: At) => boolean;
  /** What a refusal says. */
  readonly read?: (body: any, at: At) => { readonly code?: Slot; readonly message?: Slot };
  /** Sorts refusals and task failures alike, before HTTP's own codes. */
  readonly kinds?: Readonly<Partial<Record<Exclude<ErrorKind, "no_output" | "unclassified">, Codes>>>;
  /** Which of these codes say something else about trying again than their kind does. */
  readonly retry?: Readonly<Partial<Record<Retry, Codes>>>;
  /** Which of them say whether it was paid. */
  readonly charged?: Readonly<Partial<Record<`${Charged}`, Codes>>>;
}

/** A signature scheme as data; see the mapping reference for the holes in `headers` and `signed`. */
export interface Signature {
  readonly algorithm: "hmac-sha256" | "hmac-sha1" | "hmac-md5" | "ed25519" | "equal";
  readonly headers: Readonly<Record<string, string>>;
  readonly signed?: string;
  readonly encoding?: "hex" | "base64";
  readonly secret?: { readonly strip?: string; readonly encoding?: "utf8" | "base64" | "hex" };
  /** The address of a JWKS. */
  readonly keys?: string;
  /** Milliseconds. */
  readonly tolerance?: number;
  /**
   * A named strategy for signatures over a canonical form: the text that is signed where `signed` does not say it. Its header templates
   * fill the holes `{timestamp}` and `{nonce}`, or `{access}`, `{timestamp}` and `{names}` (the signed headers, divided by semicolons).
   */
  readonly strategy?: "sorted-form-hmac-sha256" | "canonical-request-hmac-sha256";
}

export interface Webhooks {
  readonly verify: "none" | "standard-webhooks" | Signature;
  /** The id that tells doubles apart. */
  readonly delivery?: (body: any, at: At) => Slot;
  /** A field that is only echoed. */
  readonly challenge?: (body: any, at: At) => Slot;
  /** The body of every answer. */
  readonly reply?: string;
}

/** A provider, as its generated package describes it. */
export interface Adapter {
  readonly contract: typeof CONTRACT;
  readonly provider: string;
  readonly title: string;
  /** Named servers, the default first. */
  readonly sites: Readonly<Record<string, string>>;
  readonly auth: readonly Credential[];
  /** Sent with every request of the named operations, made anew each time. */
  readonly with?: { readonly operations: readonly string[]; readonly parts: (fill: Fill) => Parts };
  readonly requestId?: (body: any, at: At) => Slot;
  /** Requests per second, and how many tasks may be in flight. */
  readonly rate?: { readonly submit?: number; readonly retrieve?: number; readonly tasks?: number };
  readonly errors: Errors;
  readonly webhooks?: Webhooks;
  /** What is asked besides the submits of the families, by operationId. */
  readonly operations: Readonly<Record<string, Operation>>;
  readonly families: Readonly<Record<string, Family<any, any, any>>>;
}
