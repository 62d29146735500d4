/** Can a file be given where the document asks for one? In a form any text may be a file; elsewhere nothing is. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadDocument } from "../../generator/document.ts";
import { printTypes } from "../../generator/types.ts";
import { put, temporaryFolder, typeErrors } from "./helpers.ts";

const post = (id: string, ...media: string[]): string =>
  `{ post: { operationId: ${id}, requestBody: { required: true, content: { ${media.map((each) => `${each}: { schema: { $ref: "#/components/schemas/Edit" } }`).join(", ")} } }, responses: { "200": { description: Ok } } } }`;

const OPENAPI = `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: https://api.example.com }]
paths:
  /form: ${post("form", "multipart/form-data")}
  /json: ${post("json", "application/json")}
  /either: ${post("either", "multipart/form-data", "application/json")}
components:
  schemas:
    Edit:
      type: object
      required: [image]
      properties:
        image: { type: string, format: binary }
        more: { type: array, items: { type: string, format: binary } }
        mask: { type: [string, "null"], format: binary }
        style: { enum: [oil, ink] }
        seed: { type: integer }
`;

const PROGRAM = `import type { FamilyType, Submit } from "@media-tasks/runtime/v1";
import type { operations as o } from "./schema.ts";

type BodyOf<Operation> = Parameters<Submit<Operation, FamilyType>>[0];

const file = new Blob(["..."]);
export const form: BodyOf<o["form"]>[] = [{ image: file }, { image: file, more: [file, "text"], mask: file, style: "oil", seed: 1 }, { image: "text", mask: null }];
// @ts-expect-error a style nobody has
export const style: BodyOf<o["form"]> = { image: file, style: "wax" };
// @ts-expect-error a style is no file
export const styled: BodyOf<o["form"]> = { image: file, style: file };
// @ts-expect-error a seed is no file
export const seeded: BodyOf<o["form"]> = { image: file, seed: file };
// @ts-expect-error an image is missing
export const missing: BodyOf<o["form"]> = {};
// @ts-expect-error JSON holds no files
export const json: BodyOf<o["json"]> = { image: file };
// @ts-expect-error of the two JSON is sent
export const either: BodyOf<o["either"]> = { image: file };
`;

it("a form takes files, as they are sent", async () => {
  const folder = temporaryFolder();
  put(folder, { "openapi.yaml": OPENAPI, "program.mts": PROGRAM });
  const { document, problems } = await loadDocument(folder);
  expect(problems).toEqual([]);
  put(folder, { "schema.ts": await printTypes(document!) });
  expect(typeErrors([join(folder, "program.mts")])).toEqual([]);
}, 60_000);
