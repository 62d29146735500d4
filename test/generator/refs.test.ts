/** References: files are brought together with their positions, circles are fine, and nothing outside the folder is ever touched. */
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadDocument, type Document, type Node } from "../../generator/document.ts";
import { generate } from "../../generator/generate.ts";
import { lintDocument } from "../../generator/lint.ts";
import { listOperations } from "../../generator/operations.ts";
import { deref, isOpen, walk } from "../../generator/schema.ts";
import { printTypes } from "../../generator/types.ts";
import { copySpecs, PROJECT, temporaryFolder } from "./helpers.ts";

const HEAD = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\nservers: [{ url: https://api.example.com }]\n';
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "refs-"))));
afterEach(() => rmSync(folder, { recursive: true }));

async function load(from: string): Promise<Document> {
  const { document, problems } = await loadDocument(from);
  expect(problems).toEqual([]);
  return document!;
}

function put(name: string, text: string): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const place = (document: Document, node: object): string => {
  const { file, line, column } = document.at(node);
  return `${file.split("/").slice(-2).join("/")}:${line}:${column}`;
};

describe("several files become one document", () => {
  it("with only local references, and every part at its place", async () => {
    const document = await load("test/golden/loader/good-files");
    expect(JSON.stringify(document.root).match(/"\$ref":"[^#][^"]*"/)).toBeNull();
    const { operations } = listOperations(document);
    expect([...operations.keys()]).toEqual(["getTask", "listJobs"]);
    const job = operations.get("listJobs")!.answers[0]!.schema!;
    expect(place(document, deref(document, job))).toBe("parts/schemas.yaml:2:3");
    const [task] = walk(document, [job], [{ name: "children" }, { index: 0 }, { name: "task" }, { name: "status" }]);
    expect(document.at(task as object)).toEqual({ file: "test/golden/loader/good-files/openapi.yaml", line: 13, column: 71 });
    const [width] = walk(document, [document.root.components!.schemas!.Remote!], [{ name: "width" }]);
    expect(document.at(width as object).file).toBe("test/golden/loader/good-files/vendor/sizes.yaml");
    expect(Object.getPrototypeOf(document.root.components!.schemas)).toBeNull();
  });

  it("circles across files included", async () => {
    put("openapi.yaml", `${HEAD}paths: {}\ncomponents: { schemas: { A: { properties: { b: { $ref: "b.yaml#/B" } } } } }\n`);
    put("b.yaml", 'B: { properties: { a: { $ref: "openapi.yaml#/components/schemas/A" }, self: { $ref: "#/B" } } }\n');
    const document = await load(folder);
    const [found] = walk(document, [document.root.components!.schemas!.A!], ["b", "self", "self", "a", "b", "self"].map((name) => ({ name })));
    expect(isOpen(document, found!)).toBe(false);
    expect(await printTypes(document)).toContain('self?: components["schemas"]["B"]');
  });
});

it("circles of references alone are refused, across files too", async () => {
  put("openapi.yaml", `${HEAD}paths: {}\ncomponents: { schemas: { A: { $ref: "b.yaml#/B" }, C: { $ref: "#/components/schemas/D" }, D: { $ref: "#/components/schemas/C" } } }\n`);
  put("b.yaml", 'B: { $ref: "c.yaml#/C" }\n');
  put("c.yaml", 'C: { $ref: "b.yaml#/B" }\n');
  const { document, problems } = await loadDocument(folder);
  expect(document).toBeUndefined();
  expect(problems.map(({ at, message }) => `${at.file.split("/").at(-1)}: ${message}`).sort()).toEqual([
    ["b.yaml", "c.yaml#/C"], ["c.yaml", "b.yaml#/B"], ["openapi.yaml", "#/components/schemas/C"], ["openapi.yaml", "#/components/schemas/D"], ["openapi.yaml", "b.yaml#/B"],
  ].map(([file, ref]) => `${file}: The reference "${ref}" leads in a circle that describes nothing.`));
});

describe("symbolic links", () => {
  it("may lead to files of the folder, but not out of it", async () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    writeFileSync(join(outside, "secret.yaml"), "A: { type: string }\n");
    put("inside.yaml", "A: { type: string }\n");
    symlinkSync(join(folder, "inside.yaml"), join(folder, "near.yaml"));
    symlinkSync(join(outside, "secret.yaml"), join(folder, "far.yaml"));
    symlinkSync(outside, join(folder, "dir"));
    put("openapi.yaml", `${HEAD}paths: {}\ncomponents: { schemas: { A: { $ref: "near.yaml#/A" } } }\n`);
    await load(folder);
    for (const ref of ["far.yaml#/A", "dir/secret.yaml#/A"]) {
      put("openapi.yaml", `${HEAD}paths: {}\ncomponents: { schemas: { A: { $ref: "${ref}" } } }\n`);
      const { document, problems } = await loadDocument(folder);
      expect(document).toBeUndefined();
      expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("through a symbolic link")]);
    }
    put("openapi.yaml", `${HEAD}paths: {}\ncomponents: { schemas: { A: { $ref: "https://example.com/a.yaml#/A" } } }\n`);
    put("refs.lock.yaml", '"https://example.com/a.yaml": { file: far.yaml, sha256: "00" }\n');
    expect((await loadDocument(folder)).problems[0]!.message).toContain("is not in the provider's folder");
    rmSync(join(folder, "openapi.yaml"));
    symlinkSync(join(outside, "secret.yaml"), join(folder, "openapi.yaml"));
    expect((await loadDocument(folder)).problems[0]!.message).toContain("symbolic link that leads out");
    rmSync(join(folder, "openapi.yaml"));
    put("openapi.yaml", `${HEAD}paths: {}\n`);
    for (const name of ["overlay.yaml", "refs.lock.yaml"]) {
      rmSync(join(folder, name), { force: true });
      symlinkSync(join(outside, "secret.yaml"), join(folder, name));
      expect((await loadDocument(folder)).problems.map(({ at, message }) => `${at.file.split("/").at(-1)} ${message}`)).toEqual([expect.stringMatching(`${name} This is a symbolic link that leads out`)]);
      rmSync(join(folder, name));
    }
    rmSync(outside, { recursive: true });
  });

  it.each(["mapping.yaml", "examples.yaml"])("%s may not lead out either", async (name) => {
    const home = temporaryFolder();
    copySpecs(home, "minimal");
    const path = join(home, "specs/minimal", name);
    renameSync(path, join(home, name));
    symlinkSync(join(home, name), path);
    const { files, problems } = await generate(join(home, "specs/minimal"), PROJECT);
    expect(files).toBeUndefined();
    expect(problems.map(({ at, message }) => `${at.file.split("/").at(-1)}: ${message}`)).toEqual([`${name}: This is a symbolic link that leads out of the provider's folder. Put the file itself here.`]);
  });

  it("may lead to the folder itself", async () => {
    const link = `${folder}-link`;
    put("openapi.yaml", `${HEAD}paths: {}\ncomponents: { schemas: { A: { $ref: "a.yaml" } } }\n`);
    put("a.yaml", "type: string\n");
    symlinkSync(folder, link);
    await load(link);
    rmSync(link);
  });
});

it("no tool asks a server, whatever the document says", async () => {
  const requests: string[] = [];
  const server = createServer((request, response) => void (requests.push(request.url!), response.end("type: string")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const trap = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sites: Record<string, string> = {
    schema: `components: { schemas: { A: { $ref: "${trap}/schema" } } }`,
    external: `components: { examples: { A: { externalValue: "${trap}/external" } } }`,
    mapping: `components: { schemas: { A: { oneOf: [{ type: string }], discriminator: { propertyName: a, mapping: { a: "${trap}/mapping" } } } } }`,
    extension: `x-more: { $ref: "${trap}/extension" }`,
    example: `components: { schemas: { A: { type: object, example: { $ref: "${trap}/example" } } } }`,
  };
  for (const [site, text] of Object.entries(sites)) {
    put("openapi.yaml", `${HEAD}paths: {}\n${text}\n`);
    const { document, problems } = await loadDocument(folder);
    expect([site, document, problems.length]).toEqual([site, undefined, 1]);
  }
  put("openapi.yaml", `${HEAD}paths: {}\n$schema: ${trap}/dialect\njsonSchemaDialect: ${trap}/dialect\nexternalDocs: { url: "${trap}/docs" }\ncomponents: { schemas: { A: { $id: "${trap}/id", $schema: "${trap}/s", type: string } } }\n`);
  const document = await load(folder);
  await printTypes(document);
  await lintDocument(document);
  server.close();
  expect(requests).toEqual([]);
});

it("a folder of references is read once per file and not without end", async () => {
  put("openapi.yaml", `${HEAD}paths: {}\ncomponents: { schemas: { A: { $ref: "f0.yaml" } } }\n`);
  for (let index = 0; index < 600; index++) put(`f${index}.yaml`, `properties: { next: { $ref: "f${index + 1}.yaml" } }\n`);
  const { problems } = await loadDocument(folder);
  expect(problems.map(({ message }) => message)).toEqual(["References open more than 500 files. Put the document into fewer."]);
});

it("the golden folder works from elsewhere", async () => {
  cpSync("test/golden/loader/good-files", folder, { recursive: true });
  const document = await load(folder);
  expect(Object.keys(document.root.components!.schemas as Node)).toEqual(["Task", "Remote", "Job", "Size"]);
});
