/**
 * Does anything that a stranger writes get out of its place? Every payload in every site of a provider's four files. In short runs the sites
 * that take most texts share packages, and those that take few are drawn by a seed; `HOSTILE=full` puts each payload into each site alone.
 */
import { createServer } from "node:http";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";
import { format } from "../../generator/problem.ts";
import { writePackage } from "../../generator/write.ts";
import { Corpus, importAll, LOOSE, SITES, STRICT, tokenOf } from "./corpus.ts";
import { HARMLESS, PAYLOADS, type Payload } from "./payloads.ts";

const FULL = process.env["HOSTILE"] === "full";
const SEED = Number(process.env["HOSTILE_SEED"] ?? Math.floor(Date.now() / 86_400_000));
/** So many strict sites for each payload in a short run. */
const DRAWN = 4;

/** A small generator of numbers (mulberry32): the same seed draws the same sites. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

let corpus: Corpus;
const asked: string[] = [];
const server = createServer((request, response) => { asked.push(request.url ?? ""); response.end(); });
let trapUrl = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  trapUrl = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  corpus = new Corpus(generate);
  const own = await corpus.own();
  expect(own.problems.map(format), "the trap itself is in order").toEqual([]);
});
afterAll(() => {
  corpus[Symbol.dispose]();
  server.close();
});

it("sites and payloads are many, and their texts arrive", async () => {
  expect(SITES.length).toBeGreaterThan(200);
  expect(PAYLOADS.length).toBeGreaterThan(60);
  const reached = await corpus.reach();
  const files = (path: string): number => [...reached.values()].filter((each) => each.includes(path)).length;
  // What is refused as a plain word, or only people read, reaches nothing; the rest must, or the corpus would prove nothing.
  expect([...reached.values()].filter((each) => each.length > 0).length).toBeGreaterThan(170);
  expect({ readme: files("README.md"), schema: files("src/schema.ts"), adapter: files("src/adapter.ts"), client: files("src/client.ts"), scenarios: files("src/scenarios.ts"), manifest: files("package.json") })
    .toMatchObject({ readme: expect.toSatisfy((n) => n > 15), schema: expect.toSatisfy((n) => n > 60), adapter: expect.toSatisfy((n) => n > 60), client: expect.toSatisfy((n) => n > 4), scenarios: expect.toSatisfy((n) => n > 40), manifest: 1 });
});

describe("every payload in every site", () => {
  it("is refused with a Problem, or comes out as nothing but text", { timeout: FULL ? 7_200_000 : 240_000 }, async () => {
    const address: Payload = { name: "the trap server", text: (token) => `${trapUrl}/${token}` };
    const random = draws(SEED);
    for (const payload of [...PAYLOADS, address]) {
      if (FULL) await corpus.alone(payload, SITES);
      else {
        await corpus.together(payload, LOOSE);
        await corpus.alone(payload, Array.from({ length: DRAWN }, () => STRICT[Math.floor(random() * STRICT.length)]!));
      }
    }
    const { refused, generated, faults } = corpus.report;
    console.log(`${SITES.length} sites, ${PAYLOADS.length + 1} payloads, seed ${SEED}: ${generated} came out as text, ${refused} were refused, in ${corpus.report.packages.length} packages`);
    expect(faults).toEqual([]);
    expect(generated + refused).toBeGreaterThanOrEqual((PAYLOADS.length + 1) * (FULL ? SITES.length : LOOSE.length + DRAWN));
    expect(asked, "requests to the trap server").toEqual([]);
  });

  it("does nothing when it is imported", { timeout: FULL ? 1_200_000 : 120_000 }, async () => {
    const { packages } = corpus.report;
    const chosen = FULL ? packages.filter((_, index) => index % 20 === 0) : packages.filter(({ planted }, index) => planted.size > 1 || index % 8 === 0);
    expect(chosen.length).toBeGreaterThan(PAYLOADS.length);
    expect(await importAll(chosen)).toEqual([]);
    expect(asked).toEqual([]);
  });

  it("would be found out there", async () => {
    const files = corpus.report.packages[0]!.files;
    const bad = (text: string) => files.map((file) => (file.path === "src/adapter.ts" ? { ...file, text: file.text + text } : file));
    const told = await importAll([
      { name: "reads", files: bad(`\nexport const x = ${tokenOf(SITES[3]!)}();\n`) }, { name: "asks", files: bad('\nvoid fetch("http://127.0.0.1:9").catch(() => {});\n') },
      { name: "changes", files: bad("\n(Object.prototype as any).polluted = 1; delete (Object.prototype as any).polluted; (globalThis as any).left = 1;\n") },
      { name: "inherits", files: bad("").map((file) => (file.path === "src/scenarios.ts" ? { ...file, text: file.text.replace("= {", '= { __proto__: { a: 1 },') } : file)) },
      { name: "throws", files: bad("\nthrow new Error('x');\n") },
    ]);
    for (const name of ["reads", "asks", "changes", "inherits", "throws"]) expect(told.filter((fault) => fault.startsWith(`${name}:`)), name).not.toEqual([]);
  });
});

describe("what people really write", () => {
  it.each(HARMLESS.map((payload) => [payload.name, payload] as const))("%s comes out as it went in", async (_, payload) => {
    using own = new Corpus(generate);
    await own.own();
    // The names of files, options, servers and the like are letters and digits; everything else takes any text.
    const shown = LOOSE.filter((site) => !["mapping.handle.pointer", "mapping.output.role.key"].includes(site));
    await own.together(payload, shown);
    expect(own.report.faults).toEqual([]);
    const took = new Set(own.report.packages.flatMap(({ planted }) => [...planted.values()].map(({ site }) => site)));
    expect(shown.filter((site) => !took.has(site)), "sites that refused it").toEqual([]);
    for (const { files, planted } of own.report.packages) {
      const file = (path: string): string => files.find((each) => each.path === path)!.text;
      const readme = unescaped(file("README.md"));
      for (const site of ["info.description", "x-sources.url", "x-sources.for", "x-sources", "x-uncertain", "operation.summary", "mapping.title", "status.enum", "server.name"]) {
        const token = tokenOf(site);
        if (planted.has(token) && file("README.md").includes(token)) expect(readme, `${site} in README.md`).toContain(payload.text(token).replaceAll("`", /enum|name/.test(site) ? "ˋ" : "`"));
      }
      for (const site of ["mapping.title"]) if (planted.has(tokenOf(site))) {
        expect(JSON.parse(file("package.json"))).toMatchObject({ description: expect.stringContaining(payload.text(tokenOf(site))) });
        expect(file("src/client.ts")).toContain(payload.text(tokenOf(site)));
      }
      const texts = new Set<string>();
      const visit = (node: ts.Node): void => { if (ts.isStringLiteral(node) || ts.isIdentifier(node)) texts.add(node.text); ts.forEachChild(node, visit); };
      for (const path of ["src/adapter.ts", "src/scenarios.ts", "src/schema.ts"]) visit(ts.createSourceFile(path, file(path), ts.ScriptTarget.ES2022, true));
      for (const site of ["status.enum", "property.name", "property.const", "request.enum", "mapping.title", "mapping.reply", "mapping.output.kind.key", "mapping.charged", "example.body.value", "example.cannot", "body.example.value", "parameter.enum"]) {
        if (planted.has(tokenOf(site))) expect([...texts].some((text) => text === payload.text(tokenOf(site))), `${site} as a text`).toBe(true);
      }
      for (const site of ["schema.description", "operation.description", "property.description"]) if (planted.has(tokenOf(site))) expect(file("src/schema.ts")).toContain(payload.text(tokenOf(site)));
    }
  });
});

/** Markdown as it is read: escapes and entities undone. */
const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&#64;", "@");

it("files land in the package and nowhere else", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "media-tasks-inside-")));
  try {
    mkdirSync(join(folder, "generated"));
    writeFileSync(join(folder, "beside"), "untouched");
    for (const { files } of corpus.report.packages.slice(0, 20)) writePackage(join(folder, "generated/trap"), files);
    expect(readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()).toEqual([
      "beside", "generated", "generated/trap", ...["README.md", "package.json", "src", "src/adapter.ts", "src/client.ts", "src/index.ts", "src/scenarios.ts", "src/schema.ts"].map((name) => `generated/trap/${name}`),
    ].sort());
    for (const path of ["../x.ts", "/etc/x", "src/../../x", "a/../../../x", ".."]) expect(() => writePackage(join(folder, "generated/trap"), [{ path, text: "" }]), path).toThrow();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
