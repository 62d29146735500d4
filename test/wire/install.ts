/** Are the SDKs here? Installs them from the lock file of this folder where one is missing or another version. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

export const FOLDER = fileURLToPath(new URL(".", import.meta.url));

const read = (path: string): { version?: string; dependencies?: Record<string, string> } =>
  JSON.parse(readFileSync(FOLDER + path, "utf8")) as { version?: string; dependencies?: Record<string, string> };

const missing = (): string[] => Object.entries(read("package.json").dependencies ?? {})
  .filter(([name, version]) => !existsSync(`${FOLDER}node_modules/${name}/package.json`) || read(`node_modules/${name}/package.json`).version !== version)
  .map(([name, version]) => `${name}@${version}`);

/** @throws a sentence where the SDKs cannot be had, so that a comparison is never silently left out. */
export function install(): void {
  if (missing().length === 0) return;
  const { status, stderr, error } = spawnSync("npm", ["ci", "--prefix", FOLDER, "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"], { encoding: "utf8" });
  const left = missing();
  if (status === 0 && left.length === 0) return;
  throw new Error(`The official SDKs could not be installed (${left.join(", ")}), and without them nothing can be compared. `
    + `Run \`npm ci --prefix test/wire\` where a package registry can be reached.\n${error?.message ?? stderr}`);
}

/** One of the SDKs, as its CommonJS build. */
export const load: NodeJS.Require = createRequire(`${FOLDER}package.json`);
