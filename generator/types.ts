/** What are the TypeScript types of this document? openapi-typescript answers, in process. */
import type { Document } from "./document.ts";
import { createRequire } from "./node.ts";
import { escapeSequence } from "./problem.ts";
import { lookUp } from "./refs.ts";
import { METHODS } from "./shape.ts";

type Tree = { [key: string]: any };

/** Of the options of openapi-typescript, which are all off where nothing is said: a request field with a default may be left out. */
const OPTIONS = { defaultNonNullable: false, silent: true };

/**
 * Prints `paths`, `webhooks`, `components` and `operations`, exactly as openapi-typescript's own command does.
 * `only` names operations; the others, and components that only they need, are left out.
 */
export async function printTypes(document: Document, only?: Iterable<string>): Promise<string> {
  const { transform, astToString, scanDiscriminators, resolveRef } = loadPrinter();
  // A copy with prototypes: the printer relies on them, and writes into the document where there are discriminators.
  const text = JSON.stringify(document.root);
  const percent = text.includes("%") && /%(?:[^"\\]|\\.)*":|"operationId":"(?:[^"\\]|\\.)*%/.test(text) ? strangerTo(text) : undefined;
  const whole = JSON.parse(percent ? renameUndecodable(text, percent) : text) as Tree;
  const root = only ? prune(whole, new Set(only)) : whole;
  // Most documents have none, and looking for them is two walks.
  const discriminators = text.includes('"discriminator":') ? scanDiscriminators(root, OPTIONS) : { objects: {}, refsHandled: [] };
  const context = { ...OPTIONS, discriminators, injectFooter: [], resolve: (ref: string) => resolveRef(root, ref, OPTIONS) };
  const printed = inert(astToString(transform(root, context)));
  return percent ? printed.replaceAll(percent, "%") : printed;
}

const ASCII = /^[\t\n\x20-\x7e]*$/;
// Not the tab, which shows as what it is and stands in comments only.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu;
const STEERING = /(?<=@)(?=ts-)|(?<=[#@]\s*source)(?=MappingURL|URL)/g;

/** The printer decodes names as if they were parts of an address, and fails on such as `100%`: they go through it with another word for the sign. */
function renameUndecodable(json: string, percent: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"/g, (string, offset: number) => {
    const isName = json[offset + string.length] === ":" || json.endsWith('"operationId":', offset);
    if (!isName || isDecodable(string)) return string;
    return string.replaceAll("%", percent);
  });
}

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined;
  } catch {
    return false;
  }
}

/** A word that the text does not have, and that makes no name an identifier. */
function strangerTo(text: string): string {
  let word = "-percent-";
  while (text.includes(word)) word += "-";
  return word;
}

/**
 * What openapi-typescript prints parses, but leaves raw what nobody sees (control characters, marks that turn or hide text, halves of
 * characters) and comments that steer the compiler. Escapes say the same in a text; in a comment they do nothing.
 */
function inert(code: string): string {
  const seen = ASCII.test(code) ? code : code.replace(UNSEEN, escapeSequence);
  // Asked first, because looking behind every character takes long.
  if (!/@ts-|source(?:Mapping)?URL/.test(seen)) return seen;
  return seen.replace(/"(?:[^"\\\n]|\\.)*"|\/\*[^]*?\*\//g, (part) => (part.startsWith("/*") ? part.replace(STEERING, "\u200a") : part));
}

interface Printer {
  transform(root: Tree, context: object): unknown;
  astToString(tree: unknown): string;
  scanDiscriminators(root: Tree, options: object): unknown;
  resolveRef(root: Tree, ref: string, options: object): unknown;
}

/**
 * The parts behind openapi-typescript's front door, which would lint and bundle the document again. Through `require`: importing
 * `typescript` makes Node read nine megabytes only to guess its module format. A test holds the output to the front door's.
 */
function loadPrinter(): Printer {
  const require = createRequire(import.meta.url);
  const { astToString } = require("openapi-typescript/dist/lib/ts.cjs") as Pick<Printer, "astToString">;
  const { scanDiscriminators, resolveRef } = require("openapi-typescript/dist/lib/utils.cjs") as Pick<Printer, "scanDiscriminators" | "resolveRef">;
  const transform = require("openapi-typescript/dist/transform/index.cjs") as Printer["transform"];
  return { transform, astToString, scanDiscriminators, resolveRef };
}

/** The document without what the named operations do not need. */
function prune(root: Tree, only: ReadonlySet<string>): Tree {
  const kept = (items: Tree | undefined, isWebhook: boolean): Tree | undefined => items && fromEntries(Object.entries(items).flatMap(([path, entry]: [string, Tree]) => {
    const item = typeof entry.$ref === "string" ? (lookUp(root, entry.$ref) as Tree) : entry;
    const dropped: readonly string[] = METHODS.filter((method) => item[method] && !only.has(item[method].operationId ?? (isWebhook ? path : "")));
    const left = fromEntries(Object.entries(item).filter(([key]) => !dropped.includes(key)));
    return METHODS.some((method) => left[method]) ? [[path, left]] : [];
  }));
  const pruned: Tree = { ...root, ...(root.paths && { paths: kept(root.paths, false) }), ...(root.webhooks && { webhooks: kept(root.webhooks, true) }) };
  const needed = new Set<string>();
  for (let open: unknown[] = [pruned.paths, pruned.webhooks]; open.length > 0; ) {
    const found = open.flatMap((part) => [...componentsIn(part)]).filter((ref) => !needed.has(ref));
    found.forEach((ref) => needed.add(ref));
    open = [...new Set(found)].map((ref) => lookUp(root, ref));
  }
  const components = fromEntries(Object.entries((root.components ?? {}) as Tree).map(([kind, group]: [string, Tree]) =>
    [kind, fromEntries(Object.entries(group).filter(([name]) => needed.has(`#/components/${kind}/${name}`)))]));
  return { ...pruned, ...(root.components && { components }) };
}

/** The components that a part of the document refers to, as `#/components/kind/name`. */
function* componentsIn(part: unknown): Generator<string> {
  if (typeof part !== "object" || part === null) return;
  for (const [key, member] of Object.entries(part)) {
    if (key === "mapping") for (const ref of Object.values((member ?? {}) as Tree)) if (typeof ref === "string") yield /[#/]/.test(ref) ? head(ref) : `#/components/schemas/${ref}`;
    if (key === "$ref" && typeof member === "string") yield head(member);
    else yield* componentsIn(member);
  }
}

const head = (ref: string): string => ref.split("/").slice(0, 4).join("/");

const fromEntries = (entries: Iterable<readonly [string, unknown]>): Tree => Object.fromEntries(entries);
