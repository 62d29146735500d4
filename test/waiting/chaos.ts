/**
 * Does every task end as the provider holds it, whatever goes wrong and however often the program is killed? Serves all providers on the
 * loopback with faults by chance, lets a worker carry the tasks through, kills it now and then, and holds its journal against the servers.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { simulate, type Chaos, type FaultName, type SimulatedTask, type Simulation } from "@media-tasks/simulator";
import { serve, type Served } from "@media-tasks/simulator/serve";
import { ends, statusOf } from "../../simulator/family.ts";
import { seeded } from "../../simulator/random.ts";
import { OVER, readJournal, scaledClock, TASK_HEADER, type ChaosPlan, type Note } from "./chaos-worker.ts";
import { jobsOf, loadProviders, submit, type Job, type Provider } from "./providers.ts";

export interface ChaosOptions {
  readonly tasks: number;
  readonly seed: number;
  /** How often the worker is killed on the way. */
  readonly kills: number;
  readonly abreast?: number;
  readonly scale?: number;
  /** Called with a line now and then. */
  readonly onProgress?: (line: string) => void;
}

export interface ChaosReport {
  /** What should not be: one sentence each. */
  readonly problems: string[];
  readonly outcomes: Readonly<Record<string, number>>;
  /** Waits that ended with an error that is no verdict, by its name; each was begun again. */
  readonly again: Readonly<Record<string, number>>;
  /** Tasks started at the servers, and requests and faults they saw. */
  readonly accepted: number;
  readonly requests: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly killed: number;
  /** Providers that no task reached. */
  readonly idle: readonly string[];
  /** Bytes of the worker's heap, over its last life. */
  readonly heap: readonly number[];
  readonly seconds: number;
}

const SUBMITS: readonly FaultName[] = [
  "rate_limited",
  "server_error",
  "bad_gateway",
  "empty",
  "reset",
  "lost",
  "cut",
  "slow",
  "unauthorized",
];
const ALL_LOOKS: readonly FaultName[] = [...SUBMITS, "not_found"];

/** Faults of every sort. None of them is a verdict: what the provider holds of a task is its story. */
const chaosFor = ({ scenarios }: Provider): Chaos[] => {
  const examples = (name: string) => Object.values(scenarios.families).flatMap(({ examples }) => examples[name] ?? []);
  // Where the provider words it as an end of the task, it would be one.
  const verdict = (name: string) => examples(name).some(ends);
  const shown = (name: string) => (examples(name).length && !verdict(name) ? [{ example: name }] : []);
  // Where a lost submit is looked for by its reference, to deny a task that exists would be to ask for a second one.
  const denied = (name: string) =>
    name === "not_found" && Object.values(scenarios.families).some(({ clientRef, repeat = "new" }) => clientRef && repeat === "new");
  const LOOKS = ALL_LOOKS.filter((name) => !verdict(name) && !denied(name));
  return [
    {
      rate: 0.25,
      answers: "retrieve",
      faults: [...LOOKS, ...shown("unknown_status"), ...shown("error_in_200")],
      delay: 90_000,
      retryAfter: 7,
    },
    { rate: 0.25, answers: "result", faults: LOOKS, delay: 90_000, retryAfter: 7 },
    { rate: 0.1, answers: "submit", faults: SUBMITS, delay: 90_000, retryAfter: 7 },
  ];
};

/** Schemas are compiled with the first request of each operation, which takes longer than a client in a hurry would wait. */
async function warm({ create, scenarios }: Provider, jobs: readonly Job[]): Promise<void> {
  const simulation = simulate(scenarios);
  const client = create({ ...scenarios.credentials, fetch: simulation.fetch, limits: { tasks: Infinity, submitRate: Infinity } });
  for (const job of jobs) await submit(client, job).catch(() => {});
}

interface Stand {
  readonly provider: Provider;
  readonly simulation: Simulation;
  readonly served: Served;
  readonly faults: Map<string, number>;
}

/** Serves a provider whose tasks have stories and lengths by chance. */
async function open(provider: Provider, seed: number, clock: ReturnType<typeof scaledClock>): Promise<Stand> {
  const random = seeded(seed);
  const stories = new Map(jobsOf(provider).map(({ operation, stories }) => [operation, stories]));
  const simulation = simulate(provider.scenarios, {
    seed,
    now: clock.now,
    sleep: clock.sleep,
    chaos: chaosFor(provider),
    log: 100,
    duration: () => 20_000 + Math.floor(160_000 * random() ** 3),
    story: ({ operation }) => {
      const fitting = stories.get(operation) ?? [];
      return fitting[Math.floor(random() * fitting.length)];
    },
  });
  const faults = new Map<string, number>();
  const told = simulation.requests;
  const fetch: Simulation["fetch"] = async (input, init) => {
    const from = told.length;
    try {
      return await simulation.fetch(input, init);
    } finally {
      const entry = told.slice(Math.max(0, Math.min(from, told.length - 1))).find(({ url }) => url === (input as Request).url);
      if (entry?.fault) {
        const name = typeof entry.fault === "object" ? entry.fault.example : entry.fault;
        faults.set(name, (faults.get(name) ?? 0) + 1);
      }
    }
  };
  return { provider, simulation, served: await serve({ fetch, origins: simulation.origins }), faults };
}

function start(plan: string): { child: ChildProcess; over: Promise<{ code: number | null; said: string }> } {
  const worker = fileURLToPath(new URL("chaos-worker.ts", import.meta.url));
  const child = spawn(process.execPath, ["--expose-gc", "--import", "tsx", "--conditions=@media-tasks/source", worker, plan], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr!.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  return { child, over: new Promise((resolve) => child.on("close", (code) => resolve({ code, said }))) };
}

/** Follows a journal as it grows, without reading it again and again: it is read where the servers live. */
function follow(file: string) {
  const ended = new Set<number>();
  let offset = 0;
  let rest = "";
  const seen = { ended, lines: 0, over: false };
  return () => {
    if (!existsSync(file)) return seen;
    const all = openSync(file, "r");
    try {
      const chunk = Buffer.alloc(fstatSync(all).size - offset);
      offset += readSync(all, chunk, 0, chunk.length, offset);
      const lines = (rest + chunk.toString()).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const { n, is } = JSON.parse(line) as Note;
        seen.lines++;
        if (is === "over") seen.over = true;
        else if (OVER.includes(is)) ended.add(n);
      }
      return seen;
    } finally {
      closeSync(all);
    }
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function chaos({ tasks, seed, kills, abreast = 100, scale = 25, onProgress = () => {} }: ChaosOptions): Promise<ChaosReport> {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "chaos-"));
  const plan: Omit<ChaosPlan, "sites"> = { journal: join(folder, "journal"), tasks, abreast, scale, epoch: Date.now() };
  const clock = scaledClock(plan);
  const stands: Stand[] = [];
  const problems: string[] = [];
  let killed = 0;
  try {
    for (const [index, provider] of (await loadProviders()).entries()) {
      const jobs = jobsOf(provider);
      if (jobs.length === 0) continue;
      await warm(provider, jobs);
      stands.push(await open(provider, seed + index, clock));
    }
    const sites = Object.fromEntries(stands.map(({ provider, served }) => [provider.name, served.url]));
    const file = join(folder, "plan.json");
    writeFileSync(file, JSON.stringify({ ...plan, sites } satisfies ChaosPlan));

    // The last life has the longest part of the way, so that a leak shows.
    const chance = seeded(seed + 999);
    const moments = Array.from({ length: kills }, (_, index) => Math.floor((tasks * 0.6 * (index + chance())) / kills));
    const look = follow(plan.journal);
    for (;;) {
      const life = start(file);
      let alive = true;
      void life.over.then(() => {
        alive = false;
      });
      while (alive) {
        await pause(100);
        const at = moments[killed];
        const { ended, lines, over } = look();
        if (at !== undefined && ended.size >= at && lines > 0 && life.child.kill("SIGKILL")) {
          killed++;
          onProgress(`killed with ${ended.size} of ${tasks} ended`);
          break;
        }
        if (over) {
          // Whatever is left behind keeps the process; sockets that are merely kept for later do not.
          await Promise.race([life.over, pause(10_000)]);
          if (alive) {
            problems.push("The worker has nothing left to do and does not end: a timer or a socket was left behind.");
            life.child.kill("SIGKILL");
          }
          break;
        }
      }
      const { code, said } = await life.over;
      if (look().over) break;
      if (code !== null) {
        problems.push(`The worker ended by itself with code ${code}: ${said}`);
        break;
      }
    }
    return { ...judge(stands, readJournal(plan.journal), tasks, problems), killed, seconds: (Date.now() - began) / 1000 };
  } finally {
    await Promise.all(stands.map(({ served }) => served.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Holds what the worker noted against what the servers know. */
function judge(
  stands: readonly Stand[],
  notes: readonly Note[],
  tasks: number,
  problems: string[],
): Omit<ChaosReport, "killed" | "seconds"> {
  const tally = (words: Iterable<string>) => {
    const counts: Record<string, number> = {};
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
    return counts;
  };
  const held = new Map<number, { stand: Stand; task: SimulatedTask }[]>();
  let accepted = 0;
  for (const stand of stands) {
    accepted += stand.simulation.counts.accepted;
    for (const task of stand.simulation.tasks) {
      const n = Number(task.request.header[TASK_HEADER]);
      held.set(n, [...(held.get(n) ?? []), { stand, task }]);
    }
    for (const { method, url, problems: wrong } of stand.simulation.violations.slice(0, 3)) {
      problems.push(`${stand.provider.name}: the document does not allow ${method} ${url}: ${wrong.join("; ")}`);
    }
  }
  const last = new Map<number, Note>();
  for (const note of notes) if (note.is !== "again") last.set(note.n, note);
  let counted = 0;
  for (let n = 0; n < tasks; n++) {
    const note = last.get(n);
    const there = held.get(n) ?? [];
    const say = (what: string) => problems.push(`Task ${n} (${there[0]?.stand.provider.name ?? "at no server"}): ${what}`);
    counted += there.length;
    if (there.length > 1) say(`it was submitted ${there.length} times.`);
    if (note?.is === "done") {
      const [found] = there;
      if (!found || found.stand.simulation.task(note.id) !== found.task) {
        say(`it ended as ${note.id}, which is not what was submitted for it.`);
        continue;
      }
      const { task } = found;
      const verdict = statusOf(found.stand.provider.scenarios.families[task.family]!.examples[task.ends!]);
      if (note.status !== verdict)
        say(`it ended as ${note.status}; the server holds ${verdict} (${task.family}, ${task.operation}: ${task.scenario.join(", ")}).`);
    } else if (note?.is === "rejected") {
      if (there.length) say("it was told to be rejected, and runs.");
    } else if (note?.is === "unclear") {
      if (note.why === "duplicate" && there.length !== 1) say("it was told to be a duplicate, and there is none.");
    } else {
      say(note?.is === "broken" ? note.error : `it was left as ${note?.is ?? "never begun"}.`);
    }
  }
  if (counted !== accepted) problems.push(`The servers started ${accepted} tasks, of which ${accepted - counted} are nobody's.`);
  const over = last.get(-1);
  if (over?.is === "over" && over.pauses) problems.push(`${over.pauses} timers were left behind.`);
  return {
    problems,
    accepted,
    idle: stands.filter(({ simulation }) => simulation.counts.accepted === 0).map(({ provider }) => provider.name),
    outcomes: tally(
      [...last.values()]
        .filter(({ n }) => n >= 0)
        .map((note) => (note.is === "done" ? note.status : note.is === "unclear" ? `unclear (${note.why})` : note.is)),
    ),
    again: tally(notes.flatMap((note) => (note.is === "again" ? [note.error] : []))),
    requests: stands.reduce((sum, { simulation }) => sum + simulation.counts.requests, 0),
    faults: stands.reduce<Record<string, number>>((sum, { faults }) => {
      for (const [name, times] of faults) sum[name] = (sum[name] ?? 0) + times;
      return sum;
    }, {}),
    heap: over?.is === "over" ? over.heap : [],
  };
}
