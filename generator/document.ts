/**
 * Which OpenAPI document describes this provider? Read, corrected by its overlay, checked in shape, its references vetted and, where
 * they lead to other files, bundled: what comes out holds only `#/` references, and every part of it knows where it stands in which file.
 */
import { join } from "node:path";
import { existsSync, readdirSync } from "./node.ts";
import type { OverlayOptions } from "./overlay.ts";
import { anyError, error, type Position, type Problem } from "./problem.ts";
import { linkedAway, LOCK, vetRefs, type Files } from "./refs.ts";
import { checkShape } from "./shape.ts";
import { nameOf, readSource, Sources, type Source } from "./source.ts";

/** A part of the document. It has no prototype, so that no name finds anything that is not there. */
export type Node = { readonly [key: string]: unknown };

export interface OpenApiRoot extends Node {
  readonly openapi: string;
  readonly paths?: Readonly<Record<string, Node>>;
  readonly webhooks?: Readonly<Record<string, Node>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, Node>>>>;
}

export interface Document {
  /** The file as received; `root` is what became of it. */
  readonly source: Source;
  /** Bundled: only `#/` references are left. */
  readonly root: OpenApiRoot;
  readonly version: "3.0" | "3.1";
  /** Where a node or its member stands: in the document, a file it refers to, or the overlay. */
  at(node: object, key?: string | number): Position;
  /** Where the key itself stands. */
  atKey(node: object, key: string | number): Position;
}

const NAMES = ["openapi.yaml", "openapi.yml", "openapi.json"];
const OVERLAY = "overlay.yaml";
const START = "`openapi: 3.1.0`";
/** What OpenAPI allows as the name of a component; types are named after it. */
const COMPONENT = /^(?!__proto__$)[\w.-]+$/;

/** Loads the document of a provider's folder. There is none where a Problem is an error. */
export async function loadDocument(folder: string, options: OverlayOptions = {}): Promise<{ document?: Document; problems: Problem[] }> {
  const outside = [...NAMES, OVERLAY, LOCK].flatMap((name) => linkedAway(folder, join(folder, name)));
  if (outside.length > 0) return { problems: outside };
  const path = findDocument(folder);
  if (typeof path !== "string") return { problems: [path] };
  const { source, problems } = readSource(path);
  if (!source) return { problems };
  const version = versionOf(source);
  if (typeof version !== "string") return { problems: [version] };
  const sources = new Sources(source);
  const overlay = existsSync(join(folder, OVERLAY)) ? readSource(join(folder, OVERLAY), { maxBytes: 2 ** 20 }) : undefined;
  problems.push(...(overlay?.problems ?? []));
  // Few have one, and JSONPath takes its time to load.
  if (overlay?.source) problems.push(...(await import("./overlay.ts")).applyOverlay(source.value as object, overlay.source, sources, options));
  const vetted = vetRefs(folder, path, sources);
  problems.push(...vetted.problems);
  if (anyError(problems)) return { problems };
  const root = vetted.files.size > 1 ? await bundle(vetted.files, sources, problems) : (source.value as OpenApiRoot);
  problems.push(...checkShape(root, sources), ...checkNames(root, sources));
  if (anyError(problems)) return { problems };
  const document: Document = { source, root, version, at: (node, key) => sources.at(node, key), atKey: (node, key) => sources.atKey(node, key) };
  return { document, problems };
}

function findDocument(folder: string): string | Problem {
  const at = { file: nameOf(join(folder, NAMES[0]!)), line: 1, column: 1 };
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => NAMES.includes(name)) : [];
  if (found.length !== 1) {
    return error(at, found.length === 0 ? `There is no OpenAPI document here. Put one at ${at.file}.` : `There are several OpenAPI documents here: ${found.join(", ")}. Keep one.`);
  }
  return join(folder, found[0]!);
}

function versionOf(source: Source): "3.0" | "3.1" | Problem {
  const root = source.value;
  if (typeof root !== "object" || root === null || Array.isArray(root)) return error(source.position(0), "An OpenAPI document is a map that starts with `openapi: 3.1.0`.");
  const { openapi, swagger } = root as Record<string, unknown>;
  if (swagger !== undefined) {
    return error(source.at(root, "swagger"), `This is Swagger${typeof swagger === "object" ? "" : ` ${String(swagger)}`}. Convert it to OpenAPI 3.1, for example with swagger2openapi, and start it with ${START}.`);
  }
  const version = typeof openapi === "string" ? /^(3\.[01])\.\d+$/.exec(openapi)?.[1] : undefined;
  if (version === "3.0" || version === "3.1") return version;
  if (typeof openapi === "string" && /^3\.2\./.test(openapi)) {
    return error(source.at(root, "openapi"), "OpenAPI 3.2 is not read yet. Write `openapi: 3.1.0`, and move what only 3.2 knows (`query` operations, `itemSchema`, `$self`) out of the document.");
  }
  if (openapi === undefined) return error(source.at(root), `The document does not say its version. Start it with ${START}.`);
  return error(source.at(root, "openapi"), `The version ${JSON.stringify(openapi)} is not known. OpenAPI 3.0 and 3.1 are read, written as ${START}.`);
}

function checkNames(root: OpenApiRoot, sources: Sources): Problem[] {
  const kinds = Object.values(root.components ?? {}).filter((kind) => typeof kind === "object" && kind !== null);
  return kinds.flatMap((kind) =>
    Object.keys(kind).filter((name) => !COMPONENT.test(name)).map((name) =>
      error(sources.atKey(kind, name), `The component name ${JSON.stringify(name)} is not allowed. Use letters, digits, dots, dashes and underscores.`)));
}

/**
 * Redocly's core brings the files together. It works on copies that have prototypes, because it relies on them, and sees vetted files
 * only; the result is copied back, each part to the place of what it was copied from.
 */
async function bundle(files: Files, sources: Sources, problems: Problem[]): Promise<OpenApiRoot> {
  const { BaseResolver, bundle, createConfig, Source: RedoclySource } = await import("@redocly/openapi-core");
  const originals = new Map<object, object>();
  const copyOf = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const copy = Array.isArray(value) ? value.map(copyOf) : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copyOf(member)]));
    originals.set(copy, value);
    return copy;
  };
  const documents = new Map([...files].map(([name, { text, value }]) => [name, { source: new RedoclySource(name, text), parsed: copyOf(value) }]));
  class VettedResolver extends BaseResolver {
    override async resolveDocument(base: string | null, ref: string): Promise<never> {
      const document = documents.get(this.resolveExternalRef(base, ref));
      if (!document) throw new Error(`${ref} was not vetted`);
      return document as never;
    }
  }
  const [root] = documents.values();
  const result = await bundle({ doc: root as never, config: await createConfig({}), externalRefResolver: new VettedResolver() });
  for (const { severity, message } of result.problems) if (severity === "error") problems.push(error(sources.all[0]!.position(0), `The files cannot be brought together: ${message}`));
  return sources.copy(result.bundle.parsed, (copy) => originals.get(copy)) as OpenApiRoot;
}
