/** How does a request leave, and how does its answer come in? Credentials, limits, timeouts, no redirects, bodies read by us. */
import { within } from "./abort.ts";
import { base64 } from "./base64.ts";
import { parseBody, readText } from "./body.ts";
import type { Answer, Context, SendOptions } from "./context.ts";
import type { Credential, Endpoint, Fill, Outgoing, Parts, Scheme } from "./contract.ts";
import { defined } from "./defined.ts";
import { InvalidRequest } from "./errors.ts";
import { flat } from "./normalise.ts";
import { operationsOf } from "./operations.ts";
import { fillPath } from "./path.ts";
import type { Handle } from "./task.ts";

type Values = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

/** The second over the first, objects name by name. */
function over(below: unknown, above: unknown): unknown {
  if (!isPlain(below) || !isPlain(above)) return above === undefined ? below : above;
  const merged: [string, unknown][] = Object.entries(below);
  for (const [name, value] of Object.entries(above)) merged.push([name, Object.hasOwn(below, name) ? over(below[name], value) : value]);
  // Not by assignment: `__proto__` is a name like any other.
  return Object.fromEntries(merged);
}

/** What several sources want to send, the later over the earlier. */
export function mergeParts(...all: (Parts | undefined)[]): Parts {
  const given = all.filter((parts) => parts !== undefined);
  return given.length < 2 ? given[0] ?? {} : given.reduce((below, above) => over(below, above) as Parts);
}

/** The base URL of an operation's requests for a handle. */
export function baseOf({ adapter, base, relayed }: Context, { server }: Endpoint, handle?: Handle): string {
  const sibling = handle?.context?.["site"];
  return relayed ? base : server ?? (sibling !== undefined && Object.hasOwn(adapter.sites, sibling) ? adapter.sites[sibling] as string : base);
}

function queryOf(query: Values = {}): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value)) value.forEach((each) => add(name, each));
    else if (typeof value === "object") Object.entries(value).forEach(([key, each]) => add(`${name}[${key}]`, each));
    else pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  };
  for (const name in query) add(name, query[name]);
  return pairs.length ? `?${pairs.join("&")}` : "";
}

export function operationOf({ adapter }: Context, name: string): Endpoint {
  const operations = operationsOf(adapter);
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!operation) throw new InvalidRequest(`${adapter.title} has no operation ${JSON.stringify(name)}.`);
  return operation;
}

/** What the functions of a mapping fill requests from. */
export const fillFor = ({ options }: Context, handle: Handle | undefined, more?: Partial<Fill>): Fill =>
  ({ handle: handle ? flat(handle) : {}, webhook: {}, option: options.option ?? {}, ...defined({ clientRef: handle?.clientRef }), ...more });

const addressOf = (context: Context, operation: Endpoint, { path, query }: Parts, handle?: Handle): string =>
  baseOf(context, operation, handle) + fillPath(operation.path, path, operation.segments) + queryOf(query);

/** The absolute URL of an operation; see `Context.url`. */
export function urlOf(context: Context, name: string, parts: Parts, handle?: Handle): string {
  const operation = operationOf(context, name);
  return addressOf(context, operation, mergeParts(operation.constants, parts), handle);
}

async function outgoingOf(context: Context, name: string, wanted: Parts, handle?: Handle): Promise<Outgoing> {
  const { adapter } = context;
  const operation = operationOf(context, name);
  const { method, media } = operation;
  const always = adapter.with?.operations.includes(name) ? adapter.with.parts(fillFor(context, handle)) : undefined;
  const parts = mergeParts(operation.constants, always, wanted);
  const { header, body } = parts;
  const headers = new Headers({ accept: "application/json" });
  for (const key in header) if (header[key] !== undefined && header[key] !== null) headers.set(key, String(header[key]));
  const outgoing: Outgoing = { url: addressOf(context, operation, parts, handle), method, headers };
  if (body === undefined) return outgoing;
  if (media === "multipart/form-data") outgoing.body = (await import("./form.ts")).form(body as Values);
  else {
    headers.set("content-type", media ?? "application/json");
    outgoing.body = media ? queryOf(body as Values).slice(1) : JSON.stringify(body);
  }
  return outgoing;
}

/** The way to authenticate for which the caller gave everything; undefined where the provider asks for none. */
export function credentialOf({ title, auth }: Context["adapter"], options: Values): Credential | undefined {
  const chosen = auth.find(({ env }) => Object.keys(env).every((name) => typeof options[name] === "string" && options[name] !== ""));
  if (chosen || auth.length === 0) return chosen;
  const ways = auth.map(({ env }) => Object.entries(env).map(([name, variable]) => `\`${name}\` (usually in ${variable})`).join(" and "));
  throw new InvalidRequest(`${title} needs ${ways.join(", or ")}.`);
}

const BEARER: Exclude<Scheme, "bearer"> = { in: "header", name: "Authorization", prefix: "Bearer " };

/** What keeps a request from being sent is the caller's to mend. Headers name the value they refuse, which may be a credential. */
const unsendable = ({ redact }: Context) => (error: unknown): never => {
  throw error instanceof InvalidRequest ? error : new InvalidRequest(`The request cannot be sent: ${redact(error instanceof Error ? error.message : String(error))}`);
};

/** Puts the credential where its scheme says, or has it sign; throws `InvalidRequest` where it cannot be put there, or must not go. */
export const authorize = (context: Context, outgoing: Outgoing): Promise<void> => attach(context, outgoing).catch(unsendable(context));

async function attach({ adapter, credential, options, origins, now, hide }: Context, outgoing: Outgoing): Promise<void> {
  if (!credential) return;
  const { origin } = new URL(outgoing.url);
  if (!origins.has(origin)) throw new InvalidRequest(`The credentials of ${adapter.title} do not go to ${origin}.`);
  const { env, sign, value } = credential;
  const scheme = credential.scheme === "bearer" ? BEARER : credential.scheme;
  const given = Object.fromEntries(Object.keys(env).map((name) => [name, options[name] as string]));
  const words = Object.values(given);
  const word = value ? await value(given, now()) : scheme?.in === "basic" ? base64(words.join(":")) : words[0] ?? "";
  if (value) hide(word);
  if (scheme?.in === "query") outgoing.url += `${outgoing.url.includes("?") ? "&" : "?"}${encodeURIComponent(scheme.name)}=${encodeURIComponent(word)}`;
  else if (scheme?.in === "basic") outgoing.headers.set("authorization", `Basic ${word}`);
  else if (scheme) outgoing.headers.set(scheme.name, (scheme.prefix ?? "") + word);
  await sign?.(outgoing, given, now());
}

/** Where a redirect wants to go. A browser does not tell. */
export function hostOf(response: Response): string | undefined {
  if (response.type !== "opaqueredirect" && (response.status < 300 || response.status > 399 || response.status === 304)) return undefined;
  const location = response.headers.get("location");
  return location && URL.canParse(location, "https://the-same-host") ? new URL(location, "https://the-same-host").host : "another place";
}

/** A word for why there was no answer, and whether it is certain that nothing was sent. */
function failureOf(error: unknown): { text: string; sent: boolean } {
  const chain: string[] = [];
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    const { code, message } = each as Error & { code?: unknown };
    chain.push(typeof code === "string" ? code : message);
  }
  const told = chain.join(", ");
  const sent = !/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT|UNABLE_TO_VERIFY|bad port|ERR_INVALID_URL|Connection ?Refused/i.test(told);
  return { text: `No answer: ${told || String(error)}.`, sent };
}

/**
 * Sends one request of the document within all budgets, and reads its answer. Never rejects because of the network or the answer; rejects with
 * the signal's reason, and with `InvalidRequest` before anything is sent.
 */
export async function send(
  context: Context, name: string, parts: Parts, handle: Handle | undefined, { signal, until = Infinity, rate, sending }: SendOptions,
): Promise<Answer> {
  signal?.throwIfAborted();
  const outgoing = await outgoingOf(context, name, parts, handle).catch(unsendable(context));
  const none = (text: string, sent: boolean): Answer =>
    ({ status: 0, header: () => undefined, form: "none", body: undefined, text: context.redact(text), observed: context.now(), sent });
  const release = await context.budget.turn(rate, signal, until);
  if (!release) return none("No turn came before the deadline.", false);
  try {
    if (operationOf(context, name).auth !== false) await authorize(context, outgoing);
    const limit = Math.max(0, Math.min(context.options.requestTimeout ?? 60_000, until - context.now()));
    return await within(context, limit, signal, async (own) => {
      let response: Response | undefined;
      try {
        const { url, method, headers, body } = outgoing;
        sending?.();
        response = await context.fetch(url, { method, headers, body: body ?? null, redirect: "manual", signal: own });
        return await readAnswer(context, response);
      } catch (error) {
        const { text, sent } = failureOf(error);
        return response ? none(`The answer broke off. ${text}`, true) : none(text, sent);
      }
    }, () => none(`No answer within ${limit} ms.`, true));
  } finally {
    await release();
  }
}

/** Media types of what is downloaded, not read. Others are not believed: JSON comes under many names. */
const FILE = /^(?:image|video|audio|model)\//i;

async function readAnswer({ redact, now, options }: Context, response: Response): Promise<Answer> {
  const { status, headers } = response;
  const { maxBytes = 2 ** 25, maxDepth = 200 } = options;
  const media = headers.get("content-type") ?? "";
  const host = hostOf(response);
  const unread = host !== undefined ? { form: "redirect" as const, text: `The server redirects to ${host}; requests are never redirected.` }
    : response.ok && FILE.test(media) ? { form: "file" as const, text: `The answer is a file (${media}), left unread.` } : undefined;
  if (unread) void response.body?.cancel().catch(() => {});
  const said = unread ? "" : await readText(response, maxBytes);
  return {
    status,
    header: (name) => {
      const value = headers.get(name);
      return value === null ? undefined : redact(value);
    },
    body: undefined,
    ...unread ?? (said === undefined ? { form: "oversize", text: `The answer is larger than ${maxBytes} bytes.` } : parseBody(redact(said), media, maxDepth)),
    observed: now(),
    sent: true,
  };
}
