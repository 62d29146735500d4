/** How many requests does a wait make, and how long after the end does it know? Our policy and others', over the same simulated tasks. */
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { RUNTIME } from "./build.ts";
import { once } from "./measure.ts";
import { MODULES, node24, peer } from "./peers.ts";
import { prepare, program } from "./polling.ts";
import { digits, type Line, type Row } from "./table.ts";

const TASKS = 2000;

/** Requests per task, seconds from end to detection: on average, and of the latest twentieth. */
interface Outcome { readonly requests: number; readonly delay: number; readonly late: number }

type Runtime = typeof import("../runtime/index.ts");

/** The policy alone, as the client runs it, with another pace; with `progress` where a provider tells it. */
function policy({ start, step }: Runtime, durations: readonly number[], poll: { first: number; every: number; max: number }, progress: boolean): Outcome {
  const submittedAt = "2026-01-01T00:00:00.000Z";
  const handle = { v: 1, provider: "any", family: "any", operation: "any", id: "a1", submittedAt } as const;
  const zero = Date.parse(submittedAt);
  let total = 0;
  const delays = durations.map((duration, index) => {
    let now = zero;
    // Spread evenly over 0 to 1, as jitter is.
    let drawn = index * 0.618;
    const random = (): number => (drawn += 0.618) % 1;
    let { state, then } = start(handle, { deadline: 3 * 3600_000, maxFailures: 20, maxUnrecognized: 200, poll }, { now, random: random() });
    while (then.type === "wait") {
      now += then.milliseconds;
      total++;
      if (now >= zero + duration) break;
      const task = {
        handle, status: "running", done: false, recognized: true, via: "poll", raw: {}, times: { observed: new Date(now).toISOString() },
        ...(progress && { progress: { fraction: Math.floor((now - zero) / duration * 100) / 100 } }),
      } as never;
      ({ state, then } = step(state, { type: "task", task }, { now, random: random() }));
    }
    return (now - zero - duration) / 1000;
  }).sort((a, b) => a - b);
  return { requests: total / durations.length, delay: delays.reduce((sum, each) => sum + each, 0) / delays.length, late: delays[Math.floor(delays.length * 0.95)]! };
}

const pace = (every: number): { first: number; every: number; max: number } => ({ first: every, every, max: Math.max(30_000, 6 * every) });

/** Our policy at the pace at which one of its figures is what it is asked to be. */
function atEqual(figure: "requests" | "delay", value: number, run: (every: number) => Outcome): Outcome {
  let [low, high] = [Math.log(100), Math.log(600_000)];
  for (let halved = 0; halved < 18; halved++) {
    const middle = (low + high) / 2;
    const more = run(Math.exp(middle))[figure] > value;
    // A slower pace means fewer requests and a longer delay.
    if (more === (figure === "requests")) low = middle;
    else high = middle;
  }
  return run(Math.exp((low + high) / 2));
}

/**
 * What the best of all schedules would reach, that knows how long tasks take but nothing of this one: requests times delay, against looks at even
 * intervals. The best rate goes with the root of the hazard, which makes requests times delay half the square of the integral of √(density × survival).
 */
function bound(): number {
  const end = 3600;
  const dt = 0.05;
  let survival = 1;
  let root = 0;
  let mean = 0;
  for (let t = dt; t < end; t += dt) {
    const density = Math.exp(-(Math.log(t / 60) ** 2) / 2) / (t * Math.sqrt(2 * Math.PI));
    root += Math.sqrt(density * Math.max(survival, 0)) * dt;
    mean += Math.max(survival, 0) * dt;
    survival -= density * dt;
  }
  return root ** 2 / mean;
}

const show = ({ requests, delay, late }: Outcome): string => `${digits(requests, 1)} requests, known after ${digits(delay, 1)} s (a twentieth after ${digits(late, 1)} s)`;

export const waiting: Row = {
  id: "waiting", title: `${TASKS} tasks, log-normal, half of them under a minute`,
  async run() {
    peer("replicate");
    prepare();
    const { stdout } = once({ command: node24(), args: [program("waiting"), MODULES, String(TASKS)] });
    const { results: { "media-tasks": ours, ...peers }, durations } = JSON.parse(stdout) as { results: Record<string, Outcome>; durations: number[] };
    const runtime = await import(pathToFileURL(join(RUNTIME, "dist/index.js")).href) as Runtime;
    const run = (every: number): Outcome => policy(runtime, durations, pace(every), false);
    const runTold = (every: number): Outcome => policy(runtime, durations, pace(every), true);
    const compared = Object.entries(peers).map(([name, theirs]) => {
      const requests = atEqual("delay", theirs.delay, run).requests / theirs.requests;
      const delay = atEqual("requests", theirs.requests, run).delay / theirs.delay;
      const told = [atEqual("delay", theirs.delay, runTold).requests / theirs.requests, atEqual("requests", theirs.requests, runTold).delay / theirs.delay] as const;
      return { name, theirs, requests, delay, told };
    });
    const best = compared.reduce((one, other) => (Math.min(other.requests, other.delay) > Math.min(one.requests, one.delay) ? other : one));
    const against = (what: string, [requests, delay]: readonly [number, number], more = ""): Line =>
      ({ what: `${what}, against the best of them, ${best.name}: requests at equal delay, delay at equal requests`, goal: "one ≤ 0.5", measured: `${digits(requests)}, ${digits(delay)}${more}`, met: Math.min(requests, delay) <= 0.5 });
    return [
      { what: "media-tasks (first and every 5 s, up to 30 s)", goal: "", measured: show(ours!) },
      { what: "media-tasks, where the provider tells progress", goal: "", measured: show(runTold(5000)) },
      ...compared.map(({ name, theirs, requests, delay }): Line => ({
        what: name, goal: "", measured: `${show(theirs)}; media-tasks at the same delay makes ${digits(requests)} of its requests, at the same requests has ${digits(delay)} of its delay`,
      })),
      against("where the provider tells progress", best.told),
      against("where it tells nothing", [best.requests, best.delay], `; of all schedules the best has ${digits(bound())} of what even looks have`),
    ];
  },
};
