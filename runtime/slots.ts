/** How does a value of any shape become a text, a number, a moment or a URL? Of alternatives the first that fits is taken. */
import type { Slot } from "./contract.ts";
import { scalar } from "./value.ts";

type Fit<T> = (value: unknown) => T | undefined;

/** The first alternative that fits. */
function fit<T>(slot: Slot, fits: Fit<T>): T | undefined {
  if (!Array.isArray(slot)) return fits(slot);
  for (const value of slot) {
    const found = fits(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

const asNumber: Fit<number> = (value) => {
  const number = typeof value === "number" ? value : typeof value === "string" && value.trim() ? Number(value) : NaN;
  return number >= 0 && number < Infinity ? number : undefined;
};

/** A scalar as text, exactly as sent. */
export const text = (slot: Slot): string | undefined => fit(slot, scalar);

/** A number that is not negative, or its text. */
export const number = (slot: Slot): number | undefined => fit(slot, asNumber);

/** A share of 1, told in a `scale` of 1 or 100. `45%` and `45/100` carry their own; what is outside 0 to 1 is no value. */
export function share(slot: Slot, scale: number): number | undefined {
  return fit(slot, (value) => {
    const [, part, of] = /^\s*([\d.]+)\s*(%|\/\s*[\d.]+)\s*$/.exec(String(value)) ?? [];
    const number = asNumber(part ?? value);
    const fraction = number === undefined ? NaN : number / (of === undefined ? scale : of === "%" ? 100 : Number(of.slice(1)));
    return fraction >= 0 && fraction <= 1 ? fraction : undefined;
  });
}

const YEAR_2000 = 946_684_800_000;

// The basic format of signed URLs, `20260131T235959Z`, is ISO 8601 too.
const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,](\d+))?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
const RFC1123 = /^[a-z]{3},? .*(GMT|UTC|[+-]\d{4})$/i;

const asMoment = (zone: string): Fit<number> => (value) => {
  const written = scalar(value)?.trim() ?? "";
  let at = Number(written);
  if (at >= 0) {
    // Seconds, milliseconds, microseconds and nanoseconds since 1970 cannot be confused for the next three thousand years.
    at = at < 1e11 ? at * 1e3 : at < 1e14 ? at : at < 1e17 ? at / 1e3 : at / 1e6;
  } else {
    const [, year, month, day, hours = "00", minutes = "00", seconds = "00", fraction = "", offset = zone] = ISO.exec(written) ?? [];
    const [, sign = "Z", ahead = "", rest = "00"] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
    at = Date.parse(year ? `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${fraction.padEnd(3, "0").slice(0, 3)}${sign}${ahead && `${ahead}:${rest}`}`
      : RFC1123.test(written) ? written : "");
  }
  at = Math.floor(at);
  return at >= YEAR_2000 && at < 8.64e15 ? at : undefined;
};

/** Milliseconds since 1970, of ISO 8601 (in `zone` where it names none), RFC 1123, or digits; before 2000 is no value. */
export const moment = (slot: Slot, zone = "Z"): number | undefined => fit(slot, asMoment(zone));

/** As ISO 8601 UTC; what lies beyond the calendar is its last moment. */
export const iso = (milliseconds: number): string => new Date(Math.min(milliseconds, 8.64e15)).toISOString();

/** An absolute URL of the web or an object store, with a leading `/` completed by `base`; `data:` is no URL here. */
export function url(value: unknown, base: string): string | undefined {
  if (typeof value !== "string") return undefined;
  const written = value.trim();
  if (written[0] === "/") return URL.canParse(written, base) ? new URL(written, base).href : undefined;
  return /^(?:https?|ftp|s3|gs|oss|cos|tos):\/\/\S/i.test(written) && URL.canParse(written) ? written : undefined;
}

/** When a signed URL says that it ends. */
export function signedUntil(address: string): number | undefined {
  const parameter = (name: string) => new RegExp(`[?&]${name}=([^&#]+)`, "i").exec(address)?.[1];
  const start = moment(parameter("X-(?:Amz|Tos|Goog)-Date"));
  const seconds = number(parameter("X-(?:Amz|Tos|Goog)-Expires"));
  return start !== undefined && seconds !== undefined ? start + seconds * 1e3 : moment(parameter("Expires"));
}
