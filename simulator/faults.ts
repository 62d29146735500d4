/** What goes wrong on purpose, where and how often? A plan, and chance from a seed. */

/** What a request is asked for; `file` is a download, `other` an operation that is no part of a task's life. */
export type Role = "submit" | "retrieve" | "result" | "cancel" | "file" | "other";

/**
 * - `rate_limited`: 429 with `Retry-After`; `server_error`: 500; `bad_gateway`: 502 with an HTML page; `empty`: 200 without a body
 * - `reset`: the connection breaks before the request was handled; `lost`: after it was handled; `cut`: in the middle of the answer
 * - `slow`: the answer comes late
 * - `unauthorized`: 401; `not_found`: 404; both as the provider words it, where an example shows it
 * - `{ example }`: the family's example of that name, such as `unknown_status`, `no_output` or `error_in_200`
 */
export type FaultName = "rate_limited" | "server_error" | "bad_gateway" | "empty" | "reset" | "lost" | "cut" | "slow" | "unauthorized" | "not_found";
export type Fault = FaultName | { readonly example: string };

/** Where and how a fault happens. */
export interface FaultOptions {
  /** Only for this role; default: any but `file`. */
  readonly answers?: Role;
  readonly operation?: string;
  readonly family?: string;
  /** Only for this task. */
  readonly task?: string;
  /** How many fitting requests pass before. Default 0. */
  readonly skip?: number;
  /** How many fitting requests it hits. Default 1. */
  readonly times?: number;
  /** For `rate_limited`: seconds in `Retry-After`, or a moment in milliseconds since 1970, told as a date. Default 1 second. */
  readonly retryAfter?: number | { readonly at: number };
  /** For `slow`: milliseconds. Default 1000. */
  readonly delay?: number;
}

/** Faults by chance. */
export interface Chaos {
  /** The share of requests that go wrong, 0 to 1. */
  readonly rate: number;
  readonly faults: readonly Fault[];
  readonly answers?: Role;
  readonly retryAfter?: number;
  readonly delay?: number;
}

/** A request as far as faults look at it. */
export interface Target { readonly role: Role; readonly operation: string; readonly family?: string | undefined; readonly task?: string | undefined }
/** A fault that strikes now. */
export type Strike = Pick<FaultOptions, "retryAfter" | "delay"> & { readonly fault: Fault };

/** Keeps the plan; `draw` says what strikes a request, if anything. `possible`: can this fault be shown to such a request? */
export function createFaults(chaos: readonly Chaos[], random: () => number, possible: (fault: Fault, target: Target) => boolean): {
  readonly add: (fault: Fault, options: FaultOptions) => void;
  readonly clear: () => void;
  readonly draw: (target: Target) => Strike | undefined;
} {
  let plan: { fault: Fault; options: FaultOptions; skip: number; times: number }[] = [];

  return {
    add: (fault, options) => plan.push({ fault, options, skip: options.skip ?? 0, times: options.times ?? 1 }),
    clear: () => { plan = []; },
    draw(target) {
      for (const entry of plan) {
        const { fault, options } = entry;
        if (!fits(options, target) || !possible(fault, target)) continue;
        if (entry.skip > 0) { entry.skip--; continue; }
        if (--entry.times <= 0) plan = plan.filter((each) => each !== entry);
        return { fault, ...pick(options) };
      }
      for (const each of chaos) {
        if (!fits(each, target) || random() >= each.rate) continue;
        const faults = each.faults.filter((fault) => possible(fault, target));
        const fault = faults[Math.floor(random() * faults.length)];
        if (fault !== undefined) return { fault, ...pick(each) };
      }
      return undefined;
    },
  };
}

function fits(options: FaultOptions | Chaos, target: Target): boolean {
  const { operation, family, task } = options as FaultOptions;
  return (options.answers === undefined ? target.role !== "file" : options.answers === target.role)
    && (operation === undefined || operation === target.operation)
    && (family === undefined || family === target.family)
    && (task === undefined || task === target.task);
}

function pick({ retryAfter, delay }: Pick<FaultOptions, "retryAfter" | "delay">): Pick<FaultOptions, "retryAfter" | "delay"> {
  return { ...(retryAfter === undefined ? {} : { retryAfter }), ...(delay === undefined ? {} : { delay }) };
}
