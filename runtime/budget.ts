/** Who may send now? Limits that all submits and waits of one client share: first come, first served, and every turn can be given up. */
import { timed } from "./abort.ts";
import type { Limits } from "./api.ts";
import type { Context } from "./context.ts";

type Clock = Pick<Context, "now" | "after">;

export interface Budget {
  /** Waits for a turn to send; false where none came by `until`. Call the function it hands back when the request is over, and wait for it. */
  turn(rate: "submit" | "retrieve" | undefined, signal?: AbortSignal, until?: number): Promise<(() => Promise<void>) | false>;
  /**
   * Waits until another task may be in flight. Call the function it hands back once the submit is over: with the id of a task that goes on,
   * which counts until it is `over`, or at the latest at `until`.
   */
  task(until: number, signal?: AbortSignal): Promise<(id: string | undefined) => void>;
  over(id: string): void;
}

/** Those who wait, in order. */
function line(clock: Clock) {
  const waiting = new Set<() => void>();
  return {
    empty: () => waiting.size === 0,
    /** True when called, false when time is up. */
    stand: (signal?: AbortSignal, until = Infinity) => timed(clock, Math.max(0, until - clock.now()), signal, () => false, (resolve) => {
      const call = () => resolve(true);
      waiting.add(call);
      return () => waiting.delete(call);
    }),
    /** Calls the first. */
    next: () => {
      const [first] = waiting;
      if (first && waiting.delete(first)) first();
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
  // By its id, or by a key of its own while it is submitted: until when each task counts.
  const running = new Map<unknown, number>();
  const queue = line(clock);
  const over = (key: unknown) => {
    if (running.delete(key)) queue.next();
  };
  return {
    turn: async (rate, signal, until) => {
      const go = rate && paces[rate];
      return (!go || await go(signal, until)) && enter(signal, until);
    },
    task: async (until, signal) => {
      while (running.size >= tasks) {
        const first = Math.min(...running.values());
        if (first > clock.now()) await queue.stand(signal, first);
        // A task that nobody looked at any more does not keep its place for ever.
        for (const [each, end] of running) if (end <= clock.now()) running.delete(each);
      }
      const submit = {};
      if (tasks < Infinity) running.set(submit, until);
      return (id) => {
        if (id === undefined) return over(submit);
        if (!running.delete(submit)) return;
        // A repeat that led to a task in flight takes no place of its own.
        if (running.has(id)) queue.next();
        running.set(id, until);
      };
    },
    over,
  };
}
