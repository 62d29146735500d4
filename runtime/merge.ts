/** Which of two sightings of one task counts? A task that has ended never goes back, in whatever order its messages arrive. */
import type { Expiry, Output, Task } from "./task.ts";

/** A sighting without what merging puts together. */
const lasting = (task: Task) => {
  const outputs = "outputs" in task && task.outputs?.map((output) => ({ ...output, expires: undefined }));
  return JSON.stringify({ ...task, times: undefined, outputs });
};

/** Which counts more? A total order, so that it does not matter in which order sightings are merged. */
function before(one: Task, other: Task): boolean {
  if (one.done !== other.done) return one.done;
  const [a, b] = [one.times.observed, other.times.observed];
  // Of two ends the one that was seen first holds; of two moments on the way the later one is the news.
  return a !== b ? (one.done ? a < b : a > b) : one.status !== other.status ? one.status > other.status : lasting(one) >= lasting(other);
}

const earlier = (a: string | undefined, b: string | undefined) => (a === undefined || (b !== undefined && b < a) ? b : a);

const sooner = (a: Expiry | undefined, b: Expiry | undefined) => (!a || (b && `${b.at} ${b.from}` < `${a.at} ${a.from}`) ? b : a);

/** The earliest end of each thing that both know. */
function expiring(outputs: readonly Output[], others: readonly Output[] = []): readonly Output[] {
  return outputs.map((output) => {
    const expires = sooner(output.expires, output.url === undefined ? undefined : others.find(({ url }) => url === output.url)?.expires);
    return expires === output.expires || !expires ? output : { ...output, expires };
  });
}

/**
 * Two sightings of one task, in any order, as one: an end before what goes on, the first end, the latest news; each output with the earliest
 * expiry that was told of it. `merge(a, a)` is `a`.
 */
export function merge<T extends Task>(previous: T | undefined, next: T): T {
  if (previous === undefined || previous === next) return next;
  const [task, other] = before(previous, next) ? [previous, next] : [next, previous];
  const times = { ...task.times };
  for (const name of ["created", "started", "finished"] as const) {
    const at = earlier(task.times[name], other.times[name]);
    if (at !== undefined) times[name] = at;
  }
  const outputs = "outputs" in task && task.outputs && "outputs" in other ? expiring(task.outputs, other.outputs) : undefined;
  return { ...task, times, ...(outputs && { outputs }) } as T;
}
