/** What has not changed is not generated again, and nothing that has changed is overlooked. */
import { spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { Manifest } from "../../generator/manifest.ts";
import { copySpecs, ROOT } from "./helpers.ts";

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A project of somebody else's, with a `node_modules` of its own. */
function projectOf(...providers: string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "media-tasks-manifest-")));
  made.push(folder);
  mkdirSync(join(folder, "node_modules"));
  copySpecs(folder, ...providers);
  return folder;
}

function run(folder: string, ...args: string[]): { lines: string[]; errors: string } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), join(ROOT, "generator/cli.ts"), ...args], { cwd: folder, encoding: "utf8" });
  expect([0, 1]).toContain(status);
  return { lines: stdout.trim().split("\n"), errors: stderr };
}

describe("the command", { timeout: 90_000 }, () => {
  const folder = projectOf("minimal", "everything", "everything-twin");
  const generate = (...args: string[]) => run(folder, "generate", ...args).lines;
  const nothing = (count: number) => `${count} provider${count === 1 ? "" : "s"}: nothing changed since generated was written`;
  const again = (name: string, lines: string[]) => lines.some((line) => line.startsWith(`${name}: `) && line.includes("operation"));

  it("generates each provider once", () => {
    const first = generate();
    expect(["minimal", "everything", "everything-twin"].every((name) => again(name, first))).toBe(true);
    expect(generate()).toEqual([nothing(3)]);
  });

  it("a provider whose folder changed, and whoever extends it", () => {
    appendFileSync(join(folder, "specs/minimal/mapping.yaml"), "\n");
    const one = generate();
    expect(again("minimal", one)).toBe(true);
    expect(one).toContain(nothing(2));
    appendFileSync(join(folder, "specs/everything/mapping.yaml"), "\n");
    const parent = generate();
    expect([again("minimal", parent), again("everything", parent), again("everything-twin", parent)]).toEqual([false, true, true]);
    expect(generate()).toEqual([nothing(3)]);
  });

  it("what was edited, removed or added in a package is put right", () => {
    const file = join(folder, "generated/minimal/src/adapter.ts");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("export", "exporT"));
    expect(again("minimal", generate())).toBe(true);
    expect(readFileSync(file, "utf8")).toBe(text);
    rmSync(join(folder, "generated/minimal/package.json"));
    expect(again("minimal", generate())).toBe(true);
    writeFileSync(join(folder, "generated/minimal/src/stray.ts"), "");
    expect(generate().some((line) => line.startsWith("minimal: ") && line.includes("1 removed"))).toBe(true);
    mkdirSync(join(folder, "generated/minimal/dist"));
    writeFileSync(join(folder, "generated/minimal/dist/index.js"), "");
    expect(generate()).toEqual([nothing(3)]);
  });

  it("other options, and a schema that is gone", () => {
    expect(generate("--scope", "@acme").filter((line) => line.includes("operation"))).toHaveLength(3);
    expect(generate().filter((line) => line.includes("operation"))).toHaveLength(3);
    const schema = join(folder, "specs/mapping.schema.json");
    rmSync(schema);
    expect(generate()).toEqual([nothing(3)]);
    expect(readFileSync(schema, "utf8")).toContain("$schema");
  });

  it("check looks for itself, whatever the record says", () => {
    generate();
    const file = join(folder, "generated/minimal/src/adapter.ts");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, `${text}// edited\n`);
    expect(run(folder, "check", "minimal").lines.join("\n")).toContain("src/adapter.ts: stale");
    writeFileSync(file, text);
  });

  it("a provider with a problem is told about every time", () => {
    appendFileSync(join(folder, "specs/minimal/mapping.yaml"), "nonsense: true\n");
    for (let time = 0; time < 2; time++) {
      const { lines, errors } = run(folder, "generate");
      expect(lines).toContain("minimal: not generated, 1 problem");
      expect(errors).toContain("nonsense");
    }
  });
});

describe("the record", () => {
  let folder: string;
  const home = process.cwd();
  beforeEach(() => {
    folder = projectOf();
    process.chdir(folder);
    mkdirSync("in");
    writeFileSync("in/a", "one");
    writeFileSync("out", "two");
    const first = new Manifest("options", ["in"]);
    expect(first.fresh("x")).toBeUndefined();
    first.keep("x", ["in"], ["out"], "a warning\n");
    first.save();
    return () => process.chdir(home);
  });
  const fresh = (options: unknown = "options"): string | undefined => new Manifest(options, ["in"]).fresh("x");

  it("says again what was said", () => {
    expect(fresh()).toBe("a warning\n");
  });

  it("knows nothing under other options, or when it cannot be read", () => {
    expect(fresh("others")).toBeUndefined();
    writeFileSync("node_modules/.cache/media-tasks/generate.json", "{");
    expect(fresh()).toBeUndefined();
  });

  it.each(["generator/render.ts", "templates/src/client.ts.hbs", "generator/package.json"])("knows nothing once %s of the generator was edited", (edited) => {
    const copy = mkdtempSync(join(tmpdir(), "media-tasks-generator-"));
    made.push(copy);
    for (const file of ["generator/manifest.ts", "generator/write.ts", "generator/node.ts", "generator/problem.ts", "generator/package.json", edited]) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      copyFileSync(join(ROOT, file), join(copy, file));
    }
    const program = `const { Manifest } = await import(${JSON.stringify(join(copy, "generator/manifest.ts"))}); const manifest = new Manifest(0, ["in"]);
      console.log(manifest.fresh("x") ?? "stale"); manifest.keep("x", ["in"], ["out"], "fresh"); manifest.save();`;
    const ask = (): string => spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), "--input-type=module", "-e", program], { encoding: "utf8" }).stdout.trim();
    expect([ask(), ask()]).toEqual(["stale", "fresh"]);
    appendFileSync(join(copy, edited), "\n");
    expect(ask()).toBe("stale");
  });

  it("sees a change of the same size whose time was set back", async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const then = new Date(0);
    utimesSync("in/a", then, then);
    const settled = new Manifest("options", ["in"]);
    settled.keep("x", ["in"], ["out"]);
    settled.save();
    expect(fresh()).toBe("");
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync("in/a", "eno");
    utimesSync("in/a", then, then);
    expect(fresh()).toBeUndefined();
  });

  it("does not vouch for what changed while it was read, nor for what it never saw", () => {
    const manifest = new Manifest("options", ["in"]);
    writeFileSync("in/a", "changed meanwhile");
    manifest.keep("x", ["in"], ["out"]);
    manifest.keep("y", ["elsewhere"], []);
    manifest.save();
    const next = new Manifest("options", ["in", "elsewhere"]);
    expect([next.fresh("x"), next.fresh("y")]).toEqual([undefined, undefined]);
  });
});

it("where nothing changed, nothing heavy is loaded", async () => {
  const { metafile } = await build({
    entryPoints: [join(ROOT, "generator/cli.ts")], bundle: true, splitting: true, format: "esm", platform: "node", packages: "external", outdir: "out", write: false, metafile: true,
  });
  const outputs = Object.entries(metafile.outputs);
  const [entry] = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith("cli.ts"))!;
  const [manifest] = outputs.find(([, { entryPoint }]) => entryPoint?.endsWith("manifest.ts"))!;
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    metafile.outputs[path]?.imports.filter(({ kind }) => kind === "import-statement").forEach((each) => visit(each.path));
  };
  [entry, manifest].forEach(visit);
  expect([...seen].filter((path) => !path.startsWith("out/") && !path.startsWith("node:")).sort()).toEqual([]);
});
