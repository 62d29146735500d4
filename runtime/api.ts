/** What does a client look like to its user? Types only; `client.ts` makes one. */
import type { Client as HttpClient } from "openapi-fetch";
import type { Observation } from "./context.ts";
import type { CancelVerdict } from "./contract.ts";
import type { Step } from "./step.ts";
import type { Charged, DoneTask, FamilyType, Handle, Output, Task } from "./task.ts";

/** What the compiler knows of a provider; a generated package fills it in. */
export interface ClientType {
  provider: string;
  /** openapi-typescript's `paths`. */
  paths: object;
  /** From the name of a family to its {@link FamilyType}. */
  families: object;
  /** From a submit operation to its {@link Submit}. */
  submit: object;
  /** The families whose tasks can be canceled. */
  cancel: string;
  webhook: boolean;
}

type FamilyOf<T extends ClientType> = [keyof T["families"]] extends [never] ? FamilyType : Extract<T["families"][keyof T["families"]], FamilyType>;
type CancelableOf<T extends ClientType> = Extract<FamilyOf<T>, { family: T["cancel"] }>;

/** The world as an argument: tests pass their own. */
export interface World {
  /** Default: the global `fetch`. */
  readonly fetch?: (request: globalThis.Request) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Resolves after so many milliseconds, rejects with the signal's reason at once when it is aborted, and leaves no timer behind. */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Limits that all waits and submits of one client share. */
export interface Limits {
  /** Submits per second. */
  readonly submitRate?: number;
  /** Status requests per second. */
  readonly retrieveRate?: number;
  /** Requests under way at once, sockets with them. Default 64. */
  readonly requests?: number;
  /** Tasks in flight: a further submit waits for its turn. */
  readonly tasks?: number;
}

/** What every client takes besides credentials. */
export interface ClientOptions extends World {
  /** A named server of the provider, or a base URL (a relay, a white-label twin, a simulator). Default: the provider's first. */
  readonly site?: string;
  /** Your own label of the account; a handle keeps it, and a client with another label refuses the handle. */
  readonly account?: string;
  readonly limits?: Limits;
  /** Milliseconds one request may take. Default 60,000. */
  readonly requestTimeout?: number;
  /** How large a JSON answer may be, in bytes. Default 32 MiB. */
  readonly maxBytes?: number;
  /** How deep a JSON answer may be nested. Default 200. */
  readonly maxDepth?: number;
  /** Called once for each status the mapping does not know. */
  readonly onUnrecognized?: (status: string | undefined, task: Task) => void;
  /** Values the mapping asks for as `$option.x`. */
  readonly option?: Readonly<Record<string, unknown>>;
}

/** A field of a form, which may be a file: documents call files texts (`format: binary`). */
type Field<T> = T extends string ? (string extends T ? T | Blob : T) : T extends readonly (infer Item)[] ? Field<Item>[] : T;
type Fields<Body> = Body extends object ? { [Name in keyof Body]: Field<Body[Name]> } : Body;

/** Of several, the one that is sent: JSON before a form. */
type BodyIn<Content> = Content extends { "application/json": infer J } ? J
  : Content extends { "multipart/form-data": infer M } ? Fields<M>
  : Content extends { "application/x-www-form-urlencoded": infer F } ? F
  : Content extends { [K in keyof Content]: infer B } ? B : never;

/** The body a submit operation takes. */
export type BodyOf<Operation> = Operation extends { requestBody: { content: infer C } } ? BodyIn<C>
  : Operation extends { requestBody?: infer R } ? ([NonNullable<R>] extends [{ content: infer C }] ? BodyIn<C> | undefined : undefined)
  : undefined;

type Given<P> = [P] extends [never] ? never : NonNullable<P>;
type Params<Operation> = Operation extends { parameters: infer P }
  ? (P extends { path: infer X } ? { path: X } : unknown)
    & (P extends { query: infer X } ? { query: X } : P extends { query?: infer X } ? ([Given<X>] extends [never] ? unknown : { query?: Given<X> }) : unknown)
    & (P extends { header?: infer X } ? ([Given<X>] extends [never] ? unknown : { header?: Partial<Given<X>> }) : unknown)
  : unknown;
type NeedsParams<Operation> = Operation extends { parameters: { path: object } } ? true : Operation extends { parameters: { query: object } } ? true : false;
type HasParams<Operation> = unknown extends Params<Operation> ? false : true;

/** How to submit. `params` exists where the operation has any; `webhook` and `clientRef` where the provider takes them. */
export type SubmitOptions<Operation, Has extends "webhook" | "clientRef" = never> =
  & { readonly signal?: AbortSignal }
  & (NeedsParams<Operation> extends true ? { readonly params: Params<Operation> }
    : HasParams<Operation> extends true ? { readonly params?: Params<Operation> } : unknown)
  & ("webhook" extends Has ? { readonly webhook?: string | { readonly url: string; readonly secret?: string } } : unknown)
  & ("clientRef" extends Has ? { readonly clientRef?: string } : unknown);

type SubmitArguments<Body, Operation, Has extends "webhook" | "clientRef"> =
  NeedsParams<Operation> extends true ? [body: Body, options: SubmitOptions<Operation, Has>]
  : undefined extends Body ? [body?: Body, options?: SubmitOptions<Operation, Has>]
  : [body: Body, options?: SubmitOptions<Operation, Has>];

/** A submit that was not sent yet: plain JSON without credentials, to be stored before it is sent. */
export interface Prepared<F extends FamilyType = FamilyType> {
  readonly v: 1;
  readonly provider: F["provider"];
  readonly family: F["family"];
  readonly operation: F["operation"];
  readonly site?: string;
  readonly account?: string;
  readonly clientRef?: string;
  /** ISO 8601 UTC. */
  readonly preparedAt: string;
  readonly request: { readonly path?: object; readonly query?: object; readonly header?: object; readonly body?: unknown };
}

/** Starts a task. */
export interface Submit<Operation, F extends FamilyType, Has extends "webhook" | "clientRef" = never> {
  /**
   * Sends the request once and hands back the task as the answer tells it.
   * @throws SubmitRejected where the provider refused: nothing runs, nothing is owed.
   * @throws SubmitAmbiguous where nobody can tell whether it was accepted: look before you send it again.
   */
  (...args: SubmitArguments<BodyOf<Operation>, Operation, Has>): Promise<Task<F>>;
  /** The same with a body the spec does not know yet, such as one for a model launched today. */
  unchecked(body: unknown, options?: SubmitOptions<Operation, Has>): Promise<Task<F>>;
  /**
   * The same in two halves: store what this returns, then hand it to `client.send`.
   * @throws InvalidRequest for a body with files, which cannot be stored.
   */
  prepare(...args: SubmitArguments<BodyOf<Operation>, Operation, Has>): Prepared<F>;
}

export interface RequestOptions { readonly signal?: AbortSignal }

export interface WaitOptions<F extends FamilyType = FamilyType> extends RequestOptions {
  /** Milliseconds until `WaitTimeout`, with one last look at the end; `Infinity` for none. Default: the mapping's, else 60 minutes. */
  readonly deadline?: number;
  /** Failed looks in a row after which `StatusUnreachable` is thrown. Default 20. */
  readonly maxFailures?: number;
  /** Looks in a row with a status nobody knows after which `StatusUnrecognized` is thrown. Default 200. */
  readonly maxUnrecognized?: number;
  /** Milliseconds; default: the mapping's. */
  readonly poll?: { readonly first?: number; readonly every?: number; readonly max?: number };
  /** Called when the task as seen has changed. */
  readonly onUpdate?: (task: Task<F>) => void;
  /** What an abort does to the task itself: nothing, or a cancel request on the way out. Default `detach`. */
  readonly onAbort?: "detach" | "cancel";
  /** Delivered webhooks; the first terminal answer of either side ends the wait. Many waits may share one feed; the last to leave ends it. */
  readonly webhooks?: AsyncIterable<Task>;
}

export interface CancelResult<F extends FamilyType = FamilyType> {
  readonly verdict: CancelVerdict;
  readonly charged: Charged;
  /** The task as the cancel answer, or the look before it, told it. */
  readonly task?: Task<F>;
}

/**
 * Where a download goes, and what it may do.
 *
 * A path that ends in a slash, or is a folder, takes each output under its own name. Any other path is the file of the first output;
 * a second goes beside it as `<name>-2` with its own ending, and so on. Folders are not made.
 */
export interface DownloadOptions extends RequestOptions {
  /** A file or folder (Node, Bun, Deno), a stream, or a function that gives one for each output. */
  readonly to: string | WritableStream<Uint8Array> | ((output: Output, index: number) => string | WritableStream<Uint8Array>);
  /** Replace a file that exists. Default false: that output fails, and the file stays as it is. */
  readonly overwrite?: boolean;
  /** Only these roles. Default: all but `preview`. */
  readonly roles?: readonly Output["role"][];
  /**
   * Lets a download reach private, loopback and link-local addresses. Default false, true for the origin of a site given as a URL.
   * Where Node's modules exist, names that resolve to such addresses are refused too, unless the client was given a `fetch` of its own.
   */
  readonly allowPrivate?: boolean;
  /** Bytes after which an output is given up. Default: no limit. */
  readonly maxBytes?: number;
  /** Bytes so far, and of how many where that is known. */
  readonly onProgress?: (received: number, total: number | undefined, output: Output) => void;
}

export type Downloaded =
  | { readonly output: Output; readonly ok: true; readonly to?: string; readonly bytes: number; readonly mediaType?: string }
  | { readonly output: Output; readonly ok: false; readonly error: Error };

/** A webhook delivery as received: the raw bytes, never a parsed and printed copy. */
export interface Delivery {
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly rawBody: string | Uint8Array;
  readonly url?: string;
}

/** What a delivery is. `reply` is the body the provider wants to read in the answer, where it wants one. */
export type Received<F extends FamilyType = FamilyType> =
  | { readonly type: "task"; readonly task: Task<F>; /** Told apart by this id. */ readonly delivery?: string; readonly reply?: string }
  /** A message that is not about a task; acknowledge it. */
  | { readonly type: "ignored"; readonly reply?: string }
  /** Answer with this text. */
  | { readonly type: "challenge"; readonly reply: string };

export interface WebhookOptions extends RequestOptions {
  /** One secret, or several while keys rotate. */
  readonly secret?: string | readonly string[];
  /** For unsigned providers: the token your own URL carries as `?token=`. */
  readonly token?: string;
  /** Milliseconds a timestamp may be off. Default: the mapping's, else five minutes. */
  readonly tolerance?: number;
  /**
   * The handle the message belongs to, if you know it; keeps its context and time of submit. Without it the message alone says which
   * task it is about, and where the provider asks per operation, each is tried.
   */
  readonly handle?: Handle;
  /** Remembers delivery ids; returns false for one seen before. Default: the last 10,000 in memory. */
  readonly seen?: (delivery: string) => boolean | Promise<boolean>;
}

/** A typed client and the normalised tasks of one provider. */
export type Client<T extends ClientType = ClientType> = {
  readonly provider: T["provider"];
  /** One function per submit operation. */
  readonly submit: T["submit"];
  /** The provider's API as openapi-fetch types it, with credentials, bounds and no redirects. */
  readonly http: HttpClient<T["paths"] & {}>;
  /** Sends what `submit.<operation>.prepare` made. */
  send<F extends FamilyOf<T>>(prepared: Prepared<F>, options?: RequestOptions & { webhook?: string | { url: string; secret?: string } }): Promise<Task<F>>;
  /** Reads a handle from its text or JSON form; refuses foreign and malformed ones with `InvalidHandle`. */
  handle(text: string | object): Handle<FamilyOf<T>>;
  /** Looks once: one request, two where the provider keeps the result apart. */
  get<F extends FamilyOf<T>>(handle: Handle<F>, options?: RequestOptions): Promise<Task<F>>;
  /** Looks for a task by the caller's own reference, where the provider can. */
  find<F extends FamilyOf<T>>(operation: F["operation"], clientRef: string, options?: RequestOptions): Promise<Task<F>>;
  /**
   * Looks once like `get`, and hands back whatever came of it as plain JSON, refusals and network errors included: what `step` reads.
   * Rejects only when it is aborted, and for a handle that is not this client's.
   */
  look<F extends FamilyOf<T>>(handle: Handle<F>, options?: RequestOptions): Promise<Observation>;
  /** Begins a wait that somebody else carries on with `step`: its state, and when to look first. */
  start<F extends FamilyOf<T>>(handle: Handle<F>, options?: Pick<WaitOptions, "deadline" | "maxFailures" | "maxUnrecognized" | "poll">): Step;
  /** Waits until the task is done. Rejects only for what is not a verdict on the task. */
  wait<F extends FamilyOf<T>>(handle: Handle<F>, options?: WaitOptions<F>): Promise<DoneTask<F>>;
  /** The task as it changes, ending with the done one. */
  watch<F extends FamilyOf<T>>(handle: Handle<F>, options?: WaitOptions<F>): AsyncIterable<Task<F>>;
  /** Waits for many; one entry each, in order, never a rejection for one of them. */
  waitAll<F extends FamilyOf<T>>(handles: readonly Handle<F>[], options?: WaitOptions<F>): Promise<PromiseSettledResult<DoneTask<F>>[]>;
  /** Fetches the outputs; one bad file does not lose the rest. */
  download(what: Task | Output, options: DownloadOptions): Promise<Downloaded[]>;
}
  & ([T["cancel"]] extends [never] ? unknown : { cancel(handle: Handle<CancelableOf<T>>, options?: RequestOptions): Promise<CancelResult<CancelableOf<T>>> })
  & (T["webhook"] extends false ? unknown : { readonly webhook: { parse(delivery: Delivery, options?: WebhookOptions): Promise<Received<FamilyOf<T>>> } });
