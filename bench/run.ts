/**
 * What does it cost? One table of ratios, each against its anchor in the same run, so that the machine matters little.
 *
 *     npm run bench                    every row
 *     npm run bench -- G3 waiting      these rows
 *     npm run bench -- --readme        every row, and the table goes into README.md
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { ROOT } from "./build.ts";
import { Skip, versionOf } from "./peers.ts";
import { markdown, type Line, type Row } from "./table.ts";

const LOAD: readonly [ids: readonly string[], load: () => Promise<object>][] = [
  [["G1", "G2", "G3", "G4", "G5", "G6"], () => import("./generation.ts")],
  [["G7", "G9", "G10"], () => import("./polling.ts")],
  [["G8"], () => import("./sizes.ts")],
  [["G11", "G12"], () => import("./consumers.ts")],
  [["waiting"], () => import("./waiting.ts")],
];
const ALL = LOAD.flatMap(([ids]) => ids);

const wanted = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const unknown = wanted.find((id) => !ALL.includes(id));
if (unknown) {
  console.error(`There is no row ${unknown}; there are ${ALL.join(", ")}.`);
  process.exit(2);
}

const done: { id: string; title: string; lines: readonly Line[] }[] = [];
for (const [ids, load] of LOAD) {
  for (const id of ids.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    const row = (await load() as Readonly<Record<string, Row>>)[id]!;
    console.error(`${id}: ${row.title} ...`);
    try {
      done.push({ id, title: row.title, lines: await row.run() });
    } catch (cause) {
      if (!(cause instanceof Skip)) throw cause;
      done.push({ id, title: row.title, lines: [{ what: "skipped", goal: "", measured: cause.message }] });
    }
    for (const { what, goal, measured, met } of done.at(-1)!.lines) console.error(`    ${what}: ${measured}  [${goal}]${met === false ? "  NOT MET" : ""}`);
  }
}

const table = `${machine()}\n\n${markdown(done)}`;
console.log(table);
if (process.argv.includes("--readme")) {
  const path = join(ROOT, "README.md");
  const readme = readFileSync(path, "utf8");
  const written = readme.replace(/(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/, (_, open: string, close: string) => `${open}${table}\n${close}`);
  if (written === readme && !readme.includes(table)) throw new Error("README.md has no <!-- bench --> and <!-- /bench -->.");
  writeFileSync(path, written);
}

/** What it ran on, and against what. */
function machine(): string {
  const peers = ["openapi-typescript", "typescript"].map((name) => `${name} ${(JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")) as { version: string }).version}`);
  const more = ["node", "@hey-api/openapi-ts", "orval"].flatMap((name) => {
    try { return [`${name} ${versionOf(name)}`]; } catch { return []; }
  });
  const commit = execFileSync("git", ["log", "-1", "--format=%cs"], { cwd: ROOT, encoding: "utf8" }).trim();
  return `Measured on ${commit}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${process.platform}, Node ${process.versions.node}; ${[...peers, ...more].join(", ")}.`;
}
