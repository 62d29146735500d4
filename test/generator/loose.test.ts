/** Do printed types read as the generator reads the document? What is described compiles to any depth beside objects of which nothing is said; what is misspelt does not. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadDocument } from "../../generator/document.ts";
import { printTypes } from "../../generator/types.ts";
import { put, temporaryFolder, typeErrors } from "./helpers.ts";

const answer = (schema: string): string => `responses: { "200": { description: Ok, content: { application/json: { schema: ${schema} } } } }`;

const OPENAPI = `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: https://api.example.com }]
paths:
  /look: { get: { operationId: look, ${answer("{ type: object, properties: { id: { type: string }, error: { type: object, properties: { text: { type: string } } } } }")} } }
  /stop: { get: { operationId: stop, ${answer("{ type: object }")} } }
  /halt: { get: { operationId: halt, ${answer("{ type: object, properties: {} }")} } }
  /both: { get: { operationId: both, ${answer('{ allOf: [{ $ref: "#/components/schemas/Named" }, { type: object }] }')} } }
  /item: { get: { operationId: item, ${answer("{ type: object, properties: { about: { type: object }, list: { type: array, items: { type: object } }, either: { oneOf: [{ type: array, items: { type: string } }, { type: object }] } } }")} } }
components:
  schemas: { Named: { type: object, properties: { who: { type: object, properties: { name: { type: string } } } } } }
`;

const PROGRAM = `import type { Described, Loose } from "@media-tasks/runtime/v1";
import type { operations as o } from "./schema.ts";

export const described = (body: Loose<Described<o["look"]> | Described<o["stop"]> | Described<o["halt"]> | Described<o["both"]>>): unknown[] => [
  body.error?.text?.length,
  body.who?.name?.length,
  // @ts-expect-error no answer has it
  body.eror,
  // @ts-expect-error nor this
  body.error?.txet,
];

/** Nothing is said: anything may be there. */
export const open = (stop: Loose<Described<o["stop"]>>, both: Loose<Described<o["stop"]> | Described<o["halt"]>>, item: Loose<Described<o["item"]>>): unknown[] => [
  stop.error?.text, both.error?.text, item.about?.deep?.deeper, item.list?.[0]?.deep?.deeper, item.either?.deep?.deeper,
];
`;

it("an answer that is only an object hides nothing of the others", async () => {
  const folder = temporaryFolder();
  put(folder, { "openapi.yaml": OPENAPI, "program.mts": PROGRAM });
  const { document, problems } = await loadDocument(folder);
  expect(problems).toEqual([]);
  const types = await printTypes(document!);
  expect(types).toContain('"application/json": Record<string, never>;');
  put(folder, { "schema.ts": types });
  expect(typeErrors([join(folder, "program.mts")])).toEqual([]);
}, 60_000);
