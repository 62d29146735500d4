/**
 * How does every payload come to every site? A payload is put into all sites at once, each with its own token; what is refused is noted and
 * taken out, until a package comes of the rest. `alone` puts one payload into one site at a time.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import type { File, Generated, generate as Generate } from "../../generator/generate.ts";
import { PROJECT, ROOT } from "../generator/helpers.ts";
import { judge, type Planted } from "./oracle.ts";
import type { Payload } from "./payloads.ts";
import { listSites, trap, type Folder } from "./sites.ts";

export const SITES = listSites();
export const tokenOf = (site: string): string => `tk${String(SITES.indexOf(site)).padStart(3, "0")}pwned`;

/** Sites that take few texts: names, numbers, durations, references. Together they would refuse each other's packages for ever. */
export const STRICT: readonly string[] = SITES.filter((site) => /^(?:schema\.required|server\.url|server\.variable\.default|server\.url\.path|operation\.server|response\.(?:status|link)|component\.|operation\.id|path\.(?:text|parameter|fragment)|parameter\.header\.name|discriminator|security\.scheme|mapping\.(?:version|auth\.(?:env|option)|requestId\.header|verify\.tolerance|delivery|challenge|retention|family|retrieve|cancel$|poll\.max|let\.name|zone|webhook|handle\.name|rule|output\.role|errors)|example\.(?:name|scenario|header|becomes)|overlay\.(?:target|version|update))/.test(site));
export const LOOSE: readonly string[] = SITES.filter((site) => !STRICT.includes(site));

/** JSON in plain letters, so that every character reaches the parser. */
const ascii = (json: string): string => json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

export interface Report {
  /** Payloads in sites that were refused with a Problem. */
  refused: number;
  /** Payloads in sites of which a package came. */
  generated: number;
  /** What got out. */
  readonly faults: string[];
  readonly packages: { readonly name: string; readonly files: readonly File[]; readonly planted: Planted }[];
}

export class Corpus {
  readonly report: Report = { refused: 0, generated: 0, faults: [], packages: [] };
  readonly #generate: typeof Generate;
  readonly #folder: string;
  #own: readonly File[] = [];

  constructor(generate: typeof Generate = async () => { throw new Error("no generator"); }) {
    this.#generate = generate;
    this.#folder = realpathSync(mkdtempSync(join(tmpdir(), "media-tasks-hostile-")));
    mkdirSync(join(this.#folder, "trap"));
  }

  /** The folder goes with it. */
  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The package in which every site says its own. It must come first: every other package is held against this one. */
  async own(): Promise<Generated> {
    const generated = await this.#run(this.#write(new Set(), undefined));
    this.#own = generated.files ?? [];
    return generated;
  }

  /** One payload, in these sites at once. */
  async together(payload: Payload, sites: readonly string[] = LOOSE): Promise<void> {
    let left = sites;
    for (let round = 0; left.length > 0; round++) {
      const active = new Set(left);
      const { lines, text } = this.#write(active, payload);
      let generated: Generated;
      try {
        generated = await this.#run({ lines, text });
      } catch (cause) {
        if (left.length > 1) return this.#halves(payload, left);
        this.report.faults.push(`${payload.name} in ${left[0]}: generate threw ${String((cause as Error).stack).slice(0, 400)}`);
        return;
      }
      if (generated.files) return this.#judge(payload, left, generated.files);
      const errors = generated.problems.filter(({ severity }) => severity === "error");
      const named = new Set(errors.flatMap(({ at }) => lines.get(`${at.file.split("/").at(-1)}:${at.line}`) ?? []).filter((site) => active.has(site)));
      if (left.length === 1) {
        if (errors.length === 0) this.report.faults.push(`${payload.name} in ${left[0]}: no package and no Problem`);
        this.report.refused += 1;
        return;
      }
      if (named.size === 0 || round > 40) return this.#halves(payload, left);
      this.report.refused += named.size;
      left = left.filter((site) => !named.has(site));
    }
  }

  /** One payload in one site after another. */
  async alone(payload: Payload, sites: readonly string[] = SITES): Promise<void> {
    for (const site of sites) await this.together(payload, [site]);
  }

  /** Which files a harmless word of each site gets into. */
  async reach(): Promise<Map<string, string[]>> {
    const plain: Payload = { name: "reach", text: (token) => token };
    const before = this.report.packages.length;
    await this.together(plain, SITES);
    const reached = new Map<string, string[]>();
    for (const { files, planted } of this.report.packages.slice(before)) {
      for (const [token, { site }] of planted) reached.set(site, files.filter(({ text }) => text.includes(token)).map(({ path }) => path));
    }
    return reached;
  }

  async #halves(payload: Payload, sites: readonly string[]): Promise<void> {
    const middle = sites.length >> 1;
    await this.together(payload, sites.slice(0, middle));
    await this.together(payload, sites.slice(middle));
  }

  #judge(payload: Payload, sites: readonly string[], files: readonly File[]): void {
    const planted: Planted = new Map(sites.map((site) => {
      const token = tokenOf(site);
      return [token, { site, texts: [payload.text(token), ...(payload.twin ? [payload.twin(token)] : [])] }];
    }));
    this.report.generated += sites.length;
    const name = `${payload.name} in ${sites.length > 3 ? `${sites.length} sites` : sites.join(", ")}`;
    this.report.faults.push(...judge(files, planted, this.#own).map((fault) => `${name}: ${fault}`));
    this.report.packages.push({ name, files, planted });
  }

  /** Writes the folder; which sites stand on which lines comes back. Every member and item has a line of its own. */
  #write(active: ReadonlySet<string>, payload: Payload | undefined): { lines: Map<string, string[]>; text: (folder: string) => void } {
    const twin = (make: (token: string) => string) => (site: string, own: string): string => (payload?.twin && active.has(site) ? make(tokenOf(site)) : own);
    const marked = trap((site, own) => (active.has(site) ? tokenOf(site) : own), twin((token) => `${token}Z`));
    const hostile = trap((site, own) => (active.has(site) ? payload!.text(tokenOf(site)) : own), twin((token) => payload!.twin!(token)));
    const lines = new Map<string, string[]>();
    for (const [file, value] of Object.entries(marked)) {
      const written = JSON.stringify(value, null, 1);
      const same = written.split("\n").length === JSON.stringify(hostile[file as keyof Folder], null, 1).split("\n").length;
      // Where two keys of one map have become the same word, lines tell nothing.
      if (same) for (const [index, line] of written.split("\n").entries()) lines.set(`${file}:${index + 1}`, (line.match(/tk\d{3}(?=pwned)/g) ?? []).map((token) => SITES[Number(token.slice(2))]!));
    }
    return { lines, text: (folder) => { for (const [file, value] of Object.entries(hostile)) writeFileSync(join(folder, file), ascii(JSON.stringify(value, null, 1))); } };
  }

  async #run({ text }: { readonly text: (folder: string) => void; readonly lines: unknown }): Promise<Generated> {
    const folder = join(this.#folder, "trap");
    text(folder);
    const before = Reflect.ownKeys(Object.prototype).length;
    const generated = await this.#generate(folder, PROJECT);
    if (Reflect.ownKeys(Object.prototype).length !== before) throw new Error("Object.prototype has changed");
    return generated;
  }
}

/** What importing the packages does, in a child process that may only read. */
export async function importAll(packages: readonly { readonly name: string; readonly files: readonly File[] }[]): Promise<string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "media-tasks-import-")));
  try {
    const runtime = join(folder, "node_modules/@media-tasks/runtime");
    mkdirSync(runtime, { recursive: true });
    symlinkSync(join(ROOT, "node_modules/openapi-fetch"), join(folder, "node_modules/openapi-fetch"));
    writeFileSync(join(runtime, "package.json"), JSON.stringify({ name: "@media-tasks/runtime", type: "module", exports: { "./v1": "./v1.js", "./strategies": "./strategies/index.js" } }));
    await build({ entryPoints: [join(ROOT, "runtime/v1.ts"), join(ROOT, "runtime/strategies/index.ts")], outdir: runtime, outbase: join(ROOT, "runtime"), bundle: true, splitting: true, format: "esm", platform: "node", packages: "external", conditions: ["@media-tasks/source"], logLevel: "error" });
    const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true, rewriteRelativeImportExtensions: true };
    const list = packages.map(({ name, files }, index) => {
      const home = join(folder, String(index));
      mkdirSync(home);
      writeFileSync(join(home, "package.json"), '{ "type": "module" }');
      const modules = files.filter(({ path }) => path.endsWith(".ts")).map(({ path, text }) => {
        const target = join(home, path.replace("src/", "").replace(/\.ts$/, ".js"));
        writeFileSync(target, ts.transpileModule(text, { compilerOptions, fileName: path }).outputText);
        return pathToFileURL(target).href;
      });
      return { name, modules };
    });
    writeFileSync(join(folder, "list.json"), JSON.stringify({ tokens: SITES.map(tokenOf), packages: list }));
    const permission = Number(process.versions.node.split(".")[0]) < 22 ? "--experimental-permission" : "--permission";
    const told = execFileSync(process.execPath, [permission, "--allow-fs-read=*", "--no-warnings", join(import.meta.dirname, "import.mjs"), join(folder, "list.json")], { encoding: "utf8", maxBuffer: 2 ** 26, env: {} });
    return JSON.parse(told) as string[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
