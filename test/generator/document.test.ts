/** Every Problem that loading a document can report, one folder per case; and that what is right loads. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDocument } from "../../generator/document.ts";
import { listOperations } from "../../generator/operations.ts";
import { format, sortProblems } from "../../generator/problem.ts";

const CASES = "test/golden/loader";

describe("a folder is answered with the Problems in its expected.txt", () => {
  it.each(readdirSync(CASES))("%s", async (name) => {
    const folder = join(CASES, name);
    const started = performance.now();
    const { document, problems } = await loadDocument(folder);
    const all = sortProblems([...problems, ...(document ? listOperations(document).problems : [])]);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(document === undefined).toBe(problems.some((problem) => problem.severity === "error"));
    expect(new Set(all.map((problem) => problem.at.file.startsWith(`${folder}/`)))).not.toContain(false);
    await expect(all.map((problem) => `${format(problem)}\n`).join("")).toMatchFileSnapshot(`../golden/loader/${name}/expected.txt`);
  });
});
