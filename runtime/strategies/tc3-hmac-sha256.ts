/** How is a request signed with TC3-HMAC-SHA256? */
import type { Credential } from "../contract.ts";
import { bodyText, canonicalHeaders, chain, sha256 } from "./signing.ts";

export interface Tc3Parameters {
  /** As in the credential scope, such as `vod`. */
  readonly service: string;
  readonly secretId: string;
  readonly secretKey: string;
  /** Of temporary credentials; an empty one counts as none. */
  readonly sessionToken?: string;
}

/**
 * Makes a credential's `sign`: `X-TC-Timestamp`, `X-TC-Token` where there is a session token, and `Authorization`. Signed are the
 * content type, the host and, where the request names one, the action. Action, version and region are headers of the document.
 *
 * ```ts
 * sign: tc3HmacSha256((c) => ({ service: "vod", secretId: c.secretId, secretKey: c.secretKey }))
 * ```
 * @throws TypeError for a multipart body, which cannot be signed.
 */
export function tc3HmacSha256<C extends Readonly<Record<string, string>>>(parameters: (credentials: C) => Tc3Parameters): NonNullable<Credential["sign"]> {
  return async (outgoing, credentials, now) => {
    const { service, secretId, secretKey, sessionToken } = parameters(credentials as C);
    const url = new URL(outgoing.url);
    const time = String(Math.floor(now / 1000));
    outgoing.headers.set("x-tc-timestamp", time);
    if (sessionToken) outgoing.headers.set("x-tc-token", sessionToken);
    const { lines, names } = canonicalHeaders(url, outgoing.headers, ["content-type", "host", "x-tc-action"]);
    // Values are signed in lower case, so that a proxy which changes the case of a host does not break them.
    const request = [outgoing.method, url.pathname, url.search.slice(1), lines.toLowerCase(), names, await sha256(bodyText(outgoing))].join("\n");
    const scope = [new Date(now).toISOString().slice(0, 10), service, "tc3_request"];
    const text = ["TC3-HMAC-SHA256", time, scope.join("/"), await sha256(request)].join("\n");
    const signature = await chain(`TC3${secretKey}`, scope, text);
    outgoing.headers.set(
      "authorization", `TC3-HMAC-SHA256 Credential=${secretId}/${scope.join("/")}, SignedHeaders=${names}, Signature=${signature}`,
    );
  };
}
