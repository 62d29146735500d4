/**
 * What was seen by running released clients, shown not to be ours: P1 to P18 of the list the project began with, on the invented provider
 * of the runtime's tests, or on a generated package where the fault is one provider's own.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import type { FailedTask } from "@media-tasks/runtime";
import { simulate } from "@media-tasks/simulator";
import { describe, expect, test } from "vitest";
import { CLIP, HANDLE, job, START, world, type Reply, type World } from "../runtime/fixture.ts";
import { handleOf, jobsOf, loadProviders, scripted, submit } from "./providers.ts";

const READY = job("READY", { files: [CLIP] });
const status = (code: number, headers: Record<string, string> = {}): Reply => ({ json: { message: "no" }, status: code, headers });
const json = (body: unknown): Reply => ({ json: body });
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable("it should have failed"),
    (error: unknown) => error as Record<string, any>,
  );
const create = (w: World) => w.client.submit["createClip"]!({ prompt: "a boat" });
const gaps = (w: World) => w.sent.slice(1).map(({ at }, index) => at - w.sent[index]!.at);

test("P1: Retry-After of 3 seconds on a look is 3 seconds, whatever the jitter", async () => {
  for (const random of [0, 0.37, 0.999]) {
    const w = world([job(undefined), status(429, { "retry-after": "3" }), READY], { random: () => random });
    await w.client.wait((await create(w)).handle, { poll: { first: 0, every: 1000 } });
    expect(gaps(w)[1]).toBeGreaterThanOrEqual(3000);
  }
});

test("P2: a submit whose line was cut is sent once, and nobody calls it a failure", async () => {
  const w = world([{ break: "ECONNRESET" }, { break: "ECONNRESET" }, job(undefined)]);
  expect(await errorOf(create(w))).toMatchObject({ name: "SubmitAmbiguous", attempt: { operation: "createClip" } });
  expect(w.sent).toHaveLength(1);
});

test("P3: processing is no end, aborted is one", async () => {
  const w = await scripted("replicate", "prediction", [json({ id: "p", status: "processing" }), json({ id: "p", status: "aborted" })]);
  const done = await w.client.wait(w.handle);
  expect(done).toMatchObject({ done: true, providerStatus: "aborted" });
  expect(w.sent).toHaveLength(2);
});

test("P4: a message signed an hour ago is refused, at every provider that signs a time", async () => {
  const refused: string[] = [];
  for (const provider of await loadProviders()) {
    const verify = provider.adapter.webhooks?.verify;
    const timed = verify === "standard-webhooks" || (typeof verify === "object" && JSON.stringify(verify).includes("{timestamp}"));
    const each = jobsOf(provider).find(({ data }) => Object.hasOwn(data.examples, "webhook"));
    if (!timed || !each) continue;
    const simulation = simulate(provider.scenarios);
    const client = provider.create({ ...provider.scenarios.credentials, fetch: simulation.fetch }) as never as {
      webhook: { parse(delivery: object, options: object): Promise<object> };
    };
    const { handle } = await submit(
      client as never,
      each,
      provider.adapter.families[each.family]?.webhook?.with && { webhook: "https://me.example/hook" },
    );
    const options = { secret: simulation.webhookSecret, token: "t" };
    await expect(
      client.webhook.parse(await simulation.deliver(handle.id, { variant: "old", url: "https://me.example/hook?token=t" }), options),
    ).rejects.toMatchObject({ name: "WebhookRejected" });
    refused.push(provider.name);
  }
  expect(refused.length).toBeGreaterThan(1);
});

test("P5: a submit answered 503 is not hammered", async () => {
  const w = world([status(503)]);
  expect(await errorOf(create(w))).toMatchObject({ name: "SubmitAmbiguous" });
  expect(w.sent).toHaveLength(1);
  const full = world([json({ code: 3001 })]);
  expect(await errorOf(create(full))).toMatchObject({ name: "SubmitRejected", kind: "capacity" });
  expect(full.sent).toHaveLength(6);
  expect(Math.min(...gaps(full))).toBeGreaterThanOrEqual(800);
});

test("P6: a plain program that waits is kept alive by its wait", async () => {
  const program = `
    import { createClient } from "@media-tasks/runtime/v1";
    import { adapter, HANDLE } from ${JSON.stringify(new URL("../runtime/fixture.ts", import.meta.url).href)};
    let looks = 0;
    const fetch = async () => Response.json({ data: { id: "c1", state: ++looks > 1 ? "READY" : "WORKING", files: [{ href: "https://cdn.example/a.mp4" }] } });
    const task = await createClient(adapter, { apiKey: "key-key-key", fetch }).wait(HANDLE, { poll: { first: 0, every: 300 } });
    console.log(task.status, looks);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--conditions=@media-tasks/source", "--input-type=module", "--eval", program], {
    cwd: import.meta.dirname,
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect([said.trim(), code]).toEqual(["succeeded 2", 0]);
});

describe("P7", () => {
  test("P7: an address that answers 403 with XML is no video", async () => {
    const folder = await mkdtemp(join(tmpdir(), "media-tasks-"));
    const { client } = world([], {
      fetch: async ({ url }: Request) =>
        url === CLIP.href
          ? new Response("<Error>AccessDenied</Error>", { status: 403, headers: { "content-type": "application/xml" } })
          : Response.json({ data: { id: "c1", state: "READY", files: [CLIP] } }),
    });
    const [got] = await client.download(await client.wait(HANDLE), { to: join(folder, "a.mp4") });
    expect(got).toMatchObject({ ok: false, error: { name: "DownloadFailed", message: expect.stringContaining("403") } });
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });

  test("P7: a failure's reason is kept, one 429 is one failed look, and canceled is an end", async () => {
    const task = (word: string, more: object = {}) =>
      json({ extra: {}, task: { task_id: "t", status: word, ...more }, images: [], videos: [], audios: [] });
    const read = async (...replies: Reply[]) => {
      const { client, handle } = await scripted("novita", "media", replies);
      return client.wait(handle, { maxUnrecognized: 3 });
    };
    expect(await read(status(429), task("TASK_STATUS_FAILED", { reason: "Out of memory." }))).toMatchObject({
      status: "failed",
      error: { message: "Out of memory." },
    });
    // Nobody documents the word there: it is bounded, and named.
    expect(await errorOf(read(task("TASK_STATUS_CANCELED")))).toMatchObject({
      name: "StatusUnrecognized",
      message: expect.stringContaining("TASK_STATUS_CANCELED"),
    });
    expect((await world([job("STOPPED")]).client.wait(HANDLE)).status).toBe("canceled");
  });
});

test("P8: a lasting 503, 429 or page has a message, the handle and what was seen", async () => {
  for (const [reply, seen] of [
    [status(503), "no"],
    [status(429), "no"],
    [{ text: "<html>Bad gateway</html>", status: 502 }, "Bad gateway"],
  ] as [Reply, string][]) {
    const w = world([reply]);
    w.clock.time += 60_000;
    for (const error of [await errorOf(w.client.get(HANDLE)), await errorOf(w.client.wait(HANDLE, { maxFailures: 3 }))]) {
      expect(error["message"]).toMatch(/\w{2}/);
      expect(error).toMatchObject({ handle: HANDLE, last: { body: expect.stringContaining(seen) }, advice: expect.stringMatching(/\w/) });
    }
  }
});

test("P9: an unlisted status and a list of outputs are read like any", async () => {
  const { client, handle } = await scripted("replicate", "prediction", [
    json({ id: "p", status: "hibernating" }),
    json({ id: "p", status: "succeeded", output: [CLIP.href, "https://cdn.example/b.png"] }),
  ]);
  expect(await client.wait(handle)).toMatchObject({ status: "succeeded", outputs: [{ kind: "video" }, { kind: "image" }] });
});

test("P10: UNKNOWN, which means that the task is gone, ends the wait", async () => {
  const w = await scripted("dashscope", "video", [json({ request_id: "r", output: { task_id: "t", task_status: "UNKNOWN" } })]);
  w.clock.time = START + 600_000;
  expect(await w.client.wait(w.handle)).toMatchObject({ status: "expired", what: "record" });
  expect(w.sent).toHaveLength(1);
});

test("P11: expired ends the wait", async () => {
  const w = await scripted("ark", "content", [json({ id: "cgt-1", model: "m", status: "expired" })]);
  expect((await w.client.wait(w.handle)).status).toBe("expired");
  expect(w.sent).toHaveLength(1);
});

describe("P12", () => {
  test("P12: errors show what they know, in JSON and when printed", async () => {
    const error = await errorOf(world([job("WORKING")]).client.wait(HANDLE, { deadline: 20_000 }));
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "WaitTimeout",
      handle: HANDLE,
      task: { status: "running" },
      histogram: { WORKING: expect.any(Number) },
    });
    expect(inspect(error)).toContain(HANDLE.id);
    const failed = (await world([job("BROKEN", { reason: "why" })]).client.wait(HANDLE)) as FailedTask;
    expect(failed).toMatchObject({ handle: HANDLE, raw: { data: { reason: "why" } }, error: { message: "why" } });
  });

  test("P12: one bad file does not lose the rest", async () => {
    const urls = ["https://cdn.example/a.mp4", "https://cdn.example/gone.mp4", "https://cdn.example/c.mp4"];
    const body = { data: { id: "c1", state: "READY", files: urls.map((href) => ({ href })) } };
    const { client } = world([], {
      fetch: async ({ url }: Request) =>
        url.includes("acme")
          ? Response.json(body)
          : url.includes("gone")
            ? new Response("gone", { status: 410 })
            : new Response(new Uint8Array(64), { headers: { "content-type": "video/mp4" } }),
    });
    const folder = await mkdtemp(join(tmpdir(), "media-tasks-"));
    const got = await client.download(await client.get(HANDLE), { to: `${folder}/` });
    expect(got.map(({ ok }) => ok)).toEqual([true, false, true]);
    await rm(folder, { recursive: true });
  });
});

test("P13: an expiry in seconds is no moment of 1970, and a gateway's words are known", async () => {
  const read = async (body: object) => {
    const { client, handle } = await scripted("openai-video", "video", [json({ id: "v", object: "video", ...body })]);
    return client.get(handle);
  };
  expect(await read({ status: "completed", expires_at: 1767229250 })).toMatchObject({
    outputs: [{ expires: { at: "2026-01-01T01:00:50.000Z" } }, {}, {}],
  });
  for (const [word, meaning] of [
    ["canceled", "canceled"],
    ["expired", "expired"],
    ["NOT_START", "running"],
    ["succeed", "succeeded"],
  ] as const) {
    expect([word, (await read({ status: word, metadata: { url: CLIP.href } })).status]).toEqual([word, meaning]);
  }
});

test("P14: an unknown status is no timeout, a deadline of one second takes one second, an abort no time at all", async () => {
  expect(await errorOf(world([job("ODDER")]).client.wait(HANDLE, { maxUnrecognized: 3 }))).toMatchObject({ name: "StatusUnrecognized" });
  const w = world([job("WORKING")]);
  expect(await errorOf(w.client.wait(HANDLE, { deadline: 1000 }))).toMatchObject({ name: "WaitTimeout" });
  expect(w.clock.time - START).toBeLessThanOrEqual(1000);
  const abort = new AbortController();
  const stopped = world([job("WORKING")]);
  const waiting = errorOf(
    stopped.client.wait(HANDLE, { signal: abort.signal, onUpdate: () => setImmediate(() => abort.abort(new Error("enough"))) }),
  );
  expect(await waiting).toMatchObject({ message: "enough" });
  expect(stopped.clock.sleepers).toBe(0);
});

test("P15: Retry-After of 4 is 4, an abort may cancel the task, and an unlisted status is bounded", async () => {
  const w = world([status(429, { "retry-after": "4" }), READY]);
  await w.client.wait(HANDLE, { poll: { first: 0, every: 500 } });
  expect(gaps(w)[0]).toBeGreaterThanOrEqual(4000);
  const abort = new AbortController();
  const canceled = world([job("WORKING")]);
  await errorOf(canceled.client.wait(HANDLE, { signal: abort.signal, onAbort: "cancel", onUpdate: () => abort.abort() }));
  await expect.poll(() => canceled.sent.map(({ method }) => method)).toContain("DELETE");
});

test("P16: what went wrong here is no status there, and no reason to submit again", async () => {
  const w = world([job(undefined), { break: "ECONNRESET" }]);
  const task = await create(w);
  expect(await errorOf(w.client.wait(task.handle, { maxFailures: 5 }))).toMatchObject({ name: "StatusUnreachable", handle: task.handle });
  w.replies = [job("WORKING")];
  expect(await errorOf(w.client.wait(task.handle, { deadline: 20_000 }))).toMatchObject({
    name: "WaitTimeout",
    task: { status: "running" },
  });
  expect(w.sent.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("P17: canceled ends a wait, and a 429 on a look does not, at every provider", async () => {
  let shown = 0;
  for (const provider of await loadProviders()) {
    for (const each of jobsOf(provider).filter(({ operation, data }) => operation === data.submit[0])) {
      const example = Object.values(each.data.examples).find(
        ({ answers, becomes }) => answers === "retrieve" && becomes && "status" in becomes && becomes.status === "canceled",
      );
      if (!example) continue;
      const w = world(
        [status(429, { "retry-after": "1" }), { json: example.body, status: example.status ?? 200 }],
        provider.scenarios.credentials,
        provider.adapter,
      );
      w.clock.time += 60_000;
      expect((await w.client.wait((await handleOf(each)) as never)).status, `${provider.name} ${each.family}`).toBe("canceled");
      expect(w.sent).toHaveLength(2);
      shown++;
    }
  }
  expect(shown).toBeGreaterThan(3);
});

test("P18: 200 with a code and no data is a refusal, by its kind, not a task on its way", async () => {
  const refused = async (code: number) => {
    const { client, handle } = await scripted("kling", "generation", [json({ code, message: "no", data: null })]);
    return errorOf(client.wait(handle, { maxFailures: 3 }));
  };
  expect(await refused(1000)).toMatchObject({ name: "ProviderError", kind: "unauthorized", code: "1000", message: "no" });
  expect(await refused(1302)).toMatchObject({ name: "StatusUnreachable", kind: "rate_limited" });
});
