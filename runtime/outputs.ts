/** What did a task produce? From what a mapping reads to outputs with a form, a kind and an honest expiry, and the items that failed. */
import type { Context } from "./context.ts";
import type { ContentRequest, ExpiryReading, OutputReading } from "./contract.ts";
import { defined } from "./defined.ts";
import { taskError } from "./judge.ts";
import { kindOf, mediaType } from "./media.ts";
import { operationsOf } from "./operations.ts";
import { iso, moment, number, signedUntil, text, url } from "./slots.ts";
import type { Expiry, Handle, Output, TaskError } from "./task.ts";
import { empty } from "./value.ts";

/** Milliseconds since 1970. */
export interface Moments { readonly created?: number | undefined; readonly finished?: number | undefined; readonly observed: number }

type Form = Pick<Output, "url" | "data" | "text"> & { readonly content?: string; readonly mediaType?: string };

const isContent = (value: unknown): value is ContentRequest =>
  typeof value === "object" && value !== null && typeof (value as { content?: unknown }).content === "string";

/** Base64 as it is, or out of a `data:` URL. */
function embedded(value: unknown): Form | undefined {
  const data = text(value);
  const [, type, base64] = /^data:([\w.+-]+\/[\w.+-]+)?[^,]*;base64,(.*)$/s.exec(data ?? "") ?? [];
  return base64 ? defined({ data: base64, mediaType: type }) : data === undefined || data.startsWith("data:") ? undefined : { data };
}

/** The forms a thing takes: of the alternatives the first that fits, a list of URLs one form each. */
function formsOf(context: Context, handle: Handle, reading: OutputReading): Form[] {
  const { url: one, urls = [one], data } = reading;
  for (const alternative of urls) {
    const forms = [alternative].flat().flatMap((value): Form[] => {
      if (isContent(value)) return [{ url: context.url(value.content, value.parts ?? {}, handle), content: value.content }];
      const address = url(value, context.base);
      const inline = address === undefined && typeof value === "string" && value.startsWith("data:") ? embedded(value) : undefined;
      return address !== undefined ? [{ url: address }] : inline ? [inline] : [];
    });
    if (forms.length) return forms;
  }
  // What is no text cannot be base64: a whole answer is kept as JSON.
  const form = empty(data) ? undefined : typeof data === "object" ? { text: JSON.stringify(data) } : embedded(data);
  if (form) return [form];
  const words = text(reading.text);
  return words === undefined ? [] : [{ text: words }];
}

function expiryOf(
  reading: ExpiryReading | undefined, address: string | undefined, handle: Handle, zone: string | undefined, moments: Moments,
): Expiry | undefined {
  const seconds = number(reading?.in);
  const told = moment(reading?.at, zone) ?? (seconds ? moments.observed + seconds * 1e3 : undefined);
  // Without the moment it counts from, a lifetime counts from the submit, which is never later.
  const since = reading?.since ?? "finished";
  const from = (since === "retrieved" ? moments.observed : moments[since]) ?? Date.parse(handle.submittedAt);
  const promised = told ?? (reading?.after === undefined ? undefined : from + reading.after);
  // Whatever was promised, a signed URL ends when it says; whatever it says, the file behind it ends as promised.
  const signed = address === undefined ? undefined : signedUntil(address);
  if (signed !== undefined && (promised === undefined || signed < promised || (signed === promised && told === undefined))) return { at: iso(signed), from: "url" };
  return promised === undefined ? undefined : { at: iso(promised), from: told === undefined ? "documented" : "field" };
}

/** Reads outputs in the order of the mapping; the same URL counts once. */
export function outputsOf(
  context: Context, handle: Handle, readings: readonly OutputReading[], moments: Moments, expires?: ExpiryReading,
): { outputs: Output[]; partial: TaskError[] } {
  const { adapter } = context;
  const outputs: Output[] = [];
  const partial: TaskError[] = [];
  const urls = new Set<string>();
  for (const reading of readings) {
    if (reading.when === false) continue;
    const forms = formsOf(context, handle, reading);
    const { failure } = reading;
    if (failure?.when ?? (failure && !forms.length && (text(failure.code) ?? text(failure.message)) !== undefined)) {
      partial.push({ ...taskError(adapter, failure), stage: "output" });
      continue;
    }
    for (const { content, mediaType: embeddedType, ...form } of forms) {
      if (form.url !== undefined && urls.size === urls.add(form.url).size) continue;
      const type = mediaType(text(reading.mediaType)) ?? embeddedType;
      outputs.push(defined({
        kind: reading.kind ?? kindOf(type, form.url),
        role: reading.role ?? "primary",
        name: text(reading.name),
        ...form,
        access: reading.access ?? (content !== undefined && operationsOf(adapter)[content]?.auth !== false ? "provider-auth" : "public"),
        expires: expiryOf(reading.expires ?? expires, form.url, handle, adapter.families[handle.family]?.zone, moments),
        mediaType: type,
        width: number(reading.width),
        height: number(reading.height),
        durationSeconds: durationOf(reading.duration),
        bytes: number(reading.bytes),
      }));
    }
  }
  return { outputs, partial };
}

function durationOf(slot: OutputReading["duration"]): number | undefined {
  const told = typeof slot === "object" && slot !== null && "unit" in slot ? slot as { from: unknown; unit: "ms" | "s" } : { from: slot, unit: "s" };
  const value = number(told.from);
  return value === undefined ? undefined : told.unit === "ms" ? value / 1e3 : value;
}
