/** G1 to G6: what does generating cost, against openapi-typescript, which makes only the types, on the same documents in the same run? */
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { buildAll, COMMAND, HOME, projectOf, put, ROOT } from "./build.ts";
import { against, median, once, type Run } from "./measure.ts";
import { node24, nodes, peer } from "./peers.ts";
import { atMost, digits, type Line, type Row } from "./table.ts";

const NO_CACHE = { NODE_DISABLE_COMPILE_CACHE: "1" };
const WARM = { NODE_COMPILE_CACHE: join(HOME, "compile-cache") };

type Project = ReturnType<typeof projectOf>;

/** Forgets what was generated, so that all of it is generated again. */
const forget = ({ folder }: Pick<Project, "folder">) => (): void => ["generated", "node_modules/.cache"].forEach((name) => rmSync(join(folder, name), { recursive: true, force: true }));

function ours(node: string, { folder }: Pick<Project, "folder">, env: Readonly<Record<string, string>>, before = forget({ folder })): Run {
  return { command: node, args: [COMMAND, "generate"], cwd: folder, env, before };
}

/** Bare openapi-typescript over several documents in one process. */
function theirs(node: string, { documents }: Project): Run {
  const program = put(join(HOME, "types.mjs"), `
    import openapiTS, { astToString } from ${JSON.stringify(pathToFileURL(join(ROOT, "node_modules/openapi-typescript/dist/index.mjs")).href)};
    import { writeFileSync } from "node:fs";
    import { pathToFileURL } from "node:url";
    for (const file of process.argv.slice(2)) writeFileSync(file + ".ts", astToString(await openapiTS(pathToFileURL(file), { silent: true })));
  `);
  const to = join(HOME, "types");
  rmSync(to, { recursive: true, force: true });
  // Outside the providers' folders, where the types would count as a change.
  const copies = documents.map((file, index) => {
    mkdirSync(to, { recursive: true });
    cpSync(file, join(to, `${index}.yaml`));
    return join(to, `${index}.yaml`);
  });
  return { command: node, args: [program, ...copies], env: NO_CACHE };
}

export const G1: Row = {
  id: "G1", title: "four providers from nothing, against bare openapi-typescript",
  run() {
    buildAll();
    const project = projectOf(4);
    return nodes().flatMap(([name, node]) => {
      const cold = against(ours(node, project, NO_CACHE), theirs(node, project), 7);
      const lines = [
        atMost(`time on ${name}, no cache`, 1.2, cold.wall, `CPU ${digits(cold.cpu)}`),
        atMost(`peak memory on ${name}`, 1.2, cold.memory, `${Math.round(cold.subject.memory)} MiB`),
      ];
      if (Number(name.split(" ")[1]) < 22) return lines;
      const warm = against(ours(node, project, WARM), theirs(node, project), 7);
      return [...lines, atMost(`time on ${name}, compile cache warm`, 0.8, warm.wall, `CPU ${digits(warm.cpu)}`)];
    });
  },
};

export const G2: Row = {
  id: "G2", title: "40 providers (copies of the four)",
  run() {
    buildAll();
    const node = node24();
    const forty = projectOf(40);
    const { wall, cpu, subject } = against(ours(node, forty, NO_CACHE), theirs(node, forty), 3);
    const few = projectOf(4);
    const many = projectOf(400);
    const time = (project: Project, times: number): number => median(Array.from({ length: times }, () => once(ours(node, project, NO_CACHE)).cpu));
    const [small, large] = [time(few, 3), time(many, 1)];
    rmSync(many.folder, { recursive: true });
    // What one more provider costs among the next 360, against what it costs among the first 36.
    const growth = ((large - subject.cpu) / 360) / ((subject.cpu - small) / 36);
    return [
      atMost("time on Node 24, no cache, against bare openapi-typescript", 1, wall, `CPU ${digits(cpu)}`),
      atMost("CPU of one more provider, up to 400 against up to 40", 1.15, growth, "1 is linear"),
    ];
  },
};

/** A project of 40 that is generated already. */
function generated(): Project {
  buildAll();
  const project = projectOf(40);
  once(ours(node24(), project, WARM));
  return project;
}

export const G3: Row = {
  id: "G3", title: "nothing changed, 40 providers",
  run() {
    const project = generated();
    return nodes().map(([name, node]) => {
      const env = name === "Node 24" ? WARM : {};
      const keep = ours(node, project, env, () => {});
      once(keep);
      const { wall, cpu, subject } = against(keep, { command: node, args: ["-e", "0"] }, 21);
      return atMost(`time on ${name} against node -e 0`, 1.5, wall, `CPU ${digits(cpu)}, ${Math.round(subject.wall)} ms`);
    });
  },
};

export const G4: Row = {
  id: "G4", title: "one of 40 changed",
  run() {
    const project = generated();
    const node = node24();
    const touch = (): void => appendFileSync(join(project.folder, "specs/zai0/mapping.yaml"), "\n");
    // The run before the pair leaves everything generated, so that only the touched one is stale.
    const whole = ours(node, project, WARM);
    const { wall, cpu } = against(ours(node, project, WARM, touch), whole, 3);
    return [atMost("time on Node 24 against all of them", 0.6, wall, `CPU ${digits(cpu)}`)];
  },
};

const GITHUB = "@octokit/openapi/generated/api.github.com.json";

function github(): { folder: string; document: string } {
  const folder = join(HOME, "github");
  const document = join(folder, "specs/github/openapi.json");
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  peer("@octokit/openapi");
  cpSync(join(import.meta.dirname, "github"), join(folder, "specs/github"), { recursive: true });
  cpSync(join(import.meta.dirname, "node_modules", GITHUB), document);
  return { folder, document };
}

export const G5: Row = {
  id: "G5", title: "one task of GitHub's document (13 MB), types: used",
  run() {
    buildAll();
    const { folder, document } = github();
    const node = node24();
    const command = join(ROOT, "node_modules/openapi-typescript/bin/cli.js");
    const { wall, cpu } = against(ours(node, { folder }, NO_CACHE), { command: node, args: [command, document, "-o", "whole.ts"], cwd: folder, env: NO_CACHE }, 3);
    const ratio = statSync(join(folder, "generated/github/src/schema.ts")).size / statSync(join(folder, "whole.ts")).size;
    return [
      atMost("time on Node 24 against openapi-typescript's command", 1, wall, `CPU ${digits(cpu)}`),
      { what: "size of the types against all of them", goal: "≤ 1 %", measured: `${digits(ratio * 100)} %`, met: ratio <= 0.01 },
    ];
  },
};

export const G6: Row = {
  id: "G6", title: "types against openapi-typescript's own",
  async run() {
    buildAll();
    const { loadDocument } = await import(pathToFileURL(join(HOME, "generator/dist/document.js")).href) as typeof import("../generator/document.ts");
    const { printTypes } = await import(pathToFileURL(join(HOME, "generator/dist/types.js")).href) as typeof import("../generator/types.ts");
    const specs = join(ROOT, "specs");
    const folders = readdirSync(specs).map((name) => join(specs, name)).filter((folder) => existsSync(join(folder, "openapi.yaml")));
    let large = "without GitHub's";
    try {
      folders.push(join(github().folder, "specs/github"));
      large = "GitHub's among them";
    } catch {}
    const differing: string[] = [];
    for (const folder of folders) {
      const { document } = await loadDocument(folder);
      const whole = astToString(await openapiTS(JSON.parse(JSON.stringify(document!.root)) as object as never, { defaultNonNullable: false, silent: true }));
      if (await printTypes(document!) !== whole) differing.push(folder);
    }
    return [{ what: `documents whose types are the same bytes, ${large}`, goal: "all", measured: `${folders.length - differing.length} of ${folders.length}${differing.map((folder) => `; not ${basename(folder)}`).join("")}`, met: differing.length === 0 } satisfies Line];
  },
};
