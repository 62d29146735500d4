/**
 * What is a task? One discriminated union for every provider: plain JSON (ISO 8601 UTC strings, no Date, no class), so that it
 * survives a queue, a database and a workflow engine.
 */

/** What an output is. */
export type Kind = "video" | "image" | "audio" | "model3d" | "text" | "file";

/** What an output is for. */
export type Role =
  | "primary" | "preview" | "cover" | "last_frame" | "watermarked" | "original" | "stream" | "captions" | "extra";

/** Why something went wrong, in one vocabulary for every provider. */
export type ErrorKind =
  | "moderation" | "invalid_input" | "insufficient_credits" | "rate_limited" | "capacity" | "unauthorized" | "not_found"
  | "duplicate" | "provider_error" | "provider_timeout" | "no_output" | "unclassified";

/** What the caller may do about an error: send the same again, change the input first, never, or nobody knows. */
export type Retry = "resubmit" | "change_input" | "never" | "unknown";

/** Whether the provider takes money for this end; `"unknown"` where no document says. */
export type Charged = boolean | "unknown";

/** Why a task, or one item of it, failed. */
export interface TaskError {
  readonly kind: ErrorKind;
  /** Where it failed, where the provider tells. */
  readonly stage?: "submit" | "run" | "output";
  /** The provider's own words, or ours where it has none. */
  readonly message: string;
  /** The provider's code, always as text. */
  readonly code?: string;
  readonly retry: Retry;
  readonly charged: Charged;
}

/** When an output stops being available, and how we know. */
export interface Expiry {
  /** ISO 8601 UTC. Never later than what the provider promises. */
  readonly at: string;
  /** `field`: the answer says so; `url`: the signed URL says so; `documented`: the documentation gives a lifetime. */
  readonly from: "field" | "url" | "documented";
}

/** One thing a task produced. It has at least one of `url`, `text` and `data`. */
export interface Output<K extends Kind = Kind> {
  readonly kind: K;
  readonly role: Role;
  readonly name?: string;
  readonly url?: string;
  readonly text?: string;
  /** Base64. */
  readonly data?: string;
  /** `provider-auth`: the download needs the caller's credentials. */
  readonly access: "public" | "provider-auth";
  readonly expires?: Expiry;
  readonly mediaType?: string;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
  readonly durationSeconds?: number;
  readonly bytes?: number;
}

/** What the compiler knows of one family of tasks; a generated package fills it in. */
export interface FamilyType {
  provider: string;
  family: string;
  /** The submit operations of the family. */
  operation: string;
  /** The kinds of output it can have. */
  kind: Kind;
  /** The body of any answer a task is read from. */
  raw: unknown;
}

/** All that is needed to ask for a task later, from anywhere: no URL, no secret. Plain JSON. */
export interface Handle<F extends FamilyType = FamilyType> {
  readonly v: 1;
  readonly provider: F["provider"];
  readonly family: F["family"];
  /** The submit operation that started it. */
  readonly operation: F["operation"];
  readonly id: string;
  /** The named server it was submitted to, or the origin the caller gave; absent for the provider's first. */
  readonly site?: string;
  /** The caller's own label of the account, given when the client was made. */
  readonly account?: string;
  /** ISO 8601 UTC. */
  readonly submittedAt: string;
  readonly clientRef?: string;
  /** Whatever else later requests need, as named parts. */
  readonly context?: Readonly<Record<string, string>>;
}

interface Common<F extends FamilyType> {
  readonly handle: Handle<F>;
  /** The status exactly as the provider sent it. */
  readonly providerStatus?: string;
  /** ISO 8601 UTC; `observed` is when the answer was read here. */
  readonly times: { readonly created?: string; readonly started?: string; readonly finished?: string; readonly observed: string };
  readonly model?: string;
  /** What the provider says it cost, by unit. */
  readonly cost?: Readonly<Record<string, number>>;
  /** The provider's id of this exchange, for its support. */
  readonly requestId?: string;
  readonly via: "submit" | "poll" | "webhook";
  /** The body this task was read from, as sent. */
  readonly raw: F["raw"];
}

/** A task that is not done. */
export interface LiveTask<F extends FamilyType = FamilyType> extends Common<F> {
  readonly status: "queued" | "running";
  readonly done: false;
  /** False where the provider's status is not one its mapping knows: the task stays live, nothing is guessed. */
  readonly recognized: boolean;
  readonly waitingFor?: "input";
  readonly progress?: {
    /** 0 to 1. */
    readonly fraction?: number;
    readonly queuePosition?: number;
    readonly etaSeconds?: number;
  };
  readonly preview?: readonly Output<F["kind"]>[];
}

export interface SucceededTask<F extends FamilyType = FamilyType> extends Common<F> {
  readonly status: "succeeded";
  readonly done: true;
  readonly outputs: readonly [Output<F["kind"]>, ...Output<F["kind"]>[]];
  /** Items that failed while others succeeded. */
  readonly partial?: readonly TaskError[];
}

export interface FailedTask<F extends FamilyType = FamilyType> extends Common<F> {
  readonly status: "failed";
  readonly done: true;
  readonly error: TaskError;
  readonly outputs?: readonly Output<F["kind"]>[];
}

export interface CanceledTask<F extends FamilyType = FamilyType> extends Common<F> {
  readonly status: "canceled";
  readonly done: true;
  readonly by: "caller" | "provider" | "unknown";
  readonly charged: Charged;
}

export interface ExpiredTask<F extends FamilyType = FamilyType> extends Common<F> {
  readonly status: "expired";
  readonly done: true;
  /** `run`: the provider gave up on it; `record`: it no longer knows it. */
  readonly what: "run" | "record";
  readonly charged: Charged;
}

/** A task that has ended; it never goes back. */
export type DoneTask<F extends FamilyType = FamilyType> = SucceededTask<F> | FailedTask<F> | CanceledTask<F> | ExpiredTask<F>;

/** A task as seen at one moment; `status` and `done` tell its forms apart. */
export type Task<F extends FamilyType = FamilyType> = LiveTask<F> | DoneTask<F>;
