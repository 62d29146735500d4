/**
 * What does this text say, and at which offset does each part of it stand? YAML through the `yaml` package, JSON by hand, because that
 * is fifty times faster and large documents are JSON. Both build the same thing under the same bounds: objects without a prototype (so
 * that `__proto__` is a key like any other and no name finds what is not there), no doubled keys, bounded depth.
 */
import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, Parser, type Alias, type ParsedNode, type Scalar } from "yaml";

/** Where a list or object starts, and its members. Objects keep names beside pairs of offsets: of the key, of the value. */
export interface Place { readonly start: number; readonly names?: string[]; readonly offsets: number[] }

export interface Fault { readonly offset: number; readonly message: string; readonly related?: { readonly offset: number; readonly message: string } }

export interface Parsed { readonly value: unknown; readonly places: Map<object, Place> }

const MAX_DEPTH = 200;
/** Nodes that aliases may add to a file. */
const MAX_ALIASED = 20_000;
const TOO_DEEP = `This is nested more than ${MAX_DEPTH} levels deep. Flatten it, or move parts of it behind a $ref.`;

class Refusal extends Error {
  readonly faults: readonly Fault[];
  constructor(...faults: Fault[]) {
    super(faults[0]?.message);
    this.faults = faults;
  }
}

/** Runs a parser; what it refuses comes back as faults. */
export function attempt(parse: (text: string) => Parsed, text: string): Parsed | { readonly faults: readonly Fault[] } {
  try {
    return parse(text);
  } catch (refusal) {
    if (refusal instanceof Refusal) return { faults: refusal.faults };
    throw refusal;
  }
}

/** Adds a member to an object under construction. */
function put(object: Record<string, unknown>, place: Place, name: string, keyOffset: number, value: unknown, offset: number): void {
  object[name] = value;
  place.names!.push(name);
  place.offsets.push(keyOffset, offset);
}

function refuseDouble(object: Record<string, unknown>, place: Place, name: string, offset: number): void {
  if (!(name in object)) return;
  const first = place.offsets[2 * place.names!.indexOf(name)]!;
  throw new Refusal({ offset, message: `The key ${JSON.stringify(name)} stands here for the second time. Keep one of them.`, related: { offset: first, message: "The first one is here." } });
}

const emptyObject = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

// ---- YAML -----------------------------------------------------------------------------------------------------------------------

const TAGS = new Set(["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`));

export function parseYaml(text: string): Parsed {
  const contents = compose(text);
  const places = new Map<object, Place>();
  const anchors = new Map<string, ParsedNode>();
  /** How many aliases the node at hand stands behind, and how many nodes have come that way. */
  let behind = 0;
  let aliased = 0;

  const convert = (node: ParsedNode | null, depth: number): unknown => {
    if (node === null) return null;
    if (depth > MAX_DEPTH) throw new Refusal({ offset: node.range[0], message: TOO_DEEP });
    if (behind > 0 && ++aliased > MAX_ALIASED) {
      throw new Refusal({ offset: node.range[0], message: `Aliases blow this file up by more than ${MAX_ALIASED} values. Use $ref for what is said more than once.` });
    }
    if (isAlias(node)) return follow(node, depth);
    if (node.tag && !TAGS.has(node.tag)) throw new Refusal({ offset: node.range[0], message: `The tag ${node.tag} is not known. Only plain YAML data is read: remove the tag.` });
    if (isScalar(node)) {
      if (typeof node.value === "number" && !Number.isFinite(node.value)) throw new Refusal({ offset: node.range[0], message: `JSON has no number ${node.source}. Write a finite number, or put quotes around it.` });
      if (node.anchor) anchors.set(node.anchor, node);
      return node.value;
    }
    return isSeq(node) ? list(node, depth) : object(node, depth);
  };

  /** An aliased part is built anew, so that no two places share a node. */
  const follow = (alias: Alias.Parsed, depth: number): unknown => {
    const target = anchors.get(alias.source);
    if (!target) {
      const message = `Nothing before this is anchored as &${alias.source}.${quotesHint(text, alias.range[0])}`;
      throw new Refusal({ offset: alias.range[0], message });
    }
    behind++;
    const value = convert(target, depth);
    behind--;
    return value;
  };

  const list = (node: ParsedNode & { items: unknown[] }, depth: number): unknown[] => {
    const value: unknown[] = [];
    const place: Place = { start: node.range[0], offsets: [] };
    places.set(value, place);
    for (const item of node.items as (ParsedNode | null)[]) {
      place.offsets.push(item?.range[0] ?? node.range[0]);
      value.push(convert(item, depth + 1));
    }
    if (node.anchor) anchors.set(node.anchor, node);
    return value;
  };

  const object = (node: ParsedNode, depth: number): Record<string, unknown> => {
    if (!isMap<ParsedNode, ParsedNode | null>(node)) throw new Refusal({ offset: node.range[0], message: "Only values, lists and maps are read here." });
    const value = emptyObject();
    const place: Place = { start: node.range![0], names: [], offsets: [] };
    places.set(value, place);
    for (const pair of node.items) {
      const keyOffset = pair.key.range[0];
      const name = keyName(pair.key, text);
      refuseDouble(value, place, name, keyOffset);
      put(value, place, name, keyOffset, convert(pair.value, depth + 1), pair.value?.range[0] ?? keyOffset);
    }
    if (node.anchor) anchors.set(node.anchor, node as ParsedNode);
    return value;
  };

  return { value: convert(contents, 0), places };
}

/** Keys are texts, as written: `5` is "5", `null` is "null". */
function keyName(key: ParsedNode, text: string): string {
  const offset = key.range[0];
  if (!isScalar(key)) throw new Refusal({ offset, message: `A key must be a plain text.${quotesHint(text, offset)}` });
  if (key.source === "" && key.type === "PLAIN") throw new Refusal({ offset, message: "A key is missing before this colon." });
  if (key.source === "<<" && key.type === "PLAIN") throw new Refusal({ offset, message: "Merge keys (<<) are not part of YAML 1.2. Write the keys out, or use $ref." });
  return (key as Scalar.Parsed).source;
}

function compose(text: string): ParsedNode | null {
  const parser = new Parser();
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
  const documents = [];
  const feed = function* () {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length > MAX_DEPTH + 1) throw new Refusal({ offset: parser.offset, message: TOO_DEEP });
    }
    yield* parser.end();
  };
  for (const token of feed()) {
    if (token.type === "directive") throw new Refusal({ offset: token.offset, message: "Directives (%) are not read: files are YAML 1.2. Remove this line." });
    documents.push(...composer.next(token));
  }
  documents.push(...composer.end());
  const [document, second] = documents;
  if (!document?.contents || (isScalar(document.contents) && document.contents.value === null)) throw new Refusal({ offset: 0, message: "The file is empty." });
  if (second) throw new Refusal({ offset: second.range[0], message: "A second document starts here. Keep one document per file." });
  const faults = [...document.errors, ...document.warnings].map(({ pos: [offset], message }) => ({ offset, message: `${sentence(message)}${quotesHint(text, offset)}` }));
  if (faults.length > 0) throw new Refusal(...onePerLine(faults, text));
  return document.contents as ParsedNode;
}

const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);

/** One mistake often provokes several complaints on its line; the first is the one to read. */
function onePerLine(faults: readonly Fault[], text: string): Fault[] {
  const lines = new Set<number>();
  return [...faults].sort((a, b) => a.offset - b.offset).slice(0, 100).filter(({ offset }) => {
    const start = text.lastIndexOf("\n", offset - 1);
    return !lines.has(start) && lines.add(start);
  });
}

/** Brackets, `*`, `@` and `%` mean something to YAML where a path is written without quotes. */
function quotesHint(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, Math.min(end < 0 ? text.length : end, start + 1000));
  if (/\$[\w.$-]*(\.\.\*|\[)|[[{:,]\s*@|^\s*(- )?@/.test(line)) return " Put quotes around the path.";
  return /(^|[\s[{:,])[*%`@]/.test(line) ? " Put quotes around texts that start with *, @, % or `." : "";
}

// ---- JSON -----------------------------------------------------------------------------------------------------------------------

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const WORDS: readonly (readonly [string, unknown])[] = [["true", true], ["false", false], ["null", null]];

export function parseJson(text: string): Parsed {
  const places = new Map<object, Place>();
  let offset = 0;

  const fail = (message: string): never => {
    throw new Refusal({ offset: Math.min(offset, text.length), message });
  };
  const skip = (): number => {
    for (;;) {
      const code = text.charCodeAt(offset);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return code;
      offset++;
    }
  };
  const string = (): string => {
    const start = offset;
    for (let escaped = false; ; ) {
      const code = text.charCodeAt(++offset);
      if (code === 34) {
        const raw = text.slice(start, ++offset);
        if (!escaped) return raw.slice(1, -1);
        try {
          return JSON.parse(raw) as string;
        } catch {
          offset = start;
          return fail("This text holds an escape that JSON does not know.");
        }
      }
      if (code === 92) {
        escaped = true;
        offset++;
      } else if (!(code >= 32)) {
        return fail(`A text that began ${offset - start} characters before this is not closed. Add the missing quote, or write line ends as \\n.`);
      }
    }
  };
  const value = (depth: number): unknown => {
    if (depth > MAX_DEPTH) fail(TOO_DEEP);
    const code = skip();
    if (code === 123) return object(depth);
    if (code === 91) return list(depth);
    if (code === 34) return string();
    for (const [word, meaning] of WORDS) {
      if (text.startsWith(word, offset)) {
        offset += word.length;
        return meaning;
      }
    }
    NUMBER.lastIndex = offset;
    const digits = NUMBER.exec(text)?.[0];
    if (digits === undefined || !Number.isFinite(Number(digits))) return fail("A JSON value is expected here.");
    offset += digits.length;
    return Number(digits);
  };
  /** Steps over a comma (true) or the closing character (false). */
  const more = (close: string): boolean => {
    skip();
    const character = text[offset];
    if (character !== "," && character !== close) fail(`A comma or ${close} is expected here.`);
    offset++;
    return character === ",";
  };
  const list = (depth: number): unknown[] => {
    const items: unknown[] = [];
    const place: Place = { start: offset++, offsets: [] };
    places.set(items, place);
    if (skip() === 93) return offset++, items;
    do {
      skip();
      place.offsets.push(offset);
      items.push(value(depth + 1));
    } while (more("]"));
    return items;
  };
  const object = (depth: number): Record<string, unknown> => {
    const result = emptyObject();
    const place: Place = { start: offset++, names: [], offsets: [] };
    places.set(result, place);
    if (skip() === 125) return offset++, result;
    do {
      if (skip() !== 34) fail("A key in double quotes is expected here.");
      const keyOffset = offset;
      const name = string();
      refuseDouble(result, place, name, keyOffset);
      if (skip() !== 58) fail("A colon is expected here.");
      offset++;
      skip();
      const start = offset;
      put(result, place, name, keyOffset, value(depth + 1), start);
    } while (more("}"));
    return result;
  };

  if (text.trim() === "") throw new Refusal({ offset: 0, message: "The file is empty." });
  const result = value(0);
  skip();
  if (offset < text.length) fail("The document ends before this. Remove what follows.");
  return { value: result, places };
}
