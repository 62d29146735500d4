/** Overlays: what the actions do, where the result stands, and that they end. Their Problems are golden folders under loader/overlay-*. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadDocument, type Document } from "../../generator/document.ts";
import { format } from "../../generator/problem.ts";

const folder = mkdtempSync(join(tmpdir(), "overlay-"));
afterAll(() => rmSync(folder, { recursive: true }));

const DOCUMENT = `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: https://api.example.com }]
tags: [{ name: a }, { name: b }, { name: c }]
paths:
  /it's: { summary: quoted }
  /plain: { summary: plain }
components:
  schemas:
    A: { type: object, required: [id, name, url], properties: { id: { type: string } } }
    B: { type: object, properties: { id: { type: integer } } }
`;

async function overlay(actions: string, options = {}, version = "1.1.0"): Promise<Document & { plain: any; problems: string[] }> {
  writeFileSync(join(folder, "openapi.yaml"), DOCUMENT);
  writeFileSync(join(folder, "overlay.yaml"), `overlay: ${version}\ninfo: { title: O, version: "1" }\nactions:\n${actions}\n`);
  const { document, problems } = await loadDocument(folder, options);
  return { ...document!, plain: document && JSON.parse(JSON.stringify(document.root)), problems: problems.map(format) };
}

const where = (position: { file: string; line: number; column: number }): string => `${position.file.split("/").at(-1)}:${position.line}:${position.column}`;

describe("an update", () => {
  it("merges maps, adds to lists and replaces single values", async () => {
    const { plain } = await overlay("  - { target: $.components.schemas.A, update: { type: string, required: [more], properties: { id: { format: uuid }, x: true } } }");
    expect(plain.components.schemas.A).toEqual({ type: "string", required: ["id", "name", "url", "more"], properties: { id: { type: "string", format: "uuid" }, x: true } });
  });

  it("appends one entry, or a list of them, to a list", async () => {
    const { plain } = await overlay("  - { target: $.tags, update: { name: d } }\n  - { target: $.tags, update: [{ name: e }, { name: f }] }");
    expect(plain.tags.map(({ name }: { name: string }) => name)).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  it("reaches every match, each with parts of its own", async () => {
    const { plain, root } = await overlay("  - { target: $.components.schemas.*, update: { x-note: { seen: [1] } } }\n  - { target: \"$.components.schemas.A['x-note'].seen\", update: 2 }");
    expect([plain.components.schemas.A["x-note"], plain.components.schemas.B["x-note"]]).toEqual([{ seen: [1, 2] }, { seen: [1] }]);
    expect(Object.getPrototypeOf((root.components!.schemas!.A as any)["x-note"])).toBeNull();
  });

  it("finds names with quotes, slashes and dots", async () => {
    const { plain } = await overlay(`  - { target: "$.paths['/it\\\\'s']", update: { summary: found } }\n  - { target: "$..[?@.summary=='plain']", update: { x-a.b: 1 } }\n  - { target: "$.paths['/plain']['x-a.b']", update: 2 }`);
    expect(plain.paths).toEqual({ "/it's": { summary: "found" }, "/plain": { summary: "plain", "x-a.b": 2 } });
  });

  it("treats __proto__ as a name", async () => {
    const { root, problems } = await overlay('  - { target: $.info, update: { __proto__: { polluted: true }, constructor: { prototype: { polluted: true } } } }\n  - { target: "$.info.__proto__", update: { polluted: 1 } }');
    expect(problems).toEqual([]);
    expect(Object.keys(root.info as object)).toEqual(["title", "version", "__proto__", "constructor"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

it("a removal takes members and items, several at once", async () => {
  const { plain } = await overlay("  - { target: \"$.tags[?@.name!='b']\", remove: true }\n  - { target: \"$.components.schemas.A.required[0]\", remove: true }\n  - { target: $.components.schemas.B, remove: true }");
  expect([plain.tags, plain.components.schemas]).toEqual([[{ name: "b" }], { A: { type: "object", required: ["name", "url"], properties: { id: { type: "string" } } } }]);
});

it("a copy takes what one place holds, and later changes do not follow it", async () => {
  const { plain } = await overlay("  - { target: $.components.schemas.B, copy: $.components.schemas.A }\n  - { target: $.components.schemas.A.properties.id, update: { format: uuid } }");
  expect(plain.components.schemas.B).toEqual({ type: "object", required: ["id", "name", "url"], properties: { id: { type: "string" } } });
});

it("actions see what those before them did, in Overlay 1.0 too", async () => {
  const { plain } = await overlay("  - { target: $.info, update: { x-step: 1 } }\n  - { target: \"$[?@['x-step']==1]\", update: { x-step: 2, x-seen: true } }", {}, "1.0.0");
  expect(plain.info).toMatchObject({ "x-step": 2, "x-seen": true });
});

it("servers and security change where the flag allows it", async () => {
  const actions = "  - { target: \"$.servers[0]\", update: { url: https://other.example.com } }\n  - { target: $, update: { security: [{ key: [] }], components: { securitySchemes: { key: { type: http, scheme: bearer } } } } }";
  expect((await overlay(actions)).problems).toHaveLength(2);
  const { plain, problems } = await overlay(actions, { allowServers: true });
  expect([problems, plain.servers, plain.security]).toEqual([[], [{ url: "https://other.example.com" }], [{ key: [] }]]);
});

describe("positions", () => {
  it("point into the overlay where it spoke last, and into the document elsewhere", async () => {
    const { root, at, atKey } = await overlay("  - target: $.components.schemas.A\n    update:\n      type: string\n      required: [more]\n      properties:\n        extra: { type: integer }\n  - { target: \"$.components.schemas.A.required[1]\", remove: true }");
    const A = root.components!.schemas!.A as any;
    expect([where(at(A, "type")), where(atKey(A, "type")), where(at(A.properties.extra)), where(at(A.properties.extra, "type")), where(at(A.properties, "extra"))])
      .toEqual(["overlay.yaml:6:13", "overlay.yaml:6:7", "overlay.yaml:9:16", "overlay.yaml:9:24", "overlay.yaml:9:16"]);
    expect([where(at(A)), where(at(A.properties)), where(at(A.properties.id, "type"))]).toEqual(["openapi.yaml:10:8", "openapi.yaml:10:63", "openapi.yaml:10:77"]);
    expect(A.required).toEqual(["id", "url", "more"]);
    expect([where(at(A.required, 0)), where(at(A.required, 1)), where(at(A.required, 2))]).toEqual(["openapi.yaml:10:35", "openapi.yaml:10:45", "overlay.yaml:7:18"]);
  });

  it("of a copy are those of the original", async () => {
    const { root, at } = await overlay("  - { target: $.components.schemas.B, copy: $.components.schemas.A }");
    const B = root.components!.schemas!.B as any;
    expect([where(at(B)), where(at(B, "required")), where(at(B.required, 1))]).toEqual(["openapi.yaml:11:8", "openapi.yaml:10:34", "openapi.yaml:10:39"]);
  });
});

describe("targets that could take for ever end", () => {
  it.each([
    "$..[?count(@..*)>1]",
    `$..[?${"@.a==1 && ".repeat(90)}@.a==1]`,
    `$${"[*]".repeat(300)}`,
    `$${"[*,*]".repeat(200)}`,
    `$[?${"(".repeat(3)}1==1${")".repeat(3)}]`,
    `$[?${"( (".repeat(20)}1==1${") )".repeat(20)}]`,
    `$[?${"!(".repeat(40)}@.a${")".repeat(40)}]`,
    `$[?@[?@[?@[?@[?@[?@.a]]]]]]`,
    `$[${"0,".repeat(490)}0]`,
    "$.".padEnd(2000, "a"),
  ])("%s", async (target) => {
    const started = performance.now();
    await overlay(`  - { target: ${JSON.stringify(target)}, update: { x-seen: true } }`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
