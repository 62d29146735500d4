import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { parseBody, parseJson, readText } from "../../runtime/body.ts";

const stream = (chunks: Uint8Array[], note: { canceled?: boolean } = {}) => new Response(new ReadableStream({
  pull(controller) {
    const next = chunks.shift();
    if (next) controller.enqueue(next); else controller.close();
  },
  cancel: () => void (note.canceled = true),
}));

describe("JSON", () => {
  test.each([
    ['{"id":12345678901234567890}', { id: "12345678901234567890" }], ['{"id":-9007199254740993}', { id: "-9007199254740993" }], ["[ 9007199254740993 ]", ["9007199254740993"]],
    ["9007199254740993", "9007199254740993"], ['{"id":9007199254740991}', { id: 9007199254740991 }], ['{"x":0.12345678901234567890}', { x: 0.12345678901234567890 }],
    ['{"x":12345678901234567890.5}', { x: 12345678901234567890.5 }], ['{"x":1e400}', { x: Infinity }], ['{"s":"12345678901234567890","t":": 12345678901234567890 \\" 1","u":99999999999999999999}', { s: "12345678901234567890", t: ': 12345678901234567890 " 1', u: "99999999999999999999" }],
    ['{"a\\\\":12345678901234567890}', { "a\\": "12345678901234567890" }],
  ])("%s", (text, value) => {
    expect(parseJson(text, 10)).toEqual(value);
  });

  test("what it changes is nothing but integers beyond 2^53", () => {
    fc.assert(fc.property(fc.json(), (text) => {
      expect(parseJson(`[1234567890123456, ${text}]`, 1000)).toEqual(JSON.parse(`[1234567890123456, ${text}]`, (_, value) =>
        // From 1e21 on a number is written with an exponent, and no id.
        typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21 ? String(value) : value));
    }));
  });

  test("`__proto__` is a name like any other", () => {
    const value = parseJson('{"__proto__":{"x":1},"constructor":2}', 10) as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
  });

  test("depth is bounded, also where it is far beyond any stack", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(parseJson(nested(200), 200)).toBeDefined();
    for (const depth of [201, 100_000]) expect(() => parseJson(nested(depth), 200)).toThrow(RangeError);
    expect(parseBody(nested(201), "application/json", 200).form).toBe("oversize");
  });

  test("a long text with quotes and digits is read in linear time", () => {
    const text = JSON.stringify({ id: 1, data: '\\"1234567890123456'.repeat(200_000) }).replace('"id":1', '"id":12345678901234567890');
    const at = performance.now();
    expect((parseJson(text, 10) as { id: string }).id).toBe("12345678901234567890");
    expect(performance.now() - at).toBeLessThan(1500);
  });
});

test.each([["", "empty"], [" \n\t", "empty"], ["<!doctype html>", "html"], ["  <html>", "html"], ['{"a":1}', "json"], ["null", "json"], ["{", "text"], ["OK", "text"], ["Bad <b>gateway</b>", "text"]])("%j is %s", (text, form) => {
  expect(parseBody(text, undefined, 10).form).toBe(form);
});

describe("reading", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test("characters may be cut anywhere", async () => {
    const all = bytes("日本🎬");
    expect(await readText(stream(Array.from(all, (byte) => Uint8Array.of(byte))), 100)).toBe("日本🎬");
  });
  test("an endless body is stopped at the bound", async () => {
    const note: { canceled?: boolean } = {};
    const endless = new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1000)), cancel: () => void (note.canceled = true) }));
    expect(await readText(endless, 10_000)).toBeUndefined();
    expect(note.canceled).toBe(true);
  });
  test("a length that says too much is believed at once; one that says too little is not", async () => {
    expect(await readText(new Response("x", { headers: { "content-length": "101" } }), 100)).toBeUndefined();
    const lying = new Response(stream([new Uint8Array(200)]).body, { headers: { "content-length": "5" } });
    expect(await readText(lying, 100)).toBeUndefined();
    expect(await readText(new Response(null), 100)).toBe("");
  });
});
