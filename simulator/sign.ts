/** How is a webhook delivery signed? The provider's scheme as data, played from its side. */
import type { Signature } from "@media-tasks/runtime/v1";
import type { Scenarios } from "./scenarios.ts";

/** What is to be signed. */
export interface Message {
  readonly rawBody: string;
  readonly url: string;
  /** When it is sent, in milliseconds since 1970. */
  readonly at: number;
  /** The id of the task. */
  readonly task: string;
  /** The id of the delivery. */
  readonly id: string;
}

/** From a message to the headers that prove it. */
export type Sign = (message: Message) => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;

/** A provider that signs, one who pretends to be it, and the key set it publishes. */
export interface Signer { readonly sign: Sign; readonly forge: Sign; readonly jwks?: { readonly url: string; readonly keys: object } }

/**
 * Makes the signer of a provider.
 * @returns undefined where deliveries are not signed.
 */
export async function createSigner(webhooks: Scenarios["webhooks"], secret: string): Promise<Signer | undefined> {
  const verify = webhooks?.verify ?? "none";
  if (verify === "none") return undefined;
  const foreign = FOREIGN_SECRET;
  if (verify === "standard-webhooks") return { sign: (message) => standard(message, secret), forge: (message) => standard(message, foreign) };
  if (verify.algorithm !== "ed25519") {
    const by = (key: string): Sign => (message) => bySignature(verify, message, (text) => hash(verify, key, text));
    return { sign: by(secret), forge: by(foreign) };
  }
  const [pair, other] = await Promise.all([keyPair(), keyPair()]);
  const by = ({ privateKey }: CryptoKeyPair): Sign => (message) =>
    bySignature(verify, message, async (text) => new Uint8Array(await crypto.subtle.sign("Ed25519", privateKey, utf8(text))));
  const { x } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const jwks = verify.keys === undefined ? undefined
    : { url: verify.keys, keys: { keys: [{ kty: "OKP", crv: "Ed25519", use: "sig", kid: "simulator", x }] } };
  return { sign: by(pair), forge: by(other), ...(jwks ? { jwks } : {}) };
}

function keyPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: "Ed25519" }, true, ["sign", "verify"]) as Promise<CryptoKeyPair>;
}

/** Base64, as some schemes want it, and never the secret of a simulation. */
const FOREIGN_SECRET = "whsec_c29tZWJvZHktZWxzZS1zb21lYm9keS1lbHNl";

async function standard({ rawBody, at, id }: Message, secret: string): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000));
  const key = bytesOf(secret.replace(/^whsec_/, ""), "base64");
  const signature = await hmac("SHA-256", key, `${id}.${timestamp}.${rawBody}`);
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${print(signature, "base64")}` };
}

/** What a strategy signs, where the scheme does not say it. */
const CANONICAL = {
  "sorted-form-hmac-sha256": "{timestamp}\n{nonce}\n{form}",
  "canonical-request-hmac-sha256": "POST\n{path}\n{query}\n{access}\n{timestamp}\n{lines}",
};

async function bySignature(verify: Signature, message: Message, make: (text: string) => Promise<Uint8Array>): Promise<Record<string, string>> {
  const { rawBody, at, task, id, url } = message;
  const digest = print(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(rawBody))), "hex");
  const known: Record<string, string> = { timestamp: String(Math.floor(at / 1000)), body: rawBody, digest, task, path: new URL(url).pathname, query: new URL(url).search.slice(1) };
  if (verify.strategy === "sorted-form-hmac-sha256") known["form"] = sortedForm(rawBody);
  // A hole the scheme names by itself, such as the id of the delivery, takes that id.
  const fill = (template: string): string => template.replace(/\{(\w+)\}/g, (_, hole: string) => Object.hasOwn(known, hole) ? known[hole]! : id);
  // Of the headers, those that say the time are among what is signed.
  const listed = Object.entries(verify.headers).filter(([, template]) => template.includes("{timestamp}"));
  known["names"] = listed.map(([name]) => name).join(";");
  known["lines"] = listed.map(([name, template]) => `${name}:${fill(template)}\n`).join("");
  const signature = await make(fill(verify.signed ?? (verify.strategy ? CANONICAL[verify.strategy] : "{body}")));
  known["signature"] = verify.algorithm === "equal" ? new TextDecoder().decode(signature) : print(signature, verify.encoding ?? "hex");
  return Object.fromEntries(Object.entries(verify.headers).map(([name, template]) => [name.toLowerCase(), fill(template)]));
}

async function hash(verify: Signature, secret: string, text: string): Promise<Uint8Array> {
  const stripped = verify.secret?.strip !== undefined && secret.startsWith(verify.secret.strip) ? secret.slice(verify.secret.strip.length) : secret;
  switch (verify.strategy ? "hmac-sha256" : verify.algorithm) {
    case "equal": return utf8(secret);
    case "hmac-sha256": return hmac("SHA-256", bytesOf(stripped, verify.secret?.encoding ?? "utf8"), text);
    case "hmac-sha1": return hmac("SHA-1", bytesOf(stripped, verify.secret?.encoding ?? "utf8"), text);
    default: throw new Error(`Deliveries signed by ${verify.algorithm} need a \`sign\` of your own: the web platform has no such algorithm.`);
  }
}

async function hmac(algorithm: "SHA-256" | "SHA-1", key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: algorithm }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, utf8(text)));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
}

function bytesOf(text: string, encoding: "utf8" | "base64" | "hex"): Uint8Array<ArrayBuffer> {
  if (encoding === "utf8") return utf8(text);
  if (encoding === "hex") return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The members of a JSON body as a form, sorted by name. */
function sortedForm(rawBody: string): string {
  const members = Object.entries(JSON.parse(rawBody) as object).sort(([a], [b]) => (a < b ? -1 : 1));
  return new URLSearchParams(members.map(([name, value]) => [name, typeof value === "object" ? JSON.stringify(value) : String(value)])).toString();
}

function print(bytes: Uint8Array, encoding: "hex" | "base64"): string {
  return encoding === "hex" ? Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("") : btoa(String.fromCharCode(...bytes));
}
