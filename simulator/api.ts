/** What does a simulation look like to its user? Types only; `simulate.ts` makes one. */
import type { VirtualClock } from "./clock.ts";
import type { Chaos, Fault, FaultOptions, Role } from "./faults.ts";
import type { Scenarios } from "./scenarios.ts";
import type { Sign } from "./sign.ts";
import type { SimulatedTask } from "./tasks.ts";

/** A story: its position among the family's scenarios, the example it ends with, or the names of its examples in order. */
export type Story = number | string | readonly string[];

export interface SimulateOptions {
  /** Where the simulator itself lives; give it to a client as `site`. Default `https://simulator.example`. */
  readonly origin?: string;
  /** The story of each task that nothing was said about by `play`. Default: the family's first that fits. */
  readonly story?: (submit: { readonly family: string; readonly operation: string; readonly count: number }) => Story | undefined;
  /** Milliseconds from a submit to its end. Default: time does not matter, each look shows the next example. */
  readonly duration?: number | ((submit: { readonly family: string; readonly operation: string; readonly count: number }) => number);
  /** Faults by chance; each request meets the first that strikes. */
  readonly chaos?: Chaos | readonly Chaos[];
  /** All chance comes from it. Default 1. */
  readonly seed?: number;
  /** `sample`: tasks go by the ids of the examples, and moments stay as written. Default `fresh`. */
  readonly ids?: "fresh" | "sample";
  /** Bytes of each file behind an output URL. Default 4096. */
  readonly fileSize?: number;
  /** What deliveries are signed with. Default: an invented one. */
  readonly webhookSecret?: string;
  /** How many requests and submits are kept in the logs. Default 10,000; `counts` are never cut. */
  readonly log?: number;
  /** Simulated time, which stands still while a request is handled; give its `now` and `sleep` to the clients too. Default: real time. */
  readonly clock?: VirtualClock;
  readonly now?: () => number;
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly role: Role;
  readonly operation?: string;
  readonly task?: string;
  /** The example that answered. */
  readonly example?: string;
  readonly fault?: Fault;
  /** The HTTP status; absent where the connection broke. */
  readonly status?: number;
}

export interface LoggedSubmit {
  readonly at: number;
  readonly family: string;
  readonly operation: string;
  /** A task was started by it. */
  readonly accepted: boolean;
  /** It named a client reference seen before, and was answered with that task. */
  readonly repeated?: true;
  readonly task?: string;
  readonly clientRef?: string;
  readonly body: unknown;
}

/** A request that the provider's document does not allow. */
export interface Violation { readonly method: string; readonly url: string; readonly operation?: string; readonly problems: readonly string[] }

export interface PlayOptions {
  /** For how many submits; then the former story holds again. Default: all that follow. */
  readonly times?: number;
  /** Whether a cancel comes in time. Default: it does. */
  readonly cancel?: "wins" | "loses";
}

/** A webhook delivery as its receiver gets it. */
export interface SimulatedDelivery { readonly headers: Readonly<Record<string, string>>; readonly rawBody: string; readonly url: string }

export interface DeliverOptions {
  /** The webhook example. Default: the one the story of the task names, else the family's first. */
  readonly example?: string;
  /** Default `good`. `forged`: changed after it was signed; `old`: signed an hour ago. */
  readonly variant?: "good" | "forged" | "old";
  /** Signs in place of the provider's own scheme. */
  readonly sign?: Sign;
  /** Default: the address the submit announced. */
  readonly url?: string;
  /** The id of the delivery; the same twice is a double. Default: a new one. */
  readonly id?: string;
}

/** A simulated provider. */
export interface Simulation {
  readonly scenarios: Scenarios;
  /** The simulator's own origin. Requests to it get links to it; requests to the provider's real addresses get them as written. */
  readonly url: string;
  /** Every origin that counts as the simulator's own; a server adds its address. */
  readonly origins: Set<string>;
  /** Answers a request, or rejects with a `TypeError` where the connection breaks. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** The latest requests, files included. */
  readonly requests: readonly LoggedRequest[];
  /** The latest submits, refused ones included. */
  readonly submits: readonly LoggedSubmit[];
  /** What no client should send; look at it at the end of each test. */
  readonly violations: readonly Violation[];
  /** `accepted` counts tasks started: more than you wanted means that a submit was doubled. */
  readonly counts: { readonly requests: number; readonly submits: number; readonly accepted: number };
  readonly tasks: readonly SimulatedTask[];
  task(id: string): SimulatedTask | undefined;
  /** Sets the story of the submits to come. @throws where the family has no such story. */
  play(family: string, story: Story, options?: PlayOptions): void;
  /** Plans a fault. @throws where it names an example that no family has. */
  fault(fault: Fault, options?: FaultOptions): void;
  /** Drops all planned faults. */
  calm(): void;
  /** Makes a webhook delivery; sending it is up to you. @throws where the task is unknown or the family has no webhook example. */
  deliver(task: string, options?: DeliverOptions): Promise<SimulatedDelivery>;
  /** What `webhook.parse` needs to verify a delivery of this simulator. */
  readonly webhookSecret: string;
}
