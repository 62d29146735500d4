/** How does an example become an HTTP answer, and how does an answer break? */
import { FILE_HOST, FILE_PATH } from "./files.ts";
import type { Example } from "./scenarios.ts";

/** The answer an example describes. */
export function render({ status = 200, headers = {}, body }: Example, rewrite: <T>(value: T) => T): Response {
  const rewritten = rewrite(body);
  const text = body === undefined ? undefined : typeof rewritten === "string" ? rewritten : JSON.stringify(rewritten);
  const bodiless = text === undefined || status === 204 || status === 205 || status === 304;
  const media = typeof body !== "string" || /^\s*([[{"]|$)/.test(body) ? "application/json" : /^\s*</.test(body) ? "text/html" : "text/plain";
  const own = lowerCase(rewrite(headers));
  return new Response(bodiless ? null : text, { status, headers: bodiless ? own : { "content-type": media, ...own } });
}

/** Makes the function that turns the provider's addresses in a text into the simulator's own. */
export function linker(bases: readonly string[], origin: string): (text: string) => string {
  const escaped = bases.map((base) => base.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const provider = new RegExp(`(?:${escaped.join("|")})(?=[/?#]|$)`, "g");
  return (text) => text.includes("://") ? text.replaceAll(`https://${FILE_HOST}/`, origin + FILE_PATH).replace(provider, origin) : text;
}

export function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** What `fetch` rejects with when the connection breaks. */
export function broken(message: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code: "ECONNRESET" }) });
}

/** The same answer, of which only the first half arrives. */
export async function halved(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.slice(0, Math.floor(bytes.length / 2));
  let sent = half.length === 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(broken("The connection was reset in the middle of the answer."));
      else controller.enqueue(half);
      sent = true;
    },
  }, { highWaterMark: 0 });
  const headers = new Headers(response.headers);
  headers.set("content-length", String(bytes.length));
  return new Response(body, { status: response.status, headers });
}
