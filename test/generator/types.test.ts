/** Types are openapi-typescript's own, byte for byte; pruning leaves what the named operations need. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import openapiTS, { astToString, COMMENT_HEADER } from "openapi-typescript";
import { afterAll, describe, expect, it } from "vitest";
import { loadDocument, type Document } from "../../generator/document.ts";
import { printTypes } from "../../generator/types.ts";

const folder = mkdtempSync(join(tmpdir(), "types-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TRICKY = `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: https://api.example.com }]
paths:
  /a/{id}#one:
    parameters: [{ $ref: "#/components/parameters/Id" }]
    get: { operationId: getOne, deprecated: true, description: "Ends */ early, \`\${x}\`", responses: { "200": { $ref: "#/components/responses/Pet" }, default: { description: Else } } }
  /a/{id}#two:
    post: { operationId: post-two, parameters: [{ name: id, in: path, required: true, schema: { type: integer } }, { name: q, in: query, schema: { type: array, items: { type: string }, default: [a] } }], requestBody: { $ref: "#/components/requestBodies/Cat" }, callbacks: { done: { "{$request.body#/url}": { post: { responses: { "204": { description: Ok } } } } } }, responses: { 2XX: { description: Fine, headers: { X-Id: { schema: { type: string } } }, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } }, text/plain: { schema: { type: string } } } } } }
  /upload: { put: { operationId: upload, requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }, responses: {} } }
webhooks:
  done: { post: { operationId: onDone, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Event" } } } }, responses: { "200": { description: Ok } } } }
components:
  parameters: { Id: { name: id, in: path, required: true, schema: { type: string } } }
  requestBodies: { Cat: { content: { application/json: { schema: { $ref: "#/components/schemas/Cat" } } } } }
  responses: { Pet: { description: A pet, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
  securitySchemes: { key: { type: http, scheme: bearer } }
  schemas:
    Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" } } }
    Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer, default: 9 }, odd-name: { type: [string, "null"] }, 1: { const: x } } }
    Dog: { allOf: [{ $ref: "#/components/schemas/Animal" }, { type: object, properties: { tail: { type: boolean } } }] }
    Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
    Event: { type: object, properties: { pair: { type: array, prefixItems: [{ type: string }, { type: integer }] }, map: { type: object, additionalProperties: { type: number } }, any: {}, none: false, tree: { $ref: "#/components/schemas/Event" }, e: { enum: ["a'b", 'c"d', "e\\nf", 1, null, true] } } }
    __x-y.z: { anyOf: [{ type: string, description: "Line\\r\\nbreaks, and\\ttabs" }, { enum: [a] }] }
    Unused: { type: string, format: date-time }
`;

async function load(text: string, name = "openapi.yaml"): Promise<Document> {
  const at = mkdtempSync(join(folder, "case-"));
  writeFileSync(join(at, name), text);
  const { document, problems } = await loadDocument(at);
  expect(problems).toEqual([]);
  return document!;
}

const theirs = async (document: Document): Promise<string> => astToString(await openapiTS(JSON.parse(JSON.stringify(document.root)), { defaultNonNullable: false, silent: true }));

describe("the same bytes as from openapi-typescript's front door", () => {
  const providers = existsSync("specs") ? readdirSync("specs", { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name) : [];
  it.each(providers)("%s", async (name) => {
    const { document } = await loadDocument(join("specs", name));
    expect(await printTypes(document!)).toBe(await theirs(document!));
  });

  it.each([["3.1", TRICKY], ["3.0", TRICKY.replace("3.1.0", "3.0.3").replace(/webhooks:\n.*\n/, "").replaceAll('[string, "null"]', "string, nullable: true").replace("none: false, ", "").replace("1: { const: x }", "1: { type: string }")]])("a document of everything odd, in %s", async (_, text) => {
    const document = await load(text);
    expect(await printTypes(document)).toBe(await theirs(document));
  });

  it("and from its command", async () => {
    const document = await load(TRICKY);
    const file = join(folder, "command.ts");
    execFileSync(process.execPath, [resolve("node_modules/openapi-typescript/bin/cli.js"), resolve(document.source.file), "--default-non-nullable", "false", "-o", file], { stdio: "pipe", cwd: folder });
    expect(COMMENT_HEADER + (await printTypes(document))).toBe(readFileSync(file, "utf8"));
  });
});

it("printing leaves the document as it was, and is the same every time", async () => {
  const document = await load(TRICKY);
  const before = JSON.stringify(document.root);
  expect(await printTypes(document)).toBe(await printTypes(document));
  expect(JSON.stringify(document.root)).toBe(before);
});

describe("pruned to some operations", () => {
  const names = (text: string): string[] => [...text.matchAll(/^ {8}"?([\w.-]+)"?\??: /gm)].map((match) => match[1]!);

  it("only they and what they need are left", async () => {
    const document = await load(TRICKY);
    const text = await printTypes(document, ["getOne"]);
    expect(text).toContain('"/a/{id}#one"');
    expect(text).not.toContain("#two");
    expect(text).not.toContain("upload");
    expect(text).toContain("export type webhooks = Record<string, never>;");
    expect(names(text.slice(text.indexOf("export interface components"), text.indexOf("export interface operations")))).toEqual(expect.arrayContaining(["Pet", "Cat", "Dog", "Animal"]));
    expect(text).not.toMatch(/Unused|Event:/);
    expect(await printTypes(document, ["onDone"])).toContain("Event: {");
  });

  it("what is left is what openapi-typescript makes of such a document", async () => {
    const whole = await load(TRICKY);
    const smaller = await load(TRICKY.replace(/ {2}\/upload.*\n/, "").replace(/ {4}Unused.*\n/, "").replace(/ {4}__x-y.z.*\n/, ""));
    expect(await printTypes(whole, ["getOne", "post-two", "onDone"])).toBe(await theirs(smaller));
  });
});
