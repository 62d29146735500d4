/** How is a task asked for? One request, or two where the provider keeps the result apart; what comes back is an observation. */
import type { RequestOptions } from "./api.ts";
import type { Answer, Context, Observation, SendOptions } from "./context.ts";
import type { Asked, At, Family, Fill, Poll, Request } from "./contract.ts";
import { defined } from "./defined.ts";
import { blamed, InvalidHandle, type ErrorData, InvalidRequest, revive } from "./errors.ts";
import { fillFor, operationOf, send } from "./http.ts";
import { chargedFor } from "./judge.ts";
import { flat, seenOf } from "./normalise.ts";
import { holesOf } from "./path.ts";
import { read } from "./read.ts";
import { iso } from "./slots.ts";
import type { Handle, Task } from "./task.ts";

/** A request that may be no more than the name of its operation. */
export const askedOf = <T extends Asked>(request: string | T): T | Asked => (typeof request === "string" ? { operation: request } : request);

/** Which operation tells of the tasks that a submit operation starts. */
export const nameOf = ({ operation }: Asked, submit: string): string | undefined =>
  typeof operation === "string" ? operation : operation[submit] ?? operation["*"];

/** What a request carries where the mapping says nothing of it: the id, or the handle's own parts, in the path. */
const pathOf = (holes: readonly string[], { handle }: Fill) =>
  ({ path: holes.length === 1 ? { [holes[0] as string]: handle["id"] } : Object.fromEntries(holes.map((name) => [name, handle[name]])) });

/** Makes one of the mapping's requests for a task; which operation it goes to may depend on the submit operation of the handle. */
export function request(context: Context, handle: Handle, wanted: Request, options: SendOptions, more?: Partial<Fill>): Promise<Answer> {
  const asked = askedOf(wanted);
  const name = nameOf(asked, handle.operation);
  if (name === undefined) throw new InvalidHandle(`Tasks of ${handle.operation} cannot be asked for.`, { handle });
  const fill = fillFor(context, handle, more);
  return send(context, name, asked.with ? asked.with(fill) : pathOf(holesOf(operationOf(context, name).path), fill), handle, options);
}

export const familyOf = ({ adapter }: Context, handle: Handle): Family => adapter.families[handle.family] as Family;

/** What an answer to a request for a task is read with. */
export const atOf = (handle: Handle, { status, header }: Answer): At => ({ status, header, handle: flat(handle) });

/** When to look, with what holds where the mapping does not say. */
export function pollOf({ poll = {} }: Family): Required<Omit<Poll, "hint">> {
  const { every = 5000, first = every, max = every, grace = 0, deadline = 3_600_000 } = poll;
  return { first, every, max, grace, deadline };
}

/** Asks for a task once, twice where the provider keeps the result apart. Rejects only with the signal's reason, or before sending. */
export async function look(context: Context, handle: Handle, options: SendOptions = {}): Promise<Observation> {
  const family = familyOf(context, handle);
  if (!family.retrieve) throw new InvalidRequest(`${context.adapter.title} tells about tasks of ${handle.family} by webhook alone.`, { handle });
  const ask = async (each: Request, first?: Answer) => {
    const answer = await request(context, handle, each, { rate: "retrieve", ...options }, first && { body: first.body });
    const at: At = defined({ ...atOf(handle, answer), result: first && (answer.body ?? {}) as NonNullable<At["result"]> });
    return { answer, reading: read(context, { via: "poll", handle, answer, at, body: (first ?? answer).body }) };
  };
  let { answer, reading } = await ask(family.retrieve);
  if (reading.type === "ask" && family.result) {
    ({ reading } = await ask(family.result, answer).catch((error: unknown) => {
      if (!(error instanceof InvalidRequest)) throw error;
      // What the result is asked for by stands in the first answer, which may lack it.
      return { answer, reading: { type: "unclear" as const, reason: `The answer says success, and not what to ask for: ${error.message}`, seen: seenOf(answer) } };
    }));
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
export function errorOf(handle: Handle, seen: Exclude<Observation, { type: "task" }>): ErrorData {
  if (seen.type === "unclear") return { name: "StatusUnreachable", message: seen.reason, handle, last: seen.seen };
  const { refusal } = seen;
  const name = refusal.kind === "not_found" ? "TaskNotFound" : "ProviderError";
  return defined({ name, message: refusal.message, handle, ...blamed(refusal), last: seen.seen } as const);
}

/** The task, or an error; rejects with the signal's reason. */
export async function get(context: Context, handle: Handle, { signal }: RequestOptions = {}): Promise<Task> {
  const seen = await look(context, handle, { signal });
  if (seen.type === "task") return seen.task;
  throw revive(errorOf(handle, seen));
}
