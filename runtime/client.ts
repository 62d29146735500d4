/** What does an adapter become in the hands of a user? A client: the world, the limits and the credentials once, everything else on demand. */
import type { Client as HttpClient } from "openapi-fetch";
import type { Client, ClientOptions, ClientType, RequestOptions, WaitOptions } from "./api.ts";
import { base64 } from "./base64.ts";
import { parseJson } from "./body.ts";
import { createBudget } from "./budget.ts";
import type { Context } from "./context.ts";
import { CONTRACT, type Adapter } from "./contract.ts";
import { defined } from "./defined.ts";
import { InvalidRequest, UnsupportedContract } from "./errors.ts";
import { get, look } from "./get.ts";
import { isLabel } from "./handle.ts";
import { credentialOf, urlOf } from "./http.ts";
import { operationsOf } from "./operations.ts";
import { own } from "./own.ts";
import { prepare, send, storable, type SendingOptions } from "./submit.ts";
import type { Handle } from "./task.ts";
import { begin, wait } from "./wait.ts";

/** Where requests go: the provider's first server, one it names, or wherever the caller says. */
function siteOf({ title, sites }: Adapter, wanted: string | undefined): Pick<Context, "base" | "relayed"> & { site: string | undefined } {
  const [first = ""] = Object.keys(sites);
  const site = wanted ?? first;
  const base = Object.hasOwn(sites, site) ? sites[site] : undefined;
  if (base !== undefined) return { site: site === first ? undefined : site, base, relayed: false };
  if (!/^https?:\/\//.test(site) || !URL.canParse(site)) {
    throw new InvalidRequest(`${title} has no site ${JSON.stringify(site)}; it has ${Object.keys(sites).join(", ")}, or give a base URL.`);
  }
  const { username, password, search, hash } = new URL(site);
  if (username || password || search || hash) throw new InvalidRequest("A site is a base URL without user name, password, query and fragment.");
  return { site: new URL(site).origin, base: site.replace(/\/+$/, ""), relayed: true };
}

/** Milliseconds a timer can hold; one that is set for longer goes off at once. */
const LONGEST = 2 ** 31 - 1;

/** Tokens made of credentials that are remembered: what is sent now may be echoed a little later. */
const TOKENS = 100;

/** JSON written anew, in the one spelling that is searched for: others may write `\/` or `\u002B`. Any other text as it is. */
function respelled(text: string): string {
  try {
    return JSON.stringify(parseJson(text, Infinity));
  } catch {
    return text;
  }
}

/** A text with these taken out. */
const without = (forms: Iterable<string>, text: string): string => {
  let clean = text;
  for (const form of forms) if (clean.includes(form)) clean = clean.replaceAll(form, "[redacted]");
  return clean;
};

/** Takes values out of texts, also where JSON has escaped them, and tokens that are made of them later. */
function redactor(secrets: readonly string[]): Pick<Context, "redact" | "hide"> {
  // Headers are sent without white space at their ends, and what was sent is what is echoed.
  const formsOf = (secret: string) => [secret, secret.trim(), JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]
    // What is that short is part of many a word, and no key.
    .filter((form) => form.length >= 8);
  const given = new Set(secrets.flatMap(formsOf));
  const made = new Set<string>();
  return {
    redact: (text) => {
      const cleaned = without([...given, ...made], text);
      if (!cleaned.includes("\\")) return cleaned;
      const anew = respelled(cleaned);
      const clear = without(given, anew);
      return clear === anew ? cleaned : clear;
    },
    hide: (token) => {
      for (const form of formsOf(token)) made.add(form);
      for (const oldest of made) if (made.size > TOKENS) made.delete(oldest);
    },
  };
}

/** What would be noticed only after a submit was paid for: a label no handle may carry, a timeout or limit that lets nothing through. */
function checkOptions({ account, limits, requestTimeout, maxBytes, maxDepth }: ClientOptions): void {
  if (account !== undefined && !isLabel(account)) throw new InvalidRequest("An `account` is a label of 1 to 1024 printable characters, and no URL.");
  for (const [name, value] of Object.entries({ requestTimeout, maxBytes, maxDepth, ...limits })) {
    if (value !== undefined && !(value > 0)) throw new InvalidRequest(`\`${name}\` is ${value}, and has to be more than 0.`);
  }
}

function contextOf(adapter: Adapter, options: Context["options"]): Context {
  checkOptions(options);
  const { fetch, sleep, now = Date.now, random = Math.random } = options;
  const { provider, auth, rate, sites } = adapter;
  const credential = credentialOf(adapter, options);
  const { site, base, relayed } = siteOf(adapter, options.site);
  const servers = relayed ? [base] : [...Object.values(sites), ...Object.values(operationsOf(adapter)).flatMap(({ server }) => server ?? [])];
  const given = auth.flatMap(({ env }) => Object.keys(env)).map((name) => options[name]).filter((value) => typeof value === "string");
  const after: Context["after"] = sleep
    ? (milliseconds, callback) => {
      const own = new AbortController();
      sleep(Math.min(milliseconds, LONGEST), own.signal).then(() => own.signal.aborted || callback(), () => {});
      return () => own.abort();
    }
    : (milliseconds, callback) => {
      const timer = setTimeout(callback, Math.min(milliseconds, LONGEST));
      return () => clearTimeout(timer);
    };
  const context: Context = {
    adapter, options, credential, base, relayed, now, random, after,
    home: defined({ v: 1 as const, provider, site, account: options.account }),
    origins: new Set(servers.map((server) => new URL(server).origin)),
    budget: createBudget({ now, after }, { ...defined({ submitRate: rate?.submit, retrieveRate: rate?.retrieve, tasks: rate?.tasks }), ...options.limits }),
    reported: new Set(),
    // Looked up at the call: naming globalThis.Request or fetch early makes Node load its HTTP client.
    fetch: fetch ? (input, init) => fetch(input instanceof Request ? input : new Request(input, init)) : (input, init) => globalThis.fetch(input, init),
    ...redactor([...given, base64(Object.keys(credential?.env ?? {}).map((name) => options[name]).join(":"))]),
    url: (operation, parts, handle) => urlOf(context, operation, parts, handle),
  };
  return context;
}

/** The openapi-fetch client, loaded with its first request: most programs never make one. */
function lazyHttp(context: Context): HttpClient<object> {
  let made: Promise<HttpClient<object>> | undefined;
  const methods = ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "use", "eject"] as const;
  // Requests wait for the same promise as what is registered before them, so that it is in place.
  return Object.fromEntries(methods.map((name) => [name, async (...args: never[]) => {
    const http = await (made ??= import("./http-client.ts").then(({ createHttp }) => createHttp(context)));
    return (http[name] as (...args: never[]) => unknown)(...args);
  }])) as unknown as HttpClient<object>;
}

/**
 * Makes a client of a provider. Nothing is sent and nothing heavy is loaded until it is used.
 * @throws UnsupportedContract for a package that was generated for another runtime, InvalidRequest where a credential is missing.
 */
export function createClient<T extends ClientType>(adapter: Adapter, options: ClientOptions): Client<T> {
  if (adapter.contract !== CONTRACT) {
    throw new UnsupportedContract(`The package of ${adapter.title} was generated for contract ${adapter.contract}; this runtime speaks contract ${CONTRACT}.`);
  }
  const context = contextOf(adapter, options as Context["options"]);
  /** What is done with a handle of this client, and with no other. */
  const withOwn = <M, R>(act: (context: Context, handle: Handle, more?: M) => Promise<R>) =>
    async (handle: Handle, more?: M): Promise<R> => act(context, own(context, handle), more);
  const submitOf = (name: string) => {
    const run = async (body: unknown, { signal, webhook, ...more }: SendingOptions = {}) =>
      send(context, prepare(context, name, body, more), defined({ signal, webhook }));
    return Object.assign(run, { unchecked: run, prepare: (body: unknown, more?: object) => prepare(context, name, storable(body), more) });
  };
  const waitOwn = withOwn(wait);
  const client = {
    provider: adapter.provider,
    submit: Object.fromEntries(Object.values(adapter.families).flatMap(({ submit }) => Object.keys(submit).map((name) => [name, submitOf(name)]))),
    http: lazyHttp(context),
    send: async (prepared: Parameters<typeof send>[1], more?: SendingOptions) => send(context, prepared, more),
    handle: (value: unknown) => own(context, value),
    get: withOwn(get),
    look: withOwn(look),
    start: (handle: Handle, more?: WaitOptions) => begin(context, own(context, handle), more),
    find: async (operation: string, clientRef: string, more?: RequestOptions) => (await import("./find.ts")).findTask(context, operation, clientRef, more),
    wait: waitOwn,
    async *watch(handle: Handle, more?: WaitOptions) {
      yield* (await import("./watch.ts")).watch(context, own(context, handle), more);
    },
    waitAll: async (handles: readonly Handle[], more?: WaitOptions) => Promise.allSettled(handles.map((handle) => waitOwn(handle, more))),
    cancel: withOwn(async (...asked: [Context, Handle, RequestOptions?]) => (await import("./cancel.ts")).cancel(...asked)),
    download: async (what: never, more: never) => (await import("./download.ts")).download(context, what, more),
    webhook: { parse: async (delivery: never, more?: never) => (await import("./webhook.ts")).parseWebhook(context, delivery, more) },
  };
  return client as unknown as Client<T>;
}
