/** Is this delivery really from the provider? Signature schemes are data: header templates to read, a text to put together, an algorithm. */
import { fromBase64 } from "./base64.ts";
import type { Signature, Webhooks } from "./contract.ts";
import { WebhookRejected } from "./errors.ts";
import { moment } from "./slots.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A delivery as received. */
export interface Sealed {
  readonly body: Bytes;
  /** A header by its lower-case name. */
  readonly header: (name: string) => string | undefined;
  /** The URL it was delivered to, as the provider knows it. */
  readonly url?: URL | undefined;
  /** The id of the task it names, for schemes that sign it. */
  readonly task: () => string | undefined;
}

export interface VerifyOptions {
  readonly secrets: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds a timestamp may be off; undefined for the scheme's own, else five minutes. */
  readonly tolerance: number | undefined;
  /** The Ed25519 keys at a JWKS address; `fresh` asks for them again. */
  readonly keys: (address: string, fresh: boolean) => Promise<readonly Key[]>;
}

export interface Key { readonly kid?: string | undefined; readonly key: CryptoKey }

/** What a verified delivery is worth. */
export interface Proof {
  /** The signature covers the body, so the message may be believed; otherwise it only says where to look. */
  readonly believed: boolean;
  /** Tells this delivery from others and cannot be changed: the hole `{id}` where it is signed, else the signature of the body. */
  readonly id?: string;
}

const STANDARD: Signature = {
  algorithm: "hmac-sha256",
  headers: { "webhook-id": "{id}", "webhook-timestamp": "{timestamp}", "webhook-signature": "v1,{signature}" },
  signed: "{id}.{timestamp}.{body}",
  encoding: "base64",
  secret: { strip: "whsec_", encoding: "base64" },
};

/** The signed text of a strategy, where the mapping does not say it: templates with holes that are computed. */
const CANONICAL = {
  "sorted-form-hmac-sha256": "{timestamp}\n{nonce}\n{form}",
  "canonical-request-hmac-sha256": "POST\n{path}\n{query}\n{access}\n{timestamp}\n{lines}",
};

const utf8 = new TextEncoder();
const reject = (sentence: string): never => {
  throw new WebhookRejected(sentence);
};

/**
 * Checks a delivery against the scheme of its provider.
 * @returns undefined where the provider signs nothing.
 * @throws WebhookRejected with the reason: a header is missing, the time is off, no secret fits.
 */
export async function verify(scheme: Webhooks["verify"], sealed: Sealed, options: VerifyOptions): Promise<Proof | undefined> {
  if (scheme === "none") return undefined;
  const signature = scheme === "standard-webhooks" ? STANDARD : scheme;
  const { algorithm, encoding = "hex" } = signature;
  const holes = readHeaders(signature.headers, sealed);
  const found = holes["signature"] ?? [];
  if (holes["timestamp"]) checkTime(holes["timestamp"][0] ?? "", options.now, options.tolerance ?? signature.tolerance ?? 300_000);

  const template = signature.signed ?? (signature.strategy ? CANONICAL[signature.strategy] : "{body}");
  const believed = algorithm !== "equal" && /\{(body|digest|form)\}/.test(template);
  const proof = (fitting?: Bytes): Proof => {
    if (!fitting) return reject("The signature does not fit: the message is forged, was changed on the way, or the secret is another one.");
    const id = template.includes("{id}") ? holes["id"]?.[0] : believed ? hexOf(fitting) : undefined;
    return { believed, ...(id !== undefined && { id }) };
  };
  const secrets = options.secrets.map((secret) => secretBytes(secret, signature)).filter((secret) => secret.length > 0);
  if (secrets.length === 0 && !signature.keys) reject("No `secret` was given to check it with.");

  if (algorithm === "equal") return proof(secrets.find((secret) => same(utf8.encode(found[0]), secret)));
  const text = await compose(template, holes, sealed);
  const signatures = found.slice(0, 8).flatMap((each) => decode(each, encoding) ?? []);
  if (algorithm === "ed25519") {
    const { keys } = signature;
    const known = keys ? await options.keys(keys, false) : await Promise.all(secrets.map(async (secret) => ({ key: await publicKey(secret) })));
    return proof(await fittingKey(signatures, text, holes["key"]?.[0], known, keys ? () => options.keys(keys, true) : undefined));
  }
  for (const secret of secrets) {
    const mac = await hmac(algorithm, secret, text);
    const fitting = signatures.find((each) => same(each, mac));
    if (fitting) return proof(fitting);
  }
  return proof();
}

/** What the holes of all header templates hold; a hole may be there more than once. */
function readHeaders(templates: Signature["headers"], { header }: Sealed): Record<string, string[]> {
  const holes: Record<string, string[]> = Object.create(null);
  for (const [name, template] of Object.entries(templates)) {
    const value = header(name.toLowerCase())?.trim();
    if (!value || value.length > 8192) return reject(`The header ${name} is missing or too long.`);
    for (const [, before = "", hole = ""] of template.matchAll(/([^{}]*)\{(\w+)\}/g)) {
      const prefix = before.replace(/^[\s,;]+/, "");
      // A lone hole is the whole header. Otherwise entries are divided by commas, semicolons or spaces, and told apart by what stands before.
      const values = template === `{${hole}}` ? [value] : entriesOf(value, prefix);
      if (values.length === 0) reject(`The header ${name} is not of the form ${template}.`);
      (holes[hole] ??= []).push(...values);
    }
  }
  return holes;
}

function entriesOf(value: string, prefix: string): string[] {
  const literal = prefix.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [...value.matchAll(new RegExp(`(?<![^\\s,;])${literal}([^\\s,;"]+)`, "g"))].map(([, entry = ""]) => entry);
}

function checkTime(text: string, now: number, tolerance: number): void {
  const time = moment(text) ?? reject(`The timestamp "${text}" cannot be read.`);
  const off = Math.round((now - time) / 1000);
  // A tolerance that is no number allows nothing.
  if (!(Math.abs(now - time) <= tolerance)) {
    reject(`The message is ${Math.abs(off)} seconds ${off > 0 ? "old" : "ahead of this clock"}; ${tolerance / 1000} are allowed.`);
  }
}

/** Fills the holes of the signed text; the body keeps its bytes. */
async function compose(template: string, holes: Record<string, string[]>, sealed: Sealed): Promise<Bytes> {
  const parts: Bytes[] = [];
  for (const [index, part] of template.split(/\{(\w+)\}/).entries()) {
    parts.push(index % 2 === 0 ? utf8.encode(part) : part === "body" ? sealed.body : utf8.encode(await fill(part)));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());

  async function fill(hole: string): Promise<string> {
    const value = holes[hole]?.[0]
      ?? (hole === "digest" ? hexOf(await digest(sealed.body))
        : hole === "task" ? sealed.task()
        : (await import("./strategies/webhook-forms.ts")).canonical(hole, holes, sealed));
    return value ?? reject(`The signed text needs {${hole}}, and the message has none.`);
  }
}

/** The signature that one of the keys made. A key that is missing, or fits none, may have been changed: the provider is asked again. */
async function fittingKey(
  signatures: readonly Bytes[], text: Bytes, kid: string | undefined, known: readonly Key[], fresh?: () => Promise<readonly Key[]>,
): Promise<Bytes | undefined> {
  for (const { kid: name, key } of known) {
    if (kid !== undefined && name !== undefined && name !== kid) continue;
    for (const signature of signatures) if (await crypto.subtle.verify("Ed25519", key, signature, text)) return signature;
  }
  const keys = await fresh?.();
  return keys && keys !== known ? fittingKey(signatures, text, kid, keys) : undefined;
}

/** An Ed25519 public key of its 32 bytes. */
export function publicKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
}

async function hmac(algorithm: Signature["algorithm"], secret: Bytes, text: Bytes): Promise<Uint8Array> {
  if (algorithm === "hmac-md5") return (await import("./strategies/hmac-md5.ts")).hmacMd5(secret, text);
  const hash = algorithm === "hmac-sha1" ? "SHA-1" : "SHA-256";
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, text));
}

function secretBytes(secret: string, { secret: { strip = "", encoding = "utf8" } = {} }: Signature): Bytes {
  const text = secret.startsWith(strip) ? secret.slice(strip.length) : secret;
  if (encoding === "utf8") return utf8.encode(text);
  return decode(text, encoding) ?? reject(`The secret is not ${encoding}.`);
}

async function digest(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** Bytes of hexadecimal or base64 (of either alphabet); undefined where the text is neither. */
export function decode(text: string, encoding: "hex" | "base64"): Bytes | undefined {
  try {
    if (encoding === "base64") return fromBase64(text);
    return /^([0-9a-f]{2})+$/i.test(text) ? Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16)) : undefined;
  } catch {
    return undefined;
  }
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Equal, in a time that tells nothing about where they differ. */
export function same(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < b.length; index++) difference |= (a[index] ?? 0) ^ (b[index] ?? 0);
  return difference === 0;
}
