/** May this client ask for that task? A handle of another provider, account or site is refused rather than asked of the wrong server. */
import type { Context } from "./context.ts";
import { InvalidHandle, WrongClient } from "./errors.ts";
import { parseHandle } from "./handle.ts";
import type { Handle } from "./task.ts";

/** The handle, from its text or JSON form; throws `InvalidHandle` or `WrongClient`. */
export function own({ adapter: { title, families }, home }: Context, value: unknown): Handle {
  const handle = parseHandle(value);
  const { family, operation } = handle;
  for (const name of ["provider", "site", "account"] as const) {
    if (handle[name] !== home[name]) {
      throw new WrongClient(`The handle's ${name} is ${handle[name] ?? "the default"}, the client's is ${home[name] ?? "the default"}.`, { handle });
    }
  }
  const known = Object.hasOwn(families, family) ? families[family] : undefined;
  if (!known || !Object.hasOwn(known.submit, operation)) {
    throw new InvalidHandle(`${title} has no tasks of ${family} started by ${operation}.`, { handle });
  }
  return handle;
}
