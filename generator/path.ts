/** How is a path or an expression of a mapping written? JSONPath (RFC 9535), the part of it the grammar allows, and OpenAPI's expressions. */
import type { Step } from "./schema.ts";

/** A path on a body at hand: `start` is `$` or a bound name such as `item`. */
export interface Path { readonly type: "path"; readonly start: string; readonly steps: readonly Step[]; readonly text: string }

/** Whatever is not a body at hand. */
export type Expression =
  | { readonly type: "status" | "uuid" | "clientRef"; readonly text: string }
  | { readonly type: "header"; readonly name: string; readonly text: string }
  | { readonly type: "request"; readonly part: "path" | "query" | "header"; readonly name: string; readonly text: string }
  | { readonly type: "requestBody"; readonly steps: readonly Step[]; readonly text: string }
  | { readonly type: "webhook"; readonly name: "url" | "secret"; readonly text: string }
  | { readonly type: "option"; readonly name: string; readonly text: string };

export type Located = Path | Expression;

/** Names that no `let` may take. */
export const RESERVED = new Set(["handle", "result", "item", "key", "request", "response", "webhook", "option", "uuid", "clientRef", "statusCode"]);

/** Thrown with a sentence; whoever knows the position makes a Problem of it. */
export class PathError extends Error {}

const NAME = /^[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*/;

/** Is this text a path or an expression, and not a literal? */
export function isExpression(text: unknown): text is string {
  return typeof text === "string" && text.startsWith("$");
}

/** `$.data.items[*].url` becomes its start and steps. @throws PathError */
export function parsePath(text: string): Located {
  if (!text.startsWith("$")) throw new PathError(`${quote(text)} is not a path: a path starts with $, such as $.${text}.`);
  const known = parseExpression(text);
  if (known) return known;
  const start = NAME.exec(text.slice(1))?.[0] ?? "$";
  return { type: "path", start, steps: parseSteps(text, start === "$" ? 1 : 1 + start.length), text };
}

function parseExpression(text: string): Expression | undefined {
  if (text === "$statusCode") return { type: "status", text };
  if (text === "$uuid") return { type: "uuid", text };
  if (text === "$clientRef") return { type: "clientRef", text };
  let match = /^\$response\.header\.([A-Za-z0-9!#$%&'*+.^_`|~-]+)$/.exec(text);
  if (match) return { type: "header", name: match[1]!.toLowerCase(), text };
  match = /^\$request\.(path|query|header)\.([A-Za-z0-9!#$%&'*+.^_`|~-]+)$/.exec(text);
  if (match) {
    const part = match[1] as "path" | "query" | "header";
    return { type: "request", part, name: part === "header" ? match[2]!.toLowerCase() : match[2]!, text };
  }
  match = /^\$request\.body(#(\/.*)?)?$/.exec(text);
  if (match) return { type: "requestBody", steps: pointer(match[2] ?? ""), text };
  match = /^\$webhook\.(url|secret)$/.exec(text);
  if (match) return { type: "webhook", name: match[1] as "url" | "secret", text };
  match = /^\$option\.([A-Za-z_][A-Za-z0-9_]*)$/.exec(text);
  if (match) return { type: "option", name: match[1]!, text };
  if (/^\$(request|response|webhook|option)\b/.test(text)) {
    throw new PathError(`${quote(text)} is not an expression: write $statusCode, $response.header.X, $request.path.x, .query.x, .header.x, .body#/x, $webhook.url, $webhook.secret or $option.x.`);
  }
  return undefined;
}

function parseSteps(text: string, from: number): Step[] {
  const steps: Step[] = [];
  let rest = text.slice(from);
  while (rest !== "") {
    let match: RegExpExecArray | null;
    if (rest === "..*") {
      steps.push({ deep: true });
      return steps;
    }
    if (rest.startsWith("..")) throw new PathError(`${quote(text)}: .. is only allowed as ..* at the end.`);
    if (rest.startsWith(".") && (match = NAME.exec(rest.slice(1)))) {
      steps.push({ name: match[0] });
      rest = rest.slice(1 + match[0].length);
    } else if (rest.startsWith("[*]")) {
      steps.push({ wildcard: true });
      rest = rest.slice(3);
    } else if ((match = /^\[(\d+)\]/.exec(rest))) {
      steps.push({ index: Number(match[1]) });
      rest = rest.slice(match[0].length);
    } else if ((match = /^\[(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')\]/.exec(rest))) {
      steps.push({ name: (match[1] ?? match[2]!).replace(/\\(.)/g, "$1") });
      rest = rest.slice(match[0].length);
    } else {
      throw new PathError(`${quote(text)} is not a path: at ${quote(rest)} a .name, ["odd name"], [0], [*] or a final ..* must follow.`);
    }
  }
  return steps;
}

/** `/a/0/b` becomes steps; RFC 6901. */
export function pointer(text: string): Step[] {
  return text.split("/").slice(1).map((part) => ({ name: part.replaceAll("~1", "/").replaceAll("~0", "~") }));
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
