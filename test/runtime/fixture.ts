/** An invented provider, a server that answers from a script, and a clock that stands still until somebody sleeps. */
import type { Adapter, At, Endpoint, Family } from "@media-tasks/runtime/v1";
import { createClient, first, has, list, not, type Client, type ClientOptions } from "@media-tasks/runtime/v1";

export const KEY = "sk-planted-0123456789abcdef";
export const START = Date.parse("2026-01-01T00:00:00Z");

interface Body {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly data?: {
    readonly id?: unknown; readonly state?: unknown; readonly reason?: unknown; readonly reason_code?: unknown; readonly percent?: unknown;
    readonly eta?: unknown; readonly place?: unknown; readonly files?: unknown; readonly link?: unknown; readonly wait?: unknown;
    readonly made_at?: unknown; readonly ended_at?: unknown; readonly drafts?: unknown; readonly model?: unknown; readonly credits?: unknown;
    readonly seconds?: unknown; readonly ends?: unknown; readonly ttl?: unknown; readonly texts?: unknown;
  };
}
interface File { readonly href?: unknown; readonly type?: unknown; readonly ttl?: unknown; readonly ends?: unknown; readonly error?: unknown; readonly b64?: unknown; readonly ms?: unknown }

export const operations = {
  createClip: { method: "POST", path: "/clips", constants: { header: { "X-Version": "3" }, body: { async: true } } },
  remixClip: { method: "POST", path: "/clips/{from}/remix" },
  getClip: { method: "GET", path: "/clips/{id}" },
  stopClip: { method: "DELETE", path: "/clips/{id}" },
  createSong: { method: "POST", path: "/songs" },
  getSong: { method: "GET", path: "/songs/{id}" },
  getSongFile: { method: "GET", path: "/songs/{id}/file" },
  stopSong: { method: "POST", path: "/songs/{id}/stop" },
} satisfies Record<string, Endpoint>;

export const clips: Family = {
  submit: { createClip: operations.createClip, remixClip: operations.remixClip },
  handle: (body: Body) => ({ id: body.data?.id, region: first(body.data?.place, undefined) }),
  follow: (body: Body) => body.data?.link,
  retrieve: { operation: "getClip", with: ({ handle }) => ({ path: { id: handle["id"] } }) },
  cancel: { operation: "stopClip", with: ({ handle }) => ({ path: { id: handle["id"] } }), while: ["queued", "running"] },
  statuses: {
    table: {
      WAITING: "queued", WORKING: "running", READY: "succeeded", BROKEN: "failed", STOPPED: "canceled", LAPSED: "expired", GONE: { expired: "record" },
      ASKING: { running: "input" }, "X*": { failed: "moderation" }, ODD: "unknown",
    },
  },
  read: {
    verdict: (body: Body) => (has(body.data?.reason_code) && not(body.data?.reason_code, "0") ? "failed" : undefined),
    word: (body: Body) => body.data?.state,
    failure: (body: Body) => ({ code: body.data?.reason_code, message: body.data?.reason }),
    progress: (body: Body) => ({ percent: body.data?.percent, eta: body.data?.eta, position: body.data?.place }),
    times: (body: Body) => ({ created: body.data?.made_at, finished: body.data?.ended_at }),
    model: (body: Body) => body.data?.model,
    cost: (body: Body) => ({ credits: body.data?.credits }),
    early: true,
    outputs: (body: Body) => [
      list(body.data?.files as File | readonly File[]).map((item) => ({
        url: item.href, data: item.b64, mediaType: item.type, duration: { from: item.ms, unit: "ms" as const },
        expires: { at: item.ends, in: item.ttl, after: 86_400_000 }, failure: { message: item.error },
      })),
      list(body.data?.drafts as string | readonly string[]).map((item) => ({ url: item, kind: "image" as const, role: "preview" as const, early: true as const })),
      { text: [body.data?.texts], kind: "text" as const, role: "captions" as const },
    ],
  },
  zone: "+08:00",
  charged: { failed: { moderation: true, "*": false } },
  poll: { first: 5000, every: 5000, max: 30_000, grace: 20_000, deadline: 3_600_000, hint: (body: Body) => ({ from: body.data?.wait }) },
  retention: 86_400_000,
};

/** Kept apart: the status here, what was made there; a reference makes a repeat safe. */
export const songs: Family = {
  submit: { createSong: operations.createSong },
  handle: (body: Body) => ({ id: body.data?.id }),
  clientRef: {
    with: ({ clientRef }) => ({ body: { reference: clientRef } }), repeat: "refused",
    find: ({ clientRef }) => ({ path: { id: `ref-${clientRef}` } }),
  },
  retrieve: { operation: "getSong", with: ({ handle }) => ({ path: { id: handle["id"] } }) },
  result: { operation: "getSongFile", with: ({ handle, body }) => ({ path: { id: handle["id"] }, query: { v: (body as Body).data?.model } }) },
  cancel: { operation: "stopSong", with: ({ handle }) => ({ path: { id: handle["id"] } }), verdict: "requested" },
  statuses: { table: { finished: "succeeded" }, lenient: true, absent: "running" },
  read: {
    verdict: (_: Body, at: At<Body>) => (at.status === 422 ? "failed" : undefined),
    word: (body: Body) => body.data?.state,
    failure: (_: Body, at: At<Body>) => ({ message: at.result?.message }),
    outputs: (_: Body, at: At<Body>) => list(at.result?.data?.files as File | readonly File[]).map((item) => ({ url: item.href, kind: "audio" as const })),
  },
  webhook: { with: ({ webhook }) => ({ body: { callback: webhook.url } }) },
  poll: { first: 0, every: 2000, max: 8000, grace: 0, deadline: 600_000 },
};

export const adapter: Adapter = {
  contract: 1,
  provider: "acme",
  title: "Acme",
  sites: { world: "https://api.acme.example/v1", moon: "https://moon.acme.example/v1" },
  auth: [
    { env: { apiKey: "ACME_KEY" }, scheme: "bearer" },
    { env: { user: "ACME_USER", password: "ACME_PASSWORD" }, scheme: { in: "basic" } },
  ],
  errors: {
    when: (body: Body) => not(body.code, "0"),
    read: (body: Body) => ({ code: [body.code], message: [body.message] }),
    kinds: { unauthorized: "1000", rate_limited: "2*", insufficient_credits: "2001", capacity: "3* 3009", not_found: "4444", provider_error: "5*", duplicate: "7777" },
    retry: { never: "3009" },
  },
  operations,
  families: { clips, songs },
};

/** What a server does: an answer, a text with its status and headers, a broken line, or silence. */
export type Reply =
  | { readonly json: unknown; readonly status?: number; readonly headers?: Record<string, string> }
  | { readonly text: string; readonly status?: number; readonly headers?: Record<string, string> }
  | { readonly break: string }
  | { readonly hang: true };

export interface Sent { readonly at: number; readonly method: string; readonly url: string; readonly headers: Headers; readonly body: string }

/** Time that passes only in sleep: the earliest sleeper wakes once everybody else has come to rest. */
export class Clock {
  time = START;
  readonly #sleepers = new Set<{ at: number; wake: () => void }>();
  #turning = false;
  readonly now = () => this.time;
  get sleepers(): number {
    return this.#sleepers.size;
  }
  readonly sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> => new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const sleeper = { at: this.time + milliseconds, wake: resolve };
    this.#sleepers.add(sleeper);
    signal?.addEventListener("abort", () => {
      this.#sleepers.delete(sleeper);
      reject(signal.reason);
    }, { once: true });
    if (!this.#turning) void this.#turn();
  });
  async #turn(): Promise<void> {
    this.#turning = true;
    for (;;) {
      // Two turns of the event loop let promises and streams settle.
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#sleepers.size === 0) break;
      const next = [...this.#sleepers].reduce((a, b) => (b.at < a.at ? b : a));
      this.#sleepers.delete(next);
      this.time = Math.max(this.time, next.at);
      next.wake();
    }
    this.#turning = false;
  }
}

export interface World {
  readonly client: AnyClient;
  readonly clock: Clock;
  readonly sent: Sent[];
  /** How the server answers; the last reply stays. */
  replies: (Reply | ((sent: Sent) => Reply))[];
}

// The invented provider has no generated types: everything is open.
interface Open { provider: "acme"; paths: Record<string, never>; families: { clips: OpenFamily; songs: OpenFamily }; submit: Record<string, OpenSubmit>; cancel: string; webhook: false }
interface OpenFamily { provider: string; family: string; operation: string; kind: "video" | "image" | "audio" | "model3d" | "text" | "file"; raw: unknown }
import type { Prepared, Task } from "@media-tasks/runtime";
interface OpenSubmit {
  (body?: unknown, options?: object): Promise<Task>;
  unchecked(body: unknown, options?: object): Promise<Task>;
  prepare(body?: unknown, options?: object): Prepared;
}
export type AnyClient = Client<Open>;

export function world(replies: World["replies"], options: ClientOptions & Record<string, unknown> = {}, provider: Adapter = adapter): World {
  const clock = new Clock();
  const sent: Sent[] = [];
  const made: World = {
    clock, sent, replies,
    client: createClient<Open>(provider, {
      now: clock.now, sleep: clock.sleep, random: () => 0.5, apiKey: KEY,
      fetch: async (request) => {
        const note: Sent = { at: clock.time - START, method: request.method, url: request.url, headers: request.headers, body: await request.clone().text() };
        sent.push(note);
        const next = made.replies.length > 1 ? made.replies.shift() : made.replies[0];
        const reply = typeof next === "function" ? next(note) : next;
        if (!reply) throw new Error("The script is empty.");
        if ("break" in reply) throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(reply.break), { code: reply.break }) });
        if ("hang" in reply) {
          return new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(request.signal.reason)));
        }
        const { status = 200, headers = {} } = reply;
        const body = "json" in reply ? JSON.stringify(reply.json) : reply.text;
        return new Response([204, 304].includes(status) ? null : body, {
          status, headers: { "content-type": "json" in reply ? "application/json" : reply.text.startsWith("<") ? "text/html" : "text/plain", ...headers },
        });
      },
      ...options,
    } as ClientOptions),
  };
  return made;
}

export const job = (state: string | undefined, more: object = {}): Reply => ({ json: { code: 0, data: { id: "c1", state, ...more } } });
export const CLIP = { href: "https://cdn.example/a.mp4" };
export const HANDLE = { v: 1, provider: "acme", family: "clips", operation: "createClip", id: "c1", submittedAt: new Date(START).toISOString() } as const;
