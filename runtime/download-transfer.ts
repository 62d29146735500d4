/** How does one URL become bytes? Redirects by hand, credentials only at home, no private networks, and on from where it was cut. */
import { addresses } from "#files";
import { onAbort, pause } from "./abort.ts";
import type { DownloadOptions } from "./api.ts";
import type { Context, Seen } from "./context.ts";
import type { Outgoing } from "./contract.ts";
import type { Target } from "./download.ts";
import { DownloadFailed, InvalidRequest } from "./errors.ts";
import { isPrivateHost } from "./hosts.ts";
import { authorize } from "./http.ts";
import { retryAfter } from "./retry-after.ts";
import { iso } from "./slots.ts";
import type { Output } from "./task.ts";

export interface Job {
  readonly context: Context;
  readonly options: DownloadOptions;
  /** The output with a fresh URL, where its task can be asked. */
  readonly renew: ((output: Output) => Promise<Output | undefined>) | undefined;
}

/** Why an attempt brought nothing, or not all. */
interface Fault {
  readonly reason: string;
  /** The URL may have run out. */
  readonly gone?: boolean;
  /** Another attempt may bring more, after so many milliseconds if the server says so. */
  readonly again?: boolean;
  readonly wait?: number | undefined;
  readonly last?: Seen;
}

interface State {
  received: number;
  total: number | undefined;
  /** Of the first answer: a strong entity tag or a date, so that two versions are never joined. */
  validator: string | undefined;
  mediaType: string | undefined;
}

const HOPS = 5;
/** Attempts in a row that brought nothing. */
const ATTEMPTS = 5;

/** Fetches an output into a target. @throws DownloadFailed with what the server said last, and the signal's reason. */
export async function transfer(job: Job, output: Output, target: Target): Promise<{ bytes: number; mediaType?: string | undefined }> {
  const { context, options: { signal } } = job;
  const state: State = { received: 0, total: undefined, validator: undefined, mediaType: undefined };
  let current = output;
  let renewable = job.renew !== undefined;
  const renew = async (): Promise<boolean> => {
    const fresh = renewable ? await job.renew?.(output) : undefined;
    renewable = false;
    if (fresh?.url !== undefined) current = fresh;
    return fresh?.url !== undefined;
  };
  if (output.expires && Date.parse(output.expires.at) <= context.now()) await renew();
  let furthest = 0;
  for (let failures = 1; ; failures++) {
    const fault = await attempt(job, current, target, state);
    if (!fault) return { bytes: state.received, mediaType: state.mediaType };
    signal?.throwIfAborted();
    if (fault.gone && (await renew())) continue;
    // Measured against the best attempt: what starts again and breaks a little later each second time brings nothing.
    if (state.received > furthest) [furthest, failures] = [state.received, 1];
    if (!fault.again || failures >= ATTEMPTS) {
      throw new DownloadFailed(context.redact(`${nameOf(current.url)}: ${fault.reason}`), fault.last && { last: fault.last });
    }
    const growing = 250 * 2 ** failures * (0.8 + 0.4 * context.random());
    await pause(context, Math.min(Math.max(growing, fault.wait ?? 0), 60_000), signal);
  }
}

/** A URL without its query, which may hold a signature. */
function nameOf(url = ""): string {
  return url.split(/[?#]/)[0] ?? "";
}

/** One request, and as much of its body as comes. What is written wrong is thrown; what the network does is a fault. */
async function attempt(job: Job, output: Output, target: Target, state: State): Promise<Fault | undefined> {
  const { context, options } = job;
  options.signal?.throwIfAborted();
  const idle = context.options.requestTimeout ?? 60_000;
  const own = new AbortController();
  let disarm = (): void => {};
  const patient = async <T>(work: () => Promise<T>): Promise<T> => {
    disarm = context.after(idle, () => own.abort(new Error(`nothing came for ${idle} ms`)));
    try {
      return await work();
    } finally {
      disarm();
    }
  };
  const forget = onAbort(options.signal, () => own.abort(options.signal?.reason));
  try {
    const headers: Record<string, string> = { accept: "*/*", "accept-encoding": "identity" };
    if (state.received > 0) {
      headers["range"] = `bytes=${state.received}-`;
      if (state.validator !== undefined) headers["if-range"] = state.validator;
    }
    const response = await patient(() => reach(job, output, headers, own.signal)).catch((error: unknown): Fault => broken(error));
    if ("reason" in response) return response;
    const fault = await judge(job, output, target, state, response);
    if (!fault) return await receive(job, output, target, state, response, own.signal, patient);
    const body = await patient(() => glimpse(response)).catch(() => "");
    const type = response.headers.get("content-type");
    const { status } = response;
    return { ...fault, last: { at: iso(context.now()), status, ...(type && { headers: { "content-type": type } }), body: context.redact(body) } };
  } finally {
    disarm();
    forget();
    own.abort(); // Lets go of a body nobody reads to its end.
  }
}

function broken(error: unknown): Fault {
  if (error instanceof InvalidRequest) throw error; // Another attempt would be refused as well.
  const { message, cause } = error as Error;
  return { reason: `the connection broke (${[message, (cause as Error | undefined)?.message].filter(Boolean).join(": ")}).`, again: true };
}

/** The beginning of a body that is not what was wanted. */
async function glimpse(response: Response): Promise<string> {
  const { value } = (await response.body?.getReader().read()) ?? {};
  return new TextDecoder().decode(value?.slice(0, 2000)).slice(0, 500);
}

/** Follows redirects by hand: every host is checked, and credentials end with the first other origin. */
async function reach({ context, options }: Job, output: Output, headers: Record<string, string>, signal: AbortSignal): Promise<Response | Fault> {
  let url = output.url ?? "";
  let trusted = output.access === "provider-auth";
  for (let hop = 0; hop <= HOPS; hop++) {
    const refused = await refuse(context, options, url);
    if (refused) return { reason: refused };
    const { origin } = new URL(url);
    const outgoing: Outgoing = { url, method: "GET", headers: new Headers(headers) };
    const signed = trusted && context.origins.has(origin);
    if (signed) await authorize(context, outgoing);
    const response = await context.fetch(outgoing.url, { headers: outgoing.headers, redirect: "manual", signal });
    if (response.type === "opaqueredirect") {
      // A browser does not tell where to; it may follow by itself, but not with credentials.
      return signed ? { reason: "it redirects, and credentials do not follow." } : context.fetch(url, { headers, signal });
    }
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response;
    void response.body?.cancel().catch(() => {});
    if (!URL.canParse(location, url)) return { reason: "it redirects to what is no URL." };
    const next = new URL(location, url);
    trusted &&= next.origin === origin;
    url = next.href;
  }
  return { reason: `it redirects more than ${HOPS} times.` };
}

/** Why a URL is not fetched: it is none of the web, or leads into a private network. */
async function refuse({ options: { fetch }, relayed, base }: Context, { allowPrivate }: DownloadOptions, url: string): Promise<string | undefined> {
  if (!URL.canParse(url) || !/^https?:/.test(url)) return "only http and https can be downloaded.";
  const { hostname, origin, username } = new URL(url);
  if (username) return "a URL with a user name is not followed.";
  if (allowPrivate ?? (relayed && origin === new URL(base).origin)) return undefined;
  // A fetch of the caller's own reaches hosts in its own way, so what a name means here says nothing.
  const inside = isPrivateHost(hostname) || (!fetch && (await addresses(hostname)).some(isPrivateHost));
  return inside ? `${hostname} is in a private network, where downloads are not followed; \`allowPrivate: true\` allows it.` : undefined;
}

/** Is this answer what was asked for? Sets what is known of the whole, and starts again where the server does. */
async function judge(job: Job, output: Output, target: Target, state: State, response: Response): Promise<Fault | undefined> {
  const { context, options: { maxBytes = Infinity } } = job;
  const { status, headers } = response;
  const header = (name: string): string | undefined => headers.get(name) ?? undefined;
  if (status !== 200 && status !== 206) {
    const reason = `the server answered ${status}.`;
    if (status === 416 && state.received > 0 && target.restart) return { ...(await restart(target, state)), reason, again: true };
    if ([408, 425, 429].includes(status) || status >= 500) return { reason, again: true, wait: retryAfter(header, context.now()) };
    return { reason, gone: [403, 404, 410].includes(status) };
  }
  const encoded = header("content-encoding") !== undefined && header("content-encoding") !== "identity";
  const length = encoded || header("content-length") === undefined ? undefined : Number(header("content-length"));
  if (status === 206) {
    const [, start, whole] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(header("content-range") ?? "") ?? [];
    const same = state.total === undefined || whole === "*" || Number(whole) === state.total;
    if (Number(start) !== state.received || !same) return { reason: "the server resumed somewhere else, or with another file." };
    if (whole !== "*") state.total = Number(whole);
  } else {
    if (state.received > 0) {
      if (!target.restart) return { reason: "the connection broke, and the server does not resume; a stream cannot start again." };
      await restart(target, state);
    }
    const etag = header("etag");
    state.validator = etag && !etag.startsWith("W/") ? etag : header("last-modified");
    state.total = length;
    state.mediaType = header("content-type")?.split(";")[0]?.trim().toLowerCase() || undefined;
    const wrong = state.mediaType === undefined ? undefined : mismatch(output, state.mediaType);
    if (wrong) return { reason: wrong };
  }
  return (state.total ?? 0) > maxBytes ? { reason: `it has ${state.total} bytes, and ${maxBytes} are allowed.` } : undefined;
}

async function restart(target: Target, state: State): Promise<object> {
  await target.restart?.();
  Object.assign(state, { received: 0, total: undefined, validator: undefined });
  return {};
}

/** An error page is not a video. What the provider itself announces is believed. */
function mismatch({ kind, role, mediaType }: Output, type: string): string | undefined {
  if (type === mediaType || role === "captions" || role === "stream") return undefined;
  const page = /^(text\/html|application\/xhtml\+xml)$/.test(type);
  const words = page || /^text\/|^application\/((problem\+)?json|xml)$/.test(type);
  return (kind === "video" || kind === "audio" || kind === "image" ? words : page) ? `the server sent ${type} instead of a ${kind}.` : undefined;
}

/** A page or an error that calls itself a video. */
function startsAsText({ kind, role }: Output, chunk: Uint8Array): boolean {
  return /^(video|audio)$/.test(kind) && role !== "stream" && /^\s*[<{]/.test(new TextDecoder().decode(chunk.slice(0, 16)));
}

async function receive(
  job: Job, output: Output, target: Target, state: State, response: Response, signal: AbortSignal, patient: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<Fault | undefined> {
  const { maxBytes = Infinity, onProgress } = job.options;
  const reader = response.body?.getReader();
  const forget = onAbort(signal, () => void reader?.cancel().catch(() => {})); // For a body that does not listen to the signal.
  try {
    for (;;) {
      const read = await patient(async () => reader?.read()).catch((error: unknown) => broken(signal.aborted ? signal.reason : error));
      if (signal.aborted) return broken(signal.reason);
      if (read && "reason" in read) return read;
      if (!read || read.done) break;
      const chunk = read.value;
      if (state.received === 0 && startsAsText(output, chunk)) return { reason: `the server sent text instead of a ${output.kind}.` };
      state.received += chunk.length;
      if (state.received > maxBytes) return { reason: `it is larger than the ${maxBytes} bytes that are allowed.` };
      await target.write(chunk);
      onProgress?.(state.received, state.total, output);
    }
  } finally {
    forget();
  }
  const { received, total = received } = state;
  if (received < total) return { reason: `it ended after ${received} of ${total} bytes.`, again: true };
  if (received > total) return { reason: `the server sent more than the ${total} bytes it announced.` };
  return received === 0 ? { reason: "the server sent nothing." } : undefined;
}
