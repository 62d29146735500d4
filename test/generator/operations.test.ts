/** Operations, webhooks and servers as later stages see them. Their Problems are golden folders under loader/. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadDocument, type Document } from "../../generator/document.ts";
import { listOperations, listServers, type Operation } from "../../generator/operations.ts";

const folder = mkdtempSync(join(tmpdir(), "operations-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function load(text: string): Promise<Document> {
  writeFileSync(join(folder, "openapi.yaml"), `openapi: 3.1.0\ninfo: { title: T, version: "1" }\n${text}`);
  const { document, problems } = await loadDocument(folder);
  expect(problems).toEqual([]);
  return document!;
}

async function list(text: string): Promise<{ operations: Map<string, Operation>; webhooks: Map<string, Operation> }> {
  const { problems, ...lists } = listOperations(await load(`servers: [{ url: https://api.example.com/v1/ }]\n${text}`));
  expect(problems).toEqual([]);
  return lists;
}

const plain = (value: unknown): any => JSON.parse(JSON.stringify(value));

describe("an operation", () => {
  it("has its path without the fragment, its texts, and a place", async () => {
    const { operations } = await list(`paths:
  /videos#slow: { post: { operationId: slow, summary: Slow, description: Slowly., deprecated: true, responses: {} } }
  /videos#fast: { post: { operationId: fast, responses: {} }, get: { operationId: look, responses: {} } }
  x-note: nothing
`);
    expect([...operations.values()].map(({ id, method, path, rawPath, isWebhook }) => [id, method, path, rawPath, isWebhook])).toEqual([
      ["slow", "POST", "/videos", "/videos#slow", false], ["look", "GET", "/videos", "/videos#fast", false], ["fast", "POST", "/videos", "/videos#fast", false]]);
    expect(operations.get("slow")).toMatchObject({ summary: "Slow", description: "Slowly.", deprecated: true, at: { line: 5, column: 40 } });
    expect(operations.get("fast")!.summary).toBeUndefined();
  });

  it("has the parameters of its path, replaced by its own", async () => {
    const { operations } = await list(`paths:
  /a/{id}/{model}:
    parameters:
      - { $ref: "#/components/parameters/Id" }
      - { name: X-Key, in: header, schema: { type: string } }
      - { name: model, in: path, x-multi-segment: true, schema: { type: string } }
    get:
      operationId: get
      parameters:
        - { name: x-key, in: header, required: true, example: k, schema: { type: integer } }
        - { name: filter, in: query, content: { application/json: { schema: { type: object } } }, examples: { one: { value: 1 } } }
      responses: {}
components: { parameters: { Id: { $ref: "#/components/parameters/Other" }, Other: { name: id, in: path, allowReserved: true, schema: { type: string } } } }
`);
    expect(plain(operations.get("get")!.parameters.map(({ node: _, ...rest }) => rest))).toEqual([
      { name: "id", in: "path", required: true, segments: true, schema: { type: "string" } },
      { name: "x-key", in: "header", required: true, segments: false, example: "k", schema: { type: "integer" } },
      { name: "model", in: "path", required: true, segments: true, schema: { type: "string" } },
      { name: "filter", in: "query", required: false, segments: false, example: 1, schema: { type: "object" } },
    ]);
  });

  it("prefers JSON to multipart to form bodies, and gathers examples", async () => {
    const content = (...types: string[]): string => `{ ${types.map((type) => `${type}: { schema: { type: object } }`).join(", ")} }`;
    const { operations } = await list(`paths:
  /a: { post: { operationId: json, requestBody: { required: true, content: ${content("text/plain", "multipart/form-data", "application/vnd.x+json; charset=utf-8")} }, responses: {} } }
  /b: { post: { operationId: multi, requestBody: { $ref: "#/components/requestBodies/Multi" }, responses: {} } }
  /c: { post: { operationId: form, requestBody: { content: ${content("application/x-www-form-urlencoded")} }, responses: {} } }
  /d: { post: { operationId: examples, requestBody: { content: { application/json: { example: 1, examples: { two: { value: 2 }, far: { externalValue: "#/components" }, ref: { $ref: "#/components/examples/Three" } } } } }, responses: {} } }
components:
  requestBodies: { Multi: { content: ${content("application/x-www-form-urlencoded", "multipart/form-data")} } }
  examples: { Three: { value: 3 } }
`);
    expect(["json", "multi", "form"].map((id) => [operations.get(id)!.body!.media, operations.get(id)!.body!.required])).toEqual([
      ["application/vnd.x+json; charset=utf-8", true], ["multipart/form-data", false], ["application/x-www-form-urlencoded", false]]);
    expect(operations.get("examples")!.body!.examples).toEqual([{ name: "example", value: 1 }, { name: "two", value: 2 }, { name: "ref", value: 3 }]);
  });

  it("has an answer per status and media type, with headers in lower case", async () => {
    const { operations } = await list(`paths:
  /a:
    get:
      operationId: get
      responses:
        200: { description: Yes, headers: { X-Id: { $ref: "#/components/headers/Id" } }, content: { application/json: { schema: true }, video/mp4: {} } }
        4xx: { $ref: "#/components/responses/No" }
        default: { description: Else }
        x-more: 1
components: { headers: { Id: { schema: { type: string } } }, responses: { No: { description: No, content: { text/plain: { schema: { type: string } } } } } }
`);
    expect(plain(operations.get("get")!.answers)).toEqual([
      { status: "200", media: "application/json", schema: true, headers: { "x-id": { schema: { type: "string" } } } },
      { status: "200", media: "video/mp4", headers: { "x-id": { schema: { type: "string" } } } },
      { status: "4XX", media: "text/plain", schema: { type: "string" }, headers: {} },
      { status: "default", headers: {} },
    ]);
  });

  it("is secured by its own word, else the document's", async () => {
    const paths = "paths:\n  /a: { get: { operationId: own, security: [{ a: [], b: [] }, { c: [] }, {}], responses: {} } }\n  /b: { get: { operationId: none, security: [], responses: {} } }\n  /c: { get: { operationId: inherited, responses: {} } }\n";
    const secured = (await list(`security: [{ key: [] }]\n${paths}`)).operations;
    expect(["own", "none", "inherited"].map((id) => secured.get(id)!.security)).toEqual([[["a", "b"], ["c"], []], [], [["key"]]]);
    expect((await list(paths)).operations.get("inherited")!.security).toBeUndefined();
  });

  it("knows where it lives, when that is elsewhere", async () => {
    const { operations } = await list(`paths:
  /a: { get: { operationId: here, responses: {} } }
  /b: { servers: [{ url: "https://{host}.example.com/", variables: { host: { default: files } } }], get: { operationId: path, responses: {} }, post: { operationId: own, servers: [{ url: https://up.example.com/x/ }], responses: {} } }
`);
    expect(["here", "path", "own"].map((id) => operations.get(id)!.server)).toEqual([undefined, "https://files.example.com", "https://up.example.com/x"]);
  });

  it("knows what has one value only", async () => {
    const { operations } = await list(`paths:
  /a:
    post:
      operationId: constants
      parameters:
        - { name: X-Version, in: header, required: true, schema: { const: "2024-11-06" } }
        - { name: X-Maybe, in: header, schema: { const: 1 } }
        - { name: mode, in: query, required: true, schema: { $ref: "#/components/schemas/Mode" } }
        - { name: free, in: query, required: true, schema: { type: string } }
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Body" } } } }
      responses: {}
components:
  schemas:
    Mode: { enum: [async] }
    Body:
      allOf:
        - { required: [action, kind, model], properties: { action: { const: create }, optional: { const: 1 }, kind: { const: video }, falsy: { const: false } } }
        - { required: [falsy], discriminator: { propertyName: kind }, properties: { model: { type: string, enum: [a, b] } } }
      oneOf: [{ required: [size], properties: { size: { const: small } } }, { required: [size], properties: { size: { const: large } } }]
`);
    expect(plain(operations.get("constants")!.constants)).toEqual({ header: { "X-Version": "2024-11-06" }, query: { mode: "async" }, body: { action: "create", falsy: false } });
  });

  it("may stand behind a reference of its path", async () => {
    const { operations } = await list('paths: { /a: { $ref: "#/components/pathItems/A" } }\ncomponents: { pathItems: { A: { get: { operationId: get, responses: {} } } } }\n');
    expect(operations.get("get")!.path).toBe("/a");
  });
});

it("a webhook goes by its operationId, else by its name", async () => {
  const { operations, webhooks } = await list("webhooks:\n  done: { post: { responses: {} } }\n  task.failed: { post: { operationId: failed, requestBody: { content: { application/json: { schema: true } } }, responses: {} } }\n");
  expect([...operations]).toEqual([]);
  expect([...webhooks.values()].map(({ id, path, rawPath, isWebhook }) => [id, path, rawPath, isWebhook])).toEqual([["done", "", "done", true], ["failed", "", "task.failed", true]]);
});

it("servers have names, defaults filled in, and no slash at the end", async () => {
  const document = await load(`servers:
  - { url: https://api.example.com/v1/ }
  - { url: "https://{region}.example.com:{port}/x", variables: { region: { default: eu, enum: [eu, us] }, port: { default: 8443 } }, x-oai-name: europe }
  - { url: https://named.example.com, name: three }
  - { url: http://localhost:3000 }
paths: {}
`);
  expect(listServers(document).map(({ name, url }) => [name, url])).toEqual([
    ["default", "https://api.example.com/v1"], ["europe", "https://eu.example.com:8443/x"], ["three", "https://named.example.com"], ["localhost", "http://localhost:3000"]]);
});
