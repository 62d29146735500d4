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
