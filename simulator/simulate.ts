/** What is a provider, made from its own spec and examples? A `fetch` that checks requests, lets faults strike, and hands the rest on. */
import type { LoggedRequest, LoggedSubmit, SimulateOptions, Simulation, Violation } from "./api.ts";
import { checkerOf } from "./check.ts";
import { deliveryOf } from "./deliver.ts";
import { rolesOf, statusOf } from "./family.ts";
import { createFaults, type Strike, type Target } from "./faults.ts";
import { FILE_HOST, FILE_PATH, fileResponse, mediaTypeOf } from "./files.ts";
import { ownFilesOf } from "./own-files.ts";
import { createProvider, DEFAULT_FILE_SIZE, type Answer, type Asked } from "./provider.ts";
import { seeded } from "./random.ts";
import { broken, halved } from "./render.ts";
import { carriedBy } from "./request.ts";
import { basesOf, createRouter, trimmed } from "./route.ts";
import type { Scenarios } from "./scenarios.ts";
import { createSigner, type Signer } from "./sign.ts";
import { createBook } from "./tasks.ts";

/** An invented secret in the form of Standard Webhooks; any scheme can use it. */
const SECRET = "whsec_c2ltdWxhdG9yLXNpbXVsYXRvci1zaW11bGF0b3I=";

/** Makes a provider from the data a generated package exports as `./scenarios`. Web standards only. */
export function simulate(scenarios: Scenarios, options: SimulateOptions = {}): Simulation {
  const {
    origin: home = "https://simulator.example", seed = 1, fileSize = DEFAULT_FILE_SIZE, log = 10_000, webhookSecret = SECRET,
    clock, now = clock?.now ?? Date.now, sleep = clock?.pause ?? pause,
  } = options;
  const random = seeded(seed);
  const origins = new Set([new URL(home).origin]);
  const bases = basesOf(scenarios);
  const route = createRouter(scenarios, origins);
  const check = checkerOf(scenarios);
  const ownFile = ownFilesOf(scenarios, bases);
  const requests: LoggedRequest[] = [];
  const submits: LoggedSubmit[] = [];
  const violations: Violation[] = [];
  const counts = { requests: 0, submits: 0, accepted: 0 };
  const book = createBook(now, random, options.ids !== "sample");
  const provider = createProvider(scenarios, book, now, options, (submit) => {
    counts.submits++;
    if (submit.accepted) counts.accepted++;
    keep(submits, submit);
  });
  const faults = createFaults([options.chaos ?? []].flat(), random, (fault, { role, family, task }) => {
    if (typeof fault !== "object") return true;
    const example = family === undefined ? undefined : scenarios.families[family]?.examples[fault.example];
    // Who asks for a task that does not exist is told of none.
    return example?.answers === role && (role === "submit" || task !== undefined || statusOf(example) === undefined);
  });
  let signing: Promise<Signer | undefined> | undefined;
  const signer = (): Promise<Signer | undefined> => signing ??= createSigner(scenarios.webhooks, webhookSecret);

  function fetch(input: Request | URL | string, init?: RequestInit): Promise<Response> {
    return clock ? clock.hold(() => answer(input, init)) : answer(input, init);
  }

  async function answer(input: Request | URL | string, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const entry: { -readonly [K in keyof LoggedRequest]: LoggedRequest[K] } = { at: now(), method: request.method, url: request.url, role: "other" };
    counts.requests++;
    keep(requests, entry);

    const routes = route(request.method, url);
    const own = request.method === "GET" ? ownFile(pathAt(url)) : undefined;
    // A path of many segments may swallow a file's: an operation that asks for tasks does not serve files.
    if (routes.length === 0 || (own && routes.every(({ name }) => rolesOf(scenarios, name).length > 0))) return elsewhere();
    const carried = await carriedBy(request, url);
    const judged = routes.map((each) => ({ route: each, verdict: check.request(each, carried) }));
    const chosen = judged.find(({ verdict }) => verdict.request.length === 0) ?? judged.find(({ verdict }) => !verdict.other) ?? judged[0]!;
    const { name } = chosen.route;
    const subject = provider.subject(chosen.route, carried);
    const { role, task } = subject;
    Object.assign(entry, { role, operation: name, ...(task ? { task: task.id } : {}) });

    const { credentials, request: problems } = chosen.verdict;
    if (credentials.length + problems.length > 0) return refuse([...credentials, ...problems], problems.length > 0 ? 400 : 401);
    const asked: Asked = { request, url, carried, route: chosen.route, origin: origins.has(url.origin) ? url.origin : undefined };
    return meet({ role, operation: name, family: subject.family, task: task?.id }, () => provider.handle(subject, asked), asked);

    /** What no operation answers: a file, the keys the provider publishes, or nothing. */
    async function elsewhere(): Promise<Response> {
      const file = fileOf(url);
      if (file !== undefined) {
        entry.role = "file";
        return meet({ role: "file", operation: "" }, () => ({ response: fileResponse(request, file, mediaTypeOf(url.pathname), fileSize) }));
      }
      if (own) {
        entry.role = "file";
        const credentials = own.secured ? check.credentials(await carriedBy(request, url)) : [];
        if (credentials.length > 0) return refuse(credentials, 401);
        return meet({ role: "file", operation: "" }, () => ({ response: fileResponse(request, url.pathname, own.mediaType, fileSize) }));
      }
      const verify = scenarios.webhooks?.verify;
      if (typeof verify === "object" && verify.keys === request.url) return Response.json((await signer())!.jwks!.keys);
      if (origins.has(url.origin) || bases.some((base) => request.url.startsWith(base))) {
        return refuse([`No operation of ${scenarios.title} answers ${request.method} ${url.pathname}.`], 404);
      }
      violate([`${url.origin} is no server of ${scenarios.title}.`]);
      throw broken(`There is nobody at ${url.host}.`);
    }

    /** Lets a fault have its way with a request; without one it is handled. */
    async function meet(target: Target, handle: () => Answer, asked?: Asked): Promise<Response> {
      const strike: Strike | undefined = faults.draw(target);
      if (strike) entry.fault = strike.fault;
      if (strike?.fault === "reset") throw broken("The connection was reset.");
      if (strike?.fault === "slow") await sleep(strike.delay ?? 1000, request.signal);
      const { response, example, task, problem } = (strike && provider.faulty(strike, target, asked)) ?? handle();
      Object.assign(entry, { ...(example === undefined ? {} : { example }), ...(task === undefined ? {} : { task }) });
      if (problem !== undefined) violate([problem]);
      if (strike?.fault === "lost") throw broken("The connection was reset before the answer came.");
      entry.status = response.status;
      return strike?.fault === "cut" ? halved(response) : response;
    }

    function violate(problems: readonly string[]): void {
      const { method, url, operation } = entry;
      violations.push({ method, url, ...(operation === undefined ? {} : { operation }), problems });
    }

    function refuse(problems: readonly string[], status: number): Response {
      violate(problems);
      entry.status = status;
      return Response.json({ simulator: `${scenarios.title} would not take this request.`, problems }, { status });
    }
  }

  /** A URL's path, less the base of the provider. */
  function pathAt(url: URL): string {
    if (origins.has(url.origin)) return url.pathname;
    const base = bases.find((each) => url.href.startsWith(`${each}/`)) ?? url.origin;
    return (url.origin + url.pathname).slice(base.length);
  }

  /** The file that a URL names, if it is one of ours. */
  function fileOf(url: URL): string | undefined {
    if (url.hostname === FILE_HOST) return url.pathname.slice(1);
    return origins.has(url.origin) && url.pathname.startsWith(FILE_PATH) ? url.pathname.slice(FILE_PATH.length) : undefined;
  }

  function keep<T>(entries: T[], entry: T): void {
    entries.push(entry);
    if (entries.length > 2 * log) entries.splice(0, entries.length - log);
  }

  return {
    scenarios, url: trimmed(home), origins, fetch, requests, submits, violations, counts, webhookSecret,
    get tasks() { return [...book.all()]; },
    task: (id) => book.get(id),
    play: (family, story, how = {}) => provider.play(family, story, how),
    fault(fault, where = {}) {
      if (typeof fault === "object" && !Object.values(scenarios.families).some(({ examples }) => Object.hasOwn(examples, fault.example))) {
        throw new Error(`No family of "${scenarios.provider}" has an example "${fault.example}".`);
      }
      faults.add(fault, where);
    },
    calm: () => faults.clear(),
    async deliver(id, how = {}) {
      const task = book.get(id);
      if (!task) throw new Error(`There is no task "${id}".`);
      const post = { now: now(), id: `msg_${Math.floor(random() * 2 ** 52).toString(36)}`, rewrite: provider.rewriteFor(task, task.origin) };
      // Who brings a signature does not need ours, which a scheme may not even allow.
      return deliveryOf(task, how, { ...post, signer: how.sign ? undefined : await signer() });
    },
  };
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
