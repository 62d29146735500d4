#!/usr/bin/env node
// A stub, because the compile cache (Node 22 and newer) must be on before the large modules load.
process.getBuiltinModule("node:module").enableCompileCache?.();
await import("./dist/cli.js");
