/** How does a handle travel as text, and which texts are no handles? No URL and no secret goes in, and nothing odd comes out. */
import { base64url, fromBase64 } from "./base64.ts";
import { InvalidHandle } from "./errors.ts";
import { iso } from "./slots.ts";
import type { FamilyType, Handle } from "./task.ts";

const PREFIX = "mt1.";
// Of a handle whose every field is as long as it may be, in bytes that JSON and base64 have made more.
const LONGEST = 2 ** 18;

const NAME = /^[A-Za-z_][\w.-]{0,127}$/;
// Printable, no white space or direction marks, and no URL: an id is a name, never an address.
const WORD = /^(?!.*:\/\/)[^\s\p{C}]{1,1024}$/u;
const LABEL = /^(?!.*:\/\/)[^\p{C}\p{Zl}\p{Zp}]{1,1024}$/u;

const matches = (pattern: RegExp) => (value: unknown): value is string => typeof value === "string" && pattern.test(value);

/** May it be an id? */
export const isWord = matches(WORD);
/** May it be a part of `context`? Unlike an id it may hold spaces. */
export const isLabel = matches(LABEL);

const isName = matches(NAME);
/** Scheme, host and port, as `URL` spells them, and nothing else. */
const isOrigin = (value: unknown) => typeof value === "string" && value.length < 300 && /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
// Nobody submitted anything before the year 2000.
const isTime = matches(/^[2-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/);

const FIELDS: Readonly<Record<keyof Handle, (value: unknown) => boolean>> = {
  v: (value) => value === 1,
  provider: isName,
  family: isName,
  operation: isName,
  id: isWord,
  site: (value) => isName(value) || isOrigin(value),
  account: isLabel,
  submittedAt: (value) => isTime(value) && Date.parse(value) > 0,
  clientRef: isWord,
  context: (value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length <= 16
    && Object.entries(value).every(([name, word]) => isName(name) && name !== "__proto__" && isLabel(word)),
};
const OPTIONAL = ["site", "account", "clientRef", "context"];

/** Checks what claims to be a handle and makes a clean copy; throws `InvalidHandle` with the field at fault. */
export function checkHandle(value: unknown): Handle {
  if (typeof value !== "object" || value === null) throw new InvalidHandle("A handle is an object or a text that begins with `mt1.`.");
  const given = value as Record<string, unknown>;
  const stranger = Object.keys(given).find((name) => !Object.hasOwn(FIELDS, name));
  if (stranger !== undefined) throw new InvalidHandle(`A handle has no field ${JSON.stringify(stranger.slice(0, 40))}.`);
  const copy: Record<string, unknown> = {};
  for (const [name, fits] of Object.entries(FIELDS)) {
    const field = given[name];
    if (field === undefined && OPTIONAL.includes(name)) continue;
    if (!fits(field)) {
      throw new InvalidHandle(name === "v" && typeof field === "number" ? `A handle of version ${field} needs another version of the runtime.`
        : `The handle's ${name} is missing or malformed.`);
    }
    copy[name] = name === "submittedAt" ? iso(Date.parse(field as string)) : name === "context" ? { ...field as object } : field;
  }
  return copy as unknown as Handle;
}

/** A handle as text: `mt1.` and base64url, safe in URLs, file names and logs. */
export function formatHandle(handle: Handle): string {
  return PREFIX + base64url(JSON.stringify(checkHandle(handle)));
}

/**
 * A handle from its text, its JSON text or its object. Which provider, family and operation it names is checked by the client it is given to.
 * @throws InvalidHandle
 */
export function parseHandle<F extends FamilyType = FamilyType>(value: unknown): Handle<F> {
  let parsed = value;
  if (typeof value === "string") {
    if (value.length > LONGEST) throw new InvalidHandle(`A handle is at most ${LONGEST} characters long.`);
    try {
      const coded = value.startsWith(PREFIX) ? value.slice(PREFIX.length) : undefined;
      if (coded !== undefined && !/^[\w-]+$/.test(coded)) throw new Error();
      parsed = JSON.parse(coded === undefined ? value
        : new TextDecoder("utf-8", { fatal: true }).decode(fromBase64(coded)));
    } catch {
      throw new InvalidHandle("The text is no handle: it is neither JSON nor `mt1.` and base64url, or it was cut.");
    }
  }
  return checkHandle(parsed) as Handle<F>;
}
