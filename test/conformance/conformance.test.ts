/** Does every provider keep the rules? The one suite, made from each provider's data, over the packages as generated. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { conformance, type Scenarios } from "@media-tasks/simulator";
import { describe, expect, it } from "vitest";

const folder = new URL("../../generated/", import.meta.url);
const providers = readdirSync(new URL("../../specs/", import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

it("finds the package of every provider", () => {
  expect(readdirSync(folder).sort()).toEqual(providers);
});

for (const provider of providers) {
  const source = (file: string): string => pathToFileURL(join(folder.pathname, provider, "src", file)).href;
  const { scenarios } = await import(/* @vite-ignore */ source("scenarios.ts")) as { scenarios: Scenarios };
  const index = await import(/* @vite-ignore */ source("index.ts")) as Record<string, unknown>;
  const create = Object.entries(index).find(([name]) => name.startsWith("create"))![1] as Parameters<typeof conformance>[0];
  describe(provider, () => {
    for (const each of conformance(create, scenarios)) {
      const { run } = each;
      if (run) it(each.name, run);
      else it(`${each.name}: cannot be shown`, () => expect(each.cannot, "the reason").toMatch(/\w+ \w+/));
    }
  });
}
