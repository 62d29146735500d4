/** What may a server say? Anything: JSON of any shape, real answers with parts of them replaced, pages, silence, broken lines. */
import fc from "fast-check";
import type { Scenarios } from "@media-tasks/simulator";
import type { Reply } from "../runtime/fixture.ts";

/** JSON as hostile as it comes, `__proto__` and numbers beyond all bounds included. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.json({ maxDepth: 4 }).map((text) => JSON.parse(text) as unknown) },
  fc.constantFrom<unknown>(
    null,
    "",
    0,
    -1,
    1e308,
    1e-7,
    true,
    [],
    {},
    [[]],
    "null",
    "NaN",
    "0",
    "-5",
    "1e999",
    "2026-13-45T99:99:99Z",
    "0001-01-01T00:00:00Z",
    8.64e15 + 1,
    "https://evil.example/x",
    "javascript:alert(1)",
    "../..",
    "\u0000\u2028",
    "x".repeat(5000),
    JSON.parse('{"__proto__":{"done":true},"constructor":1,"toString":null}'),
  ),
  fc.constantFrom(
    "succeeded",
    "SUCCESS",
    "done",
    "FAILED",
    "canceled",
    "expired",
    "running",
    "nobody knows",
    "COMPLETED",
    2,
    3,
    "toString",
    "__proto__",
  ),
);

/** A copy with the nth part replaced. */
function replaced(value: unknown, nth: number, by: unknown): unknown {
  let count = 0;
  const size = (each: unknown): number =>
    typeof each === "object" && each !== null ? Object.values(each).reduce<number>((sum, part) => sum + size(part), 1) : 1;
  const target = nth % size(value);
  const walk = (each: unknown): unknown => {
    if (count++ === target) return by;
    if (Array.isArray(each)) return each.map(walk);
    return typeof each === "object" && each !== null
      ? Object.fromEntries(Object.entries(each).map(([key, part]) => [key, walk(part)]))
      : each;
  };
  return walk(value);
}

/** The bodies of a provider's own examples, up to three parts of them replaced. */
export function bodiesOf(scenarios: Scenarios): fc.Arbitrary<unknown> {
  const real = Object.values(scenarios.families)
    .flatMap(({ examples }) => Object.values(examples))
    .map(({ body }) => body)
    .filter((body) => body !== undefined);
  const bent = fc
    .tuple(fc.constantFrom(...real), fc.array(fc.tuple(fc.nat(60), anyJson), { maxLength: 3 }))
    .map(([body, changes]) => changes.reduce<unknown>((each, [nth, by]) => replaced(each, nth, by), body));
  return fc.oneof({ weight: 3, arbitrary: bent }, anyJson);
}

const headers = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom<Record<string, string>>(
    { "retry-after": "3" },
    { "retry-after": "100000000" },
    { "retry-after": "-1" },
    { "retry-after": "soon" },
    { "retry-after": "Fri, 31 Dec 9999 23:59:59 GMT" },
    { "retry-after-ms": "1e9" },
    { "retry-after": "0" },
    { "content-type": "text/html" },
  ),
);

/** Any answer, or none. */
export const repliesOf = (scenarios: Scenarios): fc.Arbitrary<Reply> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        json: bodiesOf(scenarios),
        status: fc.constantFrom(200, 200, 200, 201, 202, 400, 401, 404, 408, 409, 410, 422, 425, 429, 451, 500, 502, 503, 504),
        headers,
      }),
    },
    fc.record({
      text: fc.constantFrom("", "{", "<html>502</html>", "slow down", "[", "\u0000", '"'.repeat(99)),
      status: fc.constantFrom(200, 204, 302, 403, 429, 500, 502),
      headers,
    }),
    fc.constantFrom({ break: "ECONNRESET" }, { break: "ECONNREFUSED" }, { break: "ENOTFOUND" }, { hang: true }),
  );
