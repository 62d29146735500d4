/** Who may send now? Limits that all submits and waits of one client share: first come, first served, and every turn can be given up. */
import { onAbort } from "./abort.ts";
import type { Limits } from "./api.ts";
import type { Context } from "./context.ts";

type Clock = Pick<Context, "now" | "after">;

export interface Budget {
  /** Waits for a turn to send; false where none came by `until`. Call the function it hands back when the request is over, and wait for it. */
  turn(rate: "submit" | "retrieve" | undefined, signal?: AbortSignal, until?: number): Promise<(() => Promise<void>) | false>;
  /** Waits until another task may be in flight, and counts it under this name until it is `over`, or at the latest at `until`. */
  task(name: string, until: number, signal?: AbortSignal): Promise<void>;
  /** The task under this name goes on under another. */
  rename(name: string, other: string): void;
  over(name: string): void;
}

/** Those who wait, in order. */
function line({ now, after }: Clock) {
  const waiting = new Set<() => void>();
  return {
    empty: () => waiting.size === 0,
    /** True when called, false when time is up. */
    stand: (signal?: AbortSignal, until = Infinity) => new Promise<boolean>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const leave = () => {
        waiting.delete(called);
        cancel();
        forget();
      };
      const called = () => {
        leave();
        resolve(true);
      };
      waiting.add(called);
      const cancel = until === Infinity ? () => {} : after(Math.max(0, until - now()), () => {
        leave();
        resolve(false);
      });
      const forget = onAbort(signal, () => {
        leave();
        reject(signal?.reason);
      });
    }),
    /** Calls the first. */
    next: () => {
      for (const called of waiting) return called();
    },
  };
}

/**
 * Node counts a connection as busy until the turn of its event loop in which an answer ends is over; whoever sends before opens another one,
 * the caller who loops over `get` too. Elsewhere connections are the browser's business.
 */
const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => void };
const turnOver = () => new Promise<void>((resolve) => (setImmediate ? setImmediate(resolve) : resolve()));

/** So many at once. */
function crowd(clock: Clock, limit: number) {
  const queue = line(clock);
  let inside = 0;
  // A place is handed over, so that nobody slips in before the one who waited.
  const leave = async (): Promise<void> => {
    await turnOver();
    if (queue.empty()) inside--;
    else queue.next();
  };
  return async (signal?: AbortSignal, until?: number): Promise<(() => Promise<void>) | false> => {
    if (inside < limit) inside++;
    else if (!(await queue.stand(signal, until))) return false;
    return leave;
  };
}

/** So many per second, evenly. */
function pace(clock: Clock, perSecond: number) {
  const { now, after } = clock;
  const queue = line(clock);
  const gap = 1000 / perSecond;
  let next = 0;
  let stop: (() => void) | undefined;
  const tick = () => {
    queue.next();
    next = now() + gap;
    stop = queue.empty() ? undefined : after(gap, tick);
  };
  return async (signal?: AbortSignal, until?: number): Promise<boolean> => {
    const wait = next - now();
    if (queue.empty() && wait <= 0) {
      next = now() + gap;
      return true;
    }
    stop ??= after(Math.max(0, wait), tick);
    try {
      return await queue.stand(signal, until);
    } finally {
      if (queue.empty()) {
        stop?.();
        stop = undefined;
      }
    }
  };
}

export function createBudget(clock: Clock, { submitRate, retrieveRate, requests = 64, tasks = Infinity }: Limits): Budget {
  const paces = { submit: submitRate && pace(clock, submitRate), retrieve: retrieveRate && pace(clock, retrieveRate) };
  const enter = crowd(clock, requests);
  const running = new Map<string, number>();
  const queue = line(clock);
  return {
    turn: async (rate, signal, until) => {
      const go = rate && paces[rate];
      return (!go || await go(signal, until)) && enter(signal, until);
    },
    task: async (name, until, signal) => {
      while (running.size >= tasks) {
        const first = Math.min(...running.values());
        if (first > clock.now()) await queue.stand(signal, first);
        // A task that nobody looked at any more does not keep its place for ever.
        for (const [each, end] of running) if (end <= clock.now()) running.delete(each);
      }
      if (tasks < Infinity) running.set(name, until);
    },
    rename: (name, other) => {
      const until = running.get(name);
      if (until === undefined || !running.delete(name)) return;
      // A repeat that led to a task in flight takes no place of its own.
      if (running.has(other)) queue.next();
      running.set(other, until);
    },
    over: (name) => {
      if (running.delete(name)) queue.next();
    },
  };
}
