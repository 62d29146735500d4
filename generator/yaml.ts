/**
 * What does this text say, and at which offset does each part of it stand? js-yaml splits YAML 1.2 (of which JSON is a part) into events
 * with offsets, in linear time and bounded depth; here they become plain data under bounds of our own. Objects have no prototype, so
 * that `__proto__` is a key like any other and no name finds what is not there.
 */
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event, type ScalarEvent } from "js-yaml";

/** Where a list or object starts, and its members. An object keeps names, and pairs of offsets: of the key, of the value. */
export interface Place { readonly start: number; readonly names?: string[]; readonly offsets: number[] }

export interface Fault { readonly offset: number; readonly message: string; readonly related?: { readonly offset: number; readonly message: string } }

/** Plain data, or why not. */
export type Parsed = { readonly value: unknown; readonly places: Map<object, Place> } | { readonly fault: Fault };

const MAX_DEPTH = 200;
/** Values that aliases may add to a file. */
const MAX_ALIASED = 20_000;
const TOO_DEEP = `This is nested more than ${MAX_DEPTH} levels deep. Flatten it, or move parts of it behind a $ref.`;

/** The parser's complaints that a newcomer would not understand. */
const SENTENCES: Readonly<Record<string, string>> = {
  [`nesting exceeded maxDepth (${MAX_DEPTH})`]: TOO_DEEP,
  "missed comma between flow collection entries": "A comma is missing between two entries.",
  "bad indentation of a mapping entry": "This does not fit the line before it: check the indentation, and put quotes around a text that holds a colon.",
  "end of the stream or a document separator is expected": "Nothing more was expected here: check the indentation.",
  "can not read a block mapping entry; a multiline key may not be an implicit key": "The key in the line before this one has no colon with a space after it.",
  "deficient indentation": "Something is still open here: close the quote or bracket before this line, or indent the line.",
};

/** What is no text without quotes, numbers apart. */
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["", null], ["~", null], ["null", null], ["Null", null], ["NULL", null],
  ["true", true], ["True", true], ["TRUE", true], ["false", false], ["False", false], ["FALSE", false],
]);

class Refusal extends Error {
  readonly fault: Fault;
  constructor(offset: number, message: string, related?: Fault["related"]) {
    super(message);
    this.fault = { offset: Math.max(offset, 0), message, ...(related && { related }) };
  }
}

export function parseYaml(text: string): Parsed {
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    return new Builder(text, events).build();
  } catch (problem) {
    if (problem instanceof Refusal) return { fault: problem.fault };
    if (!(problem instanceof YAMLException)) throw problem;
    const offset = problem.mark?.position ?? 0;
    return { fault: { offset, message: sentence(problem.reason) + quotesHint(text, offset) } };
  }
}

class Builder {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #places = new Map<object, Place>();
  /** Which event an anchor names. */
  readonly #anchors = new Map<string, number>();
  #next = 0;
  #depth = 0;
  /** How many aliases the value at hand stands behind, and how many values have come that way. */
  #behind = 0;
  #aliased = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  build(): Parsed {
    const start = this.#events[this.#next++];
    if (start?.type !== EVENT_ID.DOCUMENT || this.#peek().type === EVENT_ID.POP) throw new Refusal(0, "The file is empty.");
    if (start.directives.length > 0) throw new Refusal(0, "Directives (%YAML, %TAG) are not read: files are YAML 1.2. Remove them.");
    const value = this.#value();
    this.#next++;
    if (this.#next < this.#events.length) {
      this.#next++;
      throw new Refusal(offsetOf(this.#peek()), "A second document starts here. Keep one document per file.");
    }
    if (value === null) throw new Refusal(0, "The file is empty.");
    return { value, places: this.#places };
  }

  #peek(): Event {
    return this.#events[this.#next]!;
  }

  #value(): unknown {
    const index = this.#next++;
    const event = this.#events[index]!;
    if (this.#behind > 0 && ++this.#aliased > MAX_ALIASED) {
      throw new Refusal(offsetOf(event), `Aliases blow this file up by more than ${MAX_ALIASED} values. Use $ref for what is said more than once.`);
    }
    if (event.type === EVENT_ID.ALIAS) return this.#alias(this.#text.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1);
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) throw new Error("js-yaml closed what it had not opened");
    if (event.tagStart >= 0) throw new Refusal(event.tagStart, "Tags (!…) are not read. Write the value plainly, and put quotes around it where it is a text.");
    if (++this.#depth > MAX_DEPTH) throw new Refusal(offsetOf(event), TOO_DEEP);
    const value = event.type === EVENT_ID.SCALAR ? this.#scalar(event) : event.type === EVENT_ID.SEQUENCE ? this.#list(event.start) : this.#object(event.start);
    this.#depth--;
    if (event.anchorStart >= 0 && this.#behind === 0) this.#anchor(this.#text.slice(event.anchorStart, event.anchorEnd), index, event.anchorStart);
    return value;
  }

  #anchor(name: string, index: number, offset: number): void {
    if (this.#anchors.has(name)) throw new Refusal(offset, `The anchor &${name} is already taken. Choose another name.`);
    this.#anchors.set(name, index);
  }

  /** What is aliased is built anew, so that no two places share an object. */
  #alias(name: string, offset: number): unknown {
    const target = this.#anchors.get(name);
    if (target === undefined) throw new Refusal(offset, `Nothing before this is anchored as &${name}.${quotesHint(this.#text, offset)}`);
    const next = this.#next;
    this.#next = target;
    this.#behind++;
    const value = this.#value();
    this.#behind--;
    this.#next = next;
    return value;
  }

  #list(start: number): unknown[] {
    const list: unknown[] = [];
    const offsets: number[] = [];
    this.#places.set(list, { start, offsets });
    while (this.#peek().type !== EVENT_ID.POP) {
      offsets.push(Math.max(offsetOf(this.#peek()), start));
      list.push(this.#value());
    }
    this.#next++;
    return list;
  }

  #object(start: number): Record<string, unknown> {
    // Not by `Object.create`, which makes a hash table of each: all that walks the document then takes longer.
    const object = Object.setPrototypeOf({}, null) as Record<string, unknown>;
    const names: string[] = [];
    const offsets: number[] = [];
    this.#places.set(object, { start, names, offsets });
    while (this.#peek().type !== EVENT_ID.POP) {
      const keyOffset = offsetOf(this.#peek());
      const name = this.#key();
      if (name in object) {
        const first = offsets[2 * names.indexOf(name)]!;
        throw new Refusal(keyOffset, `The key ${JSON.stringify(name)} stands here for the second time. Keep one of them.`, { offset: first, message: "The first one is here." });
      }
      const offset = offsetOf(this.#peek());
      names.push(name);
      offsets.push(keyOffset, offset < 0 ? keyOffset : offset);
      object[name] = this.#value();
    }
    this.#next++;
    return object;
  }

  /** Keys are texts, as written: `5` is "5", `null` is "null". */
  #key(): string {
    const event = this.#events[this.#next++]!;
    const offset = offsetOf(event);
    if (event.type !== EVENT_ID.SCALAR || event.tagStart >= 0 || event.anchorStart >= 0) throw new Refusal(offset, `A key must be a plain text.${quotesHint(this.#text, offset)}`);
    const name = event.valueStart < 0 ? "" : getScalarValue(this.#text, event);
    if (event.style !== SCALAR_STYLE.PLAIN) return name;
    if (name === "") throw new Refusal(offset, "A key is missing here.");
    if (name === "<<") throw new Refusal(offset, "Merge keys (<<) are not part of YAML 1.2. Write the keys out, or use $ref.");
    return name;
  }

  #scalar(event: ScalarEvent): unknown {
    const text = event.valueStart < 0 ? "" : getScalarValue(this.#text, event);
    if (event.style !== SCALAR_STYLE.PLAIN) return text;
    const word = WORDS.get(text);
    if (word !== undefined) return word;
    if (!/^[-+.\d]/.test(text)) return text;
    if (/^0(?:o[0-7]+|x[\da-fA-F]+)$/.test(text)) return Number(text);
    if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
    if (/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(text)) throw new Refusal(event.valueStart, `There is no number ${text} in JSON. Put quotes around it if it is a text.`);
    return text;
  }
}

function offsetOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart < 0 ? event.valueStart : event.valueStart - (event.style === SCALAR_STYLE.PLAIN ? 0 : 1);
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  return event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING ? event.start : -1;
}

const sentence = (reason: string): string => SENTENCES[reason] ?? `${reason.charAt(0).toUpperCase()}${reason.slice(1).replace(/[.\s]+$/, "")}.`;

/** Brackets, `*`, `@` and `%` mean something to YAML where a path is written without quotes. */
function quotesHint(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, Math.min(end < 0 ? text.length : end, start + 1000));
  if (/\$[\w.$-]*(?:\.\.\*|\[)|[[{:,]\s*@|^\s*(?:- )?@/.test(line)) return " Put quotes around the path.";
  return /(?:^|[\s[{:,])[*%`@]/.test(line) ? " Put quotes around a text that starts with *, @, % or `." : "";
}
