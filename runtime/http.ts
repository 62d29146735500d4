/** How does a request leave, and how does its answer come in? Credentials, limits, timeouts, no redirects, bodies read by us. */
import { within } from "./abort.ts";
import { parseBody, readText } from "./body.ts";
import type { Budget } from "./budget.ts";
import type { Answer, Context, SendOptions } from "./context.ts";
import type { Credential, Endpoint, Outgoing, Parts, Scheme } from "./contract.ts";
import { InvalidRequest } from "./errors.ts";
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

const addressOf = (context: Context, operation: Endpoint, { path, query }: Parts, handle?: Handle): string =>
  baseOf(context, operation, handle) + fillPath(operation.path, path, operation.segments) + queryOf(query);

export function urlOf(context: Context, name: string, parts: Parts, handle?: Handle): string {
  const operation = operationOf(context, name);
  return addressOf(context, operation, mergeParts(operation.constants, parts), handle);
}

async function outgoingOf(context: Context, name: string, wanted: Parts, handle?: Handle): Promise<Outgoing> {
  const { adapter } = context;
  const operation = operationOf(context, name);
  const always = adapter.with?.operations.includes(name) ? adapter.with.parts(context.fill(handle)) : undefined;
  const parts = mergeParts(operation.constants, always, wanted);
  const { header, body } = parts;
  const headers = new Headers({ accept: "application/json" });
  for (const key in header) if (header[key] !== undefined && header[key] !== null) headers.set(key, String(header[key]));
  const outgoing: Outgoing = { url: addressOf(context, operation, parts, handle), method: operation.method, headers };
  const { media } = operation;
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

/** Puts a credential where its scheme says, or has it sign. */
export async function authorize(context: Context, credential: Credential | undefined, outgoing: Outgoing): Promise<void> {
  if (!credential) return;
  const { origin } = new URL(outgoing.url);
  if (!context.origins.has(origin)) throw new InvalidRequest(`The credentials of ${context.adapter.title} do not go to ${origin}.`);
  const { env, sign, value } = credential;
  const scheme = credential.scheme === "bearer" ? BEARER : credential.scheme;
  const given = Object.fromEntries(Object.keys(env).map((name) => [name, context.options[name] as string]));
  const words = Object.values(given);
  const word = value ? await value(given, context.now()) : scheme?.in === "basic" ? basic(words.join(":")) : words[0] ?? "";
  if (value) context.hide(word);
  if (scheme?.in === "query") outgoing.url += `${outgoing.url.includes("?") ? "&" : "?"}${encodeURIComponent(scheme.name)}=${encodeURIComponent(word)}`;
  else if (scheme?.in === "basic") outgoing.headers.set("authorization", `Basic ${word}`);
  else if (scheme) outgoing.headers.set(scheme.name, (scheme.prefix ?? "") + word);
  await sign?.(outgoing, given, context.now());
}

export const basic = (pair: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(pair)));

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
  const sent = !/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT|ERR_INVALID_URL|Connection ?Refused/i.test(told);
  return { text: `No answer: ${told || String(error)}.`, sent };
}

/** Sends one request of the document within all budgets and reads its answer; see `Context.send`. */
export async function send(
  context: Context, budget: Budget, credential: Credential | undefined, name: string, parts: Parts, handle: Handle | undefined,
  { signal, until = Infinity, rate, sending }: SendOptions,
): Promise<Answer> {
  signal?.throwIfAborted();
  const outgoing = await outgoingOf(context, name, parts, handle);
  const none = (text: string, sent: boolean): Answer =>
    ({ status: 0, header: () => undefined, body: undefined, text: context.redact(text), form: "none", observed: context.now(), sent });
  const release = await budget.turn(rate, signal, until);
  if (!release) return none("No turn came before the deadline.", false);
  try {
    if (operationOf(context, name).auth !== false) await authorize(context, credential, outgoing);
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

async function readAnswer(context: Context, response: Response): Promise<Answer> {
  const { status, headers } = response;
  const { maxBytes = 2 ** 25, maxDepth = 200 } = context.options;
  const header = (name: string) => {
    const value = headers.get(name);
    return value === null ? undefined : context.redact(value);
  };
  const host = hostOf(response);
  const media = headers.get("content-type") ?? "";
  const file = response.ok && FILE.test(media);
  const unread = host !== undefined || file;
  const said = unread ? "" : await readText(response, maxBytes);
  const read = host !== undefined ? { form: "redirect" as const, body: undefined, text: `The server redirects to ${host}; requests are never redirected.` }
    : file ? { form: "file" as const, body: undefined, text: `The answer is a file (${media}), left unread.` }
    : said === undefined ? { form: "oversize" as const, body: undefined, text: `The answer is larger than ${maxBytes} bytes.` }
    : parseBody(context.redact(said), media, maxDepth);
  if (unread) void response.body?.cancel().catch(() => {});
  return { status, header, ...read, observed: context.now(), sent: true };
}
