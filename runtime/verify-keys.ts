/** Where do the public keys of signed webhooks come from? A JWKS, fetched once a day, and again when a key is not among them. */
import { readText } from "./body.ts";
import type { Context } from "./context.ts";
import { ProviderError } from "./errors.ts";
import { decode, publicKey, type Key } from "./verify.ts";

const DAY = 86_400_000;
/** However many messages fit no key, the provider is asked once a minute. */
const MINUTE = 60_000;
const LARGEST = 1_000_000;

interface Kept { readonly at: number; readonly keys: Promise<readonly Key[]> }
const kept = new WeakMap<object, Map<string, Kept>>();

/**
 * The Ed25519 keys at an address. `fresh` fetches them again, unless that was done within the last minute. Where fetching fails,
 * keys known from before are used on.
 * @throws ProviderError where no keys were ever read; the message itself was not judged, and the next attempt may find them.
 */
export async function keysAt(context: Pick<Context, "fetch" | "now" | "base">, address: string, fresh: boolean): Promise<readonly Key[]> {
  const caches = kept.get(context) ?? new Map<string, Kept>();
  kept.set(context, caches);
  const known = caches.get(address);
  const age = known ? context.now() - known.at : Infinity;
  if (known && age < (fresh ? MINUTE : DAY)) return known.keys;
  const keys = fetchKeys(context, address).catch((error: unknown) => known?.keys ?? Promise.reject(error));
  caches.set(address, { at: context.now(), keys });
  keys.catch(() => caches.delete(address));
  return keys;
}

async function fetchKeys({ fetch, base }: Pick<Context, "fetch" | "base">, address: string): Promise<readonly Key[]> {
  const url = new URL(address, `${base}/`).href;
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
    if (response.status !== 200) throw new Error(`HTTP ${response.status}`);
    const text = await readText(response, LARGEST);
    if (text === undefined) throw new Error("the answer is too large");
    const { keys } = JSON.parse(text) as { readonly keys: readonly Readonly<Record<string, unknown>>[] };
    const curves = keys.filter((key) => key["crv"] === "Ed25519" && typeof key["x"] === "string");
    const read = await Promise.allSettled(curves.map(async ({ kid, x }) => {
      const raw = decode(String(x), "base64") ?? new Uint8Array();
      return { kid: typeof kid === "string" ? kid : undefined, key: await publicKey(raw) };
    }));
    // A key that cannot be read does not take the others with it.
    const good = read.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    for (const each of read) if (each.status === "rejected" && good.length === 0) throw each.reason;
    return good;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ProviderError(`The public keys at ${url} could not be read: ${why}.`, { kind: "provider_error" }, { cause });
  }
}
