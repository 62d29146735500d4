/** Is every save seen while `generate --watch` runs, however the editor saves? */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished, vi } from "vitest";
import { copySpecs, put, ROOT, temporaryFolder } from "./helpers.ts";

/** Starts the command in a folder; resolves once it watches. */
async function watching(folder: string, ...options: string[]): Promise<{ told: () => string }> {
  const loader = pathToFileURL(join(ROOT, "node_modules/tsx/dist/loader.mjs")).href;
  const child = spawn(process.execPath, ["--import", loader, join(ROOT, "generator/cli.ts"), "generate", "--watch", ...options], { cwd: folder });
  onTestFinished(async () => {
    const exit = once(child, "exit");
    if (child.kill("SIGKILL")) await exit;
  });
  let told = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => { told += data.toString(); });
  await vi.waitFor(() => expect(told).toContain("Watching specs"), 30_000);
  return { told: () => told };
}

/** Resolves once the adapter is of this save. */
const generated = (folder: string, name: string, version: number): Promise<void> => vi.waitFor(() => {
  expect(readFileSync(join(folder, `generated/${name}/src/adapter.ts`), "utf8")).toContain(`title: "Saved ${version}"`);
}, { timeout: 10_000, interval: 50 });

function project(): { folder: string; path: string; mapping: (version: number) => string } {
  const folder = temporaryFolder();
  copySpecs(folder, "minimal");
  const path = join(folder, "specs/minimal/mapping.yaml");
  const text = readFileSync(path, "utf8");
  return { folder, path, mapping: (version) => text.replace("title: Minimal", `title: Saved ${version}`) };
}

it("sees a file that another is renamed to each time, and one that is written in place", async () => {
  const { folder, path, mapping } = project();
  await watching(folder);
  for (const version of [1, 2, 3, 4, 5]) {
    writeFileSync(`${path}.new`, mapping(version));
    renameSync(`${path}.new`, path);
    await generated(folder, "minimal", version);
  }
  writeFileSync(path, mapping(6));
  await generated(folder, "minimal", 6);
}, 120_000);

it("sees a folder that appears, one that takes the place of another, and one within", async () => {
  const { folder, mapping } = project();
  renameSync(join(folder, "specs"), join(folder, "elsewhere"));
  symlinkSync("elsewhere", join(folder, "specs"));
  const { told } = await watching(folder);
  const copy = (name: string, version: number): void => {
    for (const file of ["examples.yaml", "openapi.yaml"]) put(folder, { [`${name}/${file}`]: readFileSync(join(folder, "specs/minimal", file), "utf8") });
    put(folder, { [`${name}/mapping.yaml`]: mapping(version).replaceAll("minimal", "second") });
  };
  copy("specs/second", 1);
  await generated(folder, "second", 1);
  copy("new", 2);
  rmSync(join(folder, "specs/second"), { recursive: true });
  renameSync(join(folder, "new"), join(folder, "specs/second"));
  await generated(folder, "second", 2);
  copy("specs/second", 3);
  await generated(folder, "second", 3);

  const said = (): number => told().split("\n").length;
  for (const file of ["specs/second/parts/notes.yaml", "specs/second/parts/more/notes.yaml"]) {
    for (const text of ["new", "changed"]) {
      await new Promise((resolve) => setTimeout(resolve, 700)); // what was seen before has been told by then
      const before = said();
      put(folder, { [file]: text });
      await vi.waitFor(() => expect(said()).toBeGreaterThan(before), 10_000);
    }
  }
}, 120_000);
