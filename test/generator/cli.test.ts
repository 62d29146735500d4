/** What does the command say, and with which exit code: 0 fine, 1 problems in the input, 2 wrong usage? */
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../generator/write.ts";
import { command, copySpecs, put, temporaryFolder, type Ran } from "./helpers.ts";

function project(...names: string[]): string {
  const folder = temporaryFolder();
  copySpecs(folder, ...names);
  return folder;
}

/** What is different each time. */
const stable = (text: string): string => text.replace(/\(\d+ ms\)/g, "(… ms)");

function spoil(folder: string, name = "minimal"): void {
  const path = join(folder, "specs", name, "mapping.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("retrieve: look", "retrieve: lok").replace("$.url", "$.ulr"));
}

describe("generate", () => {
  it("writes packages and schemas, says one line each, and then says that nothing has changed", () => {
    const folder = project("minimal", "everything");
    const first = command(folder, ["generate"]);
    expect({ ...first, out: stable(first.out) }).toEqual({
      code: 0, err: "",
      out: "everything: 15 operations, 5 families, 32 statuses; 7 files written, 0 unchanged (… ms)\nminimal: 2 operations, 1 family, 2 statuses; 7 files written, 0 unchanged (… ms)\n",
    });
    expect(listFiles(join(folder, "generated/minimal"))).toEqual(["README.md", "package.json", "src/adapter.ts", "src/client.ts", "src/index.ts", "src/scenarios.ts", "src/schema.ts"]);
    for (const name of ["mapping", "examples"]) expect(JSON.parse(readFileSync(join(folder, `specs/${name}.schema.json`), "utf8"))).toHaveProperty("title");
    expect(command(folder, ["generate"]).out).toBe("2 providers: nothing changed since generated was written\n");
    // Without its record of the last run it looks again.
    rmSync(join(folder, "node_modules/.cache"), { recursive: true });
    expect(stable(command(folder, ["generate", "minimal"]).out)).toBe("minimal: 2 operations, 1 family, 2 statuses; 0 files written, 7 unchanged (… ms)\n");
  });

  it("tells all problems, generates the others, and leaves what the bad one had", () => {
    const folder = project("minimal", "everything");
    command(folder, ["generate"]);
    const before = readFileSync(join(folder, "generated/minimal/src/adapter.ts"), "utf8");
    spoil(folder);
    const { code, out, err } = command(folder, ["generate"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^specs\/minimal\/mapping\.yaml:8:15: error: The document has no operation "lok"\. Did you mean "look"\?\nspecs\/minimal\/mapping\.yaml:10:\d+: error: "\$\.ulr" finds nothing.*Did you mean "url"\?\n {4}specs\/minimal\/openapi\.yaml:\d+:\d+: .*\n$/);
    expect(out).toContain("minimal: not generated, 2 problems\n");
    expect(out).not.toContain("everything: not generated");
    expect(readFileSync(join(folder, "generated/minimal/src/adapter.ts"), "utf8")).toBe(before);
  });

  it("makes again what was edited, deleted or left over, although no spec has changed", () => {
    const folder = project("minimal");
    command(folder, ["generate"]);
    const path = join(folder, "generated/minimal/src/adapter.ts");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace("succeeded", "failed"));
    rmSync(join(folder, "generated/minimal/README.md"));
    put(folder, { "generated/minimal/old.ts": "" });
    expect(stable(command(folder, ["generate"]).out)).toContain("minimal: 2 operations, 1 family, 2 statuses; 2 files written, 5 unchanged, 1 removed (… ms)\n");
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(listFiles(join(folder, "generated/minimal"))).toHaveLength(7);
  });

  it("removes the package of a provider that is gone, but only when all are generated", () => {
    const folder = project("minimal", "everything");
    command(folder, ["generate"]);
    put(folder, { "generated/own/package.json": "{}" });
    rmSync(join(folder, "specs/everything"), { recursive: true });
    expect(command(folder, ["generate", "minimal"]).out).not.toContain("removed");
    expect(existsSync(join(folder, "generated/everything"))).toBe(true);
    expect(command(folder, ["generate"]).out).toContain("everything: removed, there are no specs for it\n");
    expect(existsSync(join(folder, "generated/everything"))).toBe(false);
    expect(existsSync(join(folder, "generated/own/package.json"))).toBe(true);
  });

  it("puts the project's licence into every package, where package.json names the file", () => {
    const folder = project("minimal");
    put(folder, { "package.json": JSON.stringify({ mediaTasks: { license: "SEE LICENSE IN LICENSE", licenseFile: "LICENSE" } }) });
    expect(command(folder, ["generate"])).toMatchObject({ code: 2, err: expect.stringContaining("There is no file LICENSE, which package.json names as mediaTasks.licenseFile.") as string });
    put(folder, { LICENSE: "For Acme alone.\n" });
    expect(command(folder, ["generate"]).code).toBe(0);
    expect(readFileSync(join(folder, "generated/minimal/LICENSE"), "utf8")).toBe("For Acme alone.\n");
    expect(JSON.parse(readFileSync(join(folder, "generated/minimal/package.json"), "utf8"))).toMatchObject({ license: "SEE LICENSE IN LICENSE" });
    put(folder, { LICENSE: "For everybody.\n" });
    expect(command(folder, ["check"])).toMatchObject({ code: 1, out: expect.stringContaining("generated/minimal/LICENSE: stale") as string });
  });

  it("takes folders and the scope from its options, or the scope from package.json", () => {
    const folder = project("minimal");
    put(folder, { "package.json": JSON.stringify({ mediaTasks: { scope: "@root", license: "MIT", repository: "https://example.com/root" } }) });
    const name = (out: string): unknown => JSON.parse(readFileSync(join(folder, out, "minimal/package.json"), "utf8"));
    expect(command(folder, ["generate", "--specs", "specs", "--out", "a"]).code).toBe(0);
    expect(name("a")).toMatchObject({ name: "@root/minimal", license: "MIT", repository: { url: "git+https://example.com/root.git" } });
    expect(command(folder, ["generate", "--out", "b", "--scope", "@acme"]).code).toBe(0);
    expect(name("b")).toMatchObject({ name: "@acme/minimal" });
    expect(readFileSync(join(folder, "b/minimal/README.md"), "utf8")).toContain("npm install @acme/minimal");
  });
});

describe("check", () => {
  it("is content with what was just generated, and names drift without mending it", () => {
    const folder = project("minimal", "everything");
    expect(command(folder, ["check"])).toMatchObject({ code: 1 });
    expect(existsSync(join(folder, "generated"))).toBe(false);
    command(folder, ["generate"]);
    expect(command(folder, ["check"])).toEqual({ code: 0, err: "", out: "2 providers: generated is what specs says.\n" });
    const path = join(folder, "generated/minimal/src/adapter.ts");
    const edited = readFileSync(path, "utf8").replace("succeeded", "failed");
    writeFileSync(path, edited);
    rmSync(join(folder, "generated/minimal/README.md"));
    writeFileSync(join(folder, "specs/mapping.schema.json"), "{}");
    put(folder, { "generated/everything/extra.ts": "", "generated/gone/package.json": '{ "keywords": ["media-tasks"] }' });
    const { code, out } = command(folder, ["check"]);
    expect(code).toBe(1);
    expect(out.split("\n").filter((line) => / (missing|stale|orphaned)$/.test(line)).map((line) => line.trim())).toEqual([
      "generated/everything/extra.ts: orphaned", "generated/minimal/README.md: missing", "generated/minimal/src/adapter.ts: stale", "generated/gone: orphaned", "specs/mapping.schema.json: stale",
    ]);
    expect(out).toMatch(/-.*true: "failed",.*\n\+.*true: "succeeded",/);
    expect(out).toContain("Run media-tasks generate, and commit what it writes.");
    expect(readFileSync(path, "utf8")).toBe(edited);
    expect(existsSync(join(folder, "generated/everything/extra.ts"))).toBe(true);
  });

  it("tells problems, too", () => {
    const folder = project("minimal");
    command(folder, ["generate"]);
    spoil(folder);
    expect(command(folder, ["check"])).toMatchObject({ code: 1, err: expect.stringContaining('Did you mean "look"?') as string });
  });
});

describe("print", () => {
  it.each(["mapping", "document", "operations", "adapter", "examples"])("%s is JSON", (stage) => {
    const { code, out, err } = command(project("minimal"), ["print", stage, "minimal"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toBeTypeOf("object");
  });

  it("files are as they would be written, and nothing is", () => {
    const folder = project("minimal");
    const { code, out } = command(folder, ["print", "files", "minimal"]);
    expect(code).toBe(0);
    expect(out).toContain("===== src/adapter.ts\n/**");
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  it("shows what there is of a provider with problems", () => {
    const folder = project("minimal");
    spoil(folder);
    expect(command(folder, ["print", "mapping", "minimal"])).toMatchObject({ code: 1, out: expect.stringContaining('"lok"') as string });
    expect(command(folder, ["print", "files", "minimal"])).toMatchObject({ code: 1, out: "" });
  });
});

describe("what stands in the way is told in a line", () => {
  it("a file where a folder is wanted", () => {
    const folder = project("minimal");
    put(folder, { generated: "mine" });
    expect(command(folder, ["generate"])).toMatchObject({ code: 1, err: expect.stringMatching(/^ENOTDIR.*generated\/minimal': no file is left half-written; mend this and run it again\.\n$/) as string });
    expect(readFileSync(join(folder, "generated"), "utf8")).toBe("mine");
  });

  it("a link where the package is to be", () => {
    const folder = project("minimal");
    put(folder, { "elsewhere/mine.txt": "mine", "generated/.keep": "" });
    symlinkSync(join(folder, "elsewhere"), join(folder, "generated/minimal"));
    expect(command(folder, ["generate"])).toMatchObject({ code: 1, err: "generated/minimal is a link: generated files are only written to real folders. Remove it.\n" });
    expect(listFiles(join(folder, "elsewhere"))).toEqual(["mine.txt"]);
  });

  it.skipIf(process.platform !== "linux")("a file system that takes no folders", () => {
    expect(command(project("minimal"), ["generate", "--out", "/proc/nothing"])).toMatchObject({ code: 1, err: expect.stringContaining("ENOENT") as string });
  });
});

describe("wrong usage", () => {
  const said = ({ code, out, err }: Ran): unknown => ({ code, out, err: err.replace(/\nmedia-tasks --help shows how it is used\.\n$/, "") });

  it.each([
    [["generat"], 'There is no command "generat". Did you mean "generate"?'],
    [["generate", "minimla"], 'There is no provider "minimla" in specs. Did you mean "minimal"?'],
    [["check", "--specs", "nowhere"], "There is no folder nowhere: say --specs <folder>, or make one with a folder for each provider."],
    [["generate", "--scope", "acme"], '"acme" is not an npm scope: it looks like @acme.'],
    [["print", "file", "minimal"], "Say media-tasks print <mapping|document|operations|adapter|examples|files> <provider>. Did you mean \"files\"?"],
    [["print", "mapping"], "Say media-tasks print <mapping|document|operations|adapter|examples|files> <provider>."],
  ])("%j", (args, message) => {
    const folder = project("minimal");
    expect(said(command(folder, args))).toEqual({ code: 2, out: "", err: message });
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  it("a package.json that is no JSON", () => {
    const folder = project("minimal");
    put(folder, { "package.json": "{ mediaTasks" });
    expect(said(command(folder, ["generate"]))).toMatchObject({ code: 2, err: expect.stringMatching(/^package\.json cannot be read: /) as string });
  });

  it("an unknown option", () => {
    expect(command(project("minimal"), ["generate", "--force"])).toMatchObject({ code: 2, err: expect.stringContaining("--force") as string });
  });

  it("no command at all shows how it is used; --help is fine, and speaks of the command at hand", () => {
    const folder = temporaryFolder();
    const { code, out, err } = command(folder, ["check", "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^media-tasks check \[provider\.\.\.\] \[options\]\n\n {2}check /);
    expect(out).not.toMatch(/--watch|--check|generate {3}/);
    for (const name of ["generate", "print"]) expect(command(folder, [name, "--help"]).out).toMatch(new RegExp(`^media-tasks ${name} .*\\n\\n {2}${name} .*\\n\\n {2}--specs`));
    expect(command(folder, [])).toMatchObject({ code: 2, out: expect.stringContaining("media-tasks <command>") as string });
    expect(command(folder, ["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("media-tasks <command>") as string });
  });
});
