/** What does an adapter become in the hands of a user? A client: the world, the limits and the credentials once, everything else on demand. */
import type { Client as HttpClient } from "openapi-fetch";
import type { Client, ClientOptions, ClientType, RequestOptions, WaitOptions } from "./api.ts";
import { base64 } from "./base64.ts";
import { createBudget } from "./budget.ts";
import type { Context } from "./context.ts";
import { CONTRACT, type Adapter } from "./contract.ts";
import { defined } from "./defined.ts";
import { InvalidRequest, UnsupportedContract } from "./errors.ts";
import { get, look } from "./get.ts";
import { credentialOf, urlOf } from "./http.ts";
import { own } from "./own.ts";
import { prepare, send, type SendingOptions } from "./submit.ts";
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
  return { site: new URL(site).origin, base: site.replace(/\/+$/, ""), relayed: true };
}

/** Tokens made of credentials that are remembered: what is sent now may be echoed a little later. */
const TOKENS = 100;

/** Takes values out of texts, also where JSON has escaped them, and tokens that are made of them later. */
function redactor(secrets: readonly string[]): Pick<Context, "redact" | "hide"> {
  const formsOf = (secret: string) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]
    // What is that short is part of many a word, and no key.
    .filter((form) => form.length >= 8);
  const given = new Set(secrets.flatMap(formsOf));
  const made = new Set<string>();
  return {
    redact: (text) => [...given, ...made].reduce((clean, form) => (clean.includes(form) ? clean.replaceAll(form, "[redacted]") : clean), text),
    hide: (token) => {
      for (const form of formsOf(token)) made.add(form);
      for (const oldest of made) if (made.size > TOKENS) made.delete(oldest);
    },
  };
}

function contextOf(adapter: Adapter, options: Context["options"]): Context {
  const { fetch, sleep, now = Date.now, random = Math.random } = options;
  const { provider, auth, rate, sites, operations } = adapter;
  const credential = credentialOf(adapter, options);
  const { site, base, relayed } = siteOf(adapter, options.site);
  const servers = relayed ? [base] : [...Object.values(sites), ...Object.values(operations).flatMap(({ server }) => server ?? [])];
  const given = auth.flatMap(({ env }) => Object.keys(env)).map((name) => options[name]).filter((value) => typeof value === "string");
  const after: Context["after"] = sleep
    ? (milliseconds, callback) => {
      const own = new AbortController();
      sleep(milliseconds, own.signal).then(() => own.signal.aborted || callback(), () => {});
      return () => own.abort();
    }
    : (milliseconds, callback) => {
      const timer = setTimeout(callback, Math.min(milliseconds, 2 ** 31 - 1));
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
    return Object.assign(run, { unchecked: run, prepare: (body: unknown, more?: object) => prepare(context, name, body, more) });
  };
  const waitOwn = withOwn(wait);
  const client = {
    provider: adapter.provider,
    submit: Object.fromEntries(Object.values(adapter.families).flatMap(({ submit }) => submit.map((name) => [name, submitOf(name)]))),
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
