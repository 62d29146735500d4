/** What do the tests of the generator share? Where the invented providers are, how they become packages, and what the compiler says of those. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { onTestFinished } from "vitest";
import { generate, type File, type Generated } from "../../generator/generate.ts";
import type { Project } from "../../generator/project.ts";

export const ROOT = resolve(import.meta.dirname, "../..");
export const GOLDEN = join(ROOT, "test/golden");

/** Providers that nobody offers; each shows something the real ones do not. */
export const INVENTED = ["minimal", "everything", "everything-twin"];

export const PROJECT: Project = { scope: "@media-tasks", license: "MIT", repository: "https://github.com/media-tasks/media-tasks" };

/** The real providers' folders. */
export const PROVIDERS = readdirSync(join(ROOT, "specs"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** A folder outside the repository that is gone after the test; packages in it find the workspace's own. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "media-tasks-")));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(ROOT, "node_modules/@media-tasks"), join(folder, "node_modules/@media-tasks"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies providers into `<folder>/specs`. */
export function copySpecs(folder: string, ...names: readonly string[]): void {
  for (const name of names) {
    cpSync(join(GOLDEN, name), join(folder, "specs", name), { recursive: true, filter: (path) => !path.endsWith("expected") });
  }
}

/** Writes files as they are; `writePackage` has tests of its own. */
export function put(folder: string, files: Readonly<Record<string, string>> | readonly File[]): void {
  for (const { path, text } of Array.isArray(files) ? files as File[] : Object.entries(files).map(([path, text]) => ({ path, text: text as string }))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const generated = new Map<string, Promise<Generated>>();

/** Generates a provider once for all tests of a file. */
export function generateOnce(folder: string): Promise<Generated> {
  if (!generated.has(folder)) generated.set(folder, generate(folder, PROJECT));
  return generated.get(folder)!;
}

/** What the compiler says of these modules under the repository's own strict options. */
export function typeErrors(modules: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram([...modules], options);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => ts.formatDiagnostic(diagnostic, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => ROOT, getNewLine: () => "\n" }));
}

export interface Ran { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the command `media-tasks` from its sources, in a folder of its own. */
export function command(folder: string, args: readonly string[], { env = {}, tool = join(ROOT, "generator/cli.ts") }: { env?: Record<string, string>; tool?: string } = {}): Ran {
  const loader = pathToFileURL(join(ROOT, "node_modules/tsx/dist/loader.mjs")).href;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", loader, tool, ...args], { cwd: folder, encoding: "utf8", env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1", ...env } });
  return { code: status, out: stdout, err: stderr };
}
