/** Do the invented providers become the packages that lie in `expected/`, and are these what the compiler and a formatter want? */
import { existsSync } from "node:fs";
import { join } from "node:path";
import * as prettier from "prettier";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../generator/write.ts";
import { generateOnce, GOLDEN, INVENTED, PROVIDERS, ROOT, typeErrors } from "./helpers.ts";

const expectedFolder = (name: string): string => join(GOLDEN, name, "expected");

describe.each(INVENTED)("%s", (name) => {
  it("becomes what is expected, and nothing else", async () => {
    const { files, problems } = await generateOnce(join(GOLDEN, name));
    expect(problems).toEqual([]);
    for (const { path, text } of files!) await expect(text).toMatchFileSnapshot(join(expectedFolder(name), path));
    expect(listFiles(expectedFolder(name)), "a file in expected/ that is no longer made").toEqual(files!.map(({ path }) => path).sort());
  });
});

it("is code that the compiler accepts under the repository's strict options", () => {
  const modules = INVENTED.flatMap((name) => ["src/index.ts", "src/scenarios.ts"].map((path) => join(expectedFolder(name), path)));
  expect(modules.filter((path) => !existsSync(path))).toEqual([]);
  expect(typeErrors(modules)).toEqual([]);
}, 180_000);

describe("is laid out as a formatter would", () => {
  const folders = [...INVENTED.map((name) => join(GOLDEN, name)), ...PROVIDERS.map((name) => join(ROOT, "specs", name))];
  it.each(folders.map((folder) => [folder.split("/").at(-1), folder] as const))("%s", async (_name, folder) => {
    const { files } = await generateOnce(folder);
    for (const { path, text } of files!.filter((file) => /\/(adapter|client|index)\.ts$/.test(file.path))) {
      expect(text, path).toBe(await prettier.format(text, { filepath: path, printWidth: 120 }));
    }
  });
});
