/**
 * Where do the references of a document lead? All of them are vetted here, before any other library sees the document: inside the
 * provider's folder, or to a remote document that `refs.lock.yaml` keeps a copy and a digest of. Nothing is ever fetched.
 */
import { dirname, extname, join, resolve, sep } from "node:path";
import { existsSync, realpathSync, sha256 } from "./node.ts";
import { didYouMean, error, type Position, type Problem } from "./problem.ts";
import { nameOf, readSource, type Source, type Sources } from "./source.ts";

/** The files of a document by absolute path, or by URL where `refs.lock.yaml` stands in for the network. The root is one of them. */
export type Files = ReadonlyMap<string, Source>;

/** Names the copies that stand in for remote documents: `"https://…": { file, sha256 }`. */
export const LOCK = "refs.lock.yaml";
const MAX_FILES = 500;
const EXTENSIONS = new Set([".yaml", ".yml", ".json"]);

/** What a local reference (`#/a/b`) leads to, or undefined. */
export function lookUp(root: unknown, ref: string): unknown {
  let node = root;
  for (const step of stepsOf(ref) ?? [undefined]) {
    if (step === undefined || typeof node !== "object" || node === null || !Object.hasOwn(node, step)) return undefined;
    node = (node as Record<string, unknown>)[step];
  }
  return node;
}

/** Is the file in the folder, also after symbolic links are followed? */
export const isReallyInside = (folder: string, path: string): boolean => realpathSync(path).startsWith(realpathSync(folder) + sep);

/** A Problem where a file of the provider's folder is a link that leads out of it. */
export function linkedAway(folder: string, path: string): Problem[] {
  if (!existsSync(path) || isReallyInside(folder, path)) return [];
  return [error({ file: nameOf(path), line: 1, column: 1 }, "This is a symbolic link that leads out of the provider's folder. Put the file itself here.")];
}

export function vetRefs(folder: string, path: string, sources: Sources): { files: Files; problems: Problem[] } {
  const vetting = new Vetting(folder, sources);
  vetting.add(resolve(path), sources.all[0]!);
  vetting.refuseCircles();
  return { files: vetting.files, problems: vetting.problems };
}

class Vetting {
  readonly files = new Map<string, Source>();
  readonly problems: Problem[] = [];
  readonly #folder: string;
  readonly #sources: Sources;
  /** Where each reference leads, in its own file or another. */
  readonly #targets = new Map<unknown, { readonly ref: string; readonly at: Position; readonly target: unknown }>();
  #lock: Source | undefined;

  constructor(folder: string, sources: Sources) {
    this.#folder = resolve(folder);
    this.#sources = sources;
  }

  /** Vets a file, and every file that its references lead to. */
  add(name: string, source: Source): void {
    this.files.set(name, source);
    if (this.files.size > 1) this.#sources.all.push(source);
    for (const { holder, key, ref } of referencesOf(source.value)) {
      const at = this.#sources.at(holder, key);
      const target = ref.startsWith("#") ? source : this.#open(name, ref, at);
      const found = target && this.#checkPointer(target, ref, at);
      if (key === "$ref") this.#targets.set(holder, { ref, at, target: found });
    }
  }

  /** Reports every reference that leads to references alone, and at last to itself. */
  refuseCircles(): void {
    for (const [holder, { ref, at }] of this.#targets) {
      const seen = new Set<unknown>();
      for (let node: unknown = holder; this.#targets.has(node); node = this.#targets.get(node)!.target) {
        if (seen.has(node)) {
          this.#report(at, `The reference ${JSON.stringify(ref)} leads in a circle that describes nothing.`);
          break;
        }
        seen.add(node);
      }
    }
  }

  #report(at: Position, message: string): undefined {
    this.problems.push(error(at, message));
    return undefined;
  }

  #open(base: string, ref: string, at: Position): Source | undefined {
    const uri = ref.split("#", 1)[0]!;
    const quoted = JSON.stringify(ref);
    const fromNetwork = /^https?:/i.test(base);
    if (/^https?:/i.test(uri)) return this.#remote(uri, at);
    if (/^[a-z][a-z\d+.-]*:/i.test(uri)) return this.#report(at, `The reference ${quoted} uses a scheme that is not followed. Name a file of this folder.`);
    if (/^[\\/]/.test(uri)) return this.#report(at, `The reference ${quoted} is absolute. Name a file of this folder, relative to the file at hand.`);
    if (/[\\%?]/.test(uri)) return this.#report(at, `The reference ${quoted} holds %, ? or a backslash. Write the file's plain name, with / between folders.`);
    if (fromNetwork) return this.#remote(new URL(uri, base).href, at);
    const path = resolve(dirname(base), uri);
    const known = this.files.get(path);
    if (known) return known;
    if (!this.#isInside(path)) return this.#report(at, `The reference ${quoted} leads out of the provider's folder. Move the file into it.`);
    if (!EXTENSIONS.has(extname(path))) return this.#report(at, `The reference ${quoted} names no .yaml, .yml or .json file.`);
    if (!existsSync(path)) return this.#report(at, `The reference ${quoted} names a file that is not there.`);
    if (!isReallyInside(this.#folder, path)) return this.#report(at, `The reference ${quoted} leads out of the provider's folder through a symbolic link. Put the file itself there.`);
    return this.#read(path, path, at);
  }

  #remote(url: string, at: Position): Source | undefined {
    const known = this.files.get(url);
    if (known) return known;
    const path = join(this.#folder, LOCK);
    if (!this.#lock && existsSync(path)) {
      const { source, problems } = readSource(path, { maxBytes: 2 ** 20 });
      this.problems.push(...problems);
      this.#lock = source;
    }
    const entries = this.#lock?.value as Record<string, { file?: unknown; sha256?: unknown } | null> | undefined;
    const entry = entries?.[url];
    if (!entries || !entry) {
      return this.#report(at, `The reference to ${url} leads to the network, and nothing is ever fetched. Keep a copy in this folder, and name it in ${LOCK}: "${url}": { file, sha256 }.`);
    }
    const lockAt = this.#lock!.at(entry);
    if (typeof entry.file !== "string" || typeof entry.sha256 !== "string") return this.#report(lockAt, "An entry says `file`, a file of this folder, and `sha256`, its digest in hex.");
    const copy = resolve(this.#folder, entry.file);
    if (!existsSync(copy)) return this.#report(lockAt, `There is no file ${JSON.stringify(entry.file)} in this folder.`);
    if (!this.#isInside(copy) || !isReallyInside(this.#folder, copy)) return this.#report(lockAt, `The file ${JSON.stringify(entry.file)} is not in the provider's folder.`);
    const source = this.#read(url, copy, at);
    const digest = source && sha256(source.text);
    if (digest && digest !== entry.sha256.toLowerCase()) {
      return this.#report(this.#lock!.at(entry, "sha256"), `The digest of ${nameOf(copy)} is ${digest}. Look at what changed before you write it here.`);
    }
    return source;
  }

  #read(name: string, path: string, at: Position): Source | undefined {
    if (this.files.size >= MAX_FILES) return this.#report(at, `References open more than ${MAX_FILES} files. Put the document into fewer.`);
    const { source, problems } = readSource(path);
    this.problems.push(...problems);
    if (source) this.add(name, source);
    return source;
  }

  #isInside(path: string): boolean {
    return path.startsWith(this.#folder + sep);
  }

  /** What it leads to, if it leads anywhere. */
  #checkPointer(source: Source, ref: string, at: Position): unknown {
    const pointer = ref.includes("#") ? ref.slice(ref.indexOf("#")) : "#";
    const steps = stepsOf(pointer);
    if (!steps) return this.#report(at, `The reference ${JSON.stringify(ref)} is not understood. After # comes a path such as #/components/schemas/Name.`);
    if (steps.length === 0 && source === this.#sources.all[0]) return this.#report(at, `The reference ${JSON.stringify(ref)} leads to the whole document, which is no part of itself. Name a part, such as #/components/schemas/Name.`);
    const target = lookUp(source.value, pointer);
    if (target === undefined) {
      const parent = lookUp(source.value, pointer.slice(0, pointer.lastIndexOf("/")));
      const hint = typeof parent === "object" && parent !== null ? didYouMean(steps.at(-1)!, Object.keys(parent)) : "";
      return this.#report(at, `The reference ${JSON.stringify(ref)} leads to nothing.${hint}`);
    }
    return target;
  }
}

/** The names a local reference (`#/a/b`) leads through; undefined where it is none. */
export function stepsOf(ref: string): string[] | undefined {
  if (ref === "#" || ref === "") return [];
  if (!ref.startsWith("#/")) return undefined;
  try {
    // Escapes are rare, and references many.
    return ref.slice(2).split("/").map((step) => (/[%~]/.test(step) ? decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~") : step));
  } catch {
    return undefined;
  }
}

interface Reference { readonly holder: object; readonly key: string; readonly ref: string }

/** Everything that some tool might follow, wherever it stands. A list and no generator: through every level of a large document each would cost. */
function referencesOf(root: unknown): Reference[] {
  const found: Reference[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) return node.forEach(visit);
    // Noted on the way: to ask each of many nodes for a key that few have costs more than the rest.
    let mapping: unknown;
    for (const [key, member] of Object.entries(node)) {
      if (typeof member === "object") visit(member);
      else if (typeof member === "string" && (key === "$ref" || key === "externalValue")) found.push({ holder: node, key, ref: member });
      if (key === "discriminator" && typeof member === "object") mapping = (member as { mapping?: unknown } | null)?.mapping;
    }
    for (const [key, ref] of typeof mapping === "object" && mapping !== null ? Object.entries(mapping) : []) {
      // A bare name stands for a schema of that name.
      if (typeof ref === "string" && /[#/\\]|\.(?:ya?ml|json)$/.test(ref)) found.push({ holder: mapping as object, key, ref });
    }
  };
  visit(root);
  return found;
}
