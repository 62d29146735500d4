import { merge, start, step, type Observation, type Plan, type Task, type WaitState } from "@media-tasks/runtime";
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { HANDLE, START, job, world } from "./fixture.ts";

const plan: Plan = { deadline: 600_000, maxFailures: 20, maxUnrecognized: 50, poll: { first: 5000, every: 5000, max: 30_000 } };
const at = (milliseconds: number) => new Date(START + milliseconds).toISOString();
const common = (observed: number) => ({ handle: HANDLE, times: { observed: at(observed) }, via: "poll" as const, raw: {} });
const live = (observed: number, more: object = {}): Task => ({ ...common(observed), status: "running", done: false, recognized: true, ...more }) as Task;
const end = (observed: number, status: string, more: object = {}): Task => ({ ...common(observed), status, done: true, ...more }) as Task;

describe("step", () => {
  test("is pure: the same values give the same step, and nothing that goes in is changed", () => {
    const { state } = start(HANDLE, plan, { now: START, random: 0.3 });
    const frozen = JSON.stringify(state);
    const seen: Observation = { type: "task", task: live(5000, { progress: { fraction: 0.2 } }) };
    const one = step(state, seen, { now: START + 5000, random: 0.7 });
    expect(step(JSON.parse(frozen), JSON.parse(JSON.stringify(seen)), { now: START + 5000, random: 0.7 })).toEqual(one);
    expect(JSON.stringify(state)).toBe(frozen);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  test("goes on from its stored state exactly as from its live one", async () => {
    const looks = async (store: (state: WaitState) => WaitState) => {
      const w = world([job("WAITING"), { json: {}, status: 500 }, { text: "<html>" }, job("ODD"), job("WORKING", { percent: 20 }), job("WORKING", { percent: 60 }), job("STOPPED")]);
      let { state, then } = w.client.start(HANDLE);
      const waits: number[] = [];
      while (then.type === "wait") {
        waits.push(then.milliseconds);
        await w.clock.sleep(then.milliseconds);
        ({ state, then } = step(store(state), await w.client.look(HANDLE), { now: w.clock.now(), random: 0.5 }));
      }
      return { waits, then };
    };
    const lively = await looks((state) => state);
    expect(await looks((state) => JSON.parse(JSON.stringify(state)))).toEqual(lively);
    expect(lively.then).toMatchObject({ type: "task", task: { status: "canceled" } });
  });

  const refusal = fc.record({ kind: fc.constantFrom("rate_limited", "capacity", "provider_error", "provider_timeout", "unclassified", "unauthorized", "not_found", "invalid_input"), message: fc.string(), retry: fc.constantFrom("resubmit", "never", "unknown"), status: fc.constantFrom(200, 302, 401, 404, 429, 500), known: fc.boolean() });
  const wait = fc.option(fc.double({ min: 0, max: 1e7, noNaN: true }), { nil: undefined });
  const seen = { at: at(0) };
  const observation = fc.oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constant("task"), task: fc.record({ status: fc.constantFrom("queued", "running"), recognized: fc.boolean(), providerStatus: fc.string(), progress: fc.option(fc.record({ fraction: fc.double({ min: 0, max: 1, noNaN: true }), etaSeconds: fc.nat() }, { requiredKeys: [] }), { nil: undefined }) }).map((each) => live(0, each)), wait }, { requiredKeys: ["type", "task"] }) },
    { weight: 1, arbitrary: fc.constantFrom("succeeded", "failed", "canceled", "expired").map((status) => ({ type: "task", task: end(0, status) })) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant("unclear"), reason: fc.string(), seen: fc.constant(seen), wait }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant("refused"), refusal, seen: fc.constant(seen), wait }) },
  ) as unknown as fc.Arbitrary<Observation>;

  test("whatever is seen, it ends by the deadline, never looks in a hot loop, and leaves no end", () => {
    fc.assert(fc.property(fc.array(observation, { minLength: 1, maxLength: 60 }), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(3000), (all, random, took) => {
      let now = START;
      let { state, then } = start(HANDLE, plan, { now, random });
      let looks = 0;
      for (let index = 0; then.type === "wait"; index++) {
        expect(then.milliseconds).toBeGreaterThanOrEqual(0);
        now += then.milliseconds;
        expect(now).toBeLessThanOrEqual(state.deadlineAt);
        now = Math.min(now + took, state.deadlineAt);
        looks++;
        ({ state, then } = step(state, all[index % all.length]!, { now, random }));
      }
      // One look a second would be six hundred; the last ones before the deadline may be closer.
      expect(looks).toBeLessThan(640);
      expect(now).toBeLessThanOrEqual(START + plan.deadline);
      if (then.type === "error") {
        expect(then.error.handle).toEqual(HANDLE);
        expect(["WaitTimeout", "StatusUnreachable", "StatusUnrecognized", "ProviderError", "TaskNotFound"]).toContain(then.error.name);
      } else {
        expect(then.task.done).toBe(true);
      }
    }), { numRuns: 500 });
  });

  test("the histogram is bounded in number and length, and takes any word", () => {
    let { state } = start(HANDLE, { ...plan, maxUnrecognized: 1e6 }, { now: START, random: 0.5 });
    for (let index = 0; index < 300; index++) {
      ({ state } = step(state, { type: "task", task: live(index, { recognized: false, providerStatus: index === 3 ? "__proto__" : `word ${index} ${"x".repeat(500)}` }) }, { now: START + index, random: 0.5 }));
    }
    expect(Object.keys(state.histogram).length).toBeLessThanOrEqual(41);
    expect(Math.max(...Object.keys(state.histogram).map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(Object.getOwnPropertyDescriptor(state.histogram, "__proto__")?.value).toBe(1);
    expect(Object.values(state.histogram).reduce((a, b) => a + b)).toBe(300);
  });
});

describe("merge", () => {
  const outputs = (url: string, expires?: number) => ({ outputs: [{ kind: "video", role: "primary", access: "public", url, ...(expires !== undefined && { expires: { at: at(expires), from: "field" } }) }] });
  const task = fc.oneof(
    fc.record({ observed: fc.nat(50), status: fc.constantFrom("queued", "running"), word: fc.constantFrom("A", "B") }).map(({ observed, status, word }) => live(observed, { status, providerStatus: word })),
    fc.record({ observed: fc.nat(50), status: fc.constantFrom("failed", "canceled", "expired"), created: fc.option(fc.nat(50), { nil: undefined }) }).map(({ observed, status, created }) => end(observed, status, created === undefined ? {} : { times: { observed: at(observed), created: at(created) } })),
    fc.record({ observed: fc.nat(50), expires: fc.option(fc.nat(50), { nil: undefined }) }).map(({ observed, expires }) => end(observed, "succeeded", outputs("https://x.example/a", expires))),
  );

  test("B14: it is idempotent", () => {
    fc.assert(fc.property(task, task, (a, b) => {
      expect(merge(a, a)).toEqual(a);
      const both = merge(a, b);
      expect(merge(both, b)).toEqual(both);
      expect(merge(both, a)).toEqual(both);
    }));
  });
  test("B14: it does not matter in which order sightings arrive", () => {
    fc.assert(fc.property(task, task, task, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      const all = [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]].map(([x, y, z]) => merge(merge(x!, y!), z!));
      for (const each of all) expect([each.status, each.times, each.done]).toEqual([all[0]!.status, all[0]!.times, all[0]!.done]);
    }));
  });
  test("B14: a task that has ended never goes back", () => {
    fc.assert(fc.property(task, task, (a, b) => {
      if (a.done || b.done) expect(merge(a, b).done).toBe(true);
    }));
    expect(merge(end(10, "succeeded", outputs("https://x.example/a")), end(20, "canceled")).status).toBe("succeeded");
  });
  test("the earliest expiry that was told holds, and the first sighting of nothing is the next", () => {
    const told = merge(end(10, "succeeded", outputs("https://x.example/a", 900)), end(20, "succeeded", outputs("https://x.example/a", 400)));
    expect(told).toMatchObject({ times: { observed: at(10) }, outputs: [{ expires: { at: at(400) } }] });
    expect(merge(undefined, told)).toBe(told);
  });
});
