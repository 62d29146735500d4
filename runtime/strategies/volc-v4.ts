/** How is a request signed with the V4 scheme of HMAC-SHA256 whose scope ends in `request`? */
import type { Credential } from "../contract.ts";
import { bodyText, canonicalHeaders, canonicalQuery, chain, compactTime, sha256 } from "./signing.ts";

export interface VolcV4Parameters {
  /** As in the credential scope, such as `cv`. */
  readonly service: string;
  /** Such as `cn-north-1`. */
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** Of temporary credentials; an empty one counts as none. */
  readonly sessionToken?: string;
}

/**
 * Makes a credential's `sign`: `X-Date`, `X-Content-Sha256`, `X-Security-Token` where there is a session token, and `Authorization`.
 * Signed are these, the host and the content type.
 *
 * ```ts
 * sign: volcV4((c) => ({ service: "cv", region: "cn-north-1", accessKey: c.accessKey, secretKey: c.secretKey }))
 * ```
 * @throws TypeError for a multipart body, which cannot be signed.
 */
export function volcV4<C extends Readonly<Record<string, string>>>(parameters: (credentials: C) => VolcV4Parameters): NonNullable<Credential["sign"]> {
  return async (outgoing, credentials, now) => {
    const { service, region, accessKey, secretKey, sessionToken } = parameters(credentials as C);
    const url = new URL(outgoing.url);
    const time = compactTime(now);
    const payload = await sha256(bodyText(outgoing));
    outgoing.headers.set("x-date", time);
    outgoing.headers.set("x-content-sha256", payload);
    if (sessionToken) outgoing.headers.set("x-security-token", sessionToken);
    const { lines, names } = canonicalHeaders(url, outgoing.headers, ["content-type", "host", "x-content-sha256", "x-date", "x-security-token"]);
    const request = [outgoing.method, url.pathname, canonicalQuery(outgoing), lines, names, payload].join("\n");
    const scope = [time.slice(0, 8), region, service, "request"];
    const text = ["HMAC-SHA256", time, scope.join("/"), await sha256(request)].join("\n");
    const signature = await chain(secretKey, scope, text);
    outgoing.headers.set(
      "authorization", `HMAC-SHA256 Credential=${accessKey}/${scope.join("/")}, SignedHeaders=${names}, Signature=${signature}`,
    );
  };
}
