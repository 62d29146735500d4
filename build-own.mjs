// Builds the three hand-written packages, in the order in which they need each other.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";

for (const name of ["runtime", "simulator", "generator"]) {
  rmSync(`${name}/dist`, { recursive: true, force: true });
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", `${name}/tsconfig.json`], { stdio: "inherit" });
}
const { precompile } = await import("./generator/dist/precompile.js");
precompile("templates", "generator/dist/templates");
cpSync("redocly.yaml", "generator/dist/redocly.yaml");
