/**
 * What does a run in which nothing changed need of Node? Not imported, because `import` of a built-in module makes Node evaluate everything
 * it has to offer: streams, promises and readline for `node:fs`, which doubles such a run.
 */
export const { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, watch, writeFileSync } = process.getBuiltinModule("node:fs");
export const { parseArgs } = process.getBuiltinModule("node:util");
