/** Tasks over every provider, every fault by chance, the program killed on the way. `CHAOS_TASKS` and `CHAOS_SEED` set the size and the seed. */
import { expect, test } from "vitest";
import { chaos } from "./chaos.ts";

const tasks = Number(process.env["CHAOS_TASKS"] ?? 500);
const seed = Number(process.env["CHAOS_SEED"] ?? Math.floor(Math.random() * 1e6));
const kills = tasks > 1000 ? 10 : 4;

test(
  `${tasks} tasks from seed ${seed} end with the verdict their servers hold`,
  async () => {
    console.log(`chaos: ${tasks} tasks; run it again with CHAOS_TASKS=${tasks} CHAOS_SEED=${seed}`);
    const report = await chaos({
      tasks,
      seed,
      kills,
      abreast: tasks > 1000 ? 300 : 100,
      onProgress: (line) => console.log(`chaos: ${line}`),
    });
    const { problems, outcomes, faults, heap, killed, ...numbers } = report;
    console.log(
      `chaos: ${JSON.stringify({ outcomes, faults, killed, ...numbers, heapMB: heap.map((bytes) => Math.round(bytes / 1e5) / 10) })}`,
    );
    expect(problems.slice(0, 10), `${problems.length} problems`).toEqual([]);
    expect(killed).toBe(kills);

    // It was chaos at every provider, and what could come through did.
    expect(Object.keys(faults).length).toBeGreaterThanOrEqual(12);
    expect(Object.values(faults).reduce((a, b) => a + b)).toBeGreaterThan(tasks / 2);
    expect(report.idle, "providers that no task reached").toEqual([]);
    const ended = ["succeeded", "failed", "canceled", "expired"].reduce((sum, status) => sum + (outcomes[status] ?? 0), 0);
    expect(ended).toBeGreaterThan(tasks / 2);
    expect(outcomes["succeeded"]).toBeGreaterThan(tasks / 5);
    // One submit in ten met a fault; whatever more is unclear was cut by a kill.
    expect(outcomes["unclear (answer)"] ?? 0).toBeLessThan(tasks * 0.15);

    // The heap of the last life stays where it was once everything had been loaded.
    const half = Math.floor(heap.length / 2);
    expect(half).toBeGreaterThan(5);
    expect(Math.max(...heap.slice(half))).toBeLessThan(Math.max(...heap.slice(2, half)) * 1.2 + 4e6);
  },
  60_000 + tasks * 120,
);
