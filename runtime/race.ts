/** Who tells first, a look or a webhook? Polling and delivered events race; the first end of the task wins, and the loser is stopped. */
import { onAbort, pause } from "./abort.ts";
import type { WaitOptions } from "./api.ts";
import type { Context } from "./context.ts";
import { WaitTimeout } from "./errors.ts";
import { familyOf } from "./get.ts";
import { merge } from "./merge.ts";
import type { DoneTask, Handle, Task } from "./task.ts";
import { changed, onTheWayOut, planOf, wait } from "./wait.ts";

const same = (one: Handle, other: Handle) => one.provider === other.provider && one.family === other.family && one.id === other.id;

interface Feed { readonly events: AsyncIterator<Task>; readonly listeners: Set<(task: Task) => void> }
// A generator hands each message to one reader alone: all who wait by the same feed are that one together.
const feeds = new WeakMap<AsyncIterable<Task>, Feed>();

/** Calls back with each message until the returned function is called; the last to leave ends the feed. */
function hear(source: AsyncIterable<Task>, listener: (task: Task) => void): () => void {
  const known = feeds.get(source);
  const feed = known ?? { events: source[Symbol.asyncIterator](), listeners: new Set() };
  feed.listeners.add(listener);
  if (!known) {
    feeds.set(source, feed);
    // A feed that ends or breaks is no reason to stop looking.
    void deliver(feed).catch(() => {}).then(() => feeds.get(source) === feed && feeds.delete(source));
  }
  return () => {
    if (!feed.listeners.delete(listener) || feed.listeners.size > 0) return;
    if (feeds.get(source) === feed) feeds.delete(source);
    void Promise.resolve(feed.events.return?.()).catch(() => {});
  };
}

async function deliver({ events, listeners }: Feed): Promise<void> {
  for (;;) {
    const { done, value } = await events.next();
    if (done) return;
    for (const listener of listeners) listener(value);
  }
}

export async function race(context: Context, handle: Handle, { webhooks, ...options }: WaitOptions, feed: AsyncIterable<Task>): Promise<DoneTask> {
  options.signal?.throwIfAborted();
  const own = new AbortController();
  const forget = onAbort(options.signal, () => own.abort(options.signal?.reason));
  let known: Task | undefined;
  const update = (task: Task) => {
    const before = known;
    known = merge(known, task);
    if (changed(before, known)) options.onUpdate?.(known);
  };
  let leave = () => {};
  try {
    const delivered = new Promise<DoneTask>((resolve, reject) => {
      leave = hear(feed, (task) => {
        if (!same(task.handle, handle)) return;
        try {
          update(task);
        } catch (error) {
          reject(error);
        }
        if (known?.done) resolve(known);
      });
    });
    const asked = familyOf(context, handle).retrieve
      ? wait(context, handle, { ...options, onAbort: "detach", signal: own.signal, onUpdate: update })
      : silence(context, handle, planOf(context, handle, options).deadline, own.signal);
    return await Promise.race([asked, delivered]);
  } catch (error) {
    onTheWayOut(context, handle, options);
    throw error;
  } finally {
    leave();
    forget();
    own.abort();
  }
}

/** Where only webhooks tell, there is nothing to do but to let the deadline come. */
async function silence(context: Context, handle: Handle, deadline: number, signal: AbortSignal): Promise<never> {
  await pause(context, deadline, signal);
  throw new WaitTimeout(`No webhook told the end of the task within ${deadline} ms.`, { handle });
}
