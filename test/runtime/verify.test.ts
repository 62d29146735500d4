/** Signatures of webhooks: published vectors, every header form in use, and everything that must be refused. */
import { createHmac, generateKeyPairSync, sign as signWith, type KeyObject } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Signature } from "../../runtime/contract.ts";
import { keysAt } from "../../runtime/verify-keys.ts";
import { hmacMd5 } from "../../runtime/strategies/hmac-md5.ts";
import { decode, publicKey, same, verify, type Key, type Proof, type VerifyOptions } from "../../runtime/verify.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

interface Sent { headers: Record<string, string>; body?: string | Uint8Array<ArrayBuffer>; url?: string; task?: string }

function check(scheme: Signature | "standard-webhooks" | "none", sent: Sent, secrets: string | string[], options: Partial<VerifyOptions> = {}): Promise<Proof | undefined> {
  const headers = new Headers(sent.headers);
  const body = sent.body ?? "";
  return verify(scheme, {
    body: typeof body === "string" ? bytes(body) : body,
    header: (name) => headers.get(name) ?? undefined,
    url: sent.url === undefined ? undefined : new URL(sent.url),
    task: () => sent.task,
  }, { secrets: [secrets].flat(), now: 1_700_000_000_000, tolerance: undefined, keys: () => Promise.reject(new Error("no keys here")), ...options });
}
const hmac = (secret: string, text: string, encoding: "hex" | "base64" = "hex", algorithm = "sha256"): string =>
  createHmac(algorithm, secret).update(text).digest(encoding);

describe("Standard Webhooks", () => {
  const vectors = [
    { id: "msg_p5jXN8AQM9LWM0D4loKWxJek", at: 1614265330, body: '{"test": 2432232314}', secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
      signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" },
    { id: "msg_loFOjxBNrRLzqYUf", at: 1731705121, body: '{"event_type":"ping","data":{"success":true}}', secret: "whsec_plJ3nmyCDGBKInavdOK15jsl",
      signature: "v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=" },
  ];
  const sent = ({ id, at, body, signature }: (typeof vectors)[number]): Sent =>
    ({ headers: { "webhook-id": id, "Webhook-Timestamp": String(at), "webhook-signature": signature }, body });

  it.each(vectors)("published vector $id", async (vector) => {
    expect(await check("standard-webhooks", sent(vector), vector.secret, { now: vector.at * 1000 })).toEqual({ believed: true, id: vector.id });
  });

  const [vector] = vectors as [(typeof vectors)[number]];
  const now = vector.at * 1000;
  const good = sent(vector);

  it("takes the secret without its prefix, and one of several secrets or signatures", async () => {
    await check("standard-webhooks", good, vector.secret.slice(6), { now });
    await check("standard-webhooks", good, ["whsec_b3RoZXI=", vector.secret], { now });
    await check("standard-webhooks", { ...good, headers: { ...good.headers, "webhook-signature": `v1,b3RoZXI= v1a,x ${vector.signature}` } }, vector.secret, { now });
  });

  it.each<[string, RegExp, Sent, string | string[], Partial<VerifyOptions>]>([
    ["one bit of the body", /does not fit/, { ...good, body: '{"test": 2432232315}' }, vector.secret, { now }],
    ["another id", /does not fit/, { ...good, headers: { ...good.headers, "webhook-id": "msg_x" } }, vector.secret, { now }],
    ["another version of the signature", /not of the form/, { ...good, headers: { ...good.headers, "webhook-signature": vector.signature.replace("v1", "v2") } }, vector.secret, { now }],
    ["another secret", /does not fit/, good, "whsec_b3RoZXI=", { now }],
    ["an old message", /301 seconds old/, good, vector.secret, { now: now + 301_000 }],
    ["a month-old message", /2592000 seconds old/, good, vector.secret, { now: now + 30 * 86_400_000 }],
    ["a message from the future", /301 seconds ahead/, good, vector.secret, { now: now - 301_000 }],
    ["a tighter tolerance", /20 seconds old; 10 are allowed/, good, vector.secret, { now: now + 20_000, tolerance: 10_000 }],
    ["no signature", /webhook-signature is missing/, { ...good, headers: { "webhook-id": "a", "webhook-timestamp": String(vector.at) } }, vector.secret, { now }],
    ["a tolerance that is no number", /20 seconds old/, good, vector.secret, { now: now + 20_000, tolerance: NaN }],
    ["no time", /webhook-timestamp is missing/, { ...good, headers: { "webhook-id": "a", "webhook-signature": vector.signature } }, vector.secret, { now }],
    ["a time that is none", /cannot be read/, { ...good, headers: { ...good.headers, "webhook-timestamp": "soon" } }, vector.secret, { now }],
    ["no secret", /No `secret`/, good, [], { now }],
    ["an empty secret, which anybody could use", /No `secret`/, good, ["", "whsec_"], { now }],
    ["a secret that is not base64", /not base64/, good, "whsec_$", { now }],
    ["an endless header", /too long/, { ...good, headers: { ...good.headers, "webhook-signature": "v1,a ".repeat(5000) } }, vector.secret, { now }],
  ])("refuses %s", async (_, reason, wrong, secret, options) => {
    const error = await check("standard-webhooks", wrong, secret, options).catch((error: unknown) => error);
    expect(error).toMatchObject({ name: "WebhookRejected", message: expect.stringMatching(reason) });
    expect(JSON.stringify(error)).not.toContain(vector.secret.slice(6));
  });
});

describe("signature schemes as data", () => {
  const t = "1700000000";
  const body = '{"id":"1"}';
  it.each<[string, Signature, Sent, string, boolean?]>([
    ["a prefix", { algorithm: "hmac-sha256", headers: { "X-Signature": "sha256={signature}" } },
      // The example of a well-known forge's documentation.
      { headers: { "x-signature": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17" }, body: "Hello, World!" }, "It's a Secret to Everybody"],
    ["upper-case hexadecimal", { algorithm: "hmac-sha256", headers: { "X-Signature": "{signature}" } },
      { headers: { "x-signature": hmac("s", body).toUpperCase() }, body }, "s"],
    ["t=,v1= in one header", { algorithm: "hmac-sha256", headers: { "X-Signature": "t={timestamp},v1={signature}" }, signed: "{timestamp}.{body}" },
      { headers: { "x-signature": `t=${t},v1=${hmac("s", `${t}.${body}`)}` }, body }, "s"],
    ["in another order, with repeats and strangers", { algorithm: "hmac-sha256", headers: { "X-Signature": "t={timestamp},v1={signature}" }, signed: "{timestamp}.{body}" },
      { headers: { "x-signature": `v0=ffff, v1=${"0".repeat(64)}, v1=${hmac("s", `${t}.${body}`)}; t=${t}` }, body }, "s"],
    ["time=,sig1=", { algorithm: "hmac-sha256", headers: { "X-Signature": "time={timestamp},sig1={signature}" }, signed: "{timestamp}.{body}" },
      { headers: { "x-signature": `time=${t},sig1=${hmac("s", `${t}.${body}`)}` }, body }, "s"],
    ["a comma between time and body", { algorithm: "hmac-sha256", headers: { "X-Signature": "t={timestamp},v1={signature}" }, signed: "{timestamp},{body}" },
      { headers: { "x-signature": `t=${t},v1=${hmac("s", `${t},${body}`)}` }, body }, "s"],
    ["hexadecimal behind a version and a comma, secret stripped but raw",
      { algorithm: "hmac-sha256", headers: { "webhook-id": "{id}", "webhook-timestamp": "{timestamp}", "webhook-signature": "v3,{signature}" },
        signed: "{id}.{timestamp}.{body}", secret: { strip: "whsec_" } },
      { headers: { "webhook-id": "d", "webhook-timestamp": t, "webhook-signature": `v3,${hmac("raw", `d.${t}.${body}`)}` }, body }, "whsec_raw"],
    ["milliseconds and base64", { algorithm: "hmac-sha256", headers: { "X-Time": "{timestamp}", "X-Signature": "{signature}" }, signed: "{timestamp}{body}", encoding: "base64" },
      { headers: { "x-time": `${t}123`, "x-signature": hmac("s", `${t}123${body}`, "base64") }, body }, "s"],
    ["SHA-1", { algorithm: "hmac-sha1", headers: { "X-Signature": "sha1={signature}" } }, { headers: { "x-signature": `sha1=${hmac("s", body, "hex", "sha1")}` }, body }, "s"],
    ["MD5", { algorithm: "hmac-md5", headers: { "X-Signature": "{signature}" } }, { headers: { "x-signature": hmac("s", body, "hex", "md5") }, body }, "s"],
    ["a hexadecimal secret", { algorithm: "hmac-sha256", headers: { "X-Signature": "{signature}" }, secret: { encoding: "hex" } },
      { headers: { "x-signature": hmac("secret", body) }, body }, Buffer.from("secret").toString("hex")],
    ["the digest of the body", { algorithm: "hmac-sha256", headers: { "X-Id": "{id}", "X-Signature": "{signature}" }, signed: "{id}\n{digest}" },
      { headers: { "x-id": "7", "x-signature": hmac("s", "7\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855") } }, "s"],
    ["the task's id and not the body", { algorithm: "hmac-sha256", headers: { "X-Time": "{timestamp}", "X-Signature": "{signature}" }, signed: "{task}.{timestamp}", encoding: "base64" },
      { headers: { "x-time": t, "x-signature": hmac("s", `task-1.${t}`, "base64") }, body, task: "task-1" }, "s", false],
    ["the secret itself", { algorithm: "equal", headers: { "X-Webhook-Secret": "{signature}" } }, { headers: { "x-webhook-secret": "a b, c" }, body }, "a b, c", false],
    ["the secret behind Bearer", { algorithm: "equal", headers: { Authorization: "Bearer {signature}" } }, { headers: { authorization: "Bearer key" }, body }, "key", false],
    ["the sorted form of the body", { algorithm: "hmac-sha256", strategy: "sorted-form-hmac-sha256", encoding: "base64",
      headers: { "Webhook-Timestamp": "{timestamp}", "Webhook-Nonce": "{nonce}", "Webhook-Signature": "{signature}" } },
      { headers: { "webhook-timestamp": t, "webhook-nonce": "n", "webhook-signature": hmac("s", `${t}\nn\nhas_audio=true&id=1&url=https%3A%2F%2Fa.test%2Fx+y%2A~.mp4`, "base64") },
        body: '{"url":"https://a.test/x y*~.mp4","id":"1","has_audio":true}' }, "s"],
    // The example of the provider that signs in this way, its text word for word.
    ["a canonical request", { algorithm: "hmac-sha256", strategy: "canonical-request-hmac-sha256", encoding: "base64", tolerance: 1e15, headers: {
      Date: "{timestamp}", "X-HMAC-ACCESS-KEY": "{access}", "X-HMAC-SIGNED-HEADERS": "{names}", "X-HMAC-SIGNATURE": "{signature}" } },
      { url: "http://127.0.0.1:8080/vidu/callback?name=james&age=36", body, headers: {
        Date: "Tue, 06 May 2025 12:09:42 GMT", "X-HMAC-ACCESS-KEY": "vidu", "X-HMAC-SIGNED-HEADERS": "Date;x-request-nonce",
        "x-request-nonce": "123e4567-e89b-12d3-a456-426614174000",
        "X-HMAC-SIGNATURE": hmac("token", "POST\n/vidu/callback\nname=james&age=36\nvidu\nTue, 06 May 2025 12:09:42 GMT\n"
          + "Date:Tue, 06 May 2025 12:09:42 GMT\nx-request-nonce:123e4567-e89b-12d3-a456-426614174000\n", "base64") } }, "token", false],
  ])("%s", async (_, scheme, sent, secret, believed = true) => {
    expect(await check(scheme, sent, ["wrong", secret].filter((each) => scheme.secret?.encoding === undefined || each === secret))).toMatchObject({ believed });
    const error = await check(scheme, sent, scheme.secret?.encoding === "hex" ? "00" : "wrong").catch((error: unknown) => error);
    expect(error).toMatchObject({ name: "WebhookRejected" });
  });

  it("keeps the bytes of the body", async () => {
    const raw = Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0x00, 0x80]);
    const signature = createHmac("sha256", "s").update(raw).digest("hex");
    const scheme: Signature = { algorithm: "hmac-sha256", headers: { "x-signature": "{signature}" } };
    await check(scheme, { headers: { "x-signature": signature }, body: raw }, "s");
  });

  it("names the hole that the message cannot fill", async () => {
    const scheme: Signature = { algorithm: "hmac-sha256", headers: { "x-signature": "{signature}" }, signed: "{task}" };
    await expect(check(scheme, { headers: { "x-signature": "00" } }, "s")).rejects.toThrow("{task}");
    await expect(check({ ...scheme, signed: "{path}" }, { headers: { "x-signature": "00" } }, "s")).rejects.toThrow("{path}");
    await expect(check({ ...scheme, signed: "{form}" }, { headers: { "x-signature": "00" }, body: "no json" }, "s")).rejects.toThrow("{form}");
  });

  it("lets a provider that signs nothing pass, unproven", async () => {
    expect(await check("none", { headers: {} }, [])).toBeUndefined();
  });
});

describe("MD5 and comparison", () => {
  it.each([["", ""], ["key", "The quick brown fox jumps over the lazy dog"], ["k".repeat(80), "x".repeat(55)], ["k".repeat(64), "x".repeat(56)], ["s", "ü".repeat(5000)]])(
    "HMAC-MD5 as everybody computes it %#", (key, text) => {
      expect(Buffer.from(hmacMd5(bytes(key), bytes(text))).toString("hex")).toBe(hmac(key, text, "hex", "md5"));
    });

  it("RFC 2202, test case 1", () => {
    expect(Buffer.from(hmacMd5(new Uint8Array(16).fill(0x0b), bytes("Hi There"))).toString("hex")).toBe("9294727a3638bb1c13f48ef8158bfc9d");
  });

  it("compares whole", () => {
    expect(same(bytes("abc"), bytes("abc"))).toBe(true);
    for (const other of ["abd", "ab", "abcd", ""]) expect(same(bytes("abc"), bytes(other))).toBe(false);
    expect(decode("abc", "hex")).toBeUndefined();
    expect(decode("-_8=", "base64")).toEqual(Uint8Array.from([0xfb, 0xff]));
  });
});

describe("Ed25519", () => {
  const scheme: Signature = {
    algorithm: "ed25519", keys: "https://keys.test/jwks.json", signed: "{request}\n{user}\n{timestamp}\n{digest}",
    headers: { "X-Request-Id": "{request}", "X-User-Id": "{user}", "X-Timestamp": "{timestamp}", "X-Signature": "{signature}" },
  };
  const pair = () => generateKeyPairSync("ed25519");
  const jwk = (key: KeyObject, kid?: string): object => ({ ...key.export({ format: "jwk" }), ...(kid ? { kid } : {}) });
  const sent = (key: KeyObject, kid?: string): Sent => {
    const text = "r\nu\n1700000000\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    return { headers: { "x-request-id": "r", "x-user-id": "u", "x-timestamp": "1700000000", "x-signature": signWith(null, Buffer.from(text), key).toString("hex"), ...(kid ? { "x-key": kid } : {}) } };
  };

  /** A key server: what it serves may change, and every request is counted. */
  function server(keys: object[], base = "https://api.test") {
    const state = { keys, asked: 0, now: 1_700_000_000_000, status: 200, urls: [] as string[] };
    const context = {
      base, now: () => state.now,
      fetch: async (input: string | Request) => {
        state.asked++;
        state.urls.push(new Request(input).url);
        return new Response(JSON.stringify({ keys: state.keys }), { status: state.status });
      },
    };
    return { state, keys: (address: string, fresh: boolean): Promise<readonly Key[]> => keysAt(context, address, fresh) };
  }

  it("RFC 8032, test 2, with the public key as the secret", async () => {
    const vector: Signature = { algorithm: "ed25519", headers: { "x-signature": "{signature}" }, secret: { encoding: "hex" } };
    const signature = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
    const key = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    expect(await check(vector, { headers: { "x-signature": signature }, body: "r" }, key)).toMatchObject({ believed: true });
    await expect(check(vector, { headers: { "x-signature": signature }, body: "s" }, key)).rejects.toThrow(/does not fit/);
    expect(await publicKey(decode(key, "hex")!)).toMatchObject({ type: "public" });
  });

  it("verifies with the provider's keys, fetched once", async () => {
    const { privateKey, publicKey } = pair();
    const { state, keys } = server([{ kty: "RSA", n: "x" }, jwk(pair().publicKey), jwk(publicKey)]);
    for (let time = 0; time < 3; time++) expect(await check(scheme, sent(privateKey), [], { keys })).toMatchObject({ believed: true });
    expect(state.asked).toBe(1);
  });

  it("reads the keys that can be read, and says so where none can", async () => {
    const { privateKey, publicKey } = pair();
    const broken = { kty: "OKP", crv: "Ed25519", x: "AAAA" };
    expect(await check(scheme, sent(privateKey), [], { keys: server([broken, jwk(publicKey)]).keys })).toMatchObject({ believed: true });
    await expect(check(scheme, sent(privateKey), [], { keys: server([broken]).keys })).rejects.toMatchObject({ name: "ProviderError" });
  });

  it("asks again for a key it does not know, at most once a minute", async () => {
    const [old, next] = [pair(), pair()];
    const { state, keys } = server([jwk(old.publicKey)]);
    await check(scheme, sent(old.privateKey), [], { keys });
    state.keys = [jwk(next.publicKey)];
    state.now += 61_000;
    await check(scheme, sent(next.privateKey), [], { keys, now: 1_700_000_000_000 });
    expect(state.asked).toBe(2);
    const forger = pair();
    for (let time = 0; time < 20; time++) await expect(check(scheme, sent(forger.privateKey), [], { keys })).rejects.toThrow(/does not fit/);
    expect(state.asked).toBe(2);
  });

  it("reads them again after a day, and uses the old ones where that fails", async () => {
    const { privateKey, publicKey } = pair();
    const { state, keys } = server([jwk(publicKey)]);
    await check(scheme, sent(privateKey), [], { keys });
    state.now += 86_400_001;
    state.status = 503;
    expect(await check(scheme, sent(privateKey), [], { keys })).toMatchObject({ believed: true });
    expect(state.asked).toBe(2);
  });

  it("says so where no keys can be had, and asks again with the next message", async () => {
    const { privateKey, publicKey } = pair();
    const { state, keys } = server([jwk(publicKey)]);
    state.status = 302;
    await expect(check(scheme, sent(privateKey), [], { keys })).rejects.toThrow("The public keys at https://keys.test/jwks.json could not be read: HTTP 302.");
    state.status = 200;
    expect(await check(scheme, sent(privateKey), [], { keys })).toMatchObject({ believed: true });
  });

  it("goes by the key id where both sides name one, and by the client's server where the address is a path", async () => {
    const { privateKey, publicKey } = pair();
    const named: Signature = { ...scheme, keys: "/.well-known/jwks.json", headers: { ...scheme.headers, "X-Key": "{key}" } };
    const { state, keys } = server([jwk(publicKey, "a")], "https://api.test/v1");
    await check(named, sent(privateKey, "a"), [], { keys });
    await expect(check(named, sent(privateKey, "b"), [], { keys })).rejects.toThrow(/does not fit/);
    expect(new Set(state.urls)).toEqual(new Set(["https://api.test/.well-known/jwks.json"]));
  });
});
