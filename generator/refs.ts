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

/** Vets the references of the document at `path`, and of every file they lead to. */
export function vetRefs(home: string, path: string, sources: Sources): { files: Files; problems: Problem[] } {
  const files = new Map<string, Source>();
  const problems: Problem[] = [];
  const folder = resolve(home);
  /** Where each reference leads, in its own file or another. */
  const targets = new Map<unknown, { readonly ref: string; readonly at: Position; readonly target: unknown }>();
  let lock: Source | undefined;

  /** Vets a file, and every file that its references lead to. */
  const add = (name: string, source: Source): void => {
    files.set(name, source);
    if (files.size > 1) sources.all.push(source);
    for (const { holder, key, ref } of referencesOf(source.value)) {
      const at = sources.at(holder, key);
      const target = ref.startsWith("#") ? source : open(name, ref, at);
      const found = target && pointedAt(target, ref, at);
      if (key === "$ref") targets.set(holder, { ref, at, target: found });
    }
  };

  /** Reports every reference that leads to references alone, and at last to itself. Each is followed once. */
  const refuseCircles = (): void => {
    const circling = new Map<unknown, boolean>();
    for (const [holder, { ref, at }] of targets) {
      const seen = new Set<unknown>();
      let node: unknown = holder;
      for (; targets.has(node) && !seen.has(node) && !circling.has(node); node = targets.get(node)!.target) seen.add(node);
      const circles = circling.get(node) ?? seen.has(node);
      seen.forEach((each) => circling.set(each, circles));
      if (circles) report(at, `The reference ${JSON.stringify(ref)} leads in a circle that describes nothing.`);
    }
  };

  const report = (at: Position, message: string): undefined => void problems.push(error(at, message));

  const open = (base: string, ref: string, at: Position): Source | undefined => {
    const uri = ref.split("#", 1)[0]!;
    const quoted = JSON.stringify(ref);
    const fromNetwork = /^https?:/i.test(base);
    if (/^https?:/i.test(uri)) return remote(uri, at);
    if (/^[a-z][a-z\d+.-]*:/i.test(uri)) return report(at, `The reference ${quoted} uses a scheme that is not followed. Name a file of this folder.`);
    if (/^[\\/]/.test(uri)) return report(at, `The reference ${quoted} is absolute. Name a file of this folder, relative to the file at hand.`);
    if (/[\\%?]/.test(uri)) return report(at, `The reference ${quoted} holds %, ? or a backslash. Write the file's plain name, with / between folders.`);
    if (fromNetwork) return remote(new URL(uri, base).href, at);
    const path = resolve(dirname(base), uri);
    const known = files.get(path);
    if (known) return known;
    if (!isInside(path)) return report(at, `The reference ${quoted} leads out of the provider's folder. Move the file into it.`);
    if (!EXTENSIONS.has(extname(path))) return report(at, `The reference ${quoted} names no .yaml, .yml or .json file.`);
    if (!existsSync(path)) return report(at, `The reference ${quoted} names a file that is not there.`);
    if (!isReallyInside(folder, path)) return report(at, `The reference ${quoted} leads out of the provider's folder through a symbolic link. Put the file itself there.`);
    return read(path, path, at);
  };

  const remote = (url: string, at: Position): Source | undefined => {
    const known = files.get(url);
    if (known) return known;
    const path = join(folder, LOCK);
    if (!lock && existsSync(path)) {
      const { source, problems: found } = readSource(path, { maxBytes: 2 ** 20 });
      problems.push(...found);
      lock = source;
    }
    const entries = lock?.value as Record<string, { file?: unknown; sha256?: unknown } | null> | undefined;
    const entry = entries?.[url];
    if (!entries || !entry) {
      return report(at, `The reference to ${url} leads to the network, and nothing is ever fetched. Keep a copy in this folder, and name it in ${LOCK}: "${url}": { file, sha256 }.`);
    }
    const lockAt = lock!.at(entry);
    if (typeof entry.file !== "string" || typeof entry.sha256 !== "string") return report(lockAt, "An entry says `file`, a file of this folder, and `sha256`, its digest in hex.");
    const copy = resolve(folder, entry.file);
    if (!existsSync(copy)) return report(lockAt, `There is no file ${JSON.stringify(entry.file)} in this folder.`);
    if (!isInside(copy) || !isReallyInside(folder, copy)) return report(lockAt, `The file ${JSON.stringify(entry.file)} is not in the provider's folder.`);
    const source = read(url, copy, at);
    const digest = source && sha256(source.text);
    if (digest && digest !== entry.sha256.toLowerCase()) {
      return report(lock!.at(entry, "sha256"), `The digest of ${nameOf(copy)} is ${digest}. Look at what changed before you write it here.`);
    }
    return source;
  };

  const read = (name: string, path: string, at: Position): Source | undefined => {
    if (files.size >= MAX_FILES) return report(at, `References open more than ${MAX_FILES} files. Put the document into fewer.`);
    const { source, problems: found } = readSource(path);
    problems.push(...found);
    if (source) add(name, source);
    return source;
  };

  const isInside = (path: string): boolean => path.startsWith(folder + sep);

  /** What it leads to, if it leads anywhere. */
  const pointedAt = (source: Source, ref: string, at: Position): unknown => {
    const pointer = ref.includes("#") ? ref.slice(ref.indexOf("#")) : "#";
    const steps = stepsOf(pointer);
    if (!steps) return report(at, `The reference ${JSON.stringify(ref)} is not understood. After # comes a path such as #/components/schemas/Name.`);
    if (steps.length === 0 && source === sources.all[0]) return report(at, `The reference ${JSON.stringify(ref)} leads to the whole document, which is no part of itself. Name a part, such as #/components/schemas/Name.`);
    const target = lookUp(source.value, pointer);
    if (target === undefined) {
      const parent = lookUp(source.value, pointer.slice(0, pointer.lastIndexOf("/")));
      const hint = typeof parent === "object" && parent !== null ? didYouMean(steps.at(-1)!, Object.keys(parent)) : "";
      return report(at, `The reference ${JSON.stringify(ref)} leads to nothing.${hint}`);
    }
    return target;
  };

  add(resolve(path), sources.all[0]!);
  refuseCircles();
  return { files, problems };
}

/** The names a local reference (`#/a/b`) leads through; undefined where it is none. */
export function stepsOf(ref: string): string[] | undefined {
  if (ref === "#" || ref === "") return [];
  if (!ref.startsWith("#/")) return undefined;
  try {
    // Escapes are rare, and references many.
    const steps = ref.slice(2).split("/");
    return /[%~]/.test(ref) ? steps.map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")) : steps;
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
    for (const key of Object.keys(node)) {
      const member = (node as Record<string, unknown>)[key];
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
