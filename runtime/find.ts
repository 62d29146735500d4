/** Is there a task under the caller's own reference? The way out of an ambiguous submit, where the provider can tell. */
import type { RequestOptions } from "./api.ts";
import type { Context } from "./context.ts";
import { defined } from "./defined.ts";
import { InvalidRequest, ProviderError, revive } from "./errors.ts";
import { errorOf, find } from "./get.ts";
import { isWord } from "./handle.ts";
import { iso } from "./slots.ts";
import type { Handle, Task } from "./task.ts";

/** See `Client.find`. */
export async function findTask(context: Context, operation: string, clientRef: string, options: RequestOptions = {}): Promise<Task> {
  const { adapter, site, options: { account } } = context;
  const [family] = Object.entries(adapter.families).find(([, { submit }]) => Object.hasOwn(submit, operation)) ?? [];
  if (family === undefined || !isWord(clientRef)) throw new InvalidRequest(family === undefined ? `No operation ${operation}.` : "Not a clientRef.");
  const draft: Handle = defined({
    v: 1 as const, provider: adapter.provider, family, operation, id: "", site, account, submittedAt: iso(context.now()), clientRef,
  });
  const seen = await find(context, draft, options);
  if (!seen) throw new InvalidRequest(`${adapter.title} cannot look up a task of ${operation} by a clientRef.`);
  if (seen.type !== "task") {
    const { handle: _, ...error } = errorOf(draft, seen);
    throw revive(error);
  }
  const { task } = seen;
  if (!task.handle.id) throw new ProviderError("The answer has no task id.");
  // When it was submitted nobody here remembers, but the provider may.
  return { ...task, handle: { ...task.handle, submittedAt: task.times.created ?? task.handle.submittedAt } };
}
