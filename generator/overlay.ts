/**
 * What does `overlay.yaml` correct? Applies an OpenAPI Overlay (1.0 or 1.1) to a document that is kept as received. What an action puts
 * into the document says that it stands in the overlay. Targets are RFC 9535 paths, without what could run for ever.
 */
import { paths, type JsonValue } from "jsonpath-rfc9535";
import { didYouMean, error, type Position, type Problem } from "./problem.ts";
import { lookUp } from "./refs.ts";
import { isMap, METHODS } from "./shape.ts";
import type { Source, Sources } from "./source.ts";

export interface OverlayOptions {
  /** Lets actions change servers and security. */
  readonly allowServers?: boolean;
}

type Fields = Record<string, unknown>;
type Keys = readonly (string | number)[];

const FIELDS = { root: ["overlay", "info", "extends", "actions"], action: ["target", "description", "update", "remove", "copy"] };
const MAX_MATCHES = 100_000;

/** Changes `root`, the document's value, in place; `sources` learns where the new parts stand. */
export function applyOverlay(root: object, overlay: Source, sources: Sources, options: OverlayOptions = {}): Problem[] {
  const problems: Problem[] = [];
  sources.all.push(overlay);
  for (const action of readActions(overlay, problems)) {
    const before = trusted(root);
    try {
      change(root, action, overlay, sources);
      if (!options.allowServers && touches(before, trusted(root))) {
        throw new Refusal(overlay.at(action, "target"), "This action changes servers or security, which decide where credentials go. If that is meant, run with --allow-servers.");
      }
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      problems.push(error(problem.at, problem.message));
    }
  }
  return problems;
}

class Refusal extends Error {
  readonly at: Position;
  constructor(at: Position, message: string) {
    super(message);
    this.at = at;
  }
}

/** The actions that can be understood; the others are Problems. */
function readActions(overlay: Source, problems: Problem[]): Fields[] {
  const report = (at: Position, message: string): void => void problems.push(error(at, message));
  const unknownFields = (node: Fields, known: readonly string[]): void => {
    for (const key of Object.keys(node)) {
      if (!known.includes(key) && !key.startsWith("x-")) report(overlay.atKey(node, key), `${JSON.stringify(key)} is not a key of an overlay.${didYouMean(key, known)}`);
    }
  };
  const root = overlay.value;
  if (!isMap(root)) return report(overlay.position(0), "An overlay is a map with `overlay`, `info` and `actions`."), [];
  const version = typeof root.overlay === "string" ? /^1\.([01])\.\d+$/.exec(root.overlay)?.[1] : undefined;
  if (!version) return report(overlay.at(root, "overlay"), "An overlay starts with its version, `overlay: 1.0.0` or `overlay: 1.1.0`. Others are not read."), [];
  const { title, version: own } = isMap(root.info) ? root.info : {};
  if (typeof title !== "string" || typeof own !== "string") report(overlay.at(root, "info"), "An overlay says `info: { title, version }`, both texts.");
  unknownFields(root, FIELDS.root);
  if (!Array.isArray(root.actions) || root.actions.length === 0) return report(overlay.at(root, "actions"), "An overlay has a list of `actions`."), [];
  return root.actions.filter((action, index): action is Fields => {
    const found = problems.length;
    if (!isMap(action) || typeof action.target !== "string") {
      report(overlay.at(root.actions as unknown[], index), "An action is a map with a `target`, a path such as $.info.");
    } else {
      unknownFields(action, FIELDS.action);
      const given = ["update", "copy"].filter((key) => Object.hasOwn(action, key)).concat(action.remove === true ? ["remove"] : []);
      if (given.length !== 1) report(overlay.at(action), "An action says one of `update`, `remove: true` and `copy`.");
      if (given[0] === "copy" && version === "0") report(overlay.atKey(action, "copy"), "`copy` came with `overlay: 1.1.0`.");
    }
    return problems.length === found;
  });
}

/** Carries out one action. @throws Refusal */
function change(root: object, action: Fields, overlay: Source, sources: Sources): void {
  const refusal = (key: string, message: string): Refusal => new Refusal(overlay.at(action, key), message);

  const select = (field: "target" | "copy"): Keys[] => {
    const path = action[field];
    if (typeof path !== "string" || path.length > 1000) throw refusal(field, "A path is a text of at most 1,000 characters.");
    const bare = path.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
    if (/\b(?:match|search)\s*\(|\.\..*\.\.|.\$|\({4}|!{4}/s.test(bare)) {
      throw refusal(field, "This path could take for ever: regular expressions, a second `..`, a second `$` and deep nesting are not read. Write it more plainly.");
    }
    let found: string[];
    try {
      found = paths(root as JsonValue, path);
    } catch (problem) {
      const offset = (problem as { location?: { start?: { offset?: number } } }).location?.start?.offset;
      const near = offset === undefined || offset >= path.length ? "its end" : JSON.stringify(path.slice(offset, offset + 20));
      throw refusal(field, `This is not a path of RFC 9535, see ${near}. Put names that are not plain words into brackets: $.paths['/x'].`);
    }
    if (found.length > MAX_MATCHES) throw refusal(field, `This path matches more than ${MAX_MATCHES} places.`);
    return [...new Set(found)].map(keysOf);
  };

  const nodeAt = (keys: Keys): unknown => keys.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], root);
  const holderOf = (keys: Keys): [holder: object, key: string | number | undefined] => [nodeAt(keys.slice(0, -1)) as object, keys.at(-1)];

  const remove = (targets: Keys[]): void => {
    const places = targets.map((keys) => holderOf(keys));
    if (places.some(([, key]) => key === undefined)) throw refusal("target", "The whole document cannot be removed.");
    // From the last item of a list to the first, so that none moves before its turn.
    places.sort(([, a], [, b]) => (typeof a === "number" && typeof b === "number" ? b - a : 0));
    for (const [holder, key] of places) {
      if (Array.isArray(holder)) {
        holder.splice(Number(key), 1);
        sources.of(holder).dropped(holder, Number(key));
      } else {
        delete (holder as Fields)[key!];
      }
    }
  };

  const update = (keys: Keys, value: unknown, from: object, fromKey: string | number | undefined): void => {
    const target = nodeAt(keys);
    if (isMap(target)) return merge(target, value);
    if (Array.isArray(target)) return append(target, value, from, fromKey);
    if (isGroup(value)) throw refusal("target", "A single value can only be replaced by a single value.");
    const [holder, key] = holderOf(keys);
    put(holder as Fields, key!, value, from, fromKey!);
  };

  const merge = (target: Fields, value: unknown): void => {
    if (!isMap(value)) throw refusal(action.copy ? "copy" : "update", "The target is a map, so this must be one too.");
    for (const [key, member] of Object.entries(value)) {
      const old = target[key];
      if (isMap(old) && isMap(member)) merge(old, member);
      else if (Array.isArray(old) && Array.isArray(member)) append(old, member, value, key);
      else if (old === undefined || !(isGroup(old) || isGroup(member))) put(target, key, member, value, key);
      else throw new Refusal(sources.at(value, key), `${JSON.stringify(key)} is ${kindOf(old)} in the document and ${kindOf(member)} here. Remove it first, by an action of its own.`);
    }
  };

  /** A list adds its items, anything else is one. */
  const append = (list: unknown[], value: unknown, from: object, key: string | number | undefined): void => {
    if (!Array.isArray(value)) return put(list, list.length, value, from, key);
    value.forEach((item, index) => put(list, list.length, item, value, index));
  };

  const put = (holder: Fields | unknown[], key: string | number, value: unknown, from: object, fromKey: string | number | undefined): void => {
    (holder as Fields)[key] = sources.copy(value);
    sources.of(holder).move(holder, key, { key: sources.atKey(from, fromKey ?? ""), value: sources.at(from, fromKey) });
  };

  const targets = select("target");
  if (targets.length === 0) throw refusal("target", "Nothing in the document matches this target. Correct the path, or remove the action if the document no longer needs it.");
  if (action.remove === true) return remove(targets);
  const from = Object.hasOwn(action, "copy") ? select("copy") : undefined;
  if (from && from.length !== 1) throw refusal("copy", `\`copy\` must find exactly one place; it finds ${from.length}.`);
  const [holder, key] = from ? holderOf(from[0]!) : [action, "update"];
  // A copy, lest a change of the original by the first target reaches the second.
  const value = sources.copy(key === undefined ? root : (holder as Fields)[key]);
  for (const target of targets) update(target, value, holder, key);
}

/** The keys of a normalised path: `$['paths']['/x'][0]`. */
function keysOf(path: string): Keys {
  return [...path.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/gs)].map(([, name, index]) =>
    name === undefined ? Number(index) : name.replace(/\\(?:u([\da-f]{4})|(.))/gs, (_, code: string | undefined, character: string) =>
      code ? String.fromCharCode(parseInt(code, 16)) : ({ b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }[character] ?? character)));
}

/** Who holds servers and security, and what they say. References are followed, so that nothing changes behind them. */
function trusted(root: object): Map<object, string> {
  const result = new Map<object, string>();
  const deref = (node: unknown): unknown => (isMap(node) && typeof node.$ref === "string" ? lookUp(root, node.$ref) : node);
  const note = (node: unknown, ...keys: string[]): void => {
    if (isMap(node)) result.set(node, JSON.stringify(keys.filter((key) => key in node).map((key) => [key, node[key]])));
  };
  const { components, paths, webhooks } = root as Record<string, unknown>;
  note(root, "servers", "security");
  note(components, "securitySchemes");
  for (const scheme of Object.values((isMap(components) && components.securitySchemes) || {})) note(deref(scheme), ...Object.keys(deref(scheme) ?? {}));
  for (const items of [paths, webhooks, isMap(components) ? components.pathItems : undefined]) {
    for (const entry of isMap(items) ? Object.values(items) : []) {
      const item = deref(entry);
      note(item, "servers");
      for (const method of METHODS) if (isMap(item)) note(item[method], "servers", "security");
    }
  }
  return result;
}

/** What is gone with its holder is no change; a new holder is one if it says anything. */
function touches(before: Map<object, string>, after: Map<object, string>): boolean {
  return [...after].some(([holder, says]) => says !== (before.get(holder) ?? "[]"));
}

const isGroup = (value: unknown): boolean => typeof value === "object" && value !== null;
const kindOf = (value: unknown): string => (Array.isArray(value) ? "a list" : isMap(value) ? "a map" : "a single value");
