// Runs the redocly command itself over every document, as it is after vetting and overlays: the command alone knows neither.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "media-tasks-documents-"));
const mediaTasks = (...args) => execFileSync(process.execPath, ["generator/media-tasks.mjs", ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
try {
  const paths = readdirSync("specs", { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, mediaTasks("print", "document", name));
    return path;
  });
  execFileSync("node_modules/.bin/redocly", ["lint", "--config", "redocly.yaml", "--format", "summary", ...paths], { stdio: "inherit", env: { ...process.env, REDOCLY_TELEMETRY: "off" } });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
