/** How is a path or an expression of a mapping written? JSONPath (RFC 9535), the part of it the grammar allows, and OpenAPI's expressions. */
import type { Step } from "./schema.ts";

/** A path on a body at hand: `start` is `$` or a bound name such as `item`. */
export interface Path { readonly type: "path"; readonly start: string; readonly steps: readonly Step[]; readonly text: string }

/** Whatever is not a body at hand: `$request.path.id` has the type `request.path` and the name `id`. */
export interface Expression { readonly type: keyof typeof EXPRESSIONS; readonly name: string; readonly text: string }

export type Located = Path | Expression;

/** Names that no `let` may take. */
export const RESERVED = new Set(["handle", "result", "item", "key", "request", "response", "webhook", "option", "uuid", "clientRef", "statusCode"]);

/** Thrown with a sentence; whoever knows the position makes a Problem of it. */
export class PathError extends Error {}

const ALONE = /^$/;
const TOKEN = /^\.([A-Za-z0-9!#$%&'*+.^_`|~-]+)$/;
/** What an expression starts with, and what then follows: the name, if it has one. */
export const EXPRESSIONS = {
  "statusCode": ALONE, "uuid": ALONE, "clientRef": ALONE, "response.header": TOKEN, "request.path": TOKEN, "request.query": TOKEN, "request.header": TOKEN,
  "request.body": /^(?:#(\/.*)?)?$/, "webhook": /^\.(url|secret)$/, "option": /^\.([A-Za-z_][A-Za-z0-9_]*)$/,
};

const NAME = /^[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*/;
const STEP = /\.(?<name>[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)|\[(?:(?<wildcard>\*)|(?<index>\d+)|"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)')\]|(?<deep>\.\.\*)$/y;

/** Is this text a path or an expression, and not a literal? */
export function isExpression(text: unknown): text is string {
  return typeof text === "string" && text.startsWith("$");
}

/** `$.data.items[*].url` becomes its start and steps. @throws PathError */
export function parsePath(text: string): Located {
  if (!text.startsWith("$")) throw new PathError(`${quote(text)} is not a path: a path starts with $, such as $.${text}.`);
  const known = /^\$[a-z]/i.test(text) ? parseExpression(text) : undefined;
  if (known) return known;
  const start = NAME.exec(text.slice(1))?.[0] ?? "$";
  return { type: "path", start, steps: parseSteps(text, start === "$" ? 1 : 1 + start.length), text };
}

function parseExpression(text: string): Expression | undefined {
  for (const [type, rest] of Object.entries(EXPRESSIONS)) {
    const match = text.startsWith(type, 1) && rest.exec(text.slice(1 + type.length));
    if (match) return { type: type as Expression["type"], name: match[1] ?? "", text };
  }
  if (/^\$(request|response|webhook|option)\b/.test(text)) {
    throw new PathError(`${quote(text)} is not an expression: write $statusCode, $response.header.X, $request.path.x, .query.x, .header.x, .body#/x, $webhook.url, $webhook.secret or $option.x.`);
  }
  return undefined;
}

function parseSteps(text: string, from: number): Step[] {
  const steps: Step[] = [];
  for (let at = from; at < text.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const found = STEP.exec(text)?.groups;
    if (!found && text.startsWith("..", at)) throw new PathError(`${quote(text)}: .. is only allowed as ..* at the end.`);
    if (!found) throw new PathError(`${quote(text)} is not a path: at ${quote(text.slice(at))} a .name, ["odd name"], [0], [*] or a final ..* must follow.`);
    const { name, wildcard, index, double, single, deep } = found;
    if (deep) steps.push({ deep: true });
    else if (wildcard) steps.push({ wildcard: true });
    else if (index) steps.push({ index: Number(index) });
    else steps.push({ name: name ?? (double ?? single!).replace(/\\(.)/g, "$1") });
  }
  return steps;
}

/** `/a/0/b~1c` names `a`, `0` and `b/c`; RFC 6901. */
export function pointer(text: string): string[] {
  return text.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What a path finds in a body: the values, in order. For examples, whose answers the generator reads before any package exists. */
export function find(body: unknown, steps: readonly Step[]): unknown[] {
  let values: unknown[] = [body];
  for (const step of steps) values = values.flatMap((value) => advance(value, step));
  return values.filter((value) => value !== undefined && value !== null && value !== "");
}

function advance(value: unknown, step: Step): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if ("deep" in step) return Object.values(value).flatMap((member) => (typeof member === "object" ? advance(member, step) : [member]));
  if ("wildcard" in step) return Object.values(value);
  const key = "name" in step ? step.name : String(step.index);
  return Object.hasOwn(value, key) ? [(value as Record<string, unknown>)[key]] : [];
}

function quote(text: string): string {
  return JSON.stringify(text);
}
