/** How does one watch a task change? The wait as an async iterator; a slow reader misses steps on the way, never the end, and stalls nothing. */
import { onAbort } from "./abort.ts";
import type { WaitOptions } from "./api.ts";
import type { Context } from "./context.ts";
import type { Handle, Task } from "./task.ts";
import { onTheWayOut, wait } from "./wait.ts";

/** The task as it changes, ending with the done one; see `Client.watch`. */
export async function* watch(context: Context, handle: Handle, options: WaitOptions = {}): AsyncGenerator<Task, void, undefined> {
  options.signal?.throwIfAborted();
  const own = new AbortController();
  const forget = onAbort(options.signal, () => own.abort(options.signal?.reason));
  let latest: Task | undefined;
  let wake = () => {};
  let over = false;
  let ended = false;
  const result = wait(context, handle, {
    ...options,
    // Leaving the loop is no abort of the caller's: only his own signal cancels.
    onAbort: "detach",
    signal: own.signal,
    onUpdate: (task) => {
      options.onUpdate?.(task);
      if (!task.done) latest = task;
      wake();
    },
  }).finally(() => {
    over = true;
    wake();
  });
  result.catch(() => {});
  try {
    while (!over) {
      if (!latest) await new Promise<void>((resolve) => void (wake = resolve));
      const task = latest;
      latest = undefined;
      if (task) yield task;
    }
    const done = await result;
    ended = true;
    yield done;
  } finally {
    forget();
    own.abort();
    // What has ended is not canceled, even by a reader who aborts when he sees it.
    if (!ended) onTheWayOut(context, handle, options);
  }
}
