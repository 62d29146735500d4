/**
 * Every fault that others met in public, shown not to be ours: B1 to B36 of the list the project began with. Each is shown on the invented
 * provider of the runtime's tests, or on a generated package where the fault is one provider's own.
 */
import { operationsOf } from "../../runtime/operations.ts";
import { operationFor } from "../../simulator/family.ts";
import { createMediaTasks, merge, parseHandle, type Task } from "@media-tasks/runtime";
import { simulate } from "@media-tasks/simulator";
import { describe, expect, test } from "vitest";
import { CLIP, HANDLE, job, START, world, type Reply, type World } from "../runtime/fixture.ts";
import { handleOf, jobsOf, loadProviders, scripted, submit } from "./providers.ts";

const READY = job("READY", { files: [CLIP] });
const status = (code: number, json: unknown = { message: "no" }, headers: Record<string, string> = {}): Reply => ({
  json,
  status: code,
  headers,
});
const PAGE: Reply = { text: "<html>502 Bad Gateway</html>", status: 502 };
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable("it should have failed"),
    (error: unknown) => error as Record<string, any>,
  );
const create = (w: World) => w.client.submit["createClip"]!({ prompt: "a boat" });
const posts = (w: World) => w.sent.filter(({ method }) => method === "POST").length;
/** Waits on the invented provider over these answers; what it sent is told beside the end. */
async function waited(...replies: Reply[]) {
  const w = world(replies);
  return { task: await w.client.wait(HANDLE), looks: w.sent.length, w };
}
const json = (body: unknown): Reply => ({ json: body });
const SONG = { ...HANDLE, family: "songs", operation: "createSong" } as const;

describe("done is done", () => {
  test("B1: done without a URL is failed at first sight", async () => {
    const { task, looks } = await waited(job("READY", { files: [] }), READY);
    expect(task).toMatchObject({ status: "failed", error: { kind: "no_output" } });
    expect(looks).toBe(1);
  });

  test("B2: done without a URL does not run on, and a URL is found in whatever form it comes", async () => {
    for (const file of [{ href: "" }, { href: null }, {}, null])
      expect((await waited(job("READY", { files: [file] }))).task.status).toBe("failed");
    for (const files of [[CLIP], CLIP, [{ href: [CLIP.href] }], [{ href: "/a.mp4" }]])
      expect((await waited(job("READY", { files }))).task.status).toBe("succeeded");
  });

  test.each([
    ["succeeded", "succeeded"],
    ["COMPLETED", "succeeded"],
    [" Success", "succeeded"],
    ["finishing", "running"],
    ["error", "failed"],
    ["FAIL", "failed"],
    ["Cancelled", "canceled"],
    ["in progress", "running"],
  ])("B3: a gateway's word %j means %s where the mapping is lenient", async (word, meaning) => {
    const { client, handle } = await scripted("openai-video", "video", [
      json({ id: "v", status: word, metadata: { url: CLIP.href }, ...(meaning === "failed" && { error: { code: "x", message: "y" } }) }),
    ]);
    expect(await client.get(handle)).toMatchObject({ status: meaning });
  });

  test("B4: expired ends the wait at once", async () => {
    const { task, looks } = await waited(job("LAPSED"), READY);
    expect([task.status, looks]).toEqual(["expired", 1]);
  });

  test("B10: filtered videos are a failure with the reason, and no success wherever that is told", async () => {
    const told = { raiMediaFilteredCount: 1, raiMediaFilteredReasons: ["Unsafe."] };
    const { client, handle } = await scripted("veo", "video", [
      json({ name: "models/m/operations/o", done: true, response: { generateVideoResponse: told } }),
    ]);
    expect(await client.get(handle)).toMatchObject({ status: "failed", error: { kind: "moderation", message: "Unsafe." } });
    // Where another host of the same models tells it, the document knows of nothing: still no success.
    const other = await scripted("veo", "video", [json({ name: "models/m/operations/o", done: true, response: told })]);
    expect(await other.client.get(other.handle)).toMatchObject({ status: "failed", error: { kind: "no_output" } });
    expect(await world([job("READY", { files: [{ error: "Unsafe." }] })]).client.get(HANDLE)).toMatchObject({
      status: "failed",
      error: { stage: "output", message: "Unsafe." },
    });
  });

  test("B24: a number is a status like any word, and one that nobody knows is bounded", async () => {
    const numbers = { ...HANDLE };
    const { adapter, clips } = await import("../runtime/fixture.ts");
    const provider = {
      ...adapter,
      families: { clips: { ...clips, statuses: { table: { 0: "running", 1: "succeeded", 2: "failed", 3: "failed" } as const } } },
    };
    const read = async (state: unknown) =>
      (await world([job(state as string, { files: [CLIP] })], {}, provider).client.get(numbers)).status;
    expect([await read(0), await read(1), await read(2), await read("3")]).toEqual(["running", "succeeded", "failed", "failed"]);
    expect(await errorOf(world([job(9 as never)], {}, provider).client.wait(HANDLE, { maxUnrecognized: 5 }))).toMatchObject({
      name: "StatusUnrecognized",
    });
  });

  test("B33: failed and canceled end the wait at once", async () => {
    for (const [word, end] of [
      ["BROKEN", "failed"],
      ["STOPPED", "canceled"],
    ] as const) {
      const { task, looks } = await waited(job(word), READY);
      expect([task.status, looks]).toEqual([end, 1]);
    }
  });
});

describe("not done is not done", () => {
  test.each(["in_progress", "PREPROCESSING", "NOT_START"])("B5: %s, which nobody listed, fails no task", async (word) => {
    expect((await waited(job(word), READY)).task.status).toBe("succeeded");
  });

  test("B6: a submit answer without a status is queued", async () => {
    expect(await create(world([job(undefined)]))).toMatchObject({ status: "queued", recognized: true });
    expect(await create(world([job("queued")]))).toMatchObject({ status: "queued", done: false });
  });

  test("B7: THROTTLED is queued", async () => {
    const { client, handle } = await scripted("runway", "generation", [
      json({ id: "x", status: "THROTTLED", createdAt: HANDLE.submittedAt }),
    ]);
    expect(await client.get(handle)).toMatchObject({ status: "queued", recognized: true });
  });

  test("B8: an unknown status does not end a wait", async () => {
    const { task, looks } = await waited(job("NOT_START"), job("NOT_START"), READY);
    expect([task.status, looks]).toEqual(["succeeded", 3]);
  });

  test.each<[string, Reply]>([
    ["an empty status", job("")],
    ["an empty body", { text: "" }],
    ["nothing known yet", status(404)],
  ])("B9: %s right after the submit is not yet", async (_, first) => {
    const w = world([job(undefined), first, READY]);
    expect((await w.client.wait((await create(w)).handle)).status).toBe("succeeded");
  });

  test("B18: every documented answer on the way is read, nulls included, at every provider", async () => {
    let read = 0;
    for (const provider of await loadProviders()) {
      for (const each of jobsOf(provider).filter(({ operation, data }) => operation === data.submit[0])) {
        const handle = await handleOf(each);
        for (const example of Object.values(each.data.examples)) {
          const { body, answers, becomes } = example;
          if (answers !== "retrieve" || !becomes || !("status" in becomes) || !["queued", "running"].includes(becomes.status)) continue;
          // The same with nulls wherever nothing was said.
          const nulled =
            typeof body === "object" && body ? { output: null, result: null, error: null, video: null, progress: null, ...body } : body;
          const w = world(
            [typeof body === "string" ? { text: body, status: example.status ?? 200 } : { json: nulled, status: example.status ?? 200 }],
            provider.scenarios.credentials,
            provider.adapter,
          );
          expect((await w.client.look(handle as never)).type, `${provider.name} ${each.family}`).toBe("task");
          read++;
        }
      }
    }
    expect(read).toBeGreaterThan(50);
  });

  test("B32: only an end resolves", async () => {
    expect((await waited(job("WAITING"), job("WORKING"), job("ASKING"), READY)).task).toMatchObject({
      status: "succeeded",
      outputs: [{ url: CLIP.href }],
    });
  });
});

describe("a failed look is no failed task", () => {
  const finished = json({ status: "COMPLETED", request_id: "r" });

  test("B11: a failure that shows only on the result call is the task's, with its fields", async () => {
    const { client, handle } = await scripted("fal", "request", [
      finished,
      status(422, { detail: [{ loc: ["body", "image_url"], msg: "The image could not be loaded.", type: "image_load_error" }] }),
    ]);
    expect(await client.wait(handle)).toMatchObject({
      status: "failed",
      error: { message: "The image could not be loaded.", code: "image_load_error" },
    });
  });

  test.each<[string, Reply]>([
    ["504", status(504)],
    ["503", status(503)],
    ["429", status(429)],
    ["a page", PAGE],
    ["a cut line", { break: "ECONNRESET" }],
  ])("B12: %s on the result call is asked again", async (_, reply) => {
    const { client, handle } = await scripted("fal", "request", [finished, reply, finished, json({ images: [{ url: CLIP.href }] })]);
    expect((await client.wait(handle)).status).toBe("succeeded");
  });

  test("B20: a lasting 404, page or nonsense is an error of its own, soon, and never a status", async () => {
    for (const [reply, name] of [
      [status(404), "TaskNotFound"],
      [PAGE, "StatusUnreachable"],
      [{ text: "{" }, "StatusUnreachable"],
    ] as [Reply, string][]) {
      const w = world([reply]);
      expect(await errorOf(w.client.wait(HANDLE, { maxFailures: 4 }))).toMatchObject({ name, handle: HANDLE });
      expect(w.clock.time - START).toBeLessThan(300_000);
    }
  });

  test.each<[string, Reply]>([
    ...[408, 425, 429, 500, 502, 503, 504].map((code) => [`HTTP ${code}`, status(code)] as [string, Reply]),
    ["a cut line", { break: "ECONNRESET" }],
    ["text", { text: "busy" }],
  ])("B21: %s while polling does not end the wait", async (_, reply) => {
    expect((await waited(reply, reply, READY)).task.status).toBe("succeeded");
  });

  test.each([200, 400, 404, 500, 502])("B22: a page with %d is no verdict", async (code) => {
    expect((await waited({ text: "<html>", status: code }, READY)).task.status).toBe("succeeded");
  });

  test("B23: a failure body behind a 4xx is the failure, now", async () => {
    const w = world([{ json: { data: { id: "c1", state: "BROKEN", reason: "no", reason_code: "17" } }, status: 400 }]);
    expect(await w.client.wait(HANDLE)).toMatchObject({ status: "failed", error: { message: "no", code: "17" } });
    expect(w.sent).toHaveLength(1);
  });

  test("B25: an error code without a message inside 200 does not poll on", async () => {
    const w = world([json({ code: 1000 })]);
    expect(await errorOf(w.client.wait(HANDLE))).toMatchObject({ name: "ProviderError", kind: "unauthorized", code: "1000" });
    expect(w.sent).toHaveLength(1);
  });

  test("B31: 429 with Retry-After is kept to, on submits and on looks", async () => {
    const slow = status(429, {}, { "retry-after": "40" });
    const w = world([slow, job(undefined), slow, READY]);
    await w.client.wait((await create(w)).handle);
    const at = w.sent.map((each) => each.at);
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(40_000);
    expect(at[3]! - at[2]!).toBeGreaterThanOrEqual(40_000);
  });
});

describe("who asks whom, about what", () => {
  test("B13: a webhook's URL goes where each provider reads it", async () => {
    const shown: string[] = [];
    for (const provider of await loadProviders()) {
      for (const each of jobsOf(provider)) {
        const { webhook } = provider.adapter.families[each.family]!;
        if (!webhook?.with || webhook.except?.includes(each.operation)) continue;
        const simulation = simulate(provider.scenarios);
        const client = provider.create({ ...provider.scenarios.credentials, fetch: simulation.fetch });
        await submit(client, each, { webhook: "https://me.example/hook?token=t" });
        expect(
          [...simulation.tasks].map(({ webhookUrl }) => webhookUrl),
          `${provider.name} ${each.operation}`,
        ).toEqual(["https://me.example/hook?token=t"]);
        expect(simulation.violations).toEqual([]);
        shown.push(provider.name);
      }
    }
    expect(new Set(shown).size).toBeGreaterThan(3);
  });

  test("B14: an end is an end, whoever tells it, how often, and in whatever order", async () => {
    const w = world([job("WORKING"), READY, job("STOPPED")]);
    const [running, done, late] = [
      await w.client.get(HANDLE),
      ((w.clock.time += 1000), await w.client.get(HANDLE)),
      ((w.clock.time += 1000), await w.client.get(HANDLE)),
    ] as Task[];
    const all = [running!, done!, late!, done!, running!];
    expect(all.reduce((known, task) => merge(known, task))).toMatchObject({ status: "succeeded" });
    expect(all.reverse().reduce((known, task) => merge(known, task))).toMatchObject({ status: "succeeded" });
  });

  test("B14: a message of success without a payload is asked about, not judged", async () => {
    const w = await scripted("fal", "request", [json({ status: "COMPLETED", request_id: "r" }), json({ images: [{ url: CLIP.href }] })]);
    const simulation = simulate(w.job.provider.scenarios, { now: w.clock.now });
    const { webhook } = w.job.provider.create({
      ...w.job.provider.scenarios.credentials,
      fetch: (request: Request) =>
        // The keys come from the simulator, everything else from the script.
        request.url.includes("jwks")
          ? simulation.fetch(request)
          : new Promise((resolve) =>
              resolve(
                Response.json(w.sent.push({} as never) === 1 ? { status: "COMPLETED", request_id: "r" } : { images: [{ url: CLIP.href }] }),
              ),
            ),
      now: w.clock.now,
    }) as never as { webhook: { parse(delivery: object, options: object): Promise<{ task: Task }> } };
    const client = w.job.provider.create({ ...w.job.provider.scenarios.credentials, fetch: simulation.fetch, now: w.clock.now });
    const { handle } = await submit(client, w.job, { webhook: "https://me.example/hook" });
    const delivery = await simulation.deliver(handle.id, { example: "webhook_without_payload" });
    expect(await webhook.parse(delivery, { handle })).toMatchObject({ task: { status: "succeeded", outputs: [{ url: CLIP.href }] } });
    expect(w.sent).toHaveLength(2);
  });

  test("B15: the reason comes from the task, not from an envelope that says all is well", async () => {
    const { client, handle } = await scripted("kling", "generation", [
      json({ code: 0, message: "SUCCEED", data: { task_id: "1", task_status: "failed", task_status_msg: "Refused by risk control" } }),
    ]);
    expect(await client.get(handle)).toMatchObject({ status: "failed", error: { message: "Refused by risk control" } });
  });

  test("B16: a handle finds its provider by itself", async () => {
    const providers = (await loadProviders()).slice(0, 4);
    const asked: string[] = [];
    const router = createMediaTasks(
      providers.map((provider) =>
        provider.create({
          ...provider.scenarios.credentials,
          fetch: async ({ url }: Request) => (asked.push(new URL(url).origin), Response.json({})),
        }),
      ) as never[],
    );
    for (const provider of providers.reverse()) {
      const [each] = jobsOf(provider);
      await router.look((await handleOf(each!)) as never);
      const origins = [
        ...Object.values(provider.adapter.sites),
        ...Object.values(operationsOf(provider.adapter)).flatMap(({ server }) => server ?? []),
      ].map((server) => new URL(server).origin);
      expect(origins).toContain(asked.at(-1));
    }
    await expect(router.get({ ...HANDLE, provider: "nobody" } as never)).rejects.toMatchObject({ name: "WrongClient" });
  });

  test("B17: a client of another account or site refuses the handle, and asks nobody", async () => {
    for (const [mine, theirs] of [
      [{ account: "a" }, { account: "b" }],
      [{}, { account: "b" }],
      [{}, { site: "moon" }],
    ]) {
      const { handle } = await create(world([job(undefined)], mine as { account?: string }));
      const w = world([READY], theirs as { account?: string });
      expect(await errorOf(w.client.get(handle))).toMatchObject({ name: "WrongClient" });
      expect(w.sent).toHaveLength(0);
    }
  });

  test("B19: the status request is made from the handle, by the document's own method, at every provider", async () => {
    for (const provider of await loadProviders()) {
      for (const each of jobsOf(provider)) {
        const name = operationFor(each.data.retrieve, each.operation)!;
        const w = world([json({})], provider.scenarios.credentials, provider.adapter);
        await w.client.look((await handleOf(each)) as never);
        expect([provider.name, name, w.sent[0]!.method]).toEqual([provider.name, name, operationsOf(provider.adapter)[name]!.method]);
        expect(w.sent[0]!.url).not.toMatch(/[{}]|%7B|undefined/);
      }
    }
  }, 60_000);

  test.each(["https://evil.example/steal", "a://b", "", " ", "a b", "\u202e", { toString: "x" }, null])(
    "B30: an id of %j makes no handle and no request",
    async (id) => {
      const w = world([READY]);
      expect(await errorOf(w.client.get({ ...HANDLE, id } as never))).toMatchObject({ name: "InvalidHandle" });
      expect(() => parseHandle({ ...HANDLE, id })).toThrow();
      expect(await errorOf(w.client.get({ ...HANDLE, provider: "someone-else" } as never))).toMatchObject({ name: "WrongClient" });
      expect(w.sent).toHaveLength(0);
    },
  );

  test("B34: a handle and a client are enough to wait", async () => {
    const text = JSON.stringify((await create(world([job(undefined)]))).handle);
    const w = world([READY]);
    expect((await w.client.wait(w.client.handle(text))).status).toBe("succeeded");
    expect(posts(w)).toBe(0);
  });

  test("B35: no request repeats a part of its base, at any provider, on any site", async () => {
    for (const provider of await loadProviders()) {
      for (const site of [undefined, "https://relay.example/team", "https://relay.example/"]) {
        for (const each of jobsOf(provider)) {
          const w = world([json({})], { ...provider.scenarios.credentials, ...(site && { site }) }, provider.adapter);
          await submit(w.client, each).catch(() => {});
          const url = w.sent[0]!.url;
          expect(url).not.toMatch(/\/\/(?!(?:[^/]+\.)[a-z]+(?:\/|$)).*\/\//);
          expect(new URL(url).pathname, `${provider.name} ${each.operation}`).not.toMatch(/\/(v\d+[a-z\d]*)\/\1(\/|$)|\/\//);
          if (site) expect(url.startsWith(`${site.replace(/\/$/, "")}/`)).toBe(true);
        }
      }
    }
  }, 60_000);
});

describe("time", () => {
  test("B26: no request outlives the deadline, and nothing late is taken", async () => {
    const w = world([{ hang: true }]);
    expect(await errorOf(w.client.wait(HANDLE, { deadline: 30_000 }))).toMatchObject({ name: "WaitTimeout" });
    expect([w.clock.time - START, w.clock.sleepers]).toEqual([30_000, 0]);
  });

  test("B27: the last look counts", async () => {
    const w = world([({ at }) => (at > 58_000 ? READY : job("WORKING"))]);
    expect((await w.client.wait(HANDLE, { deadline: 60_000 })).status).toBe("succeeded");
  });

  test("B28: raw and status are of one answer, after a timeout as well", async () => {
    const w = world([job("WAITING"), job("WORKING")]);
    const { task } = (await errorOf(w.client.wait(HANDLE, { deadline: 30_000 }))) as { task: Task };
    expect(task).toMatchObject({ status: "running", providerStatus: "WORKING", raw: { data: { state: "WORKING" } } });
  });

  test("B29: a timeout is no status, and the task is found done later", async () => {
    const w = world([job("WORKING")]);
    const error = await errorOf(w.client.wait(HANDLE, { deadline: 30_000 }));
    expect(error).toMatchObject({ name: "WaitTimeout", handle: HANDLE, task: { done: false } });
    w.replies = [READY];
    expect((await w.client.wait(error["handle"])).status).toBe("succeeded");
  });
});

test("B36: code, message and request id are in every error and every failure", async () => {
  const headers = { "x-request-id": "rq-1" };
  const fields = { code: "1000", requestId: "rq-1", message: "bad key" };
  for (const reply of [status(401, { code: 1000, message: "bad key" }, headers), { json: { code: 1000, message: "bad key" }, headers }]) {
    expect(await errorOf(create(world([reply])))).toMatchObject({ name: "SubmitRejected", ...fields });
    expect(await errorOf(world([reply]).client.get(HANDLE))).toMatchObject({ name: "ProviderError", ...fields, handle: HANDLE });
    expect(await errorOf(world([reply]).client.wait(HANDLE))).toMatchObject({ name: "ProviderError", ...fields, handle: HANDLE });
  }
  expect(
    await world([{ json: { data: { state: "BROKEN", reason: "why", reason_code: "77" } }, headers }]).client.get(HANDLE),
  ).toMatchObject({ status: "failed", requestId: "rq-1", error: { code: "77", message: "why" } });
  expect(
    await world([{ json: { data: { state: "finished" } } }, status(422, { message: "lyrics" }, headers)]).client.get(SONG),
  ).toMatchObject({ error: { message: "lyrics" }, requestId: "rq-1" });
});
