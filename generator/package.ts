/** What does the generated package's `package.json` say? */
import type { Adapter } from "./compile.ts";
import { oneLine } from "./print.ts";
import type { Project } from "./project.ts";

const RUNTIME = "^0.1.0";

/** The text of a provider's `package.json`. */
export function printPackage(adapter: Adapter, project: Project): string {
  return `${JSON.stringify({
    name: `${project.scope}/${adapter.provider}`,
    version: adapter.version,
    description: `A typed client for ${oneLine(adapter.title)} with normalised tasks.`,
    keywords: ["media-tasks", adapter.provider, "openapi", "generative-media", "async"],
    license: project.license,
    ...(project.repository && { repository: { type: "git", url: `git+${project.repository}.git`, directory: `generated/${adapter.provider}` } }),
    type: "module",
    sideEffects: false,
    engines: { node: "^20.19.0 || >=22.12.0" },
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./scenarios": { types: "./dist/scenarios.d.ts", default: "./dist/scenarios.js" },
      "./package.json": "./package.json",
    },
    types: "./dist/index.d.ts",
    files: ["dist"],
    publishConfig: { access: "public", provenance: true },
    dependencies: { "@media-tasks/runtime": RUNTIME },
    peerDependencies: { "@media-tasks/simulator": RUNTIME },
    peerDependenciesMeta: { "@media-tasks/simulator": { optional: true } },
  }, null, 2)}\n`;
}
