/** What is measured? The packages as users get them, built from the sources into a folder of the bench's own, so that nothing stale is. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { precompile } from "../generator/precompile.ts";

export const ROOT = resolve(import.meta.dirname, "..");
/** Below `node_modules`, so that the built packages find what the workspace has installed. */
export const HOME = join(ROOT, "node_modules/.cache/media-tasks-bench");
export const COMMAND = join(HOME, "generator/media-tasks.mjs");
export const RUNTIME = join(HOME, "node_modules/@media-tasks/runtime");

/** The four providers the project began with. */
export const SEEDS = ["zai", "kyy", "chainhub", "novita"];

let built = false;

/** Compiles runtime, generator and generated packages; types are left to `npm run types`. */
export function buildAll(): void {
  if (built) return;
  built = true;
  rmSync(HOME, { recursive: true, force: true });
  compile(join(ROOT, "generator"), join(HOME, "generator"));
  precompile(join(ROOT, "templates"), join(HOME, "generator/dist/templates"));
  cpSync(join(ROOT, "generator/media-tasks.mjs"), COMMAND);
  compile(join(ROOT, "runtime"), RUNTIME);
  for (const name of readdirSync(join(ROOT, "generated"))) compile(join(ROOT, "generated", name), packageOf(name), "src");
}

/** The folder of a provider's built package. */
export const packageOf = (provider: string): string => join(HOME, "node_modules/@media-tasks", provider);

function compile(from: string, to: string, sources = "."): void {
  const files = readdirSync(join(from, sources), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts") && !/^(dist|node_modules)\b/.test(path));
  for (const path of files) {
    const { outputText } = ts.transpileModule(readFileSync(join(from, sources, path), "utf8"), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true, rewriteRelativeImportExtensions: true },
    });
    put(join(to, "dist", path.replace(/\.ts$/, ".js")), outputText);
  }
  cpSync(join(from, "package.json"), join(to, "package.json"));
}

export function put(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** A project with so many providers, each a renamed copy of a seed, in a folder that was empty. */
export function projectOf(count: number): { readonly folder: string; readonly documents: string[]; readonly providers: string[] } {
  const folder = join(HOME, `project-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  const providers = Array.from({ length: count }, (_, index) => (count <= SEEDS.length ? SEEDS[index]! : `${SEEDS[index % SEEDS.length]!}${index}`));
  for (const [index, name] of providers.entries()) {
    const seed = SEEDS[index % SEEDS.length]!;
    for (const file of readdirSync(join(ROOT, "specs", seed))) {
      const text = readFileSync(join(ROOT, "specs", seed, file), "utf8");
      put(join(folder, "specs", name, file), file === "mapping.yaml" ? text.replace(/^provider: .*$/m, `provider: ${name}`) : text);
    }
  }
  return { folder, providers, documents: providers.map((name) => join(folder, "specs", name, "openapi.yaml")) };
}

/** Lets a folder find packages by name. */
export function link(folder: string, modules: string): void {
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(modules, join(folder, "node_modules"));
}
