/** How is a request signed with AWS Signature Version 4? */
import type { Credential } from "../contract.ts";
import { bodyText, canonicalHeaders, canonicalQuery, chain, compactTime, encode, sha256 } from "./signing.ts";

export interface AwsSigv4Parameters {
  /** As in the credential scope, such as `bedrock`. */
  readonly service: string;
  /** Such as `us-east-1`. */
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** Of temporary credentials; an empty one counts as none. */
  readonly sessionToken?: string;
}

/**
 * Makes a credential's `sign`: `X-Amz-Date`, `X-Amz-Security-Token` where there is a session token, `X-Amz-Content-Sha256` where the
 * service is `s3`, and `Authorization`. Signed are the host, the content type and every `x-amz-` header.
 *
 * ```ts
 * sign: awsSigv4((c) => ({ service: "bedrock", region: c.region, accessKey: c.accessKey, secretKey: c.secretKey }))
 * ```
 * @throws TypeError for a multipart body, which cannot be signed.
 */
export function awsSigv4<C extends Readonly<Record<string, string>>>(parameters: (credentials: C) => AwsSigv4Parameters): NonNullable<Credential["sign"]> {
  return async (outgoing, credentials, now) => {
    const { service, region, accessKey, secretKey, sessionToken } = parameters(credentials as C);
    const url = new URL(outgoing.url);
    const time = compactTime(now);
    const payload = await sha256(bodyText(outgoing));
    outgoing.headers.set("x-amz-date", time);
    if (sessionToken) outgoing.headers.set("x-amz-security-token", sessionToken);
    if (service === "s3") outgoing.headers.set("x-amz-content-sha256", payload);
    const amz = [...outgoing.headers.keys()].filter((name) => name.startsWith("x-amz-"));
    const { lines, names } = canonicalHeaders(url, outgoing.headers, ["content-type", "host", ...amz]);
    // Every service but S3 signs the path as sent, encoded once more.
    const path = service === "s3" ? url.pathname : url.pathname.split("/").map(encode).join("/");
    const request = [outgoing.method, path, canonicalQuery(outgoing), lines, names, payload].join("\n");
    const scope = [time.slice(0, 8), region, service, "aws4_request"];
    const text = ["AWS4-HMAC-SHA256", time, scope.join("/"), await sha256(request)].join("\n");
    const signature = await chain(`AWS4${secretKey}`, scope, text);
    outgoing.headers.set(
      "authorization", `AWS4-HMAC-SHA256 Credential=${accessKey}/${scope.join("/")}, SignedHeaders=${names}, Signature=${signature}`,
    );
  };
}
