/** What does a file say, and where does each part of it stand? Files come from strangers: size, encoding, depth and aliases are bounded. */
import { relative, sep } from "node:path";
import { readFileSync, statSync } from "./node.ts";
import { error, type Position, type Problem } from "./problem.ts";
import { parseYaml, type Fault, type Place } from "./yaml.ts";

export interface ReadOptions {
  /** In bytes; by default 16 MiB of JSON or 4 MiB of YAML. */
  readonly maxBytes?: number;
}

/** A member that a change put where another stood. */
interface Moved { readonly key: Position; readonly value: Position }

export class Source {
  /** Relative to the working directory, with `/` between its parts. */
  readonly file: string;
  readonly text: string;
  /** Plain data; objects have no prototype. */
  readonly value: unknown;
  readonly #places: Map<object, Place>;
  readonly #moved = new Map<object, Map<string, Moved>>();
  #lines: number[] | undefined;

  constructor(file: string, text: string, value: unknown, places: Map<object, Place>) {
    this.file = file;
    this.text = text;
    this.value = value;
    this.#places = places;
  }

  /** Did this list or object come from here? */
  has(node: object): boolean {
    return this.#places.has(node);
  }

  /** Where a list or object stands, or the member of it with this key; the container where there is no such member. */
  at(node: object, key?: string | number): Position {
    return this.#find(node, key, 1);
  }

  /** Where the key itself stands. */
  atKey(node: object, key: string | number): Position {
    return this.#find(node, key, 0);
  }

  /** The line and column of an offset into the text. */
  position(offset: number): Position {
    const lines = (this.#lines ??= lineStarts(this.text));
    let low = 0;
    for (let high = lines.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (lines[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { file: this.file, line: low + 1, column: offset - lines[low]! + 1 };
  }

  /** Notes that an object stands where another does. */
  adopt(copy: object, original: object): void {
    const place = this.#places.get(original);
    if (place) this.#places.set(copy, { ...place, offsets: [...place.offsets] });
    const moved = this.#moved.get(original);
    if (moved) this.#moved.set(copy, new Map(moved));
  }

  /** Notes that a member now comes from elsewhere. */
  move(node: object, key: string | number, to: Moved): void {
    const members = this.#moved.get(node) ?? new Map<string, Moved>();
    this.#moved.set(node, members.set(String(key), to));
  }

  /** Notes that a list has lost an item. */
  dropped(list: readonly unknown[], index: number): void {
    this.#places.get(list)?.offsets.splice(index, 1);
    const moved = this.#moved.get(list);
    if (!moved) return;
    const left = [...moved].filter(([key]) => Number(key) !== index);
    this.#moved.set(list, new Map(left.map(([key, to]) => [String(Number(key) > index ? Number(key) - 1 : key), to])));
  }

  #find(node: object, key: string | number | undefined, side: 0 | 1): Position {
    const moved = key === undefined ? undefined : this.#moved.get(node)?.get(String(key));
    if (moved) return side === 0 ? moved.key : moved.value;
    const place = this.#places.get(node);
    if (!place) return this.position(0);
    if (key === undefined) return this.position(place.start);
    const index = place.names ? 2 * place.names.indexOf(String(key)) + side : Number(key);
    return this.position((index < 0 ? undefined : place.offsets[index]) ?? place.start);
  }
}

/** Several files that make one document: whichever an object came from says where it stands. */
export class Sources {
  readonly all: Source[];

  constructor(first: Source) {
    this.all = [first];
  }

  of(node: object): Source {
    return this.all.find((source) => source.has(node)) ?? this.all[0]!;
  }

  at(node: object, key?: string | number): Position {
    return this.of(node).at(node, key);
  }

  atKey(node: object, key: string | number): Position {
    return this.of(node).atKey(node, key);
  }

  /** A deep copy, whose parts stand where the originals do. `original` finds them where `value` is itself a copy. */
  copy(value: unknown, original: (node: object) => object | undefined = (node) => node): unknown {
    if (typeof value !== "object" || value === null) return value;
    let copy: object;
    if (Array.isArray(value)) {
      copy = value.map((item) => this.copy(item, original));
    } else {
      copy = Object.create(null) as object;
      for (const [name, member] of Object.entries(value)) (copy as Record<string, unknown>)[name] = this.copy(member, original);
    }
    const from = original(value);
    if (from) this.of(from).adopt(copy, from);
    return copy;
  }
}

/** Reads a YAML 1.2 or JSON file. Either a source or an error comes back. */
export function readSource(path: string, options: ReadOptions = {}): { source?: Source; problems: Problem[] } {
  const file = nameOf(path);
  const refuse = (message: string): { problems: Problem[] } => ({ problems: [error({ file, line: 1, column: 1 }, message)] });
  const maxBytes = options.maxBytes ?? (path.endsWith(".json") ? 16 : 4) * 2 ** 20;
  let bytes: Buffer;
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return refuse("This is not a file.");
    if (stats.size > maxBytes) return refuse(tooLarge(stats.size, maxBytes));
    bytes = readFileSync(path);
  } catch (problem) {
    return refuse((problem as NodeJS.ErrnoException).code === "ENOENT" ? "There is no such file." : `The file cannot be read (${(problem as NodeJS.ErrnoException).code}).`);
  }
  const text = bytes.toString("utf8");
  const source = (value?: unknown, places = new Map<object, Place>()): Source => new Source(file, text, value, places);
  const toProblem = ({ offset, message, related }: Fault): Problem =>
    error(source().position(offset), message, related && { at: source().position(related.offset), message: related.message });
  const fault = faultOfText(text, bytes);
  if (fault) return { problems: [toProblem(fault)] };
  const parsed = parseYaml(text);
  return "fault" in parsed ? { problems: [toProblem(parsed.fault)] } : { source: source(parsed.value, parsed.places), problems: [] };
}

/** A path as Problems show it: relative to the working directory, with `/`. */
export const nameOf = (path: string): string => relative(process.cwd(), path).split(sep).join("/");

function tooLarge(size: number, limit: number): string {
  const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  return `The file has ${megabytes(size)}; at most ${megabytes(limit)} are read.`;
}

function faultOfText(text: string, bytes: Buffer): Fault | undefined {
  if (text.startsWith("\ufeff")) return { offset: 0, message: "The file starts with a byte order mark. Save it as UTF-8 without one." };
  // Decoding replaces what is not UTF-8, so only then does encoding give other bytes.
  if (text.includes("\ufffd") && !Buffer.from(text, "utf8").equals(bytes)) {
    return { offset: text.indexOf("\ufffd"), message: "The file is not valid UTF-8. Save it as UTF-8." };
  }
  // eslint-disable-next-line no-control-regex
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
  if (!control) return undefined;
  const code = control[0].charCodeAt(0).toString(16).padStart(4, "0").toUpperCase();
  return { offset: control.index, message: `The character U+${code} may not stand in a file. Write it as an escape in double quotes.` };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
