/** How is a task asked for? One request, or two where the provider keeps the result apart; what comes back is an observation. */
import type { RequestOptions } from "./api.ts";
import type { Answer, Context, Observation, SendOptions } from "./context.ts";
import type { Asked, At, Family, Fill, Parts, Poll, Request } from "./contract.ts";
import { defined } from "./defined.ts";
import { InvalidHandle, type ErrorData, type ErrorFields, InvalidRequest, revive } from "./errors.ts";
import { isWord } from "./handle.ts";
import { operationOf } from "./http.ts";
import { chargedFor } from "./judge.ts";
import { flat } from "./normalise.ts";
import { holesOf } from "./path.ts";
import { iso, text } from "./slots.ts";
import type { Handle, Task } from "./task.ts";

/** A request that may be no more than the name of its operation. */
export const askedOf = <T extends Asked>(request: string | T): T | Asked => (typeof request === "string" ? { operation: request } : request);

/** The operation a request goes to, by the submit operation of the handle. */
export function operationFor(request: Request, handle: Handle): string {
  const { operation } = askedOf(request);
  const name = typeof operation === "string" ? operation : operation[handle.operation];
  if (name === undefined) throw new InvalidHandle(`Tasks of ${handle.operation} cannot be asked for.`, { handle });
  return name;
}

export const familyOf = ({ adapter }: Context, handle: Handle): Family => adapter.families[handle.family] as Family;

/** What an answer to a request for a task is read with. */
export const atOf = (handle: Handle, { status, header }: Answer): At => ({ status, header, handle: flat(handle) });

/** What a request carries: what the mapping says, else the handle's own parts in the path. */
export function partsFor(context: Context, request: Request, handle: Handle, more?: Partial<Fill>): Parts {
  const fill = context.fill(handle, more);
  const { with: filled } = askedOf(request);
  if (filled) return filled(fill);
  const holes = holesOf(operationOf(context, operationFor(request, handle)).path);
  return { path: holes.length === 1 ? { [holes[0] as string]: handle.id } : Object.fromEntries(holes.map((name) => [name, fill.handle[name]])) };
}

/** When to look, with what holds where the mapping does not say. */
export function pollOf({ poll = {} }: Family): Required<Omit<Poll, "hint">> {
  const { every = 5000, first = every, max = every, grace = 0, deadline = 3_600_000 } = poll;
  return { first, every, max, grace, deadline };
}

/** Asks for a task; see `Context.look`. */
export async function look(context: Context, handle: Handle, options: SendOptions): Promise<Observation> {
  const family = familyOf(context, handle);
  if (!family.retrieve) throw new InvalidRequest(`${context.adapter.title} tells about tasks of ${handle.family} by webhook alone.`, { handle });
  return lookBy(context, handle, family.retrieve, partsFor(context, family.retrieve, handle), options);
}

/** The same with a request that is filled already. */
export async function lookBy(context: Context, handle: Handle, request: Request, parts: Parts, options: SendOptions): Promise<Observation> {
  const family = familyOf(context, handle);
  const ask = async (each: Request, filled: Parts, first?: Answer) => {
    const answer = await context.send(operationFor(each, handle), filled, handle, { rate: "retrieve", ...options });
    const at: At = defined({ ...atOf(handle, answer), result: first && (answer.body ?? {}) as NonNullable<At["result"]> });
    return { answer, reading: context.read({ via: "poll", handle, answer, at, body: (first ?? answer).body }) };
  };
  let { answer, reading } = await ask(request, parts);
  if (reading.type === "ask" && family.result) {
    const { result } = family;
    ({ reading } = await ask(result, partsFor(context, result, handle, { body: answer.body }), answer));
  }
  // With `result` bound nothing is left to ask for.
  return settle(context, handle, reading as Observation, answer);
}

/**
 * What "not found" means depends on the task's age: soon after the submit not yet, past the documented retention that the record is gone,
 * in between that nobody knows it.
 */
function settle(context: Context, handle: Handle, seen: Observation, answer: Answer): Observation {
  const gone = seen.type === "task" && seen.task.status === "expired" && seen.task.what === "record";
  const unknown = seen.type === "refused" && seen.refusal.kind === "not_found";
  if (!gone && !unknown) return seen;
  const family = familyOf(context, handle);
  const { grace } = pollOf(family);
  const { retention } = family;
  const age = context.now() - Date.parse(handle.submittedAt);
  if (age >= grace && (gone || retention === undefined || age <= retention)) return seen;
  const common = { handle, times: { observed: iso(answer.observed) }, via: "poll" as const, raw: answer.body };
  const task: Task = age < grace ? { ...common, status: "queued", done: false, recognized: true }
    : { ...common, status: "expired", done: true, what: "record", charged: chargedFor(family, "expired") };
  return defined({ type: "task" as const, task, wait: seen.wait });
}

/** The error that an observation is for someone who asked once. */
export function errorOf(handle: Handle, seen: Exclude<Observation, { type: "task" }>, more?: ErrorFields): ErrorData {
  if (seen.type === "unclear") return { name: "StatusUnreachable", message: seen.reason, ...more, handle, last: seen.seen };
  const { kind, code, message, retry, requestId } = seen.refusal;
  return defined({ name: kind === "not_found" ? "TaskNotFound" as const : "ProviderError" as const, message, ...more, handle, kind, code, retry, requestId, last: seen.seen });
}

/** The task, or an error; rejects with the signal's reason. */
export async function get(context: Context, handle: Handle, { signal }: RequestOptions = {}): Promise<Task> {
  const seen = await context.look(handle, { signal });
  if (seen.type === "task") return seen.task;
  throw revive(errorOf(handle, seen));
}

/** Looks for a task by the caller's own reference; undefined where the family has no such request. */
export async function find(context: Context, handle: Handle, options: SendOptions): Promise<Observation | undefined> {
  const { clientRef, retrieve, handle: read } = familyOf(context, handle);
  if (!clientRef?.find || !retrieve) return undefined;
  const answer = await context.send(operationFor(retrieve, handle), clientRef.find(context.fill(handle)), handle, { rate: "retrieve", ...options });
  const at = atOf(handle, answer);
  const id = answer.body == null ? undefined : text(read(answer.body, at)["id"]);
  const found = isWord(id) ? { ...handle, id } : handle;
  const reading = context.read({ via: "poll", handle: found, answer, at, body: answer.body });
  // Where the result is kept apart, the task is asked for by its own id.
  return reading.type === "ask" ? (found.id ? context.look(found, options) : undefined) : reading;
}
