/** What schemas allow at a path: alternatives, open ends, arrays, JSON in texts, circles. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load as parseYaml } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDocument, type Document } from "../../generator/document.ts";
import { enumOf, isOpen, propertyNames, typesOf, walk, type SchemaNode, type Step } from "../../generator/schema.ts";

const SCHEMAS = `
    Plain: { type: object, properties: { id: { type: string }, deep: { type: object, properties: { a: { type: integer } } } } }
    Pointed: { $ref: "#/components/schemas/Plain" }
    PointedAndMore: { $ref: "#/components/schemas/Plain", properties: { more: { type: string } } }
    All: { allOf: [{ $ref: "#/components/schemas/Plain" }, { properties: { extra: { type: boolean } } }, {}] }
    One: { oneOf: [{ $ref: "#/components/schemas/Plain" }, { type: object, properties: { id: { type: integer }, other: { type: string } } }, { type: "null" }] }
    Any: { anyOf: [{ type: string }, { $ref: "#/components/schemas/Plain" }] }
    Both: { type: object, properties: { id: { type: string } }, oneOf: [{ required: [id] }, { properties: { url: { type: string } } }] }
    When: { type: object, properties: { kind: { type: string } }, if: { properties: { kind: { const: a } } }, then: { properties: { a: { type: string }, c: { type: string } } }, else: { properties: { b: { type: string }, c: { type: string } } } }
    Then: { type: object, properties: { kind: { type: string } }, then: { properties: { a: { type: string } } } }
    Empty: {}
    Whatever: { description: Anything }
    Bare: { type: object }
    BareList: { type: array }
    Closed: { type: object, additionalProperties: false }
    Loose: { type: object, properties: { id: { type: string } }, additionalProperties: true }
    Map: { type: object, additionalProperties: { type: object, properties: { url: { type: string } } } }
    Pattern: { type: object, patternProperties: { "^(a+)+$": { type: integer } } }
    List: { type: array, items: { $ref: "#/components/schemas/Plain" } }
    Pair: { type: array, prefixItems: [{ type: string }, { type: object, properties: { a: { type: string } } }], items: { type: integer } }
    Either: { oneOf: [{ $ref: "#/components/schemas/Plain" }, { type: array, items: { $ref: "#/components/schemas/Plain" } }] }
    Json: { type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { urls: { type: array, items: { type: string } } } } }
    JsonOpen: { type: string, contentMediaType: application/vnd.x+json }
    Text: { type: string, contentMediaType: text/plain }
    Tree: { type: object, properties: { name: { type: string }, children: { type: array, items: { $ref: "#/components/schemas/Tree" } } } }
    Knot: { allOf: [{ $ref: "#/components/schemas/Knot" }, { type: object, properties: { a: { type: string } } }] }
    Never: { type: object, properties: { gone: false, id: true } }
    Nullable: { type: [object, "null"], properties: { id: { type: [string, "null"] } } }
    Named: { type: object, properties: { toString: { type: string }, __proto__: { type: string } } }
    Wide: { allOf: [{ $ref: "#/components/schemas/Wide1" }, { $ref: "#/components/schemas/Wide1" }] }
${Array.from({ length: 40 }, (_, index) => `    Wide${index + 1}: { allOf: [{ $ref: "#/components/schemas/Wide${index + 2}" }, { $ref: "#/components/schemas/Wide${index + 2}" }] }`).join("\n")}
    Wide41: { type: object, properties: { end: { type: string } } }
    States: { type: string, enum: [queued, done] }
    StatesOrNull: { type: [string, "null"], enum: [queued, null] }
    Number: { enum: [1, 2, true] }
    Const: { const: 5 }
    Union: { oneOf: [{ $ref: "#/components/schemas/States" }, { const: failed }, { type: "null" }] }
    OpenUnion: { anyOf: [{ $ref: "#/components/schemas/States" }, { type: string }] }
    Limited: { allOf: [{ type: string }, { $ref: "#/components/schemas/States" }] }
    Objects: { enum: [{ a: 1 }] }
`;
const folder = mkdtempSync(join(tmpdir(), "schema-"));
let document: Document;
beforeAll(async () => {
  writeFileSync(join(folder, "openapi.yaml"), `openapi: 3.1.0\ninfo: { title: T, version: "1" }\nservers: [{ url: https://a.example }]\npaths: {}\ncomponents:\n  schemas:${SCHEMAS}`);
  const { document: loaded, problems } = await loadDocument(folder);
  expect(problems).toEqual([]);
  document = loaded!;
});
afterAll(() => rmSync(folder, { recursive: true }));

const schema = (name: string): SchemaNode => document.root.components!.schemas![name]!;

/** `a.0.*.**` as steps. */
const steps = (path: string): Step[] => path.split(".").map((step): Step =>
  step === "*" ? { wildcard: true } : step === "**" ? { deep: true } : /^\d+$/.test(step) ? { index: Number(step) } : { name: step });

/** What is found, told in a line: types, and whether open. */
const find = (name: string, path: string): string[] => walk(document, [schema(name)], steps(path)).map((found) =>
  `${[...typesOf(document, [found])].join("|")}${isOpen(document, found) ? " open" : ""}`).sort();

describe("a step", () => {
  it.each<[schema: string, path: string, found: string[]]>([
    ["Plain", "id", ["string"]],
    ["Plain", "deep.a", ["integer"]],
    ["Plain", "none", []],
    ["Plain", "id.none", []],
    ["Plain", "0", []],
    ["Pointed", "deep.a", ["integer"]],
    ["PointedAndMore", "id", ["string"]],
    ["PointedAndMore", "more", ["string"]],
    ["All", "id", ["string"]],
    ["All", "extra", ["boolean"]],
    ["All", "none", []],
    ["One", "id", ["integer", "string"]],
    ["One", "other", ["string"]],
    ["One", "deep.a", ["integer"]],
    ["Any", "id", ["string"]],
    ["Both", "id", ["string"]],
    ["Both", "url", ["string"]],
    ["When", "kind", ["string"]],
    ["When", "a", ["string"]],
    ["When", "c", ["string", "string"]],
    ["Then", "a", ["string"]],
    ["Empty", "any.thing.0", ["any open"]],
    ["Whatever", "any", ["any open"]],
    ["Bare", "any", ["any open"]],
    ["Bare", "0", []],
    ["BareList", "0", ["any open"]],
    ["BareList", "any", []],
    ["Closed", "any", []],
    ["Loose", "id", ["string"]],
    ["Loose", "any", ["any open"]],
    ["Map", "any.url", ["string"]],
    ["Map", "*.url", ["string"]],
    ["Map", "*.none", []],
    ["Pattern", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", ["integer"]],
    ["List", "id", []],
    ["List", "0.id", ["string"]],
    ["List", "*.deep.a", ["integer"]],
    ["Pair", "0", ["string"]],
    ["Pair", "1.a", ["string"]],
    ["Pair", "7", ["integer"]],
    ["Pair", "*", ["integer", "object", "string"]],
    ["Either", "id", ["string"]],
    ["Either", "0.id", ["string"]],
    ["Json", "urls.0", ["string"]],
    ["Json", "none", []],
    ["JsonOpen", "any.thing", ["any open"]],
    ["Text", "any", []],
    ["Tree", "children.0.children.3.name", ["string"]],
    ["Tree", "**", ["array", "object", "string"]],
    ["Knot", "a", ["string"]],
    ["Never", "gone", []],
    ["Never", "id.any", ["any open"]],
    ["Nullable", "id", ["string|null"]],
    ["Named", "toString", ["string"]],
    ["Named", "__proto__", ["string"]],
    ["Plain", "toString", []],
    ["Plain", "__proto__", []],
    ["Plain", "constructor", []],
    ["Wide", "end", ["string"]],
    ["Plain", "**", ["integer", "object", "string"]],
  ])("from %s to %s", (name, path, found) => {
    expect(find(name, path)).toEqual(found);
  });

  it("says where it found what", () => {
    const [found] = walk(document, [schema("Map")], steps("any.url"));
    const line = SCHEMAS.split("\n").findIndex((text) => text.includes(" Map: ")) + 6;
    expect(document.at(found as object)).toMatchObject({ line, column: SCHEMAS.split("\n")[line - 6]!.indexOf("url: {") + "url: {".length });
  });

  it("looks at every schema it is given", () => {
    expect(walk(document, [schema("Plain"), schema("Map")], steps("id")).map((found) => [...typesOf(document, [found])].join())).toEqual(["string", "object"]);
    expect(walk(document, [], steps("id"))).toEqual([]);
    expect(walk(document, [schema("Plain")], [])).toEqual([schema("Plain")]);
    expect(isOpen(document, schema("Plain"))).toBe(false);
  });
});

it("property names come from every alternative", () => {
  expect(propertyNames(document, [schema("One"), schema("All")])).toEqual(["id", "deep", "other", "extra"]);
  expect(propertyNames(document, [schema("Knot"), schema("When")])).toEqual(["a", "kind", "c", "b"]);
});

describe("a closed list", () => {
  it.each<[string, string[] | undefined]>([
    ["States", ["queued", "done"]],
    ["StatesOrNull", ["queued"]],
    ["Number", ["1", "2", "true"]],
    ["Const", ["5"]],
    ["Union", ["queued", "done", "failed"]],
    ["Limited", ["queued", "done"]],
    ["OpenUnion", undefined],
    ["Plain", undefined],
    ["Empty", undefined],
    ["Objects", undefined],
    ["Knot", undefined],
    ["Wide", undefined],
  ])("of %s", (name, values) => {
    expect(enumOf(document, [schema(name)])?.values).toEqual(values);
  });

  it("is open where one of several is, and stands where it is written", () => {
    expect(enumOf(document, [schema("States"), schema("Const")])?.values).toEqual(["queued", "done", "5"]);
    expect(enumOf(document, [schema("States"), schema("Text")])).toBeUndefined();
    expect(enumOf(document, [])).toBeUndefined();
    const { at } = enumOf(document, [schema("Union")])!;
    expect(SCHEMAS.split("\n")[at.line - 6]!.slice(at.column - 1)).toMatch(/^\[queued, done\]/);
  });
});

describe("types", () => {
  it.each<[string, string]>([
    ["Plain", "object"], ["Pointed", "object"], ["One", "object|null"], ["Any", "string|object"], ["Empty", "any"], ["List", "array"], ["Either", "object|array"], ["Number", "integer|boolean"],
    ["Const", "integer"], ["Limited", "string"], ["StatesOrNull", "string|null"], ["Nullable", "object|null"], ["OpenUnion", "string"], ["Knot", "object"], ["All", "object"], ["Wide", "object"], ["Json", "string"],
  ])("of %s", (name, types) => {
    expect([...typesOf(document, [schema(name)])].join("|")).toBe(types);
  });

  it("of OpenAPI 3.0 know nullable", () => {
    expect([...typesOf(document, [parseYaml("{ type: string, nullable: true }") as SchemaNode])]).toEqual(["string", "null"]);
  });
});
