#!/usr/bin/env node
// A stub that is there, and may be run, before anything is built.
await import("./dist/cli.js");
