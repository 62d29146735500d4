/** Does an example's body become one task's own, and nothing else in it change? */
import { describe, expect, it } from "vitest";
import { freshId } from "../../simulator/ids.ts";
import { seeded } from "../../simulator/random.ts";
import { linker } from "../../simulator/render.ts";
import { rewriter } from "../../simulator/rewrite.ts";
import { SUBMITTED_AT } from "../../simulator/scenarios.ts";

describe("a fresh id", () => {
  const shapes: [string | number, RegExp][] = [
    ["film-88aa", /^film-[1-9]\d[a-z]{2}$/],
    ["task_01HZX", /^task_[1-9]\d[A-Z]{3}$/],
    ["5f0c1d2e-0000-4000-8000-0123456789ab", /^[1-9][a-f]\d[a-f]\d[a-f]\d[a-f]-\d{4}-\d{4}-\d{4}-\d{10}[a-f]{2}$/],
    ["models/clip-1/operations/ab12", /^models\/clip-1\/operations\/[a-f]{2}\d\d$/],
    ["8353992233114-7", /^[1-9]\d{12}-\d$/],
    [7300012345, /^[1-9]\d{9}$/],
  ];
  it.each(shapes)("like %j has the same shape and type", (sample, shape) => {
    const id = freshId(sample, seeded(3), () => false);
    expect(typeof id).toBe(typeof sample);
    expect(id).not.toBe(sample);
    expect(String(id)).toMatch(shape);
  });

  it("is never one that is taken, even where the sample leaves little room", () => {
    const taken = new Set<string>(["1"]);
    const random = seeded(1);
    for (let each = 0; each < 200; each++) {
      const id = String(freshId("1", random, (other) => taken.has(other)));
      expect(taken.has(id)).toBe(false);
      taken.add(id);
    }
    expect(freshId(9007199254740991, random, () => false)).toSatisfy(Number.isSafeInteger);
  });
});

describe("a body", () => {
  const rewrite = rewriter({ ids: new Map<string | number, string | number>([["ab12", "zz99"], [501, 777]]), shift: 86_400_000 });
  const cases: [string, unknown, unknown][] = [
    ["an id by itself", "ab12", "zz99"],
    ["an id within a URL", "https://cdn.example/x/ab12.mp4?task=ab12", "https://cdn.example/x/zz99.mp4?task=zz99"],
    ["no id within a longer word", "xab12 ab123", "xab12 ab123"],
    ["a number that is an id", { id: 501, width: 5010 }, { id: 777, width: 5010 }],
    ["an id that is told as text", "501", "777"],
    ["an id that is a key", { ab12: 1 }, { zz99: 1 }],
    ["an ISO moment", "2026-01-01T00:00:30Z", "2026-01-02T00:00:30Z"],
    ["one with an offset and a fraction", "2026-01-01T08:00:30.250+08:00", "2026-01-02T08:00:30.250+08:00"],
    ["one without an offset", "2026-01-01 00:00:30", "2026-01-02 00:00:30"],
    ["an RFC 1123 moment", "Thu, 01 Jan 2026 00:00:30 GMT", "Fri, 02 Jan 2026 00:00:30 GMT"],
    ["seconds", 1767225630, 1767312030],
    ["milliseconds", 1767225630123, 1767312030123],
    ["microseconds as text", "1767225630123456", "1767312030123456"],
    ["a signed URL", "https://cdn.example/a?X-Amz-Date=20260101T000030Z&X-Amz-Expires=60&Expires=1767225630",
      "https://cdn.example/a?X-Amz-Date=20260102T000030Z&X-Amz-Expires=60&Expires=1767312030"],
    ["no moment of another age", ["2019-01-01T00:00:00Z", 1234567890], ["2019-01-01T00:00:00Z", 1234567890]],
    ["no size, seed or price", { width: 1920, seed: 4242424242, cost: 0.25, none: null, ok: true }, { width: 1920, seed: 4242424242, cost: 0.25, none: null, ok: true }],
  ];
  it.each(cases)("has %s", (_, before, after) => expect(rewrite(before)).toEqual(after));

  it("stays as it is where nothing moves", () => {
    const still = rewriter({ ids: new Map(), shift: 0 });
    const body = { at: SUBMITTED_AT, list: [1767225630, "ab12", { deep: null }] };
    expect(still(body)).toEqual(body);
  });
});

describe("a link", () => {
  const link = linker(["https://api.atelier.example/base", "https://api.atelier.example"], "http://127.0.0.1:1");
  it.each([
    ["https://cdn.example/a/b.mp4", "http://127.0.0.1:1/__files/a/b.mp4"],
    ["https://api.atelier.example/base/v1/x", "http://127.0.0.1:1/v1/x"],
    ["https://api.atelier.example/v1/x", "http://127.0.0.1:1/v1/x"],
    ["see https://api.atelier.example/base", "see http://127.0.0.1:1"],
    ["https://api.atelier.example.org/base/v1", "https://api.atelier.example.org/base/v1"],
    ["https://elsewhere.example/base", "https://elsewhere.example/base"],
  ])("%s", (before, after) => expect(link(before)).toBe(after));
});
