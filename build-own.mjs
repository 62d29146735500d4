// Builds the three hand-written packages, in the order in which they need each other.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, rmSync } from "node:fs";

for (const name of ["runtime", "simulator", "generator"]) {
  if (!existsSync(`${name}/tsconfig.json`)) continue;
  rmSync(`${name}/dist`, { recursive: true, force: true });
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", `${name}/tsconfig.json`], { stdio: "inherit" });
}
cpSync("templates", "generator/dist/templates", { recursive: true });
