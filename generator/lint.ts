/** Is this a good document? Redocly answers, with the project's ruleset, on the vetted and overlaid document; house rules complete it. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "./document.ts";
import { existsSync, runBounded } from "./node.ts";
import { error, warning, type Position, type Problem } from "./problem.ts";
import { lookUp, stepsOf } from "./refs.ts";
import { isMap } from "./shape.ts";

/** What one pattern may take for all texts of a document, on a busy machine too. */
const MAX_MILLISECONDS = 10_000;

/** Runs every rule. Positions are those of the files as written, or of the overlay. */
export async function lintDocument(document: Document): Promise<Problem[]> {
  const slow = slowPatterns(document);
  return [...houseRules(document), ...slow, ...(slow.length > 0 ? [] : await redoclyRules(document))];
}

/** Redocly tries patterns on examples, and has no bound: each is tried before, on every text of the document. */
function slowPatterns({ root, at, atKey }: Document): Problem[] {
  const texts = new Set<string>();
  const patterns = new Map<string, Position>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, member] of Object.entries(node)) {
      texts.add(key);
      if (typeof member === "string") texts.add(member);
      if (key === "pattern" && typeof member === "string") patterns.set(member, at(node, key));
      else if (key === "patternProperties" && isMap(member)) for (const pattern of Object.keys(member)) patterns.set(pattern, atKey(member, pattern));
      visit(member);
    }
  };
  visit(root);
  const isSlow = (pattern: string): boolean => {
    try {
      const regexp = new RegExp(pattern, "u");
      runBounded(() => texts.forEach((text) => regexp.test(text)), MAX_MILLISECONDS);
      return false;
    } catch (cause) {
      return (cause as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT"; // what is no regular expression is for others to tell
    }
  };
  return [...patterns].filter(([pattern]) => isSlow(pattern))
    .map(([pattern, place]) => error(place, `The pattern ${JSON.stringify(pattern)} takes more than ${MAX_MILLISECONDS / 1000} seconds on the texts of this document. Write it without one repetition inside another, such as (a+)+.`));
}

/** The document as Redocly's own command should see it: bundled and overlaid, as JSON. */
export const vettedText = (document: Document): string => `${JSON.stringify(document.root, null, 2)}\n`;

/** What assertions in redocly.yaml cannot say: facts name their sources, and doubts are texts. */
function houseRules({ root, at }: Document): Problem[] {
  const problems: Problem[] = [];
  const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
  const isSource = (value: unknown): boolean => isText(value) || isText((value as { url?: unknown } | null)?.url);
  const isList = (value: unknown, fits: (item: unknown) => boolean): boolean => Array.isArray(value) && value.length > 0 && value.every(fits);
  const demand = (key: string, fits: (item: unknown) => boolean, message: string): void => {
    if (root[key] !== undefined && !isList(root[key], fits)) problems.push(error(at(root, key), message));
  };
  demand("x-sources", isSource, "`x-sources` lists where the facts of this document come from: addresses or packages, each a text or `{ url, for }`.");
  demand("x-uncertain", isText, "`x-uncertain` is a list of texts, each a sentence about what is not known for sure.");
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, member] of Object.entries(node)) {
      if (key === "x-inferred" && !isText(member)) problems.push(error(at(node, key), "`x-inferred` says in a sentence why this is believed."));
      if (key === "anyOf" && Array.isArray(member) && isMap((node as { properties?: unknown }).properties)) {
        problems.push(warning(at(node, key), "openapi-typescript takes `anyOf` beside `properties` for one more alternative, so that the types demand neither. Write `allOf: [{ anyOf: … }]`."));
      }
      visit(member);
    }
  };
  visit(root);
  return problems;
}

async function redoclyRules(document: Document): Promise<Problem[]> {
  const { BaseResolver, lintDocument, loadConfig, Source } = await import("@redocly/openapi-core");
  /** The document is whole; whatever a rule might still ask for is refused. */
  class ClosedResolver extends BaseResolver {
    override async loadExternalRef(ref: string): Promise<never> {
      throw new Error(`${ref} was not vetted`);
    }
  }
  const text = vettedText(document);
  const found = await lintDocument({
    document: { source: new Source(document.source.file, text, "application/json"), parsed: JSON.parse(text) },
    config: await loadConfig({ configPath: configPath() }),
    externalRefResolver: new ClosedResolver(),
  });
  return found.filter((problem) => !problem.ignored).map(({ severity, message, ruleId, suggest, location: [location] }) => {
    const hint = suggest[0] === undefined || message.includes("Did you mean") ? "" : ` Did you mean "${suggest[0]}"?`;
    const report = severity === "error" ? error : warning;
    return report(place(document, location?.pointer ?? "#/", location?.reportOnKey ?? false), `${message.replace(/\s+/g, " ").trim()}${hint} [${ruleId}]`);
  });
}

/** The ruleset of the repository that runs the command, or the one that comes with the generator. */
function configPath(): string {
  const own = ["redocly.yaml", "../redocly.yaml"].map((name) => fileURLToPath(new URL(name, import.meta.url)));
  return [join(process.cwd(), "redocly.yaml"), ...own].find((path) => existsSync(path))!;
}

/** Where a JSON pointer of the vetted document leads to in the files. */
function place({ root, at, atKey }: Document, pointer: string, reportOnKey: boolean): Position {
  const ref = pointer.replace(/\/$/, "");
  const node = lookUp(root, ref);
  if (typeof node === "object" && node !== null && !reportOnKey) return at(node);
  const cut = ref.lastIndexOf("/");
  const holder = cut < 0 ? root : lookUp(root, ref.slice(0, cut));
  if (typeof holder !== "object" || holder === null) return cut < 0 ? at(root) : place({ root, at, atKey } as Document, ref.slice(0, cut), false);
  const key = stepsOf(ref)!.at(-1)!;
  return reportOnKey || !(key in holder) ? atKey(holder, key) : at(holder, key);
}
