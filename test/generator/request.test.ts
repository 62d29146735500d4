/** What do requests of the runtime's own carry where a mapping says little? What the document demands, taken from the handle, and no more. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { copySpecs, PROJECT, temporaryFolder } from "./helpers.ts";

/** How the adapter of `minimal` asks, with a cancel of this request body. */
async function cancelWith(body: string): Promise<string> {
  const folder = temporaryFolder();
  copySpecs(folder, "minimal");
  const change = (name: string, from: string | RegExp, to: string): void => {
    const path = join(folder, "specs/minimal", name);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
  };
  change("openapi.yaml", /^components:/m, `  /jobs/{id}/stop:\n    post:\n      operationId: stop\n      parameters: [{ name: id, in: path, required: true, description: Which., schema: { type: string } }]\n${body}      responses: { "200": { description: Stopped. } }\ncomponents:`);
  change("mapping.yaml", /^( +)retrieve: .*/m, "$&\n$1cancel: { operation: stop, verdict: canceled }");
  const { files, problems } = await generate(join(folder, "specs/minimal"), PROJECT);
  const told = problems.filter(({ severity, at }) => severity === "error" && !at.file.endsWith("examples.yaml")).map(({ message }) => message);
  const text = files?.find(({ path }) => path === "src/adapter.ts")?.text ?? "";
  return told.join("\n") || (/cancel: ([^\n]*(?:\n {4}[^\n]*)*)/.exec(text)?.[1] ?? "no adapter");
}

const json = (schema: string, required: boolean): string => `      requestBody: { required: ${required}, content: { application/json: { schema: ${schema} } } }\n`;

it("a body that has to be there is sent, be it empty; others are not", async () => {
  expect(await cancelWith(json("{ type: object }", true))).toContain("{ path: { id: handle.id }, body: {} }");
  expect(await cancelWith(json("{ type: object }", false))).not.toContain("body");
  expect(await cancelWith("")).not.toContain("body");
});

it("what a body demands behind allOf is demanded", async () => {
  expect(await cancelWith(json("{ allOf: [{ type: object, required: [why], properties: { why: { type: string } } }] }", true))).toContain('stop needs "why"');
});
