/** What does an adapter become in the hands of a user? A client: the world, the limits and the credentials once, everything else on demand. */
import type { Client as HttpClient } from "openapi-fetch";
import { pause } from "./abort.ts";
import type { Client, ClientOptions, ClientType, RequestOptions, WaitOptions } from "./api.ts";
import { createBudget, type Budget } from "./budget.ts";
import type { Context, Question, Reading } from "./context.ts";
import { CONTRACT, type Adapter } from "./contract.ts";
import { defined } from "./defined.ts";
import { InvalidHandle, InvalidRequest, UnsupportedContract, WrongClient } from "./errors.ts";
import { get, look } from "./get.ts";
import { parseHandle } from "./handle.ts";
import { authorize, basic, credentialOf, send, urlOf } from "./http.ts";
import { flat, normalise } from "./normalise.ts";
import { operationsOf } from "./operations.ts";
import { prepare, send as submit, type SendingOptions } from "./submit.ts";
import type { Handle, Task } from "./task.ts";
import { begin, wait } from "./wait.ts";

type Options = ClientOptions & Readonly<Record<string, unknown>>;

/** Where requests go: the provider's first server, one it names, or wherever the caller says. */
function siteOf({ title, sites }: Adapter, site: string | undefined): Pick<Context, "site" | "base" | "relayed"> {
  const [first = "", base = ""] = Object.entries(sites)[0] ?? [];
  if (site === undefined || site === first) return { site: undefined, base, relayed: false };
  if (Object.hasOwn(sites, site)) return { site, base: sites[site] as string, relayed: false };
  if (!/^https?:\/\//.test(site) || !URL.canParse(site)) {
    throw new InvalidRequest(`${title} has no site ${JSON.stringify(site)}; it has ${Object.keys(sites).join(", ")}, or give a base URL.`);
  }
  return { site: new URL(site).origin, base: site.replace(/\/+$/, ""), relayed: true };
}

/** Tokens made of credentials that are remembered: what is sent now may be echoed a little later. */
const TOKENS = 100;

/** Takes values out of texts, also where JSON has escaped them, and tokens that are made of them later. */
function redactor(secrets: readonly string[]): Pick<Context, "redact" | "hide"> {
  const formsOf = (all: readonly string[]) => [...new Set(all.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]))]
    // What is that short is part of many a word, and no key.
    .filter((secret) => secret.length >= 8);
  const given = formsOf(secrets);
  const made = new Set<string>();
  const clean = (text: string, secret: string) => (text.includes(secret) ? text.replaceAll(secret, "[redacted]") : text);
  return {
    redact: (text) => [...made].reduce(clean, given.reduce(clean, text)),
    hide: (token) => {
      for (const form of formsOf([token])) made.add(form);
      for (const oldest of made) if (made.size > TOKENS) made.delete(oldest);
    },
  };
}

function contextOf(adapter: Adapter, options: Options): { context: Context; http: HttpClient<object>; budget: Budget } {
  const { fetch, sleep, now = Date.now, random = Math.random, limits = {}, account, onUnrecognized } = options;
  const { rate = {} } = adapter;
  const credential = credentialOf(adapter, options);
  const given = adapter.auth.flatMap(({ env }) => Object.keys(env).map((name) => options[name])).filter((value) => typeof value === "string");
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
  const budget = createBudget({ now, after }, { ...defined({ submitRate: rate.submit, retrieveRate: rate.retrieve, tasks: rate.tasks }), ...limits });
  const site = siteOf(adapter, options.site);
  const servers = site.relayed ? [site.base]
    : [...Object.values(adapter.sites), ...Object.values(operationsOf(adapter)).flatMap(({ server }) => server ?? [])];
  const reported = new Set<string>();

  const context: Context = {
    adapter, options, ...site, origins: new Set(servers.map((server) => new URL(server).origin)),
    now, random, after,
    // Looked up at the call: naming globalThis.Request or fetch early makes Node load its HTTP client.
    fetch: fetch ? (input, init) => fetch(input instanceof Request ? input : new Request(input, init)) : (input, init) => globalThis.fetch(input, init),
    pause: (milliseconds, signal) => pause({ after }, milliseconds, signal),
    ...redactor([...given, basic(Object.keys(credential?.env ?? {}).map((name) => options[name]).join(":"))]),
    authorize: (outgoing) => authorize(context, credential, outgoing),
    url: (operation, parts, handle) => urlOf(context, operation, parts, handle),
    fill: (handle, more) => ({
      handle: handle ? flat(handle) : {}, webhook: {}, option: options.option ?? {}, ...defined({ clientRef: handle?.clientRef }), ...more,
    }),
    send: (operation, parts, handle, sending) => send(context, budget, credential, operation, parts, handle, sending),
    read: (question) => {
      const reading = read(context, question);
      if (reading.type === "task") {
        const { task } = reading;
        if (task.done) context.ended(task.handle);
        else if (!task.recognized && onUnrecognized) {
          const seen = `${task.handle.family} ${task.providerStatus}`;
          // Bounded, as the words come from outside.
          if (!reported.has(seen) && reported.size < 1000) onUnrecognized(task.providerStatus, (reported.add(seen), task));
        }
      }
      return reading;
    },
    look: (handle, sending) => look(context, handle, sending),
    own: (value) => {
      const handle = parseHandle(value);
      const { provider, family, operation } = handle;
      if (provider !== adapter.provider) throw new WrongClient(`The handle is one of ${provider}, the client one of ${adapter.provider}.`, { handle });
      const known = Object.hasOwn(adapter.families, family) ? adapter.families[family] : undefined;
      if (!known || !Object.hasOwn(known.submit, operation)) throw new InvalidHandle(`${adapter.title} has no tasks of ${family} started by ${operation}.`, { handle });
      for (const [name, mine] of [["site", site.site], ["account", account]] as const) {
        if (handle[name] !== mine) {
          throw new WrongClient(`The handle's ${name} is ${handle[name] ?? "the default"}, the client's is ${mine ?? "the default"}.`, { handle });
        }
      }
      return handle;
    },
    ended: ({ id }) => budget.over(id),
  };
  return { context, budget, http: lazyHttp(() => import("./http-client.ts").then(({ createHttp }) => createHttp(context, budget, credential))) };
}

/** The openapi-fetch client, loaded with its first request: most programs never make one. */
function lazyHttp(load: () => Promise<HttpClient<object>>): HttpClient<object> {
  let memo: Promise<HttpClient<object>> | undefined;
  const made = () => memo ??= load();
  const methods = ["request", "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;
  return Object.fromEntries([
    ...methods.map((name) => [name, async (...args: never[]) => ((await made())[name] as (...args: never[]) => unknown)(...args)]),
    // Requests wait for the same promise, so that what was registered before them is in place.
    ...(["use", "eject"] as const).map((name) => [name, (...args: never[]) => void made().then((http) => http[name](...args))]),
  ]) as HttpClient<object>;
}

/** Bodies are hostile until read: a shape that no chain expected is an answer that says nothing. */
function read(context: Context, question: Question): Reading {
  try {
    return normalise(context, question);
  } catch (error) {
    const { observed, status, text } = question.answer;
    return {
      type: "unclear", reason: `The answer has a shape that cannot be read (${String(error)}).`,
      seen: { at: new Date(observed).toISOString(), status, body: text.slice(0, 500) },
    };
  }
}

/**
 * Makes a client of a provider. Nothing is sent and nothing heavy is loaded until it is used.
 * @throws UnsupportedContract for a package that was generated for another runtime, InvalidRequest where a credential is missing.
 */
export function createClient<T extends ClientType>(adapter: Adapter, options: ClientOptions): Client<T> {
  if (adapter.contract !== CONTRACT) {
    throw new UnsupportedContract(`The package of ${adapter.title} was generated for contract ${adapter.contract}; this runtime speaks contract ${CONTRACT}.`);
  }
  const { context, budget, http } = contextOf(adapter, options as Options);
  const own = context.own;
  const operations = Object.values(adapter.families).flatMap((family) => Object.keys(family.submit));
  const client = {
    provider: adapter.provider,
    submit: Object.fromEntries(operations.map((name) => {
      const run = async (body: unknown, { signal, webhook, ...more }: SendingOptions = {}): Promise<Task> =>
        submit(context, budget, prepare(context, name, body, more), defined({ signal, webhook }));
      return [name, Object.assign(run, { unchecked: run, prepare: (body: unknown, more?: object) => prepare(context, name, body, more) })];
    })),
    http,
    send: async (prepared: Parameters<typeof submit>[2], more?: SendingOptions) => submit(context, budget, prepared, more),
    handle: own,
    get: async (handle: Handle, more?: RequestOptions) => get(context, own(handle), more),
    look: async (handle: Handle, more: RequestOptions = {}) => context.look(own(handle), more),
    start: (handle: Handle, more: WaitOptions = {}) => begin(context, own(handle), more),
    find: async (operation: string, clientRef: string, more?: RequestOptions) => (await import("./find.ts")).findTask(context, operation, clientRef, more),
    wait: async (handle: Handle, more?: WaitOptions) => wait(context, own(handle), more),
    async *watch(handle: Handle, more?: WaitOptions) {
      yield* (await import("./watch.ts")).watch(context, own(handle), more);
    },
    waitAll: async (handles: readonly Handle[], more?: WaitOptions) =>
      Promise.allSettled(handles.map(async (handle) => wait(context, own(handle), more))),
    cancel: async (handle: Handle, more?: RequestOptions) => (await import("./cancel.ts")).cancel(context, own(handle), more),
    download: async (what: never, more: never) => (await import("./download.ts")).download(context, what, more),
    webhook: { parse: async (delivery: never, more?: never) => (await import("./webhook.ts")).parseWebhook(context, delivery, more) },
  };
  return client as unknown as Client<T>;
}
