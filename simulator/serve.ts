/** How does a simulated provider get a real address? A loopback server in front of its `fetch`; the only part that needs Node. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import type { Simulation } from "./api.ts";

export interface Served {
  /** `http://127.0.0.1:<port>`, which answers to `localhost` too; give it to a client as `site`. */
  readonly url: string;
  /** Ends all connections. */
  close(): Promise<void>;
}

/**
 * Serves a simulation on 127.0.0.1. Serve several side by side for several providers.
 * @param options.port Default: a free one.
 */
export async function serve(simulation: Pick<Simulation, "fetch" | "origins">, { port = 0 }: { port?: number } = {}): Promise<Served> {
  const server = createServer((incoming, outgoing) => void pass(simulation, incoming, outgoing));
  const { port: taken } = await listening(server, port);
  const url = `http://127.0.0.1:${taken}`;
  const origins = [url, `http://localhost:${taken}`];
  origins.forEach((origin) => simulation.origins.add(origin));
  return {
    url,
    close: () => new Promise((resolve, reject) => {
      origins.forEach((origin) => simulation.origins.delete(origin));
      server.close((error) => error ? reject(error) : resolve());
      server.closeAllConnections();
    }),
  };
}

function listening(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server.address() as AddressInfo));
  });
}

async function pass(simulation: Pick<Simulation, "fetch">, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.on("close", () => gone.abort(new Error("The client went away.")));
  try {
    const response = await simulation.fetch(requestOf(incoming, gone.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    // Each part is on its way before the next is asked for: an answer that breaks in the middle has a first half.
    const body = incoming.method === "HEAD" ? [] : response.body ?? [];
    for await (const chunk of body) await new Promise((sent) => outgoing.write(chunk, sent));
    outgoing.end();
  } catch (error) {
    // A broken connection, as `fetch` tells it, is a broken connection here; anything else is a mistake in the data and is told.
    if (outgoing.headersSent || gone.signal.aborted) outgoing.destroy();
    else if (error instanceof TypeError) outgoing.socket?.resetAndDestroy();
    else outgoing.writeHead(500, { "content-type": "text/plain" }).end(`The simulator failed: ${String(error)}`);
  }
}

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) for (const each of [value ?? []].flat()) headers.append(name, each);
  const body = incoming.method === "GET" || incoming.method === "HEAD" ? undefined : Readable.toWeb(incoming) as NodeStream<Uint8Array>;
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method ?? "GET", headers, signal, ...(body ? { body: body as unknown as ReadableStream, duplex: "half" as const } : {}),
  } as RequestInit);
}
