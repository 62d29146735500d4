/** Can the generator be read from the top down? Its files have one order in which each needs only those before it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./helpers.ts";

const FOLDER = join(ROOT, "generator");

/** Start at the top. A new file goes where what it needs stands above it, and what needs it below. */
const ORDER = `
  node.ts problem.ts project.ts yaml.ts source.ts shape.ts refs.ts overlay.ts document.ts schema.ts operations.ts types.ts lint.ts
  grammar.ts mapping.ts path.ts expr.ts print.ts scope.ts request.ts reading.ts family.ts signature.ts compile.ts examples.ts bodies.ts scenarios.ts
  package.ts readme.ts view.ts render.ts precompile.ts generate.ts write.ts manifest.ts check.ts inspect.ts build.ts docs.ts index.ts cli.ts
`.trim().split(/\s+/);

/** The files of the generator that a file imports, for their values or types, now or later. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(FOLDER, file), "utf8");
  return [...new Set([...text.matchAll(/(?:\bfrom|\bimport\()\s*"\.\/([\w.-]+\.ts)"/g)].map((match) => match[1]!))];
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));

it("names every file once, the command last", () => {
  expect([...ORDER].sort()).toEqual(files.sort());
  expect(ORDER.at(-1)).toBe("cli.ts");
});

it("needs nothing below", () => {
  const backwards = ORDER.flatMap((file, index) => importsOf(file).filter((needed) => ORDER.indexOf(needed) >= index).map((needed) => `${file} needs ${needed}`));
  expect(backwards).toEqual([]);
});

it("finds imports at all", () => {
  expect(importsOf("generate.ts")).toEqual(expect.arrayContaining(["compile.ts", "document.ts", "view.ts"]));
  expect(importsOf("cli.ts")).toEqual(expect.arrayContaining(["generate.ts", "write.ts"]));
});

it("stays small", () => {
  const lines = files.map((name) => readFileSync(join(FOLDER, name), "utf8").split("\n").filter((line) => line.trim() !== "").length);
  expect(Math.max(...lines)).toBeLessThan(400);
});

it("each file opens with the question it answers", () => {
  const silent = files.filter((name) => !/^(#!.*\n)?\/\*\*[\s\S]*?\*\//.test(readFileSync(join(FOLDER, name), "utf8")));
  expect(silent).toEqual([]);
});
