/** Does the same input give the same bytes: again, elsewhere, in another zone and language, from another working directory? */
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { listFiles } from "../../generator/write.ts";
import { command, copySpecs, GOLDEN, INVENTED, PROJECT, PROVIDERS, put, ROOT, temporaryFolder } from "./helpers.ts";

const bytes = (folder: string): Record<string, string> => Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));

it("twice in one process", async () => {
  for (const folder of [join(GOLDEN, "everything"), join(ROOT, "specs", PROVIDERS[0]!)]) {
    expect((await generate(folder, PROJECT)).files).toEqual((await generate(folder, PROJECT)).files);
  }
});

it("in another zone and language, another folder, another working directory", () => {
  const worlds = [
    { TZ: "UTC", LANG: "C", LC_ALL: "C" }, { TZ: "Asia/Kathmandu", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }, { TZ: "America/St_Johns", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
  ].map((env, index) => {
    const folder = temporaryFolder();
    copySpecs(folder, ...INVENTED);
    const work = join(folder, ...Array.from({ length: index }, (_, depth) => `deep${depth}`));
    mkdirSync(work, { recursive: true });
    put(work, { "package.json": JSON.stringify({ mediaTasks: PROJECT }) });
    const { code, err } = command(work, ["generate", "--specs", join(folder, "specs"), "--out", join(folder, "out")], { env });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    return bytes(join(folder, "out"));
  });
  expect(worlds[1]).toEqual(worlds[0]);
  expect(worlds[2]).toEqual(worlds[0]);
  expect(Object.keys(worlds[0]!)).toHaveLength(7 * INVENTED.length);
}, 60_000);

it("says nothing of where it was made", () => {
  const folder = temporaryFolder();
  copySpecs(folder, "everything");
  command(folder, ["generate"]);
  for (const [path, text] of Object.entries(bytes(join(folder, "generated/everything")))) {
    expect(text, path).not.toContain(folder);
    expect(text, path).not.toContain(new Date().toISOString().slice(0, 10));
    expect(text, path).not.toContain("\r");
  }
});

it("in whatever order the files lie on the disk", async () => {
  const folder = temporaryFolder();
  const from = join(GOLDEN, "everything");
  for (const name of ["mapping.yaml", "examples.yaml", "openapi.yaml"]) cpSync(join(from, name), join(folder, "everything", name));
  expect((await generate(join(folder, "everything"), PROJECT)).files).toEqual((await generate(from, PROJECT)).files);
});
