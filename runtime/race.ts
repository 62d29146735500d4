/** Who tells first, a look or a webhook? Polling and delivered events race; the first end of the task wins, and the loser is stopped. */
import { onAbort, pause } from "./abort.ts";
import type { WaitOptions } from "./api.ts";
import type { Context } from "./context.ts";
import { WaitTimeout } from "./errors.ts";
import { familyOf } from "./get.ts";
import { merge } from "./merge.ts";
import type { DoneTask, Handle, Task } from "./task.ts";
import { onTheWayOut, planOf, wait } from "./wait.ts";

const same = (one: Handle, other: Handle) => one.provider === other.provider && one.family === other.family && one.id === other.id;

export async function race(context: Context, handle: Handle, { webhooks, ...options }: WaitOptions, feed: AsyncIterable<Task>): Promise<DoneTask> {
  options.signal?.throwIfAborted();
  const own = new AbortController();
  const forget = onAbort(options.signal, () => own.abort(options.signal?.reason));
  const events = feed[Symbol.asyncIterator]();
  let known: Task | undefined;
  const update = (task: Task) => {
    known = merge(known, task);
    options.onUpdate?.(known);
  };
  const listen = async (resolve: (task: DoneTask) => void) => {
    for (;;) {
      const { done, value } = await events.next();
      if (done) return;
      if (!same(value.handle, handle)) continue;
      update(value);
      if (known?.done) return resolve(known);
    }
  };
  // A feed that ends or breaks is no reason to stop looking.
  const delivered = new Promise<DoneTask>((resolve) => void listen(resolve).catch(() => {}));
  const asked = familyOf(context, handle).retrieve
    ? wait(context, handle, { ...options, onAbort: "detach", signal: own.signal, onUpdate: update })
    : silence(context, handle, planOf(context, handle, options).deadline, own.signal);
  try {
    return await Promise.race([asked, delivered]);
  } finally {
    forget();
    own.abort();
    onTheWayOut(context, handle, options);
    void Promise.resolve(events.return?.()).catch(() => {});
  }
}

/** Where only webhooks tell, there is nothing to do but to let the deadline come. */
async function silence(context: Context, handle: Handle, deadline: number, signal: AbortSignal): Promise<never> {
  await pause(context, deadline, signal);
  throw new WaitTimeout(`No webhook told the end of the task within ${deadline} ms.`, { handle });
}
