/** Does a small mistake in a provider's files stop its generation, with a place in both files? Tried on every real provider, not on one that was made for it. */
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Adapter } from "../../generator/compile.ts";
import { generate } from "../../generator/generate.ts";
import { format, type Problem } from "../../generator/problem.ts";
import { generateOnce, PROJECT, PROVIDERS, ROOT, temporaryFolder } from "./helpers.ts";

afterEach(() => process.chdir(ROOT));

interface Copy { readonly edit: (file: string, change: (text: string) => string) => void; readonly problems: () => Promise<readonly Problem[]> }

/** A provider's folder, to be spoiled. Those that extend another bring it along. */
function copyOf(provider: string): Copy {
  const folder = temporaryFolder();
  const bring = (name: string): void => {
    cpSync(join(ROOT, "specs", name), join(folder, "specs", name), { recursive: true });
    const parent = /^extends: (\S+)/m.exec(readFileSync(join(ROOT, "specs", name, "mapping.yaml"), "utf8"))?.[1];
    if (parent !== undefined) bring(parent);
  };
  bring(provider);
  return {
    edit(file, change) {
      const path = join(folder, "specs", provider, file);
      const text = readFileSync(path, "utf8");
      const changed = change(text);
      expect(changed, "the mistake").not.toBe(text);
      writeFileSync(path, changed);
    },
    async problems() {
      process.chdir(folder);
      const { files, problems } = await generate(join("specs", provider), PROJECT);
      expect(files).toBeUndefined();
      return problems.filter(({ severity }) => severity === "error");
    },
  };
}

const mapping = (provider: string): string => `specs/${provider}/mapping.yaml`;
const inDocument = (provider: string): RegExp => new RegExp(`^specs/${provider}/(openapi|overlay)\\.(yaml|yml|json)$`);

/** A problem whose place is in the mapping, and whose other place is in the document. */
function expectBoth(provider: string, problems: readonly Problem[], message: RegExp): void {
  const said = problems.map(format).join("\n");
  const found = problems.find((problem) => message.test(problem.message));
  expect(found, said).toBeDefined();
  expect(found!.at.file, said).toBe(mapping(provider));
  expect(found!.at.line).toBeGreaterThan(1);
  expect(found!.related, said).toBeDefined();
  expect(found!.related!.at.file, said).toMatch(inDocument(provider));
  expect(found!.related!.at.line).toBeGreaterThan(1);
}

/** A word of a closed list that a table of this provider names, and that is no key of the grammar; providers whose lists are all open have none. */
async function closedStatus(provider: string): Promise<string | undefined> {
  const { stages } = await generateOnce(join(ROOT, "specs", provider));
  const { families } = stages.adapter as Adapter;
  return families.find(({ reader }) => reader.statuses.closed)?.reader.statuses.rows.map(([word]) => word).find((word) => /^(?!created$|started$|finished$)[A-Z_a-z]{4,}$/.test(word));
}

const OWN = PROVIDERS.filter((name) => existsSync(join(ROOT, "specs", name, "openapi.yaml")) && !existsSync(join(ROOT, "specs", name, "overlay.yaml")));
const CLOSED: string[] = [];
for (const provider of OWN) if (await closedStatus(provider)) CLOSED.push(provider);

it("some real providers have closed lists", () => {
  expect(CLOSED.length).toBeGreaterThan(0);
});

describe.each(CLOSED)("%s", (provider) => {
  it("a status is removed from the mapping", async () => {
    const word = (await closedStatus(provider))!;
    const copy = copyOf(provider);
    copy.edit("mapping.yaml", (text) => text.replaceAll(new RegExp(`(?<=[{ ,]|^\\s*)"?${word}"?: (\\{[^}]*\\}|\\w+),? ?`, "gm"), ""));
    expectBoth(provider, await copy.problems(), new RegExp(`^The table says nothing of the status "${word}"\\.`));
  });

  it("a status is added to the document", async () => {
    const word = (await closedStatus(provider))!;
    const copy = copyOf(provider);
    copy.edit("openapi.yaml", (text) => text.replaceAll(new RegExp(`(enum: \\[(?:[^\\]]*[ ,[])?)(${word})(?=[,\\]])`, "g"), "$1$2, HALF_BAKED").replaceAll(new RegExp(`^( *- )"?${word}"?$`, "gm"), `$&\n$1HALF_BAKED`));
    expectBoth(provider, await copy.problems(), /^The table says nothing of the status "HALF_BAKED"\./);
  });

  it("a status is misspelt in the mapping", async () => {
    const word = (await closedStatus(provider))!;
    const copy = copyOf(provider);
    copy.edit("mapping.yaml", (text) => text.replaceAll(new RegExp(`(?<=[{ ,]|^\\s*)${word}(?=: )`, "gm"), `${word}X`));
    const problems = await copy.problems();
    expectBoth(provider, problems, new RegExp(`^The document knows no status "${word}X"\\. Did you mean "${word}"\\?`));
    expectBoth(provider, problems, new RegExp(`^The table says nothing of the status "${word}"\\. Is it meant by "${word}X"\\?`));
  });
});

/** The paths of a mapping that read an answer where the document says what stands. */
function pathsOf(provider: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === "string" && /^\$\.[A-Za-z_.]{5,}$/.test(value)) found.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  const { tasks } = parse(readFileSync(join(ROOT, mapping(provider)), "utf8")) as { tasks?: Record<string, { handle?: object; status?: { from?: unknown } }> };
  for (const family of Object.values(tasks ?? {})) [family.handle, family.status?.from].forEach(visit);
  return [...new Set(found)];
}

describe("a misspelt path", () => {
  it.each(OWN.filter((provider) => pathsOf(provider).length > 0))("%s", async (provider) => {
    const copy = copyOf(provider);
    const path = pathsOf(provider)[0]!;
    const misspelt = `${path.slice(0, -2)}${path.at(-1)}${path.at(-2)}`;
    expect(misspelt).not.toBe(path);
    copy.edit("mapping.yaml", (text) => text.replace(new RegExp(`${path.replace(/[.$]/g, "\\$&")}(?![\\w.[])`), misspelt.replace("$", "$$$$")));
    const problems = await copy.problems();
    expectBoth(provider, problems, new RegExp(`^"${misspelt.replace(/[.$]/g, "\\$&")}" finds nothing: .* Did you mean "${path.split(".").at(-1)}"\\?`));
  });
});
