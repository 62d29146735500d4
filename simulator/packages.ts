/** Which generated packages does a name mean? A folder of packages, one package's folder, or the name of an installed package. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CreateClient } from "./conformance-stage.ts";
import type { Scenarios } from "./scenarios.ts";

/** A generated package, loaded. */
export interface Package { readonly name: string; readonly create: CreateClient; readonly scenarios: Scenarios }

/** What the caller can mend: told in a sentence. */
export class UsageError extends Error {}

/**
 * Loads the packages, in the order of their names.
 * @param target a folder such as `generated` or `generated/acme`, or a package's name such as `@media-tasks/acme`.
 * @param only names of packages in a folder of several; default all of them.
 * @throws UsageError where there is none, none of such a name, or one that was built before its sources were written.
 */
export async function loadPackages(target: string, only: readonly string[] = []): Promise<Package[]> {
  const folders = foldersOf(target);
  if (folders.length === 0) throw new UsageError(`There are no built packages in ${target}: run media-tasks generate and media-tasks build first.`);
  const names = folders.map((folder) => basename(folder));
  const missing = only.find((name) => !names.includes(name));
  if (missing !== undefined) throw new UsageError(`There is no built package ${JSON.stringify(missing)} in ${target}. There are ${names.join(", ")}.`);
  const wanted = folders.filter((folder) => only.length === 0 || only.includes(basename(folder)));
  const stale = wanted.find(isStale);
  if (stale !== undefined) throw new UsageError(`${basename(stale)} was built before its sources were written: run media-tasks build first.`);
  return Promise.all(wanted.map(load));
}

function foldersOf(target: string): string[] {
  if (isPackage(target)) return [resolve(target)];
  if (existsSync(target)) return readdirSync(target).map((name) => resolve(target, name)).filter(isPackage).sort();
  try {
    return [dirname(createRequire(resolve("package.json")).resolve(`${target}/package.json`))];
  } catch {
    throw new UsageError(`${target} is neither a folder nor an installed package.`);
  }
}

const isPackage = (folder: string): boolean => existsSync(join(folder, "dist", "scenarios.js"));

/** An installed package has no sources, and is what it is. */
function isStale(folder: string): boolean {
  const sources = join(folder, "src");
  const written = (...path: string[]): number => statSync(join(folder, ...path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return existsSync(sources) && readdirSync(sources).some((name) => written("src", name) > written("dist", name.replace(/\.ts$/, ".js")));
}

async function load(folder: string): Promise<Package> {
  const module = async (file: string): Promise<Record<string, unknown>> => await import(pathToFileURL(join(folder, "dist", file)).href) as Record<string, unknown>;
  const [index, { scenarios }] = await Promise.all([module("index.js"), module("scenarios.js")]);
  const [, create] = Object.entries(index).find(([name]) => name.startsWith("create"))!;
  return { name: basename(folder), create: create as CreateClient, scenarios: scenarios as Scenarios };
}
