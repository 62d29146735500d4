/** How does one use the whole API of a provider? openapi-fetch under the same guard as everything else. */
import createOpenApiClient, { type Client as HttpClient } from "openapi-fetch";
import { within } from "./abort.ts";
import type { Context } from "./context.ts";
import type { Outgoing } from "./contract.ts";
import { InvalidRequest, ProviderError } from "./errors.ts";
import { authorize, hostOf } from "./http.ts";
import { operationsOf } from "./operations.ts";
import { fillPath } from "./path.ts";

/** The provider's API as openapi-fetch types it, under the same guard: credentials, limits, timeouts, bounds, no redirects. */
export function createHttp(context: Context): HttpClient<object> {
  const { adapter, budget, credential, options: { requestTimeout = 60_000, maxBytes = 2 ** 25 } } = context;
  const find = (path: string, method?: string) =>
    Object.values(operationsOf(adapter)).find((each) => path.endsWith(each.path) && (method ?? each.method) === each.method);
  const guarded = async (request: globalThis.Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    // openapi-fetch leaves holes as they are where no path parameters are given.
    if (/%7B|[{}]/i.test(pathname)) throw new InvalidRequest(`A path parameter of ${decodeURIComponent(pathname)} is missing.`);
    const outgoing: Outgoing = { url: request.url, method: request.method, headers: new Headers(request.headers) };
    if (credential?.sign && request.body) outgoing.body = await request.clone().text();
    if (find(pathname, request.method)?.auth !== false) await authorize(context, outgoing);
    const release = await budget.turn(undefined, request.signal);
    try {
      return await within(context, requestTimeout, request.signal, async (own) => {
        const { url, headers, body } = outgoing;
        // The caller's signal stays connected: the body of a file is read after this returns.
        const signal = AbortSignal.any([own, request.signal]);
        const response = await context.fetch(new Request(new Request(url, request), { headers, signal, redirect: "manual", ...(body !== undefined && { body }) }));
        const host = hostOf(response);
        if (host !== undefined) throw new ProviderError(`The server redirects to ${host}; requests are never redirected.`);
        return await complete(response, maxBytes);
      }, () => Promise.reject(new ProviderError(`No answer within ${requestTimeout} ms.`)));
    } finally {
      if (release) await release();
    }
  };
  return createOpenApiClient({
    baseUrl: context.base, fetch: guarded, pathSerializer: (path, values) => fillPath(path, values, find(path)?.segments),
  });
}

/** JSON and text are read here to their end, within the time of a request; files and streams of events take as long and as much as they like. */
async function complete(response: Response, maxBytes: number): Promise<Response> {
  if (!response.body || !/[/+]json\b|text\/(?!event-stream)/.test(response.headers.get("content-type") ?? "")) return response;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (let left = maxBytes;;) {
    const { done, value } = await reader.read();
    if (done) return new Response(new Blob(chunks), response);
    left -= value.byteLength;
    if (left < 0) {
      void reader.cancel().catch(() => {});
      throw new ProviderError(`The answer is larger than ${maxBytes} bytes.`);
    }
    chunks.push(value);
  }
}
