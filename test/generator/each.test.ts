/** How are the things of an answer gone through, one output each? */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transpileModule, ModuleKind } from "typescript";
import type { Adapter } from "@media-tasks/runtime/v1";
import { expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { copySpecs, PROJECT, temporaryFolder } from "./helpers.ts";

/** What the adapter of `minimal` reads of an answer with these outputs in its mapping. */
async function urlsOf(outputs: string, body: object): Promise<unknown[]> {
  const folder = temporaryFolder();
  copySpecs(folder, "minimal");
  const change = (name: string, from: RegExp, to: string): void => {
    const path = join(folder, "specs/minimal", name);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  };
  change("openapi.yaml", /url: \{ type: string, nullable: true \}/, "$&\n        links: { type: array, items: { type: string } }\n        more: { type: array, items: { type: string } }\n        sets: { type: array, items: { type: object, additionalProperties: { type: string } } }");
  change("mapping.yaml", /outputs: .*/, `outputs: ${outputs}`);
  change("examples.yaml", /[^]*/, "families: {}\n");
  const { stages } = await generate(join(folder, "specs/minimal"), PROJECT);
  expect(stages.problems.filter(({ at }) => at.file.endsWith("mapping.yaml"))).toEqual([]);
  const { render } = await import("../../generator/render.ts");
  const { view } = await import("../../generator/view.ts");
  const runtime = pathToFileURL(join(import.meta.dirname, "../../runtime/dist/v1.js")).href;
  const code = transpileModule(render("src/adapter.ts", view(stages.adapter!, PROJECT)), { compilerOptions: { module: ModuleKind.ESNext } }).outputText;
  const path = join(folder, "adapter.mjs");
  writeFileSync(path, code.replace("@media-tasks/runtime/v1", runtime));
  const { adapter } = await import(/* @vite-ignore */ pathToFileURL(path).href) as { adapter: Adapter };
  return adapter.families["job"]!.read.outputs!(body, { status: 200, header: () => undefined, handle: {} }, undefined).flat().map(({ url, name }) => ({ url, ...(name !== undefined && { name }) }));
}

it("of several lists the first that holds something, and nothing where none does", async () => {
  const outputs = '[{ each: ["$.links[*]", "$.more[*]"], url: $item }]';
  expect(await urlsOf(outputs, { links: [], more: ["b"] })).toEqual([{ url: "b" }]);
  expect(await urlsOf(outputs, {})).toEqual([]);
});

it("members of a map have their names, members of several maps are gone through without", async () => {
  expect(await urlsOf('[{ each: "$.sets[0][*]", url: $item, name: $key }]', { sets: [{ front: "a" }] })).toEqual([{ url: "a", name: "front" }]);
  expect(await urlsOf('[{ each: "$.sets[*][*]", url: $item }]', { sets: [{ front: "a" }, { back: "b" }] })).toEqual([{ url: "a" }, { url: "b" }]);
});
