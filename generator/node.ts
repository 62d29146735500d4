/**
 * What does the generator need of Node? Not imported, because `import` of a built-in module makes Node evaluate everything it has to offer:
 * streams, promises and readline for `node:fs`, which doubles a run in which nothing changed.
 */
export const {
  existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, watch, writeFileSync, writeSync,
} = process.getBuiltinModule("node:fs");
export const { createRequire } = process.getBuiltinModule("node:module");
export const { parseArgs } = process.getBuiltinModule("node:util");

export const sha256 = (text: string): string => process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");

let context: object | undefined;

/** What the function returns; an error of the code ERR_SCRIPT_EXECUTION_TIMEOUT where it takes longer, be it in a regular expression. */
export function runBounded<T>(run: () => T, milliseconds: number): T {
  const vm = process.getBuiltinModule("node:vm");
  const global = (context ??= vm.createContext({})) as { run?: () => T };
  global.run = run;
  return vm.runInContext("run()", global, { timeout: milliseconds }) as T;
}
