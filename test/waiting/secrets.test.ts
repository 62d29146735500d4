/**
 * With keys planted everywhere and a server that echoes all it was sent, in every string it has: does any error, task or handle show one?
 * Over every provider, every way to authenticate, and every example of its answers.
 */
import { inspect } from "node:util";
import { formatHandle, type Handle } from "@media-tasks/runtime";
import { describe, expect, test } from "vitest";
import { CLIP, world, type AnyClient, type Reply } from "../runtime/fixture.ts";
import { handleOf, jobsOf, loadProviders, submit } from "./providers.ts";

const providers = await loadProviders();

/** Every text below a value gets the word; keys of objects are left, ids as well, so that tasks are still found. */
function echoing(value: unknown, word: string): unknown {
  if (typeof value === "string")
    return /^https?:/.test(value) ? `${value}${value.includes("?") ? "&" : "?"}echo=${encodeURIComponent(word)}` : `${value} ${word}`;
  if (Array.isArray(value)) return value.map((each) => echoing(each, word));
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, echoing(each, word)]))
    : value;
}

/** Everything a program could log of it. */
function shown(value: unknown): string {
  const { stack = "", cause } = (value ?? {}) as { stack?: string; cause?: unknown };
  return [
    JSON.stringify(value),
    String(value),
    inspect(value, { depth: Infinity, showHidden: true, maxStringLength: Infinity, maxArrayLength: Infinity }),
    stack,
    cause === undefined ? "" : inspect(cause, { depth: 9, showHidden: true }),
  ].join("\n");
}

describe.each(providers.map((provider) => [provider.name, provider] as const))("%s", (_, provider) => {
  const ways = provider.adapter.auth.length ? provider.adapter.auth.map(({ env }) => Object.keys(env)) : [[]];
  test.each(ways.map((way) => [way.join(" and ") || "nothing", way] as const))("with %s planted", async (_, way) => {
    // Odd characters, so that escaping has something to escape.
    const planted = Object.fromEntries(way.map((name, index) => [name, `sk-${index}"plant\\ed+${name}/0123456789abcdef==`]));
    const given = { ...Object.fromEntries(Object.keys(provider.scenarios.credentials).map((name) => [name, undefined])), ...planted };
    const secrets = new Set(
      Object.values(planted).flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]),
    );
    const results: unknown[] = [];
    const note = (value: unknown) => void results.push(value);
    const job = jobsOf(provider)[0]!;
    const handle = await handleOf(job);
    const bodies = Object.values(job.data.examples).filter(({ answers }) => answers !== "webhook");

    for (const { body, status = 200 } of [
      ...bodies,
      { body: { outputs: [CLIP.href], message: "x", error: { message: "x", code: "x" } } },
    ]) {
      for (const code of new Set([status, 401, 500])) {
        const reply = ({ headers, url, body: sent }: { headers: Headers; url: string; body: string }): Reply => {
          // What was made of a key for this request alone is one as well.
          const made = /^(?:Bearer|Basic|Key|Token)? ?(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
          if (made && made.length > 20) secrets.add(made);
          const word = [...headers.values(), url, sent, ...Object.values(planted)].join(" ");
          const head = Object.fromEntries(
            ["x-request-id", "location", "server"].map((name) => [name, encodeURIComponent(word).slice(0, 4000)]),
          );
          return typeof body === "string" || body === undefined
            ? { text: `${body ?? ""} ${word}`, status: code, headers: head }
            : { json: echoing(body, word), status: code, headers: head };
        };
        const w = world([reply], given, provider.adapter);
        w.clock.time += 60_000;
        const client = w.client as AnyClient;
        await submit(client, job).then(note, note);
        await client.get(handle as never).then(note, note);
        await client.look(handle as never).then(note, note);
        await client.wait(handle as never, { deadline: 30_000, maxFailures: 2, onUpdate: note }).then(note, note);
        if ("cancel" in client) await client.cancel(handle as never).then(note, note);
        note(client.submit[job.operation]!.prepare(structuredClone(job.body), job.params && { params: job.params }));
        note(client.start(handle as never));
      }
    }
    for (const result of results)
      if ((result as { handle?: Handle } | undefined)?.handle) note(formatHandle((result as { handle: Handle }).handle));
    expect(results.length).toBeGreaterThan(30);
    for (const result of results) {
      const text = shown(result);
      for (const secret of secrets)
        if (text.includes(secret))
          expect.unreachable(`${secret} is shown by ${text.slice(Math.max(0, text.indexOf(secret) - 300), text.indexOf(secret) + 200)}`);
    }
  });
});
