/** Lint: Redocly's rules and ours, at the positions of the files as written. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { loadDocument, type Document } from "../../generator/document.ts";
import { lintDocument, vettedText } from "../../generator/lint.ts";
import { format, sortProblems } from "../../generator/problem.ts";

const folder = mkdtempSync(join(tmpdir(), "lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

const GOOD = `openapi: 3.1.0
info: { title: T, version: "1", description: Makes videos. }
servers: [{ url: https://api.videos.dev }]
security: [{ key: [] }]
x-sources: [{ url: https://docs.videos.dev, for: everything }, npm:videos@1.0.0]
x-uncertain: [Whether it works at night.]
paths:
  /videos#fast:
    post:
      operationId: createVideo
      summary: Make a video
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Body" }, example: { prompt: A boat } } } }
      responses: { "200": { description: Made }, default: { description: Not made } }
  /videos#slow:
    post:
      operationId: createSlowVideo
      summary: Make a better video
      x-inferred: Only a forum says so.
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Body" }, examples: { one: { value: { prompt: A boat } } } } } }
      responses: { "200": { description: Made }, default: { description: Not made } }
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
  schemas: { Body: { type: object, required: [prompt], properties: { prompt: { type: string } } } }
`;

async function load(text: string, overlay?: string): Promise<Document> {
  rmSync(join(folder, "overlay.yaml"), { force: true });
  writeFileSync(join(folder, "openapi.yaml"), text);
  if (overlay) writeFileSync(join(folder, "overlay.yaml"), overlay);
  const { document, problems } = await loadDocument(folder);
  expect(problems).toEqual([]);
  return document!;
}

const lint = async (text: string, overlay?: string): Promise<string[]> =>
  sortProblems(await lintDocument(await load(text, overlay))).map((problem) => format(problem).replace(/^.*\/(?=(?:openapi|overlay)\.yaml)/, ""));

it("a good document has nothing to mend", async () => {
  expect(await lint(GOOD)).toEqual([]);
});

describe("every house rule speaks up, where its reason stands", () => {
  it.each<[rule: string, from: string, to: string, expected: string]>([
    ["operation-id", "operationId: createVideo", "operationId: CreateVideo", "openapi.yaml:10:20: error: An operationId is a name such as createVideo. [rule/operation-id]"],
    ["operationId", "      operationId: createVideo\n", "", "openapi.yaml:10:7: error: Operation object should contain `operationId` field. [operation-operationId]"],
    ["summary", "      summary: Make a video\n", "", "openapi.yaml:10:7: error: Operation object should contain `summary` field. [operation-summary]"],
    ["security", "security: [{ key: [] }]\n", "", [8, 14].map((line) => `openapi.yaml:${line}:5: error: Every operation should have security defined on it or on the root level. [security-defined]`).join("\n")
      + '\nopenapi.yaml:21:22: warning: Security scheme: "key" is never used. [no-unused-components]'],
    ["security scheme", "security: [{ key: [] }]", "security: [{ kee: [] }]", "openapi.yaml:4:14: error: There is no `kee` security scheme defined. [security-defined]\nopenapi.yaml:22:22: warning: Security scheme: \"key\" is never used. [no-unused-components]"],
    ["servers", "servers: [{ url: https://api.videos.dev }]", "servers: []", "openapi.yaml:3:1: error: Servers must be a non-empty array. [no-empty-servers]"],
    ["https", "https://api.videos.dev }", "http://api.videos.dev }", "openapi.yaml:3:18: error: Servers are reached over https. [rule/https]"],
    ["description", ", description: Makes videos. }", " }", "openapi.yaml:2:7: error: `info.description` says in a sentence or two what this provider makes. [rule/info-description]"],
    ["sources", "x-sources: [{ url: https://docs.videos.dev, for: everything }, npm:videos@1.0.0]", "x-sources: [{ for: everything }]", "openapi.yaml:5:12: error: `x-sources` lists where the facts of this document come from: addresses or packages, each a text or `{ url, for }`."],
    ["no sources", "x-sources: [{ url: https://docs.videos.dev, for: everything }, npm:videos@1.0.0]\n", "", "openapi.yaml:1:1: error: A document says where its facts come from, under x-sources. [rule/sources]"],
    ["uncertain", "[Whether it works at night.]", "Whether it works at night.", "openapi.yaml:6:14: error: `x-uncertain` is a list of texts, each a sentence about what is not known for sure."],
    ["inferred", "x-inferred: Only a forum says so.", "x-inferred: true", "openapi.yaml:18:19: error: `x-inferred` says in a sentence why this is believed."],
    ["one more alternative", "properties: { prompt: { type: string } } }", "properties: { prompt: { type: string }, image: { type: string } }, anyOf: [{ required: [prompt] }, { required: [image] }] }",
      "openapi.yaml:23:130: warning: openapi-typescript takes `anyOf` beside `properties` for one more alternative, so that the types demand neither. Write `allOf: [{ anyOf: … }]`."],
    ["request example", ", example: { prompt: A boat }", "", "openapi.yaml:12:33: warning: A request body comes with an example. [rule/request-example]"],
    ["example", "example: { prompt: A boat }", "example: { promt: A boat }", "openapi.yaml:12:109: error: Example value must conform to the schema: must have required property 'prompt'. [no-invalid-media-type-examples]"],
  ])("%s", async (_, from, to, expected) => {
    expect(GOOD).toContain(from);
    expect((await lint(GOOD.replace(from, to))).join("\n")).toBe(expected);
  });
});

it("a pattern that takes for ever on a text is told, and not tried on an example", { timeout: 60_000 }, async () => {
  const text = GOOD.replaceAll("A boat", "a".repeat(60)).replace("{ prompt: { type: string } }", '{ prompt: { type: string, pattern: "^(a+)+$" }, seed: { type: string, pattern: "(" } }').replace("a".repeat(60), `${"a".repeat(60)}b`);
  expect(await lint(text)).toEqual([
    'openapi.yaml:23:103: error: The pattern "^(a+)+$" takes more than 10 seconds on the texts of this document. Write it without one repetition inside another, such as (a+)+.',
  ]);
});

it("a mistake of the overlay is found in the overlay", async () => {
  const overlay = 'overlay: 1.0.0\ninfo: { title: O, version: "1" }\nactions:\n  - { target: "$.paths[\'/videos#fast\'].post", update: { operationId: Make } }\n';
  expect(await lint(GOOD, overlay)).toEqual(["overlay.yaml:4:70: error: An operationId is a name such as createVideo. [rule/operation-id]"]);
});

it("the redocly command agrees, on the vetted document", { timeout: 60_000 }, async () => {
  const run = async (text: string): Promise<string> => {
    const file = join(folder, "vetted.json");
    writeFileSync(file, vettedText(await load(text)));
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    const result = await promisify(execFile)(process.execPath, ["node_modules/@redocly/cli/bin/cli.js", "lint", file, "--format=json"], { env }).catch((failed: { stdout: string }) => failed);
    return JSON.stringify((JSON.parse(result.stdout.slice(result.stdout.indexOf("{"))) as { problems: { ruleId: string }[] }).problems.map(({ ruleId }) => ruleId));
  };
  expect(await run(GOOD)).toBe("[]");
  expect(await run(GOOD.replace("operationId: createVideo", "operationId: Create"))).toBe('["rule/operation-id"]');
});
