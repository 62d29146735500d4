import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { content, createClient, type Adapter } from "@media-tasks/runtime/v1";
import { adapter, clips, HANDLE, job, KEY, START, world, type Reply } from "./fixture.ts";

const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();
const look = async (data: object | undefined, options: object = {}) => {
  const w = world([typeof data === "object" ? { json: { data: { id: "c1", ...data } } } : { json: data }], options as never);
  w.clock.time += 60_000;
  return w.client.get(HANDLE) as Promise<Record<string, any>>;
};
const files = async (...each: object[]) => (await look({ state: "READY", files: each }))["outputs"] as Record<string, any>[];
const output = async (file: object) => (await files(file))[0]!;
const fault = (reply: Reply) => {
  const w = world([reply]);
  w.clock.time += 60_000;
  return w.client.look(HANDLE) as Promise<Record<string, any>>;
};

describe("a task as it is read", () => {
  test("has every field that has a value, and none that has none", async () => {
    const task = await look({
      state: "READY", made_at: "2026-01-01 08:00:10", ended_at: 1767225650, model: "acme-3", credits: "12.5",
      files: [{ href: "https://cdn.example/a", type: "mp4", ms: "5100", ttl: "3600" }, { error: "blocked" }], texts: "words",
    });
    expect(task).toEqual({
      status: "succeeded", done: true, handle: HANDLE, providerStatus: "READY", via: "poll", model: "acme-3", cost: { credits: 12.5 },
      times: { created: at(10), finished: at(50), observed: at(60) }, raw: expect.objectContaining({ data: expect.anything() }),
      outputs: [
        { kind: "video", role: "primary", url: "https://cdn.example/a", access: "public", mediaType: "video/mp4", durationSeconds: 5.1, expires: { at: at(3660), from: "field" } },
        { kind: "text", role: "captions", text: "words", access: "public" },
      ],
      partial: [{ kind: "unclassified", stage: "output", message: "blocked", retry: "unknown", charged: "unknown" }],
    });
    expect(await look({ state: "WAITING" })).toEqual({
      status: "queued", done: false, recognized: true, handle: HANDLE, providerStatus: "WAITING", via: "poll", times: { observed: at(60) }, raw: { data: { id: "c1", state: "WAITING" } },
    });
  });

  test("a success that does not name what its result is asked for by is an unclear answer, not the end of the wait", async () => {
    const named = { operation: "getSongFile", with: ({ body }: { body?: { data?: { model?: string } } }) => ({ path: { id: body?.data?.model } }) };
    const client = createClient({ ...adapter, families: { clips: { ...clips, result: named } } }, { apiKey: KEY, fetch: async () => Response.json({ data: { state: "READY" } }) } as never);
    expect(await client.look(HANDLE as never)).toMatchObject({ type: "unclear", reason: expect.stringMatching(/says success.*"id" is missing/) as unknown, seen: { status: 200 } });
  });

  test("B28: status and raw come from one answer", async () => {
    const task = await look({ state: "WORKING" });
    expect(task["raw"].data.state).toBe(task["providerStatus"]);
  });

  test("B10: a success whose only item failed says why", async () => {
    expect(await look({ state: "READY", files: [{ error: "filtered: violence" }] })).toMatchObject({ status: "failed", error: { kind: "no_output", stage: "output", message: "filtered: violence", charged: false } });
  });

  test("B15: rules outrank the word, the word outranks the envelope", async () => {
    expect(await look({ state: "READY", reason_code: "3001", files: [{ href: "https://cdn.example/a.mp4" }] })).toMatchObject({ status: "failed", error: { code: "3001" } });
    expect(await look({ state: "READY", reason_code: 0, files: [{ href: "https://cdn.example/a.mp4" }] })).toMatchObject({ status: "succeeded" });
    expect(await world([{ json: { code: 1000, data: { state: "WORKING" } } }]).client.get(HANDLE)).toMatchObject({ status: "running" });
  });

  test("B18: nulls and empty values everywhere are no values", async () => {
    const nothing = { percent: null, eta: "", place: {}, files: null, made_at: 0, ended_at: "0001-01-01T00:00:00Z", model: [], credits: null, reason: null };
    expect(Object.keys(await look({ state: "WORKING", ...nothing })).sort()).toEqual(["done", "handle", "providerStatus", "raw", "recognized", "status", "times", "via"]);
  });

  test("previews are read while it runs", async () => {
    expect(await look({ state: "WORKING", drafts: ["https://cdn.example/p.png", ""] })).toMatchObject({ preview: [{ url: "https://cdn.example/p.png", role: "preview" }] });
    expect(await look({ state: "ASKING" })).toMatchObject({ status: "running", waitingFor: "input" });
  });

  test.each([["45%", 0.45], ["45/100", 0.45], [45, 0.45], ["45", 0.45], [0, 0], [100, 1], [101, undefined], [-1, undefined], ["soon", undefined], [true, undefined]])("progress of %j is %j", async (percent, fraction) => {
    expect((await look({ state: "WORKING", percent }))["progress"]?.fraction).toBe(fraction);
  });

  test.each([
    ["2026-01-01 08:00:30", 30], ["2026-01-01T00:00:30Z", 30], ["2026-01-01T00:00:30.5", -28_769.5], ["2026-01-01T03:00:30+0300", 30], ["2026-01-01T00:00:30.123456Z", 30.123],
    ["Thu, 01 Jan 2026 00:00:30 GMT", 30], [1767225630, 30], ["1767225630", 30], [1767225630123, 30.123], [1767225630123456, 30.123], ["1767225630123456789", 30.123], [1767225630.5, 30.5],
  ])("the moment %j", async (made_at, seconds) => {
    expect((await look({ state: "WORKING", made_at }))["times"].created).toBe(at(seconds));
  });
  test.each([0, "", "0001-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "yesterday", "12:00", "Thu, 01 Jan 2026 00:00:30", -5, {}, true, "1e30"])("%j is no moment", async (made_at) => {
    expect((await look({ state: "WORKING", made_at }))["times"]).toEqual({ observed: at(60) });
  });
});

describe("outputs", () => {
  test.each([
    [{ href: "https://x.example/a.MP4?x=1" }, { kind: "video" }], [{ href: "https://x.example/a", type: "image/PNG" }, { kind: "image", mediaType: "image/png" }],
    [{ href: "https://x.example/a", type: "jpeg" }, { kind: "image", mediaType: "image/jpeg" }], [{ href: "https://x.example/a", type: "wav" }, { kind: "audio", mediaType: "audio/wav" }],
    [{ href: "https://x.example/a.glb" }, { kind: "model3d" }], [{ href: "https://x.example/a", type: "application/x-subrip" }, { kind: "text" }], [{ href: "https://x.example/a.bin", type: "odd" }, { kind: "file" }],
    [{ href: "/files/a.mp3" }, { kind: "audio", url: "https://api.acme.example/files/a.mp3" }], [{ href: "gs://bucket/a.mp4" }, { url: "gs://bucket/a.mp4" }],
    [{ href: "data:image/png;base64,UE5H" }, { kind: "image", mediaType: "image/png", data: "UE5H" }], [{ b64: "UE5H", type: "image/webp" }, { kind: "image", data: "UE5H" }],
    [{ href: {}, b64: { whole: "answer" } }, { kind: "file", text: '{"whole":"answer"}' }],
  ])("%j", async (file, expected) => {
    expect(await output(file)).toMatchObject(expected);
  });
  test.each(["not a url", "javascript:alert(1)", "javascript://x/%0aalert(1)", "file:///etc/passwd", "https://", "", null, 5, { url: "https://x.example" }, []])("%j is no URL", async (href) => {
    expect(await look({ state: "READY", files: [{ href }] })).toMatchObject({ status: "failed", error: { kind: "no_output" } });
  });
  test("a list of URLs is one output each, the same URL counts once, one thing is a list of one", async () => {
    expect((await files({ href: ["https://x.example/a.png", "https://x.example/b.png", "nope"] }, { href: "https://x.example/a.png" })).map(({ url }) => url)).toEqual(["https://x.example/a.png", "https://x.example/b.png"]);
    expect((await look({ state: "READY", files: { href: "https://x.example/a.png" } }))["outputs"]).toHaveLength(1);
  });

  test.each<[string, object, unknown]>([
    ["a moment", { href: "https://x.example/a", ends: 1767229200 }, { at: at(3600), from: "field" }],
    ["a moment before a lifetime", { href: "https://x.example/a", ends: "2026-01-01 09:00:00", ttl: 5 }, { at: at(3600), from: "field" }],
    ["seconds from now", { href: "https://x.example/a", ttl: 90 }, { at: at(150), from: "field" }],
    ["an empty lifetime", { href: "https://x.example/a", ttl: "" }, { at: at(86_400), from: "documented" }],
    ["S3", { href: "https://x.example/a?X-Amz-Date=20260101T000000Z&X-Amz-Expires=3600" }, { at: at(3600), from: "url" }],
    ["TOS", { href: "https://x.example/a?x-tos-expires=60&x-tos-date=20260101T000100Z" }, { at: at(120), from: "url" }],
    ["Google", { href: "https://x.example/a?X-Goog-Date=20260101T000000Z&X-Goog-Expires=60" }, { at: at(60), from: "url" }],
    ["OSS", { href: "https://x.example/a?Expires=1767229200&Signature=x" }, { at: at(3600), from: "url" }],
    ["a lifetime endless", { href: "https://x.example/a", ttl: 1e300 }, { at: "+275760-09-13T00:00:00.000Z", from: "field" }],
  ])("expiry by %s", async (_, file, expires) => {
    expect((await output(file))["expires"]).toEqual(expires);
  });
  test("a documented lifetime counts from the end, else from the submit", async () => {
    expect((await look({ state: "READY", files: [{ href: "https://x.example/a" }], ended_at: at(40) }))["outputs"][0].expires).toEqual({ at: at(86_440), from: "documented" });
    expect((await output({ href: "https://x.example/a" }))["expires"]).toEqual({ at: at(86_400), from: "documented" });
  });
});

describe("what is no verdict", () => {
  test.each<[string, Reply, object]>([
    ["a code of HTTP's own", { json: {}, status: 404 }, { kind: "not_found", retry: "never", message: "HTTP 404" }],
    ["plain text", { text: "slow down", status: 429 }, { kind: "rate_limited", message: "slow down", retry: "resubmit" }],
    ["a code before the HTTP status", { json: { code: "2001" }, status: 429 }, { kind: "insufficient_credits", code: "2001" }],
    ["a body nobody described", { json: ["x"], status: 500 }, { kind: "provider_error", message: 'HTTP 500: ["x"]' }], ["a long body nobody described", { json: ["x".repeat(1000)], status: 500 }, { message: `HTTP 500: ["${"x".repeat(198)}` }], ["null", { json: null, status: 400 }, { kind: "invalid_input" }],
    ["an empty body", { text: "", status: 504 }, { kind: "provider_timeout" }], ["an odd status", { json: {}, status: 418 }, { kind: "invalid_input" }],
  ])("%s", async (_, reply, refusal) => {
    expect(await fault(reply)).toMatchObject({ type: "refused", refusal });
  });

  test("a look is plain JSON, whatever comes of it", async () => {
    for (const reply of [job("WORKING", { wait: 3 }), { text: "<html>" }, { break: "ECONNRESET" }, { json: {}, status: 429, headers: { "retry-after": "5" } }] as Reply[]) {
      const seen = await fault(reply);
      expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
    }
  });

  test("any JSON with any status is a task, a refusal or unclear, never an exception", async () => {
    const w = world([]);
    await fc.assert(fc.asyncProperty(fc.json({ maxDepth: 6 }), fc.integer({ min: 200, max: 599 }), fc.constantFrom("", "data", "both"), async (text, status, wrap) => {
      const value: unknown = JSON.parse(text);
      w.replies = [{ text: JSON.stringify(wrap === "data" ? { data: value } : wrap === "both" ? { code: value, data: { id: value, state: value, files: value, percent: value, made_at: value } } : value), status }];
      const seen = await w.client.look(HANDLE);
      expect(["task", "refused", "unclear"]).toContain(seen.type);
      if (seen.type === "task") expect(JSON.parse(JSON.stringify(seen.task.handle))).toEqual(HANDLE);
    }), { numRuns: 400 });
  });

  test("any JSON on submit is a task with a usable handle or an error of the family", async () => {
    const w = world([], { limits: { tasks: 1e6 } });
    await fc.assert(fc.asyncProperty(fc.json({ maxDepth: 4 }), fc.constantFrom(200, 201, 202, 204, 302, 400, 404, 500), async (text, status) => {
      const value: unknown = JSON.parse(text);
      w.replies = [{ json: { data: { id: value, state: value, place: value, link: value } }, status }];
      const before = w.sent.length;
      try {
        const task = await w.client.submit["createClip"]!({});
        expect(w.client.handle(JSON.parse(JSON.stringify(task.handle)))).toEqual(task.handle);
      } catch (error) {
        expect(["SubmitRejected", "SubmitAmbiguous"]).toContain((error as Error).name);
      }
      expect(w.sent.length - before).toBe(1);
    }), { numRuns: 300 });
  });
});

test("content that is an operation of the document needs the caller's credentials, unless the document says otherwise", async () => {
  const reading = (auth?: false) => ({
    ...adapter, operations: { ...adapter.operations, getFile: { method: "GET" as const, path: "/clips/{id}/content", constants: { query: { v: 1 } }, ...(auth === false && { auth }) } },
    families: { clips: { ...clips, read: { word: () => "READY", outputs: () => [{ url: { content: "getFile", parts: { path: { id: "a/b" } } }, kind: "video" as const }] } } },
  });
  for (const [auth, access] of [[undefined, "provider-auth"], [false, "public"]] as const) {
    expect(await world([job("READY")], {}, reading(auth)).client.get(HANDLE)).toMatchObject({ outputs: [{ url: "https://api.acme.example/v1/clips/a%2Fb/content?v=1", access }] });
  }
});

describe("an answer that is a file", () => {
  const films: Adapter = {
    ...adapter,
    families: {
      ...adapter.families,
      clips: {
        ...clips,
        statuses: { table: { 200: "succeeded", 202: "running" } },
        read: {
          verdict: (_body, { header }) => (header("finish-reason") === "FILTERED" ? { failed: "moderation" } : undefined),
          word: (_body, { status }) => status,
          outputs: (_body, { header, handle }) => [{ url: content("getClip", { path: { id: handle["id"] } }), mediaType: header("content-type"), kind: "video" }],
        },
      },
    },
  };
  /** A body that fails whoever reads it. */
  const sealed = (headers: Record<string, string>): Response =>
    new Response(new ReadableStream({ pull: () => { throw new Error("somebody read the file"); } }, { highWaterMark: 0 }), { headers });
  const asked = (headers: Record<string, string>) =>
    createClient(films, { apiKey: KEY, fetch: async () => sealed(headers), now: () => START } as never).get(HANDLE);

  test("is left unread, and its status and headers tell the rest", async () => {
    expect(await asked({ "content-type": "video/mp4" })).toMatchObject({
      status: "succeeded", providerStatus: "200",
      outputs: [{ kind: "video", url: "https://api.acme.example/v1/clips/c1", access: "provider-auth", mediaType: "video/mp4" }],
    });
    expect(await asked({ "content-type": "video/mp4", "finish-reason": "FILTERED" })).toMatchObject({ status: "failed", error: { kind: "moderation" } });
  });

  test("is no answer where nothing but a body could tell", async () => {
    const told = createClient(adapter, { apiKey: KEY, fetch: async () => sealed({ "content-type": "image/png" }), now: () => START } as never);
    await expect(told.get(HANDLE)).rejects.toMatchObject({ name: "StatusUnreachable", message: expect.stringContaining("a file (image/png)") });
  });
});
