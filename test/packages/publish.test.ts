/** Would a registry's users get what the package promises? publint and arethetypeswrong over every package. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, describe, expect, it } from "vitest";
import { pack, ROOT } from "./workspace.ts";

const packages = ["runtime", "simulator", "generator", ...readdirSync(join(ROOT, "generated")).sort().map((name) => `generated/${name}`)];
const folder = mkdtempSync(join(tmpdir(), "media-tasks-publish-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// An ESM-only package cannot be required under Node 16's rules, and nobody below Node 20.19 is served; `node10` knows neither exports nor imports.
const ACCEPTED = new Set(["CJSResolvesToESM", "NoResolution:node10", "InternalResolutionError:node10"]);

describe.each(packages)("%s", (name) => {
  it("has nothing publint complains of", async () => {
    const { messages } = await publint({ pkgDir: join(ROOT, name), strict: true });
    expect(messages.map(({ code, path, args }) => `${code} ${path.join(".")} ${JSON.stringify(args)}`)).toEqual([]);
  }, 60_000);

  it("has types that are right, wherever they are resolved", async () => {
    const { file } = pack(join(ROOT, name), folder);
    const result = await checkPackage(createPackageFromTarballData(readFileSync(file)));
    const problems = "problems" in result ? result.problems : [];
    const named = problems.map((problem) => (problem.kind === "NoResolution" ? `NoResolution:${problem.resolutionKind}` : problem.kind === "InternalResolutionError" ? `${problem.kind}:${problem.resolutionOption}` : problem.kind));
    expect(named.filter((kind) => !ACCEPTED.has(kind))).toEqual([]);
  }, 60_000);
});
