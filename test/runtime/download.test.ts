/** Downloads against real servers on the loopback interface: what arrives is whole and what it claims to be, or nothing is left. */
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Client, ClientOptions, ClientType, DownloadOptions } from "../../runtime/api.ts";
import { createClient } from "../../runtime/client.ts";
import type { Adapter } from "../../runtime/contract.ts";
import { pathsOf } from "../../runtime/download-names.ts";
import type { Output, SucceededTask, Task } from "../../runtime/task.ts";
import { list } from "../../runtime/value.ts";

const FILE = randomBytes(300_000);
FILE[0] = 0; // As a video begins.
const KEY = "sk-very-secret";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
interface Seen { path: string; headers: IncomingMessage["headers"] }

/** A server whose paths are given per test, and which remembers what it was asked. */
async function serve() {
  const routes: Record<string, Handler> = {};
  const seen: Seen[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url?.split("?")[0] ?? "";
    seen.push({ path: request.url ?? "", headers: request.headers });
    (routes[path] ?? ((_, answer) => answer.writeHead(404, { "content-type": "text/plain" }).end("no such file")))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, routes, seen, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

let api: Awaited<ReturnType<typeof serve>>;
let cdn: Awaited<ReturnType<typeof serve>>;
let folder: string;
beforeAll(async () => [api, cdn] = [await serve(), await serve()]);
afterAll(() => [api, cdn].forEach(({ server }) => {
  server.closeAllConnections();
  server.close();
}));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "media-tasks-"));
  for (const { routes, seen } of [api, cdn]) {
    Object.keys(routes).forEach((path) => delete routes[path]);
    seen.length = 0;
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const adapter: Adapter = {
  contract: 1, provider: "invented", title: "Invented", sites: { global: "https://api.invented.test" },
  auth: [{ env: { apiKey: "INVENTED_KEY" }, scheme: { in: "header", name: "authorization", prefix: "Bearer " } }],
  errors: {},
  operations: { getTask: "GET /tasks/{id}" },
  families: { media: {
    submit: { createVideo: "POST /videos" }, handle: (body) => ({ id: body.id }),
    retrieve: { operation: "getTask", with: ({ handle }) => ({ path: { id: handle["id"] } }) },
    statuses: { table: { done: "succeeded" } },
    read: { word: (body) => body.status, outputs: (body) => list(body.videos).map((url) => ({ url, kind: "video" as const })) },
    poll: { first: 1, every: 1, max: 1, grace: 0, deadline: 1000 },
  } },
};

/** A client whose site is the first server; waits are ten times as fast. */
function clientOf(options: Partial<ClientOptions> = {}): Client {
  return createClient<ClientType>(adapter, { apiKey: KEY, site: api.origin, sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds / 10);
    signal?.addEventListener("abort", () => (clearTimeout(timer), reject(signal.reason)), { once: true });
  }), ...options } as ClientOptions);
}
const video = (url: string, more: Partial<Output> = {}): Output => ({ kind: "video", role: "primary", url, access: "public", ...more });
const taskOf = (...outputs: Output[]): Task => ({
  status: "succeeded", done: true, outputs: outputs as unknown as SucceededTask["outputs"], via: "poll", raw: {}, times: { observed: "2026-01-01T00:00:00.000Z" },
  handle: { v: 1, provider: "invented", family: "media", operation: "createVideo", id: "t1", site: api.origin, submittedAt: "2026-01-01T00:00:00.000Z" },
});
const file: Handler = (_, response) => void response.writeHead(200, { "content-type": "video/mp4", "content-length": FILE.length }).end(FILE);
/** A server that resumes, and cuts the connection each time after so many bytes. */
const cutting = (piece: number, more: { etag?: string; ignoresRange?: boolean } = {}): Handler => ({ headers }, response) => {
  const from = more.ignoresRange ? 0 : Number(/bytes=(\d+)-/.exec(headers.range ?? "")?.[1] ?? 0);
  const common = { "content-type": "video/mp4", "content-length": FILE.length - from, ...(more.etag && { etag: more.etag }) };
  response.writeHead(from ? 206 : 200, { ...common, ...(from && { "content-range": `bytes ${from}-${FILE.length - 1}/${FILE.length}` }) });
  response.write(FILE.subarray(from, from + piece), () => (from + piece < FILE.length ? setTimeout(() => response.destroy(), 10) : response.end()));
};
const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const whole = async (path = "boat.mp4"): Promise<boolean> => hash(await readFile(join(folder, path))) === hash(FILE);

const get = (what: Task | Output, more: Partial<DownloadOptions> = {}, client = clientOf()) =>
  client.download(what, { to: join(folder, "boat.mp4"), allowPrivate: true, ...more });
/** The one output fails with this sentence, and leaves nothing. */
async function fails(what: Task | Output, reason: RegExp | string, more: Partial<DownloadOptions> = {}, client = clientOf()): Promise<Error> {
  const [result] = await get(what, more, client);
  if (result?.ok !== false) throw new Error("it did not fail");
  expect(result.error).toMatchObject({ name: "DownloadFailed", message: expect.stringMatching(reason) });
  expect(await readdir(folder)).toEqual([]);
  return result.error;
}
const collect = () => {
  const chunks: Uint8Array[] = [];
  let [closed, aborted] = [false, false];
  const stream = new WritableStream<Uint8Array>({ write: (chunk) => void chunks.push(chunk), close: () => void (closed = true), abort: () => void (aborted = true) });
  return { stream, bytes: () => Buffer.concat(chunks), state: () => (closed ? "closed" : aborted ? "aborted" : "open") };
};

describe("a file", () => {
  it("appears under its name when it is whole, and never before", async () => {
    let during: string[] = [];
    cdn.routes["/a.mp4"] = async (_, response) => {
      response.writeHead(200, { "content-type": "video/mp4", "content-length": FILE.length }).write(FILE.subarray(0, 1000));
      await new Promise((resolve) => setTimeout(resolve, 50));
      during = await readdir(folder);
      response.end(FILE.subarray(1000));
    };
    const progress = vi.fn();
    const output = video(`${cdn.origin}/a.mp4`);
    const results = await get(output, { onProgress: progress });
    expect(results).toEqual([{ output, ok: true, to: join(folder, "boat.mp4"), bytes: FILE.length, mediaType: "video/mp4" }]);
    expect(during).toEqual([expect.stringMatching(/^boat\.mp4\.[\da-f]{8}\.part$/)]);
    expect(await readdir(folder)).toEqual(["boat.mp4"]);
    expect(await whole()).toBe(true);
    expect(progress.mock.lastCall).toEqual([FILE.length, FILE.length, output]);
  });

  it("replaces no other unasked, not even one that came meanwhile", async () => {
    cdn.routes["/a.mp4"] = file;
    await writeFile(join(folder, "boat.mp4"), "mine");
    const [refused] = await get(video(`${cdn.origin}/a.mp4`));
    expect(refused).toMatchObject({ ok: false, error: {
      message: `${join(folder, "boat.mp4")} exists already. Move it away, choose another name, or allow it with overwrite: true.`,
      advice: expect.stringMatching(/^Mend what the message names/),
    } });
    expect(cdn.seen).toEqual([]);
    cdn.routes["/b.mp4"] = async (request, response) => {
      await writeFile(join(folder, "late.mp4"), "mine");
      file(request, response);
    };
    expect(await get(video(`${cdn.origin}/b.mp4`), { to: join(folder, "late.mp4") })).toMatchObject([{ ok: false }]);
    expect(await readFile(join(folder, "late.mp4"), "utf8")).toBe("mine");
    expect(await get(video(`${cdn.origin}/a.mp4`), { overwrite: true })).toMatchObject([{ ok: true }]);
    expect(await whole()).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(["boat.mp4", "late.mp4"]);
  });

  it("goes into no folder that is not there", async () => {
    cdn.routes["/a.mp4"] = file;
    const error = await fails(video(`${cdn.origin}/a.mp4`), /folder of .* does not exist\. Make it first/, { to: join(folder, "none", "boat.mp4") });
    expect(error).toMatchObject({ advice: expect.stringMatching(/^Mend what the message names/) });
    expect(cdn.seen).toEqual([]);
  });

  it("leaves nothing when it is given up, and rejects at once", async () => {
    cdn.routes["/a.mp4"] = (_, response) => void response.writeHead(200, { "content-type": "video/mp4" }).write(FILE.subarray(0, 1000));
    const own = new AbortController();
    const running = get(video(`${cdn.origin}/a.mp4`), { signal: own.signal, onProgress: () => own.abort(new Error("enough")) });
    await expect(running).rejects.toThrow("enough");
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("what a server may do wrong", () => {
  it.each([[403, "application/xml"], [404, "text/html"], [410, "text/plain"], [401, "application/json"], [400, "video/mp4"], [204, "video/mp4"]])(
    "%i is no file", async (status, type) => {
      cdn.routes["/a.mp4"] = (_, response) => void response.writeHead(status, { "content-type": type }).end(status === 204 ? "" : "<Error>AccessDenied</Error>");
      const error = await fails(video(`${cdn.origin}/a.mp4?signature=hidden`), `answered ${status}`);
      expect(error).toMatchObject({ last: { status, body: status === 204 ? "" : "<Error>AccessDenied</Error>" } });
      expect(JSON.stringify(error)).not.toContain("hidden");
      expect(cdn.seen).toHaveLength(1);
    });

  it.each(["text/html; charset=utf-8", "application/json", "text/xml", "application/xml"])("%s is no video", async (type) => {
    cdn.routes["/a.mp4"] = (_, response) => void response.writeHead(200, { "content-type": type }).end("<html>sorry</html>");
    await fails(video(`${cdn.origin}/a.mp4`), `sent ${type.split(";")[0]} instead of a video`);
  });

  it("neither is a page that calls itself one", async () => {
    for (const [type, body] of [["video/mp4", "\n <!doctype html>"], ["application/octet-stream", '{"error":1}']] as const) {
      cdn.routes["/a.mp4"] = (_, response) => void response.writeHead(200, { "content-type": type }).end(body);
      await fails(video(`${cdn.origin}/a.mp4`), /text instead of a video/);
    }
  });

  it("a page is no file of any kind, unless the provider says it is", async () => {
    cdn.routes["/x"] = (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<p>");
    await fails(video(`${cdn.origin}/x`, { kind: "model3d" }), /instead of a model3d/);
    expect(await get(video(`${cdn.origin}/x`, { kind: "file", mediaType: "text/html" }))).toMatchObject([{ ok: true, bytes: 3 }]);
  });

  it("what is refused is not read to its end", async () => {
    let closed: Promise<unknown> | undefined;
    cdn.routes["/a.mp4"] = (_, response) => {
      closed = new Promise((resolve) => response.on("close", resolve));
      response.writeHead(200, { "content-type": "text/html" });
      const more = (): void => void (response.writable && response.write("x".repeat(10_000), () => setTimeout(more, 1)));
      more();
    };
    await fails(video(`${cdn.origin}/a.mp4`), /instead of a video/);
    await closed;
  });

  it("takes a drawing, a model as JSON and captions as text", async () => {
    const types: [Output["kind"], Output["role"], string][] = [["image", "primary", "image/svg+xml"], ["model3d", "primary", "application/json"], ["text", "captions", "text/plain"]];
    for (const [index, [kind, role, type]] of types.entries()) {
      cdn.routes[`/${index}`] = (_, response) => void response.writeHead(200, { "content-type": type }).end("<svg/>");
      expect(await get(video(`${cdn.origin}/${index}`, { kind, role }), { to: join(folder, String(index)) })).toMatchObject([{ ok: true, mediaType: type }]);
    }
  });

  it("an empty body is no file", async () => {
    cdn.routes["/a.mp4"] = (_, response) => void response.writeHead(200, { "content-type": "video/mp4" }).end();
    await fails(video(`${cdn.origin}/a.mp4`), /sent nothing/);
  });

  it("a file larger than allowed is given up, announced or not", async () => {
    cdn.routes["/a.mp4"] = file;
    await fails(video(`${cdn.origin}/a.mp4`), /300000 bytes, and 1000 are allowed/, { maxBytes: 1000 });
    cdn.routes["/b.mp4"] = (_, response) => void response.writeHead(200, { "content-type": "video/mp4" }).end(FILE);
    await fails(video(`${cdn.origin}/b.mp4`), /larger than the 1000 bytes/, { maxBytes: 1000 });
  });

  it("a body of another length than announced is no file", async () => {
    const output = video("https://media.test/a.mp4");
    const answers = (length: number) => ({ fetch: async () => new Response(FILE.subarray(0, 1000), { headers: { "content-type": "video/mp4", "content-length": String(length) } }) });
    await fails(output, /more than the 900 bytes/, {}, clientOf(answers(900)));
    await fails(output, /ended after 1000 of 1100/, {}, clientOf(answers(1100)));
  });

  it("a server that is busy is asked again, as it says", async () => {
    let times = 0;
    cdn.routes["/a.mp4"] = (request, response) => (times++ < 2 ? void response.writeHead(times === 1 ? 503 : 429, { "retry-after": "1" }).end() : file(request, response));
    const before = Date.now();
    expect(await get(video(`${cdn.origin}/a.mp4`))).toMatchObject([{ ok: true }]);
    expect(Date.now() - before).toBeGreaterThanOrEqual(195); // Two seconds, ten times as fast.
    expect(await whole()).toBe(true);
  });

  it("but not for ever", async () => {
    cdn.routes["/a.mp4"] = (_, response) => void response.writeHead(500).end();
    await fails(video(`${cdn.origin}/a.mp4`), /answered 500/);
    expect(cdn.seen).toHaveLength(5);
  });

  it("one that falls silent is given up", async () => {
    cdn.routes["/a.mp4"] = (_, response) => void response.writeHead(200, { "content-type": "video/mp4" }).flushHeaders();
    await fails(video(`${cdn.origin}/a.mp4`), /nothing came for 100 ms/, {}, clientOf({ requestTimeout: 100 }));
    expect(cdn.seen).toHaveLength(5);
  });
});

describe("an abort between two steps", () => {
  it("is heard before anything is asked for, and leaves nothing", async () => {
    cdn.routes["/a.mp4"] = file;
    const abort = new AbortController();
    const to = () => {
      abort.abort(new Error("never mind"));
      return join(folder, "boat.mp4");
    };
    await expect(get(video(`${cdn.origin}/a.mp4`), { to, signal: abort.signal })).rejects.toThrow("never mind");
    expect([cdn.seen, await readdir(folder)]).toEqual([[], []]);
  });
});

describe("a connection that breaks", () => {
  it("is resumed where it broke, only with the same file", async () => {
    cdn.routes["/a.mp4"] = cutting(100_000, { etag: '"v1"' });
    expect(await get(video(`${cdn.origin}/a.mp4`))).toMatchObject([{ ok: true, bytes: FILE.length }]);
    expect(await whole()).toBe(true);
    expect(cdn.seen.length).toBeGreaterThanOrEqual(3);
    expect(cdn.seen[0]?.headers.range).toBeUndefined();
    expect(cdn.seen[1]?.headers).toMatchObject({ range: expect.stringMatching(/^bytes=[1-9]\d*-$/), "if-range": '"v1"' });
  });

  it("is resumed in a stream too", async () => {
    cdn.routes["/a.mp4"] = cutting(100_000, { etag: '"v1"' });
    const { stream, bytes, state } = collect();
    expect(await get(video(`${cdn.origin}/a.mp4`), { to: stream })).toMatchObject([{ ok: true, bytes: FILE.length }]);
    expect([hash(bytes()), state()]).toEqual([hash(FILE), "closed"]);
  });

  it("starts again in a file where the server cannot resume or has another version, and fails in a stream", async () => {
    let times = 0;
    cdn.routes["/a.mp4"] = (request, response) => (times++ < 2 ? cutting(100_000, { ignoresRange: true, etag: `"v${times}"` }) : file)(request, response);
    expect(await get(video(`${cdn.origin}/a.mp4`))).toMatchObject([{ ok: true, bytes: FILE.length }]);
    expect(await whole()).toBe(true);
    times = 0;
    const { stream, state } = collect();
    const [result] = await get(video(`${cdn.origin}/a.mp4`), { to: stream });
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringMatching(/cannot start again/) } });
    expect(state()).toBe("aborted");
  });

  it.each(["bytes 5-9/300000", "bytes 5-9/10", "bytes 0-9/*", "nonsense"])("is not joined to another place or file (%s)", async (range) => {
    cdn.routes["/a.mp4"] = (request, response) => {
      if (!request.headers.range) return cutting(100_000)(request, response);
      response.writeHead(206, { "content-type": "video/mp4", "content-range": range }).end("aaaaa");
    };
    await fails(video(`${cdn.origin}/a.mp4`), /somewhere else, or with another file/);
  });

  it("may break as often as it likes while each time something comes", async () => {
    cdn.routes["/a.mp4"] = cutting(30_000, { etag: '"v1"' });
    expect(await get(video(`${cdn.origin}/a.mp4`))).toMatchObject([{ ok: true, bytes: FILE.length }]);
    expect(cdn.seen.length).toBeGreaterThanOrEqual(10);
    expect(await whole()).toBe(true);
  });

  it("is given up when it starts again and again and never gets further", async () => {
    let times = 0;
    cdn.routes["/a.mp4"] = (request, response) => cutting(times++ % 2 ? 100_000 : 200_000, { ignoresRange: true })(request, response);
    await fails(video(`${cdn.origin}/a.mp4`), /connection broke/);
    expect(cdn.seen.length).toBeLessThanOrEqual(6);
  });

  it("is whole only when the length is reached that the server told while it resumed", async () => {
    cdn.routes["/a.mp4"] = ({ headers }, response) => {
      const from = Number(/bytes=(\d+)-/.exec(headers.range ?? "")?.[1] ?? 0);
      // No length beforehand, and the second answer ends early though it ends well.
      response.writeHead(from ? 206 : 200, { "content-type": "video/mp4", etag: '"v1"', ...(from && { "content-range": `bytes ${from}-${FILE.length - 1}/${FILE.length}` }) });
      const piece = FILE.subarray(from, from + 100_000);
      if (from) response.end(piece);
      else response.write(piece, () => setTimeout(() => response.destroy(), 10));
    };
    expect(await get(video(`${cdn.origin}/a.mp4`))).toMatchObject([{ ok: true, bytes: FILE.length }]);
    expect(await whole()).toBe(true);
  });

  it("is given up when it brings nothing any more", async () => {
    cdn.routes["/a.mp4"] = (request, response) => (request.headers.range ? void response.destroy() : cutting(1000)(request, response));
    await fails(video(`${cdn.origin}/a.mp4`), /connection broke/);
    expect(cdn.seen.length).toBeGreaterThanOrEqual(5);
  });
});

describe("a URL that ran out", () => {
  const renews = (url: string): void => {
    api.routes["/tasks/t1"] = (_, response) => void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ id: "t1", status: "done", videos: [url] }));
    cdn.routes["/fresh.mp4"] = file;
  };

  it.each([403, 404, 410])("is asked for again after %i", async (status) => {
    renews(`${cdn.origin}/fresh.mp4`);
    cdn.routes["/old.mp4"] = (_, response) => void response.writeHead(status).end();
    expect(await get(taskOf(video(`${cdn.origin}/old.mp4`)))).toMatchObject([{ ok: true }]);
    expect(await whole()).toBe(true);
    expect(cdn.seen.map(({ path }) => path)).toEqual(["/old.mp4", "/fresh.mp4"]);
  });

  it("is not asked for with the key of another account", async () => {
    const [result] = await get(taskOf(video(`${cdn.origin}/old.mp4`)), {}, clientOf({ account: "another" }));
    expect(result).toMatchObject({ ok: false, error: { name: "WrongClient" } });
    expect(api.seen).toEqual([]);
  });

  it("is asked for before anything else where its time is past", async () => {
    renews(`${cdn.origin}/fresh.mp4`);
    expect(await get(taskOf(video(`${cdn.origin}/old.mp4`, { expires: { at: "2026-01-01T00:00:00.000Z", from: "field" } })))).toMatchObject([{ ok: true }]);
    expect(cdn.seen.map(({ path }) => path)).toEqual(["/fresh.mp4"]);
  });

  it("is asked for once", async () => {
    renews(`${cdn.origin}/old.mp4`);
    cdn.routes["/old.mp4"] = (_, response) => void response.writeHead(403).end();
    await fails(taskOf(video(`${cdn.origin}/old.mp4`)), /answered 403/);
    expect(api.seen).toHaveLength(1);
    expect(cdn.seen).toHaveLength(2);
  });

  it("in the middle of a file goes on with the new one", async () => {
    renews(`${cdn.origin}/fresh.mp4`);
    cdn.routes["/old.mp4"] = (request, response) => (request.headers.range ? void response.writeHead(403).end() : cutting(100_000)(request, response));
    cdn.routes["/fresh.mp4"] = cutting(400_000);
    expect(await get(taskOf(video(`${cdn.origin}/old.mp4`)))).toMatchObject([{ ok: true }]);
    expect(await whole()).toBe(true);
  });

  it("cannot be asked for without its task", async () => {
    await fails(video(`${cdn.origin}/old.mp4`), /answered 404/);
    expect(api.seen).toEqual([]);
  });
});

describe("credentials and redirects", () => {
  it("go to the provider for what needs them, and end with the first other origin", async () => {
    api.routes["/content"] = (_, response) => void response.writeHead(302, { location: "/inner" }).end();
    api.routes["/inner"] = (_, response) => void response.writeHead(307, { location: `${cdn.origin}/a.mp4` }).end();
    cdn.routes["/a.mp4"] = (_, response) => void response.writeHead(302, { location: `${api.origin}/last.mp4` }).end();
    api.routes["/last.mp4"] = file;
    expect(await get(video(`${api.origin}/content`, { access: "provider-auth" }))).toMatchObject([{ ok: true }]);
    expect(api.seen.map(({ path, headers }) => [path, headers.authorization])).toEqual([["/content", `Bearer ${KEY}`], ["/inner", `Bearer ${KEY}`], ["/last.mp4", undefined]]);
    expect(cdn.seen[0]?.headers.authorization).toBeUndefined();
  });

  it("stay at home for what is public, and for what lies elsewhere", async () => {
    api.routes["/a.mp4"] = file;
    cdn.routes["/a.mp4"] = file;
    await get(video(`${api.origin}/a.mp4`));
    await get(video(`${cdn.origin}/a.mp4`, { access: "provider-auth" }), { overwrite: true });
    expect([...api.seen, ...cdn.seen].map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  it("a browser, which does not tell where a redirect leads, follows by itself and without credentials", async () => {
    const asked: (string | null)[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      asked.push(`${request.redirect} ${request.headers.get("authorization")}`);
      return request.redirect === "manual" ? Object.defineProperty(new Response(null), "type", { value: "opaqueredirect" })
        : new Response(FILE.subarray(0, 10), { headers: { "content-type": "video/mp4" } });
    };
    expect(await get(video("https://cdn.test/a.mp4"), {}, clientOf({ fetch }))).toMatchObject([{ ok: true, bytes: 10 }]);
    expect(asked).toEqual(["manual null", "follow null"]);
    await rm(join(folder, "boat.mp4"));
    await fails(video(`${api.origin}/a.mp4`, { access: "provider-auth" }), /credentials do not follow/, {}, clientOf({ fetch }));
  });

  it("a chain of redirects has an end", async () => {
    cdn.routes["/a.mp4"] = (_, response) => void response.writeHead(302, { location: "/a.mp4" }).end();
    await fails(video(`${cdn.origin}/a.mp4`), /redirects more than 5 times/);
    expect(cdn.seen).toHaveLength(6);
  });

  it.each(["file:///etc/passwd", "ftp://a.example.com/x", "data:video/mp4;base64,AAAA", "http://user:pass@a.example.com/", "http://[::1", "not a url"])(
    "a redirect to %s leads nowhere", async (location) => {
      cdn.routes["/a.mp4"] = (_, response) => void response.writeHead(302, { location }).end();
      await fails(video(`${cdn.origin}/a.mp4`), /only http|user name|no URL|answered 404/);
    });
});

describe("private networks", () => {
  it("are not reached by URL or redirect, unless the caller allows it", async () => {
    cdn.routes["/a.mp4"] = file;
    api.routes["/a.mp4"] = (_, response) => void response.writeHead(302, { location: `${cdn.origin}/a.mp4` }).end();
    for (const url of [`${cdn.origin}/a.mp4`, `${api.origin}/a.mp4`, cdn.origin.replace("127.0.0.1", "2130706433"), cdn.origin.replace("127.0.0.1", "[::ffff:7f00:1]"), "http://localhost:1/", "http://169.254.169.254/latest"]) {
      const [result] = await clientOf().download(video(url), { to: join(folder, "boat.mp4") });
      expect(result).toMatchObject({ ok: false, error: { message: expect.stringMatching(/private network.*allowPrivate/) } });
    }
    expect(cdn.seen).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("but for the origin that the caller named as the site", async () => {
    api.routes["/b.mp4"] = file;
    const [result] = await clientOf().download(video(`${api.origin}/b.mp4`), { to: join(folder, "boat.mp4") });
    expect(result).toMatchObject({ ok: true });
  });

  it("are not reached by a name that leads into one", async () => {
    vi.resetModules();
    vi.doMock("node:dns/promises", () => ({ lookup: async (name: string) => [{ address: name.includes("inside") ? "10.0.0.7" : "203.0.114.1", family: 4 }] }));
    const { createClient: fresh } = await import("../../runtime/client.ts");
    const reached: string[] = [];
    vi.stubGlobal("fetch", async (url: string) => (reached.push(url), new Response(FILE.subarray(0, 10), { headers: { "content-type": "video/mp4" } })));
    try {
      const client = fresh<ClientType>(adapter, { apiKey: KEY } as ClientOptions);
      const [inside] = await client.download(video("https://inside.example.com/a.mp4"), { to: join(folder, "a.mp4") });
      expect(inside).toMatchObject({ ok: false, error: { message: expect.stringMatching(/inside\.example\.com is in a private network/) } });
      expect(await client.download(video("https://outside.example.com/a.mp4"), { to: join(folder, "a.mp4") })).toMatchObject([{ ok: true, bytes: 10 }]);
      expect(reached).toEqual(["https://outside.example.com/a.mp4"]);
    } finally {
      vi.unstubAllGlobals();
      vi.doUnmock("node:dns/promises");
      vi.resetModules();
    }
  });
});

describe("several outputs", () => {
  const outputs = (): Output[] => [
    video(`${cdn.origin}/a.mp4`), video(`${cdn.origin}/bad.mp4`), video(`${cdn.origin}/cover.png`, { kind: "image", role: "cover" }), video(`${cdn.origin}/p.mp4`, { role: "preview" }),
  ];
  beforeEach(() => {
    cdn.routes["/a.mp4"] = file;
    cdn.routes["/cover.png"] = (_, response) => void response.writeHead(200, { "content-type": "image/png" }).end("png");
  });

  it("one bad file does not lose the rest", async () => {
    const results = await get(taskOf(...outputs()));
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect((await readdir(folder)).sort()).toEqual(["boat-3.png", "boat.mp4"]);
    expect(await whole()).toBe(true);
  });

  it("go into a folder under names of their own", async () => {
    await get(taskOf(...outputs()), { to: folder });
    expect((await readdir(folder)).sort()).toEqual(["cover-3.png", "video-1.mp4"]);
  });

  it("are chosen by role", async () => {
    expect(await get(taskOf(...outputs()), { roles: ["cover"] })).toMatchObject([{ output: { role: "cover" }, ok: true, to: join(folder, "boat.mp4") }]);
  });

  it("go where a function says, one by one", async () => {
    const { stream, bytes } = collect();
    const results = await get(taskOf(...outputs()), { to: (output, index) => (output.kind === "image" ? stream : join(folder, `n${index}.mp4`)) });
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect([bytes().toString(), await readdir(folder)]).toEqual(["png", ["n0.mp4"]]);
  });

  it("do not fit into one stream", async () => {
    await expect(get(taskOf(...outputs()), { to: collect().stream })).rejects.toMatchObject({ name: "InvalidRequest", message: expect.stringMatching(/One stream cannot hold 3/) });
  });

  it("that fail say of which task they are, wherever it went wrong", async () => {
    const { handle } = taskOf();
    const results = await get(taskOf(video(`${cdn.origin}/missing.mp4`), { kind: "text", role: "extra", access: "public", text: "" }, video("ftp://a.test/x")));
    results.push(...await get(taskOf(video(`${cdn.origin}/a.mp4`)), { to: join(folder, "missing", "a.mp4") }));
    expect(results.map((each) => !each.ok && each.error)).toMatchObject(Array(4).fill({ name: "DownloadFailed", handle }));
  });

  it("that are none are an error", async () => {
    const { outputs: _, ...rest } = taskOf(...outputs()) as SucceededTask;
    await expect(get({ ...rest, status: "running", done: false, recognized: true } as Task)).rejects.toMatchObject({ name: "DownloadFailed", message: expect.stringMatching(/the task is running/) });
    await expect(get(taskOf(...outputs()), { roles: ["captions"] })).rejects.toThrow(/none of a wanted role/);
  });
});

describe("outputs that came with the answer", () => {
  const embedded = (more: Partial<Output>): Output => ({ kind: "image", role: "primary", access: "public", ...more });

  it("base64 of either alphabet, with line ends, becomes bytes", async () => {
    const data = FILE.toString("base64").replace(/(.{76})/g, "$1\n").replace(/\+/g, "-").replace(/\//g, "_");
    expect(await get(embedded({ data, mediaType: "image/png" }))).toMatchObject([{ ok: true, bytes: FILE.length, mediaType: "image/png" }]);
    expect(await whole()).toBe(true);
    expect(cdn.seen).toEqual([]);
  });

  it("text becomes UTF-8", async () => {
    expect(await get(embedded({ kind: "text", text: "жук" }))).toMatchObject([{ ok: true, bytes: 6 }]);
    expect(await readFile(join(folder, "boat.mp4"), "utf8")).toBe("жук");
  });

  it("what is neither is refused, and so is too much", async () => {
    await fails(embedded({ data: "***" }), /not base64/);
    await fails(embedded({ text: "" }), /empty/);
    await fails(embedded({ data: FILE.toString("base64") }), /larger than 10 bytes/, { maxBytes: 10 });
  });

  it("a disk that is full is told as it is", async () => {
    const stream = new WritableStream<Uint8Array>({ write: () => Promise.reject(new Error("no space left")) });
    expect(await get(embedded({ text: "x" }), { to: stream })).toMatchObject([{ ok: false, error: { message: "no space left" } }]);
  });
});

describe("names", () => {
  const named = (more: Partial<Output> = {}): Output => ({ kind: "video", role: "primary", access: "public", ...more });

  it("of one output is the path; the others stand beside it", () => {
    expect(pathsOf("out/boat.mp4", [named()], false)).toEqual(["out/boat.mp4"]);
    expect(pathsOf("out.v2/boat", [named(), named({ kind: "image" }), named({ url: "https://a.test/x.WEBM?y=.png" })], false))
      .toEqual(["out.v2/boat", "out.v2/boat-2.png", "out.v2/boat-3.webm"]);
    expect(pathsOf("boat.mp4", [named(), named({ mediaType: "image/jpeg" }), named({ kind: "model3d" }), named({ kind: "file" })], false))
      .toEqual(["boat.mp4", "boat-2.jpg", "boat-3.glb", "boat-4.bin"]);
  });

  it("in a folder are the provider's, made harmless and told apart", () => {
    const names = ["clip.mp4", "CLIP.MP4", "../../etc/passwd", "..", ".bashrc", "con.mp4", "a\u0000b\u202e?.mp4", "C:\\x\\y.mp4", "я.mp4", "हिन्दी.mp4", "x".repeat(300)];
    const paths = pathsOf("out/", names.map((name) => named({ name })), true);
    expect(paths).toEqual(["out/clip.mp4", "out/CLIP-2.mp4", "out/passwd.mp4", "out/video-4.mp4", "out/bashrc.mp4", "out/video-6.mp4", "out/a_b_.mp4", "out/y.mp4", "out/я.mp4", "out/हिन्दी.mp4", `out/${"x".repeat(60)}.mp4`]);
  });

  it.each([[["a-3.mp4", "a.mp4", "a.mp4"]], [["a.mp4", "a.mp4", "a-2.mp4", "a-3.mp4", "a.mp4"]], [["\u00e9.mp4", "e\u0301.mp4", "E\u0301.mp4"]]])(
    "are never given twice (%j)", (names) => {
      const paths = pathsOf("out/", names.map((name) => named({ name })), true);
      expect(new Set(paths.map((path) => path.normalize("NFC").toLowerCase())).size).toBe(names.length);
    },
  );

  it("of many bytes still fit into a folder", async () => {
    const name = "长".repeat(200);
    expect(await get(taskOf({ kind: "text", role: "primary", access: "public", text: "x", name: `${name}.txt` }), { to: folder })).toMatchObject([{ ok: true }]);
  });
});
