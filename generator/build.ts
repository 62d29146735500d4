/** How do generated packages become JavaScript? With the generator's own TypeScript, so that a repository of providers needs no configuration. */
import { join } from "node:path";
import type TypeScript from "typescript";
import { createRequire, rmSync } from "./node.ts";
import { listFiles } from "./write.ts";

/** Compiles `folder/src` to `folder/dist`. Returns what the compiler complains of, one line each; nothing is written then. */
export function buildPackages(folders: readonly string[], conditions: readonly string[] = []): string[] {
  const ts = createRequire(import.meta.url)("typescript") as typeof TypeScript;
  // The libraries and the runtime are the same for all: read, parsed and bound once.
  const shared = new Map<string, TypeScript.SourceFile | undefined>();
  return folders.flatMap((folder) => {
    const src = join(folder, "src");
    const names = listFiles(src).map((path) => join(src, path));
    const options: TypeScript.CompilerOptions = {
      target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], types: [], strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true, isolatedModules: true, rewriteRelativeImportExtensions: true, skipLibCheck: true, declaration: true,
      rootDir: src, outDir: join(folder, "dist"), noEmitOnError: true, customConditions: [...conditions],
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile } = host;
    host.getSourceFile = (path, ...how) => {
      if (names.includes(path)) return getSourceFile(path, ...how);
      if (!shared.has(path)) shared.set(path, getSourceFile(path, ...how));
      return shared.get(path);
    };
    const program = ts.createProgram(names, options, host);
    const problems = ts.getPreEmitDiagnostics(program);
    if (problems.length === 0) {
      rmSync(join(folder, "dist"), { recursive: true, force: true });
      program.emit();
    }
    return problems.map((problem) => ts.formatDiagnostic(problem, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => process.cwd(), getNewLine: () => "\n" }).trimEnd());
  });
}
