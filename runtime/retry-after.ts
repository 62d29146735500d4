/** How long does a provider ask to wait? `Retry-After` in seconds or as a date, and its cousin in milliseconds. */
import { moment, number } from "./slots.ts";

/** Milliseconds, or undefined where nothing readable was asked; a date that has passed is 0. */
export function retryAfter(header: (name: string) => string | undefined, now: number): number | undefined {
  const milliseconds = number(header("retry-after-ms"));
  if (milliseconds !== undefined) return milliseconds;
  const told = header("retry-after");
  const seconds = number(told);
  if (seconds !== undefined && seconds < 1e9) return seconds * 1e3;
  const date = moment(told);
  // The server's own clock decides, where it tells it: ours may be wrong.
  return date === undefined ? undefined : Math.max(0, date - (moment(header("date")) ?? now));
}
