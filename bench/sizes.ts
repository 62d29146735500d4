/** G8: how large is what a browser loads? Bundled and minified by esbuild from the sources, compressed by gzip. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { ROOT } from "./build.ts";
import { kilobytes, type Line, type Row } from "./table.ts";

/** Leaves out what is loaded on demand: webhooks, downloads, cancel, watch, and the openapi-fetch client. */
const onDemand: Plugin = {
  name: "on-demand",
  setup: ({ onResolve }) => onResolve({ filter: /./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : undefined)),
};

/** The only package the runtime stands on counts apart, and so does the runtime where a provider is measured. */
async function size(program: string, { plugins = [], external = ["openapi-fetch"] }: { plugins?: Plugin[]; external?: string[] } = {}): Promise<{ min: number; gzip: number }> {
  const { outputFiles: [file] } = await build({
    stdin: { contents: program, resolveDir: ROOT, loader: "ts" }, outfile: "out.js", write: false,
    bundle: true, minify: true, format: "esm", platform: "browser", conditions: ["@media-tasks/source"], plugins, external,
  });
  const { contents } = file!;
  return { min: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

/** `submit`, `get`, `wait`, handles and every error. */
export const core = () => size(`
  import { createClient } from "@media-tasks/runtime/v1";
  import { formatHandle, parseHandle, MediaTaskError } from "@media-tasks/runtime";
  console.log(createClient, formatHandle, parseHandle, MediaTaskError);
`, { plugins: [onDemand] });

/** With all that is loaded on demand, and all that the runtime exports. */
export const everything = () => size(`
  import { createClient } from "@media-tasks/runtime/v1";
  import * as all from "@media-tasks/runtime";
  console.log(createClient, all);
`);

/** A provider's adapter and client. */
export const provider = (name: string) => size(`
  export * from "./generated/${name}/src/index.ts";
`, { external: ["@media-tasks/*"] });

export const openapiFetch = () => size(`
  import createClient from "openapi-fetch";
  console.log(createClient);
`, { external: [] });

/** How many operations a provider's adapter knows. */
export function operationsOf(name: string): number {
  const adapter = readFileSync(join(ROOT, "generated", name, "src/adapter.ts"), "utf8");
  return (adapter.match(/"(?:GET|POST|PUT|PATCH|DELETE) \/|\bmethod: "/g) ?? []).length;
}

export const providers = (): string[] => readdirSync(join(ROOT, "generated")).sort();

/** What a provider may weigh: a base, and so much for each operation. */
export const allowance = (name: string): number => 1100 + 15 * operationsOf(name);

export const G8: Row = {
  id: "G8", title: "size, minified and compressed",
  async run() {
    const line = (what: string, goal: number, { min, gzip }: { min: number; gzip: number }): Line =>
      ({ what, goal: `≤ ${kilobytes(goal)}`, measured: `${kilobytes(gzip)} (${kilobytes(min)} minified)`, met: gzip <= goal });
    const each = await Promise.all(providers().map(async (name) => ({ name, gzip: (await provider(name)).gzip, goal: allowance(name) })));
    const over = each.filter(({ gzip, goal }) => gzip > goal).sort((a, b) => b.gzip / b.goal - a.gzip / a.goal);
    return [
      line("core: submit, get, wait, handles, errors", 5000, await core()),
      line("everything: webhooks, downloads, cancel, watch too", 12_000, await everything()),
      {
        what: "a provider", goal: "≤ 1.1 kB + 15 B per operation", met: over.length === 0,
        measured: `${each.length - over.length} of ${each.length}${over.length > 0 ? `; over: ${over.map(({ name, gzip, goal }) => `${name} ${kilobytes(gzip)} of ${kilobytes(goal)}`).join(", ")}` : ""}`,
      },
      line("openapi-fetch, apart", 2700, await openapiFetch()),
    ];
  },
};
