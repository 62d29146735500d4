/** Does the code know any provider? A new one must be data alone, so nothing but data may know a name. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { INVENTED, PROVIDERS, ROOT } from "./helpers.ts";

/** These are words of English too: only their capitalised form is a name. */
const ORDINARY = new Set(["ark", "everything", "minimal", "replicate", "runway", "sync", "suno", "reve"]);

const FOLDERS = ["generator", "runtime", "simulator", "templates"];

const names = [...new Set([...PROVIDERS, ...INVENTED].flatMap((name) => [name, name.split("-")[0]!]))].filter((name) => name.length > 2);

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === "dist" || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(ts|mjs|json|hbs|md)$/.test(entry.name)) yield path;
  }
}

/** `acme` in `acme`, `ACME_KEY`, `createAcme`; not in `macmean`. */
function patternOf(name: string): RegExp {
  const capital = name[0]!.toUpperCase() + name.slice(1);
  return ORDINARY.has(name) ? new RegExp(`(?<![.!?:*/] |^|["'(\`])\\b${capital}\\b`, "m") : new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])|${capital}(?![a-z])|(?<![A-Za-z])${name.toUpperCase()}(?![A-Z])`);
}

it("no provider is named in the code", () => {
  const found: string[] = [];
  for (const folder of FOLDERS) {
    for (const path of sources(join(ROOT, folder))) {
      readFileSync(path, "utf8").split("\n").forEach((line, index) => {
        for (const name of names) if (patternOf(name).test(line)) found.push(`${path.slice(ROOT.length + 1)}:${index + 1}: ${name}: ${line.trim().slice(0, 100)}`);
      });
    }
  }
  expect(found).toEqual([]);
});

it("would find one", () => {
  expect(["acme", "ACME_KEY", "createAcme(", "@media-tasks/acme"].filter((text) => !patternOf("acme").test(text))).toEqual([]);
  expect(["macmean", "acmes"].filter((text) => patternOf("acme").test(text))).toEqual([]);
  expect(patternOf("runway").test("of Runway tasks")).toBe(true);
  expect(patternOf("runway").test("a runway")).toBe(false);
  expect(names.length).toBeGreaterThan(INVENTED.length + 3);
});
