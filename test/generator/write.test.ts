/** Do files reach the disk only where they changed, whole or not at all, and never outside the package? */
import fs, { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles, orphanedPackages, writePackage } from "../../generator/write.ts";
import { put, temporaryFolder } from "./helpers.ts";

const FILES = [{ path: "README.md", text: "# A\n" }, { path: "src/index.ts", text: "export {};\n" }, { path: "package.json", text: "{}\n" }];
const LONG_AGO = new Date("2020-01-01");

function made(): string {
  const folder = join(temporaryFolder(), "generated/acme");
  expect(writePackage(folder, FILES)).toEqual({ written: 3, unchanged: 0, removed: 0 });
  for (const { path } of FILES) utimesSync(join(folder, path), LONG_AGO, LONG_AGO);
  return folder;
}

const contents = (folder: string): Record<string, string> => Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
const touched = (folder: string): string[] => listFiles(folder).filter((path) => statSync(join(folder, path)).mtime > LONG_AGO);

describe("writing", () => {
  it("makes the folder and all files", () => {
    expect(contents(made())).toEqual({ "README.md": "# A\n", "package.json": "{}\n", "src/index.ts": "export {};\n" });
  });

  it("touches nothing that is the same", () => {
    const folder = made();
    expect(writePackage(folder, FILES)).toEqual({ written: 0, unchanged: 3, removed: 0 });
    expect(touched(folder)).toEqual([]);
  });

  it("writes only what changed, and all of it", () => {
    const folder = made();
    const longer = FILES.map((file) => (file.path === "src/index.ts" ? { ...file, text: "export const a = 1;\n" } : file));
    expect(writePackage(folder, longer)).toEqual({ written: 1, unchanged: 2, removed: 0 });
    expect(touched(folder)).toEqual(["src/index.ts"]);
    expect(contents(folder)["src/index.ts"]).toBe("export const a = 1;\n");
    expect(writePackage(folder, FILES).written).toBe(1);
    expect(contents(folder)["src/index.ts"]).toBe("export {};\n");
  });

  it("removes what is no longer made, and folders that are left empty; what was built or installed stays", () => {
    const folder = made();
    put(folder, { "src/old.ts": "", "old/deep/file.txt": "", "dist/index.js": "built", "node_modules/x/index.js": "installed" });
    expect(writePackage(folder, FILES)).toEqual({ written: 0, unchanged: 3, removed: 2 });
    expect(readdirSync(folder).sort()).toEqual(["README.md", "dist", "node_modules", "package.json", "src"]);
    expect(existsSync(join(folder, "dist/index.js"))).toBe(true);
    expect(existsSync(join(folder, "node_modules/x/index.js"))).toBe(true);
  });
});

describe("a write that fails", () => {
  it("leaves no file half-written, and package.json as it was", () => {
    const folder = made();
    const changed = FILES.map(({ path, text }) => ({ path, text: `${text}// more\n` }));
    // A folder stands where the file belongs: renaming onto it fails after the text was written beside it.
    const blocked = [changed[0]!, { path: "src", text: "no folder any more" }, changed[2]!];
    expect(() => writePackage(folder, blocked)).toThrow();
    expect(contents(folder)).toEqual({ "README.md": "# A\n// more\n", "package.json": "{}\n", "src/index.ts": "export {};\n" });
    expect(readdirSync(folder).filter((name) => name.includes(".part"))).toEqual([]);
    expect(writePackage(folder, changed).written).toBe(2);
    expect(contents(folder)["package.json"]).toBe("{}\n// more\n");
  });

  it("tells of it where nothing may be written", { skip: process.getuid?.() === 0 }, () => {
    const folder = made();
    chmodSync(join(folder, "src"), 0o500);
    expect(() => writePackage(folder, [{ path: "src/new.ts", text: "" }])).toThrow("EACCES");
    chmodSync(join(folder, "src"), 0o700);
    expect(listFiles(folder)).not.toContain("src/new.ts");
  });
});

describe("the package's own folder", () => {
  it.each(["../outside.ts", "src/../../outside.ts", "/tmp/outside.ts", ".", "src/.."])("refuses %s, and writes nothing at all", (path) => {
    const folder = made();
    expect(() => writePackage(folder, [{ path: "README.md", text: "changed" }, { path, text: "x" }])).toThrow("outside");
    expect(contents(folder)["README.md"]).toBe("# A\n");
    expect(existsSync(join(folder, "../outside.ts"))).toBe(false);
  });

  it("refuses links to files and folders, and the folder itself as a link", () => {
    const folder = made();
    const elsewhere = join(temporaryFolder(), "elsewhere");
    put(elsewhere, { "index.ts": "precious" });
    fs.rmSync(join(folder, "src"), { recursive: true });
    symlinkSync(elsewhere, join(folder, "src"));
    expect(() => writePackage(folder, FILES)).toThrow("is a link");
    fs.unlinkSync(join(folder, "src"));
    mkdirSync(join(folder, "src"));
    symlinkSync(join(elsewhere, "index.ts"), join(folder, "src/index.ts"));
    expect(() => writePackage(folder, FILES)).toThrow("is a link");
    const link = join(temporaryFolder(), "acme");
    symlinkSync(elsewhere, link);
    expect(() => writePackage(link, FILES)).toThrow("is a link");
    expect(contents(elsewhere)).toEqual({ "index.ts": "precious" });
  });

  it("a link that is no longer made is removed, not followed", () => {
    const folder = made();
    const elsewhere = join(temporaryFolder(), "elsewhere");
    put(elsewhere, { "precious.txt": "precious" });
    symlinkSync(elsewhere, join(folder, "linked"));
    expect(writePackage(folder, FILES).removed).toBe(1);
    expect(existsSync(join(folder, "linked"))).toBe(false);
    expect(contents(elsewhere)).toEqual({ "precious.txt": "precious" });
  });
});

describe("packages without specs", () => {
  it("are those this generator made, and no others", () => {
    const out = join(temporaryFolder(), "generated");
    put(out, {
      "acme/package.json": '{ "keywords": ["media-tasks"] }', "gone/package.json": '{ "keywords": ["media-tasks"] }', "foreign/package.json": '{ "keywords": [] }', "broken/package.json": "{",
      "plain/file.txt": "", "README.md": "",
    });
    writeFileSync(join(out, "media-tasks"), "");
    expect(orphanedPackages(out, ["acme"])).toEqual(["gone"]);
    expect(orphanedPackages(join(out, "nowhere"), [])).toEqual([]);
  });
});
