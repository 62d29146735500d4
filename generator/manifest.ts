/**
 * What need not be generated again? A record of the last run: sizes and times of all that went in, of what came out, and of the generator
 * itself. Where none of them has changed, nothing heavy is loaded. Only `generate` asks it; `check` never does, and whoever deletes it loses time only.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "./node.ts";
import { FOREIGN } from "./write.ts";

const HOME = join("node_modules", ".cache", "media-tasks", "generate.json");

/** What was generated once: folders and files that it was made of and became, each with its stamp, and what was said. */
interface Entry { readonly from: Stamps; readonly to: Stamps; readonly said: string }
type Stamps = Readonly<Record<string, string>>;

export class Manifest {
  readonly #key: string;
  readonly #old: Readonly<Record<string, Entry>>;
  readonly #entries: Record<string, Entry>;
  /** Inputs as they were before anything was read, so that what changes meanwhile is generated again. */
  readonly #before: ReadonlyMap<string, string>;
  #changed = false;

  /** `options`: everything else that decides about the output; with others nothing is known. `inputs`: all that may go in. */
  constructor(options: unknown, inputs: readonly string[]) {
    const own = [".", "../templates", "../package.json"].map((name) => stampOf(fileURLToPath(new URL(name, import.meta.url)), FOREIGN));
    this.#key = JSON.stringify([options, own]);
    this.#before = new Map(inputs.map((path) => [path, stampOf(path)]));
    this.#old = read(this.#key);
    this.#entries = { ...this.#old };
  }

  /** What was said when this was made, if it would become the same again. */
  fresh(name: string): string | undefined {
    const entry = this.#old[name];
    if (entry && same(entry.from, (path) => this.#before.get(path)) && same(entry.to, outputStamp)) return entry.said;
    delete this.#entries[name];
    this.#changed = true;
    return undefined;
  }

  /** This was made of these inputs, and became these files and folders. */
  keep(name: string, from: readonly string[], to: readonly string[], said = ""): void {
    const inputs = from.map((path) => [path, this.#before.get(path)] as const);
    // What nobody stamped before it was read cannot be vouched for.
    if (inputs.some(([, stamp]) => stamp === undefined)) return;
    this.#changed = true;
    this.#entries[name] = { from: Object.fromEntries(inputs) as Stamps, to: Object.fromEntries(to.map((path) => [path, outputStamp(path)])), said };
  }

  /** Writes it down, where there is a `node_modules` to write it to. */
  save(): void {
    if (!this.#changed || !existsSync("node_modules")) return;
    mkdirSync(dirname(HOME), { recursive: true });
    const beside = `${HOME}.${process.pid}.part`;
    writeFileSync(beside, JSON.stringify({ key: this.#key, entries: this.#entries }));
    renameSync(beside, HOME);
  }
}

const same = (stamps: Stamps, now: (path: string) => string | undefined): boolean => Object.entries(stamps).every(([path, stamp]) => now(path) === stamp);

function read(key: string): Readonly<Record<string, Entry>> {
  try {
    const written = JSON.parse(readFileSync(HOME, "utf8")) as { key: string; entries: Record<string, Entry> };
    return written.key === key ? written.entries : {};
  } catch {
    return {}; // None yet, or none that can be read: then everything is generated.
  }
}

/** Size and times of a file, or of everything in a folder. The time of the last change of state cannot be set back, as that of the content can. */
function stampOf(path: string, except?: ReadonlySet<string>): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return !stats ? "missing" : stats.isDirectory() ? stampOfFolder(path, except) : `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
}

function stampOfFolder(folder: string, except?: ReadonlySet<string>): string {
  const stamps = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !except?.has(name))
    .map((entry) => `${entry.name} ${(entry.isDirectory() ? stampOfFolder : stampOf)(`${folder}/${entry.name}`)}`);
  return stamps.sort().join("\n");
}

const outputStamp = (path: string): string => stampOf(path, FOREIGN);
