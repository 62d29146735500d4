/** Is there a task under the caller's own reference? The way out of an ambiguous submit, where the provider can tell. */
import type { RequestOptions } from "./api.ts";
import type { Context, Observation, SendOptions } from "./context.ts";
import { InvalidRequest, ProviderError, revive } from "./errors.ts";
import { askedOf, atOf, errorOf, familyOf, look, request } from "./get.ts";
import { isWord } from "./handle.ts";
import { read } from "./read.ts";
import { iso, text } from "./slots.ts";
import { submitOf } from "./submit.ts";
import type { Handle, Task } from "./task.ts";

/** Looks for a task by the caller's own reference; undefined where the family has no such request. */
export async function find(context: Context, handle: Handle, options: SendOptions): Promise<Observation | undefined> {
  const { clientRef, retrieve, handle: idOf } = familyOf(context, handle);
  if (!clientRef?.find || !retrieve) return undefined;
  const answer = await request(context, handle, { ...askedOf(retrieve), with: clientRef.find }, { rate: "retrieve", ...options });
  const at = atOf(handle, answer);
  const id = answer.body == null ? undefined : text(idOf(answer.body, at)["id"]);
  const found = isWord(id) ? { ...handle, id } : handle;
  const reading = read(context, { via: "poll", handle: found, answer, at, body: answer.body });
  // Where the result is kept apart, the task is asked for by its own id.
  return reading.type === "ask" ? (found.id ? look(context, found, options) : undefined) : reading;
}

/** See `Client.find`. */
export async function findTask(context: Context, operation: string, clientRef: string, options: RequestOptions = {}): Promise<Task> {
  const { family } = submitOf(context, operation);
  if (!isWord(clientRef)) throw new InvalidRequest("Not a clientRef.");
  const draft: Handle = { ...context.home, family, operation, id: "", submittedAt: iso(context.now()), clientRef };
  const seen = await find(context, draft, options);
  if (!seen) throw new InvalidRequest(`${context.adapter.title} cannot look up a task of ${operation} by a clientRef.`);
  if (seen.type !== "task") {
    const { handle: _, ...error } = errorOf(draft, seen);
    throw revive(error);
  }
  const { task } = seen;
  if (!task.handle.id) throw new ProviderError("The answer has no task id.");
  // When it was submitted nobody here remembers, but the provider may.
  return { ...task, handle: { ...task.handle, submittedAt: task.times.created ?? task.handle.submittedAt } };
}
