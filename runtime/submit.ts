/** How is a task started, and never twice by accident? What nobody can tell is an error of its own, not a guess and not a repeat. */
import type { Prepared, RequestOptions } from "./api.ts";
import type { Budget } from "./budget.ts";
import type { Context, Observation, Seen } from "./context.ts";
import type { Any, At, Family, Fill, Parts } from "./contract.ts";
import { defined } from "./defined.ts";
import { InvalidRequest, SubmitAmbiguous, SubmitRejected, WrongClient } from "./errors.ts";
import { find, pollOf } from "./get.ts";
import { isLabel, isWord } from "./handle.ts";
import { mergeParts, operationOf } from "./http.ts";
import { seenOf } from "./normalise.ts";
import { iso, text } from "./slots.ts";
import { TRANSIENT } from "./step.ts";
import type { Handle, Task, TaskError } from "./task.ts";

export interface SendingOptions extends RequestOptions { readonly webhook?: string | { readonly url: string; readonly secret?: string } }

/** How often a submit is sent again where that is safe, and how long it waits at most in between. */
const TRIES = 6;
const PATIENCE = 60_000;

function familyOf({ adapter }: Context, operation: string): [name: string, family: Family] {
  const found = Object.entries(adapter.families).find(([, { submit }]) => Object.hasOwn(submit, operation));
  if (!found) throw new InvalidRequest(`${adapter.title} has no submit operation ${JSON.stringify(operation)}.`);
  return found;
}

/** A submit as plain JSON, to be stored before it is sent. Without credentials, and without the webhook, which has a secret. */
export function prepare(context: Context, operation: string, body: unknown, { params, clientRef }: { params?: Parts; clientRef?: string } = {}): Prepared {
  const [name, { clientRef: declared }] = familyOf(context, operation);
  if (clientRef !== undefined && (!declared || !isWord(clientRef))) {
    throw new InvalidRequest(declared ? "A clientRef has no white space and is no URL." : `${operation} takes no clientRef.`);
  }
  // Where a reference makes a repeat safe, every submit gets one.
  const ref = clientRef ?? (declared && (declared.repeat !== "new" || declared.find) ? crypto.randomUUID() : undefined);
  return defined({
    v: 1 as const, provider: context.adapter.provider, family: name, operation, site: context.site, account: context.options.account, clientRef: ref,
    preparedAt: iso(context.now()), request: defined({ ...params, body }),
  });
}

/** The handle of a submit answer, checked like any other; its id is empty where the answer has none. */
function handleOf(context: Context, family: Family, links: typeof import("./link.ts") | undefined, draft: Handle, body: unknown, at: At): Handle {
  const { id: told, ...rest } = family.handle(body ?? {}, at);
  const { id: linked, ...parts }: Record<string, string> = links?.linkedTo(context, family, draft.operation, text(family.follow?.(body ?? {}, at))) ?? {};
  for (const [name, slot] of Object.entries(rest)) {
    const value = text(slot);
    if (value !== undefined) parts[name] = value;
  }
  const kept = Object.entries(parts).filter(([name, value]) => name !== "__proto__" && isLabel(value));
  const id = text(told) ?? linked;
  return { ...draft, id: isWord(id) ? id : "", ...(kept.length && { context: Object.fromEntries(kept) }) };
}

/** Sends what `prepare` made; see `Submit` for what it throws. */
export async function send(context: Context, budget: Budget, prepared: Prepared, { signal, webhook }: SendingOptions = {}): Promise<Task> {
  const [name, family] = familyOf(context, prepared.operation);
  if (prepared.v !== 1 || prepared.provider !== context.adapter.provider || prepared.family !== name
    || prepared.site !== context.site || prepared.account !== context.options.account) {
    throw new WrongClient("The submit was prepared by a client of another provider, site or account, or by another version of it.");
  }
  const seat = `submit ${crypto.randomUUID()}`;
  await budget.task(seat, context.now() + pollOf(family).deadline, signal);
  try {
    const task = await trySending(context, prepared, typeof webhook === "string" ? { url: webhook } : webhook, signal);
    if (!task.done) budget.rename(seat, task.handle.id);
    return task;
  } finally {
    // Nothing to take away where the task has taken over the seat.
    budget.over(seat);
  }
}

async function trySending(
  context: Context, { provider, operation, clientRef, site, account, request }: Prepared, webhook: Fill["webhook"] | undefined, signal?: AbortSignal,
): Promise<Task> {
  const [name, family] = familyOf(context, operation);
  const declared = clientRef === undefined ? undefined : family.clientRef;
  if (webhook && !family.webhook?.with) throw new InvalidRequest(`${operation} takes no webhook.`);
  const ask = context.fill(undefined, defined({ clientRef, webhook }));
  const parts = mergeParts(declared?.with(ask), webhook && family.webhook?.with?.(ask), request as Parts);
  const sent = mergeParts(operationOf(context, operation).constants, parts);
  const header = Object.fromEntries(Object.entries(sent.header ?? {}).map(([key, value]) => [key.toLowerCase(), value]));

  // Loaded before anything is sent: afterwards nothing may fail that is not about the answer.
  const links = family.follow && await import("./link.ts");
  // Set once bytes have left and the answer does not say what became of them.
  let open: string | undefined;
  let last: Seen | undefined;
  const at = iso(context.now());
  const attempt = defined({ provider, operation, clientRef, at });
  const draft: Handle = defined({ v: 1 as const, provider, family: name, operation, id: "", site, account, submittedAt: at, clientRef });
  const ambiguous = (message: string, cause?: unknown) => new SubmitAmbiguous(message, { attempt, last }, { cause });
  const rejected = (message: string, error: Pick<TaskError, "kind" | "retry" | "code">, requestId?: string) =>
    new SubmitRejected(message, { attempt, kind: error.kind, code: error.code, retry: error.retry, requestId, last });
  const lookUp = async (): Promise<Observation | undefined> => {
    const seen = declared?.find && await find(context, draft, { signal });
    return seen?.type === "task" && !seen.task.handle.id ? undefined : seen;
  };

  try {
    for (let tries = 1; ; tries++) {
      let leaving = false;
      const before = open;
      const answer = await context.send(operation, parts, undefined, {
        signal, rate: "submit", sending: () => {
          leaving = true;
          open ??= "The submit was given up after it had left.";
        },
      });
      if (!leaving || !answer.sent) open = before;
      last = seenOf(answer);
      let wait: number | undefined;

      if (answer.form === "none") {
        if (answer.sent) open = answer.text;
        else if (tries >= TRIES) throw open ? ambiguous(open) : rejected(answer.text, { kind: "provider_error", retry: "resubmit" });
      } else {
        const read: At = { status: answer.status, header: answer.header, handle: {}, request: { ...sent, header, body: sent.body as Any } };
        const handle = handleOf(context, family, links, draft, answer.body, read);
        const reading = context.read({ via: "submit", handle, answer, at: read, body: answer.body });
        wait = "wait" in reading ? reading.wait : undefined;
        if (reading.type === "task") {
          if (handle.id) return reading.task;
          if (reading.task.status === "failed") throw rejected(reading.task.error.message, reading.task.error, reading.task.requestId);
          open = "The answer has no task id.";
        } else if (reading.type === "refused") {
          const { kind, status, known, message, requestId } = reading.refusal;
          const vague = kind === "provider_error" || kind === "provider_timeout";
          if ((status === 408 || status >= 500) && (vague || !known)) open = message;
          else {
            if (kind === "duplicate" && declared) {
              const seen = await lookUp();
              if (seen?.type === "task") return seen.task;
              if (before !== undefined) throw ambiguous(`An earlier attempt was accepted: ${message}`);
            }
            const again = !vague && TRANSIENT.includes(kind) && reading.refusal.retry !== "never" && tries < TRIES && (wait ?? 0) <= PATIENCE;
            // A refusal is certain about this attempt, not about an earlier one: that one may be why.
            if (!again) throw before === undefined ? rejected(message, reading.refusal, requestId) : ambiguous(before);
            open = before;
          }
        } else {
          open = "reason" in reading ? reading.reason : "The answer says nothing.";
        }
      }

      if (open !== undefined && (!declared || (declared.repeat === "new" && !declared.find) || tries >= TRIES)) throw ambiguous(open);
      await context.pause(Math.max(wait ?? 0, Math.min(1000 * 2 ** (tries - 1), 30_000) * (0.8 + 0.4 * context.random())), signal);
      if (open !== undefined && declared?.find) {
        const seen = await lookUp();
        if (seen?.type === "task") return seen.task;
        // Only where the provider is sure that there is none, sending it again cannot make a second one.
        if (declared.repeat === "new" && !(seen?.type === "refused" && seen.refusal.kind === "not_found")) throw ambiguous(open);
      }
    }
  } catch (error) {
    if (open !== undefined && signal?.aborted && !(error instanceof SubmitAmbiguous)) throw ambiguous(open, error);
    throw error;
  }
}
