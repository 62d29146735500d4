/** What are the templates in the published package? Code: compiling one takes longer than all it does in a run. */
import { dirname, join } from "node:path";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "./node.ts";
import { templateCode } from "./render.ts";

/** Writes every template of `from` to the same place in `to`, as a module. */
export function precompile(from: string, to: string): void {
  for (const name of readdirSync(from, { recursive: true, encoding: "utf8" }).filter((each) => each.endsWith(".hbs"))) {
    const path = join(to, name.replace(/\.hbs$/, ".cjs"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, templateCode(readFileSync(join(from, name), "utf8")));
  }
}
