/** What does a program really send? A loopback server that keeps every request, whichever host it was meant for. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Recorded {
  readonly method: string;
  /** The host it was meant for, such as `https://api.example.com`. */
  readonly origin: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Parsed: JSON as it is, a form as its fields in order, nothing as undefined. */
  readonly body: unknown;
  /** `json`, `form`, or undefined where there was no body. */
  readonly type: string | undefined;
}

export interface Reply { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }

/** The address there, as it stands in the path here. */
const MEANT = /^\/(https?)\/([^/?]+)(.*)$/;

export class Recorder {
  readonly seen: Recorded[] = [];
  answer: (request: Recorded) => Reply = () => ({ body: {} });
  #server: Server | undefined;
  #port = 0;

  async open(): Promise<void> {
    const server = this.#server = createServer((incoming, outgoing) => {
      void this.#record(incoming).then((request) => {
        const { status = 200, headers = {}, body } = this.answer(request);
        const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
        outgoing.writeHead(status, { ...(text && { "content-type": "application/json" }), ...headers }).end(status === 204 ? undefined : text);
      }, (error: unknown) => outgoing.writeHead(500).end(String(error)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** The address here that stands for an address there; for a program that takes a base URL. */
  address(there: string): string {
    const { protocol, host, pathname, search } = new URL(there);
    return `http://127.0.0.1:${this.#port}/${protocol.slice(0, -1)}/${host}${pathname === "/" ? "" : pathname}${search}`;
  }

  /** For a program that takes a `fetch`. */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const body = request.body ? await request.arrayBuffer() : undefined;
    return fetch(this.address(request.url), { method: request.method, headers: request.headers, ...(body && { body }) });
  };

  /** What was sent while `action` ran. */
  async during(action: () => Promise<unknown>): Promise<readonly Recorded[]> {
    this.seen.length = 0;
    await action();
    return [...this.seen];
  }

  async #record(incoming: IncomingMessage): Promise<Recorded> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const [, protocol, host, rest = ""] = MEANT.exec(incoming.url ?? "") ?? [];
    if (!protocol || !host) throw new Error(`${incoming.method} ${incoming.url} was not meant for any host.`);
    const { origin, pathname: path, searchParams: query } = new URL(`${protocol}://${host}${rest || "/"}`);
    const headers = new Headers(Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]));
    const type = bytes.length === 0 ? undefined : /form/.test(headers.get("content-type") ?? "") ? "form" : "json";
    const body = type === "form" ? Object.fromEntries(await new Response(bytes, { headers }).formData()) : type === "json" ? JSON.parse(bytes.toString()) as unknown : undefined;
    const request: Recorded = { method: incoming.method ?? "", origin, path, query, headers, body, type };
    this.seen.push(request);
    return request;
  }
}
