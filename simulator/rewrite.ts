/** How does an example's body become the body of one task? Its ids, moments and links are replaced; all else stays as written. */
import { SUBMITTED_AT } from "./scenarios.ts";

export interface Rewriting {
  /** From a sample id to the task's own. */
  readonly ids: ReadonlyMap<string | number, string | number>;
  /** Whole milliseconds by which the moments of the examples are moved. */
  readonly shift: number;
  readonly link?: ((text: string) => string) | undefined;
}

/** Makes the function that rewrites one value, deeply. */
export function rewriter({ ids, shift, link }: Rewriting): <T>(value: T) => T {
  const samples = [...ids].map(([sample, id]) => [String(sample), id] as const).sort(([a], [b]) => b.length - a.length);
  const fresh = new Map(samples);
  // An id is replaced where it stands by itself, also within a URL or a path, but not within a longer word.
  const pattern = samples.length === 0 ? undefined
    : new RegExp(`(?<![0-9A-Za-z])(?:${samples.map(([sample]) => sample.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?![0-9A-Za-z])`, "g");

  const text = (value: string): string => {
    const named = pattern === undefined ? value : value.replace(pattern, (sample) => String(fresh.get(sample)));
    const moved = shift === 0 || named !== value && !named.includes("/") ? named : moveText(named, shift);
    return link ? link(moved) : moved;
  };
  const rewrite = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (typeof value === "number") {
      const id = fresh.get(String(value));
      return id === undefined ? shift === 0 ? value : moveNumber(value, shift) : Number.isSafeInteger(Number(id)) ? Number(id) : id;
    }
    if (Array.isArray(value)) return value.map(rewrite);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [text(key), rewrite(each)]));
  };
  return rewrite as <T>(value: T) => T;
}

const START = Date.parse(SUBMITTED_AT);
/** A number this far from the examples' frame is no moment but a seed, a size, a price. */
const NEAR = 400 * 86_400_000;

function near(milliseconds: number): boolean {
  return Math.abs(milliseconds - START) < NEAR;
}

/** Moves seconds, milliseconds or microseconds since 1970; anything else stays. */
function moveNumber(value: number, shift: number): number {
  for (const unit of [1000, 1, 0.001]) if (near(value * unit)) return value + shift / unit;
  return value;
}

function moveText(text: string, shift: number): string {
  if (/^\d{10}(\d{3}){0,2}$/.test(text)) return String(moveNumber(Number(text), shift));
  const written = /^(\d{4})([-/])(\d\d)\2(\d\d)([T ])(\d\d):(\d\d):(\d\d)(.*)$/.exec(text);
  if (written && /^(\.\d+)?( ?(Z|UTC|[+-]\d\d:?\d\d))?$/.test(written[9]!)) {
    const [, year, dash, month, day, between, hours, minutes, seconds, rest] = written as unknown as string[];
    const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes), Number(seconds));
    if (!near(at)) return text;
    const [date, time] = new Date(at + shift).toISOString().split("T") as [string, string];
    return date.replaceAll("-", dash!) + between + time.slice(0, 8) + rest;
  }
  if (/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} .* GMT$/.test(text)) {
    const at = Date.parse(text);
    return near(at) ? new Date(at + shift).toUTCString() : text;
  }
  // Signed URLs carry when they were signed, or when they end.
  return !/^https?:/.test(text) ? text : text
    .replace(/(?<==)(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/g, (all, ...parts: string[]) => {
      const [year, month, day, hours, minutes, seconds] = parts.map(Number) as [number, number, number, number, number, number];
      const at = Date.UTC(year, month - 1, day, hours, minutes, seconds);
      return near(at) ? new Date(at + shift).toISOString().replace(/[-:]|\.\d+/g, "") : all;
    })
    .replace(/(?<=[?&]\w*(?:expires?|exp|deadline|t)=)\d{10}(?=&|$)/gi, (digits) => String(moveNumber(Number(digits), shift)));
}
