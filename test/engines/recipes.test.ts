/** Do the recipes of the runtime's README type-check against the engines' real packages? */
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { FOLDER, missing, recipes, writeRecipes } from "./recipes.ts";

const folder = join(FOLDER, "types");
const CLIENT = 'import type { Client } from "@media-tasks/runtime";\nexport declare const client: Client, other: Client;\n';
const root = join(import.meta.dirname, "../..");

function problemsOf(file: string): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const program = ts.createProgram([file], options);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file: at, start = 0, messageText }) =>
        `${at?.fileName.replace(root, "") ?? ""}:${at ? at.getLineAndCharacterOfPosition(start).line + 1 : 0} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}

describe("recipes", () => {
  const all = recipes();
  writeRecipes(folder, CLIENT);

  test("are there, one for each engine and each part of the runtime", () => {
    expect([...all.keys()]).toEqual(["downloads.ts", "cancel.ts", "webhooks.ts", "several.ts", "bullmq.ts", "temporal-activities.ts", "temporal-workflow.ts", "inngest.ts", "trigger.ts"]);
  });

  for (const [name, text] of all) {
    const lacking = missing(text);
    if (lacking.length)
      console.log(`${name} is left out: ${lacking.join(", ")} is not installed; \`npm ci --prefix test/engines --ignore-scripts\` does.`);
    test.skipIf(lacking.length > 0)(
      `${name} type-checks`,
      () => {
        expect(problemsOf(join(folder, name))).toEqual([]);
      },
      60_000,
    );
  }

  test("a mistake in one would be found", () => {
    const files = writeRecipes(join(FOLDER, "wrong"), CLIENT.replace("client: Client", 'client: Omit<Client, "look">'));
    const file = files.find((each) => each.endsWith("bullmq.ts"));
    expect(problemsOf(file!).join("\n")).toContain("look");
  }, 60_000);
});
