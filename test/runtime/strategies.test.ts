/** Computed credentials against published vectors: every expected signature below comes from a specification or a provider's page. */
import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Outgoing } from "../../runtime/contract.ts";
import { awsSigv4, bodyKey, jwt, tc3HmacSha256, volcV4 } from "../../runtime/strategies/index.ts";

const outgoing = (method: string, url: string, headers: Record<string, string> = {}, body?: string | FormData): Outgoing =>
  ({ method, url, headers: new Headers(headers), body });
const signature = (sent: Outgoing): string => /Signature=(.*)$/.exec(sent.headers.get("authorization") ?? "")?.[1] ?? "";

describe("aws-sigv4", () => {
  const example = { accessKey: "AKIDEXAMPLE", secretKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
  const now = Date.UTC(2015, 7, 30, 12, 36, 0);
  const sign = awsSigv4((c) => ({ service: "service", region: "us-east-1", accessKey: c["accessKey"]!, secretKey: c["secretKey"]! }));

  // The suite that AWS publishes for Signature Version 4.
  it.each([
    ["get-vanilla", outgoing("GET", "https://example.amazonaws.com/"), "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"],
    ["post-vanilla", outgoing("POST", "https://example.amazonaws.com/"), "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"],
    ["get-vanilla-query-order-key-case", outgoing("GET", "https://example.amazonaws.com/?Param2=value2&Param1=value1"),
      "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"],
    ["get-unreserved", outgoing("GET", "https://example.amazonaws.com/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
      "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"],
    ["post-x-www-form-urlencoded",
      outgoing("POST", "https://example.amazonaws.com/", { "Content-Type": "application/x-www-form-urlencoded" }, "Param1=value1"),
      "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"],
  ])("%s", async (_, sent, expected) => {
    await sign(sent, example, now);
    expect(signature(sent)).toBe(expected);
  });

  it("the worked example of the guide, header by header", async () => {
    const sent = outgoing("GET", "https://iam.amazonaws.com/?Version=2010-05-08&Action=ListUsers",
      { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" });
    await awsSigv4(() => ({ service: "iam", region: "us-east-1", ...example }))(sent, {}, now);
    expect(sent.headers.get("authorization")).toBe("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "
      + "SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
    expect(sent.headers.get("x-amz-date")).toBe("20150830T123600Z");
  });

  it("signs temporary credentials and encodes a path twice", async () => {
    const token = awsSigv4(() => ({ service: "bedrock", region: "us-east-1", ...example, sessionToken: "tok" }));
    const sent = outgoing("POST", "https://bedrock.example.com/model/a.b%3A0/invoke", { "content-type": "application/json" }, "{}");
    await token(sent, {}, now);
    expect(sent.headers.get("x-amz-security-token")).toBe("tok");
    expect(sent.headers.get("authorization")).toContain("SignedHeaders=content-type;host;x-amz-date;x-amz-security-token");
    const canonical = ["POST", "/model/a.b%253A0/invoke", "",
      "content-type:application/json", "host:bedrock.example.com", "x-amz-date:20150830T123600Z", "x-amz-security-token:tok", "",
      "content-type;host;x-amz-date;x-amz-security-token", "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"].join("\n");
    expect(signature(sent)).toBe(reference(canonical, ["20150830", "us-east-1", "bedrock", "aws4_request"], "20150830T123600Z"));
  });

  it("sends the query as it signed it", async () => {
    const sent = outgoing("GET", "https://example.amazonaws.com/?b=x+y&a-b=2&a=1");
    await sign(sent, example, now);
    expect(sent.url).toBe("https://example.amazonaws.com/?a=1&a-b=2&b=x%20y");
  });

  it("refuses a multipart body", async () => {
    await expect(sign(outgoing("POST", "https://example.amazonaws.com/x", {}, new FormData()), example, now)).rejects.toThrow(/multipart/);
  });

  function reference(canonical: string, scope: string[], time: string): string {
    const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
    const hash = createHash("sha256").update(canonical).digest("hex");
    const key = scope.reduce<string | Buffer>((secret, step) => hmac(secret, step), `AWS4${example.secretKey}`);
    return hmac(key as Buffer, ["AWS4-HMAC-SHA256", time, scope.join("/"), hash].join("\n")).toString("hex");
  }
});

describe("tc3-hmac-sha256", () => {
  const now = 1551113065_000;
  const body = '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}';

  it("the documented example, with the action signed", async () => {
    const sign = tc3HmacSha256((c) => ({ service: "cvm", secretId: c["id"]!, secretKey: c["key"]! }));
    const sent = outgoing("POST", "https://cvm.tencentcloudapi.com/",
      { "Content-Type": "application/json; charset=utf-8", "X-TC-Action": "DescribeInstances" }, body);
    await sign(sent, { id: "AKID".padEnd(36, "*"), key: "*".repeat(32) }, now);
    expect(sent.headers.get("authorization")).toBe(`TC3-HMAC-SHA256 Credential=${"AKID".padEnd(36, "*")}/2019-02-25/cvm/tc3_request, `
      + "SignedHeaders=content-type;host;x-tc-action, Signature=10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f");
    expect(sent.headers.get("x-tc-timestamp")).toBe("1551113065");
  });

  it("the older example, without an action", async () => {
    const sign = tc3HmacSha256(() => ({ service: "cvm", secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******", secretKey: "Gu5t9xGARNpq86cd98joQYCN3*******" }));
    const sent = outgoing("POST", "https://cvm.tencentcloudapi.com/", { "Content-Type": "application/json; charset=utf-8" }, body);
    await sign(sent, {}, now);
    expect(signature(sent)).toBe("2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c");
  });

  it("carries a session token", async () => {
    const sent = outgoing("POST", "https://cvm.tencentcloudapi.com/", {}, "{}");
    await tc3HmacSha256(() => ({ service: "cvm", secretId: "a", secretKey: "b", sessionToken: "t" }))(sent, {}, now);
    expect(sent.headers.get("x-tc-token")).toBe("t");
  });
});

describe("volc-v4", () => {
  it("the documented example", async () => {
    const sign = volcV4((c) => ({ service: "iam", region: "cn-north-1", accessKey: c["accessKey"]!, secretKey: c["secretKey"]! }));
    const sent = outgoing("GET", "https://iam.volcengineapi.com/?Action=ListUsers&Version=2018-01-01&Limit=10&Offset=0",
      { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" });
    const example = { accessKey: "AKLTMjI2ODVlYzI3ZGY1NGU4ZjhjYWRjMTlmNTM5OTZkYzE", secretKey: "TnpCak5XWXpZV1U0WkRaaE5ERmxaR0ZpTmpjeVkyUXlZek0wTWpJMU1qWQ==" };
    await sign(sent, example, Date.UTC(2020, 11, 30, 8, 18, 5));
    expect(sent.headers.get("authorization")).toBe(`HMAC-SHA256 Credential=${example.accessKey}/20201230/cn-north-1/iam/request, `
      + "SignedHeaders=content-type;host;x-content-sha256;x-date, Signature=28eeabbbd726b87002e0fe58ad8c1c768e619b06e2646f35b6ad7ed029a6d8a7");
  });
});

describe("jwt", () => {
  const decode = (part: string | undefined): unknown => JSON.parse(Buffer.from(part ?? "", "base64url").toString());

  it("the token everybody shows", async () => {
    const value = jwt(() => ({ algorithm: "HS256", key: "your-256-bit-secret", claims: { sub: "1234567890", name: "John Doe", iat: 1516239022 } }));
    expect(await value({}, 0)).toBe("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ"
      + ".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");
  });

  it("counts moments from now, in seconds", async () => {
    const value = jwt((c) => ({ algorithm: "HS256", key: c["secretKey"]!, claims: { iss: c["accessKey"]!, exp: { in: 1_800_000 }, nbf: { in: -5000 } } }));
    const [header, payload] = (await value({ accessKey: "ak", secretKey: "sk" }, 1_700_000_000_999)).split(".");
    expect(decode(header)).toEqual({ alg: "HS256", typ: "JWT" });
    expect(decode(payload)).toEqual({ iss: "ak", exp: 1_700_001_800, nbf: 1_699_999_995 });
  });

  it("or in milliseconds, with a header of its own", async () => {
    const value = jwt((c) => ({ algorithm: "HS256", key: c["secret"]!, unit: "ms", header: { sign_type: "SIGN" },
      claims: { api_key: c["id"]!, timestamp: { in: 0 }, exp: { in: 1_800_000 } } }));
    const [header, payload] = (await value({ id: "ключ", secret: "s" }, 1_700_000_000_999)).split(".");
    expect(decode(header)).toEqual({ alg: "HS256", typ: "JWT", sign_type: "SIGN" });
    expect(decode(payload)).toEqual({ api_key: "ключ", timestamp: 1_700_000_000_999, exp: 1_700_001_800_999 });
  });

  it("keeps a token until shortly before it runs out, one per account", async () => {
    const value = jwt((c) => ({ algorithm: "HS256", key: c["key"]!, claims: { exp: { in: 1_800_000 } } }));
    const [a, b] = [{ key: "a" }, { key: "b" }];
    const first = await value(a, 1_000_000_000);
    expect(await value({ key: "a" }, 1_000_000_000 + 1_739_999)).toBe(first);
    expect(await value(b, 1_000_000_000)).not.toBe(first);
    expect(await value(a, 1_000_000_000 + 1_740_000)).not.toBe(first);
  });

  it("does not use a token from the future when the clock is set back", async () => {
    const value = jwt(() => ({ algorithm: "HS256", key: "k", claims: { exp: { in: 60_000 } } }));
    const later = await value({}, 9_000_000_000);
    expect(await value({}, 1_000_000_000)).not.toBe(later);
  });

  it("refuses an empty key", async () => {
    await expect(jwt(() => ({ algorithm: "HS256", key: "", claims: {} }))({}, 0)).rejects.toThrow(/empty/);
  });
});

describe("body-key", () => {
  const sign = bodyKey((c) => ({ name: "key", value: c["apiKey"]! }));
  const signed = (sent: Outgoing): Outgoing => {
    void sign(sent, { apiKey: 'k"1' }, 0);
    return sent;
  };

  it("becomes a property, and leaves every digit alone", () => {
    const sent = signed(outgoing("POST", "https://api.example.com/v1", {}, ' {"seed": 12345678901234567890}'));
    expect(sent.body).toBe('{"key":"k\\"1","seed": 12345678901234567890}');
  });

  it("fills an empty object and a missing body", () => {
    expect(signed(outgoing("POST", "https://api.example.com/v1", {}, "{ }")).body).toBe('{"key":"k\\"1"}');
    const sent = signed(outgoing("POST", "https://api.example.com/v1"));
    expect(sent.body).toBe('{"key":"k\\"1"}');
    expect(sent.headers.get("content-type")).toBe("application/json");
  });

  it("becomes a field of a form", () => {
    const form = new FormData();
    signed(outgoing("POST", "https://api.example.com/v1", {}, form));
    expect(form.get("key")).toBe('k"1');
    expect(signed(outgoing("POST", "https://api.example.com/v1", { "content-type": "application/x-www-form-urlencoded" }, "a=1")).body)
      .toBe("a=1&key=k%221");
  });

  it("says so where it has no place", () => {
    expect(() => signed(outgoing("GET", "https://api.example.com/v1"))).toThrow(/no JSON object/);
    expect(() => signed(outgoing("POST", "https://api.example.com/v1", {}, "[1]"))).toThrow(/no JSON object/);
  });
});
