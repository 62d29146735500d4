/**
 * What went wrong, and where? Every stage answers with Problems instead of throwing, so that one run reports all of them, sorted, in one
 * form: `specs/x/mapping.yaml:3:5: error: sentence`.
 */
import { createRequire } from "./node.ts";

/** A place in a file. Lines and columns count from 1; the file is relative to the working directory, with `/` between its parts. */
export interface Position { readonly file: string; readonly line: number; readonly column: number }

/** The other place that a Problem is about. */
export interface Related { readonly at: Position; readonly message: string }

/** What stands in the way outside the specs: told in a sentence, not by a stack. */
export class Obstacle extends Error {}

export interface Problem {
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly at: Position;
  readonly related?: Related;
}

export const error = (at: Position, message: string, related?: Related): Problem => make("error", at, message, related);

export const warning = (at: Position, message: string, related?: Related): Problem => make("warning", at, message, related);

/** True where at least one of them is an error. */
export const anyError = (problems: readonly Problem[]): boolean => problems.some((problem) => problem.severity === "error");

/** `specs/x/mapping.yaml:3:5: error: sentence`, and an indented line for the related place. */
export function format({ severity, message, at, related }: Problem): string {
  const line = `${place(at)}: ${severity}: ${message}`;
  return related ? `${line}\n    ${place(related.at)}: ${related.message}` : line;
}

/** By file, line, column and message, each sentence once per place. */
export function sortProblems(problems: Iterable<Problem>): Problem[] {
  const unique = new Map([...problems].map((problem) => [format(problem), problem]));
  return [...unique.values()].sort((a, b) =>
    compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compare(a.message, b.message));
}

/** ` Did you mean "createVideo"?`, or nothing where no candidate is close. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const names = [...new Set(candidates)];
  if (names.length === 0 || word === "") return "";
  // Loaded where something is misspelt.
  const { closest, distance } = createRequire(import.meta.url)("fastest-levenshtein") as typeof import("fastest-levenshtein");
  const letters = (text: string): string => [...text.toLowerCase()].sort().join("");
  const name = names.find((candidate) => candidate.toLowerCase() === word.toLowerCase()) ?? names.find((candidate) => letters(candidate) === letters(word)) ?? closest(word, names);
  const length = Math.max(word.length, name.length);
  const near = Math.min(length - 1, Math.max(length > 3 ? 2 : 1, Math.floor(length * 0.4)));
  return distance(word.toLowerCase(), name.toLowerCase()) <= near || letters(word) === letters(name) ? ` Did you mean "${name}"?` : "";
}

function make(severity: Problem["severity"], at: Position, message: string, related: Related | undefined): Problem {
  return { severity, message: printable(message), at, ...(related && { related: { at: related.at, message: printable(related.message) } }) };
}

/** So many words of a list, or characters of a message, tell what is meant. */
const [MANY, LONG] = [50, 5000];

/** `a, b, c and 97 more`. */
export const listed = (words: readonly string[]): string => (words.length > MANY ? `${words.slice(0, MANY).join(", ")} and ${words.length - MANY} more` : words.join(", "));

/** Messages quote input, which may be of any length, and terminals obey control characters: those are shown as escapes. */
function printable(text: string): string {
  const short = text.length > LONG ? `${text.slice(0, LONG)}…` : text;
  // eslint-disable-next-line no-control-regex
  return short.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/g, escapeSequence);
}

/** A character as a text in quotes may say it: `\u0007`. */
export const escapeSequence = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

const place = (at: Position): string => `${at.file}:${at.line}:${at.column}`;

/** Not localeCompare: the order must not depend on the machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
