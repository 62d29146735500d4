/** How do files reach the disk? Only what changed, each whole or not at all, and nothing outside the package. */
import { dirname, join, relative, resolve, sep } from "node:path";
import type { File } from "./generate.ts";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "./node.ts";
import { Obstacle } from "./problem.ts";

/** What stands beside the generated files and is not theirs: built or installed. */
export const FOREIGN: ReadonlySet<string> = new Set(["dist", "node_modules"]);

export interface Written { readonly written: number; readonly unchanged: number; readonly removed: number }

/** Brings `folder` to hold exactly these files; `package.json`, the last of them, is written last. */
export function writePackage(folder: string, files: readonly File[]): Written {
  const paths = files.map(({ path }) => inside(folder, path));
  const orphans = existsSync(folder) ? orphansOf(folder, files) : [];
  let written = 0;
  for (const [index, { text }] of files.entries()) if (writeWhole(paths[index]!, text)) written += 1;
  for (const orphan of orphans) rmSync(join(folder, orphan));
  removeEmptyFolders(folder);
  return { written, unchanged: files.length - written, removed: orphans.length };
}

/** Writes a file whole or not at all, and not where it says so already; tells whether it did. */
export function writeWhole(path: string, text: string): boolean {
  if (!driftOf(path, text)) return false;
  makeFolder(dirname(path));
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw cause;
  }
  return true;
}

/** Not by `recursive`, with which Node never comes back from a file system that takes no folders, such as /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (cause) {
    if (!existsSync(path)) throw cause; // another run may have been first
  }
}

/** How a file differs from what it should say, if it does. */
export function driftOf(path: string, text: string): "missing" | "stale" | undefined {
  if (!existsSync(path)) return "missing";
  return readFileSync(path, "utf8") === text ? undefined : "stale";
}

/** The files in `folder` that are not among these, as paths in it. */
export function orphansOf(folder: string, files: readonly File[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  return listFiles(folder).filter((path) => !known.has(path));
}

/** Every file of a package but what was built or installed there, sorted. */
export function listFiles(folder: string, base = folder): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return folder === base && FOREIGN.has(entry.name) ? [] : listFiles(path, base);
    return [relative(base, path).split(sep).join("/")];
  }).sort();
}

/** The folders under `out` that this generator made for providers there are no specs for any more. */
export function orphanedPackages(out: string, providers: readonly string[]): string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out).filter((name) => !providers.includes(name) && isOurs(join(out, name))).sort();
}

function isOurs(folder: string): boolean {
  const path = join(folder, "package.json");
  if (!lstatSync(folder).isDirectory() || !existsSync(path)) return false;
  try {
    return (JSON.parse(readFileSync(path, "utf8")) as { keywords?: string[] }).keywords?.includes("media-tasks") === true;
  } catch {
    return false;
  }
}

/** @throws where the path would leave the package, through `..` or through a link. */
function inside(folder: string, path: string): string {
  const root = resolve(folder);
  const target = resolve(root, path);
  if (!target.startsWith(root + sep)) throw new Error(`${path} would be written outside ${folder}.`);
  for (let at = target; at.length >= root.length; at = dirname(at)) {
    if (existsSync(at) && lstatSync(at).isSymbolicLink()) throw new Obstacle(`${relative(process.cwd(), at)} is a link: generated files are only written to real folders. Remove it.`);
  }
  return target;
}

function removeEmptyFolders(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || FOREIGN.has(entry.name)) continue;
    const path = join(folder, entry.name);
    removeEmptyFolders(path);
    if (readdirSync(path).length === 0) rmdirSync(path);
  }
}
