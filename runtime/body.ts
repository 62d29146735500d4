/** What did the server say? Reads a response within bounds of size and depth, and tells JSON, text, HTML and nothing apart. */
import type { Answer } from "./context.ts";

export interface Bounds {
  /** Bytes. */
  readonly maxBytes: number;
  readonly maxDepth: number;
}

/** The text of a response, or undefined where it is larger than allowed. */
export async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  if (Number(response.headers.get("content-length")) > maxBytes) {
    void response.body?.cancel().catch(() => {});
    return undefined;
  }
  if (!response.body) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Is a value nested deeper than this? */
function deeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth === 0) return true;
  for (const key in value) if (deeper((value as Record<string, unknown>)[key], depth - 1)) return true;
  return false;
}

/** Quotes the integers that a double cannot hold, outside of texts; jumps over texts, however long they are. */
function quoteLarge(text: string): string {
  let inside = false;
  return text.split('"').map((part) => {
    const kept = inside ? part
      : part.replace(/-?\d[\d.eE+-]*/g, (number) => (/^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number)) ? `"${number}"` : number));
    inside = !inside || endsEscaping(part);
    return kept;
  }).join('"');
}

/** Is the quote that follows part of the text? It is after an odd number of backslashes. */
function endsEscaping(part: string): boolean {
  let slashes = 0;
  while (part[part.length - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}

/**
 * JSON with integers beyond 2^53 kept as text, so that ids lose no digit; `__proto__` is a name like any other.
 * @throws SyntaxError for what is no JSON, RangeError for what is nested too deep.
 */
export function parseJson(text: string, maxDepth: number): unknown {
  const value: unknown = JSON.parse(/[\s:,[]-?\d{16}|^-?\d{16}/.test(text) ? quoteLarge(text) : text);
  // What is shorter than its brackets cannot be that deep.
  if (text.length > 2 * maxDepth && deeper(value, maxDepth)) throw new RangeError(`The answer is nested deeper than ${maxDepth} levels.`);
  return value;
}

/** What form a text has, and its JSON if that is what it is. */
export function parseBody(text: string, mediaType: string | undefined, maxDepth: number): Pick<Answer, "form" | "body" | "text"> {
  let body: unknown;
  let form: Answer["form"] = "json";
  const start = text.trimStart()[0];
  try {
    if (start === undefined) form = "empty";
    else if (start === "<") form = "html";
    else body = parseJson(text, maxDepth);
  } catch (error) {
    if (error instanceof RangeError) return { form: "oversize", body, text: error.message };
    form = mediaType?.includes("html") ? "html" : "text";
  }
  return { form, body, text };
}
