/** What holds whatever a server says, in whatever order, and whatever breaks on the way? Shown over every generated provider. */
import { merge, MediaTaskError, start, step, type DoneTask, type Observation, type Step, type Task } from "@media-tasks/runtime";
import fc from "fast-check";
import type { FaultName } from "@media-tasks/simulator";
import { describe, expect, test } from "vitest";
import { setStage, type AnyTask } from "../../simulator/conformance-stage.ts";
import { statusOf } from "../../simulator/family.ts";
import { HANDLE, START, world } from "../runtime/fixture.ts";
import { handleOf, jobsOf, loadProviders, submit, type Job } from "./providers.ts";
import { anyJson, repliesOf } from "./replies.ts";

const SEED = Number(process.env["PROPERTY_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`properties: run it again with PROPERTY_SEED=${SEED}`);
/** A longer search multiplies the runs. */
const check = (runs: number) => ({ seed: SEED, numRuns: runs * Number(process.env["PROPERTY_RUNS"] ?? 1) });

const providers = await loadProviders();
/** One operation of each family. */
const jobs = providers.flatMap((provider) => Object.values(Object.fromEntries(jobsOf(provider).map((job) => [job.family, job]))));
const names = (job: Job) => `${job.provider.name}, ${job.family}`;

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const settle = (promise: Promise<unknown>) =>
  promise.then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({ value: undefined, error }),
  );
const worldOf = ({ provider }: Job) => world([], { ...provider.scenarios.credentials, limits: { tasks: Infinity } }, provider.adapter);

describe.each(jobs.map((job) => [names(job), job] as const))("%s", (_, job) => {
  test("any answer to a look is an observation in plain JSON, never an exception", async () => {
    const [w, handle] = [worldOf(job), await handleOf(job)];
    await fc.assert(
      fc.asyncProperty(fc.array(repliesOf(job.provider.scenarios), { minLength: 1, maxLength: 2 }), async (replies) => {
        w.replies = [...replies];
        const seen = await w.client.look(handle as never);
        expect(["task", "refused", "unclear"]).toContain(seen.type);
        expect(json(seen)).toEqual(seen);
        if (seen.type === "task" && seen.task.done && seen.task.status === "succeeded") expect(seen.task.outputs.length).toBeGreaterThan(0);
      }),
      check(60),
    );
  });

  test("any answer to a submit is a task or an error of the family, and only what is certainly refused is sent again", async () => {
    const { clientRef, repeat } = job.data;
    await fc.assert(
      fc.asyncProperty(repliesOf(job.provider.scenarios), async (reply) => {
        const w = worldOf(job);
        w.replies = [reply];
        const { value, error } = await settle(submit(w.client, job));
        if (error) expect(["SubmitRejected", "SubmitAmbiguous"]).toContain((error as Error).name);
        else {
          const { handle } = value as Task;
          expect(w.client.handle(json(handle) as object)).toEqual(handle);
        }
        // Nobody was told no, and yet it was sent again: only where a reference makes that safe.
        const again = w.sent.filter(({ method }) => method !== "GET").length > 1;
        if (again && (error as Error | undefined)?.name === "SubmitAmbiguous") expect(clientRef && repeat !== "new").toBe(true);
        expect(w.sent.length).toBeLessThanOrEqual(12);
      }),
      check(40),
    );
  });

  test("any answers to a wait end it by the deadline, with an end of the task or an error that has the handle", async () => {
    const handle = await handleOf(job);
    await fc.assert(
      fc.asyncProperty(
        fc.array(repliesOf(job.provider.scenarios), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 900_000 }),
        async (replies, deadline) => {
          const w = worldOf(job);
          w.replies = [...replies];
          const seen: Task[] = [];
          const { value, error } = await settle(w.client.wait(handle as never, { deadline, onUpdate: (task) => seen.push(task as Task) }));
          expect(w.clock.time - START).toBeLessThanOrEqual(deadline);
          expect(w.clock.sleepers).toBe(0);
          if (error) {
            expect(error).toBeInstanceOf(MediaTaskError);
            expect(error).toMatchObject({ handle, advice: expect.stringMatching(/\w/) });
          } else expect(value).toMatchObject({ done: true, handle });
          expect(seen.slice(0, -1).every(({ done }) => !done)).toBe(true);
        },
      ),
      check(15),
    );
  });

  test("any sequence of faults leaves one task at most, and its own verdict or an error", async () => {
    const passing: FaultName[] = ["rate_limited", "server_error", "bad_gateway", "empty", "reset", "lost", "cut", "slow"];
    const fault = fc.record({
      fault: fc.constantFrom<FaultName>(...passing, ...passing, "unauthorized", "not_found"),
      answers: fc.constantFrom("submit" as const, "retrieve" as const, "retrieve" as const, "result" as const),
      times: fc.integer({ min: 1, max: 4 }),
      skip: fc.integer({ min: 0, max: 3 }),
    });
    const { provider, stories, data } = job;
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 5 }), fc.constantFrom(...stories), async (faults, story) => {
        const stage = setStage({ createClient: provider.create, scenarios: provider.scenarios, options: {} });
        stage.simulation.play(job.family, story);
        for (const { fault: name, ...where } of faults) stage.simulation.fault(name, { ...where, delay: 90_000 });
        const { value, error } = await settle(stage.submit({ name: job.family, data }, job.operation));
        expect(stage.simulation.counts.accepted).toBeLessThanOrEqual(1);
        if (error) {
          expect(["SubmitRejected", "SubmitAmbiguous"]).toContain((error as Error).name);
          if ((error as Error).name === "SubmitRejected") expect(stage.simulation.counts.accepted).toBe(0);
          return;
        }
        const { handle } = value as AnyTask;
        const ended = await settle(stage.client.wait(handle));
        if (ended.error)
          expect(ended.error).toMatchObject({
            handle: { id: handle.id },
            name: expect.stringMatching(/^(ProviderError|TaskNotFound|StatusUnreachable|WaitTimeout)$/),
          });
        // A provider may word "not found" as an end of its own.
        else if (!faults.some(({ fault: name }) => name === "not_found"))
          expect((ended.value as AnyTask).status).toBe(statusOf(data.examples[stage.simulation.task(handle.id)!.ends!]));
        expect(stage.simulation.counts.accepted).toBe(1);
        expect(stage.simulation.violations).toEqual([]);
      }),
      check(8),
    );
  });
});

/** Sightings of one task: live ones of any sort, and ends. */
const moments = fc.integer({ min: 0, max: 5 }).map((second) => new Date(START + second * 1000).toISOString());
const timesOf = fc.record({ observed: moments, created: moments, finished: moments }, { requiredKeys: ["observed"] });
const expiring = fc.option(fc.record({ at: moments, from: fc.constantFrom("field" as const, "url" as const) }), { nil: undefined });
const outputsOf = fc.tuple(expiring, expiring).map((all) =>
  all.map((expires, index) => ({
    kind: "video" as const,
    role: "primary" as const,
    access: "public" as const,
    url: `https://cdn.example/${index}.mp4`,
    ...(expires && { expires }),
  })),
);
const common = { handle: fc.constant(HANDLE), times: timesOf, via: fc.constantFrom("poll", "webhook"), raw: fc.constant(null) };
const live = fc.record({
  ...common,
  status: fc.constantFrom("queued", "running"),
  done: fc.constant(false),
  recognized: fc.boolean(),
  progress: fc.record({ fraction: fc.constantFrom(0, 0.5, 1) }),
});
const succeeded = fc.record({ ...common, status: fc.constant("succeeded"), done: fc.constant(true), outputs: outputsOf });
const others = fc.record({
  ...common,
  status: fc.constantFrom("canceled", "expired"),
  done: fc.constant(true),
  by: fc.constant("unknown"),
  charged: fc.boolean(),
});
const sightings = (...kinds: fc.Arbitrary<unknown>[]) =>
  fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 6 }) as fc.Arbitrary<Task[]>;
const mergeAll = (tasks: readonly Task[]) => tasks.reduce<Task | undefined>((known, task) => merge(known, task), undefined)!;

describe("merge", () => {
  const shuffled = (all: fc.Arbitrary<Task[]>) =>
    all.chain((tasks) => fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length })));

  test("does not depend on the order, and changes nothing the second time", () => {
    fc.assert(
      fc.property(shuffled(sightings(live, succeeded)), ([tasks, others]) => {
        const merged = mergeAll(tasks);
        expect(mergeAll(others)).toEqual(merged);
        expect(merge(merged, merged)).toEqual(merged);
        for (const task of tasks) expect(merge(merged, task)).toEqual(merged);
      }),
      check(2000),
    );
  });

  test("chooses the same end of ends that contradict each other, and never leaves it", () => {
    const end = (task: Task) => ({ ...task, times: task.times.observed, outputs: undefined });
    fc.assert(
      fc.property(shuffled(sightings(live, succeeded, others)), ([tasks, others]) => {
        expect(end(mergeAll(others))).toEqual(end(mergeAll(tasks)));
        let known: Task | undefined;
        for (const task of tasks) {
          const done: boolean = known?.done ?? false;
          known = merge(known, task);
          expect(known.done).toBe(done || task.done);
        }
      }),
      check(2000),
    );
  });
});

describe("step", () => {
  const seen = fc.record({ at: moments, status: fc.constantFrom(200, 404, 429, 500) });
  const wait = fc.option(fc.oneof(fc.integer({ min: 0, max: 1e7 }), fc.constantFrom(0.5, 1e15, Number.MAX_VALUE)), { nil: undefined });
  const kinds = [
    "moderation",
    "invalid_input",
    "rate_limited",
    "capacity",
    "unauthorized",
    "not_found",
    "provider_error",
    "provider_timeout",
    "unclassified",
  ] as const;
  const bare = fc.oneof(
    {
      weight: 4,
      arbitrary: live.chain((task) =>
        fc
          .record({ providerStatus: fc.oneof(fc.constantFrom("A", "__proto__", "toString"), fc.string()), eta: fc.constantFrom(0, 5, 1e9) })
          .map(({ providerStatus, eta }) => ({
            type: "task" as const,
            task: { ...task, providerStatus, progress: { ...task.progress, etaSeconds: eta } },
          })),
      ),
    },
    { weight: 3, arbitrary: fc.record({ type: fc.constant("unclear"), reason: fc.string(), seen }) },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant("refused"),
        seen,
        refusal: fc.record({
          kind: fc.constantFrom(...kinds),
          message: fc.string(),
          retry: fc.constantFrom("resubmit", "never"),
          status: fc.constantFrom(200, 429, 500),
          known: fc.boolean(),
        }),
      }),
    },
    { weight: 1, arbitrary: succeeded.map((task) => ({ type: "task" as const, task })) },
  );
  const observations = fc.array(fc.tuple(bare, wait, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20_000)), {
    minLength: 1,
    maxLength: 60,
  });
  const plans = fc.record({
    deadline: fc.integer({ min: 0, max: 4_000_000 }),
    maxFailures: fc.integer({ min: 1, max: 30 }),
    maxUnrecognized: fc.integer({ min: 1, max: 30 }),
    poll: fc.record({ first: fc.nat(60_000), every: fc.nat(30_000), max: fc.nat(120_000) }),
  });

  test("is plain JSON at every state: stored and read back in between, the run is the same", () => {
    fc.assert(
      fc.property(plans, observations, (plan, all) => {
        const run = (through: <T>(value: T) => T): Step[] => {
          let now = START;
          let last = start(HANDLE, plan, { now, random: 0.5 });
          const steps = [last];
          for (const [observation, asked, random, took] of all) {
            if (last.then.type !== "wait") break;
            now += last.then.milliseconds + took;
            last = step(through(last.state), through({ ...observation, ...(asked !== undefined && { wait: asked }) } as Observation), {
              now,
              random,
            });
            steps.push(last);
          }
          return steps;
        };
        const straight = run((value) => value);
        expect(run(json)).toEqual(straight);
        expect(json(straight)).toEqual(straight);
      }),
      check(400),
    );
  });

  test("never plans a look past the deadline, never waits for nothing, and ends with the first look that does", () => {
    fc.assert(
      fc.property(plans, observations, (plan, all) => {
        let now = START;
        let { state, then } = start(HANDLE, plan, { now, random: 0.5 });
        for (const [observation, asked, random, took] of all) {
          if (then.type !== "wait") break;
          expect(then.milliseconds).toBeGreaterThanOrEqual(0);
          expect(now + then.milliseconds).toBeLessThanOrEqual(state.deadlineAt);
          now += then.milliseconds + took;
          const late = now >= state.deadlineAt;
          ({ state, then } = step(state, { ...observation, ...(asked !== undefined && { wait: asked }) } as Observation, { now, random }));
          if (then.type === "wait") expect(late).toBe(false);
          if (then.type === "task") expect(then.task.done).toBe(true);
          expect(Object.keys(state.histogram).length).toBeLessThanOrEqual(41);
        }
      }),
      check(400),
    );
  });
});

test("any JSON as a message is a task, ignored, a challenge or refused, at every provider that sends messages", async () => {
  for (const provider of providers) {
    if (!provider.adapter.webhooks) continue;
    const w = world([{ json: {} }], provider.scenarios.credentials, provider.adapter);
    const { webhook } = w.client as unknown as {
      webhook: { parse(delivery: object, options: object): Promise<{ type: string; task?: DoneTask }> };
    };
    await fc.assert(
      fc.asyncProperty(anyJson, async (body) => {
        const { value, error } = await settle(
          webhook.parse(
            { headers: { "content-type": "application/json" }, rawBody: JSON.stringify(body), url: "https://me.example/hook?token=t" },
            { secret: "whsec_c2ltdWxhdG9y", token: "t", seen: () => true },
          ),
        );
        if (error) expect(error).toBeInstanceOf(MediaTaskError);
        else expect(["task", "ignored", "challenge"]).toContain((value as { type: string }).type);
      }),
      check(60),
    );
  }
});
