/** G11 and G12: what do the packages cost the compiler of whoever uses them, and how do other generators do on the same documents? */
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildAll, COMMAND, HOME, packageOf, projectOf, put, ROOT, RUNTIME, SEEDS } from "./build.ts";
import { against, once, type Ratio, type Run } from "./measure.ts";
import { MODULES, node24, peer } from "./peers.ts";
import { atMost, digits, type Line, type Row } from "./table.ts";

const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

function emitTypes(name: string, rootDir: string, outDir: string): void {
  const config = put(join(HOME, `tsconfig.${name}.json`), JSON.stringify({
    extends: join(ROOT, "tsconfig.base.json"),
    compilerOptions: { rootDir, outDir, declaration: true, emitDeclarationOnly: true, noCheck: true, types: ["node"], typeRoots: [join(ROOT, "node_modules/@types")] },
    include: [join(rootDir, name === "runtime" ? "**/*.ts" : "*/src/*.ts")], exclude: [join(rootDir, "dist")],
  }));
  once({ command: process.execPath, args: [TSC, "-p", config] });
}

let typed = false;

/** Forty packages with their types, as they would be installed. */
function packages(): string[] {
  buildAll();
  const { folder, providers } = projectOf(40);
  if (typed) return providers;
  typed = true;
  emitTypes("runtime", join(ROOT, "runtime"), join(RUNTIME, "dist"));
  once({ command: process.execPath, args: [COMMAND, "generate"], cwd: folder });
  emitTypes("providers", join(folder, "generated"), join(HOME, "types-of"));
  for (const name of providers) {
    mkdirSync(packageOf(name), { recursive: true });
    cpSync(join(HOME, "types-of", name, "src"), join(packageOf(name), "dist"), { recursive: true });
    cpSync(join(folder, "generated", name, "package.json"), join(packageOf(name), "package.json"));
  }
  // The four themselves, under their own names.
  for (const name of SEEDS) cpSync(join(HOME, "types-of", `${name}${SEEDS.indexOf(name)}`, "src"), join(packageOf(name), "dist"), { recursive: true });
  return providers;
}

/** A project of a consumer, checked by one of the compilers. */
function check(name: string, program: string, tsc: string): Run {
  const folder = join(HOME, `consumer-${name}`);
  put(join(folder, "index.ts"), program);
  put(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  put(join(folder, "tsconfig.json"), JSON.stringify({
    compilerOptions: { strict: true, skipLibCheck: true, noEmit: true, target: "es2022", lib: ["es2022", "dom", "dom.iterable"], module: "nodenext", types: [] }, files: ["index.ts"],
  }));
  return { command: process.execPath, args: [tsc, "-p", folder] };
}

const using = (providers: readonly string[]): string => providers.map((name, index) => {
  const create = `create${/export function create(\w+)/.exec(readFileSync(join(packageOf(name), "dist/client.d.ts"), "utf8").replace("export declare", "export"))![1]!}`;
  return `import { ${create} } from "@media-tasks/${name}";\nconst client${index} = ${create}({ apiKey: "key" });\nexport const done${index} = client${index}.wait(client${index}.handle("mt1.x"));`;
}).join("\n");

export const G11: Row = {
  id: "G11", title: "a consumer's tsc, against an empty project",
  run() {
    const providers = packages();
    const compilers: [name: string, tsc: string, rounds: number][] = [["TypeScript 5.9", TSC, 9], ["TypeScript 7", join(peer("typescript-7"), "bin/tsc"), 9]];
    return compilers.flatMap(([name, tsc, rounds], index) => {
      const empty = check("empty", "export {};\n", tsc);
      const first = providers.slice(0, 1);
      const one = against(check("one", `${using(first)}\nexport const task = client0.submit.generateVideo({ model: "cogvideox-3", prompt: "a red boat" });\n// @ts-expect-error no such model: the types are there\nclient0.submit.generateVideo({ model: "cogvideox-99", prompt: "a red boat" });\n`, tsc), empty, rounds);
      const all = against(check("all", using(providers), tsc), empty, rounds);
      // Goals are of the compiler that most have; the native one is told beside it.
      const line = (what: string, goal: number, { wall, cpu }: Ratio): Line => (index === 0 ? atMost(what, goal, wall, `CPU ${digits(cpu)}`) : { what, goal: "", measured: digits(wall) });
      return [line(`one provider, ${name}`, 1.6, one), line(`40 providers, ${name}`, 2.5, all)];
    });
  },
};

const HEY_API = (documents: readonly string[], out: string): string => `
  import { createClient } from ${JSON.stringify(pathToFileURL(join(peer("@hey-api/openapi-ts"), "dist/index.mjs")).href)};
  const names = ${JSON.stringify(SEEDS)};
  for (const [index, input] of ${JSON.stringify(documents)}.entries()) {
    await createClient({ input, output: ${JSON.stringify(out)} + "/" + names[index], plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"], logs: { level: "silent", file: false } });
  }
`;

const ORVAL = (documents: readonly string[], out: string): string => `
  import * as orval from ${JSON.stringify(pathToFileURL(join(peer("orval"), "dist/index.mjs")).href)};
  const generate = orval.generate ?? orval.default;
  const names = ${JSON.stringify(SEEDS)};
  console.log = () => {};
  for (const [index, target] of ${JSON.stringify(documents)}.entries()) {
    await generate({ input: { target }, output: { target: ${JSON.stringify(out)} + "/" + names[index] + ".ts", client: "fetch", mode: "single" } });
  }
`;

export const G12: Row = {
  id: "G12", title: "against other generators, the four providers, Node 24",
  run() {
    packages();
    const node = node24();
    const project = projectOf(4);
    const forget = (): void => ["generated", "node_modules/.cache"].forEach((name) => rmSync(join(project.folder, name), { recursive: true, force: true }));
    const ours: Run = { command: node, args: [COMMAND, "generate"], cwd: project.folder, before: forget, env: { NODE_COMPILE_CACHE: join(HOME, "compile-cache") } };
    const lines: Line[] = [];
    const calls: Record<string, string> = {
      "hey-api": SEEDS.map((name) => `import * as ${name} from "./out/${name}/index.js";\nexport const ${name}Api = ${name};`).join("\n") + `\nexport const task = zai.generateVideo({ body: { model: "cogvideox-3", prompt: "a red boat" } });\n`,
      orval: SEEDS.map((name) => `import * as ${name} from "./out/${name}.js";\nexport const ${name}Api = ${name};`).join("\n") + `\nexport const task = zai.generateVideo({ model: "cogvideox-3", prompt: "a red boat" });\n`,
    };
    for (const [name, write] of Object.entries({ "hey-api": HEY_API, orval: ORVAL })) {
      const out = join(HOME, `consumer-${name}`, "out");
      const program = put(join(MODULES, ".cache", `${name}.mjs`), write(project.documents, out));
      const { wall, cpu } = against(ours, { command: node, args: [program], cwd: MODULES, env: { NODE_DISABLE_COMPILE_CACHE: "1" } }, 5);
      lines.push(atMost(`generation, against ${name}`, 1, wall, `CPU ${digits(cpu)}`));
      const four = check("four", `${using(SEEDS)}\nexport const task = client0.submit.generateVideo({ model: "cogvideox-3", prompt: "a red boat" });\n`, TSC);
      const other = { ...check(name, calls[name]!, TSC), mayFail: true };
      const errors = once(other).stdout.match(/error TS/g)?.length ?? 0;
      const types = against(four, other, 5);
      lines.push(atMost(`a consumer's type-check, against ${name}`, 1, types.wall, `CPU ${digits(types.cpu)}${errors > 0 ? `; its output has ${errors} type errors` : ""}`));
    }
    return lines;
  },
};
