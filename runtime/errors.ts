/** What can go wrong that is not a verdict on a task? One small family: what happened, where, what was seen last, what to do. */
import type { Refusal, Seen } from "./context.ts";
import { defined } from "./defined.ts";
import type { ErrorKind, Handle, Retry, Task } from "./task.ts";

/** A submit that was tried: what is needed to look for its task. */
export interface Attempt {
  readonly provider: string;
  readonly operation: string;
  readonly clientRef?: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** What an error carries besides its sentence. */
export interface ErrorFields {
  /** On every error after a submit was accepted. */
  readonly handle?: Handle;
  readonly attempt?: Attempt;
  readonly kind?: ErrorKind;
  /** The provider's code. */
  readonly code?: string;
  readonly retry?: Retry;
  readonly requestId?: string;
  /** The last answer. */
  readonly last?: Seen;
  /** How often each thing was seen while waiting. */
  readonly histogram?: Readonly<Record<string, number>>;
  /** The task as it was seen last. */
  readonly task?: Task;
}

/** An error as plain JSON; {@link revive} makes an error of it. */
export interface ErrorData extends ErrorFields {
  readonly name: ErrorName;
  readonly message: string;
}

/** The root of the family. Its JSON holds everything but stack and cause, and never a credential. */
export class MediaTaskError extends Error {
  /** What to do about it. */
  readonly advice: string = "";

  constructor(message: string, fields: Partials<ErrorFields> = {}, options?: { cause?: unknown }) {
    super(message, options);
    Object.assign(this, defined(fields));
  }

  toJSON(): ErrorData & { readonly advice: string } {
    return { ...this, name: this.name as ErrorName, message: this.message };
  }
}
export interface MediaTaskError extends ErrorFields {}

/** What an error keeps of a refusal. */
export const blamed = ({ kind, code, retry, requestId }: Partial<Refusal>) => ({ kind, code, retry, requestId });

type Partials<T> = { readonly [K in keyof T]?: T[K] | undefined };

const LATER = "The task is not lost: keep the handle and wait for it again later.";

/** A request that cannot be sent as it is. */
export class InvalidRequest extends MediaTaskError {
  override readonly name = "InvalidRequest";
  override readonly advice = "Nothing was sent; mend the request.";
}

/** A handle that is malformed, or of a provider, family or operation nobody here knows. */
export class InvalidHandle extends MediaTaskError {
  override readonly name = "InvalidHandle";
  override readonly advice = "Nothing was sent; use the handle exactly as it was stored.";
}

/** A handle of another provider, site or account. */
export class WrongClient extends MediaTaskError {
  override readonly name = "WrongClient";
  override readonly advice = "Nothing was sent; make a client for the provider, site and account that the handle names.";
}

/** A package that was generated for another runtime. */
export class UnsupportedContract extends MediaTaskError {
  override readonly name = "UnsupportedContract";
  override readonly advice = "Install the runtime the package was generated for, or generate it again.";
}

/** The provider refused the submit, or could not be reached at all. */
export class SubmitRejected extends MediaTaskError {
  override readonly name = "SubmitRejected";
  override readonly advice = "Nothing runs and nothing is owed; `retry` says whether the same may be sent again.";
}

/** Nobody can tell whether the submit was accepted. */
export class SubmitAmbiguous extends MediaTaskError {
  override readonly name = "SubmitAmbiguous";
  override readonly advice = "Look for the task at the provider before you send it again, or it may run and cost twice.";
}

/** The provider refused to tell about a task, or told nonsense. */
export class ProviderError extends MediaTaskError {
  override readonly name = "ProviderError";
  override readonly advice = "The task itself was not judged; `kind` says what the provider objects to.";
}

/** The provider does not know the task. */
export class TaskNotFound extends MediaTaskError {
  override readonly name = "TaskNotFound";
  override readonly advice = "Check that the key belongs to the account that submitted it.";
}

/** The deadline came first. */
export class WaitTimeout extends MediaTaskError {
  override readonly name = "WaitTimeout";
  override readonly advice = LATER;
}

/** Looks failed until the budget was used up. */
export class StatusUnreachable extends MediaTaskError {
  override readonly name = "StatusUnreachable";
  override readonly advice = LATER;
}

/** The provider keeps sending a status that the mapping does not know. */
export class StatusUnrecognized extends MediaTaskError {
  override readonly name = "StatusUnrecognized";
  override readonly advice = "Add the status to the mapping. " + LATER;
}

/** A cancel that has no verdict. */
export class CancelFailed extends MediaTaskError {
  override readonly name = "CancelFailed";
  override readonly advice = "Look at the task: it may go on, or it may have ended.";
}

/** An output that could not be fetched. */
export class DownloadFailed extends MediaTaskError {
  override readonly name = "DownloadFailed";
  override readonly advice = "Mend what the message names, or get the task again where its URL ran out, and download again.";
}

/** A message that is forged, stale, doubled or unreadable. */
export class WebhookRejected extends MediaTaskError {
  override readonly name = "WebhookRejected";
  override readonly advice = "Do not act on the message; answer it with an HTTP error.";
}

const FAMILY = {
  InvalidRequest, InvalidHandle, WrongClient, UnsupportedContract, SubmitRejected, SubmitAmbiguous, ProviderError, TaskNotFound,
  WaitTimeout, StatusUnreachable, StatusUnrecognized, CancelFailed, DownloadFailed, WebhookRejected,
};

export type ErrorName = keyof typeof FAMILY;

/** The error that {@link ErrorData} stands for. */
export function revive({ name, message, ...fields }: ErrorData, options?: { cause?: unknown }): MediaTaskError {
  return new FAMILY[name](message, fields, options);
}
