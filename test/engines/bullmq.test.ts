/**
 * The README's BullMQ recipe on a real Redis, its worker killed in the middle: does every task finish, and is none submitted twice?
 * Over the generated providers whose tasks can be found by a reference, since only they can be taken up between sending and answer.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Prepared, Task } from "@media-tasks/runtime";
import { simulate, type FaultName, type Simulation } from "@media-tasks/simulator";
import { serve, type Served } from "@media-tasks/simulator/serve";
import { afterEach, describe, expect, test } from "vitest";
import { statusOf } from "../../simulator/family.ts";
import { seeded } from "../../simulator/random.ts";
import { jobsOf, loadProviders, type Provider } from "../waiting/providers.ts";
import { lacking, startRedis, type Redis } from "./redis.ts";
import { FOLDER, writeRecipes } from "./recipes.ts";

const TASKS = 40;
const KILLS = 4;
const SEED = Number(process.env["ENGINES_SEED"] ?? Math.floor(Math.random() * 1e6));
const reason = lacking();
if (reason) console.log(`BullMQ is left out: ${reason}.`);
else console.log(`engines: run it again with ENGINES_SEED=${SEED}`);

const folder = join(FOLDER, "bullmq");
const providers = (await loadProviders()).filter(({ adapter }) => Object.values(adapter.families).some(({ clientRef }) => clientRef?.find));

/** The module that the recipe leaves to its reader: here a client of a served provider that is looked at more often. */
const clientOf = ({ name, scenarios }: Provider, site: string): string => `
  import { createClient } from "@media-tasks/runtime/v1";
  import { adapter } from ${JSON.stringify(new URL(`../../generated/${name}/src/adapter.ts`, import.meta.url).href)};
  const poll = { first: 100, every: 200, max: 400, grace: 0, deadline: 600000 };
  const families = Object.fromEntries(Object.entries(adapter.families).map(([name, family]) => [name, { ...family, poll }]));
  export const client = createClient({ ...adapter, families }, { ...${JSON.stringify(scenarios.credentials)}, site: ${JSON.stringify(site)} }) as any;
`;

/** A worker as the recipe has it, in a process of its own; a lock is given up soon, so that the next worker need not wait long. */
const WORKER =
  'import { work } from "./bullmq.ts";\nconst worker = work(1500);\nworker.on("error", () => {});\nawait worker.waitUntilReady();\nconsole.log("ready");\n';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const FAULTS: FaultName[] = ["reset", "server_error", "empty", "bad_gateway"];

describe.skipIf(reason !== undefined)("BullMQ", () => {
  test("there is a provider to show it on", () => expect(providers.length).toBeGreaterThan(0));

  test.each(providers.map((provider) => [provider.name, provider] as const))(
    "every task of %s finishes, and none is submitted twice",
    async (_, provider) => {
      const redis: Redis = await startRedis();
      open.push(redis.stop);
      const random = seeded(SEED);
      const found = jobsOf(provider).filter(({ family, stories }) => provider.adapter.families[family]?.clientRef?.find && stories.length);
      const stories = new Map(found.map(({ operation, stories }) => [operation, stories]));
      const simulation: Simulation = simulate(provider.scenarios, {
        seed: SEED,
        duration: () => 300 + random() * 2000,
        chaos: [
          { rate: 0.1, answers: "retrieve", faults: FAULTS },
          { rate: 0.1, answers: "result", faults: FAULTS },
        ],
        story: ({ operation }) => stories.get(operation)![Math.floor(random() * stories.get(operation)!.length)],
      });
      // Submits are handled at once and answered late, so that kills fall in between.
      const fetch: Simulation["fetch"] = async (input, init) => {
        const before = simulation.counts.accepted;
        const response = await simulation.fetch(input, init);
        if (simulation.counts.accepted > before) await pause(random() * 800);
        return response;
      };
      const served: Served = await serve({ fetch, origins: simulation.origins });
      open.push(served.close);

      process.env["REDIS_PORT"] = String(redis.port);
      writeRecipes(folder, clientOf(provider, served.url));
      const recipe = (await import(/* @vite-ignore */ `${pathToFileURL(join(folder, "bullmq.ts")).href}?${provider.name}`)) as {
        queue: {
          close(): Promise<void>;
          getJobCounts(...states: string[]): Promise<Record<string, number>>;
          getJobs(
            states: string[],
          ): Promise<{ id: string; failedReason?: string; returnvalue: Task; data: { prepared: Prepared; sent?: true; next?: object } }[]>;
        };
        order(prepared: Prepared, id: string): Promise<unknown>;
      };
      open.push(() => recipe.queue.close());

      const client = provider.create({ ...provider.scenarios.credentials, site: served.url });
      for (let n = 0; n < TASKS; n++) {
        const { operation, body, params } = found[n % found.length]!;
        const prepared = client.submit[operation]!.prepare(structuredClone(body), params && { params });
        await recipe.order(prepared, `task-${n}`);
        // Clicked twice.
        if (n % 10 === 0) await recipe.order(prepared, `task-${n}`);
      }

      let worker: ChildProcess | undefined;
      open.push(async () => void worker?.kill("SIGKILL"));
      const start = async () => {
        worker = spawn(process.execPath, ["--import", "tsx", "--conditions=@media-tasks/source", "--input-type=module", "--eval", WORKER], {
          cwd: folder,
          env: { ...process.env },
          stdio: ["ignore", "pipe", "inherit"],
        });
        await new Promise<void>((resolve) => worker!.stdout!.once("data", () => resolve()));
      };
      let [killed, cut] = [0, 0];
      for (; killed < KILLS; killed++) {
        await start();
        // The first kill falls into the submits, the others wherever they fall.
        await pause(killed === 0 ? 60 : 200 + random() * 1200);
        worker!.kill("SIGKILL");
        const waiting = await recipe.queue.getJobs(["active", "waiting", "delayed"]);
        cut += waiting.filter(({ data }) => data.sent && !data.next).length;
      }
      expect(cut, "submits that a kill cut short").toBeGreaterThan(0);
      const unfinished = (await recipe.queue.getJobCounts("completed"))["completed"]!;
      expect(unfinished, "tasks that had finished before the last worker started").toBeLessThan(TASKS);
      await start();
      await expect
        .poll(
          async () => {
            const { completed = 0, failed = 0 } = await recipe.queue.getJobCounts("completed", "failed");
            return completed + failed;
          },
          { timeout: 60_000, interval: 200 },
        )
        .toBe(TASKS);

      expect((await recipe.queue.getJobs(["failed"])).map(({ failedReason }) => failedReason)).toEqual([]);
      const jobs = await recipe.queue.getJobs(["completed"]);
      expect(simulation.counts.accepted).toBe(TASKS);
      const ids = new Set<string>();
      for (const {
        returnvalue: task,
        data: { prepared },
      } of jobs) {
        const held = simulation.task(task.handle.id)!;
        expect(held.clientRef).toBe(prepared.clientRef);
        expect(task.status).toBe(statusOf(provider.scenarios.families[held.family]!.examples[held.ends!]));
        ids.add(held.id);
      }
      expect(ids.size).toBe(TASKS);
      expect(simulation.violations).toEqual([]);
      console.log(
        `engines: ${provider.name}: ${TASKS} tasks, ${killed} workers killed, ${cut} submits cut short, ${simulation.counts.submits} submits, ${simulation.counts.requests} requests`,
      );
    },
    120_000,
  );
});
