/** Do the packages work where nobody knows this repository? Packed, installed in an empty project, type-checked, run, bundled. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readmeExamples, ROOT, Workspace } from "./workspace.ts";

const providers = readdirSync(join(ROOT, "generated")).sort();
const seeds = ["chainhub", "kyy", "novita", "zai"];
const project = new Workspace("consumer");

const program = `
import { createZai } from "@media-tasks/zai";
import { createChainhub } from "@media-tasks/chainhub";
import { createKyy } from "@media-tasks/kyy";
import { createNovita } from "@media-tasks/novita";
import { createMediaTasks, MediaTaskError, type Task } from "@media-tasks/runtime";
import { simulate } from "@media-tasks/simulator";
import { scenarios } from "@media-tasks/zai/scenarios";

export const zai = createZai({ apiKey: "key" });
export const all = createMediaTasks([zai, createChainhub({ apiKey: "key" }), createKyy({ apiKey: "key" }), createNovita({ apiKey: "key" })]);
export const simulation = simulate(scenarios);

export async function use(): Promise<string> {
  const task = await zai.submit.generateVideo({ model: "cogvideox-3", prompt: "a red boat" });
  // @ts-expect-error a model nobody has
  zai.submit.generateVideo({ model: "cogvideox-99", prompt: "a red boat" });
  // @ts-expect-error a body without a prompt
  zai.submit.generateImage({ model: "glm-image" });
  // @ts-expect-error an operation nobody has
  zai.submit.generateMusic({ prompt: "a red boat" });
  // @ts-expect-error the provider has no cancel
  zai.cancel(task.handle);
  // @ts-expect-error the provider has no webhooks
  zai.webhook;
  // @ts-expect-error a path nobody has
  zai.http.GET("/nowhere");
  // @ts-expect-error a status nobody has
  if (task.status === "finished") return "";
  const done = await zai.wait(task.handle);
  if (done.status === "succeeded") {
    const kind: "video" | "image" = done.outputs[0].kind;
    // @ts-expect-error never audio
    const other: "audio" = done.outputs[0].kind;
    return kind + String(other);
  }
  return describe(done);
}

export function describe(task: Task): string {
  switch (task.status) {
    case "queued": case "running": return String(task.progress?.fraction);
    case "succeeded": return task.outputs[0].url ?? "";
    case "failed": return task.error.message;
    case "canceled": return task.by;
    case "expired": return task.what;
    default: return task satisfies never;
  }
}
export const isOurs = (cause: unknown): boolean => cause instanceof MediaTaskError;
`;

const run = `
import { simulate } from "@media-tasks/simulator";
import { serve } from "@media-tasks/simulator/serve";
import { readdirSync } from "node:fs";

const results = {};
for (const name of ${JSON.stringify(providers)}) {
  const { scenarios } = await import(\`@media-tasks/\${name}/scenarios\`);
  const create = Object.entries(await import(\`@media-tasks/\${name}\`)).find(([key]) => key.startsWith("create"))[1];
  const simulation = simulate(scenarios);
  const server = await serve(simulation);
  const client = create({ ...scenarios.credentials, site: server.url });
  for (const [family, { examples, requests, scenarios: stories, submit }] of Object.entries(scenarios.families)) {
    const story = stories.find((names) => examples[names.at(-1)].becomes?.status === "succeeded");
    if (!story) continue;
    simulation.play(family, story);
    const operation = examples[story[0]].operation ?? submit[0];
    const { body, ...params } = requests[operation];
    const task = await client.submit[operation](body, Object.keys(params).length ? { params } : {});
    const done = task.done ? task : await client.wait(JSON.parse(JSON.stringify(task.handle)), { poll: { first: 5, every: 100, max: 100 } });
    results[name + "." + family] = done.status;
  }
  await server.close();
}
console.log(JSON.stringify(results));
`;

beforeAll(() => {
  project.install(["runtime", "simulator", ...providers.map((name) => `generated/${name}`)]);
  project.write("program.ts", program);
  project.write("readme.ts", `declare const process: { env: Record<string, string | undefined> };\n${readmeExamples().get("consume")!}`);
}, 240_000);
afterAll(() => project.remove());

describe("in an empty project", () => {
  for (const [resolution, options] of Object.entries({ nodenext: { module: "nodenext", moduleResolution: "nodenext" }, bundler: { module: "esnext", moduleResolution: "bundler" } })) {
    it(`type-checks under strict with ${resolution}, and without skipLibCheck`, () => {
      project.typecheck({ ...options, skipLibCheck: false, exactOptionalPropertyTypes: true }, ["program.ts", "readme.ts"]);
    }, 120_000);
  }

  it("walks every family of every provider against a loopback server", () => {
    project.write("run.mjs", run);
    const results = JSON.parse(project.run(process.execPath, ["run.mjs"])) as Record<string, string>;
    expect(Object.keys(results).map((key) => key.split(".")[0])).toEqual(expect.arrayContaining(seeds));
    expect(Object.entries(results).filter(([, status]) => status !== "succeeded")).toEqual([]);
  }, 120_000);

  it("is held to its promises by the simulator's command, by its name", () => {
    expect(project.run(join(project.folder, "node_modules/.bin/media-tasks-simulator"), ["test", "@media-tasks/zai"])).toMatch(/^zai: \d+ hold, 0 do not, \d+ cannot be shown$/m);
  }, 60_000);

  it("is bundled for the browser without anything of Node", async () => {
    for (const name of seeds) {
      const { outputFiles, metafile } = await build({
        stdin: { contents: `export * from "@media-tasks/${name}";`, resolveDir: project.folder }, bundle: true, format: "esm", platform: "browser", write: false, minify: true, metafile: true, splitting: true, outdir: "out",
      });
      expect(outputFiles.length).toBeGreaterThan(0);
      expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports).filter(({ path }) => path.startsWith("node:"))).toEqual([]);
    }
  }, 60_000);

  it("holds no more than it needs: built files, licence, README, package.json", () => {
    for (const name of providers) {
      const files = readdirSync(join(project.folder, "node_modules/@media-tasks", name)).sort();
      expect(files).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
      const { dependencies } = JSON.parse(readFileSync(join(project.folder, "node_modules/@media-tasks", name, "package.json"), "utf8")) as { dependencies: object };
      expect(Object.keys(dependencies)).toEqual(["@media-tasks/runtime"]);
    }
  });
});
