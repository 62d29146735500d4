/** What does a generated package tell the simulator? Its `./scenarios`: operations with their request schemas, examples, scenarios. */

import type { Signature } from "@media-tasks/runtime/v1";

/** A JSON Schema (2020-12); `$ref`s point into {@link Scenarios.components}. */
export type Schema = { readonly [key: string]: unknown } | boolean;

export interface Parameter {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly name: string;
  readonly required?: true;
  readonly schema?: Schema;
  /** A path parameter whose slashes are separators. */
  readonly segments?: true;
}

/** An operation of the document, with what a request to it must look like. */
export interface OperationScenario {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly server?: string;
  readonly auth?: false;
  readonly parameters?: readonly Parameter[];
  readonly body?: { readonly required?: true; readonly media: string; readonly schema?: Schema };
}

/** Where a credential is looked for; any one of {@link Scenarios.auth} is enough. */
export type AuthScenario =
  | { readonly in: "header"; readonly name: string; readonly prefix?: string }
  | { readonly in: "query"; readonly name: string }
  | { readonly in: "basic" };

/** A normalised error as an example expects it: a refused request, never a verdict on a task. */
export interface ExpectedRefusal { readonly kind: string; readonly code?: string; readonly message?: string; readonly retry?: string }

/** What an example must become. A task is compared whole, but for `handle`, `raw`, `via` and `times.observed`. */
export type Expected =
  | { readonly status: string; readonly [field: string]: unknown }
  | { readonly refused: ExpectedRefusal }
  /** A submit of which nobody can tell whether it was accepted. */
  | { readonly ambiguous: true }
  /** What a cancel answer means. */
  | { readonly verdict: string }
  /** A webhook that is not about a task. */
  | { readonly ignored: true }
  /** A webhook that only names the task, which is then asked for. */
  | { readonly asks: true }
  /** An answer that is no verdict and no refusal: the next look decides (HTML, an empty body). */
  | { readonly transient: true };

export interface Example {
  readonly answers: "submit" | "retrieve" | "result" | "webhook" | "cancel";
  /** The operation it is an answer of, where the role has several. */
  readonly operation?: string;
  /** For `result`: the retrieve example that came before. */
  readonly after?: string;
  /** HTTP status. Default 200. */
  readonly status?: number;
  /** Response headers; for a webhook those of the delivery. */
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a text that is sent as it is. */
  readonly body?: unknown;
  /** Absent on a retrieve example that a `result` example completes. */
  readonly becomes?: Expected;
  /** Why the body is real although its schema says otherwise. */
  readonly offSpec?: string;
}

export interface FamilyScenarios {
  readonly submit: readonly string[];
  /** A table goes by the submit operation; `*` stands for all that it does not name. */
  readonly retrieve?: string | Readonly<Record<string, string>>;
  readonly result?: string | Readonly<Record<string, string>>;
  readonly cancel?: string | Readonly<Record<string, string>>;
  /** The webhook takes its URL with the submit. */
  readonly webhook?: true;
  /** The submit operations that take none. */
  readonly webhookExcept?: readonly string[];
  readonly clientRef?: true;
  /** Where a submit carries them: `query.name`, `header.name` or `body#/pointer`. Left out, a simulator looks for what resembles them. */
  readonly places?: { readonly webhookUrl?: string; readonly clientRef?: string };
  /** What a repeated client reference leads to. Default `new`. */
  readonly repeat?: "same" | "refused" | "new";
  /** Milliseconds after the submit in which "not found" means "not yet". Default 0. */
  readonly grace?: number;
  /** Milliseconds for which the provider answers for a task. */
  readonly retention?: number;
  /** The task ids that stand in the examples; a simulator replaces each by a fresh one of the same type. */
  readonly ids: readonly (string | number)[];
  /** A valid request of each submit operation. */
  readonly requests: Readonly<Record<string, { readonly path?: object; readonly query?: object; readonly header?: object; readonly body?: unknown }>>;
  readonly examples: Readonly<Record<string, Example>>;
  /** Names of examples in the order in which they answer; the last one stays. */
  readonly scenarios: readonly (readonly string[])[];
  /** The scenarios of the conformance suite that this family cannot show, each with its reason. */
  readonly cannot: Readonly<Record<string, string>>;
}

export interface Scenarios {
  readonly provider: string;
  readonly title: string;
  /** Named servers, the default first. */
  readonly sites: Readonly<Record<string, string>>;
  readonly auth: readonly AuthScenario[];
  /** The options a client of the provider needs, with invented values: `{ apiKey: "..." }`. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, OperationScenario>>;
  /** The components that request schemas refer to. */
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly families: Readonly<Record<string, FamilyScenarios>>;
  /** How deliveries are signed; a simulator signs its own with it. Default: they are not. */
  readonly webhooks?: { readonly verify: "none" | "standard-webhooks" | Signature };
}

/** The moment every task in an example was submitted. */
export const SUBMITTED_AT = "2026-01-01T00:00:00.000Z";
/** The moment every answer in an example is observed. */
export const OBSERVED_AT = "2026-01-01T00:01:00.000Z";

/** Examples by these names are what the conformance suite plays; a family that cannot show one says why under `cannot`. */
export const EXPECTED_EXAMPLES = [
  "running", "done", "failed", "unknown_status", "no_output", "error_in_200", "unauthorized", "rate_limited", "not_found", "cancel", "webhook",
] as const;
