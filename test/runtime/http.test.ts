import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "@media-tasks/runtime/v1";
import { describe, expect, test, vi } from "vitest";
import { adapter, Clock, clips, HANDLE, job, KEY, operations, world } from "./fixture.ts";

const errorOf = (promise: Promise<unknown>) => promise.then(() => expect.unreachable("it should have failed"), (error: unknown) => error as Record<string, any>);

describe("path parameters", () => {
  test.each([["a/b?c#d", "/v1/clips/a%2Fb%3Fc%23d"], ["%2e%2e", "/v1/clips/%252e%252e"], ["a b", "/v1/clips/a%20b"], ["日本", "/v1/clips/%E6%97%A5%E6%9C%AC"]])("%s stays one segment", async (from, path) => {
    const w = world([job(undefined)]);
    await w.client.submit["remixClip"]!({}, { params: { path: { from } } });
    expect(w.sent[0]!.url).toBe("https://api.acme.example" + path + "/remix");
  });

  test.each(["..", ".", "", undefined, null, {}, "\ud800"])("%j is refused before anything is sent", async (from) => {
    const w = world([job(undefined)]);
    expect(await errorOf(w.client.submit["remixClip"]!({}, { params: { path: { from } } }))).toMatchObject({ name: "InvalidRequest" });
    expect(await errorOf(w.client.submit["remixClip"]!({}))).toMatchObject({ name: "InvalidRequest" });
    expect(w.sent).toHaveLength(0);
  });

  test("an id of `..` asks for nothing", async () => {
    const w = world([job("WORKING")]);
    expect(await errorOf(w.client.get({ ...HANDLE, id: ".." }))).toMatchObject({ name: "InvalidRequest" });
    expect(w.sent).toHaveLength(0);
  });

  test("a parameter of several segments keeps its slashes, each segment checked", async () => {
    const provider = { ...adapter, operations: { ...adapter.operations, remixClip: { ...operations.remixClip, segments: ["from"] } } };
    const w = world([job(undefined)], {}, provider);
    const remix = (from: string) => w.client.submit["remixClip"]!({}, { params: { path: { from } } });
    await remix("models/a b/v1");
    expect(w.sent[0]!.url).toBe("https://api.acme.example/v1/clips/models/a%20b/v1/remix");
    for (const from of ["a/../b", "a//b", "/a", "a/."]) expect((await errorOf(remix(from)))["name"]).toBe("InvalidRequest");
  });
});

describe("what a request carries", () => {
  test("B19: the status route is built from the handle, whatever the method, and numbers are words", async () => {
    const provider = {
      ...adapter, operations: { ...adapter.operations, getClip: { method: "POST" as const, path: "/models/{model}:fetch" } },
      families: {
        clips: {
          ...clips, handle: (body: { data?: { id?: unknown } }, at: { request?: { body?: { model?: unknown } } }) => ({ id: body.data?.id, model: at.request?.body?.model }),
          retrieve: { operation: "getClip", with: ({ handle }: { handle: Readonly<Record<string, string | undefined>> }) => ({ path: { model: handle["model"] }, body: { name: handle["id"] } }) },
          statuses: { table: { 0: "running", 1: "succeeded", "*": "failed" } as const },
        },
      },
    };
    for (const [flag, status] of [[0, "running"], [2, "failed"], [3, "failed"]] as const) {
      const w = world([job(undefined), job(flag as never)], {}, provider);
      const { handle } = await w.client.submit["createClip"]!({ model: "m/1" });
      expect(handle.context).toEqual({ model: "m/1" });
      expect((await w.client.get(handle)).status).toBe(status);
      expect(w.sent[1]).toMatchObject({ method: "POST", url: "https://api.acme.example/v1/models/m%2F1:fetch", body: '{"name":"c1"}' });
    }
  });

  test("B35: a base URL with a path is joined once", async () => {
    const w = world([job("WORKING")]);
    await w.client.get(HANDLE);
    expect(w.sent[0]!.url).toBe("https://api.acme.example/v1/clips/c1");
  });

  test("the caller's words outrank constants; objects merge, `__proto__` is a name", async () => {
    const provider = { ...adapter, operations: { ...adapter.operations, createClip: { ...operations.createClip, constants: { body: { async: true, size: { w: 1, h: 2 } }, query: { v: 3 } } } } };
    const w = world([job(undefined)], {}, provider);
    await w.client.submit["createClip"]!(JSON.parse('{"async":false,"size":{"h":9},"__proto__":{"polluted":1}}'), { params: { query: { tags: ["a", "b&c"], deep: { x: 1 } } } });
    expect(w.sent[0]!.body).toBe('{"async":false,"size":{"w":1,"h":9},"__proto__":{"polluted":1}}');
    expect(w.sent[0]!.url).toMatch(/\?v=3&tags=a&tags=b%26c&deep%5Bx%5D=1$/);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("forms are sent as forms", async () => {
    const media = (kind: "multipart/form-data" | "application/x-www-form-urlencoded") =>
      ({ ...adapter, operations: { ...adapter.operations, remixClip: { method: "POST" as const, path: "/x", media: kind } } });
    const body = { prompt: "a & b", size: 5, image: new Blob(["PNG"], { type: "image/png" }), more: { a: 1 }, none: undefined };
    const w = world([job(undefined)], {}, media("multipart/form-data"));
    await w.client.submit["remixClip"]!(body);
    expect(w.sent[0]!.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    expect(w.sent[0]!.body).toMatch(/name="prompt"\r\n\r\na & b[^]*name="image"; filename[^]*Content-Type: image\/png\r\n\r\nPNG[^]*name="more"\r\n\r\n\{"a":1\}/);
    const u = world([job(undefined)], {}, media("application/x-www-form-urlencoded"));
    await u.client.submit["remixClip"]!({ prompt: "a & b", n: 1 });
    expect(u.sent[0]!.body).toBe("prompt=a%20%26%20b&n=1");
  });

  test("what the mapping sends with every request is made anew each time", async () => {
    let count = 0;
    const w = world([job("WORKING")], { option: { tenant: "t1" } }, { ...adapter, with: { operations: ["getClip"], parts: ({ option }) => ({ header: { "X-Trace": ++count, "X-Tenant": option["tenant"] } }) } });
    await w.client.get(HANDLE);
    await w.client.get(HANDLE);
    expect(w.sent.map(({ headers }) => [headers.get("x-trace"), headers.get("x-tenant")])).toEqual([["1", "t1"], ["2", "t1"]]);
  });
});

describe("credentials", () => {
  const header = async (options: object, provider = adapter) => {
    const w = world([job("WORKING")], { apiKey: undefined, ...options } as never, provider);
    await w.client.get(HANDLE);
    return w.sent[0]!;
  };
  test("the way for which everything was given is taken", async () => {
    expect((await header({ apiKey: "k" })).headers.get("authorization")).toBe("Bearer k");
    expect((await header({ user: "ä", password: "p:q" })).headers.get("authorization")).toBe("Basic " + Buffer.from("ä:p:q").toString("base64"));
    expect(() => world([], { apiKey: "" })).toThrow(/ACME_KEY.*or.*ACME_USER/);
    expect(() => world([], { apiKey: undefined, user: "u" } as never)).toThrow(expect.objectContaining({ name: "InvalidRequest" }));
  });

  test("computed values, query keys and signatures", async () => {
    const auth = (credential: object) => ({ ...adapter, auth: [{ env: { apiKey: "K" }, ...credential }] });
    const value = auth({ scheme: { in: "query", name: "key" }, value: async ({ apiKey }: Record<string, string>, now: number) => `${apiKey}@${now}` });
    expect((await header({ apiKey: "a&b" }, value)).url).toMatch(/\?key=a%26b%401767225600000$/);
    const sign = auth({ sign: (outgoing: { url: string; headers: Headers; method: string }) => { outgoing.url += "?signed"; outgoing.headers.set("x-sig", outgoing.method); } });
    const sent = await header({ apiKey: "k" }, sign);
    expect([sent.url.endsWith("?signed"), sent.headers.get("x-sig")]).toEqual([true, "GET"]);
  });

  test("an operation without security gets none, and a foreign origin never does", async () => {
    const open = { ...adapter, operations: { ...adapter.operations, getClip: { ...operations.getClip, auth: false as const } } };
    expect((await header({ apiKey: "k" }, open)).headers.get("authorization")).toBeNull();
    const w = world([job("WORKING")]);
    expect(await errorOf(w.client.http.GET("/clips" as never, { baseUrl: "https://evil.example" } as never))).toMatchObject({ name: "InvalidRequest" });
    expect(w.sent).toHaveLength(0);
  });

  test("a site given as a URL bounds where anything goes, also what lives elsewhere", async () => {
    const elsewhere = { ...adapter, operations: { ...adapter.operations, getClip: { ...operations.getClip, server: "https://files.acme.example/v2" } } };
    const w = world([job("WORKING")], {}, elsewhere);
    await w.client.get(HANDLE);
    expect(w.sent[0]!.url).toBe("https://files.acme.example/v2/clips/c1");
    const relay = world([job("WORKING")], { site: "http://127.0.0.1:9" }, elsewhere);
    await relay.client.get({ ...HANDLE, site: "http://127.0.0.1:9" });
    expect(relay.sent[0]!.url).toBe("http://127.0.0.1:9/clips/c1");
  });
});

describe("the typed client", () => {
  type Http = { GET(path: string, init?: object): Promise<{ data?: unknown; error?: unknown }>; POST(path: string, init?: object): Promise<{ data?: unknown }> };
  const http = (w: ReturnType<typeof world>) => w.client.http as unknown as Http;

  test("carries credentials, encodes, refuses what must not be sent, and does not follow redirects", async () => {
    const w = world([{ json: { hello: 1 } }, { text: "", status: 302, headers: { location: "https://evil.example" } }]);
    expect((await http(w).GET("/clips/{id}", { params: { path: { id: "a/b" } } })).data).toEqual({ hello: 1 });
    expect(w.sent[0]).toMatchObject({ url: "https://api.acme.example/v1/clips/a%2Fb" });
    expect(w.sent[0]!.headers.get("authorization")).toBe(`Bearer ${KEY}`);
    expect((await errorOf(http(w).GET("/clips/{id}", { params: { path: { id: "c" } } })))["message"]).toContain("evil.example");
    for (const init of [{ params: { path: { id: ".." } } }, {}]) expect(await errorOf(http(w).GET("/clips/{id}", init))).toMatchObject({ name: "InvalidRequest" });
    expect(w.sent).toHaveLength(2);
  });

  test("bodies, bounds and timeouts", async () => {
    const w = world([{ json: { ok: 1 } }, { json: "x".repeat(2000) }, { hang: true }], { maxBytes: 1000, requestTimeout: 3000 });
    expect((await http(w).POST("/clips", { body: { a: 1 } })).data).toEqual({ ok: 1 });
    expect(w.sent[0]!.body).toBe('{"a":1}');
    expect(await errorOf(http(w).GET("/clips"))).toMatchObject({ name: "ProviderError" });
    expect((await errorOf(http(w).GET("/clips")))["message"]).toContain("3000 ms");
  });

  test("an answer that begins and falls silent is given up, a stream of events is not", async () => {
    const silent = (type: string) => async () => new Response(new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"a":')),
    }), { headers: { "content-type": type } });
    const client = (type: string, clock = new Clock()) => createClient(adapter, {
      apiKey: KEY, requestTimeout: 3000, now: clock.now, sleep: clock.sleep, fetch: silent(type),
    } as never).http as unknown as Http;
    for (const type of ["application/json; charset=utf-8", "application/problem+json", "text/plain"]) {
      expect((await errorOf(client(type).GET("/clips")))["message"]).toContain("3000 ms");
    }
    const { data } = await client("text/event-stream").GET("/clips", { parseAs: "stream" });
    expect(new TextDecoder().decode((await (data as ReadableStream<Uint8Array>).getReader().read()).value)).toBe('{"a":');
  });

  test("a signal ends a file that is still being read", async () => {
    let closed = false;
    const server = createServer((_, response) => void response.setHeader("content-type", "video/mp4").on("close", () => (closed = true)).write("begin"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const client = createClient(adapter, { apiKey: KEY, site: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } as never);
    const abort = new AbortController();
    const { data } = await (client.http as unknown as Http).GET("/clips", { signal: abort.signal, parseAs: "stream" });
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    expect((await reader.read()).done).toBe(false);
    const rest = errorOf(reader.read());
    abort.abort(new Error("enough"));
    expect(await rest).toMatchObject({ message: "enough" });
    await vi.waitFor(() => expect(closed).toBe(true));
    server.close();
  });
});

describe("cancel", () => {
  const SONG = { ...HANDLE, family: "songs", operation: "createSong" } as const;
  test("a task that has ended is read, not deleted", async () => {
    const w = world([job("READY", { files: [{ href: "https://cdn.example/a.mp4" }] })]);
    expect(await w.client.cancel(HANDLE)).toMatchObject({ verdict: "already_done", task: { status: "succeeded" } });
    expect(w.sent.map(({ method }) => method)).toEqual(["GET"]);
  });
  test.each([
    ["the answer read as a task", job("STOPPED"), { verdict: "canceled", charged: "unknown", task: { status: "canceled", by: "caller" } }],
    ["too late after all", job("READY", { files: [{ href: "https://cdn.example/a.mp4" }] }), { verdict: "already_done" }],
    ["still running", job("WORKING"), { verdict: "requested" }],
    ["no content", { text: "", status: 204 }, { verdict: "requested" }],
    ["409", { json: {}, status: 409 }, { verdict: "too_late" }],
  ])("%s", async (_, reply, expected) => {
    const w = world([job("WORKING"), reply]);
    expect(await w.client.cancel(HANDLE)).toMatchObject(expected);
    expect(w.sent.map(({ method }) => method)).toEqual(["GET", "DELETE"]);
  });
  test.each([["401", { json: {}, status: 401 }], ["500", { json: {}, status: 500 }], ["a page", { text: "<html>" }], ["a broken line", { break: "ECONNRESET" }]])("%s has no verdict", async (_, reply) => {
    const w = world([job("WORKING"), reply]);
    expect(await errorOf(w.client.cancel(HANDLE))).toMatchObject({ name: "CancelFailed", handle: HANDLE });
  });
  test("a verdict the mapping gives", async () => {
    expect(await world([{ json: {} }]).client.cancel(SONG)).toEqual({ verdict: "requested", charged: "unknown" });
    const spoken = { ...adapter, families: { clips: { ...clips, cancel: { operation: "stopClip", verdict: (body: { word?: string }) => body.word as never } } } };
    expect(await world([{ json: { word: "too_late" } }], {}, spoken).client.cancel(HANDLE)).toMatchObject({ verdict: "too_late" });
  });
});

test("a package for another contract is refused with a sentence", () => {
  expect(() => createClient({ ...adapter, contract: 2 as never }, {})).toThrow(expect.objectContaining({ name: "UnsupportedContract", message: expect.stringContaining("contract 2") }));
});
