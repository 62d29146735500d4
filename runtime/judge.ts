/** What do a provider's words and codes mean? Status words by table, codes by kind, kinds by what may be done about them. */
import type { Adapter, Codes, Errors, Family, KindEntry, Statuses, Table, Verdict } from "./contract.ts";
import { defined } from "./defined.ts";
import { text } from "./slots.ts";
import type { Charged, ErrorKind, Retry, TaskError } from "./task.ts";
import { lookup } from "./value.ts";

const USUAL = {
  queued: "queued pending submitted created waiting preparing queueing",
  running: "running processing inprogress generating started",
  succeeded: "succeeded succeed success completed complete finished done",
  failed: "failed fail failure error",
  canceled: "canceled cancelled",
  expired: "expired timeout",
} as const;

const plain = (word: string) => word.toLowerCase().replace(/[-_\s]/g, "");

/** What a status word means; undefined where nobody knows. */
export function verdictOf(statuses: Statuses, word: string): Verdict | undefined {
  const table = statuses.table ?? {};
  const exact = lookup(table, word);
  if (exact !== undefined || !statuses.lenient) return exact;
  const bare = plain(word);
  const key = Object.keys(table).find((each) => plain(each) === bare);
  return key === undefined ? (Object.keys(USUAL) as (keyof typeof USUAL)[]).find((each) => USUAL[each].split(" ").includes(bare)) : table[key];
}

// HTTP's own codes; a key that ends in `*` stands for any ending.
const HTTP: Readonly<Record<string, KindEntry>> = {
  401: "unauthorized", 402: "insufficient_credits", 403: "unauthorized", 404: "not_found", 408: "provider_timeout", 410: "not_found",
  425: "capacity", 429: "rate_limited", 451: "moderation", 503: "capacity", 504: "provider_timeout", "4*": "invalid_input", "5*": "provider_error",
};

const RETRY: Readonly<Partial<Record<ErrorKind, Retry>>> = {
  moderation: "change_input", invalid_input: "change_input",
  insufficient_credits: "never", unauthorized: "never", not_found: "never", duplicate: "never",
  rate_limited: "resubmit", capacity: "resubmit", provider_error: "resubmit", provider_timeout: "resubmit",
};

const tables = new WeakMap<Errors, Table<KindEntry>>();

/** A mapping's codes as a table, put together at the first error. */
function kindsOf(errors: Errors): Table<KindEntry> {
  const known = tables.get(errors);
  if (known) return known;
  const rows = new Map<string, KindEntry>();
  const each = (groups: Readonly<Record<string, Codes>> = {}, put: (code: string, group: string) => void): void => {
    for (const [group, codes] of Object.entries(groups)) for (const code of typeof codes === "string" ? codes.split(" ") : codes) put(code, group);
  };
  each(errors.kinds, (code, kind) => rows.set(code, { kind } as KindEntry));
  each(errors.retry, (code, retry) => rows.set(code, { ...rows.get(code) as object, retry } as KindEntry));
  each(errors.charged, (code, charged) => rows.set(code, { ...rows.get(code) as object, charged: charged === "unknown" ? charged : charged === "true" } as KindEntry));
  const table = Object.fromEntries(rows);
  tables.set(errors, table);
  return table;
}

/** An error's kind with what may be done about it; `known` where the mapping itself names the code. */
export interface Sorted { readonly kind: ErrorKind; readonly retry: Retry; readonly charged?: Charged; readonly known: boolean }

/** Sorts a code: by the entry that is given, else by the mapping, else as an HTTP status. */
export function sort(adapter: Adapter, code: string | undefined, status?: number, given?: KindEntry): Sorted {
  const named = given ?? lookup(kindsOf(adapter.errors), code);
  const http = [status, code].find((each) => /^[45]\d\d$/.test(String(each)));
  const entry = named ?? lookup(HTTP, http) ?? "unclassified";
  const { kind, ...more }: { kind: ErrorKind; retry?: Retry; charged?: Charged } = typeof entry === "string" ? { kind: entry } : entry;
  return { retry: RETRY[kind] ?? "unknown", known: named !== undefined, ...more, kind };
}

/** Whether such an end was paid for, as far as the mapping says. */
export function chargedFor(family: Family, end: "failed" | "canceled" | "expired", ...words: (string | undefined)[]): Charged {
  const entry = family.charged?.[end];
  // What is said of failures speaks of the provider's own; one that it calls a success needs a row.
  if (typeof entry !== "object") return words.includes("no_output") ? "unknown" : entry ?? "unknown";
  // An exact row of any word speaks before a row with an open end.
  const exact = words.find((word) => word !== undefined && Object.hasOwn(entry, word));
  for (const word of exact === undefined ? words : [exact]) {
    const found = lookup(entry, word);
    if (found !== undefined) return found;
  }
  return "unknown";
}

/** Why a task, or an item of it, failed. */
export function taskError(
  adapter: Adapter, fault: { code?: unknown; message?: unknown; kind?: KindEntry | undefined } | undefined, reason?: KindEntry,
): TaskError {
  const code = text(fault?.code);
  const { kind, retry, charged = "unknown" } = sort(adapter, code, undefined, reason ?? fault?.kind);
  return defined({ kind, message: text(fault?.message) ?? "The provider gave no reason.", code, retry, charged });
}
