/** What do the parts of one client share? Made once by `createClient`, handed first to every internal function, never exported to users. */
import type { ClientOptions } from "./api.ts";
import type { Budget } from "./budget.ts";
import type { Adapter, At, Credential, Parts } from "./contract.ts";
import type { ErrorKind, Handle, Retry, Task } from "./task.ts";

/** An answer as it was received: read within bounds, judged by nobody. A request that got none is an answer too, of the form `none`. */
export interface Answer {
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  /** The parsed JSON; undefined for every other form. */
  readonly body: unknown;
  /** The text as received, credentials taken out; for `none`, `redirect`, `oversize` and `file` a sentence that says what happened. */
  readonly text: string;
  readonly form: "json" | "empty" | "html" | "text" | "file" | "redirect" | "oversize" | "none";
  /** Milliseconds since 1970. */
  readonly observed: number;
  /** With `none`: false where it is certain that no byte left. */
  readonly sent: boolean;
}

/** What is kept of an answer for an error: enough to see what happened, no secret. Plain JSON. */
export interface Seen {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly status?: number;
  /** The few headers worth keeping. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The first 500 characters. */
  readonly body?: string;
}

/** A request the provider did not accept: an HTTP error, or an error inside a 2xx answer. Never a verdict on a task. */
export interface Refusal {
  readonly kind: ErrorKind;
  readonly code?: string;
  readonly message: string;
  readonly retry: Retry;
  /** The HTTP status. */
  readonly status: number;
  /** The mapping knows the code, so that more than the HTTP status speaks. */
  readonly known: boolean;
  readonly requestId?: string;
}

/**
 * What one look at a task yielded. Plain JSON, so that `step` can run anywhere.
 * `unclear` is an answer that says nothing about the task: no network, an HTML page, an empty body. The next look decides.
 */
export type Observation =
  | { readonly type: "task"; readonly task: Task; /** Milliseconds the provider asks to wait. */ readonly wait?: number }
  | { readonly type: "refused"; readonly refusal: Refusal; readonly wait?: number; readonly seen: Seen }
  | { readonly type: "unclear"; readonly reason: string; readonly wait?: number; readonly seen: Seen };

/** Beside an observation: the answer says success, and what was made has to be asked for with another request. */
export type Reading = Observation | { readonly type: "ask" };

/** An answer with everything it is read by. */
export interface Question {
  readonly via: Task["via"];
  /** Of a submit answer: the handle as far as it is known, with an empty id where the answer has none. */
  readonly handle: Handle;
  readonly answer: Answer;
  readonly at: At;
  /** What stands for `$`; for a webhook what `payload` made of the message. */
  readonly body: unknown;
}

export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds since 1970 by which there is an answer or none. */
  readonly until?: number | undefined;
  /** Which rate the request counts against. */
  readonly rate?: "submit" | "retrieve";
  /** Called at the last moment before bytes may leave. */
  readonly sending?: () => void;
}

/** How a task's handle fills requests and answers: `id`, `operation`, `clientRef` and the parts of `context`, flat. */
export type Flat = Readonly<Record<string, string | undefined>>;

export interface Context {
  readonly adapter: Adapter;
  /** The caller's options, credentials among them: never printed and never kept in anything that leaves the client. */
  readonly options: ClientOptions & Readonly<Record<string, unknown>>;
  /** What every handle of this client says of where it belongs. */
  readonly home: Pick<Handle, "v" | "provider" | "site" | "account">;
  /** The base URL requests go to, without a slash at the end. */
  readonly base: string;
  /** The caller gave a URL instead of a name, and nothing is sent anywhere else. */
  readonly relayed: boolean;
  /** Where credentials may go. */
  readonly origins: ReadonlySet<string>;

  /** The way to authenticate that the caller chose; undefined where the provider asks for none. */
  readonly credential: Credential | undefined;
  /** Who may send when, over all that this client does. */
  readonly budget: Budget;
  /** The statuses nobody knows that were reported already. */
  readonly reported: Set<string>;

  readonly now: () => number;
  readonly random: () => number;
  /** The caller's `fetch`, or the global one. */
  readonly fetch: (input: globalThis.Request | string, init?: RequestInit) => Promise<Response>;
  /** Calls back once after so many milliseconds unless the returned function is called before; keeps the process alive. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;

  /** Takes the caller's credentials out of a text. */
  readonly redact: (text: string) => string;
  /** From now on takes a token that was made of the credentials out as well. */
  readonly hide: (token: string) => void;
  /** The absolute URL of an operation, constants and parameters filled in, without credentials. */
  readonly url: (operation: string, parts: Parts, handle?: Handle) => string;
}
