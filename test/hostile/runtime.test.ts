/**
 * What can an answer, an id, a handle or a message do to the client of a real provider? Over every package as generated:
 *
 * | promise | here | in detail |
 * | --- | --- | --- |
 * | ids stay inside their place in the path, or are refused before anything is sent | every provider | test/runtime/http.test.ts, test/runtime/handle.test.ts |
 * | forged handles are refused before anything is sent | every provider | test/runtime/handle.test.ts |
 * | an endless or very deep answer ends in an error of ours, in bounded memory | every provider | test/runtime/body.test.ts, test/runtime/wait.test.ts |
 * | `__proto__` in an answer is data | every provider | test/runtime/body.test.ts |
 * | requests are never redirected; credentials stay at home | every provider | test/runtime/http.test.ts, test/runtime/download.test.ts |
 * | links in answers are read backwards or kept as outputs, never followed while polling | every provider | test/runtime/submit.test.ts |
 * | private addresses in all their spellings, and names that lead to them, are not downloaded | | test/runtime/hosts.test.ts, test/runtime/download.test.ts |
 * | a message that is forged is refused with an error of ours | every provider | test/runtime/webhook.test.ts, test/runtime/verify.test.ts |
 * | a replayed delivery is refused | | test/runtime/webhook.test.ts |
 * | no key in an error, a handle or a log | | test/runtime/secrets.test.ts |
 */
import { operationsOf } from "../../runtime/operations.ts";
import { describe, expect, it } from "vitest";
import { clientOf, handleOf, homes, json, providers, settle } from "./providers.ts";

const EVIL = ["https://evil.example/a", "http://127.0.0.1:1/a", "http://169.254.169.254/latest/meta-data/", "http://[::ffff:127.0.0.1]/a", "http://2130706433/a", "http://0x7f.1/a", "//evil.example/a", "https://api.example@evil.example/a", "file:///etc/passwd", "javascript:alert(1)"];

/** The same value with every text that is an address replaced, and `__proto__` planted in every map. */
function poison(value: unknown, address: string): unknown {
  if (typeof value === "string") return /^https?:\/\//.test(value) ? address : value;
  if (Array.isArray(value)) return value.map((item) => poison(item, address));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries([...Object.entries(value).map(([key, member]) => [key, poison(member, address)] as const), ["__proto__", { polluted: address }], ["constructor", { prototype: { polluted: address } }]]);
}

/** JSON.stringify drops nothing of it: `__proto__` is a key of its own there. */
const clean = (): void => expect(Reflect.get({}, "polluted")).toBeUndefined();

describe.each(providers.map((provider) => [provider.name, provider] as const))("%s", (_, provider) => {
  const { adapter, scenarios } = provider;
  const asking = Object.entries(adapter.families).filter(([, { retrieve }]) => retrieve).map(([name]) => name);
  const home = homes(provider);

  it("sends an id into its own place, or nothing at all", async () => {
    for (const family of asking) {
      const usual = clientOf(provider, () => json({}, 500));
      await settle(usual.client.get(handleOf(provider, family, "usual")));
      const segments = (url: string): number => new URL(url).pathname.split("/").length;
      const expected = usual.asked[0];
      for (const id of ["..", ".", "a/b?c#d", "%2e%2e", "../../admin", "a\\..\\b", "x;y=1", "@evil.example", "?x=1&y", "#", "a&admin=1", "\u202e", "", " ", "\n", "https://evil.example/", "x".repeat(3000), "__proto__"]) {
        const { client, asked } = clientOf(provider, () => json({}, 500));
        await settle(client.get(handleOf(provider, family, id)));
        for (const { url } of asked.slice(0, 1)) {
          expect(home.has(new URL(url).origin), url).toBe(true);
          expect(new URL(url).hash, url).toBe("");
          const multi = Object.values(operationsOf(adapter)).some((operation) => operation.segments);
          if (expected && !multi) expect(segments(url), `${id} in ${url}`).toBe(segments(expected.url));
          if (expected) expect([...new URL(url).searchParams.keys()].sort(), `${id} in ${url}`).toEqual([...new URL(expected.url).searchParams.keys()].sort());
          expect(/\/\.{1,2}(\/|$)/.test(new URL(url).pathname), url).toBe(false);
        }
        if (["..", ".", "", " ", "\n", "\u202e", "https://evil.example/"].includes(id) && expected?.url.includes("/usual")) expect(asked, JSON.stringify(id)).toEqual([]);
      }
    }
  });

  it("refuses forged handles before anything is sent", async () => {
    const { client, asked } = clientOf(provider, () => json({}));
    const [family] = Object.keys(adapter.families) as [string];
    const good = handleOf(provider, family, "t-1") as unknown as Record<string, unknown>;
    const forged: unknown[] = [
      { ...good, provider: "another" }, { ...good, family: "constructor" }, { ...good, family: "__proto__" }, { ...good, operation: "toString" }, { ...good, operation: "none" }, { ...good, v: 2 },
      { ...good, site: "https://evil.example" }, { ...good, site: "nowhere" }, { ...good, account: "another" }, { ...good, url: "https://evil.example" }, { ...good, id: { toString: () => "x" } }, { ...good, submittedAt: "soon" },
      { ...good, context: JSON.parse('{"__proto__":{"a":"b"}}') as unknown }, { ...good, context: { link: "https://evil.example" } }, { ...good, context: [] },
      null, undefined, 7, "", "mt1.", "mt1.!!!!", `mt1.${"A".repeat(9000)}`, "mt1.bnVsbA", "[]", "{}", [good],
    ];
    for (const handle of forged) {
      expect(await settle(client.get(handle)), JSON.stringify(handle)).toMatchObject({ name: expect.stringMatching(/^(InvalidHandle|WrongClient)$/) });
      expect(await settle(client.wait(handle)), JSON.stringify(handle)).toMatchObject({ name: expect.stringMatching(/^(InvalidHandle|WrongClient)$/) });
    }
    expect(asked).toEqual([]);
  });

  it("ends an endless answer, and one of 100,000 levels", async () => {
    for (const family of asking.slice(0, 1)) {
      let sent = 0;
      const endless = (): Response => new Response(new ReadableStream({
        pull: (controller) => { sent += 65_536; controller.enqueue(new Uint8Array(65_536).fill(32)); },
      }), { headers: { "content-type": "application/json" } });
      const { client } = clientOf(provider, endless, { maxBytes: 2 ** 20 });
      expect(await settle(client.get(handleOf(provider, family, "t-1")))).toMatchObject({ name: expect.stringMatching(/Unreachable|ProviderError/) });
      expect(sent).toBeLessThan(3 * 2 ** 20);
      for (const deep of ["[".repeat(100_000), "[".repeat(100_000) + "]".repeat(100_000), '{"data":'.repeat(100_000) + "1" + "}".repeat(100_000)]) {
        const made = clientOf(provider, () => json(deep));
        expect(await settle(made.client.get(handleOf(provider, family, "t-1")))).toMatchObject({ name: expect.stringMatching(/Unreachable|ProviderError/) });
      }
    }
  });

  it("follows no redirect, and no credential leaves home", async () => {
    for (const location of EVIL) {
      for (const status of [301, 302, 303, 307, 308]) {
        const { client, asked } = clientOf(provider, () => new Response(null, { status, headers: { location } }));
        for (const family of asking.slice(0, 2)) expect(await settle(client.get(handleOf(provider, family, "t-1")))).toHaveProperty("name");
        for (const { url, redirect } of asked) {
          expect(home.has(new URL(url).origin), url).toBe(true);
          expect(redirect).toBe("manual");
        }
      }
    }
  });

  it("asks nobody whom an answer names, and __proto__ in it is data", async () => {
    let tasks = 0;
    for (const [family, { examples }] of Object.entries(scenarios.families)) {
      for (const address of EVIL.slice(0, 4)) {
        for (const { body, status = 200, headers } of Object.values(examples)) {
          const text = typeof body === "string" ? body : JSON.stringify(poison(body, address));
          const answer = (): Response => new Response(status === 204 ? null : text, { status, headers: { "content-type": "application/json", ...headers } });
          const { client, asked } = clientOf(provider, answer);
          const got = !asking.includes(family) ? undefined : await settle(client.get(handleOf(provider, family, "t-1")));
          if (typeof got === "object" && got !== null && "status" in got) tasks += 1;
          const [operation] = Object.keys(adapter.families[family]!.submit) as [string];
          const { body: request, ...params } = scenarios.families[family]!.requests[operation] as { body?: unknown };
          const submit = await settle(client.submit[operation]!.unchecked(request ?? {}, { params }));
          if (typeof submit === "object" && submit !== null && "handle" in submit && submit.handle) expect(JSON.stringify(submit.handle)).not.toContain("://");
          for (const { url, headers: sent } of asked) {
            expect(home.has(new URL(url).origin), `${url} was asked, ${[...sent.keys()].join()}`).toBe(true);
          }
          expect(asked.length, "the server was asked at all").toBeGreaterThan(0);
          clean();
        }
      }
    }
    if (asking.length > 0) expect(tasks, "answers that were read as tasks").toBeGreaterThan(4);
  });

  it("answers whatever is sent as a webhook with an error of ours", async () => {
    if (!adapter.webhooks) return;
    const bodies = ["", "null", "[]", "{}", "x", '"x"', "[".repeat(100_000), '{"__proto__":{"polluted":1}}', ...Object.values(scenarios.families).flatMap(({ examples }) => Object.values(examples)).filter(({ answers }) => answers === "webhook").map(({ body }) => JSON.stringify(poison(body, EVIL[0]!)))];
    for (const rawBody of bodies) {
      const { client, asked } = clientOf(provider, () => json({}, 404));
      const told = await settle(client.webhook!.parse({ headers: { "x-signature": "00", "webhook-id": "__proto__", "content-type": "application/json" }, rawBody, url: "https://me.example/hook?token=wrong" }, { secret: "a-secret-of-mine", token: "right" }));
      expect(told, rawBody.slice(0, 80)).toSatisfy((each: { name?: string; type?: string }) => each.name === "WebhookRejected" || each.type === "ignored");
      expect(asked.filter(({ url }) => !home.has(new URL(url).origin)).map(({ url }) => url).filter((url) => url !== (adapter.webhooks!.verify as { keys?: string }).keys)).toEqual([]);
      clean();
    }
  });
});
