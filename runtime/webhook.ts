/** What does a delivered message say about which task? Checked first, read with the rules of a poll, and asked about where it cannot be believed. */
import { pause } from "./abort.ts";
import type { Delivery, Received, WebhookOptions } from "./api.ts";
import { parseJson } from "./body.ts";
import type { Context } from "./context.ts";
import type { Any, At, Family, Webhook, Webhooks } from "./contract.ts";
import { defined } from "./defined.ts";
import { InvalidHandle, InvalidRequest, TaskNotFound, WebhookRejected } from "./errors.ts";
import { askedOf, get, nameOf, pollOf } from "./get.ts";
import { flat, speak } from "./normalise.ts";
import { own } from "./own.ts";
import { read } from "./read.ts";
import { iso, text } from "./slots.ts";
import type { Handle, Task } from "./task.ts";
import { empty } from "./value.ts";
import { same, verify } from "./verify.ts";
import { keysAt } from "./verify-keys.ts";
import { remember } from "./webhook-handler.ts";

export { createWebhookHandler } from "./webhook-handler.ts";

/** A delivery, opened. */
interface Message {
  readonly body: unknown;
  readonly text: string;
  readonly url: URL | undefined;
  readonly at: At;
}

/** A family the message may be about. */
interface Candidate {
  readonly name: string;
  readonly family: Family;
  readonly webhook: Webhook;
  /** What stands for `$` from here on. */
  readonly body: any;
  readonly at: At;
  readonly parts: Readonly<Record<string, string>>;
  readonly id: string;
}

/** A second look is worth it this many milliseconds after a message that says more than its provider. */
const LAG = 1000;
const remembered = new WeakMap<Context, ReturnType<typeof remember>>();

/**
 * Verifies a delivery and reads it. A message is believed where its signature covers it; any other only says which task to ask for, and
 * so does one that names success without anything made. Checks come in this order: the URL's token, the signature, the time, the id of
 * the delivery (remembered last, so that a delivery that failed here may come again).
 * @throws WebhookRejected where the message is forged, stale, doubled or unreadable.
 * @throws ProviderError or StatusUnreachable where the provider had to be asked and did not tell: let the message come again.
 */
export async function parseWebhook(context: Context, delivery: Delivery, options: WebhookOptions = {}): Promise<Received> {
  const { adapter } = context;
  const { webhooks } = adapter;
  if (!webhooks) throw new InvalidRequest(`${adapter.title} sends no webhooks that its mapping knows.`);
  const handle = options.handle && own(context, options.handle);
  try {
    return await parse(context, webhooks, delivery, { ...options, ...(handle && { handle }) });
  } catch (cause) {
    // An id that nobody knows or that cannot be one, or a shape that no chain expected, is the message's fault.
    const blamed = cause instanceof TaskNotFound || cause instanceof TypeError
      || (!handle && (cause instanceof InvalidHandle || cause instanceof InvalidRequest));
    throw blamed ? new WebhookRejected(`The message leads to no task: ${cause.message}`, {}, { cause }) : cause;
  }
}

async function parse(context: Context, webhooks: Webhooks, delivery: Delivery, options: WebhookOptions): Promise<Received> {
  const reply = webhooks.reply === undefined ? {} : { reply: webhooks.reply };
  const raw = typeof delivery.rawBody === "string" ? new TextEncoder().encode(delivery.rawBody) : Uint8Array.from(delivery.rawBody);
  const message = open(context, delivery, raw);
  if (options.token !== undefined) checkToken(message.url, options.token);
  const challenge = challengeOf(webhooks, message);
  if (challenge !== undefined) return { type: "challenge", reply: challenge };

  const candidate = choose(context, message, options.handle);
  const proof = await verify(webhooks.verify, { body: raw, header: message.at.header, url: message.url, task: () => candidate?.id }, {
    secrets: [options.secret ?? []].flat(),
    now: context.now(),
    tolerance: options.tolerance,
    keys: (address, fresh) => keysAt(context, address, fresh),
  });
  if (message.body === undefined) throw new WebhookRejected("The message is not JSON.");
  if (!candidate) return { type: "ignored", ...reply };
  if (!proof && !candidate.family.retrieve && options.token === undefined) {
    throw new WebhookRejected(
      `${context.adapter.title} signs nothing and cannot be asked. Put ?token=… on the URL you announce, and give it as \`token\`.`,
    );
  }
  const task = await settle(context, message, candidate, proof?.believed ?? false, options);
  // The provider's id tells a second attempt from the first, and what is signed tells a replay whose headers were changed.
  const named = text(webhooks.delivery?.(message.body, message.at));
  for (const id of new Set([named, proof?.id])) {
    if (id !== undefined && !(await (options.seen ?? memory(context))(id))) {
      throw new WebhookRejected(`The delivery ${id} was received before: acknowledge it and do nothing.`, { handle: task.handle });
    }
  }
  const id = named ?? proof?.id;
  return { type: "task", task, ...(id !== undefined && { delivery: id }), ...reply };
}

function open({ options }: Context, { headers, url, rawBody }: Delivery, raw: Uint8Array): Message {
  const lower: Record<string, string> = Object.create(null);
  for (const [name, value] of headers instanceof Headers ? headers : Object.entries(headers)) {
    if (value !== undefined) lower[name.toLowerCase()] = typeof value === "string" ? value : value.join(", ");
  }
  const written = typeof rawBody === "string" ? rawBody : new TextDecoder().decode(raw);
  let body: unknown;
  try {
    body = parseJson(written, options.maxDepth ?? 200);
  } catch {
    body = undefined; // Said only after the signature was checked: a stranger learns nothing from it.
  }
  const address = url === undefined ? undefined : new URL(url, "http://localhost");
  const query = Object.fromEntries(address?.searchParams ?? []);
  const at: At = { status: 0, header: (name) => lower[name], request: { header: lower, query, body: body as never }, handle: {} };
  return { body, text: written, url: address, at };
}

function checkToken(url: URL | undefined, token: string): void {
  const [sent, known] = [url?.searchParams.get("token") ?? "", token].map((each) => new TextEncoder().encode(each)) as [Uint8Array, Uint8Array];
  if (token === "" || !same(sent, known)) throw new WebhookRejected("The URL the message came to does not carry your token.");
}

/** The answer to a handshake: the field with its name, as it came; its value alone where it stands deeper. */
function challengeOf({ challenge }: Webhooks, { body, at }: Message): string | undefined {
  const value = body === undefined ? undefined : text(challenge?.(body, at));
  if (value === undefined) return undefined;
  const field = Object.entries(body as object).find(([, each]) => each === value);
  return field ? JSON.stringify(Object.fromEntries([field])) : value;
}

/** Which family is the message about? The one whose words it speaks, among those it is meant for. */
function choose(context: Context, message: Message, handle: Handle | undefined): Candidate | undefined {
  if (empty(message.body)) return undefined;
  const candidates = Object.entries(context.adapter.families).flatMap(([name, family]): Candidate[] => {
    const { webhook } = family;
    if (!webhook || (handle && handle.family !== name)) return [];
    const at: At = handle ? { ...message.at, handle: flat(handle) } : message.at;
    if (webhook.when && !webhook.when(message.body, at)) return [];
    const body = webhook.payload ? webhook.payload(message.body, at) : message.body;
    const read: At = webhook.result ? { ...at, result: webhook.result(body ?? {}, at) } : at;
    const slots = (webhook.handle ?? family.handle)(body ?? {}, at);
    const parts = Object.fromEntries(Object.entries(slots).flatMap(([part, slot]) => {
      const value = text(slot);
      return value === undefined ? [] : [[part, value]];
    }));
    return parts["id"] === undefined ? [] : [{ name, family, webhook, body, at: read, parts, id: parts["id"] }];
  });
  const candidate = candidates.length > 1 ? candidates.find((each) => meaning(each) !== undefined) ?? candidates[0] : candidates[0];
  if (handle && candidate && candidate.id !== handle.id) {
    throw new WebhookRejected(`The message is about the task ${candidate.id}, not about the one given.`, { handle });
  }
  return candidate;
}

/** What the message's words mean, before anything is judged. */
function meaning({ family, webhook, body, at }: Candidate): string | undefined {
  if (webhook.thin) return "unknown";
  const { verdict } = speak(webhook.read ?? family.read, webhook.statuses ?? family.statuses, (body ?? {}) as Any, at);
  return typeof verdict === "object" ? Object.keys(verdict)[0] : verdict;
}

/** The task: as the message tells it where that is enough, else as the provider tells it when asked. */
async function settle(
  context: Context, message: Message, candidate: Candidate, believed: boolean, { handle: known, signal }: WebhookOptions,
): Promise<Task> {
  const { family, webhook, at, body } = candidate;
  const observed = context.now();
  const handle = known ?? own(context, handleOf(context, candidate, observed));
  const operations = known ? [known.operation] : operationsOf(candidate);
  const told = family.retrieve && (!believed || webhook.thin || empty(body)) ? undefined : read(context, {
    via: "webhook", handle, at, body,
    answer: { status: 0, header: at.header, body: message.body, text: context.redact(message.text), form: "json", observed, sent: true },
  });
  if (told?.type === "task" && (operations.length === 1 || !family.retrieve)) return dated(told.task, known);
  // A task that sends messages is past the time in which "not found" means "not yet".
  const asked = known ?? { ...handle, submittedAt: iso(observed - pollOf(family).grace - 1) };
  const ask = async (): Promise<Task> => {
    const task = await askOne(context, asked, operations, signal);
    return { ...task, handle: { ...handle, operation: task.handle.operation } };
  };
  const task = await ask();
  if (task.done || !["succeeded", "failed", "canceled", "expired"].includes(meaning(candidate) ?? "")) return dated(task, known);
  await pause(context, LAG, signal); // A provider's own record may lag behind its message.
  return dated(await ask(), known);
}

/** Asks where each operation's tasks are asked for, until one knows it. */
async function askOne(
  context: Context, handle: Handle, [operation = "", ...others]: readonly string[], signal: AbortSignal | undefined,
): Promise<Task> {
  const unknown = (): Error => new TaskNotFound("The provider no longer knows it.", { handle });
  try {
    const task = await get(context, { ...handle, operation }, signal ? { signal } : {});
    if (task.status === "expired" && task.what === "record") throw unknown();
    return task;
  } catch (error) {
    if (!(error instanceof TaskNotFound) || others.length === 0) throw error;
    return askOne(context, handle, others, signal);
  }
}

function handleOf({ home }: Context, { name, family, parts, id }: Candidate, observed: number): Handle {
  const { id: _, operation = Object.keys(family.submit)[0] ?? "", clientRef, ...rest } = parts;
  return defined({ ...home, family: name, operation, id, submittedAt: iso(observed), clientRef, context: empty(rest) ? undefined : rest });
}

/** A handle made of a message counts from the time the task says it was made. */
function dated(task: Task, known: Handle | undefined): Task {
  const created = task.times.created;
  return known || created === undefined || created > task.handle.submittedAt ? task : { ...task, handle: { ...task.handle, submittedAt: created } };
}

/** The submit operations a task of this family may come from, one for each place where it can be asked for. */
function operationsOf({ family: { submit, retrieve }, parts }: Candidate): readonly string[] {
  const submits = Object.keys(submit);
  if (parts["operation"] !== undefined && submits.includes(parts["operation"])) return [parts["operation"]];
  const asked = retrieve && submits.map((operation) => nameOf(askedOf(retrieve), operation));
  if (!asked) return submits.slice(0, 1);
  return submits.filter((_, index) => asked.indexOf(asked[index]) === index);
}

/** The last deliveries of a client. */
function memory(context: Context): (delivery: string) => boolean {
  const known = remembered.get(context) ?? remember();
  remembered.set(context, known);
  return known.add;
}
