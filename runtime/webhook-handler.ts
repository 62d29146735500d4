/** How does a server answer the webhooks of many providers? With one function from a Request to a Response. */
import type { Delivery, Received, WebhookOptions } from "./api.ts";
import { WebhookRejected } from "./errors.ts";
import type { Task } from "./task.ts";

const REMEMBERED = 10_000;

/** A client whose provider sends webhooks. */
export interface WebhookProvider {
  readonly provider: string;
  readonly webhook: { parse(delivery: Delivery, options?: WebhookOptions): Promise<Received> };
}

export interface WebhookHandlerOptions {
  readonly providers: readonly WebhookProvider[];
  /**
   * Called once for each delivery about a task. Store it and return: the provider waits for the answer, some no longer than five
   * seconds. Where it throws, the answer is 500 and the delivery is heard again.
   */
  readonly onTask: (task: Task, about: { readonly provider: string; readonly delivery?: string }) => unknown;
  /** What `parse` of each provider needs, by the provider's name: its secret, the token of its URL. */
  readonly options?: Readonly<Record<string, Omit<WebhookOptions, "seen" | "signal" | "handle">>>;
  /** Which provider a request comes from. Default: the last part of the path that is a provider's name, else the only one there is. */
  readonly route?: (request: globalThis.Request) => string | undefined;
  /** The URL as the provider knows it, where something in between changes it. Default: the request's. */
  readonly url?: (request: globalThis.Request) => string;
  /** Remembers delivery ids over restarts and processes. Default: the last 10,000 in memory. */
  readonly seen?: { readonly add: (delivery: string) => boolean | Promise<boolean>; readonly delete: (delivery: string) => unknown };
  /** How large a message may be, in bytes. Default 8 MiB. */
  readonly maxBytes?: number;
  /** Called with what was refused or went wrong; the answer does not say it. */
  readonly onError?: (error: unknown, request: globalThis.Request) => void;
}

/**
 * One handler for the webhooks of many providers, for any server that speaks web standards:
 *
 * ```ts
 * const handler = createWebhookHandler({ providers: [studio, atelier], options: { atelier: { token } }, onTask: (task) => queue.add(task) });
 * Deno.serve(handler);                                  // POST /hooks/studio, POST /hooks/atelier?token=…
 * ```
 * Answers: 200 with the body the provider wants (for a double too, which is not handed on again), 401 for what was refused, 404 for an
 * unknown provider, 405, 413 for too large a message, 500 where `onTask` threw, 503 where the provider could not be asked.
 */
export function createWebhookHandler(options: WebhookHandlerOptions): (request: globalThis.Request) => Promise<Response> {
  const { providers, onTask, onError, maxBytes = 8 << 20, url = (request) => request.url } = options;
  const seen = options.seen ?? remember();
  const underway = new Map<string, Promise<{ readonly error: unknown } | undefined>>();
  const byName = new Map(providers.map((each) => [each.provider, each]));
  const route = options.route ?? ((request) =>
    new URL(request.url).pathname.split("/").findLast((part) => byName.has(part)) ?? (providers.length === 1 ? providers[0]?.provider : undefined));
  const failed = (error: unknown, request: globalThis.Request, status: number): Response => {
    onError?.(error, request);
    return new Response(null, { status });
  };

  return async (request) => {
    if (request.method !== "POST") return new Response(null, { status: request.method === "OPTIONS" ? 204 : 405, headers: { allow: "POST" } });
    const client = byName.get(route(request) ?? "");
    if (!client) return new Response(null, { status: 404 });
    const { provider } = client;
    let received: Received;
    const ids: string[] = [];
    try {
      const rawBody = await readBytes(request, maxBytes);
      if (!rawBody) return failed(new WebhookRejected(`A message of ${provider} is larger than ${maxBytes} bytes.`), request, 413);
      // Doubles are told apart here and not by `parse`, because the provider must hear that they arrived.
      received = await client.webhook.parse({ headers: request.headers, rawBody, url: url(request) }, {
        ...options.options?.[provider], seen: (id) => ids.push(`${provider} ${id}`) > 0,
      });
    } catch (error) {
      return failed(error, request, error instanceof WebhookRejected ? 401 : 503);
    }
    const reply = received.reply ?? "";
    const answer = (): Response => new Response(reply, { headers: { "content-type": reply.startsWith("{") ? "application/json" : "text/plain" } });
    if (received.type !== "task") return answer();
    // A double that comes while the first is being handled ends as the first does: were it acknowledged, a failure would be heard by nobody.
    const twin = ids.map((id) => underway.get(id)).find((each) => each !== undefined);
    if (twin) return (await twin) === undefined ? answer() : new Response(null, { status: 500 });
    const handled = handle(received, provider, ids).then(() => undefined, (error: unknown) => ({ error }));
    for (const id of ids) underway.set(id, handled);
    const failure = await handled;
    for (const id of ids) underway.delete(id);
    return failure ? failed(failure.error, request, 500) : answer();
  };

  async function handle({ task, delivery }: Extract<Received, { type: "task" }>, provider: string, ids: readonly string[]): Promise<void> {
    const added: string[] = [];
    try {
      for (const id of ids) {
        if (!(await seen.add(id))) return;
        added.push(id);
      }
      await onTask(task, { provider, ...(delivery !== undefined && { delivery }) });
    } catch (error) {
      // A memory that fails as well must not hide why.
      await Promise.allSettled(added.map(async (id) => seen.delete(id)));
      throw error;
    }
  }
}

/** The bytes of a request; undefined where there are more than allowed. */
async function readBytes(request: globalThis.Request, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get("content-length")) > maxBytes) return undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > maxBytes) return undefined;
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** A memory of delivery ids that holds the last 10,000. */
export function remember(): { add: (delivery: string) => boolean; delete: (delivery: string) => void } {
  const ids = new Set<string>();
  return {
    add: (delivery) => {
      if (ids.has(delivery)) return false;
      ids.add(delivery);
      if (ids.size > REMEMBERED) ids.delete(ids.values().next().value ?? "");
      return true;
    },
    delete: (delivery) => void ids.delete(delivery),
  };
}
