/** How does an hour of waiting pass in a moment? A clock that jumps to the next timer once everything else stands still. */

export interface VirtualClock {
  readonly now: () => number;
  /** Sets the time; timers that are due by then go off when everything stands still. */
  set(milliseconds: number): void;
  /** Rejects with the signal's reason when it is aborted, and is forgotten then. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** The same for the world outside the client: what it waits for does not hold the clock. */
  readonly pause: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Holds the clock while the work is under way. */
  hold<T>(work: () => Promise<T>): Promise<T>;
}

/** How many turns of the event loop nothing may happen in before time moves on. */
const STILL = 2;

/**
 * Makes a clock for a simulation and its clients.
 * @param start Milliseconds since 1970. Default: now.
 */
export function createClock(start = Date.now()): VirtualClock {
  let time = start;
  let held = 0;
  let running = false;
  const timers = new Set<{ readonly at: number; readonly ring: () => void }>();

  const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> => new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const end = (settle: () => void): void => {
      timers.delete(timer);
      signal?.removeEventListener("abort", aborted);
      settle();
    };
    const aborted = (): void => end(() => reject(signal!.reason));
    const timer = { at: time + Math.max(0, milliseconds), ring: () => end(resolve) };
    timers.add(timer);
    signal?.addEventListener("abort", aborted);
    if (!running) void run();
  });

  async function run(): Promise<void> {
    running = true;
    while (timers.size > 0) {
      for (let turn = 0; turn < STILL; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
      if (held > 0) continue;
      let first: { readonly at: number; readonly ring: () => void } | undefined;
      for (const timer of timers) if (!first || timer.at < first.at) first = timer;
      if (!first) break;
      time = Math.max(time, first.at);
      first.ring();
    }
    running = false;
  }

  return {
    now: () => time,
    set(milliseconds) { time = milliseconds; },
    sleep,
    async pause(milliseconds, signal) {
      held--;
      try {
        await sleep(milliseconds, signal);
      } finally {
        held++;
      }
    },
    async hold(work) {
      held++;
      try {
        return await work();
      } finally {
        held--;
      }
    },
  };
}
