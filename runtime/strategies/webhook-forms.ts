/** What do schemes sign that put a canonical form together? Holes that are computed instead of read; loaded when a scheme needs them. */
import type { Sealed } from "../verify.ts";

/**
 * - `{path}` and `{query}` of the URL the message was delivered to, as the provider knows it.
 * - `{lines}`: `Name:value` and a line end for each header that the hole `{names}` lists, with the names as they are spelt there.
 * - `{form}`: the members of a JSON body as a form, sorted by name and URL-encoded, a space as `+`.
 *
 * Undefined where the message has not got what it takes.
 */
export function canonical(hole: string, holes: Readonly<Record<string, readonly string[]>>, { body, header, url }: Sealed): string | undefined {
  switch (hole) {
    case "path": return url?.pathname;
    case "query": return url?.search.slice(1);
    case "lines": return holes["names"]?.[0]?.split(";").filter(Boolean).map((name) => `${name}:${header(name.toLowerCase()) ?? ""}\n`).join("");
    case "form": return form(new TextDecoder().decode(body));
    default: return undefined;
  }
}

function form(text: string): string | undefined {
  try {
    const members = Object.entries(JSON.parse(text) as object).sort(([a], [b]) => (a < b ? -1 : 1));
    return members.map(([name, value]) => `${encode(name)}=${encode(typeof value === "object" ? JSON.stringify(value) : String(value))}`).join("&");
  } catch {
    return undefined;
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).replace(/%20/g, "+");
}
