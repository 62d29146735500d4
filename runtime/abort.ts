/** How is anything given up at once, leaving neither timer nor listener? */
import type { Context } from "./context.ts";

type Clock = Pick<Context, "after">;

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
 * A promise that whoever begins it settles, until time is up or the signal aborts: then `late` says what comes out, or it rejects with the
 * signal's reason at once, and what was begun is stopped.
 * @param begin starts it, and hands back how it is stopped.
 */
export function timed<T>(
  { after }: Clock, milliseconds: number, signal: AbortSignal | undefined, late: () => T | Promise<T>,
  begin: (resolve: (value: T) => void, reject: (error: unknown) => void) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const leaving = <V>(end: (value: V) => void) => (value: V) => {
      cancel();
      forget();
      end(value);
    };
    const cancel = milliseconds === Infinity ? () => {} : after(milliseconds, leaving<void>(() => {
      resolve(late());
      stop();
    }));
    const forget = onAbort(signal, leaving<void>(() => {
      reject(signal?.reason);
      stop();
    }));
    const stop = begin(leaving(resolve), leaving(reject));
  });
}

/** Does work under a signal of its own until it is done or time is up, whether or not the work listens. */
export function within<T>(
  clock: Clock, milliseconds: number, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>, late: () => T | Promise<T>,
): Promise<T> {
  return timed(clock, milliseconds, signal, late, (resolve, reject) => {
    const own = new AbortController();
    work(own.signal).then(resolve, reject);
    return () => own.abort();
  });
}

/** Resolves after so many milliseconds; rejects with the signal's reason at once. Written out, as every wait holds one most of its time. */
export function pause({ after }: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
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
