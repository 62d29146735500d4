/** With faults by chance on every side: does each task end with the verdict the provider holds, and is none started twice? */
import { expect, it } from "vitest";
import { createClock, simulate, type FaultName } from "@media-tasks/simulator";
import { factory } from "./fixture/client.ts";
import { scenarios } from "./fixture/scenarios.ts";

const looks: FaultName[] = ["rate_limited", "server_error", "bad_gateway", "empty", "reset", "lost", "cut", "slow"];

it.each([1, 2])("seed %i", async (seed) => {
  const clock = createClock(Date.parse("2026-05-01T00:00:00Z"));
  const stories = ["done", "failed", "canceled", "no_output"];
  const simulation = simulate(scenarios, {
    seed, clock, duration: ({ count }) => 30_000 + 5000 * (count % 20),
    story: ({ family, count }) => family === "film" ? stories[count % 4] : undefined,
    chaos: [
      { rate: 0.3, answers: "retrieve", faults: [...looks, { example: "unknown_status" }], delay: 90_000, retryAfter: 7 },
      { rate: 0.2, answers: "result", faults: looks, delay: 90_000 },
      { rate: 0.1, answers: "submit", faults: ["rate_limited", "reset", "lost", "cut"] },
    ],
  });
  const client = factory()({
    apiKey: "any", now: clock.now, sleep: clock.sleep, random: () => 0.5, fetch: simulation.fetch,
  });
  const run = async (operation: "createFilm" | "paint"): Promise<string> => {
    const task = operation === "paint" ? await client.submit.paint({ text: "a boat" }, { params: { path: { model: "oil" } } })
      : await client.submit.createFilm({ prompt: "a boat" });
    const done = await client.wait(task.handle);
    const held = simulation.task(done.handle.id)!;
    const example = scenarios.families[held.family]!.examples[held.ends!]!.becomes as { status: string };
    expect(done.status, `${done.handle.id} ends with ${held.ends}`).toBe(example.status);
    return done.handle.id;
  };
  const settled = await Promise.allSettled(Array.from({ length: 100 }, (_, each) => run(each % 2 ? "createFilm" : "paint")));
  const ids = settled.flatMap((each) => each.status === "fulfilled" ? [each.value] : []);
  const errors = settled.flatMap((each) => each.status === "rejected" ? [each.reason as Error] : []);
  // A submit whose answer is lost and whose repeat is refused may stay unclear; nothing else may go wrong.
  expect(errors.filter(({ name }) => name !== "SubmitAmbiguous")).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(simulation.counts.accepted).toBeLessThanOrEqual(100);
  expect(simulation.counts.accepted).toBeGreaterThanOrEqual(ids.length);
  expect(ids.length).toBeGreaterThan(85);
  expect(simulation.violations).toEqual([]);
  expect(simulation.requests.filter(({ fault }) => fault !== undefined).length).toBeGreaterThan(100);
}, 60_000);
