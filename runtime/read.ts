/** What does an answer mean to this client? Read by the mapping, noted where a task ended, reported where its status is unknown. */
import type { Context, Question, Reading } from "./context.ts";
import { normalise, seenOf } from "./normalise.ts";

/** How many different statuses that nobody knows are reported: they come from outside. */
const REPORTED = 1000;

/** Bodies are hostile until read: a shape that no chain expected is an answer that says nothing. */
export function read(context: Context, question: Question): Reading {
  let reading: Reading;
  try {
    reading = normalise(context, question);
  } catch (error) {
    return { type: "unclear", reason: `The answer has a shape that cannot be read (${String(error)}).`, seen: seenOf(question.answer) };
  }
  if (reading.type !== "task") return reading;
  const { task } = reading;
  const { budget, reported, options: { onUnrecognized } } = context;
  if (task.done) budget.over(task.handle.id);
  else if (!task.recognized && onUnrecognized) {
    const seen = `${task.handle.family} ${task.providerStatus}`;
    if (!reported.has(seen) && reported.size < REPORTED) {
      reported.add(seen);
      onUnrecognized(task.providerStatus, task);
    }
  }
  return reading;
}
