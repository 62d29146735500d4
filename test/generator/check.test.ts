/** Is drift between specs and packages named, shown and left alone? */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compare } from "../../generator/check.ts";
import { listFiles, writePackage } from "../../generator/write.ts";
import { put, temporaryFolder } from "./helpers.ts";

const FILES = [{ path: "README.md", text: "# A\n" }, { path: "src/index.ts", text: Array.from({ length: 500 }, (_, line) => `export const a${line} = ${line};\n`).join("") }, { path: "package.json", text: "{}\n" }];

function made(): string {
  const folder = join(temporaryFolder(), "acme");
  writePackage(folder, FILES);
  return folder;
}

const snapshot = (folder: string): unknown => listFiles(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]);

it("finds nothing where nothing differs, whatever was built", () => {
  const folder = made();
  put(folder, { "dist/index.js": "built" });
  expect(compare(folder, FILES)).toEqual([]);
});

it("names what is missing, stale and orphaned, with a diff, and writes nothing", () => {
  const folder = made();
  rmSync(join(folder, "README.md"));
  writeFileSync(join(folder, "src/index.ts"), FILES[1]!.text.replace("a7 = 7", "a7 = 8"));
  writeFileSync(join(folder, "src/old.ts"), "");
  const before = snapshot(folder);
  const drift = compare(folder, FILES);
  expect(drift.map(({ path, what }) => [path, what])).toEqual([[join(folder, "README.md"), "missing"], [join(folder, "src/index.ts"), "stale"], [join(folder, "src/old.ts"), "orphaned"]]);
  expect(drift[1]!.diff).toContain("-export const a7 = 8;\n+export const a7 = 7;\n");
  expect(drift[1]!.diff!.split("\n").length).toBeLessThan(20);
  expect(snapshot(folder)).toEqual(before);
});

it("shortens a long diff", () => {
  const folder = made();
  writeFileSync(join(folder, "src/index.ts"), "");
  const diff = compare(folder, FILES)[0]!.diff!;
  expect(diff.split("\n")).toHaveLength(61);
  expect(diff).toMatch(/\.\.\. and \d+ more lines$/);
});

it("a package that was never written is missing file by file, and stays unwritten", () => {
  const folder = join(temporaryFolder(), "acme");
  expect(compare(folder, FILES).map(({ what }) => what)).toEqual(["missing", "missing", "missing"]);
  mkdirSync(folder);
  expect(compare(folder, FILES)).toHaveLength(3);
  expect(listFiles(folder)).toEqual([]);
});
