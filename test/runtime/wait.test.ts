import { describe, expect, test } from "vitest";
import { CLIP, HANDLE, job, world } from "./fixture.ts";

describe("a task from submit to end", () => {
  test("is submitted, waited for and narrowed", async () => {
    const w = world([job(undefined), job("WAITING"), job("WORKING", { percent: "40%" }), job("READY", { files: [CLIP] })]);
    const task = await w.client.submit["createClip"]!({ prompt: "a boat" });
    expect(task).toMatchObject({ status: "queued", done: false, recognized: true, handle: { id: "c1", family: "clips" } });
    const updates: string[] = [];
    const done = await w.client.wait(task.handle, { onUpdate: (each) => updates.push(each.status) });
    expect(done).toMatchObject({ status: "succeeded", outputs: [{ kind: "video", url: CLIP.href, access: "public" }] });
    expect(updates).toEqual(["queued", "running", "succeeded"]);
    expect(w.sent.map(({ at, method }) => [at, method])).toEqual([[0, "POST"], [5000, "GET"], [10_000, "GET"], [15_000, "GET"]]);
    expect(JSON.parse(w.sent[0]!.body)).toEqual({ async: true, prompt: "a boat" });
    expect(w.sent[0]!.headers.get("x-version")).toBe("3");
    expect(w.sent[0]!.headers.get("authorization")).toMatch(/^Bearer sk-planted/);
    expect(w.clock.sleepers).toBe(0);
    expect(HANDLE.id).toBe(task.handle.id);
  });
});
