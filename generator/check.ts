/** Is what is committed what the specs say? Compares every file and writes nothing. */
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { File } from "./generate.ts";
import { existsSync, readFileSync } from "./node.ts";
import { driftOf, orphansOf } from "./write.ts";

export interface Drift { readonly path: string; readonly what: "missing" | "stale" | "orphaned"; readonly diff?: string }

const LINES = 60;

/** Where `folder` differs from these files. */
export function compare(folder: string, files: readonly File[]): Drift[] {
  const drift = files.flatMap(({ path, text }): Drift[] => {
    const at = join(folder, path);
    const what = driftOf(at, text);
    if (what !== "stale") return what ? [{ path: at, what }] : [];
    return [{ path: at, what, diff: shorten(createTwoFilesPatch(at, `${at} (as generated now)`, readFileSync(at, "utf8"), text, "", "", { context: 2 })) }];
  });
  const orphans = existsSync(folder) ? orphansOf(folder, files) : [];
  return [...drift, ...orphans.map((path) => ({ path: join(folder, path), what: "orphaned" as const }))];
}

function shorten(diff: string): string {
  const lines = diff.split("\n");
  return lines.length > LINES ? `${lines.slice(0, LINES).join("\n")}\n... and ${lines.length - LINES} more lines` : diff;
}
