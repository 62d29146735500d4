/** Is what is committed what the specs say? Compares every file and writes nothing. */
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { File } from "./generate.ts";
import { existsSync, readFileSync } from "./node.ts";
import { orphansOf } from "./write.ts";

export interface Drift { readonly path: string; readonly what: "missing" | "stale" | "orphaned"; readonly diff?: string }

const LINES = 60;

/** Where `folder` differs from these files. */
export function compare(folder: string, files: readonly File[]): Drift[] {
  const drift: Drift[] = [];
  for (const { path, text } of files) {
    const at = join(folder, path);
    if (!existsSync(at)) drift.push({ path: at, what: "missing" });
    else {
      const committed = readFileSync(at, "utf8");
      if (committed !== text) drift.push({ path: at, what: "stale", diff: shorten(createTwoFilesPatch(at, `${at} (as generated now)`, committed, text, "", "", { context: 2 })) });
    }
  }
  const orphans = existsSync(folder) ? orphansOf(folder, files) : [];
  return [...drift, ...orphans.map((path) => ({ path: join(folder, path), what: "orphaned" as const }))];
}

function shorten(diff: string): string {
  const lines = diff.split("\n");
  return lines.length > LINES ? `${lines.slice(0, LINES).join("\n")}\n... and ${lines.length - LINES} more lines` : diff;
}
