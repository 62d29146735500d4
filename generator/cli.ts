/** What does the command `media-tasks` do? Reads its arguments, calls the stages, prints one line each; exit code 0 fine, 1 problems in the input, 2 wrong usage. */
import type { FSWatcher } from "node:fs";
import { join, relative } from "node:path";
import type { Adapter } from "./compile.ts";
import type { Generated } from "./generate.ts";
import type { Manifest } from "./manifest.ts";
import { existsSync, lstatSync, parseArgs, readdirSync, readFileSync, realpathSync, rmSync, statSync, watch, writeSync } from "./node.ts";
import { anyError, didYouMean, format, Obstacle, type Problem } from "./problem.ts";
import { DEFAULT_PROJECT, type Project } from "./project.ts";

const USAGE = `media-tasks <command> [provider...] [options]

  generate   write the packages of these providers, or of all
  check      compare what is written with what the specs say; writes nothing
  lint       judge documents, mappings and examples
  build      compile the generated packages
  providers  print a table of the providers
  docs       write docs/*.md and the table in README.md; with --check compare them
  print      show a stage of one provider: media-tasks print <mapping|document|operations|adapter|examples|files> <provider>

  --specs <folder>    where the providers' folders are (specs)
  --out <folder>      where the packages go (generated)
  --scope <@scope>    the npm scope of the packages (mediaTasks.scope in package.json)
  --watch             generate again whenever a spec changes
  --allow-servers     let an overlay change servers and security
  --check             with docs: compare, write nothing
  --help              this text
`;

/** Which options a command takes, beside `--specs`, `--out` and `--scope`. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = { generate: ["--watch", "--allow-servers"], check: ["--allow-servers"], lint: ["--allow-servers"], print: ["--allow-servers"], providers: ["--allow-servers"], docs: ["--check", "--allow-servers"], build: [] };

/** What of the usage is about this command, or all of it. */
function usageOf(command: string | undefined): string {
  const about = Object.hasOwn(OPTIONS, command ?? "") ? OPTIONS[command!]! : undefined;
  if (!about) return USAGE;
  const lines = USAGE.split("\n");
  const names = ["providers", "docs"].includes(command!) ? "" : command === "print" ? " <stage> <provider>" : " [provider...]";
  const options = lines.filter((line) => ["--specs", "--out", "--scope", "--help", ...about].some((name) => line.startsWith(`  ${name} `)));
  return `media-tasks ${command}${names} [options]\n\n${lines.find((line) => line.startsWith(`  ${command} `))!}\n\n${options.join("\n")}\n`;
}

class UsageError extends Error {}

interface Settings { readonly specs: string; readonly out: string; readonly project: Project; readonly watch: boolean; readonly check: boolean }

const COMMANDS = new Map<string, (names: readonly string[], settings: Settings) => Promise<number>>(Object.entries({
  generate: (names, settings) => (settings.watch ? watchAll : generateAll)(names, settings),
  check: checkAll, lint: lintAll, build: buildAll, print: printStage, providers: printProviders, docs: (_, settings) => writeDocs(settings),
}));

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv);
  if (values.help === true || positionals.length === 0) {
    process.stdout.write(usageOf(positionals[0]));
    return values.help === true ? 0 : 2;
  }
  const [command, ...names] = positionals as [string, ...string[]];
  const project = { ...readProject(values.scope), ...(values["allow-servers"] === true && { allowServers: true }) };
  const run = COMMANDS.get(command);
  if (!run) throw new UsageError(`There is no command ${JSON.stringify(command)}.${didYouMean(command, COMMANDS.keys())}`);
  return run(names, { specs: values.specs ?? "specs", out: values.out ?? "generated", project, watch: values.watch === true, check: values.check === true });
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv], allowPositionals: true,
      options: { specs: { type: "string" }, out: { type: "string" }, scope: { type: "string" }, watch: { type: "boolean" }, check: { type: "boolean" }, "allow-servers": { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
  } catch (cause) {
    throw new UsageError((cause as Error).message);
  }
}

/** What the root package.json of the project says under `mediaTasks`. */
function readProject(scope: string | undefined): Project {
  let own: Partial<Project> & { readonly licenseFile?: string } = {};
  try {
    if (existsSync("package.json")) own = (JSON.parse(readFileSync("package.json", "utf8")) as { mediaTasks?: typeof own } | null)?.mediaTasks ?? {};
  } catch (cause) {
    throw new UsageError(`package.json cannot be read: ${(cause as Error).message}.`);
  }
  const { licenseFile, ...said } = own;
  if (licenseFile !== undefined && !existsSync(licenseFile)) throw new UsageError(`There is no file ${licenseFile}, which package.json names as mediaTasks.licenseFile.`);
  const project = { ...DEFAULT_PROJECT, ...said, ...(licenseFile !== undefined && { licenseText: readFileSync(licenseFile, "utf8") }), ...(scope !== undefined && { scope }) };
  if (!/^@[a-z0-9][a-z0-9._-]*$/.test(project.scope)) throw new UsageError(`${JSON.stringify(project.scope)} is not an npm scope: it looks like @acme.`);
  return project;
}

/** The folders of these providers, or of all there are. */
function providersOf(names: readonly string[], { specs }: Settings): string[] {
  if (!existsSync(specs)) throw new UsageError(`There is no folder ${specs}: say --specs <folder>, or make one with a folder for each provider.`);
  const known = readdirSync(specs).filter((name) => statSync(join(specs, name)).isDirectory() && !name.startsWith(".")).sort();
  // Nothing at all is rather a wrong folder than the wish to have every package removed.
  if (known.length === 0) throw new UsageError(`There is no provider in ${specs}: say --specs <folder>, or make a folder in it for each.`);
  for (const name of names.filter((each) => !known.includes(each))) {
    throw new UsageError(`There is no provider ${JSON.stringify(name)} in ${specs}.${didYouMean(name, known)}`);
  }
  return names.length > 0 ? [...new Set(names)] : known;
}

async function generateAll(names: readonly string[], settings: Settings): Promise<number> {
  const { Manifest } = await import("./manifest.ts");
  const { orphanedPackages } = await import("./write.ts");
  const { specs, out, project } = settings;
  const providers = providersOf(names, settings);
  const manifest = new Manifest({ specs, out, project }, providersOf([], settings).map((provider) => join(specs, provider)));
  const said = new Map(providers.map((provider) => [provider, manifest.fresh(provider)]));
  const stale = providers.filter((provider) => said.get(provider) === undefined);
  // Asking for the stream is what costs, even for nothing.
  for (const text of said.values()) if (text) process.stderr.write(text);
  const failed = stale.length > 0 ? await generateStale(stale, settings, manifest) : 0;
  const fresh = providers.length - stale.length;
  if (fresh > 0) (stale.length > 0 ? print : printAlone)(`${count(fresh, "provider")}: nothing changed since ${out} was written`);
  if (names.length === 0) {
    for (const orphan of orphanedPackages(out, providers)) {
      rmSync(join(out, orphan), { recursive: true });
      print(`${orphan}: removed, there are no specs for it`);
    }
    if (manifest.fresh("") === undefined) manifest.keep("", [], await writeSchemas(settings));
  }
  manifest.save();
  return failed > 0 ? 1 : 0;
}

async function generateStale(providers: readonly string[], { specs, out, project }: Settings, manifest: Manifest): Promise<number> {
  const { generate } = await import("./generate.ts");
  const { writePackage } = await import("./write.ts");
  let failed = 0;
  for (const provider of providers) {
    const began = performance.now();
    const { files, problems, stages } = await generate(join(specs, provider), project);
    report(problems);
    if (!files) {
      failed += 1;
      print(`${provider}: not generated, ${count(problems.filter(({ severity }) => severity === "error").length, "problem")}`);
      continue;
    }
    const { written, unchanged, removed } = writePackage(join(out, provider), files);
    manifest.keep(provider, stages.mapping!.folders, [join(out, provider)], problems.map((problem) => `${format(problem)}\n`).join(""));
    const { families, operations } = stages.adapter!;
    const words = families.flatMap((family) => family.reader.statuses.rows).length;
    print(`${provider}: ${count(operations.length, "operation")}, ${count(families.length, "family", "families")}, ${count(words, "status", "statuses")}; ${count(written, "file")} written, ${unchanged} unchanged${removed > 0 ? `, ${removed} removed` : ""} (${Math.round(performance.now() - began)} ms)`);
  }
  return failed;
}

/** The editor's JSON Schemas lie beside the specs. */
async function schemasOf({ specs }: Settings): Promise<{ path: string; text: string }[]> {
  const { mappingJsonSchema } = await import("./grammar.ts");
  const { examplesJsonSchema } = await import("./examples.ts");
  const text = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
  return [{ path: join(specs, "mapping.schema.json"), text: text(mappingJsonSchema()) }, { path: join(specs, "examples.schema.json"), text: text(examplesJsonSchema()) }];
}

/** Their paths. */
async function writeSchemas(settings: Settings): Promise<string[]> {
  const { writeWhole } = await import("./write.ts");
  const schemas = await schemasOf(settings);
  schemas.forEach(({ path, text }) => writeWhole(path, text));
  return schemas.map(({ path }) => path);
}

async function checkAll(names: readonly string[], settings: Settings): Promise<number> {
  const { generate } = await import("./generate.ts");
  const { compare } = await import("./check.ts");
  const { driftOf, orphanedPackages } = await import("./write.ts");
  const providers = providersOf(names, settings);
  let bad = 0;
  for (const provider of providers) {
    const { files, problems } = await generate(join(settings.specs, provider), settings.project);
    report(problems);
    if (!files) { bad += 1; continue; }
    for (const { path, what, diff } of compare(join(settings.out, provider), files)) {
      bad += 1;
      print(`${posix(path)}: ${what}`);
      if (diff) print(diff);
    }
  }
  for (const orphan of names.length === 0 ? orphanedPackages(settings.out, providers) : []) {
    bad += 1;
    print(`${posix(join(settings.out, orphan))}: orphaned`);
  }
  for (const { path, text } of names.length === 0 ? await schemasOf(settings) : []) {
    const drift = driftOf(path, text);
    if (!drift) continue;
    bad += 1;
    print(`${posix(path)}: ${drift}`);
  }
  print(bad === 0 ? `${count(providers.length, "provider")}: ${settings.out} is what ${settings.specs} says.` : "Run media-tasks generate, and commit what it writes.");
  return bad === 0 ? 0 : 1;
}

async function lintAll(names: readonly string[], settings: Settings): Promise<number> {
  const { generate } = await import("./generate.ts");
  const { lintDocument } = await import("./lint.ts");
  const { lintExamples } = await import("./bodies.ts");
  let failed = false;
  const providers = providersOf(names, settings);
  for (const provider of providers) {
    const { stages, problems } = await generate(join(settings.specs, provider), settings.project);
    const more: Problem[] = [...problems];
    if (stages.document) more.push(...await lintDocument(stages.document));
    if (stages.adapter && stages.examples) more.push(...lintExamples(stages.adapter, stages.examples));
    report(more);
    failed ||= anyError(more);
  }
  if (!failed) print(`${count(providers.length, "provider")}: nothing to complain of.`);
  return failed ? 1 : 0;
}

async function buildAll(names: readonly string[], settings: Settings): Promise<number> {
  const { buildPackages } = await import("./build.ts");
  const folders = providersOf(names, settings).map((provider) => join(settings.out, provider)).filter((folder) => existsSync(join(folder, "src")));
  const complaints = buildPackages(folders);
  complaints.forEach((line) => process.stderr.write(`${line}\n`));
  print(`${count(folders.length, "package")} ${complaints.length > 0 ? "not all built" : "built"}`);
  return complaints.length > 0 ? 1 : 0;
}

async function printStage(names: readonly string[], settings: Settings): Promise<number> {
  const { generate } = await import("./generate.ts");
  const { inspect, STAGES } = await import("./inspect.ts");
  const [stage, provider, ...rest] = names;
  if (stage === undefined || provider === undefined || rest.length > 0 || !(STAGES as readonly string[]).includes(stage)) {
    throw new UsageError(`Say media-tasks print <${STAGES.join("|")}> <provider>.${stage === undefined || (STAGES as readonly string[]).includes(stage) ? "" : didYouMean(stage, STAGES)}`);
  }
  providersOf([provider], settings);
  const generated: Generated = await generate(join(settings.specs, provider), settings.project);
  report(generated.problems);
  const text = inspect(stage as (typeof STAGES)[number], generated);
  if (text === undefined) return 1;
  process.stdout.write(text);
  return anyError(generated.problems) ? 1 : 0;
}

/** The providers as meanings; those with problems are left out, and told. */
async function compileAll(names: readonly string[], settings: Settings): Promise<{ adapters: Adapter[]; failed: boolean }> {
  const { generate } = await import("./generate.ts");
  const adapters: Adapter[] = [];
  let failed = false;
  for (const provider of providersOf(names, settings)) {
    const { stages, problems } = await generate(join(settings.specs, provider), settings.project);
    if (stages.adapter) adapters.push(stages.adapter);
    else { failed = true; report(problems); }
  }
  return { adapters, failed };
}

async function printProviders(names: readonly string[], settings: Settings): Promise<number> {
  const { providerTable } = await import("./docs.ts");
  const { adapters, failed } = await compileAll(names, settings);
  const table = providerTable(adapters);
  const widths = table[0]!.map((_, column) => Math.min(40, Math.max(...table.map((row) => row[column]!.length))));
  for (const row of table) print(row.map((cell, column) => (cell.length > widths[column]! ? `${cell.slice(0, widths[column]! - 1)}…` : cell.padEnd(widths[column]!))).join("  ").trimEnd());
  return failed ? 1 : 0;
}

/** The pages that are made from the data: the references of the grammars, and the table in the README. */
async function writeDocs(settings: Settings): Promise<number> {
  const { examplesReference, grammarReference, providerMarkdown } = await import("./docs.ts");
  const { driftOf, writeWhole } = await import("./write.ts");
  const { adapters, failed } = await compileAll([], settings);
  if (failed) return 1;
  const readme = existsSync("README.md") ? readFileSync("README.md", "utf8") : undefined;
  const pages = [
    { path: "docs/mapping.md", text: grammarReference(new Map(adapters.map(({ provider, mapping }) => [provider, mapping]))) },
    { path: "docs/examples.md", text: examplesReference() },
    ...(readme === undefined ? [] : [{ path: "README.md", text: readme.replace(/(<!-- providers -->\n)[\s\S]*?(<!-- \/providers -->)/, (_, open: string, close: string) => `${open}${providerMarkdown(adapters, settings.out)}\n${close}`) }]),
  ];
  let stale = 0;
  for (const { path, text } of pages) {
    const drift = driftOf(path, text);
    if (!drift) continue;
    stale += 1;
    if (settings.check) print(`${path}: ${drift}. Run media-tasks docs, and commit what it writes.`);
    else if (writeWhole(path, text)) print(`${path}: written`);
  }
  return settings.check && stale > 0 ? 1 : 0;
}

/** Generates once, then again for each provider whose folder changes, until interrupted. */
async function watchAll(names: readonly string[], settings: Settings): Promise<number> {
  await generateAll(names, settings);
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve(0);
  print(`Watching ${settings.specs}; stop with Ctrl-C.`);
  const specs = realpathSync(settings.specs);
  follow(specs, (path) => {
    const provider = relative(specs, path).split(/[\\/]/)[0];
    if (!provider || (names.length > 0 && !names.includes(provider)) || !existsSync(join(settings.specs, provider, "mapping.yaml"))) return;
    pending.add(provider);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changed = [...pending];
      pending.clear();
      running = running.then(() => generateAll(changed, settings)).catch(fail);
    }, 100);
  });
  return new Promise(() => {});
}

/** Watches a folder and those in it, each on its own: watched with `recursive`, Node loses on Linux a file that another is renamed to. */
function follow(folder: string, changed: (path: string) => void, watchers = new Map<string, FSWatcher>()): void {
  // What is there anew, or in the place of another, is told by the folder around it.
  watchers.get(folder)?.close();
  watchers.delete(folder);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const watcher = watch(folder, (_event, name) => {
    if (name === null) return;
    try {
      follow(join(folder, name), changed, watchers);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause; // gone again, which will be told too
    }
    changed(join(folder, name));
  });
  watchers.set(folder, watcher.on("error", () => watcher.close()));
  for (const name of readdirSync(folder)) follow(join(folder, name), changed, watchers);
}

function report(problems: readonly Problem[]): void {
  problems.forEach((problem) => process.stderr.write(`${format(problem)}\n`));
}

/** Not through `process.stdout`, whose streams and sockets take as long to load as looking whether anything changed. */
function printAlone(line: string): void {
  try {
    writeSync(1, `${line}\n`);
  } catch {
    print(line); // the reader is slow, or gone
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
const posix = (path: string): string => relative(".", path).split("\\").join("/");

function fail(cause: unknown): number {
  if (cause instanceof UsageError) {
    process.stderr.write(`${cause.message}\nmedia-tasks --help shows how it is used.\n`);
    return 2;
  }
  const { syscall, message } = cause as NodeJS.ErrnoException;
  if (syscall === undefined && !(cause instanceof Obstacle)) throw cause;
  process.stderr.write(syscall === undefined ? `${message}\n` : `${message}: no file is left half-written; mend this and run it again.\n`);
  return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch(fail);
