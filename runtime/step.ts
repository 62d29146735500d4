/** When is the next look, and when is it enough? Pure: state and observation in, state and decision out, all of it plain JSON. */
import type { WaitOptions } from "./api.ts";
import type { Observation } from "./context.ts";
import type { Poll } from "./contract.ts";
import { defined } from "./defined.ts";
import { blamed, type ErrorData, type ErrorName } from "./errors.ts";
import { merge } from "./merge.ts";
import type { DoneTask, Handle, Task } from "./task.ts";

/** The world, as values. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** 0 to 1. */
  readonly random: number;
}

/** How to wait, in milliseconds and numbers of looks. */
export interface Plan extends Required<Pick<WaitOptions, "deadline" | "maxFailures" | "maxUnrecognized">> {
  readonly poll: Required<Pick<Poll, "first" | "every" | "max">>;
}

/** All that a wait remembers. Store it between steps; it holds no secret. */
export interface WaitState {
  readonly v: 1;
  readonly handle: Handle;
  readonly plan: Plan;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly deadlineAt: number;
  /** When the next look was to begin. */
  readonly nextAt: number;
  /** Looks in a row that failed, that were refused for good, that had a status nobody knows. */
  readonly failures: number;
  readonly refusals: number;
  readonly unrecognized: number;
  /** How often each thing was seen. */
  readonly histogram: Readonly<Record<string, number>>;
  /** The task as seen last. */
  readonly task?: Task;
  /** The progress before the last change of it, and when it was seen. */
  readonly progress?: { readonly fraction: number; readonly at: number };
}

/** What to do now: look again after so many milliseconds, or stop with the task or with an error. */
export type Then =
  | { readonly type: "wait"; readonly milliseconds: number }
  | { readonly type: "task"; readonly task: DoneTask }
  | { readonly type: "error"; readonly error: ErrorData };

export interface Step { readonly state: WaitState; readonly then: Then }

/** Whatever anybody asks for, looks are never closer than this. */
const SHORTEST = 100;
/** Failing looks come no rarer than this. */
const RAREST = 60_000;
/**
 * Looks are even at first; past this age the interval grows with its root: where what has lasted longer will last longer, that makes the fewest
 * looks for the same average delay.
 */
const EVEN = 60_000;
/** How often in a row an unknown code inside a 2xx answer is given the benefit of the doubt. */
const DOUBT = 3;
const KINDS_SEEN = 40;

export const TRANSIENT: readonly string[] = ["rate_limited", "capacity", "provider_error", "provider_timeout"];

/** Begins to wait: the first look is `poll.first` after the submit, at once if that has passed. */
export function start(handle: Handle, plan: Plan, { now, random }: Moment): Step {
  const deadlineAt = now + plan.deadline;
  const wait = Math.max(0, Date.parse(handle.submittedAt) + plan.poll.first - now);
  const nextAt = Math.min(now + Math.min(wait, plan.poll.first) * jitter(random), deadlineAt - lead(0, plan));
  const state: WaitState = {
    v: 1, handle, plan, startedAt: now, deadlineAt, nextAt: Math.max(now, nextAt), failures: 0, refusals: 0, unrecognized: 0, histogram: {},
  };
  return { state, then: { type: "wait", milliseconds: state.nextAt - now } };
}

const jitter = (random: number) => 0.8 + 0.4 * random;

/** How long before the deadline the last look begins, so that it ends before it: twice what a look takes. */
const lead = (took: number, { deadline }: Plan) => Math.min(Math.max(2 * took, 50), 5000, deadline / 4);

function nameOf(seen: Observation): string {
  return seen.type === "task" ? seen.task.providerStatus ?? seen.task.status
    : seen.type === "refused" ? `HTTP ${seen.refusal.status} ${seen.refusal.kind}` : seen.seen.status ? `HTTP ${seen.seen.status}, unreadable` : "no answer";
}

function count(histogram: WaitState["histogram"], name: string): WaitState["histogram"] {
  // Hostile words are bounded in length and number, and `__proto__` is one of them.
  const short = name.slice(0, 80);
  const key = Object.hasOwn(histogram, short) || Object.keys(histogram).length < KINDS_SEEN ? short : "others";
  return { ...histogram, [key]: (Object.hasOwn(histogram, key) ? histogram[key] as number : 0) + 1 };
}

/** Milliseconds until the task is likely done: as the provider says, else by the speed of its progress. */
function remaining({ task, progress }: WaitState, seen: Task, now: number): number | undefined {
  if (seen.done || !seen.progress) return undefined;
  const { etaSeconds, fraction } = seen.progress;
  if (etaSeconds !== undefined) return etaSeconds * 1e3;
  const before = task && !task.done ? progress : undefined;
  if (fraction === undefined || before === undefined || fraction <= before.fraction) return undefined;
  return (1 - fraction) * (now - before.at) / (fraction - before.fraction);
}

/** One observation further. */
export function step(state: WaitState, seen: Observation, { now, random }: Moment): Step {
  const { handle, plan, deadlineAt } = state;
  const { every, max } = plan.poll;
  const histogram = count(state.histogram, nameOf(seen));
  const refusal = seen.type === "refused" ? seen.refusal : undefined;
  const stop = (name: ErrorName, message: string): Step => {
    const last = seen.type === "task" ? undefined : seen.seen;
    return { state: next, then: { type: "error", error: defined({ name, message, handle, ...blamed(refusal ?? {}), last, histogram, task: next.task }) } };
  };

  let next: WaitState = { ...state, histogram };
  // The age of the task sets the pace, so that a wait taken up again goes on as it was.
  const age = now - Date.parse(handle.submittedAt);
  let delay = Math.max(every, Math.min(max, every * Math.sqrt(Math.max(age, 0) / EVEN)));

  if (seen.type === "task") {
    const task = state.task ? merge(state.task, seen.task) : seen.task;
    if (task.done) return { state: { ...next, task }, then: { type: "task", task } };
    const fraction = task.progress?.fraction;
    const likely = remaining(state, task, now);
    const moved = fraction !== undefined && (state.progress === undefined || fraction !== state.progress.fraction);
    next = {
      ...next, task, failures: 0, refusals: 0, unrecognized: task.recognized ? 0 : state.unrecognized + 1,
      ...(moved && { progress: { fraction, at: now } }),
    };
    if (likely !== undefined) delay = Math.min(Math.max(likely, every), max);
    if (next.unrecognized > plan.maxUnrecognized) {
      return stop("StatusUnrecognized", `The provider sent a status that the mapping does not know ${next.unrecognized} times in a row: ${JSON.stringify(task.providerStatus ?? "")}.`);
    }
  } else {
    const passing = !refusal || (TRANSIENT.includes(refusal.kind) && refusal.retry !== "never");
    next = { ...next, failures: state.failures + 1, refusals: passing ? 0 : state.refusals + 1 };
    // An unknown code in a 2xx answer may pass; whatever else is no transient kind will be said again.
    const patience = refusal?.kind === "unclassified" && refusal.status < 300 ? DOUBT : 1;
    if (refusal && next.refusals >= patience) {
      return stop(refusal.kind === "not_found" ? "TaskNotFound" : "ProviderError", refusal.message);
    }
    if (next.failures >= plan.maxFailures) {
      return stop("StatusUnreachable", `${next.failures} looks in a row failed; the last one: ${refusal?.message ?? (seen as { reason: string }).reason}`);
    }
    delay = Math.min(delay * 2 ** (next.failures - 1), Math.max(delay, RAREST));
  }

  // What the provider asks for is kept to: jitter then only adds.
  const asked = seen.wait === undefined ? 0 : Math.max(seen.wait, Math.min(every, 1000)) * (1 + 0.2 * random);
  const own = asked && seen.type === "task" ? 0 : delay * jitter(random);
  const milliseconds = Math.max(SHORTEST, asked, own);

  const left = deadlineAt - now;
  const last = left - lead(now - state.nextAt, plan);
  if (last <= 0) {
    const task = next.task;
    return stop("WaitTimeout", `The task was not done within ${plan.deadline} ms; ${task ? `its status was ${task.providerStatus ?? task.status}` : "nothing was learned of it"}.`);
  }
  const wait = Math.min(milliseconds, last);
  return { state: { ...next, nextAt: now + wait }, then: { type: "wait", milliseconds: wait } };
}
