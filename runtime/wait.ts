/** How does one wait for a task? A loop around `step`: pause, look, decide. Nothing is left behind, however it ends. */
import type { WaitOptions } from "./api.ts";
import type { Context, Observation } from "./context.ts";
import { revive } from "./errors.ts";
import { familyOf, pollOf } from "./get.ts";
import { start, step, type Plan, type Step } from "./step.ts";
import type { DoneTask, Handle, Task } from "./task.ts";

/** The mapping's advice, and what the caller said instead. */
export function planOf(context: Context, handle: Handle, { deadline, maxFailures = 20, maxUnrecognized = 200, poll }: WaitOptions): Plan {
  const advice = pollOf(familyOf(context, handle));
  const every = poll?.every ?? advice.every;
  return {
    deadline: deadline ?? advice.deadline, maxFailures, maxUnrecognized,
    poll: { first: poll?.first ?? advice.first, every, max: Math.max(every, poll?.max ?? (poll?.every === undefined ? advice.max : every)) },
  };
}

/** The state a wait begins with, and when to look first. */
export function begin(context: Context, handle: Handle, options: WaitOptions): Step {
  return start(handle, planOf(context, handle, options), { now: context.now(), random: context.random() });
}

/** Would somebody who watches see a difference? */
function changed(before: Task | undefined, task: Task): boolean {
  if (!before || before.done || task.done) return true;
  const [a, b] = [before.progress, task.progress];
  return before.status !== task.status || before.providerStatus !== task.providerStatus || before.waitingFor !== task.waitingFor
    || a?.fraction !== b?.fraction || a?.queuePosition !== b?.queuePosition || a?.etaSeconds !== b?.etaSeconds
    || before.preview?.length !== task.preview?.length;
}

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
      await context.pause(then.milliseconds, signal);
      const seen: Observation = await context.look(handle, { signal, until: state.deadlineAt });
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
