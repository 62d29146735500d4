/** What do the request-signing strategies share? Hashes, a chain of HMACs, and the canonical forms they sign. */
import type { Outgoing } from "../contract.ts";

const utf8 = new TextEncoder();

/** The SHA-256 of a text, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  return hex(await crypto.subtle.digest("SHA-256", utf8.encode(text)));
}

/** HMAC-SHA256; the key is a text or the result of an earlier one. */
export async function hmac(key: string | ArrayBuffer, text: string): Promise<ArrayBuffer> {
  const raw = typeof key === "string" ? utf8.encode(key) : key;
  const imported = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return crypto.subtle.sign("HMAC", imported, utf8.encode(text));
}

/** Signs a text with a key that is derived step by step: `HMAC(… HMAC(HMAC(secret, step), step) …, text)`, in hexadecimal. */
export async function chain(secret: string, steps: readonly string[], text: string): Promise<string> {
  let key: string | ArrayBuffer = secret;
  for (const step of steps) key = await hmac(key, step);
  return hex(await hmac(key, text));
}

export function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The body as it will be sent. A form with files gets its boundary only while it is sent, so nobody can sign it before. */
export function bodyText(outgoing: Outgoing): string {
  if (outgoing.body === undefined || typeof outgoing.body === "string") return outgoing.body ?? "";
  throw new TypeError(`A multipart body cannot be signed (${outgoing.method} ${new URL(outgoing.url).pathname}). Send the files by URL instead.`);
}

/** `20150830T123600Z`. */
export function compactTime(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
}

/** Percent-encodes everything but the unreserved characters of RFC 3986. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * The query, names and values encoded and in byte order. The request is sent with this spelling too, so that both ends read the same
 * (`URLSearchParams` writes a space as `+`, which signers take for a plus).
 */
export function canonicalQuery(outgoing: Outgoing): string {
  const url = new URL(outgoing.url);
  const pairs = [...url.searchParams].map(([name, value]) => [encode(name), encode(value)] as const);
  const query = pairs.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0)).map((pair) => pair.join("=")).join("&");
  if (query) outgoing.url = `${url.origin}${url.pathname}?${query}`;
  return query;
}

/** The named headers in order, as `name:value` lines, and their names. A header that is not there is left out. */
export function canonicalHeaders(url: URL, headers: Headers, names: readonly string[]): { lines: string; names: string } {
  const present = [...names].sort().flatMap((name) => {
    const value = name === "host" ? url.host : headers.get(name);
    return value === null ? [] : [[name, value.trim().replace(/\s+/g, " ")] as const];
  });
  return { lines: present.map(([name, value]) => `${name}:${value}\n`).join(""), names: present.map(([name]) => name).join(";") };
}
