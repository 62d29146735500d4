/** May everything that is installed with the published packages be used, and is every version of it pinned? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { ROOT } from "../generator/helpers.ts";

interface Licences {
  production(root?: string): { name: string; version: string; licence: unknown }[];
  isAllowed(expression: unknown): boolean;
}
const { production, isAllowed } = await import(pathToFileURL(join(ROOT, ".ci/licences.mjs")).href) as Licences;

it("every production dependency has an allowed licence", () => {
  const all = production();
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(["openapi-fetch", "handlebars", "typescript", "zod"]));
  expect(all.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => `${name}: ${String(licence)}`)).toEqual([]);
});

it("others are refused", () => {
  expect(["MIT", "(MIT OR GPL-3.0)", "MIT AND ISC", "Apache-2.0"].every(isAllowed)).toBe(true);
  expect(["GPL-3.0", "MIT AND GPL-3.0", "UNLICENSED", "SEE LICENSE IN x", "", undefined, "constructor"].some(isAllowed)).toBe(false);
});

it("the lock file pins each with a digest, and none runs a script when it is installed", () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as { packages: Record<string, { integrity?: string; link?: boolean; hasInstallScript?: boolean; dev?: boolean; devOptional?: boolean; optional?: boolean }> };
  const installed = Object.entries(packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);
  expect(installed.length).toBeGreaterThan(50);
  expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? "")).map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, each]) => each.hasInstallScript && !each.dev && !each.devOptional && !each.optional).map(([path]) => path)).toEqual([]);
});
