/** How is a task started, and never twice by accident? What nobody can tell is an error of its own, not a guess and not a repeat. */
import { pause } from "./abort.ts";
import type { Prepared, RequestOptions } from "./api.ts";
import type { Context, Refusal, Seen } from "./context.ts";
import type { Any, At, Family, Fill, Parts } from "./contract.ts";
import { defined } from "./defined.ts";
import { blamed, InvalidRequest, SubmitAmbiguous, SubmitRejected, WrongClient } from "./errors.ts";
import { pollOf } from "./get.ts";
import { isLabel, isWord } from "./handle.ts";
import { fillFor, mergeParts, operationOf, send as sendRequest } from "./http.ts";
import { seenOf } from "./normalise.ts";
import { read } from "./read.ts";
import { iso, text } from "./slots.ts";
import { TRANSIENT } from "./step.ts";
import type { Handle, Task } from "./task.ts";

export interface SendingOptions extends RequestOptions { readonly webhook?: string | { readonly url: string; readonly secret?: string } }

/** How often a submit is sent again where that is safe, and how long it waits at most in between. */
const TRIES = 6;
const PATIENCE = 60_000;
/** Statuses below 500 that do not say what became of the request. */
const OPEN = [0, 303, 408];

/** The family whose tasks an operation starts. */
export function submitOf({ adapter: { title, families } }: Context, operation: string): Family & { readonly family: string } {
  for (const [family, each] of Object.entries(families)) if (Object.hasOwn(each.submit, operation)) return { ...each, family };
  throw new InvalidRequest(`${title} has no submit operation ${JSON.stringify(operation)}.`);
}

/** A submit as plain JSON, to be stored before it is sent. Without credentials, and without the webhook, which has a secret. */
export function prepare(context: Context, operation: string, body: unknown, { params, clientRef }: { params?: Parts; clientRef?: string } = {}): Prepared {
  const { family, clientRef: declared } = submitOf(context, operation);
  if (clientRef !== undefined && (!declared || !isWord(clientRef))) {
    throw new InvalidRequest(declared ? "A clientRef has no white space and is no URL." : `${operation} takes no clientRef.`);
  }
  return defined({
    ...context.home, family, operation,
    // Where a reference makes a repeat safe, every submit gets one.
    clientRef: clientRef ?? (declared && (declared.repeat !== "new" || declared.find) ? crypto.randomUUID() : undefined),
    preparedAt: iso(context.now()), request: defined({ ...params, body }),
  });
}

/** The body, if it can be stored. */
export function storable<Body>(body: Body): Body {
  if (body instanceof FormData || Object.values(body ?? {}).flat().some((value) => value instanceof Blob)) {
    throw new InvalidRequest("Files and forms cannot be stored: send them at once.");
  }
  return body;
}

/** The handle of a submit answer, checked like any other; its id is empty where the answer has none. */
function handleOf(context: Context, family: Family, links: typeof import("./link.ts") | undefined, draft: Handle, body: unknown, at: At): Handle {
  const link = links?.linkedTo(context, family, draft.operation, text(family.follow?.(body ?? {}, at)));
  const { id: linked, ...parts }: Record<string, string> = link ?? {};
  const { id: told, ...rest } = family.handle(body ?? {}, at);
  for (const [name, slot] of Object.entries(rest)) {
    const value = text(slot);
    if (value !== undefined) parts[name] = value;
  }
  const kept = Object.entries(parts).filter(([name, value]) => name !== "__proto__" && isLabel(value));
  const id = text(told) ?? linked;
  return { ...draft, id: isWord(id) ? id : "", ...(kept.length && { context: Object.fromEntries(kept) }) };
}

/** Sends what `prepare` made; see `Submit` for what it throws. */
export async function send(context: Context, prepared: Prepared, { signal, webhook }: SendingOptions = {}): Promise<Task> {
  const { budget, home, now } = context;
  const family = submitOf(context, prepared.operation);
  const expected = { ...home, family: family.family };
  if ((["v", "provider", "site", "account", "family"] as const).some((name) => prepared[name] !== expected[name])) {
    throw new WrongClient("The submit was prepared by a client of another provider, site or account, or by another version of it.");
  }
  const leave = await budget.task(now() + pollOf(family).deadline, signal);
  let running: string | undefined;
  try {
    const task = await trySending(context, family, prepared, typeof webhook === "string" ? { url: webhook } : webhook, signal);
    if (!task.done) running = task.handle.id;
    return task;
  } finally {
    leave(running);
  }
}

async function trySending(
  context: Context, family: ReturnType<typeof submitOf>, { operation, clientRef, request }: Prepared, webhook: Fill["webhook"] | undefined, signal?: AbortSignal,
): Promise<Task> {
  const declared = clientRef === undefined ? undefined : family.clientRef;
  if (webhook && (!family.webhook?.with || family.webhook.except?.includes(operation))) throw new InvalidRequest(`${operation} takes no webhook.`);
  const filling = fillFor(context, undefined, defined({ clientRef, webhook }));
  const parts = mergeParts(declared?.with(filling), webhook && family.webhook?.with?.(filling), request as Parts);
  const { header, body, ...sent } = mergeParts(operationOf(context, operation).constants, parts);
  const asSent = { ...sent, body: body as Any, header: Object.fromEntries(Object.entries(header ?? {}).map(([name, value]) => [name.toLowerCase(), value])) };

  // Loaded before anything is sent: afterwards nothing may fail that is not about the answer.
  const links = family.follow && await import("./link.ts");
  const finder = declared?.find && await import("./find.ts");
  // Set once bytes have left and the answer does not say what became of them.
  let open: string | undefined;
  let last: Seen | undefined;
  const at = iso(context.now());
  const attempt = defined({ provider: context.home.provider, operation, clientRef, at });
  if (webhook?.secret !== undefined) context.hide(webhook.secret);
  const draft: Handle = defined({ ...context.home, family: family.family, operation, id: "", submittedAt: at, clientRef });
  const ambiguous = (message: string, cause?: unknown) => new SubmitAmbiguous(message, { attempt, last }, { cause });
  const rejected = (refusal: Partial<Refusal> & { message: string }) => new SubmitRejected(refusal.message, { attempt, ...blamed(refusal), last });
  const lookUp = async () => {
    const seen = await finder?.find(context, draft, { signal });
    return { task: seen?.type === "task" && seen.task.handle.id ? seen.task : undefined, none: seen?.type === "refused" && seen.refusal.kind === "not_found" };
  };

  try {
    for (let tries = 1; ; tries++) {
      const before = open;
      let leaving = false;
      const answer = await sendRequest(context, operation, parts, undefined, {
        signal, rate: "submit", sending: () => {
          leaving = true;
          open ??= "The submit was given up after it had left.";
        },
      });
      if (!leaving || !answer.sent) open = before;
      last = seenOf(answer);
      let wait = 0;

      if (answer.form === "none") {
        if (answer.sent) open = answer.text;
        else if (tries >= TRIES) throw open ? ambiguous(open) : rejected({ message: answer.text, kind: "provider_error", retry: "resubmit" });
      } else {
        const asked: At = { status: answer.status, header: answer.header, handle: {}, request: asSent };
        const handle = handleOf(context, family, links, draft, answer.body, asked);
        const reading = read(context, { via: "submit", handle, answer, at: asked, body: answer.body });
        if ("wait" in reading) wait = reading.wait ?? 0;
        if (reading.type === "task") {
          const { task } = reading;
          if (handle.id) return task;
          if (task.status === "failed") throw rejected(defined({ ...task.error, requestId: task.requestId }));
          open = "The answer has no task id.";
        } else if (reading.type === "refused") {
          const { kind, status, known, message, retry } = reading.refusal;
          const vague = kind === "provider_error" || kind === "provider_timeout";
          // "See other" answers a request that was accepted; a browser does not tell (0) which redirect it was.
          if ((OPEN.includes(status) || status >= 500) && (vague || !known)) open = message;
          else {
            if (kind === "duplicate" && declared) {
              const { task } = await lookUp();
              if (task) return task;
              if (before !== undefined) throw ambiguous(`An earlier attempt was accepted: ${message}`);
            }
            const again = !vague && TRANSIENT.includes(kind) && retry !== "never" && tries < TRIES && wait <= PATIENCE;
            // A refusal is certain about this attempt, not about an earlier one: that one may be why.
            if (!again) throw before === undefined ? rejected(reading.refusal) : ambiguous(before);
            open = before;
          }
        } else {
          open = "reason" in reading ? reading.reason : "The answer says nothing.";
        }
      }

      if (open !== undefined && (!declared || (declared.repeat === "new" && !declared.find) || tries >= TRIES)) throw ambiguous(open);
      await pause(context, Math.max(wait, Math.min(1000 * 2 ** (tries - 1), 30_000) * (0.8 + 0.4 * context.random())), signal);
      if (open !== undefined && finder) {
        const { task, none } = await lookUp();
        if (task) return task;
        // Only where the provider is sure that there is none, sending it again cannot make a second one.
        if (declared?.repeat === "new" && !none) throw ambiguous(open);
      }
    }
  } catch (error) {
    if (open !== undefined && signal?.aborted && !(error instanceof SubmitAmbiguous)) throw ambiguous(open, error);
    throw error;
  }
}
