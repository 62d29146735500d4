/** How does one wait for a task? A loop around `step`: pause, look, decide. Nothing is left behind, however it ends. */
import { pause } from "./abort.ts";
import type { WaitOptions } from "./api.ts";
import type { Context, Observation } from "./context.ts";
import { InvalidRequest, revive } from "./errors.ts";
import { familyOf, look, pollOf } from "./get.ts";
import { start, step, type Plan, type Step } from "./step.ts";
import type { DoneTask, Handle, Task } from "./task.ts";

/** A number as JSON can hold it: without an end is very long. What is none would make a wait without pauses. */
function finite(name: string, value: number): number {
  if (!(value >= 0)) throw new InvalidRequest(`\`${name}\` is ${value}, and has to be a number that is not negative.`);
  return Math.min(value, Number.MAX_SAFE_INTEGER);
}

/** The mapping's advice, and what the caller said instead. */
export function planOf(context: Context, handle: Handle, { deadline, maxFailures = 20, maxUnrecognized = 200, poll }: WaitOptions): Plan {
  const advice = pollOf(familyOf(context, handle));
  const every = finite("poll.every", poll?.every ?? advice.every);
  const max = finite("poll.max", poll?.max ?? (poll?.every === undefined ? advice.max : every));
  return {
    deadline: finite("deadline", deadline ?? advice.deadline), maxFailures: finite("maxFailures", maxFailures),
    maxUnrecognized: finite("maxUnrecognized", maxUnrecognized), poll: { first: finite("poll.first", poll?.first ?? advice.first), every, max: Math.max(every, max) },
  };
}

/** The state a wait begins with, and when to look first. */
export function begin(context: Context, handle: Handle, options: WaitOptions = {}): Step {
  return start(handle, planOf(context, handle, options), { now: context.now(), random: context.random() });
}

/** What somebody who watches would see a difference in. */
const visible = (task: Task) =>
  JSON.stringify([task.status, task.providerStatus, !task.done && [task.waitingFor, task.progress, task.preview?.length]]);

/** Would somebody who watches see a difference? */
export const changed = (before: Task | undefined, task: Task): boolean => !before || visible(before) !== visible(task);

/** Sends a cancel where an abort is to do so: a courtesy, nobody waits for its answer. */
export function onTheWayOut(context: Context, handle: Handle, { signal, onAbort }: WaitOptions): void {
  if (signal?.aborted && onAbort === "cancel") void import("./cancel.ts").then(({ cancel }) => cancel(context, handle)).catch(() => {});
}

/** Waits until the task is done; see `Client.wait`. */
export async function wait(context: Context, handle: Handle, options: WaitOptions = {}): Promise<DoneTask> {
  const { signal, onUpdate } = options;
  if (options.webhooks) return (await import("./race.ts")).race(context, handle, options, options.webhooks);
  try {
    let { state, then } = begin(context, handle, options);
    while (then.type === "wait") {
      await pause(context, then.milliseconds, signal);
      const seen: Observation = await look(context, handle, { signal, until: state.deadlineAt });
      const before = state.task;
      ({ state, then } = step(state, seen, { now: context.now(), random: context.random() }));
      if (onUpdate && seen.type === "task" && state.task && changed(before, state.task)) onUpdate(state.task);
    }
    if (then.type === "error") throw revive(then.error);
    return then.task;
  } catch (error) {
    onTheWayOut(context, handle, options);
    throw error;
  }
}
