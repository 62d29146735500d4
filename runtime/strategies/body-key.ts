/** How does a credential travel inside the request body? */
import type { Credential } from "../contract.ts";

export interface BodyKeyParameters {
  /** The property, or the form field, that holds it. */
  readonly name: string;
  readonly value: string;
}

/**
 * Makes a credential's `sign`: the value becomes a property of a JSON object, or a field of a form. A JSON text is completed and not
 * parsed, so that its numbers keep every digit.
 *
 * ```ts
 * sign: bodyKey((c) => ({ name: "key", value: c.apiKey }))
 * ```
 * @throws TypeError for a request whose body is neither; the key then has no place.
 */
export function bodyKey<C extends Readonly<Record<string, string>>>(parameters: (credentials: C) => BodyKeyParameters): NonNullable<Credential["sign"]> {
  return (outgoing, credentials) => {
    const { name, value } = parameters(credentials as C);
    const { body, headers } = outgoing;
    if (body instanceof FormData) return body.set(name, value);
    if (headers.get("content-type")?.includes("x-www-form-urlencoded")) {
      outgoing.body = `${body ? `${body}&` : ""}${new URLSearchParams([[name, value]])}`;
      return;
    }
    const rest = /^\s*\{\s*(?=([^]))/.exec(body ?? "{}");
    if (!rest || outgoing.method === "GET") {
      throw new TypeError(`The key belongs into the body, and ${outgoing.method} ${new URL(outgoing.url).pathname} has no JSON object to hold it.`);
    }
    const property = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
    outgoing.body = `{${property}${rest[1] === "}" ? "" : ","}${(body ?? "{}").slice(rest[0].length)}`;
    if (!headers.has("content-type")) headers.set("content-type", "application/json");
  };
}
