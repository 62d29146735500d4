import * as runtime from "@media-tasks/runtime";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { CLIP, HANDLE, job, KEY, world, type Reply, type Sent } from "./fixture.ts";

const PASSWORD = 'pass"word/ü-0123456789';
const secrets = [KEY, PASSWORD, JSON.stringify(PASSWORD).slice(1, -1), encodeURIComponent(PASSWORD), Buffer.from(`someone@acme:${PASSWORD}`).toString("base64")];
const clean = (value: unknown) => {
  for (const text of [JSON.stringify(value), inspect(value, { depth: 10, showHidden: true }), String(value), value instanceof Error ? value.stack + String(value.cause) : ""]) {
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
};
// A provider that echoes whatever it was given, in every place it has.
const echoing = (planted: string) => (status: number, wrap: (word: string) => object) => ({ headers }: Sent): Reply => {
  const word = `${headers.get("authorization")} ${planted}`;
  return { json: wrap(word), status, headers: { "x-request-id": encodeURIComponent(word), "retry-after": "0" } };
};

describe.each<[string, object, string]>([
  ["a key", { apiKey: KEY }, KEY],
  ["user and password", { apiKey: undefined, user: "someone@acme", password: PASSWORD }, PASSWORD],
  ["more than one way in", { apiKey: KEY, user: "someone@acme", password: PASSWORD }, `${KEY} ${PASSWORD}`],
])("with %s planted everywhere", (_, credentials, planted) => {
  const echo = echoing(planted);
  const replies: [string, (sent: Sent) => Reply][] = [
    ["a refusal", echo(401, (word) => ({ message: word, code: word }))], ["a transient refusal", echo(500, (word) => ({ message: word }))], ["not found", echo(404, (word) => ({ message: word }))],
    ["a failed task", echo(200, (word) => ({ data: { id: "c1", state: "BROKEN", reason: word, reason_code: word } }))],
    ["a live task", echo(200, (word) => ({ data: { id: "c1", state: word, model: word } }))],
    ["a done task", echo(200, (word) => ({ data: { id: "c1", state: "READY", files: [CLIP], model: word } }))],
    ["a page", ({ headers }) => ({ text: `<html>${headers.get("authorization")} ${planted}`, status: 502 })], ["text", () => ({ text: planted, status: 400 })],
    ["no answer", () => ({ break: `ECONNRESET ${planted}` })], ["a redirect", () => ({ text: "", status: 302, headers: { location: `https://x.example/?key=${encodeURIComponent(planted)}` } })],
  ];
  test.each(replies)("%s shows nothing of it", async (_, reply) => {
    const w = world([reply], credentials as never);
    const results: unknown[] = [];
    const note = (value: unknown) => void results.push(value);
    await w.client.submit["createClip"]!({ note: "x" }).then(note, note);
    await w.client.submit["createSong"]!({ note: "x" }, { clientRef: "r" }).then(note, note);
    await w.client.get(HANDLE).then(note, note);
    await w.client.look(HANDLE).then(note, note);
    await w.client.wait(HANDLE, { deadline: 40_000, maxFailures: 3, onUpdate: note }).then(note, note);
    await w.client.cancel(HANDLE).then(note, note);
    await w.client.find("createSong", "r").then(note, note);
    expect(results.length).toBeGreaterThanOrEqual(7);
    results.forEach(clean);
  });
  test("what is stored shows nothing of it", async () => {
    const w = world([job(undefined)], credentials as never);
    clean(w.client.submit["createSong"]!.prepare({}));
    clean(w.client.start(HANDLE));
    clean((await w.client.submit["createClip"]!({})).handle);
    clean({ ...w.client, http: undefined });
  });
});

describe("a key that is echoed in another spelling", () => {
  const SLASHED = 'k/ey+with"odd\\signs/0123456789==';
  const written = JSON.stringify(SLASHED).slice(1, -1);
  const numbers = [...SLASHED].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  test.each([
    ["with slashes escaped", written.replaceAll("/", "\\/")], ["with a plus as a number", written.replaceAll("+", "\\u002B")],
    ["in numbers alone", numbers], ["in capital numbers", numbers.toUpperCase().replaceAll("\\U", "\\u")], ["after a backslash", `\\\\${numbers}`],
  ])("%s is taken out, and the answer stays readable", async (_, echoed) => {
    const w = world([{ text: `{"code":9007199254740993,"message":"bad key: ${echoed}"}`, status: 401 }], { apiKey: SLASHED });
    const error = await w.client.get(HANDLE).catch((each: unknown) => each as runtime.MediaTaskError);
    expect(error).toMatchObject({ name: "ProviderError", code: "9007199254740993", message: expect.stringMatching(/^bad key: \\?\[redacted\]$/) as unknown });
    expect(JSON.stringify(error)).not.toContain(echoed);
  });

  test("is looked for in linear time, however many backslashes there are", async () => {
    const w = world([{ text: `{"message":"${"\\\\".repeat(1_000_000)}"}`, status: 401 }], { apiKey: SLASHED });
    const before = performance.now();
    expect(await w.client.get(HANDLE).catch((error: unknown) => error)).toMatchObject({ name: "ProviderError" });
    expect(performance.now() - before).toBeLessThan(5000);
  });

  test("without the line end it was given with is taken out", async () => {
    const w = world([({ headers }) => ({ json: { message: headers.get("authorization") }, status: 401 })], { apiKey: `${KEY}\n` });
    clean(await w.client.get(HANDLE).catch((error: unknown) => error));
  });
});

describe("a key that no header can carry", () => {
  const BROKEN = "sk-first-half\nsecond-half-of-it";
  test.each<[string, (w: ReturnType<typeof world>) => Promise<unknown>]>([
    ["a submit", (w) => w.client.submit["createClip"]!({})], ["a look", (w) => w.client.look(HANDLE)],
    ["a cancel", (w) => w.client.cancel(HANDLE)], ["the typed client", (w) => (w.client.http as never as { GET(path: string): Promise<unknown> }).GET("/clips")],
    ["a download", async (w) => {
      const url = "https://api.acme.example/v1/clips/c1/file";
      const [got] = await w.client.download({ kind: "video", role: "primary", access: "provider-auth", url }, { to: new WritableStream() });
      throw (got as { error?: Error }).error;
    }],
  ])("is an InvalidRequest for %s, and is not shown", async (_, ask) => {
    const w = world([job("WORKING")], { apiKey: BROKEN });
    const error = await ask(w).then(() => undefined, (each: unknown) => each as Error);
    expect(error).toMatchObject({ name: "InvalidRequest" });
    for (const half of BROKEN.split("\n")) expect(`${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}`).not.toContain(half);
    expect(w.sent).toHaveLength(0);
  });
});

test("a webhook's secret that the provider echoes is taken out", async () => {
  const secret = "whsec-0123456789abcdef";
  const w = world([({ body }) => ({ json: { message: `bad webhook ${body} ${secret}` }, status: 400 })]);
  const error = await w.client.submit["createSong"]!({}, { webhook: { url: "https://me.example/hook", secret } }).catch((each: unknown) => each);
  expect(error).toMatchObject({ name: "SubmitRejected" });
  expect(`${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}`).not.toContain(secret);
});

describe("errors", () => {
  const names = ["InvalidRequest", "InvalidHandle", "WrongClient", "UnsupportedContract", "SubmitRejected", "SubmitAmbiguous", "ProviderError", "TaskNotFound", "WaitTimeout", "StatusUnreachable", "StatusUnrecognized", "CancelFailed", "DownloadFailed", "WebhookRejected"] as const;
  test.each(names)("%s is an error of the family with advice, and survives JSON", (name) => {
    const error = new runtime[name]("It happened.", { handle: HANDLE, code: undefined, last: { at: HANDLE.submittedAt, status: 500 } });
    expect(error).toBeInstanceOf(runtime.MediaTaskError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    expect(error.advice).toMatch(/^[A-Z].*\.$/);
    const json = JSON.parse(JSON.stringify(error)) as runtime.ErrorData;
    expect(json).toEqual({ name, message: "It happened.", advice: error.advice, handle: HANDLE, last: { at: HANDLE.submittedAt, status: 500 } });
    const again = runtime.revive(json);
    expect(again).toBeInstanceOf(runtime[name]);
    expect(JSON.parse(JSON.stringify(again))).toEqual(json);
  });
});
