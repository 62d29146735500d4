/** How is anything given up at once, leaving neither timer nor listener? */
import type { Context } from "./context.ts";

type Clock = Pick<Context, "now" | "after">;

interface Group { readonly callbacks: Set<() => void>; readonly fire: () => void }
// A thousand waits that share a signal are one listener to it: more than ten would make Node warn.
const groups = new WeakMap<AbortSignal, Group>();

/** Calls back when the signal, which is not aborted yet, is; the returned function takes that back. */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  let group = groups.get(signal);
  if (!group) {
    const callbacks = new Set<() => void>();
    groups.set(signal, group = { callbacks, fire: () => [...callbacks].forEach((each) => each()) });
  }
  const { callbacks, fire } = group;
  if (callbacks.size === 0) signal.addEventListener("abort", fire);
  callbacks.add(callback);
  return () => {
    if (callbacks.delete(callback) && callbacks.size === 0) signal.removeEventListener("abort", fire);
  };
}

/**
 * Does work under a signal of its own until it is done or time is up; then `late` says what comes out instead. Rejects with the outer
 * signal's reason at once, whether or not the work listens.
 */
export function within<T>(
  { after }: Pick<Clock, "after">, milliseconds: number, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>, late: () => T | Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const own = new AbortController();
    const settle = (end: () => void) => {
      cancel();
      forget();
      end();
    };
    const cancel = after(milliseconds, () => settle(() => {
      resolve(late());
      own.abort();
    }));
    const forget = onAbort(signal, () => settle(() => {
      reject(signal?.reason);
      own.abort();
    }));
    work(own.signal).then((value) => settle(() => resolve(value)), (error) => settle(() => reject(error)));
  });
}

/** Resolves after so many milliseconds; rejects with the signal's reason at once. */
export function pause({ after }: Pick<Clock, "after">, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const cancel = after(milliseconds, () => {
      forget();
      resolve();
    });
    const forget = onAbort(signal, () => {
      cancel();
      forget();
      reject(signal?.reason);
    });
  });
}
