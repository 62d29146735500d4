/** G7, G9 and G10: what does asking for a task cost, from the adapter alone to ten thousand waits? Programs of their own, against a loopback server in another process. */
import { fork, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildAll, HOME, packageOf, ROOT, SEEDS } from "./build.ts";
import { median, once } from "./measure.ts";
import { node24, nodes } from "./peers.ts";
import { atLeast, atMost, digits, type Line, type Row } from "./table.ts";

/** The programs stand where they find the built packages by name; the adapter becomes an entry of its package. */
export function prepare(): void {
  buildAll();
  cpSync(join(import.meta.dirname, "programs"), join(HOME, "programs"), { recursive: true });
  for (const name of SEEDS) {
    const path = join(packageOf(name), "package.json");
    const manifest = JSON.parse(readFileSync(path, "utf8")) as { exports: Record<string, unknown> };
    manifest.exports["./adapter"] = "./dist/adapter.js";
    writeFileSync(path, JSON.stringify(manifest));
  }
}

/** A package whose adapter says nothing: what loading any costs. */
function prepareEmpty(): void {
  const folder = packageOf("empty");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", exports: { "./adapter": "./adapter.js" } }));
  writeFileSync(join(folder, "adapter.js"), "export const adapter = { families: { none: { read: {} } } };\n");
}

export const program = (name: string): string => join(HOME, "programs", `${name}.mjs`);

/** A server in a process of its own, for as long as the work lasts. */
async function withServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const child: ChildProcess = fork(program("server"), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.once("message", (message) => resolve(message as number));
      child.once("error", reject);
    });
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    child.kill();
  }
}

interface Examples { readonly families: Record<string, { readonly submit: readonly string[]; readonly examples: Record<string, { readonly answers: string; readonly body?: unknown; readonly http?: { readonly status?: number }; readonly becomes?: object }> }> }

export const G7: Row = {
  id: "G7", title: "an adapter reading an answer",
  async run() {
    prepare();
    prepareEmpty();
    const lines: Line[] = [];
    for (const [name, node] of nodes()) {
      const cold: number[] = [];
      const ratios: number[] = [];
      const read = (...args: string[]) => JSON.parse(once({ command: node, args: [program("adapter"), ...args] }).stdout) as { ratio: number; load: number; first: number };
      const coldOf = (runs: readonly { load: number; first: number }[]): number => median(runs.map(({ load, first }) => load + first));
      for (const seed of SEEDS) {
        const { scenarios } = await import(pathToFileURL(join(ROOT, "generated", seed, "src/scenarios.ts")).href) as { scenarios: Examples };
        const [family, { examples, submit }] = Object.entries(scenarios.families)[0]!;
        const answers = Object.values(examples).filter(({ answers: to, http, body }) => to === "retrieve" && (http?.status ?? 200) === 200 && typeof body === "object").map(({ body, becomes }) => ({ body, status: (becomes as { status?: string } | undefined)?.status }));
        const runs = Array.from({ length: 3 }, () => read(seed, family, submit[0]!, JSON.stringify(answers)));
        ratios.push(median(runs.map(({ ratio }) => ratio)));
        cold.push(coldOf(runs));
      }
      const nothing = coldOf(Array.from({ length: 5 }, () => read("empty", "none", "none", "[]")));
      lines.push(atMost(`${name}, against JSON.parse of the same body`, 0.15, Math.max(...ratios), SEEDS.map((seed, index) => `${seed} ${digits(ratios[index]!)}`).join(", ")));
      lines.push({ what: `${name}, load and first call, the runtime being there`, goal: "≤ 2 ms", measured: `${digits(Math.max(...cold), 1)} ms (${SEEDS.map((seed, index) => `${seed} ${digits(cold[index]!, 1)}`).join(", ")}; a package with nothing in it ${digits(nothing, 1)})`, met: Math.max(...cold) <= 2 });
    }
    return lines;
  },
};

interface Rate { readonly perSecond: number; readonly cpu: number }

export const G9: Row = {
  id: "G9", title: "one poll, against a plain fetch loop",
  async run() {
    prepare();
    const lines: Line[] = [];
    for (const [name, node] of nodes()) {
      const { stdout } = await withServer(async (url) => once({ command: node, args: [program("poll"), url, "3000", "8"] }));
      const rounds = JSON.parse(stdout) as { plain: Rate; ours: Rate }[];
      const of = (key: keyof Rate): number => median(rounds.map(({ plain, ours }) => ours[key] / plain[key]));
      lines.push(atLeast(`requests per second on ${name}`, name === "Node 20" ? 0.55 : 0.75, of("perSecond"), `${Math.round(median(rounds.map(({ ours }) => ours.perSecond)))} per second`));
      lines.push(atMost(`CPU per poll on ${name}`, 1.5, of("cpu"), `${Math.round(median(rounds.map(({ ours }) => ours.cpu)))} µs`));
    }
    return lines;
  },
};

interface Load { readonly failures: number; readonly memory: number; readonly heap: number; readonly seconds: number; readonly cpu: number }

export const G10: Row = {
  id: "G10", title: "10,000 waits in flight, three looks each",
  async run() {
    prepare();
    const node = node24();
    const run = (kind: string, start: string): Promise<Load & { most: number }> => withServer(async (url) => {
      const { stdout } = once({ command: node, args: ["--expose-gc", program("load"), kind, url, "10000", "5000", start] });
      const { most } = await (await fetch(`${url}/stats`)).json() as { most: number };
      return { ...JSON.parse(stdout) as Load, most };
    });
    const pairs: { plain: Load; ours: Load }[] = [];
    for (let round = 0; round < 3; round++) pairs.push({ plain: await run("plain", "spread"), ours: await run("client", "spread") });
    const burst = await run("client", "burst");
    const failures = burst.failures + pairs.reduce((sum, { ours }) => sum + ours.failures, 0);
    const middle = (key: keyof Load): number => median(pairs.map(({ ours }) => ours[key]));
    return [
      { what: "failures", goal: "0", measured: String(failures), met: failures === 0 },
      atMost("peak memory against a plain fetch loop, starts spread", 1.5, median(pairs.map(({ ours, plain }) => ours.memory / plain.memory)), `${Math.round(middle("memory"))} MiB`),
      { what: "heap per waiting task", goal: "< 4 kB", measured: `${digits(middle("heap") / 1000, 1)} kB`, met: middle("heap") < 4000 },
      // One more for the question that asks.
      { what: "sockets when all start at once", goal: "≤ the cap of 64", measured: String(burst.most), met: burst.most <= 65 },
    ];
  },
};
