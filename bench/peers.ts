/** Where are the packages that only the bench knows? In a folder of its own, installed when a row first needs one; without them the row is skipped. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const MODULES = join(import.meta.dirname, "node_modules");

/** A row that cannot be measured here, and why. */
export class Skip extends Error {}

let tried: string | undefined;

/** The folder of a peer; throws `Skip` where it cannot be installed. */
export function peer(name: string): string {
  const folder = join(MODULES, name);
  if (!existsSync(folder)) {
    tried ??= install();
    if (!existsSync(folder)) throw new Skip(`${name} is not installed${tried && `: ${tried}`}`);
  }
  return folder;
}

function install(): string {
  console.error("Installing what the bench measures against (bench/package.json) ...");
  const { status, stderr } = spawnSync("npm", ["install", "--prefix", import.meta.dirname, "--no-package-lock", "--no-audit", "--no-fund"], { encoding: "utf8", timeout: 600_000 });
  return status === 0 ? "" : stderr.trim().split("\n").at(-1) ?? "npm failed";
}

export const versionOf = (name: string): string => (JSON.parse(readFileSync(join(peer(name), "package.json"), "utf8")) as { version: string }).version;

/** Node of the next long-term line, from the npm package `node`. */
export const node24 = (): string => join(peer("node"), "bin/node");

/** The Node that runs the bench, and the newer one: by name and path. */
export function nodes(): [name: string, path: string][] {
  const own = process.versions.node.split(".")[0]!;
  return own === "24" ? [["Node 24", process.execPath]] : [[`Node ${own}`, process.execPath], ["Node 24", node24()]];
}
