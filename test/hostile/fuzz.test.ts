/**
 * Does anything throw what nobody expects? Chance changes documents, mappings, answers, handles and messages. `FUZZ_RUNS` says how often
 * (100,000 each night), `FUZZ_SEED` repeats a run. What it finds becomes a test of its own, by name.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { InvalidHandle, parseHandle } from "@media-tasks/runtime";
import { generate } from "../../generator/generate.ts";
import { GOLDEN, PROJECT } from "../generator/helpers.ts";
import { judgeCode } from "./oracle.ts";
import { PAYLOADS } from "./payloads.ts";
import { clientOf, handleOf, json, providers, settle } from "./providers.ts";
import { trap } from "./sites.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 2000);
const SEED = Number(process.env["FUZZ_SEED"] || Date.now()) | 0;
const TIMEOUT = Math.max(120_000, RUNS * 100);
console.log(`FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}`);
const runs = (share: number): { seed: number; numRuns: number } => ({ seed: SEED, numRuns: Math.max(50, Math.round(RUNS * share)) });

type Folder = Readonly<Record<string, unknown>>;
const minimal: Folder = Object.fromEntries(["openapi", "mapping", "examples"].map((name) => [`${name}.yaml`, parse(readFileSync(join(GOLDEN, "minimal", `${name}.yaml`), "utf8"))]));
const whole: Folder = { ...trap((_, own) => own, (_, own) => own) };

/** Texts that mean something somewhere, hostile ones, and any. */
const text = fc.oneof(
  fc.constantFrom(...PAYLOADS.map((payload) => payload.text("tk000pwned"))),
  fc.constantFrom("$", "$.id", "$.a[*].b", "$..*", "$handle.id", "$item", "$statusCode", "$request.body#/a", "object", "array", "string", "null", "#/components/schemas/Thing", "#/components/schemas/Job", "#/paths", "#", "*", "E*", "200", "5s", "1/s", "makeThing", "start", "look", "video"),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const value = fc.oneof(text, fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(null, true, false, 0, -1, 1e308, 2 ** 53, [], {}, [[]], { $ref: "#" }, { $ref: "#/components/schemas/Thing" }, { type: ["object", "null"] }, { allOf: [{}] }));

/** One change somewhere: `where` picks the place, going down until it stops. */
const change = fc.record({ where: fc.array(fc.nat(40), { minLength: 1, maxLength: 10 }), what: fc.constantFrom("replace", "replace", "remove", "rename", "add", "double"), with: value, name: text });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(root: unknown, { where, what, with: other, name }: Change): unknown {
  const go = (node: unknown, [step, ...rest]: readonly number[]): unknown => {
    if (typeof node !== "object" || node === null || step === undefined) return other;
    const entries = Object.entries(node);
    if (entries.length === 0) return what === "add" ? { [name]: other } : other;
    const at = step % entries.length;
    const [key, member] = entries[at]!;
    const last = rest.length === 0 || typeof member !== "object" || member === null;
    const made: [string, unknown][] = entries.flatMap((entry, index): [string, unknown][] => {
      if (index !== at) return [entry];
      if (!last) return [[key, go(member, rest)]];
      if (what === "remove") return [];
      if (what === "rename") return [[name, member]];
      if (what === "add") return [entry, [name, other]];
      if (what === "double") return [entry, [`${key}2`, member]];
      return [[key, other]];
    });
    return Array.isArray(node) ? made.map(([, each]) => each) : Object.fromEntries(made);
  };
  return go(root, where);
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), "media-tasks-fuzz-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a provider, generates it, and says what is wrong with what came of it. */
async function faultsOf(provider: string, files: Folder, count = (): void => {}): Promise<string[]> {
  const home = join(folder, provider);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(home, name), typeof content === "string" ? content : JSON.stringify(content, null, 1) ?? "");
  const before = Reflect.ownKeys(Object.prototype).length;
  const { files: made, problems } = await generate(home, PROJECT);
  if (made) count();
  const faults: string[] = [];
  if (Reflect.ownKeys(Object.prototype).length !== before) faults.push("Object.prototype has changed");
  if (!made && !problems.some(({ severity }) => severity === "error")) faults.push("neither a package nor a Problem");
  for (const { path, text: code } of made ?? []) {
    if (path.endsWith(".ts")) judgeCode(path, code, new Map([["tk000pwned", { site: "chance", texts: [""] }]]), (fault) => void (/is evaluated: .*tk000pwned[^()]*$/.test(fault) || faults.push(`${path}: ${fault}`)));
    else if (path === "package.json") JSON.parse(code);
  }
  return faults;
}

describe("generating", () => {
  it.each([["minimal", minimal, 0.25], ["trap", whole, 0.05]] as const)("from changed files of %s ends in a package or Problems", { timeout: TIMEOUT }, async (provider, files, share) => {
    const names = Object.keys(files);
    let packages = 0;
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(names.length - 1), change), { minLength: 1, maxLength: 3 }), async (changes) => {
      const made: Record<string, unknown> = { ...files };
      for (const [index, each] of changes) made[names[index]!] = changed(made[names[index]!], each);
      expect(await faultsOf(provider, made, () => { packages += 1; })).toEqual([]);
    }), runs(share));
    expect(packages, "changed providers that still became packages").toBeGreaterThan(5);
  });

  it("from any text ends in Problems", { timeout: TIMEOUT }, async () => {
    const piece = fc.oneof(text, fc.constantFrom("openapi: 3.1.0\n", "info: {}\n", "paths:\n  ", "  - ", "{", "}", "[", "]", ": ", "&a ", "*a", "<<: *a\n", "!!js/function ", "? ", "|\n", ">\n", "---\n", "%YAML 1.2\n", "# ", "\t", "\"", "'", "\n"));
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 20 }), fc.constantFrom("openapi.yaml", "mapping.yaml", "examples.yaml", "overlay.yaml"), async (pieces, name) => {
      expect(await faultsOf("minimal", { ...minimal, [name]: pieces.join("") })).toEqual([]);
    }), runs(0.2));
  });
});

describe("clients", () => {
  const known = providers.flatMap((provider) => Object.entries(provider.scenarios.families).map(([family, { examples }]) => ({ provider, family, bodies: Object.values(examples).map(({ body }) => body) })));

  it("make a task or an error of ours of any answer", { timeout: TIMEOUT }, async () => {
    let tasks = 0;
    await fc.assert(fc.asyncProperty(fc.nat(known.length - 1), fc.nat(30), fc.array(change, { maxLength: 3 }), fc.constantFrom(200, 200, 200, 202, 400, 404, 422, 500), async (index, which, changes, status) => {
      const { provider, family, bodies } = known[index]!;
      const body = changes.reduce(changed, bodies[which % bodies.length]);
      const { client } = clientOf(provider, () => (typeof body === "string" ? new Response(body, { status }) : json(body ?? null, status)));
      const told = provider.adapter.families[family]!.retrieve ? await settle(client.get(handleOf(provider, family, "t-1"))) : undefined;
      const task = told as { status?: string } | undefined;
      if (task?.status !== undefined) tasks += 1;
      JSON.stringify(told);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    }), runs(1));
    expect(tasks, "answers that became tasks").toBeGreaterThan(10);
  });

  it("make a task or an error of ours of any message", { timeout: TIMEOUT }, async () => {
    const hooked = known.filter(({ provider }) => provider.adapter.webhooks);
    await fc.assert(fc.asyncProperty(fc.nat(hooked.length - 1), fc.nat(30), fc.array(change, { maxLength: 3 }), fc.dictionary(fc.constantFrom("webhook-id", "webhook-timestamp", "webhook-signature", "x-signature", "__proto__"), fc.string({ unit: "binary" })), async (index, which, changes, headers) => {
      const { provider, bodies } = hooked[index]!;
      const body = changes.reduce(changed, bodies[which % bodies.length]);
      const { client } = clientOf(provider, () => json({}, 404));
      await settle(client.webhook!.parse({ headers, rawBody: typeof body === "string" ? body : JSON.stringify(body) ?? "", url: "https://me.example/hook" }, { secret: "a-secret-of-mine" }));
    }), runs(0.5));
  });

  it("take a handle, or refuse it with InvalidHandle", { timeout: TIMEOUT }, () => {
    const good = { v: 1, provider: "acme", family: "clips", operation: "createClip", id: "c1", submittedAt: "2026-01-01T00:00:00.000Z", context: { region: "eu" } };
    const coded = (bytes: string): string => `mt1.${Buffer.from(bytes).toString("base64url")}`;
    fc.assert(fc.property(fc.oneof(change.map((each) => changed(good, each)), text, text.map(coded), change.map((each) => coded(JSON.stringify(changed(good, each)) ?? ""))), (given) => {
      try {
        const handle = parseHandle(given);
        expect(JSON.stringify(handle)).not.toContain("://");
        expect(parseHandle(JSON.stringify(handle))).toEqual(handle);
      } catch (error) {
        if (!(error instanceof InvalidHandle)) throw error;
      }
    }), runs(2));
  });
});
