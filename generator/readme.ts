/** What must a user of this package know? The facts of its README: families, statuses, outputs and their lifetimes, polling, webhooks, what is uncertain. */
import type { Adapter } from "./compile.ts";
import type { Family } from "./family.ts";
import { milliseconds, pollOf, STATUSES, type OutputMapping, type Verdict } from "./grammar.ts";
import { type Code, type View, camelCase, pascalCase, printExpr, printLink, printMarkdown, printName, printPackageName, printSpan } from "./print.ts";
import { data } from "./expr.ts";
import { requestOf } from "./scenarios.ts";

export function readmeView(adapter: Adapter, { scope }: { readonly scope: string }): View {
  const { document, mapping, families } = adapter;
  const root = document.root as Readonly<Record<string, unknown>>;
  const first = families[0]!;
  const sample = first.submit[0]!;
  const environment = adapter.credentials[0]?.env ?? {};
  const { body, ...params } = requestOf(sample);
  const info = (root["info"] ?? {}) as Readonly<Record<string, unknown>>;
  return {
    title: printMarkdown(adapter.title),
    package: printSpan(`${scope}/${adapter.provider}`),
    install: printPackageName(`${scope}/${adapter.provider}`),
    description: typeof info["description"] === "string" ? printMarkdown(info["description"]) : false,
    variable: printName(camelCase(adapter.provider)),
    create: printName(`create${pascalCase(adapter.provider)}`),
    specifier: printExpr(data(`${scope}/${adapter.provider}`)),
    open: Object.keys(environment).length === 0,
    credentials: Object.entries(environment).map(([name, variable]) => ({ name: printName(name), variable: printName(variable) })),
    operation: printName(sample.id),
    // A document without an example leaves it to the reader what is sent.
    body: body !== undefined ? printExpr(data(body), 0, 20) : sample.body?.required ? printName("body") : Object.keys(params).length > 0 ? printName("undefined") : false,
    params: Object.keys(params).length > 0 ? printExpr(data({ params }), 0, 20) : false,
    families: families.map((family) => familyFacts(family, adapter)),
    sites: adapter.sites.length > 1 ? adapter.sites.map(([name, url]) => ({ name: printSpan(name), url: printSpan(url) })) : false,
    webhooks: mapping.webhooks && families.some((family) => family.message) ? { verify: printMarkdown(verification(mapping.webhooks.verify)) } : false,
    limits: mapping.rate ? printMarkdown(Object.entries(mapping.rate).map(([name, value]) => (name === "tasks" ? `${value} tasks in flight` : `${value} ${name === "submit" ? "submits" : "status requests"}`)).join(", ")) : false,
    uncertain: texts(root["x-uncertain"]).map((text) => ({ text: printMarkdown(text) })),
    sources: sources(root["x-sources"]),
  };
}

function familyFacts(family: Family, adapter: Adapter): View {
  const { keys, reader } = family;
  const rows = reader.statuses.rows;
  const seen = STATUSES.filter((status) => rows.some(([, verdict]) => statusOf(verdict) === status) || keys.status?.rules?.some((rule) => statusOf(rule.then) === status));
  const only = typeof keys.cancel === "object" ? keys.cancel.while : undefined;
  return {
    name: printSpan(family.name),
    operations: family.submit.map((operation) => ({ id: printSpan(operation.id), summary: printMarkdown(operation.summary ?? ""), path: printSpan(`${operation.method} ${operation.path}`) })),
    statuses: rows.map(([word, verdict]) => ({ word: printSpan(word), verdict: printSpan(describe(verdict)) })),
    rules: keys.status?.rules !== undefined,
    lenient: reader.statuses.lenient,
    open: keys.status?.open === true,
    edges: diagram(seen, family.cancel.length > 0, only).map(([from, to]) => ({ from: printName(from), to: printName(to) })),
    outputs: distinct((keys.outputs ?? []).map((output) => ({
      kind: printMarkdown(words(output.kind) || "by media type"), role: printMarkdown(words(output.role) || "primary"), lifetime: printMarkdown(lifetime(output, keys.expires)),
      access: printMarkdown((output.access ?? keys.access ?? ([output.url].flat().some((url) => typeof url === "object") ? "provider-auth" : "public")) === "public" ? "public" : "needs your credentials"),
    }))),
    ...Object.fromEntries(Object.entries(pollOf(keys)).map(([key, duration]) => [key, printMarkdown(duration)])),
    growing: milliseconds(pollOf(keys).max) > milliseconds(pollOf(keys).every),
    retention: keys.retention ? printMarkdown(keys.retention) : false,
    cancel: family.cancel.length > 0,
    cancelWhile: only ? printMarkdown(only.join(" or ")) : false,
    webhook: family.message !== undefined && family.announced.length > 0,
    webhookExcept: keys.webhook?.except ? printMarkdown(keys.webhook.except.join(", ")) : false,
    accountWebhook: family.message !== undefined && family.announced.length === 0,
    clientRef: keys.clientRef ? printMarkdown({ same: "answers a repeated reference with the same task", refused: "refuses a repeated reference", new: "makes a new task for a repeated reference" }[keys.clientRef.repeat]) : false,
    provider: printName(camelCase(adapter.provider)),
  };
}

/** Each row once: a mapping may have many places for one sort of output. */
function distinct<T extends Readonly<Record<string, Code>>>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [Object.values(row).join("|"), row])).values()];
}

const statusOf = (verdict: Verdict): string => (typeof verdict === "string" ? verdict : "failed" in verdict ? "failed" : "expired" in verdict ? "expired" : "running");

function describe(verdict: Verdict): string {
  if (typeof verdict === "string") return verdict === "unknown" ? "not recognized, the task goes on" : verdict;
  const [[status, why]] = Object.entries(verdict) as [[string, unknown]];
  return `${status} (${typeof why === "object" && why !== null ? String((why as { kind: string }).kind) : String(why)})`;
}

/**
 * The ways a task may go: live states in their order, then each end. A cancel leads from the statuses in which it is sent, from every live
 * one where none are named; the other ends come after the last live one.
 */
function diagram(seen: readonly string[], cancelable: boolean, only: readonly string[] | undefined): [string, string][] {
  const live: readonly string[] = seen.filter((status) => status === "queued" || status === "running");
  const ends = STATUSES.filter((status) => !live.includes(status) && (seen.includes(status) || (cancelable && status === "canceled")));
  const last = live.at(-1) ?? "submitted";
  const canceledFrom = live.filter((status) => only?.includes(status as "queued" | "running") ?? true);
  return [
    ["submitted", live[0] ?? seen[0] ?? "running"],
    ...(live.length === 2 ? [["queued", "running"] as [string, string]] : []),
    ...ends.flatMap((end) => (end === "canceled" && canceledFrom.length > 0 ? canceledFrom : [last]).map((from): [string, string] => [from, end])),
  ];
}

function words(given: OutputMapping["kind"] | OutputMapping["role"]): string {
  return given === undefined ? "" : typeof given === "string" ? given : [...new Set(Object.values(given.values))].join(" or ");
}

function lifetime(output: OutputMapping, fallback: OutputMapping["expires"]): string {
  const expires = output.expires ?? fallback;
  if (!expires) return "not documented";
  const told = [...(expires.at !== undefined ? ["told by the answer"] : []), ...(expires.in !== undefined ? ["seconds, told by the answer"] : [])];
  const documented = expires.after === undefined ? [] : [`${human(milliseconds(expires.after))} after it was ${{ finished: "finished", created: "created", retrieved: "retrieved" }[expires.since ?? "finished"]}`];
  return [...told, ...documented].join(", else ");
}

function human(duration: number): string {
  const [size, unit] = duration % 86_400_000 === 0 ? [86_400_000, "day"] : duration % 3_600_000 === 0 ? [3_600_000, "hour"] : duration % 60_000 === 0 ? [60_000, "minute"] : [1000, "second"];
  const count = duration / (size as number);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function verification(verify: unknown): string {
  if (verify === "none") return "Deliveries are not signed: use a URL nobody can guess; what they say is confirmed by asking the provider.";
  if (verify === "standard-webhooks") return "Deliveries are signed as Standard Webhooks says.";
  const { algorithm, strategy, headers } = verify as { algorithm?: string; strategy?: string; headers: object };
  return `Deliveries are verified: ${strategy ?? algorithm}, in the header${Object.keys(headers).length > 1 ? "s" : ""} ${Object.keys(headers).join(", ")}.`;
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : []);

function sources(value: unknown): { text: Code; about: Code }[] {
  return (Array.isArray(value) ? value : []).map((each: unknown) => {
    if (typeof each !== "object" || each === null) return { text: printLink(plain(each)), about: printMarkdown("") };
    const { url, for: about } = each as { url?: unknown; for?: unknown };
    return { text: printLink(plain(url ?? "")), about: printMarkdown(about === undefined ? "" : `: ${plain(about)}`) };
  });
}

const plain = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));
