import { step, type Handle, type Task, type WaitOptions } from "@media-tasks/runtime";
import { createClient } from "@media-tasks/runtime/v1";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { adapter, CLIP, HANDLE, job, KEY, START, world, type Reply } from "./fixture.ts";

const READY = job("READY", { files: [CLIP] });
const refusal = (status: number, headers: Record<string, string> = {}): Reply => ({ json: { message: "no" }, status, headers });
const errorOf = (promise: Promise<unknown>) => promise.then(() => expect.unreachable("it should have failed"), (error: unknown) => error as Record<string, any>);
const gaps = (sent: readonly { at: number }[]) => sent.slice(1).map(({ at }, index) => at - sent[index]!.at);

describe("the way to the end", () => {
  test("a task is submitted, waited for, and its changes are told once each", async () => {
    const w = world([job(undefined), job("WAITING"), job("WORKING", { percent: "40%" }), job("WORKING", { percent: 40 }), READY]);
    const task = await w.client.submit["createClip"]!({ prompt: "a boat" });
    expect(task).toMatchObject({ status: "queued", done: false, recognized: true, via: "submit", handle: { id: "c1", family: "clips", operation: "createClip" } });
    const updates: unknown[] = [];
    const done = await w.client.wait(task.handle, { onUpdate: (each) => updates.push([each.status, !each.done && each.progress?.fraction]) });
    expect(done).toMatchObject({ status: "succeeded", outputs: [{ kind: "video", url: CLIP.href, access: "public" }] });
    expect(updates).toEqual([["queued", undefined], ["running", 0.4], ["succeeded", false]]);
    expect(w.sent.map(({ at, method }) => [at, method])).toEqual([[0, "POST"], [5000, "GET"], [10_000, "GET"], [15_000, "GET"], [20_000, "GET"]]);
    expect(JSON.parse(w.sent[0]!.body)).toEqual({ async: true, prompt: "a boat" });
    expect(w.sent[0]!.headers.get("x-version")).toBe("3");
    expect(w.sent[0]!.headers.get("authorization")).toBe(`Bearer ${KEY}`);
    expect(w.clock.sleepers).toBe(0);
  });

  test("B34: a handle and a client are enough to wait, long after the submit", async () => {
    const w = world([READY]);
    w.clock.time += 3_600_000;
    expect((await w.client.wait(HANDLE)).status).toBe("succeeded");
    expect(w.sent).toHaveLength(1);
    expect(w.sent[0]!.at).toBe(3_600_000);
  });

  test("B32: only an end ends a wait", async () => {
    const w = world([job("WAITING"), job("WORKING"), job("ASKING"), job("ODD"), job("NEVER_SEEN"), READY]);
    expect((await w.client.wait(HANDLE)).status).toBe("succeeded");
    expect(w.sent).toHaveLength(6);
  });

  test.each([
    ["B1: success without an output fails on first sight", job("READY", { files: [] }), { status: "failed", error: { kind: "no_output", stage: "output", retry: "unknown" } }],
    ["B2: an output with an empty URL is none", job("READY", { files: [{ href: "" }] }), { status: "failed", error: { kind: "no_output" } }],
    ["B4: expired ends the wait", job("LAPSED"), { status: "expired", what: "run" }],
    ["B33: failed ends the wait", job("BROKEN", { reason: "bad luck" }), { status: "failed", error: { kind: "unclassified", message: "bad luck" } }],
    ["B33: canceled ends the wait", job("STOPPED"), { status: "canceled", by: "unknown", charged: "unknown" }],
    ["B23: a failure is told at once, whatever the HTTP status", { json: { data: { reason_code: 5003, reason: "boom" } }, status: 400 }, { status: "failed", error: { code: "5003", kind: "provider_error" } }],
    ["B36: code and message are in the error", job("BROKEN", { reason: "busy", reason_code: "3001" }), { error: { code: "3001", message: "busy", kind: "capacity", retry: "resubmit", charged: false } }],
    ["a status that names its reason fails by it", job("X7"), { status: "failed", error: { kind: "moderation", retry: "change_input", charged: true } }],
  ])("%s", async (_, reply, expected) => {
    const w = world([reply as Reply]);
    expect(await w.client.wait(HANDLE)).toMatchObject(expected);
    expect(w.sent).toHaveLength(1);
  });
});

describe("answers that say nothing about the task", () => {
  test.each<[string, Reply]>([
    ["B21: 429", refusal(429)], ["B21: 408", refusal(408)], ["B21: 425", refusal(425)], ["B21: 500", refusal(500)], ["B21: 503", refusal(503)],
    ["B22: an HTML page with 502", { text: "<html>Bad gateway</html>", status: 502 }],
    ["B22: an HTML page with 200", { text: "<!doctype html>", status: 200 }],
    ["B9: an empty body", { text: "", status: 200 }], ["text that is no JSON", { text: "upstream says hi", status: 200 }],
    ["a broken line", { break: "ECONNRESET" }], ["an answer cut off", { json: "x", headers: { "content-length": "9" } }],
    ["a refusal of a transient kind inside 200", { json: { code: 5001, message: "internal" } }],
  ])("%s is followed by another look", async (_, reply) => {
    const w = world([reply, reply, READY]);
    expect((await w.client.wait(HANDLE)).status).toBe("succeeded");
    expect(w.sent).toHaveLength(3);
  });

  test("B20: failing looks end in StatusUnreachable, rarer and rarer, and never as a verdict", async () => {
    const w = world([refusal(500)]);
    const error = await errorOf(w.client.wait(HANDLE, { maxFailures: 6 }));
    expect(error).toMatchObject({ name: "StatusUnreachable", handle: HANDLE, last: { status: 500, body: '{"message":"no"}' }, histogram: { "HTTP 500 provider_error": 6 } });
    expect(error["advice"]).toMatch(/not lost/);
    expect(gaps(w.sent)).toEqual([5000, 10_000, 20_000, 40_000, 60_000]);
  });

  test("a good look gives the whole budget of failures back", async () => {
    const w = world([...Array.from({ length: 5 }, () => [refusal(500), refusal(500), job("WORKING")]).flat(), READY]);
    expect((await w.client.wait(HANDLE, { maxFailures: 3 })).status).toBe("succeeded");
  });

  test("a nonsense answer and a huge one are bounded failures, not exceptions", async () => {
    const w = world([{ json: { data: { id: "c1", state: { deep: 1 }, files: { href: { a: [] } } } } }, { text: `"${"x".repeat(5000)}"` }, { text: "[".repeat(3000) + "]".repeat(3000) }, READY], { maxBytes: 10_000 });
    expect((await w.client.wait(HANDLE)).status).toBe("succeeded");
  });
});

describe("refusals that will be said again", () => {
  test.each<[string, Reply, string, object]>([
    ["401", refusal(401), "ProviderError", { kind: "unauthorized" }], ["403", refusal(403), "ProviderError", { kind: "unauthorized" }],
    ["401 with a page", { text: "<html>", status: 401 }, "ProviderError", { kind: "unauthorized" }],
    ["400", refusal(400), "ProviderError", { kind: "invalid_input" }],
    ["an error inside 200", { json: { code: 1000, message: "bad key" } }, "ProviderError", { kind: "unauthorized", code: "1000", message: "bad key" }],
    ["a capacity that is not to be retried", { json: { code: 3009 } }, "ProviderError", { kind: "capacity", retry: "never" }],
    ["a redirect, naming the host", { text: "", status: 302, headers: { location: "https://evil.example/x" } }, "ProviderError", { kind: "unclassified" }],
  ])("%s stops at once", async (_, reply, name, fields) => {
    const w = world([reply]);
    expect(await errorOf(w.client.wait(HANDLE))).toMatchObject({ name, handle: HANDLE, ...fields });
    expect(w.sent).toHaveLength(1);
  });

  test("a redirect names its host", async () => {
    const w = world([{ text: "", status: 307, headers: { location: "https://evil.example/x" } }]);
    expect((await errorOf(w.client.get(HANDLE)))["message"]).toContain("evil.example");
  });

  test("B25: an unknown code inside 200 is doubted, then believed", async () => {
    const w = world([{ json: { code: 99 } }]);
    expect(await errorOf(w.client.wait(HANDLE))).toMatchObject({ name: "ProviderError", kind: "unclassified", code: "99" });
    expect(w.sent).toHaveLength(3);
  });

  test("not found means not yet within the grace, then TaskNotFound", async () => {
    const w = world([refusal(404), job("WORKING"), READY]);
    expect((await w.client.wait(HANDLE)).status).toBe("succeeded");
    const late = world([refusal(404)]);
    const error = await errorOf(late.client.wait(HANDLE));
    expect(error).toMatchObject({ name: "TaskNotFound", handle: HANDLE, kind: "not_found" });
    expect(late.sent.at(-1)!.at).toBeGreaterThanOrEqual(20_000);
  });

  test("not found past the documented retention means that the record is gone", async () => {
    const w = world([refusal(404)]);
    w.clock.time += 86_400_001;
    expect(await w.client.wait(HANDLE)).toMatchObject({ status: "expired", what: "record" });
  });

  test("a body that says the record is gone is believed after the grace", async () => {
    const w = world([job("GONE")]);
    expect(await w.client.get(HANDLE)).toMatchObject({ status: "queued", done: false });
    w.clock.time += 20_000;
    expect(await w.client.get(HANDLE)).toMatchObject({ status: "expired", what: "record" });
  });
});

describe("statuses nobody knows", () => {
  test("B5, B7, B8: an unknown status neither fails nor ends a task, and is told once", async () => {
    const told: unknown[] = [];
    const w = world([job("THROTTLED"), job("THROTTLED"), job("NOT_START"), READY], { onUnrecognized: (status: unknown) => told.push(status) });
    const seen: unknown[] = [];
    const done = await w.client.wait(HANDLE, { onUpdate: (task) => seen.push([task.status, task.providerStatus, !task.done && task.recognized]) });
    expect(done.status).toBe("succeeded");
    expect(seen).toEqual([["running", "THROTTLED", false], ["running", "NOT_START", false], ["succeeded", "READY", false]]);
    expect(told).toEqual(["THROTTLED", "NOT_START"]);
  });

  test("B24: they are bounded by an error that names them", async () => {
    const w = world([job("THROTTLED")]);
    const error = await errorOf(w.client.wait(HANDLE, { maxUnrecognized: 7 }));
    expect(error).toMatchObject({ name: "StatusUnrecognized", task: { providerStatus: "THROTTLED" }, histogram: { THROTTLED: 8 } });
    expect(error["message"]).toContain('"THROTTLED"');
  });
});

describe("when the next look is", () => {
  const date = (seconds: number) => new Date(START + 5000 + seconds * 1000).toUTCString();
  test.each<[string, Record<string, string>, number]>([
    ["seconds", { "retry-after": "17" }, 17_000], ["a fraction", { "retry-after": "7.5" }, 7500], ["milliseconds", { "retry-after-ms": "9000" }, 9000],
    ["a date", { "retry-after": date(40) }, 40_000], ["a date by the server's clock", { "retry-after": date(940), date: date(900) }, 40_000],
    ["a date that has passed", { "retry-after": date(-40) }, 5000], ["zero", { "retry-after": "0" }, 5000],
    ["nonsense", { "retry-after": "soon" }, 5000], ["a negative number", { "retry-after": "-5" }, 5000], ["nothing", { "retry-after": "" }, 5000],
  ])("B31: Retry-After with %s is kept to and not kept on", async (_, headers, least) => {
    const w = world([refusal(429, headers), job("WORKING"), READY]);
    await w.client.wait(HANDLE);
    const [asked, later] = gaps(w.sent);
    expect(asked).toBeGreaterThanOrEqual(least);
    expect(asked).toBeLessThanOrEqual(least * 1.2);
    expect(later).toBe(5000);
  });

  test("a wait the provider names beside the task replaces ours, in both directions", async () => {
    const w = world([job("WORKING", { wait: 2 }), job("WORKING", { wait: 60 }), READY]);
    await w.client.wait(HANDLE);
    expect(gaps(w.sent)).toEqual([2200, 66_000]);
  });

  test("an estimate plans the next look, inside floor and cap", async () => {
    const w = world([job("WORKING", { eta: 21 }), job("WORKING", { eta: 1 }), job("WORKING", { eta: 999 }), READY]);
    await w.client.wait(HANDLE);
    expect(gaps(w.sent)).toEqual([21_000, 5000, 30_000]);
  });

  test("the speed of progress plans the next look", async () => {
    const w = world([job("WORKING", { percent: 10 }), job("WORKING", { percent: 30 }), READY]);
    await w.client.wait(HANDLE);
    // 20 points in 5 s leave 17.5 s for the other 70.
    expect(gaps(w.sent)).toEqual([5000, 17_500]);
  });

  test("looks become rarer with the root of the task's age, up to the cap", async () => {
    const w = world([job("WORKING")]);
    await errorOf(w.client.wait(HANDLE, { deadline: 3_600_000 }));
    const all = gaps(w.sent);
    expect(all.slice(0, 11)).toEqual(Array(11).fill(5000));
    let age = 5000;
    const at = all.slice(0, -1).map((gap) => [age, gap, (age += gap)] as const);
    for (const [begun, gap] of at) expect(gap).toBeCloseTo(Math.min(Math.max(5000 * Math.sqrt(begun / 60_000), 5000), 30_000), 3);
    expect(Math.max(...all)).toBe(30_000);
    expect(w.sent.length).toBeLessThan(200);
  });

  test.each([[0, 0.8], [0.999999, 1.2]])("jitter %d stretches the interval by %d", async (random, factor) => {
    const w = world([job("WORKING"), READY], { random: () => random });
    await w.client.wait(HANDLE);
    expect(gaps(w.sent)[0]! / 5000).toBeCloseTo(factor, 3);
  });

  test("the caller's own intervals replace the mapping's", async () => {
    const w = world([job("WORKING"), job("WORKING"), READY]);
    await w.client.wait(HANDLE, { poll: { first: 1000, every: 1000 } });
    expect(w.sent.map(({ at }) => at)).toEqual([1000, 2000, 3000]);
  });

  test("there is no hot loop, whatever anybody asks for", async () => {
    const w = world([job("WORKING", { wait: 0 })]);
    await errorOf(w.client.wait(HANDLE, { deadline: 10_000, poll: { first: 0, every: 0 } }));
    expect(w.sent.length).toBeLessThan(110);
  });
});

describe("the deadline", () => {
  test("B27: one last look, just before it, and its result wins", async () => {
    const w = world([({ at }) => (at > 61_000 ? READY : job("WORKING"))]);
    expect((await w.client.wait(HANDLE, { deadline: 62_000 })).status).toBe("succeeded");
    expect(w.sent.at(-1)!.at).toBeGreaterThan(61_900);
  });

  test("B29: a timeout is an error with the handle, never a status", async () => {
    const w = world([job("WORKING")]);
    const error = await errorOf(w.client.wait(HANDLE, { deadline: 62_000 }));
    expect(error).toMatchObject({ name: "WaitTimeout", handle: HANDLE, task: { status: "running", providerStatus: "WORKING" } });
    expect(error["histogram"]["WORKING"]).toBe(w.sent.length);
    expect(w.clock.time - START).toBeLessThanOrEqual(62_000);
    expect(w.clock.time - START).toBeGreaterThan(61_800);
  });

  test("B26: no request outlives it, and a server that hangs does not move it", async () => {
    const w = world([{ hang: true }]);
    const error = await errorOf(w.client.wait(HANDLE, { deadline: 30_000 }));
    expect(error["name"]).toBe("WaitTimeout");
    expect(w.clock.time - START).toBe(30_000);
    expect(w.clock.sleepers).toBe(0);
  });

  test("a request that hangs is given up after its own time, and the wait goes on", async () => {
    const w = world([{ hang: true }, READY], { requestTimeout: 7000 });
    expect((await w.client.wait(HANDLE)).status).toBe("succeeded");
    expect(gaps(w.sent)).toEqual([12_000]);
  });

  test.each([{ deadline: NaN }, { maxFailures: NaN }, { maxUnrecognized: -1 }, { poll: { first: NaN } }, { poll: { every: NaN } }, { poll: { every: 1000, max: NaN } }])(
    "%j is no number to wait by", async (options) => {
      const w = world([job("WORKING")]);
      expect(await errorOf(w.client.wait(HANDLE, options))).toMatchObject({ name: "InvalidRequest" });
      expect(w.sent).toHaveLength(0);
    },
  );

  test.each([{ deadline: Infinity }, { maxFailures: Infinity }, { maxUnrecognized: Infinity }, { poll: { every: 1000, max: Infinity } }])(
    "without an end is the same after a store that knows JSON alone", async (options) => {
      const w = world([{ text: "", status: 502 }, job("ODDER"), { text: "", status: 502 }, job("ODDER")]);
      let next = w.client.start(HANDLE, options);
      for (let look = 1; look <= 4; look++) {
        expect(next.then.type).toBe("wait");
        expect(JSON.parse(JSON.stringify(next))).toEqual(next);
        next = step(JSON.parse(JSON.stringify(next.state)) as typeof next.state, await w.client.look(HANDLE), { now: START + look * 60_000, random: 0.5 });
      }
      expect(next.then.type).toBe("wait");
    },
  );

  test("without an end no timer is asked for more than it can hold", async () => {
    const w = world([READY], {
      limits: { requests: 1 },
      sleep: (milliseconds, signal) => (milliseconds < 2 ** 31 ? w.clock.sleep(milliseconds, signal) : Promise.resolve()),
      fetch: () => w.clock.sleep(10_000).then(() => Response.json({ data: { state: "READY", files: [CLIP] } })),
    });
    const ends = await w.client.waitAll(["c1", "c2", "c3"].map((id) => ({ ...HANDLE, id })), { deadline: Infinity, maxFailures: 1 });
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
  });

  test("a deadline of nothing is one look", async () => {
    const w = world([job("WORKING")]);
    expect((await errorOf(w.client.wait(HANDLE, { deadline: 0 })))["name"]).toBe("WaitTimeout");
    expect(w.sent).toHaveLength(1);
  });
});

describe("giving up", () => {
  // On the real clock: what is measured is that nothing is left and nothing is late.
  const running = new Set<unknown>();
  const timers = () => running.size;
  beforeEach(() => {
    running.clear();
    const { setTimeout, clearTimeout } = globalThis;
    vi.spyOn(globalThis, "setTimeout").mockImplementation(((callback: () => void, ...more: [number]) => {
      const timer = setTimeout(() => {
        running.delete(timer);
        callback();
      }, ...more);
      running.add(timer);
      return timer;
    }) as never);
    vi.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
      running.delete(timer);
      clearTimeout(timer);
    });
  });
  afterEach(() => vi.restoreAllMocks());
  const real = (fetch: (request: Request) => Promise<Response>) => createClient<never>(adapter, { apiKey: KEY, fetch } as never) as unknown as ReturnType<typeof world>["client"];

  test.each<[string, () => Promise<Response>]>([
    ["a pause", async () => Response.json({ data: { id: "c1", state: "WORKING" } })],
    ["a request nobody answers", () => new Promise(() => {})],
    ["a body that never ends", async () => new Response(new ReadableStream(), { status: 200 })],
  ])("an abort during %s rejects within milliseconds and leaves no timer", async (_, fetch) => {
    const abort = new AbortController();
    const waiting = errorOf(real(fetch).wait(HANDLE, { signal: abort.signal, poll: { first: 0, every: 60_000 } }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(timers()).toBe(1);
    const reason = new Error("enough");
    const at = performance.now();
    abort.abort(reason);
    expect(await waiting).toBe(reason);
    expect(performance.now() - at).toBeLessThan(20);
    expect(timers()).toBe(0);
  });

  test("an abort right after the call is heard in the queue", async () => {
    const client = createClient<never>(adapter, { apiKey: KEY, limits: { requests: 1 }, fetch: () => new Promise(() => {}) } as never) as unknown as ReturnType<typeof world>["client"];
    const first = new AbortController();
    const busy = errorOf(client.get(HANDLE, { signal: first.signal }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = new AbortController();
    const given = errorOf(client.get(HANDLE, { signal: second.signal }));
    second.abort(new Error("mine"));
    const late = new Promise((resolve) => setTimeout(resolve, 200, "late"));
    expect(await Promise.race([given, late])).toMatchObject({ message: "mine" });
    first.abort(new Error("all"));
    await busy;
  });

  test("an aborted signal is honoured before anything is sent", async () => {
    const w = world([READY]);
    expect(await errorOf(w.client.wait(HANDLE, { signal: AbortSignal.abort(new Error("early")) }))).toMatchObject({ message: "early" });
    expect(w.sent).toHaveLength(0);
  });

  test("a thousand waits share a signal without a warning, and one abort ends them all", async () => {
    const warnings: unknown[] = [];
    const note = (warning: unknown) => warnings.push(warning);
    process.on("warning", note);
    const abort = new AbortController();
    const client = real(async () => Response.json({ data: { id: "c1", state: "WORKING" } }));
    const all = client.waitAll(Array.from({ length: 1000 }, (_, id) => ({ ...HANDLE, id: `c${id}` })), { signal: abort.signal, poll: { first: 0, every: 60_000 } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const at = performance.now();
    abort.abort(new Error("all of you"));
    const results = await all;
    expect(performance.now() - at).toBeLessThan(200);
    expect(results.every((each) => each.status === "rejected")).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("warning", note);
    expect(warnings).toEqual([]);
    expect(timers()).toBe(0);
  });

  test("onAbort: cancel sends a cancel on the way out, detach does not", async () => {
    for (const [onAbort, methods] of [["cancel", ["GET", "GET", "DELETE"]], ["detach", ["GET"]]] as const) {
      const w = world([job("WORKING")]);
      const abort = new AbortController();
      const waiting = errorOf(w.client.wait(HANDLE, { signal: abort.signal, onAbort, onUpdate: () => abort.abort(new Error("stop")) }));
      expect(await waiting).toMatchObject({ message: "stop" });
      // Long enough for a cancel that nobody asked for; one that was asked for may take its time on a busy machine.
      await new Promise((resolve) => setTimeout(resolve, 50));
      await vi.waitFor(() => expect(w.sent.map(({ method }) => method)).toEqual(methods), { timeout: 5000 });
    }
  });
});

describe("watching and waiting for many", () => {
  test("watch yields each change and ends with the end", async () => {
    const w = world([job("WAITING"), job("WAITING"), job("WORKING"), READY]);
    const seen: string[] = [];
    for await (const task of w.client.watch(HANDLE)) seen.push(task.status);
    expect(seen).toEqual(["queued", "running", "succeeded"]);
  });

  test("leaving the loop stops looking", async () => {
    const w = world([job("WORKING")]);
    for await (const _ of w.client.watch(HANDLE)) break;
    await w.clock.sleep(100_000);
    expect(w.sent).toHaveLength(1);
    expect(w.clock.sleepers).toBe(0);
  });

  test.each<[string, (client: ReturnType<typeof world>["client"], handle: Handle, options: WaitOptions) => Promise<unknown>]>([
    ["watch", async (client, handle, options) => { for await (const task of client.watch(handle as never, options)) expect(task.status).toBe("succeeded"); }],
    ["wait", (client, handle, options) => client.wait(handle as never, options)],
    ["wait with a feed", (client, handle, options) => client.wait(handle as never, { ...options, webhooks: (async function* () { await new Promise(() => {}); })() as never })],
  ])("%s does not cancel what has ended, though whoever sees it aborts", async (_, follow) => {
    const w = world([job("finished", { model: "m" }), { json: { data: { files: [CLIP] } } }]);
    const abort = new AbortController();
    const onUpdate = (task: Task) => void (task.done && abort.abort());
    await follow(w.client, { ...HANDLE, family: "songs", operation: "createSong" }, { signal: abort.signal, onAbort: "cancel", onUpdate });
    await new Promise((resolve) => setTimeout(resolve, 100)); // A cancel would be loaded first, which takes real time.
    expect(w.sent.map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  test("watch throws what wait would", async () => {
    const w = world([refusal(401)]);
    await expect((async () => { for await (const _ of w.client.watch(HANDLE)); })()).rejects.toMatchObject({ name: "ProviderError" });
  });

  test("waitAll gives one entry each, in order, and shares the rate", async () => {
    const w = world([({ url }) => (url.endsWith("c3") ? refusal(401) : READY)], { limits: { retrieveRate: 2 } });
    const results = await w.client.waitAll(["c1", "c2", "c3", "c4"].map((id) => ({ ...HANDLE, id })));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect(gaps(w.sent)).toEqual([500, 500, 500]);
  });

  test("requests in flight are bounded, first come first served", async () => {
    let inside = 0;
    let most = 0;
    const order: string[] = [];
    const w = world([READY], {
      limits: { requests: 3 },
      fetch: async (request: Request) => {
        most = Math.max(most, ++inside);
        order.push(request.url.split("/").pop()!);
        await w.clock.sleep(1000);
        inside--;
        return Response.json({ data: { state: "READY", files: [CLIP] } });
      },
    });
    const ids = Array.from({ length: 20 }, (_, id) => `c${id}`);
    await w.client.waitAll(ids.map((id) => ({ ...HANDLE, id })));
    expect(most).toBe(3);
    expect(order).toEqual(ids);
  });

  test("a webhook that tells the end first wins, and the looking stops", async () => {
    const w = world([job("WORKING")]);
    const told = await w.client.get(HANDLE);
    async function* feed() {
      await w.clock.sleep(12_000);
      yield { ...told, handle: { ...HANDLE, id: "another" }, status: "canceled", done: true } as never;
      yield { ...told, via: "webhook", status: "canceled", done: true, by: "provider", charged: false } as never;
    }
    expect(await w.client.wait(HANDLE, { webhooks: feed() })).toMatchObject({ status: "canceled", by: "provider", handle: { id: "c1" } });
    const looks = w.sent.length;
    await w.clock.sleep(100_000);
    expect(w.sent).toHaveLength(looks);
  });

  test("many wait by one feed: each hears of its own task, and the last to leave ends it", async () => {
    const w = world([job("WORKING")]);
    const told = await w.client.get(HANDLE);
    const handles = ["c1", "c2", "c3"].map((id) => ({ ...HANDLE, id }));
    let ended = 0;
    async function* feed() {
      try {
        for (const handle of handles.toReversed()) {
          await w.clock.sleep(3000);
          yield { ...told, handle, via: "webhook", status: "canceled", done: true, by: "provider", charged: false } as never;
        }
        for (;;) yield await w.clock.sleep(1000).then(() => told as never);
      } finally {
        ended = w.clock.now() - START;
      }
    }
    const results = await w.client.waitAll(handles, { webhooks: feed(), poll: { first: 60_000 } });
    expect(results.map((each) => each.status === "fulfilled" && [each.value.handle.id, each.value.via])).toEqual([["c1", "webhook"], ["c2", "webhook"], ["c3", "webhook"]]);
    await w.clock.sleep(5000);
    expect(ended).toBeGreaterThan(0);
    expect(ended).toBeLessThan(15_000);
  });

  test("what a look and a message tell alike is told once, and a callback that throws ends the wait", async () => {
    const w = world([job("WORKING")]);
    const told = await w.client.get(HANDLE);
    async function* feed() {
      for (let time = 0; time < 3; time++) yield await w.clock.sleep(1000).then(() => told as never);
    }
    const updates: string[] = [];
    await errorOf(w.client.wait(HANDLE, { webhooks: feed(), deadline: 20_000, onUpdate: ({ status }) => updates.push(status) }));
    expect(updates).toEqual(["running"]);
    const thrown = () => { throw new Error("the screen is gone"); };
    expect(await errorOf(w.client.wait(HANDLE, { webhooks: feed(), poll: { first: 60_000 }, onUpdate: thrown }))).toMatchObject({ message: "the screen is gone" });
  });

  test("a feed that breaks is no reason to stop looking", async () => {
    const w = world([job("WORKING"), READY]);
    // eslint-disable-next-line require-yield
    async function* feed(): AsyncGenerator<never> { throw new Error("queue down"); }
    expect((await w.client.wait(HANDLE, { webhooks: feed() })).status).toBe("succeeded");
  });
});

describe("a result that is kept apart", () => {
  const SONG = { ...HANDLE, family: "songs", operation: "createSong" } as const;
  const finished = job("Finished", { model: "m 1" });

  test("is asked for once the status is succeeded", async () => {
    const w = world([job("processing"), finished, job(undefined, { files: [{ href: "https://cdn.example/a.mp3" }] })]);
    expect(await w.client.wait(SONG)).toMatchObject({ status: "succeeded", outputs: [{ kind: "audio" }], providerStatus: "Finished" });
    expect(w.sent.map(({ url }) => new URL(url).pathname + new URL(url).search)).toEqual(["/v1/songs/c1", "/v1/songs/c1", "/v1/songs/c1/file?v=m%201"]);
  });

  test("B11: a failure may show only there", async () => {
    const w = world([finished, { json: { message: "lyrics refused" }, status: 422 }]);
    expect(await w.client.wait(SONG)).toMatchObject({ status: "failed", error: { message: "lyrics refused" } });
  });

  test.each<[string, Reply]>([["504", refusal(504)], ["429", refusal(429)], ["a broken line", { break: "ECONNRESET" }], ["an empty body", { text: "" }]])("B12: %s there is a failed look, not a failed task", async (_, reply) => {
    const w = world([finished, reply, finished, job(undefined, { files: [{ href: "https://cdn.example/a.mp3" }] })]);
    expect((await w.client.wait(SONG)).status).toBe("succeeded");
  });

  test("B3: usual words are known in any spelling where the mapping is lenient", async () => {
    for (const [word, status] of [["Succeeded", "succeeded"], ["COMPLETED", "succeeded"], ["in-progress", "running"], ["In Progress", "running"], ["not_started", "running"], ["Cancelled", "canceled"], ["TimeOut", "expired"], ["Error", "failed"]] as const) {
      const w = world([job(word), job(undefined, { files: [{ href: "https://cdn.example/a.mp3" }] })]);
      expect([word, (await w.client.get(SONG)).status]).toEqual([word, status]);
    }
  });
});
