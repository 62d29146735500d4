/** What does a new provider change in this repository? A copy of it gets the README's invented provider, and every file is compared. */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { command, put, ROOT } from "../generator/helpers.ts";
import { readmeExamples } from "../packages/workspace.ts";

const BUILT = /(^|\/)(node_modules|dist|\.[a-z-]+)(\/|$)/;

/** Every file of a copy and a digest of what is in it. */
function filesOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(paths.filter((path) => !BUILT.test(path)).map((path) => [path, createHash("sha256").update(readFileSync(join(folder, path))).digest("hex")]));
}

it("adds its own two folders, a line in the README and its name in the reference", () => {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "media-tasks-copy-")));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !BUILT.test(relative(ROOT, path)) });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  const run = (...args: string[]): void => expect(command(copy, args, { tool: join(copy, "generator/cli.ts") })).toMatchObject({ code: 0 });
  const readme = (): string[] => readFileSync(join(copy, "README.md"), "utf8").split("\n");

  run("docs");
  const [before, linesBefore] = [filesOf(copy), readme()];
  expect([...before.keys()]).toEqual(expect.arrayContaining(["README.md", "generator/cli.ts", "runtime/client.ts", "simulator/simulate.ts", "package.json"]));

  put(copy, Object.fromEntries([...readmeExamples()].filter(([path]) => path.startsWith("specs/acme/"))));
  run("generate", "acme");
  run("docs");

  const after = filesOf(copy);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
  const own = changed.filter((path) => /^(specs|generated)\/acme\//.test(path));
  expect(own.map((path) => path.split("/")[0]).filter((folder) => folder === "specs")).toHaveLength(3);
  expect(own).toContain("generated/acme/src/adapter.ts");
  expect(changed.filter((path) => !own.includes(path)).sort()).toEqual(["README.md", "docs/mapping.md"]);

  const added = readme().filter((line) => !linesBefore.includes(line));
  expect(added).toEqual([expect.stringMatching(/^\| \[Acme Clips\]\(generated\/acme\/README\.md\) \|/)]);
  expect(readme()).toHaveLength(linesBefore.length + 1);
}, 180_000);
