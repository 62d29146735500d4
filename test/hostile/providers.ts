/** What do the hostile tests of the runtime share? Every generated provider with a client, and a server that records who asks it what. */
import { operationsOf } from "../../runtime/operations.ts";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Scenarios } from "@media-tasks/simulator";
import { createClient, type Adapter, type ClientOptions } from "@media-tasks/runtime/v1";
import { MediaTaskError, type Handle, type Task } from "@media-tasks/runtime";
import { ROOT } from "../generator/helpers.ts";

export interface Provider { readonly name: string; readonly adapter: Adapter; readonly scenarios: Scenarios }

/** A client as far as these tests use it, without a provider's types. */
export interface Any {
  readonly submit: Readonly<Record<string, { unchecked(body: unknown, options?: object): Promise<Task> }>>;
  get(handle: unknown): Promise<Task>;
  cancel(handle: unknown): Promise<unknown>;
  wait(handle: unknown, options?: object): Promise<Task>;
  readonly webhook?: { parse(delivery: object, options?: object): Promise<unknown> };
}

export interface Asked { readonly url: string; readonly headers: Headers; readonly redirect: string }

const load = async (name: string): Promise<Provider> => {
  const source = (file: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ pathToFileURL(join(ROOT, "generated", name, "src", file)).href) as Promise<Record<string, unknown>>;
  return { name, adapter: (await source("adapter.ts"))["adapter"] as Adapter, scenarios: (await source("scenarios.ts"))["scenarios"] as Scenarios };
};

export const providers: readonly Provider[] = await Promise.all(readdirSync(join(ROOT, "generated")).sort().map(load));

const NOW = Date.parse("2026-01-01T00:01:00Z");

const TIMEOUT = 3_600_000;
/** Pauses are over at once; what only waits for a timeout waits until it is given up. */
const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> => new Promise((resolve, reject) => {
  if (milliseconds < TIMEOUT) setImmediate(resolve);
  signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
});

/** A client whose requests `answer` gets; nothing sleeps, nothing leaves the process. */
export function clientOf({ adapter, scenarios }: Provider, answer: (asked: Asked) => Response | Promise<Response>, options: ClientOptions = {}): { client: Any; asked: Asked[] } {
  const asked: Asked[] = [];
  const client = createClient(adapter, {
    ...scenarios.credentials, option: new Proxy({}, { get: () => "word", has: () => true }), now: () => NOW, random: () => 0.5, sleep, requestTimeout: TIMEOUT,
    fetch: async (request: Request) => {
      asked.push({ url: request.url, headers: request.headers, redirect: request.redirect });
      return answer(asked.at(-1)!);
    },
    ...options,
  } as ClientOptions) as unknown as Any;
  return { client, asked };
}

/** The origins a provider's credentials may go to. */
export const homes = ({ adapter }: Provider): Set<string> => new Set([...Object.values(adapter.sites), ...Object.values(operationsOf(adapter)).flatMap(({ server }) => server ?? [])].map((url) => new URL(url).origin));

/** A handle for the first submit operation of a family that can be asked for; every name its requests take is there. */
export function handleOf({ adapter }: Provider, family: string, id: string): Handle {
  const { submit } = adapter.families[family]!;
  const names = new Set(Object.values(operationsOf(adapter)).flatMap(({ path }) => [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!)).filter((name) => /^[A-Za-z_][\w.-]*$/.test(name)));
  const context = Object.fromEntries([...names].filter((name) => name !== "id").slice(0, 14).map((name) => [name, "word"]));
  return { v: 1, provider: adapter.provider, family, operation: Object.keys(submit)[0]!, id, submittedAt: "2026-01-01T00:00:00.000Z", context } as unknown as Handle;
}

export const json = (body: unknown, status = 200): Response => new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

/** What an error is, where it is one of ours; anything else is passed on. */
export async function settle(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof MediaTaskError) return error;
    throw error;
  }
}
