import { describe, expect, test } from "vitest";
import { createBudget } from "../../runtime/budget.ts";
import { clips, adapter, job, KEY, START, world, type Reply } from "./fixture.ts";

const OK = job(undefined);
const refusal = (status: number, json: unknown = { message: "no" }, headers: Record<string, string> = {}): Reply => ({ json, status, headers });
const errorOf = (promise: Promise<unknown>) => promise.then(() => expect.unreachable("it should have failed"), (error: unknown) => error as Record<string, any>);
const clip = (w: ReturnType<typeof world>, options?: object) => w.client.submit["createClip"]!({ prompt: "x" }, options);
const song = (w: ReturnType<typeof world>, options?: object) => w.client.submit["createSong"]!({ prompt: "x" }, options);
const posts = (w: ReturnType<typeof world>) => w.sent.filter(({ method }) => method === "POST");

describe("what the provider refuses", () => {
  test.each<[string, Reply, object]>([
    ["400", refusal(400), { kind: "invalid_input", retry: "change_input" }], ["401", refusal(401), { kind: "unauthorized", retry: "never" }],
    ["402", refusal(402), { kind: "insufficient_credits" }], ["404", refusal(404), { kind: "not_found" }], ["451", refusal(451), { kind: "moderation" }],
    ["an error inside 200", { json: { code: 1000, message: "bad key" } }, { kind: "unauthorized", code: "1000", message: "bad key" }],
    ["429 for want of credits", refusal(429, { code: 2001, message: "top up" }), { kind: "insufficient_credits", retry: "never" }],
    ["a page with 403", { text: "<html>", status: 403 }, { kind: "unauthorized" }],
    ["a redirect", { text: "", status: 301, headers: { location: "https://other.example/" } }, { kind: "unclassified" }],
    ["500 with a code that the mapping knows as a refusal", refusal(500, { code: 1000 }), { kind: "unauthorized" }],
    ["a failure without an id", { json: { data: { state: "BROKEN", reason: "bad prompt" } } }, { kind: "unclassified", message: "bad prompt" }],
    ["an internal error inside 200", { json: { code: 5001, message: "oops" } }, { kind: "provider_error", retry: "resubmit" }],
  ])("%s is SubmitRejected, sent once", async (_, reply, fields) => {
    const w = world([reply]);
    expect(await errorOf(clip(w))).toMatchObject({ name: "SubmitRejected", ...fields, attempt: { provider: "acme", operation: "createClip", at: new Date(START).toISOString() } });
    expect(w.sent).toHaveLength(1);
  });
});

describe("what may be sent again, since nothing was accepted", () => {
  test("B31, P1: 429 is retried no sooner than Retry-After says", async () => {
    const w = world([refusal(429, {}, { "retry-after": "3" }), refusal(429, {}, { "retry-after": "3" }), OK]);
    expect((await clip(w)).handle.id).toBe("c1");
    const [a, b, c] = w.sent.map(({ at }) => at);
    expect(b! - a!).toBeGreaterThanOrEqual(3000);
    expect(c! - b!).toBeGreaterThanOrEqual(3000);
  });

  test("P5: it is bounded in number, and slower each time", async () => {
    const w = world([refusal(429)]);
    expect(await errorOf(clip(w))).toMatchObject({ name: "SubmitRejected", kind: "rate_limited", retry: "resubmit" });
    expect(w.sent.map(({ at }) => at)).toEqual([0, 1000, 3000, 7000, 15_000, 31_000]);
  });

  test("an hour is not waited for", async () => {
    const w = world([refusal(429, {}, { "retry-after": "3600" })]);
    expect((await errorOf(clip(w)))["last"].headers["retry-after"]).toBe("3600");
    expect(w.sent).toHaveLength(1);
  });

  test.each([["a full queue inside 200", { json: { code: 3001 } }], ["a known full queue with 503", refusal(503, { code: 3001 })]] as [string, Reply][])("%s", async (_, reply) => {
    const w = world([reply, OK]);
    expect((await clip(w)).handle.id).toBe("c1");
    expect(w.sent).toHaveLength(2);
  });

  test("a capacity that is not to be retried is not", async () => {
    const w = world([{ json: { code: 3009 } }]);
    expect(await errorOf(clip(w))).toMatchObject({ name: "SubmitRejected", retry: "never" });
    expect(w.sent).toHaveLength(1);
  });

  test("a connection that was never made", async () => {
    const w = world([{ break: "ECONNREFUSED" }, OK]);
    expect((await clip(w)).handle.id).toBe("c1");
    for (const why of ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "bad port"]) {
      const other = world([{ break: why }, OK]);
      expect((await clip(other)).handle.id).toBe("c1");
    }
    const never = world([{ break: "ENOTFOUND" }]);
    expect(await errorOf(clip(never))).toMatchObject({ name: "SubmitRejected", kind: "provider_error" });
    expect(never.sent).toHaveLength(6);
  });
});

describe("what nobody can tell", () => {
  test.each<[string, Reply]>([
    ["P2: a socket cut after the request", { break: "ECONNRESET" }], ["500", refusal(500)], ["408", refusal(408)],
    ["303, which answers what was accepted", { text: "", status: 303, headers: { location: "/clips/c1" } }], ["503 without a word", refusal(503)], ["504", refusal(504)],
    ["500 with a known internal error", refusal(500, { code: 5001 })],
    ["a page with 502", { text: "<html>", status: 502 }], ["a page with 200", { text: "<html>", status: 200 }],
    ["an unreadable 2xx", { text: "{", status: 200 }], ["an empty 2xx", { text: "", status: 200 }], ["no content", { text: "", status: 204 }],
    ["a 2xx without an id", { json: { data: {} } }], ["an id that is an object", { json: { data: { id: {} } } }],
    ["an id that is a URL", { json: { data: { id: "https://evil.example/x" } } }], ["an answer too large", { json: { data: { id: "c1", x: "y".repeat(20_000) } } }],
    ["silence", { hang: true }],
  ])("%s is SubmitAmbiguous, and nothing is sent again", async (_, reply) => {
    const w = world([reply], { maxBytes: 10_000 });
    const error = await errorOf(clip(w));
    expect(error).toMatchObject({ name: "SubmitAmbiguous", attempt: { provider: "acme", operation: "createClip" } });
    expect(error["handle"]).toBeUndefined();
    expect(w.sent).toHaveLength(1);
    expect(w.clock.sleepers).toBe(0);
  });

  test("an abort after the request has left is ambiguous, before it is just an abort", async () => {
    const w = world([{ hang: true }]);
    const abort = new AbortController();
    const submitting = errorOf(clip(w, { signal: abort.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    abort.abort(new Error("stop"));
    const error = await submitting;
    expect(error).toMatchObject({ name: "SubmitAmbiguous", cause: { message: "stop" } });
    expect(await errorOf(clip(w, { signal: abort.signal }))).toMatchObject({ message: "stop" });
    expect(w.sent).toHaveLength(1);
  });
});

describe("a reference of the caller's own", () => {
  test("goes where the mapping says, into the handle, and is made where none is given", async () => {
    const w = world([OK]);
    const task = await song(w, { clientRef: "order-7" });
    expect(task.handle.clientRef).toBe("order-7");
    expect(JSON.parse(w.sent[0]!.body)).toEqual({ prompt: "x", reference: "order-7" });
    expect((await song(w)).handle.clientRef).toMatch(/^[\da-f-]{36}$/);
  });

  test("finds the task of an ambiguous submit instead of sending it again", async () => {
    const w = world([{ break: "ECONNRESET" }, job("running")]);
    expect(await song(w, { clientRef: "r" })).toMatchObject({ handle: { id: "c1", clientRef: "r" }, status: "running" });
    expect(w.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual(["POST /v1/songs", "GET /v1/songs/ref-r"]);
  });

  test("makes it safe to send again what was not found", async () => {
    const w = world([refusal(502), refusal(404), OK]);
    expect((await song(w)).handle.id).toBe("c1");
    expect(new Set(posts(w).map(({ body }) => body)).size).toBe(1);
    expect(posts(w)).toHaveLength(2);
  });

  test("a duplicate that is refused means that the first was accepted", async () => {
    const w = world([refusal(502), refusal(404), { json: { code: 7777, message: "seen" } }, job("running")]);
    expect((await song(w)).handle.id).toBe("c1");
    const blind = world([refusal(502), refusal(404), { json: { code: 7777, message: "seen" } }, refusal(404)]);
    expect(await errorOf(song(blind))).toMatchObject({ name: "SubmitAmbiguous", attempt: { operation: "createSong" } });
  });

  test("a refusal after an ambiguous attempt does not settle the first", async () => {
    const w = world([refusal(502), refusal(404), refusal(402)]);
    expect((await errorOf(song(w)))["name"]).toBe("SubmitAmbiguous");
  });

  test("where a repeat gives the same task, it is repeated with the same reference", async () => {
    const provider = { ...adapter, families: { clips: { ...clips, clientRef: { with: ({ clientRef }: { clientRef?: string }) => ({ header: { "Idempotency-Key": clientRef } }), repeat: "same" as const } } } };
    const w = world([{ break: "ECONNRESET" }, refusal(500), OK], {}, provider);
    expect((await clip(w)).handle.id).toBe("c1");
    const keys = w.sent.map(({ headers }) => headers.get("idempotency-key"));
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    const never = world([refusal(500)], {}, provider);
    expect((await errorOf(clip(never)))["name"]).toBe("SubmitAmbiguous");
    expect(never.sent).toHaveLength(6);
  });

  test("find looks a task up, and says so where there is none", async () => {
    const w = world([job("running"), refusal(404)]);
    expect((await w.client.find("createSong", "r")).handle.id).toBe("c1");
    expect(await errorOf(w.client.find("createSong", "r"))).toMatchObject({ name: "TaskNotFound" });
    expect(await errorOf(w.client.find("createClip", "r"))).toMatchObject({ name: "InvalidRequest" });
  });
});

describe("in two halves", () => {
  test("what is prepared is plain JSON without credentials, and is sent by whoever stored it", async () => {
    const w = world([OK]);
    const prepared = w.client.submit["createSong"]!.prepare({ prompt: "x" });
    const stored = JSON.stringify(prepared);
    expect(stored).not.toContain(KEY);
    expect(w.sent).toHaveLength(0);
    const task = await w.client.send(JSON.parse(stored), { webhook: { url: "https://me.example/hook" } });
    expect(task.handle.clientRef).toBe(prepared.clientRef);
    expect(JSON.parse(w.sent[0]!.body)).toEqual({ prompt: "x", reference: prepared.clientRef, callback: "https://me.example/hook" });
  });

  test("a file is not lost on the way: it is refused, alone and in lists and forms", () => {
    const { prepare } = world([OK]).client.submit["createSong"]!;
    const form = new FormData();
    form.append("prompt", "x");
    for (const body of [{ image: new Blob(["x"]) }, { images: ["x", new File(["x"], "x.png")] }, form]) {
      expect(() => prepare(body)).toThrow("Files and forms cannot be stored: send them at once.");
    }
    expect(prepare(undefined).request).toEqual({});
  });

  test("another client refuses it", async () => {
    const prepared = world([OK]).client.submit["createSong"]!.prepare({});
    expect(await errorOf(world([OK], { account: "b" }).client.send(prepared))).toMatchObject({ name: "WrongClient" });
  });
});

describe("what a submit answer says", () => {
  test("B6: without a status it is queued; an unknown one is queued and not recognized", async () => {
    expect(await clip(world([job(undefined)]))).toMatchObject({ status: "queued", recognized: true });
    expect(await clip(world([job("THROTTLED")]))).toMatchObject({ status: "queued", recognized: false, providerStatus: "THROTTLED" });
  });

  test("it may be the end already", async () => {
    expect(await clip(world([job("READY", { files: { href: "https://cdn.example/a.webm" } })]))).toMatchObject({ status: "succeeded", outputs: [{ kind: "video" }] });
  });

  test("where the result is kept apart, success is left to the first look", async () => {
    expect(await song(world([job("finished")]))).toMatchObject({ status: "running", done: false, providerStatus: "finished" });
  });

  test("ids keep all their digits", async () => {
    const w = world([{ text: '{"data":{"id":  12345678901234567890, "note":"9999999999999999999 \\" 1"}}' }]);
    expect((await clip(w)).handle.id).toBe("12345678901234567890");
  });

  test("a link is read backwards into the handle, also one to a sister site; any other is ignored", async () => {
    const provider = (path: string) => ({ ...adapter, operations: { ...adapter.operations, getClip: { method: "GET" as const, path } }, families: { clips: { ...clips, retrieve: { operation: "getClip", with: ({ handle }: { handle: Readonly<Record<string, string | undefined>> }) => ({ path: handle }) } } } });
    const follow = async (link: unknown, path = "/{owner}/clips/{id}") => (await clip(world([job(undefined, { link })], {}, provider(path)))).handle;
    expect(await follow("https://api.acme.example/v1/some%20one/clips/zz?x=1")).toMatchObject({ id: "c1", context: { owner: "some one" } });
    expect(await follow("https://moon.acme.example/v1/ann/clips/zz")).toMatchObject({ context: { owner: "ann", site: "moon" } });
    for (const link of ["https://evil.example/v1/ann/clips/zz", "https://api.acme.example.evil.example/v1/ann/clips/z", "//evil.example/v1/a/clips/z", 5, "::", "https://api.acme.example/v1/a/b/clips/z"]) {
      expect([link, (await follow(link)).context]).toEqual([link, undefined]);
    }
    const w = world([job(undefined, { link: "https://moon.acme.example/v1/ann/clips/zz" }), job("WORKING")], {}, provider("/{owner}/clips/{id}"));
    await w.client.get((await clip(w)).handle);
    expect(w.sent[1]!.url).toBe("https://moon.acme.example/v1/ann/clips/c1");
  });
});

describe("limits", () => {
  test("submits keep to their rate", async () => {
    const w = world([OK], { limits: { submitRate: 4 } });
    await Promise.all(Array.from({ length: 5 }, () => clip(w)));
    expect(w.sent.map(({ at }) => at)).toEqual([0, 250, 500, 750, 1000]);
  });

  test("a further submit waits until a task in flight has ended, and can be given up meanwhile", async () => {
    let id = 0;
    const w = world([({ method }) => (method === "POST" ? { json: { data: { id: `c${++id}` } } } : job("STOPPED"))], { limits: { tasks: 2 } });
    const first = await clip(w);
    await clip(w);
    const abort = new AbortController();
    const given = errorOf(clip(w, { signal: abort.signal }));
    const third = clip(w);
    abort.abort(new Error("never mind"));
    expect((await given)["message"]).toBe("never mind");
    await w.client.get(first.handle);
    expect((await third).handle.id).toBe("c3");
    expect(w.sent.map(({ method, at }) => `${method} ${at}`)).toEqual(["POST 0", "POST 0", "GET 0", "POST 0"]);
  });

  test("a submit that was given up before it began does not wait for a place", async () => {
    const w = world([OK], { limits: { tasks: 1 } });
    await clip(w);
    expect(await errorOf(clip(w, { signal: AbortSignal.abort(new Error("never mind")) }))).toMatchObject({ message: "never mind" });
    expect(w.clock.now()).toBe(START);
  });

  test("a repeat that leads to a task in flight makes room for the next", async () => {
    const after = () => () => {};
    const budget = createBudget({ now: () => START, after }, { tasks: 2 });
    (await budget.task(START + 1000))("c1");
    const repeat = await budget.task(START + 1000);
    const third = budget.task(START + 1000);
    repeat("c1");
    await third;
  });

  test("a submit that fails gives its place back, and a forgotten task does so after its deadline", async () => {
    let id = 0;
    const w = world([refusal(400), () => ({ json: { data: { id: `c${++id}` } } })], { limits: { tasks: 1 } });
    await errorOf(clip(w));
    await clip(w);
    await clip(w);
    expect(w.sent.at(-1)!.at).toBe(3_600_000);
  });
});
