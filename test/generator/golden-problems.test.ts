/** Is everything that can be wrong with a provider's files told with its place, a sentence, and where it helps the other place and the word that was meant? */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { lintExamples } from "../../generator/bodies.ts";
import { generate } from "../../generator/generate.ts";
import { anyError, format, sortProblems } from "../../generator/problem.ts";
import { GOLDEN, PROJECT, ROOT, temporaryFolder } from "./helpers.ts";

const FOLDER = join(GOLDEN, "problems");
/** A case holds what differs from `base`; a folder in it is a provider beside. */
const CASES = readdirSync(FOLDER).filter((name) => name !== "base");
const ABSENT = new Set(["examples-missing/examples.yaml", "mapping-missing/mapping.yaml"]);

afterEach(() => process.chdir(ROOT));

/** The problems of a case, as the command prints them in a folder that holds nothing else. */
async function problemsOf(name: string): Promise<string> {
  const folder = temporaryFolder();
  const specs = join(folder, "specs");
  mkdirSync(specs);
  cpSync(join(FOLDER, "base"), join(specs, "studio"), { recursive: true, filter: (path) => !ABSENT.has(`${name}/${path.split("/").at(-1)}`) });
  for (const entry of readdirSync(join(FOLDER, name)).filter((each) => each !== "expected.txt")) {
    const from = join(FOLDER, name, entry);
    cpSync(from, statSync(from).isDirectory() ? join(specs, entry) : join(specs, "studio", entry), { recursive: true });
  }
  process.chdir(folder);
  const { problems, stages, files } = await generate(join("specs", "studio"), PROJECT);
  expect(files === undefined, "nothing is generated where an error was found").toBe(anyError(problems));
  const more = stages.adapter && stages.examples ? lintExamples(stages.adapter, stages.examples) : [];
  return sortProblems([...problems, ...more]).map((problem) => `${format(problem)}\n`).join("");
}

it("finds nothing wrong with the base", async () => {
  expect(await problemsOf("base")).toBe("");
});

describe("what is wrong is told", () => {
  it.each(CASES)("%s", { timeout: 60_000 }, async (name) => {
    const told = await problemsOf(name);
    expect(told, "a case without a problem").not.toBe("");
    await expect(told).toMatchFileSnapshot(join(FOLDER, name, "expected.txt"));
  });
});

/** The sentences in the sources, each as the texts between what is filled in. */
function sentences(): { readonly file: string; readonly line: number; readonly parts: readonly string[] }[] {
  const sources = ["mapping", "path", "scope", "reading", "request", "family", "compile", "signature", "examples", "bodies"].map((name) => `generator/${name}.ts`);
  return sources.flatMap((file) => readFileSync(join(ROOT, file), "utf8").split("\n").flatMap((text, index) => {
    if (!/(\berror|\bwarning|\breport|\bfind|\bPathError|\bonly)\(/.test(text) || /^\s*(import|export|report)/.test(text)) return [];
    return [...literals(text)].filter((literal) => /[a-z] [a-z]/.test(literal.join(""))).map((parts) => ({ file, line: index + 1, parts }));
  }));
}

/** String and template literals of a line; what `${}` fills in divides them. */
function* literals(line: string): Generator<string[]> {
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') {
      const end = /^"(?:[^"\\]|\\.)*"/.exec(line.slice(at))![0].length;
      yield [JSON.parse(line.slice(at, at + end)) as string];
      at += end - 1;
    } else if (line[at] === "`") {
      const parts = [""];
      for (at++; line[at] !== "`"; at++) {
        if (line[at] !== "$" || line[at + 1] !== "{") parts[parts.length - 1] += line[at]!;
        else {
          for (let depth = 0; ; at++) {
            if (line[at] === "{") depth++;
            else if (line[at] === "}" && --depth === 0) break;
          }
          parts.push("");
        }
      }
      yield parts;
    }
  }
}

it("every sentence of the compiler is told by some case", () => {
  const told = CASES.map((name) => readFileSync(join(FOLDER, name, "expected.txt"), "utf8")).join("");
  const all = sentences();
  expect(all.length).toBeGreaterThan(60);
  const silent = all.filter(({ parts }) => !new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*")).test(told));
  expect(silent.map(({ file, line, parts }) => `${file}:${line}: ${parts.join("…")}`)).toEqual([]);
});

it("every case says what it is about", () => {
  const odd = CASES.filter((name) => !existsSync(join(FOLDER, name, "expected.txt")) || (![...ABSENT].some((path) => path.startsWith(`${name}/`)) && readdirSync(join(FOLDER, name)).length < 2));
  expect(odd).toEqual([]);
});
