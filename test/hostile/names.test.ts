/** What are names that mean something else already, and what was found by chance and must not come back? */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generate, type File } from "../../generator/generate.ts";
import { format } from "../../generator/problem.ts";
import { GOLDEN, PROJECT, put, temporaryFolder, typeErrors } from "../generator/helpers.ts";
import { importAll } from "./corpus.ts";

type Json = any; // the files of a provider, as they are written
const minimal = (): Record<"openapi" | "mapping" | "examples", Json> => ({
  openapi: parse(readFileSync(join(GOLDEN, "minimal/openapi.yaml"), "utf8")), mapping: parse(readFileSync(join(GOLDEN, "minimal/mapping.yaml"), "utf8")), examples: parse(readFileSync(join(GOLDEN, "minimal/examples.yaml"), "utf8")),
});

async function made(folder: string, provider: string, change: (files: ReturnType<typeof minimal>) => void = () => {}): Promise<{ files?: readonly File[]; problems: string[] }> {
  const files = minimal();
  files.mapping.provider = provider;
  change(files);
  const home = join(folder, "specs", provider);
  mkdirSync(home, { recursive: true });
  for (const [name, value] of Object.entries(files)) writeFileSync(join(home, `${name}.yaml`), JSON.stringify(value, null, 1));
  const generated = await generate(home, PROJECT);
  return { ...(generated.files && { files: generated.files }), problems: generated.problems.filter(({ severity }) => severity === "error").map((problem) => format(problem).replace(/^.*?: error: /, "")) };
}

/** The minimal provider with its family under another name. */
const family = (name: string) => ({ mapping, examples }: ReturnType<typeof minimal>): void => {
  mapping.tasks = { [name]: mapping.tasks.job };
  for (const part of ["families", "scenarios", "cannot"]) examples[part] = { [name]: examples[part].job };
};

const OURS = ["client", "task", "submit", "answer", "options", "adapter", "operations", "paths", "list", "first", "has", "is", "body", "scenarios", "media-tasks", "class", "default", "new", "object", "a-b", "a--b", "x1"];
const FAMILIES = ["client", "task", "submit", "answer", "message", "kind", "adapter", "operations", "paths", "list", "first", "has", "json", "body", "header", "at", "any", "family", "reading", "verdict", "constructor", "toString", "valueOf", "class", "await", "default", "new", "eval", "jobs"];

describe("names", () => {
  it("of providers and families that mean something to the code become packages the compiler accepts, or Problems", { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    const packages: { name: string; files: readonly File[] }[] = [];
    for (const name of OURS) {
      const { files, problems } = await made(folder, name);
      if (files) packages.push({ name, files });
      else expect(problems, name).not.toEqual([]);
    }
    for (const name of FAMILIES) {
      const { files, problems } = await made(folder, `f-${name.toLowerCase()}`, family(name));
      if (files) packages.push({ name: `family ${name}`, files });
      else expect(problems, name).not.toEqual([]);
    }
    expect(packages.length).toBeGreaterThan(30);
    expect(await importAll(packages)).toEqual([]);
    packages.forEach(({ files }, index) => put(join(folder, "generated", String(index)), files));
    expect(typeErrors(packages.map((_, index) => join(folder, "generated", String(index), "src/index.ts")))).toEqual([]);
  });

  it("of families that could be another's constants or types stand beside it", { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    const names = ["job", "jobStatuses", "jobLet", "jobReader", "jobAnswer", "jobMessage", "jobFamily", "list", "listFamily"];
    const { files, problems } = await made(folder, "twins", ({ openapi, mapping, examples }) => {
      const [path, { post }] = Object.entries<Json>(openapi.paths).find(([, item]) => item.post?.operationId === "start")!;
      const { job } = mapping.tasks;
      mapping.tasks = Object.fromEntries(names.map((name, index) => [name, { ...job, submit: [`start${index}`], let: { link: ["$.url", "$.id"] }, outputs: [{ url: "$link" }], status: { ...job.status, values: { ...job.status.values, [`word${index}`]: "failed" } } }]));
      delete openapi.paths[path].post;
      names.forEach((_, index) => { openapi.paths[`${path}${index}`] = { post: { ...post, operationId: `start${index}` } }; });
      for (const part of ["families", "scenarios", "cannot"]) examples[part] = Object.fromEntries(names.map((name) => [name, examples[part].job]));
    });
    expect(problems).toEqual([]);
    put(join(folder, "generated"), files!);
    expect(typeErrors([join(folder, "generated/src/index.ts")])).toEqual([]);
  });

  it("that are devices, too long or no names are refused", async () => {
    const folder = temporaryFolder();
    for (const name of ["con", "nul", "aux", "prn", "com1", "lpt9", "a".repeat(300), "a.", "-a", "A", "a_b", "é", "a b", "constructor.", "__proto__"]) {
      const { files, problems } = await made(folder, name.slice(0, 200)).then((result) => (name.length > 200 ? made(folder, name.slice(0, 215)) : result));
      expect(files, name).toBeUndefined();
      expect(problems, name).not.toEqual([]);
    }
  });

  it("of a let that a constant cannot have are refused", async () => {
    const folder = temporaryFolder();
    for (const name of ["class", "await", "default", "list", "first", "body", "status", "each", "each3"]) {
      const { problems } = await made(folder, "lets", ({ mapping }) => { mapping.tasks.job.let = { [name]: "$.url" }; });
      expect(problems.join(), name).toMatch(/choose another name/);
    }
  });
});

describe("what chance has found stays mended", () => {
  const found: [string, (files: ReturnType<typeof minimal>) => void, string | undefined][] = [
    ["an environment variable that is no name", ({ mapping, openapi }) => { openapi.security = [{ key: [] }]; openapi.components.securitySchemes = { key: { type: "http", scheme: "bearer" } }; mapping.auth = { scheme: "key", env: "a', b(), '" }; }, "environment variable"],
    ["a reference to the whole document", ({ openapi }) => { openapi.components.schemas.Job.properties.done = { $ref: "#" }; }, "whole document"],
    ["a map where an example says its role", ({ examples }) => { examples.families.job.created.answers = [{}]; }, "must be one of|answers"],
    ["a map where a server's variable has its default", ({ openapi }) => { openapi.servers = [{ url: "https://{a}.example", variables: { a: { default: {} } } }]; }, "must be"],
    ["a map where a version of Swagger stands", ({ openapi }) => { openapi.swagger = { a: 1 }; }, "Swagger"],
    ["a map where a source has its address", ({ openapi }) => { openapi["x-sources"] = [{ url: {}, for: [] }, [], null]; }, undefined],
    ["a property that is named like no part of an address", ({ openapi }) => { openapi.components.schemas.Job.properties["100% (new)"] = { type: "object", properties: { "a%": { type: "string" } } }; }, undefined],
    ["an operation that is named so", ({ openapi }) => { openapi.paths["/jobs"].get = { operationId: "100% (new)", responses: { 200: { description: "All." } } }; }, undefined],
    ["a property whose name could stand for the sign", ({ openapi }) => { openapi.components.schemas.Job.properties = { ...openapi.components.schemas.Job.properties, "-percent-": { type: "string" }, "%": { type: "object", properties: {} } }; }, undefined],
  ];
  it.each(found)("%s", async (_, change, words) => {
    const { files, problems } = await made(temporaryFolder(), "minimal", change);
    if (words === undefined) expect(problems).toEqual([]);
    else expect(problems.join("\n")).toMatch(new RegExp(words));
    expect(files === undefined).toBe(words !== undefined);
  });

  it("a let of the family that stands for the second answer in its messages, which read it in their own way", async () => {
    const folder = temporaryFolder();
    const { files, problems } = await made(folder, "minimal", ({ openapi, mapping }) => {
      openapi.components.schemas.Job.properties.data = { type: "object" };
      const output = { url: "$result.file", kind: "video", name: "$result.name", width: "$result.width", height: "$result.height", bytes: "$result.bytes", mediaType: "$result.type", duration: "$result.seconds" };
      mapping.tasks.job = { ...mapping.tasks.job, let: { result: "$.data" }, outputs: [output], webhook: { status: { from: "$.state", values: { ok: "succeeded" } }, handle: { id: "$.id" } } };
      mapping.webhooks = { verify: "none" };
    });
    expect(problems).toEqual([]);
    const code = files!.find(({ path }) => path === "src/adapter.ts")!.text;
    const [own, message] = code.split("webhook: {");
    expect(own).toContain("outputs: (body, _, { result }) =>");
    expect(message).toMatch(/result: \(body: Any\) => body\.data,[^]*outputs: \(body: Any, \{ result \}\) =>/);
    put(join(folder, "generated"), files!);
    expect(typeErrors([join(folder, "generated/src/index.ts")])).toEqual([]);
  });

  it("and names keep their sign in the types", async () => {
    const { files } = await made(temporaryFolder(), "minimal", ({ openapi }) => { openapi.components.schemas.Job.properties["100%"] = { type: "object", description: "100% of it", properties: { "a%2": { type: "string" } } }; });
    const types = files!.find(({ path }) => path === "src/schema.ts")!.text;
    expect(types).toContain('"100%"?: {');
    expect(types).toContain('"a%2"?: string;');
    expect(types).toContain("100% of it");
    expect(types).not.toContain("percent");
  });
});
