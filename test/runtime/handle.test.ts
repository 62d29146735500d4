import { createMediaTasks, formatHandle, parseHandle } from "@media-tasks/runtime";
import { createClient } from "@media-tasks/runtime/v1";
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { adapter, HANDLE, job, KEY, world } from "./fixture.ts";

const full = { ...HANDLE, site: "moon", account: "team é", clientRef: "order-7", context: { owner: "some one", model: "a/b?c#d" } };
const text = (value: unknown) => "mt1." + Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a handle as text", () => {
  test("comes back as it went", () => {
    for (const handle of [HANDLE, full, { ...HANDLE, id: "operations/x:y~z=" }, { ...HANDLE, id: "日本" }]) {
      expect(formatHandle(handle)).toMatch(/^mt1\.[\w-]+$/);
      expect(parseHandle(formatHandle(handle))).toEqual(handle);
      expect(parseHandle(JSON.stringify(handle))).toEqual(handle);
      expect(parseHandle(handle)).toEqual(handle);
    }
  });

  test("comes back as it went, whatever the id", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (id) => {
      let written: string;
      try {
        written = formatHandle({ ...HANDLE, id });
      } catch (error) {
        return (error as Error).name === "InvalidHandle";
      }
      return parseHandle(written).id === id;
    }));
  });

  test("comes back as it went, however long its fields are allowed to be", () => {
    const longest = "\u{20000}".repeat(1024);
    const context = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`a${index}`.padEnd(128, "a"), longest]));
    const handle = { ...HANDLE, id: longest, clientRef: '"'.repeat(1024), account: longest, context };
    expect(parseHandle(formatHandle(handle))).toEqual(handle);
  });

  test("any text is a handle or InvalidHandle", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.string().map((each) => "mt1." + each), fc.json().map((each) => text(JSON.parse(each)))), (value) => {
      try {
        return parseHandle(value).v === 1;
      } catch (error) {
        return (error as Error).name === "InvalidHandle";
      }
    }));
  });

  test.each<[string, unknown]>([
    ["nothing", ""], ["null", null], ["a number", 5], ["a list", []], ["an unknown prefix", "mt2." + text(HANDLE).slice(4)], ["a cut text", text(HANDLE).slice(0, 60)],
    ["odd characters", text(HANDLE) + "="], ["white space", " " + text(HANDLE)], ["bad UTF-8", "mt1._w"], ["64 kB", "mt1." + "a".repeat(65_536)],
    ["another version", { ...HANDLE, v: 2 }], ["no version", { ...HANDLE, v: undefined }],
    ["an extra field", { ...HANDLE, url: "x" }], ["__proto__", JSON.parse(JSON.stringify(HANDLE).replace('"v"', '"__proto__":{},"v"'))],
    ["B30: a URL as id", { ...HANDLE, id: "https://evil.example/steal" }], ["a URL inside an id", { ...HANDLE, id: "x,http://evil" }],
    ["a URL in the context", { ...HANDLE, context: { owner: "https://evil.example" } }], ["a URL with a path as site", { ...HANDLE, site: "https://evil.example/path" }],
    ["credentials in the site", { ...HANDLE, site: "https://me:key@evil.example" }],
    ["an id that is a number", { ...HANDLE, id: 5 }], ["an empty id", { ...HANDLE, id: "" }], ["a long id", { ...HANDLE, id: "x".repeat(1025) }],
    ["a line break", { ...HANDLE, id: "a\nb" }], ["a null character", { ...HANDLE, id: "a\0b" }], ["a direction mark", { ...HANDLE, id: "a\u202eb" }],
    ["a provider with a slash", { ...HANDLE, provider: "../acme" }], ["an odd family", { ...HANDLE, family: "cl ips" }], ["an odd operation", { ...HANDLE, operation: "a;b" }],
    ["a time that is none", { ...HANDLE, submittedAt: "yesterday" }], ["a time with a zone", { ...HANDLE, submittedAt: "2026-01-01T00:00:00+01:00" }],
    ["a context that is a list", { ...HANDLE, context: ["a"] }], ["an object in the context", { ...HANDLE, context: { a: {} } }], ["__proto__ in the context", { ...HANDLE, context: JSON.parse('{"__proto__":"x"}') }],
    ["a crowded context", { ...HANDLE, context: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`a${i}`, "x"])) }],
  ])("%s is refused", (_, value) => {
    expect(() => parseHandle(value)).toThrow(expect.objectContaining({ name: "InvalidHandle" }));
    if (typeof value === "object" && value !== null) expect(() => parseHandle(text(value))).toThrow(expect.objectContaining({ name: "InvalidHandle" }));
  });
});

describe("whose handle it is", () => {
  const client = (options: object = {}) => world([job("WORKING")], options as never).client;
  const refuses = (made: ReturnType<typeof client>, handle: object, name: string) => expect(() => made.handle(handle)).toThrow(expect.objectContaining({ name }));

  test("B16: another provider, an unknown family or operation is refused before anything is sent", async () => {
    refuses(client(), { ...HANDLE, provider: "other" }, "WrongClient");
    refuses(client(), { ...HANDLE, family: "films" }, "InvalidHandle");
    refuses(client(), { ...HANDLE, family: "constructor" }, "InvalidHandle");
    refuses(client(), { ...HANDLE, operation: "createSong" }, "InvalidHandle");
    const w = world([job("WORKING")]);
    for (const call of [w.client.get, w.client.wait, w.client.look] as ((handle: never) => Promise<unknown>)[]) {
      await expect(call({ ...HANDLE, provider: "other" } as never)).rejects.toMatchObject({ name: "WrongClient" });
    }
    expect(w.sent).toHaveLength(0);
  });

  test("B17: another account or site is refused", () => {
    refuses(client({ account: "a" }), { ...HANDLE, account: "b" }, "WrongClient");
    refuses(client({ account: "a" }), HANDLE, "WrongClient");
    refuses(client(), { ...HANDLE, account: "b" }, "WrongClient");
    refuses(client(), { ...HANDLE, site: "moon" }, "WrongClient");
    refuses(client({ site: "moon" }), HANDLE, "WrongClient");
    refuses(client({ site: "https://relay.example/x" }), { ...HANDLE, site: "https://relay2.example" }, "WrongClient");
    expect(client({ site: "https://relay.example/x" }).handle({ ...HANDLE, site: "https://relay.example" }).id).toBe("c1");
    expect(client({ site: "world" }).handle(HANDLE).site).toBeUndefined();
  });

  test("a handle says where it was submitted", async () => {
    const at = async (options: object) => {
      const w = world([job(undefined)], options as never);
      return [(await w.client.submit["createClip"]!({})).handle, w.sent[0]!.url] as const;
    };
    expect(await at({ site: "moon", account: "team" })).toMatchObject([{ site: "moon", account: "team" }, "https://moon.acme.example/v1/clips"]);
    expect(await at({ site: "http://127.0.0.1:8080/base/" })).toMatchObject([{ site: "http://127.0.0.1:8080" }, "http://127.0.0.1:8080/base/clips"]);
  });

  test.each(["http://media_gateway:3000/v1", "http://[::1]:8080", "https://Relay.Example:443/x", "http://bücher.example"])(
    "what a client at %s submits it can ask for", async (site) => {
      const w = world([job(undefined)], { site });
      const { handle } = await w.client.submit["createClip"]!({});
      expect(parseHandle(formatHandle(w.client.handle(handle)))).toEqual(handle);
    },
  );

  test.each<[string, object]>([
    ["an empty account", { account: "" }], ["an account of two lines", { account: "a\nb" }], ["an account that is a URL", { account: "https://acme.example" }],
    ["a long account", { account: "x".repeat(1025) }], ["a site with a password", { site: "https://bob:hunter22@relay.example/v1" }],
    ["a site with a query", { site: "https://relay.example/v1?x=1" }], ["a site with a fragment", { site: "https://relay.example/#x" }],
    ["no time for a request", { requestTimeout: 0 }], ["a time that is no number", { requestTimeout: NaN }], ["no bytes", { maxBytes: 0 }],
    ["no requests at once", { limits: { requests: 0 } }], ["a limit that is no number", { limits: { tasks: NaN } }], ["a rate of nothing", { limits: { submitRate: 0 } }],
  ])("%s is refused before anything can be submitted and lost", (_, options) => {
    expect(() => client(options)).toThrow(expect.objectContaining({ name: "InvalidRequest", message: expect.not.stringContaining("hunter22") as unknown }));
  });

  test("createMediaTasks hands every handle to the client it belongs to", async () => {
    const acme = world([job("STOPPED")]);
    const moon = world([job("LAPSED")], { site: "moon" });
    const other = createClient<never>({ ...adapter, provider: "other" }, { apiKey: KEY } as never) as unknown as typeof acme.client;
    const tasks = createMediaTasks([other, acme.client, moon.client]);
    expect((await tasks.wait(HANDLE)).status).toBe("canceled");
    expect((await tasks.get({ ...HANDLE, site: "moon" })).status).toBe("expired");
    expect(tasks.handle(formatHandle(HANDLE)).provider).toBe("acme");
    await expect(tasks.get({ ...HANDLE, provider: "third" })).rejects.toMatchObject({ name: "WrongClient" });
    await expect(tasks.get({ ...HANDLE, account: "x" })).rejects.toMatchObject({ name: "WrongClient" });
    const all = await tasks.waitAll([HANDLE, { ...HANDLE, provider: "third" }]);
    expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    const seen = [];
    for await (const task of tasks.watch(HANDLE)) seen.push(task.status);
    expect(seen).toEqual(["canceled"]);
  });
});
