/** Webhooks end to end: what is believed, what is asked about, what is refused, and how a server answers. */
import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Client, ClientOptions, ClientType, Received, WebhookOptions } from "../../runtime/api.ts";
import { createClient } from "../../runtime/client.ts";
import type { Adapter, Family, Webhooks } from "../../runtime/contract.ts";
import type { Task } from "../../runtime/task.ts";
import { list } from "../../runtime/value.ts";
import { createWebhookHandler } from "../../runtime/webhook.ts";

const NOW = Date.UTC(2026, 0, 1, 12);
const SECRET = "top-secret";

const family: Family = {
  submit: { createVideo: "POST /videos" },
  handle: (body) => ({ id: body?.id }),
  retrieve: { operation: "getTask", with: ({ handle }) => ({ path: { id: handle["id"] } }) },
  statuses: { table: { queued: "queued", running: "running", done: "succeeded", failed: "failed", gone: { expired: "record" } } },
  read: {
    word: (body) => body.status,
    failure: (body) => ({ code: body.error?.code, message: body.error?.message }),
    times: (body) => ({ created: body.created }),
    outputs: (body) => list(body.videos).map((video: any) => ({ url: video.url, kind: "video" as const })),
  },
  poll: { first: 1000, every: 1000, max: 1000, grace: 60_000, deadline: 60_000 },
  webhook: {},
};
const signed: Webhooks = {
  verify: { algorithm: "hmac-sha256", headers: { "X-Time": "{timestamp}", "X-Signature": "{signature}" }, signed: "{timestamp}.{body}" },
  delivery: (_, at) => at.header("x-delivery"),
};
const adapter: Adapter = {
  contract: 1, provider: "invented", title: "Invented", sites: { global: "https://api.invented.test" },
  auth: [{ env: { apiKey: "INVENTED_KEY" }, scheme: { in: "header", name: "authorization", prefix: "Bearer " } }],
  errors: { when: (body) => body?.code !== undefined && body.code !== 0, read: (body) => ({ code: body.code, message: body.message }), kinds: { moderation: "13" } },
  webhooks: signed,
  operations: {
        getTask: { method: "GET", path: "/tasks/{id}" }, getImage: { method: "GET", path: "/images/{id}" },
  },
  families: { media: family },
};
const unsigned: Adapter = { ...adapter, webhooks: { verify: "none" } };

interface Parses { parse(delivery: { headers: Record<string, string>; rawBody: string; url?: string }, options?: WebhookOptions): Promise<Received> }

/** A client over a provider that is a table from path to body, or to a list of bodies given one after another. */
function setUp(given: Adapter = adapter, answers: Record<string, unknown> = {}, options: Partial<ClientOptions> = {}) {
  const asked: string[] = [];
  const client = createClient<ClientType>(given, {
    apiKey: "sk-very-secret",
    now: () => NOW,
    sleep: (milliseconds) => (milliseconds < 5000 ? Promise.resolve() : new Promise(() => {})), // Short waits pass at once, timeouts never come.
    fetch: async (request: Request | string) => {
      const { pathname } = new URL(new Request(request).url);
      asked.push(pathname);
      const answer = answers[pathname];
      const body = Array.isArray(answer) ? (answer.length > 1 ? answer.shift() : answer[0]) : answer;
      if (body instanceof Error) throw body;
      return body === undefined ? Response.json({ message: "no such task" }, { status: 404 }) : Response.json(body);
    },
    ...options,
  } as ClientOptions) as Client & { webhook: Parses };
  return { client, asked, parse: (body: unknown, more: WebhookOptions & { headers?: Record<string, string>; url?: string } = {}) => {
    const { headers, url, ...rest } = more;
    const rawBody = typeof body === "string" ? body : JSON.stringify(body);
    return client.webhook.parse({ headers: headers ?? sign(rawBody), rawBody, ...(url !== undefined && { url }) }, { secret: SECRET, ...rest });
  } };
}

function sign(rawBody: string, { at = NOW, secret = SECRET, delivery }: { at?: number; secret?: string; delivery?: string } = {}): Record<string, string> {
  const time = String(Math.floor(at / 1000));
  return {
    "x-time": time, "x-signature": createHmac("sha256", secret).update(`${time}.${rawBody}`).digest("hex"),
    ...(delivery !== undefined && { "x-delivery": delivery }),
  };
}
const taskOf = (received: Received): Task => {
  if (received.type !== "task") throw new Error(`not a task but ${received.type}`);
  return received.task;
};

const done = { id: "t1", status: "done", created: "2026-01-01T11:00:00Z", videos: [{ url: "https://cdn.test/a.mp4" }] };

describe("signed messages", () => {
  it("are believed: the task comes without asking", async () => {
    const { parse, asked } = setUp();
    const received = await parse(done, { headers: sign(JSON.stringify(done), { delivery: "d1" }) });
    expect(received).toMatchObject({ type: "task", delivery: "d1", task: {
      status: "succeeded", via: "webhook", outputs: [{ url: "https://cdn.test/a.mp4", kind: "video" }], raw: done,
      handle: { v: 1, provider: "invented", family: "media", operation: "createVideo", id: "t1", submittedAt: "2026-01-01T11:00:00.000Z" } } });
    expect(asked).toEqual([]);
  });

  it("keep the handle the caller knows", async () => {
    const { parse } = setUp();
    const handle = { v: 1, provider: "invented", family: "media", operation: "createVideo", id: "t1", submittedAt: "2025-12-31T00:00:00.000Z", clientRef: "order-7" } as const;
    expect(taskOf(await parse(done, { handle })).handle).toEqual(handle);
    await expect(parse({ ...done, id: "t2" }, { handle })).rejects.toMatchObject({ name: "WebhookRejected", message: expect.stringMatching(/t2, not about/) });
  });

  it.each<[string, Record<string, string>, WebhookOptions, RegExp]>([
    ["forged", sign(JSON.stringify(done), { secret: "guess" }), {}, /does not fit/],
    ["old", sign(JSON.stringify(done), { at: NOW - 3_600_000 }), {}, /3600 seconds old/],
    ["a month old", sign(JSON.stringify(done), { at: NOW - 30 * 86_400_000 }), {}, /2592000 seconds old/],
    ["from the future", sign(JSON.stringify(done), { at: NOW + 3_600_000 }), {}, /ahead/],
    ["unsigned", {}, {}, /X-Time is missing/],
    ["without a secret to check with", sign(JSON.stringify(done)), { secret: [] }, /No `secret`/],
    ["without the token of the URL", sign(JSON.stringify(done)), { token: "abc" }, /does not carry your token/],
  ])("refuses one that is %s", async (_, headers, options, reason) => {
    const { parse, asked } = setUp();
    await expect(parse(done, { headers, ...options })).rejects.toMatchObject({ name: "WebhookRejected", message: expect.stringMatching(reason) });
    expect(asked).toEqual([]);
  });

  it("takes either of two secrets while they rotate", async () => {
    const { parse } = setUp();
    expect(taskOf(await parse(done, { secret: ["next", SECRET] })).status).toBe("succeeded");
  });

  it("refuses a double, and a replay whose unsigned headers were changed", async () => {
    const { parse } = setUp();
    const headers = sign(JSON.stringify(done), { delivery: "d1" });
    await parse(done, { headers });
    await expect(parse(done, { headers })).rejects.toThrow(/received before/);
    await expect(parse(done, { headers: sign(JSON.stringify(done), { delivery: "d1", at: NOW + 1000 }) })).rejects.toThrow(/d1 was received before/);
    await expect(parse(done, { headers: { ...headers, "x-delivery": "d2" } })).rejects.toThrow(/received before/);
    await expect(parse(done, { headers: { ...headers, "x-delivery": "d3", "x-signature": headers["x-signature"]!.toUpperCase() } })).rejects.toThrow(/received before/);
  });

  it("asks a memory of the caller's own", async () => {
    const { parse } = setUp();
    const seen = vi.fn(async (id: string) => id !== "d1");
    await expect(parse(done, { headers: sign(JSON.stringify(done), { delivery: "d1" }), seen })).rejects.toThrow(/received before/);
    expect(seen).toHaveBeenCalledWith("d1");
  });

  it("keeps a status nobody knows alive", async () => {
    expect(taskOf(await setUp().parse({ id: "t1", status: "THROTTLED" }))).toMatchObject({ status: "running", recognized: false, providerStatus: "THROTTLED" });
  });

  it("takes a refusal in a message for the task's failure", async () => {
    expect(taskOf(await setUp().parse({ id: "t1", code: 13, message: "unsafe" })))
      .toMatchObject({ status: "failed", error: { kind: "moderation", code: "13", message: "unsafe" } });
  });

  it("asks about success without an output, and does not judge it", async () => {
    const { parse, asked } = setUp(adapter, { "/tasks/t1": done });
    expect(taskOf(await parse({ id: "t1", status: "done", videos: [] }))).toMatchObject({ status: "succeeded", via: "poll" });
    expect(asked).toEqual(["/tasks/t1"]);
  });

  it("asks where the payload is null though all is well", async () => {
    const wrapped: Adapter = { ...adapter, families: { media: { ...family, webhook: { payload: (body) => body.payload, handle: (_, at) => ({ id: (at.request?.body as any)?.id }) } } } };
    const { parse, asked } = setUp(wrapped, { "/tasks/t1": done });
    expect(taskOf(await parse({ id: "t1", payload: null })).status).toBe("succeeded");
    expect(taskOf(await parse({ id: "t1", payload: done })).via).toBe("webhook");
    expect(asked).toEqual(["/tasks/t1"]);
  });

  it("reads a message with its own words and its own place", async () => {
    const own: Adapter = { ...adapter, families: { media: { ...family, webhook: {
      when: (body) => body.type === "media", payload: (body) => ({ result: body.data }), handle: (body) => ({ id: body.result?.task }),
      statuses: { table: { OK: "succeeded", ERROR: "failed" } },
      read: { word: (body) => body.result?.state, outputs: (body) => [{ url: body.result?.link, kind: "video" }] },
    } } } };
    const { parse } = setUp(own);
    expect(taskOf(await parse({ type: "media", data: { task: "t9", state: "OK", link: "https://cdn.test/x.mp4" } }))).toMatchObject({ status: "succeeded", handle: { id: "t9" } });
    expect(await parse({ type: "billing", data: { task: "t9" } })).toEqual({ type: "ignored" });
    expect(await parse({ type: "media", data: {} })).toEqual({ type: "ignored" });
  });

  it("asks for a task that a message only names", async () => {
    const thin: Adapter = { ...adapter, families: { media: { ...family, webhook: { thin: true, handle: (body) => ({ id: body.data?.id }) } } } };
    const { parse, asked } = setUp(thin, { "/tasks/t1": done });
    expect(taskOf(await parse({ type: "video.completed", data: { id: "t1" } }))).toMatchObject({ status: "succeeded", handle: { id: "t1" } });
    expect(asked).toEqual(["/tasks/t1"]);
  });

  it("believes a message whose task nobody can ask for, no output included", async () => {
    const { retrieve: _, ...told } = family;
    const { parse, asked } = setUp({ ...adapter, families: { media: told } });
    expect(taskOf(await parse(done)).status).toBe("succeeded");
    expect(taskOf(await parse({ id: "t1", status: "done" }))).toMatchObject({ status: "failed", error: { kind: "no_output" } });
    expect(asked).toEqual([]);
  });

  it("picks the family whose words the message speaks", async () => {
    const two: Adapter = { ...adapter, families: {
      image: { ...family, submit: { createImage: "POST /images" }, statuses: { table: { DRAWN: "succeeded" } }, webhook: {} },
      media: family,
    } };
    expect(taskOf(await setUp(two).parse(done)).handle).toMatchObject({ family: "media", operation: "createVideo" });
  });
});

describe("messages that prove nothing", () => {
  it("only say where to look", async () => {
    const { parse, asked } = setUp(unsigned, { "/tasks/t1": { id: "t1", status: "running" } });
    const forged = { ...done, videos: [{ url: "https://evil.test/a.mp4" }] };
    expect(taskOf(await parse(forged, { headers: {} }))).toMatchObject({ status: "running", done: false, via: "poll" });
    expect(asked).toEqual(["/tasks/t1", "/tasks/t1"]);
  });

  it("wait a moment for a provider whose record lags", async () => {
    const { parse } = setUp(unsigned, { "/tasks/t1": [{ id: "t1", status: "running" }, done] });
    expect(taskOf(await parse(done, { headers: {} })).status).toBe("succeeded");
  });

  it("are refused where the provider does not know the task", async () => {
    const { parse } = setUp(unsigned, { "/tasks/gone": { id: "gone", status: "gone" } });
    await expect(parse({ id: "made-up", status: "done" }, { headers: {} })).rejects.toMatchObject({ name: "WebhookRejected", message: expect.stringMatching(/leads to no task/) });
    await expect(parse({ id: "gone", status: "done" }, { headers: {} })).rejects.toMatchObject({ name: "WebhookRejected" });
  });

  it("are refused where the id cannot be one", async () => {
    const { parse, asked } = setUp(unsigned, {});
    for (const id of ["..", ".", "https://evil.test/x", "a b", "x".repeat(5000)]) {
      await expect(parse({ id, status: "done" }, { headers: {} })).rejects.toMatchObject({ name: "WebhookRejected" });
    }
    expect(asked).toEqual([]);
  });

  it("are no verdict while the provider cannot be asked", async () => {
    const { parse } = setUp(unsigned, { "/tasks/t1": new TypeError("fetch failed") });
    await expect(parse(done, { headers: {} })).rejects.toMatchObject({ name: "StatusUnreachable", handle: { id: "t1" } });
  });

  it("need a token where nobody can be asked", async () => {
    const { retrieve: _, ...told } = family;
    const { parse } = setUp({ ...unsigned, families: { media: told } });
    await expect(parse(done, { headers: {} })).rejects.toThrow(/Put \?token=/);
    await expect(parse(done, { headers: {}, token: "abc", url: "https://me.test/hook?token=abd" })).rejects.toThrow(/token/);
    await expect(parse(done, { headers: {}, token: "", url: "https://me.test/hook?token=" })).rejects.toThrow(/token/);
    expect(taskOf(await parse(done, { headers: {}, token: "abc", url: "/hook?token=abc" })).status).toBe("succeeded");
  });

  it("are asked about at each place where it may have been submitted", async () => {
    const many: Adapter = { ...unsigned, families: { media: { ...family, submit: { createVideo: "POST /videos", createImage: "POST /images" },
      retrieve: { operation: { createVideo: "getTask", createImage: "getImage" }, with: ({ handle }) => ({ path: { id: handle["id"] } }) } } } };
    const { parse, asked } = setUp(many, { "/images/t1": done });
    expect(taskOf(await parse(done, { headers: {} })).handle.operation).toBe("createImage");
    expect(asked).toEqual(["/tasks/t1", "/images/t1"]);
  });

  it("are confirmed too where the signature leaves the body out, or is the secret itself", async () => {
    const answers = { "/tasks/t1": { id: "t1", status: "failed", error: { message: "it broke" } } };
    const kie: Adapter = { ...adapter, webhooks: { verify: { algorithm: "hmac-sha256", encoding: "base64", signed: "{task}.{timestamp}", headers: { "X-Time": "{timestamp}", "X-Signature": "{signature}" } } } };
    const time = String(NOW / 1000);
    const headers = { "x-time": time, "x-signature": createHmac("sha256", SECRET).update(`t1.${time}`).digest("base64") };
    expect(taskOf(await setUp(kie, answers).parse(done, { headers }))).toMatchObject({ status: "failed", error: { message: "it broke" } });
    const shared: Adapter = { ...adapter, webhooks: { verify: { algorithm: "equal", headers: { "X-Webhook-Secret": "{signature}" } } } };
    const { parse } = setUp(shared, answers);
    for (let time = 0; time < 2; time++) {
      const received = await parse(done, { headers: { "x-webhook-secret": SECRET } });
      expect(taskOf(received).status).toBe("failed");
      expect(JSON.stringify(received)).not.toContain(SECRET);
    }
  });
});

describe("messages that are none", () => {
  it("echoes a challenge by its name, and nothing else", async () => {
    const { parse } = setUp({ ...unsigned, webhooks: { verify: "none", challenge: (body) => body.challenge } });
    expect(await parse({ challenge: "abc", extra: "<script>" }, { headers: {} })).toEqual({ type: "challenge", reply: '{"challenge":"abc"}' });
    await expect(parse({ challenge: "abc" }, { headers: {}, token: "t" })).rejects.toThrow(/token/);
  });

  it("says that a message is no JSON only after its signature was checked", async () => {
    const { parse } = setUp();
    await expect(parse("<html>", { headers: sign("{}") })).rejects.toThrow(/does not fit/);
    await expect(parse("<html>")).rejects.toThrow(/not JSON/);
    await expect(parse("[".repeat(100_000))).rejects.toThrow(/not JSON/);
  });

  it("refuses a shape that no chain expected", async () => {
    const brittle: Adapter = { ...adapter, families: { media: { ...family, webhook: { handle: (body) => ({ id: body.deep.er }) } } } };
    await expect(setUp(brittle).parse(done)).rejects.toMatchObject({ name: "WebhookRejected", message: expect.stringMatching(/leads to no task/) });
  });

  it("survives any JSON", async () => {
    const { parse } = setUp(unsigned);
    await fc.assert(fc.asyncProperty(fc.jsonValue(), async (body) => {
      const outcome = await parse(body, { headers: {} }).catch((error: unknown) => error);
      expect(["ignored", "WebhookRejected"]).toContain((outcome as { type?: string; name?: string }).type ?? (outcome as Error).name);
    }), { numRuns: 300 });
    await fc.assert(fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (status, videos) => {
      const { parse } = setUp();
      const task = taskOf(await parse({ id: "t1", status, videos }).catch((error: unknown) => {
        expect(error).toMatchObject({ name: "WebhookRejected" }); // Success without an output, and the provider knows no such task.
        return { type: "task", task: { status: "queued" } as Task } as const;
      }));
      expect(["queued", "running", "succeeded", "failed", "expired"]).toContain(task.status);
    }), { numRuns: 300 });
  });

  it("keeps no secret in what it throws", async () => {
    const { parse } = setUp(unsigned, { "/tasks/t1": { code: 401, message: "bad key sk-very-secret" } });
    const error = await parse(done, { headers: { authorization: "sk-very-secret" } }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(Error);
    expect(JSON.stringify(error) + String(error)).not.toContain("sk-very-secret");
  });
});

describe("createWebhookHandler", () => {
  const post = (path: string, body: unknown, headers?: Record<string, string>): Request => {
    const rawBody = typeof body === "string" ? body : JSON.stringify(body);
    return new Request(`https://me.test${path}`, { method: "POST", body: rawBody, headers: headers ?? sign(rawBody) });
  };
  const server = (options: Partial<Parameters<typeof createWebhookHandler>[0]> = {}, given: Adapter = adapter) => {
    const tasks: string[] = [];
    const errors: unknown[] = [];
    const handler = createWebhookHandler({
      providers: [setUp(given).client], options: { invented: { secret: SECRET } }, onError: (error) => errors.push(error),
      onTask: (task, { provider }) => void tasks.push(`${provider} ${task.handle.id} ${task.status}`), ...options,
    });
    return { handler, tasks, errors };
  };

  it("hands a task on and answers with what the provider wants to read", async () => {
    const { handler, tasks } = server({}, { ...adapter, webhooks: { ...signed, reply: "ok" } });
    const answer = await handler(post("/hooks/invented", done));
    expect([answer.status, await answer.text()]).toEqual([200, "ok"]);
    expect(tasks).toEqual(["invented t1 succeeded"]);
  });

  it("answers a double and hands it on once", async () => {
    const { handler, tasks } = server({}, { ...adapter, webhooks: { ...signed, reply: "ok" } });
    const headers = sign(JSON.stringify(done), { delivery: "d1" });
    for (let time = 0; time < 3; time++) expect(await (await handler(post("/", done, headers))).text()).toBe("ok");
    expect(tasks).toHaveLength(1);
  });

  it("hears a delivery again whose handling failed, and lets a twin fail with it", async () => {
    let fails = true;
    const onTask = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (fails) throw new Error("the database is away");
    });
    const { handler, errors } = server({ onTask });
    const both = await Promise.all([handler(post("/", done)), handler(post("/", done))]);
    expect(both.map(({ status }) => status)).toEqual([500, 500]);
    expect(onTask).toHaveBeenCalledTimes(1);
    expect(errors).toHaveLength(1);
    fails = false;
    expect((await handler(post("/", done))).status).toBe(200);
    expect((await handler(post("/", done))).status).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(2);
  });

  it("hears a delivery again whose ids could be remembered only in part", async () => {
    const ids = new Set<string>();
    let down = true;
    const seen = {
      add: (id: string) => {
        if (ids.size > 0 && down) throw new Error("the store is away");
        return ids.size !== ids.add(id).size;
      },
      delete: (id: string) => ids.delete(id),
    };
    // Two ids: the provider's own, and the signature.
    const { handler, tasks, errors } = server({ seen }, { ...adapter, webhooks: { ...signed, delivery: (body) => body.id } });
    expect((await handler(post("/", done))).status).toBe(500);
    expect([ids.size, errors]).toMatchObject([0, [{ message: "the store is away" }]]);
    down = false;
    expect((await handler(post("/", done))).status).toBe(200);
    expect(tasks).toHaveLength(1);
  });

  it("answers 401 to what is refused, without saying why", async () => {
    const { handler, tasks, errors } = server();
    const answer = await handler(post("/", done, sign(JSON.stringify(done), { secret: "guess" })));
    expect([answer.status, await answer.text()]).toEqual([401, ""]);
    expect(errors).toMatchObject([{ name: "WebhookRejected" }]);
    expect(tasks).toEqual([]);
  });

  it("answers 503 where the provider could not be asked, so that it comes again", async () => {
    const { client } = setUp(unsigned, { "/tasks/t1": new TypeError("fetch failed") });
    const handler = createWebhookHandler({ providers: [client], onTask: () => {} });
    expect((await handler(post("/", done, {}))).status).toBe(503);
  });

  it("knows its providers by the path, its methods and its bounds", async () => {
    const other = setUp({ ...adapter, provider: "other" });
    const { handler } = server({ providers: [setUp().client, other.client], maxBytes: 1000 });
    expect((await handler(post("/hooks/invented/", done))).status).toBe(200);
    expect((await handler(post("/hooks/stranger", done))).status).toBe(404);
    expect((await handler(new Request("https://me.test/hooks/invented"))).status).toBe(405);
    expect((await handler(new Request("https://me.test/hooks/invented", { method: "OPTIONS" }))).status).toBe(204);
    expect((await handler(post("/hooks/invented", "x".repeat(1001)))).status).toBe(413);
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(400)) });
    const stream = new Request("https://me.test/hooks/invented", { method: "POST", body: endless, duplex: "half" } as RequestInit);
    expect((await handler(stream)).status).toBe(413);
  });

  it("answers a challenge as JSON and what it ignores with 200", async () => {
    const { handler, tasks } = server({}, { ...unsigned, webhooks: { verify: "none", challenge: (body) => body.challenge } });
    const answer = await handler(post("/", { challenge: "abc" }, {}));
    expect([answer.headers.get("content-type"), await answer.text()]).toEqual(["application/json", '{"challenge":"abc"}']);
    expect((await handler(post("/", { hello: 1 }, {}))).status).toBe(200);
    expect(tasks).toEqual([]);
  });
});
