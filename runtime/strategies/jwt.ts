/** How is a credential made that is a signed token? A JWT, kept until shortly before it runs out. */
import { base64url } from "../base64.ts";
import type { Credential } from "../contract.ts";
import { hmac } from "./signing.ts";

/** A claim: a literal, or a moment so many milliseconds from now (`{ in: -5000 }` is five seconds ago). */
export type Claim = string | number | boolean | { readonly in: number };

export interface JwtParameters {
  /** HS256: HMAC with SHA-256. */
  readonly algorithm: "HS256";
  /** The secret, as text. */
  readonly key: string;
  /** Added to `{ alg, typ: "JWT" }`. */
  readonly header?: Readonly<Record<string, string>>;
  readonly claims: Readonly<Record<string, Claim>>;
  /** How moments are written: seconds or milliseconds since 1970. Default seconds, as RFC 7519 says. */
  readonly unit?: "s" | "ms";
}

/**
 * Makes a credential's `value`: a JWT of the caller's credentials. One token serves until a tenth of its lifetime, at most a minute,
 * is left before its `exp`; without an `exp` every request gets a new one.
 *
 * ```ts
 * value: jwt((c) => ({ algorithm: "HS256", key: c.secretKey, claims: { iss: c.accessKey, exp: { in: 1800000 }, nbf: { in: -5000 } } }))
 * ```
 * @param parameters from the caller's credentials to what is signed.
 * @throws TypeError where the key is empty.
 */
export function jwt<C extends Readonly<Record<string, string>>>(parameters: (credentials: C) => JwtParameters): NonNullable<Credential["value"]> {
  const kept = new Map<string, { readonly token: string; readonly from: number; readonly until: number }>();
  return async (credentials, now) => {
    const made = parameters(credentials as C);
    const id = JSON.stringify(made);
    const known = kept.get(id);
    if (known && now >= known.from && now < known.until) return known.token;
    const token = await sign(made, now);
    const exp = made.claims["exp"];
    const lifetime = typeof exp === "object" ? exp.in : 0;
    if (kept.size >= 1000) kept.clear(); // one entry per account: nobody has so many, and a process that makes them up must not grow
    kept.set(id, { token, from: now, until: now + lifetime - Math.min(60_000, lifetime / 10) });
    return token;
  };
}

async function sign({ algorithm, key, header, claims, unit = "s" }: JwtParameters, now: number): Promise<string> {
  if (!key) throw new TypeError("The key that signs the token is empty. Give the secret when you make the client.");
  const moment = (offset: number): number => (unit === "ms" ? now + offset : Math.floor((now + offset) / 1000));
  const payload = Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, typeof claim === "object" ? moment(claim.in) : claim]));
  const text = `${base64url(JSON.stringify({ alg: algorithm, typ: "JWT", ...header }))}.${base64url(JSON.stringify(payload))}`;
  return `${text}.${base64url(new Uint8Array(await hmac(key, text)))}`;
}
