/** Can a team use the generator on its own specs, from its own repository? The README's worked example, from an empty folder to conformance. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readmeExamples, Workspace } from "./workspace.ts";

const repository = new Workspace("generator");
const examples = readmeExamples();

beforeAll(() => {
  repository.install(["runtime", "simulator", "generator"]);
  repository.run("npm", ["pkg", "set", "mediaTasks.scope=@acme"]); // As the README says: each command below must know it without being told.
  for (const [path, text] of examples) if (path.startsWith("specs/")) repository.write(path, text);
}, 240_000);
afterAll(() => repository.remove());

const command = (name: string) => (...args: string[]): ReturnType<Workspace["try"]> => repository.try(join(repository.folder, "node_modules/.bin", name), args);
const mediaTasks = command("media-tasks");
const simulator = command("media-tasks-simulator");

describe("the packed generator, in an empty repository", () => {
  it("generates the provider of the README under the team's own scope", () => {
    const { status, stdout, stderr } = mediaTasks("generate");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^acme: 2 operations, 1 family, 4 statuses; 7 files written/m);
    expect(JSON.parse(readFileSync(join(repository.folder, "generated/acme/package.json"), "utf8"))).toMatchObject({ name: "@acme/acme", version: "0.1.0" });
  }, 60_000);

  it("finds nothing to complain of, and no drift", () => {
    expect(mediaTasks("lint")).toMatchObject({ status: 0, stderr: "" });
    expect(mediaTasks("check")).toMatchObject({ status: 0, stderr: "" });
  }, 120_000);

  it("builds and passes conformance", () => {
    expect(mediaTasks("build")).toMatchObject({ status: 0 });
    expect(existsSync(join(repository.folder, "generated/acme/dist/index.d.ts"))).toBe(true);
    const { status, stdout, stderr } = simulator("test");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(Number(/^acme: (\d+) hold, 0 do not/m.exec(stdout)?.[1])).toBeGreaterThan(30);
  }, 120_000);

  it("type-checks a program that uses it", () => {
    repository.write("use.ts", `
      import { createAcme } from "./generated/acme/dist/index.js";
      const acme = createAcme({ apiKey: "key" });
      export const task = await acme.submit.createClip({ prompt: "a red boat" });
      // @ts-expect-error 7 is not among the document's durations
      await acme.submit.createClip({ prompt: "a red boat", seconds: 7 });
    `);
    repository.typecheck({ module: "nodenext", moduleResolution: "nodenext" }, ["use.ts"]);
  }, 120_000);

  it("tells an example that becomes something else", () => {
    const path = "specs/acme/examples.yaml";
    repository.write(path, examples.get(path)!.replace("progress: { fraction: 0.4 }", "progress: { fraction: 0.5 }"));
    expect([mediaTasks("generate").status, mediaTasks("build").status]).toEqual([0, 0]);
    const { status, stdout, stderr } = simulator("test");
    repository.write(path, examples.get(path)!);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^acme: \d+ hold, 1 do not, \d+ cannot be shown$/m);
    expect(stderr).toContain("  acme clip: example running becomes running\n    The task:\n      $.progress.fraction: expected 0.5, got 0.4\n");
  }, 120_000);

  it("answers the README's mistake with the README's message", () => {
    const mapping = examples.get("specs/acme/mapping.yaml")!;
    repository.write("specs/acme/mapping.yaml", mapping.replace(", BROKEN: failed", ""));
    const { status, stderr } = mediaTasks("generate");
    repository.write("specs/acme/mapping.yaml", mapping);
    expect(status).toBe(1);
    const promised = /```text\n([\s\S]*?)```/.exec(readFileSync(new URL("../../README.md", import.meta.url), "utf8"))![1];
    expect(stderr).toContain(promised!.trimEnd());
  }, 60_000);

  it("tells wrong usage from wrong input", () => {
    expect(mediaTasks("generate", "acne")).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean "acme"?') as string });
    expect(mediaTasks("genrate")).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean "generate"?') as string });
  }, 60_000);
});
