/** Is a new provider data alone? A folder of three files beside others becomes a package that generates, type-checks, and passes conformance; nothing else is touched. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { conformance, type CreateClient, type Scenarios } from "@media-tasks/simulator";
import { command, copySpecs, put, ROOT, temporaryFolder, typeErrors } from "./helpers.ts";

const OPENAPI = `
openapi: 3.1.0
info: { title: Kaleidoscope, version: "2", description: Pictures that turn., license: { name: Invented, url: "https://kaleidoscope.example/terms" } }
x-sources: [{ url: "https://kaleidoscope.example/docs", for: nothing }]
servers: [{ url: "https://api.kaleidoscope.example/v2", description: The only one. }]
security: [{ token: [] }]
paths:
  /turns:
    post:
      operationId: turn
      summary: Turn a picture
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [image_url]
              properties: { image_url: { type: string, format: uri }, degrees: { type: integer, minimum: 1, maximum: 359, default: 90 } }
            examples: { boat: { value: { image_url: "https://cdn.example/boat.png" } } }
      responses:
        "201": { description: Taken., content: { application/json: { schema: { $ref: "#/components/schemas/Turn" } } } }
        default: { $ref: "#/components/responses/Refused" }
  /turns/{turn}:
    parameters: [{ name: turn, in: path, required: true, description: The id., schema: { type: string }, example: turn-17-abc }]
    get:
      operationId: getTurn
      summary: Ask for a turn
      responses:
        "200": { description: The turn., content: { application/json: { schema: { $ref: "#/components/schemas/Turn" } } } }
        default: { $ref: "#/components/responses/Refused" }
components:
  securitySchemes: { token: { type: apiKey, in: header, name: X-Token, description: A token. } }
  responses:
    Refused:
      description: Refused.
      content: { application/json: { schema: { type: object, properties: { error: { type: object, properties: { code: { type: string }, text: { type: string } } } } } } }
  schemas:
    Turn:
      type: object
      required: [turn, phase]
      properties:
        turn: { type: string }
        phase: { type: string, enum: [resting, turning, turned, stuck] }
        degrees_done: { type: integer }
        degrees: { type: integer }
        picture: { type: [string, "null"], format: uri }
        trouble: { type: string }
`;

const MAPPING = `
provider: kaleidoscope
title: Kaleidoscope
version: 0.1.0
auth: { scheme: token, env: KALEIDOSCOPE_TOKEN }
errors: { code: $.error.code, message: $.error.text, kinds: { shut: capacity } }
tasks:
  turn:
    submit: [turn]
    handle: { id: $.turn }
    retrieve: getTurn
    status: { from: $.phase, values: { resting: queued, turning: running, turned: succeeded, stuck: failed } }
    progress: { done: $.degrees_done, total: $.degrees }
    failure: { message: $.trouble }
    outputs: [{ url: $.picture, kind: image, expires: { after: 1h } }]
`;

const EXAMPLES = `
families:
  turn:
    created: { answers: submit, http: { status: 201 }, body: { turn: turn-17-abc, phase: resting }, becomes: { status: queued, recognized: true, providerStatus: resting } }
    unauthorized: { answers: submit, http: { status: 401 }, body: { error: { code: nobody, text: Who are you? } }, becomes: { refused: { kind: unauthorized, code: nobody, message: Who are you? } } }
    running: { answers: retrieve, body: { turn: turn-17-abc, phase: turning, degrees_done: 45, degrees: 90 }, becomes: { status: running, recognized: true, providerStatus: turning, progress: { fraction: 0.5 } } }
    unknown_status: { answers: retrieve, body: { turn: turn-17-abc, phase: dizzy }, offSpec: A new word., becomes: { status: running, recognized: false, providerStatus: dizzy } }
    done:
      answers: retrieve
      body: { turn: turn-17-abc, phase: turned, picture: https://cdn.example/turned.png }
      becomes: { status: succeeded, providerStatus: turned, outputs: [{ kind: image, role: primary, url: https://cdn.example/turned.png, access: public, expires: { at: 2026-01-01T01:00:00.000Z, from: documented } }] }
    no_output: { answers: retrieve, body: { turn: turn-17-abc, phase: turned, picture: null }, becomes: { status: failed, providerStatus: turned, error: { kind: no_output, stage: output, message: The provider reported success without an output., retry: unknown, charged: unknown } } }
    failed: { answers: retrieve, body: { turn: turn-17-abc, phase: stuck, trouble: It is jammed. }, becomes: { status: failed, providerStatus: stuck, error: { kind: unclassified, message: It is jammed., retry: unknown, charged: unknown } } }
    rate_limited: { answers: retrieve, http: { status: 429 }, body: { error: { code: fast, text: Slower. } }, becomes: { refused: { kind: rate_limited, code: fast } } }
    not_found: { answers: retrieve, http: { status: 404 }, body: { error: { code: none, text: No such turn. } }, becomes: { refused: { kind: not_found } } }
scenarios: { turn: [[created, running, done], [created, running, failed]] }
cannot: { turn: { error_in_200: Refusals have their own status., cancel: A turn cannot be stopped., webhook: Nothing is told. } }
`;

/** A program of a user's, right and wrong. */
const PROGRAM = `
import { createKaleidoscope } from "./generated/kaleidoscope/src/index.ts";
const client = createKaleidoscope({ apiKey: "x" });
export async function right(): Promise<string | undefined> {
  const task = await client.submit.turn({ image_url: "https://cdn.example/boat.png" });
  const done = await client.wait(task.handle);
  if (done.status !== "succeeded") return undefined;
  const kind: "image" = done.outputs[0].kind;
  return kind + String(done.raw?.phase);
}
// @ts-expect-error a misspelt field
void client.submit.turn({ image_ulr: "https://cdn.example/boat.png" });
// @ts-expect-error no such operation
void client.submit.spin({});
// @ts-expect-error there is no cancel
void client.cancel;
`;

it("is a folder of three files, and nothing else", async () => {
  const folder = temporaryFolder();
  copySpecs(folder, "minimal");
  expect(command(folder, ["generate"]).code).toBe(0);
  const before = readFileSync(join(folder, "generated/minimal/src/adapter.ts"), "utf8");
  const code = (): unknown => ["package.json", "package-lock.json"].map((name) => readFileSync(join(ROOT, name), "utf8"));
  const own = code();

  put(folder, { "specs/kaleidoscope/openapi.yaml": OPENAPI, "specs/kaleidoscope/mapping.yaml": MAPPING, "specs/kaleidoscope/examples.yaml": EXAMPLES });
  expect(command(folder, ["lint", "kaleidoscope"])).toMatchObject({ code: 0, err: "" });
  expect(command(folder, ["generate"])).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/kaleidoscope: 2 operations, 1 family, 4 statuses; 7 files written/) as string });
  expect(command(folder, ["check"])).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, "generated")).sort()).toEqual(["kaleidoscope", "minimal"]);
  expect(readFileSync(join(folder, "generated/minimal/src/adapter.ts"), "utf8")).toBe(before);
  expect(code()).toEqual(own);
  expect(existsSync(join(ROOT, "generated/kaleidoscope"))).toBe(false);

  put(folder, { "program.mts": PROGRAM });
  expect(typeErrors(["program.mts", "generated/kaleidoscope/src/scenarios.ts"].map((path) => join(folder, path)))).toEqual([]);

  const source = (path: string): string => pathToFileURL(join(folder, "generated/kaleidoscope/src", path)).href;
  const { scenarios } = await import(/* @vite-ignore */ source("scenarios.ts")) as { scenarios: Scenarios };
  const { createKaleidoscope } = await import(/* @vite-ignore */ source("index.ts")) as { createKaleidoscope: CreateClient };
  const cases = conformance(createKaleidoscope, scenarios);
  const failures: string[] = [];
  for (const { name, run } of cases) await run?.().catch((cause: Error) => failures.push(`${name}: ${cause.message}`));
  expect(failures).toEqual([]);
  expect(cases.filter(({ run }) => run).length).toBeGreaterThan(20);
}, 180_000);
