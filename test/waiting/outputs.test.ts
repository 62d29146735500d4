/** What is not enough for a success, and which of two ends of a URL counts? */
import { describe, expect, test } from "vitest";
import { CLIP, HANDLE, job, START, world } from "../runtime/fixture.ts";

const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();
const look = async (data: object) => {
  const w = world([job("READY", data)]);
  w.clock.time += 60_000;
  return w.client.get(HANDLE);
};

describe("success with nothing but what goes beside an output", () => {
  test.each([
    ["captions", { texts: "A boat." }, ["captions"]],
    ["previews", { drafts: ["https://cdn.example/p.png"] }, ["preview"]],
    ["both", { texts: "A boat.", drafts: ["https://cdn.example/p.png"] }, ["preview", "captions"]],
  ])("is no_output with %s alone, which are kept", async (_, data, roles) => {
    const task = await look(data);
    expect(task).toMatchObject({ status: "failed", error: { kind: "no_output", stage: "output" } });
    expect(task.status === "failed" && task.outputs?.map(({ role }) => role)).toEqual(roles);
  });

  test("is success as soon as there is one output of its own", async () => {
    expect(await look({ texts: "A boat.", files: [CLIP] })).toMatchObject({
      status: "succeeded",
      outputs: [{ role: "primary" }, { role: "captions" }],
    });
  });
});

describe("of what is told or documented and the end a signed URL names", () => {
  const signed = (seconds: number) => `https://x.example/a?X-Amz-Date=20260101T000000Z&X-Amz-Expires=${seconds}`;
  test.each([
    ["the URL's end, where that comes first", { href: signed(600), ttl: 3600 }, { at: at(600), from: "url" }],
    ["the lifetime, where that comes first", { href: signed(7200), ttl: 3600 }, { at: at(3660), from: "field" }],
    ["the field, where both say the same", { href: signed(3660), ttl: 3600 }, { at: at(3660), from: "field" }],
    ["a moment the answer names, before a lifetime", { href: signed(7200), ttl: 60, ends: at(5000) }, { at: at(5000), from: "field" }],
    ["the URL's end, where that comes before the moment", { href: signed(600), ttl: 60, ends: at(5000) }, { at: at(600), from: "url" }],
    ["the documented lifetime, where the URL is signed for longer", { href: signed(604_800) }, { at: at(86_400), from: "documented" }],
    ["the URL's end, where that comes before the documented", { href: signed(3600) }, { at: at(3600), from: "url" }],
  ])("counts %s", async (_, file, expires) => {
    expect(await look({ files: [file] })).toMatchObject({ outputs: [{ expires }] });
  });
});
