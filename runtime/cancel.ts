/** What became of a cancel? A verdict, never a guess; the task is read first where cancelling a finished one would delete it. */
import type { CancelResult, RequestOptions } from "./api.ts";
import type { Context } from "./context.ts";
import type { Cancel, CancelVerdict } from "./contract.ts";
import { CancelFailed, InvalidRequest } from "./errors.ts";
import { askedOf, atOf, errorOf, familyOf, get, request } from "./get.ts";
import { chargedFor } from "./judge.ts";
import { normalise, seenOf } from "./normalise.ts";
import { TRANSIENT } from "./step.ts";
import type { Handle, Task } from "./task.ts";

const ended = (task: Task): CancelVerdict => (task.status === "canceled" ? "canceled" : "already_done");

/**
 * Asks the provider to stop a task.
 * @throws CancelFailed where no answer came, or one that says nothing: the task may go on.
 */
export async function cancel(context: Context, handle: Handle, { signal }: RequestOptions = {}): Promise<CancelResult> {
  const family = familyOf(context, handle);
  if (!family.cancel) throw new InvalidRequest(`${context.adapter.title} cannot cancel tasks of ${handle.family}.`, { handle });
  const how: Cancel = askedOf(family.cancel);

  const conclude = (verdict: CancelVerdict, task?: Task): CancelResult => {
    if (verdict === "canceled" || task?.done) context.budget.over(handle.id);
    const charged = task?.status === "failed" ? task.error.charged
      : task?.status === "canceled" || task?.status === "expired" ? task.charged
      : verdict === "canceled" ? chargedFor(family, "canceled") : "unknown";
    return { verdict, charged, ...(task && { task }) };
  };

  let before: Task | undefined;
  if (how.while) {
    before = await get(context, handle, { ...(signal && { signal }) });
    if (before.done) return conclude(ended(before), before);
    if (!how.while.includes(before.status) || !before.recognized) return conclude("too_late", before);
  }

  const answer = await request(context, handle, how, { signal });
  const at = atOf(handle, answer);
  const reading = normalise(context, { via: "poll", handle, answer, at, body: answer.body });

  const said = typeof how.verdict === "function" ? how.verdict(answer.body ?? {}, at) : undefined;
  if (said) return conclude(said, before);
  if (reading.type === "refused") {
    const { kind } = reading.refusal;
    if (kind !== "unauthorized" && !TRANSIENT.includes(kind)) return conclude("too_late", before);
  } else if (answer.status >= 200 && answer.status < 300 && answer.form !== "html") {
    if (typeof how.verdict === "string") return conclude(how.verdict, before);
    if (reading.type === "ask") return conclude("already_done", before);
    if (reading.type !== "task" || (!reading.task.done && !reading.task.recognized)) return conclude("requested", before);
    const { task } = reading;
    return task.status === "canceled" ? conclude("canceled", { ...task, by: "caller" }) : conclude(task.done ? "already_done" : "requested", task);
  }
  const { name: _, message, ...fields } = reading.type === "refused" || reading.type === "unclear" ? errorOf(handle, reading)
    : { name: "", message: "The answer says nothing.", handle, last: seenOf(answer) };
  throw new CancelFailed(message, fields);
}
