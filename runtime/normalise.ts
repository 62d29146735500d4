/** What does an answer mean? A task, a refusal, or nothing yet: the one place where that is decided, for every provider. */
import type { Answer, Context, Question, Reading, Refusal, Seen } from "./context.ts";
import type { Any, At, Family, Fault, KindEntry, ProgressReading, Reader, Statuses, Verdict } from "./contract.ts";
import { defined } from "./defined.ts";
import { chargedFor, sort, taskError, verdictOf } from "./judge.ts";
import { outputsOf } from "./outputs.ts";
import { retryAfter } from "./retry-after.ts";
import { iso, moment, number, share, text } from "./slots.ts";
import type { Handle, LiveTask, Role, Task, TaskError } from "./task.ts";
import { has } from "./value.ts";

/** The fields of a handle as a mapping's chains name them. */
export const flat = ({ id, operation, clientRef, context }: Handle): At["handle"] => ({ ...context, id, operation, ...defined({ clientRef }) });

/** What only goes with something else: a cover is no video. */
const BESIDE: readonly Role[] = ["cover", "preview", "captions"];

const KEPT = ["content-type", "retry-after", "x-request-id", "date", "server"];

/** What is kept of an answer for an error. */
export function seenOf(answer: Answer): Seen {
  const { status, header, observed } = answer;
  return defined({
    at: iso(observed), status: status || undefined, headers: status ? defined(Object.fromEntries(KEPT.map((name) => [name, header(name)?.slice(0, 200)]))) as Record<string, string> : undefined,
    body: answer.text.slice(0, 500),
  });
}

/** What is read of each slot, where it has a value. */
const readAll = <S, T>(slots: Readonly<Record<string, S>> | undefined, read: (slot: S) => T | undefined): Record<string, T> =>
  defined(Object.fromEntries(Object.entries(slots ?? {}).map(([name, slot]) => [name, read(slot)]))) as Record<string, T>;

/** What an answer's own words mean, before anything else is judged; where the HTTP status is no success, rules alone may speak. */
export function speak(reader: Reader<any, any, any>, statuses: Statuses, body: Any, at: At, ok = true): { given: unknown; word: string | undefined; verdict: Verdict | undefined } {
  const given = reader.let?.(body, at);
  const word = text(reader.word?.(body, at, given));
  return { given, word, verdict: reader.verdict?.(body, at, given) ?? (ok && word !== undefined ? verdictOf(statuses, word) : undefined) };
}

const filled = <T extends object>(value: T): T | undefined => (has(value) ? value : undefined);

function progressOf(told: ProgressReading): LiveTask["progress"] {
  const total = number(told.total);
  return filled(defined({
    fraction: share(told.percent, 100) ?? share(told.fraction, 1) ?? (total ? share(number(told.done), total) : undefined),
    queuePosition: number(told.position),
    etaSeconds: number(told.eta),
  }));
}

/**
 * Judges an answer in the order of the mapping language: rules on an answer of any HTTP status; the table on 2xx; then the refusal; then
 * absence. Pure. A submit is judged by its body alone, a webhook's refusal is the task's failure, and success that has to be asked for
 * is `ask`.
 */
export function normalise(context: Context, { via, handle, answer, at, body: found }: Question): Reading {
  const { adapter } = context;
  const family = adapter.families[handle.family] as Family;
  const { webhook } = family;
  const submitted = via === "submit";
  const told = via === "webhook";
  const { status, form } = answer;
  const ok = told || (status >= 200 && status < 300);
  const hint = told ? undefined : family.poll?.hint?.(found ?? {}, at);
  const hinted = number(hint?.from);
  const asked = Math.max(hinted === undefined ? -1 : hint?.unit === "ms" ? hinted : hinted * 1e3, retryAfter(answer.header, answer.observed) ?? -1);
  const wait = asked < 0 ? undefined : asked;

  const unclear = (reason: string): Reading => defined({ type: "unclear" as const, reason, wait, seen: seenOf(answer) });
  if (form === "none" || form === "oversize") return unclear(answer.text);
  if (form === "html" && (submitted ? ok : status !== 401 && status !== 403)) return unclear(`The answer is an HTML page (HTTP ${status}).`);

  // Chains want something to start from; on submit nothing but the body may speak.
  const body = (found ?? {}) as Any;
  const requestId = text(adapter.requestId?.(body, at)) ?? answer.header("x-request-id");
  const said = () => adapter.errors.read?.(body, at) ?? { code: String(status) };
  const refuse = (): Reading => {
    const fault = said();
    const code = text(fault.code) ?? ("code" in fault ? undefined : String(status));
    const { kind, retry, known } = sort(adapter, code, status);
    // Where the mapping finds no sentence, the beginning of the body says more than a number.
    const message = text(fault.message) ?? (form === "text" || form === "redirect" ? answer.text.trim().slice(0, 500)
      : `HTTP ${status}${form === "json" && has(answer.body) ? `: ${answer.text.trim().slice(0, 200)}` : ""}`);
    const refusal: Refusal = defined({ kind, code, message, retry, status, known, requestId });
    return defined({ type: "refused" as const, refusal, wait, seen: seenOf(answer) });
  };
  if (submitted && !ok) return refuse();

  const reader: Reader<any, any, any> = (told && webhook?.read) || family.read;
  const seen: At = submitted ? { ...at, status: undefined as never, header: () => undefined } : at;
  const statuses = (told && webhook?.statuses) || family.statuses;
  const { given, word, verdict: spoken } = speak(reader, statuses, body, seen, ok);
  let verdict = spoken;
  let fault = (): Fault | undefined => reader.failure?.(body, seen, given);
  if (verdict === undefined) {
    const refused = !ok || adapter.errors.when?.(body, at);
    if (refused && !told) return refuse();
    if (refused) [verdict, fault] = ["failed", said];
    else if (form !== "json" && at.result === undefined) return unclear(form === "empty" ? "The answer is empty." : form === "file" ? answer.text : "The answer is no JSON.");
    else verdict = word !== undefined ? "unknown" : submitted ? "queued" : statuses.absent ?? "unknown";
  }

  const reason: { failed?: KindEntry; expired?: "run" | "record"; running?: "input" } = typeof verdict === "object" ? verdict : {};
  const state = typeof verdict === "string" ? verdict : Object.keys(verdict)[0] as "failed" | "expired" | "running";
  const live = state === "queued" || state === "running" || state === "unknown";
  // Without a body only a task that goes on is believed; a file is a body, though nobody reads it.
  if (ok && form !== "json" && form !== "file" && !live) return unclear(`The answer says ${state} and nothing else.`);
  // What was made is fetched apart; a submit leaves that to the first look.
  const pending = state === "succeeded" && family.result !== undefined && at.result === undefined && !(told && webhook?.read);
  if (pending && !submitted) return { type: "ask" };

  const { finished, ...begun } = readAll(reader.times?.(body, seen, given), (slot) => moment(slot, family.zone));
  // A provider that only tells of the last change tells of the end of a task that has ended, and of no other.
  const times = live || pending ? begun : defined({ ...begun, finished });
  const common = {
    handle,
    providerStatus: word,
    times: { ...readAll(times, iso), observed: iso(answer.observed) },
    model: text(reader.model?.(body, seen, given)),
    cost: filled(readAll(reader.cost?.(body, seen, given), number)),
    requestId,
    via,
    raw: told ? found : at.result ?? found,
  };
  const task = (more: object): Reading => defined({ type: "task" as const, task: defined({ ...common, ...more }) as unknown as Task, wait });
  const outputs = (early: boolean) =>
    outputsOf(context, handle, (reader.outputs?.(body, seen, given) ?? []).flat().filter((each) => !early || each.early), { ...times, observed: answer.observed }, reader.expires);
  const previews = () => (reader.early ? filled(outputs(true).outputs) : undefined);
  const failed = (error: TaskError, made = previews()) => task({
    status: "failed", done: true, outputs: made,
    error: { ...error, charged: error.charged === "unknown" ? chargedFor(family, "failed", error.code, error.kind, word) : error.charged },
  });

  if (live || pending) {
    return task({
      status: state === "queued" || (state === "unknown" && submitted) ? "queued" : "running",
      done: false,
      recognized: state !== "unknown",
      waitingFor: reason.running,
      progress: reader.progress && progressOf(reader.progress(body, seen, given)),
      preview: previews(),
    });
  }
  if (state === "succeeded") {
    const { outputs: made, partial } = outputs(false);
    if (made.some(({ role }) => !BESIDE.includes(role))) return task({ status: state, done: true, outputs: made, partial: filled(partial) });
    if (told && family.retrieve) return { type: "ask" };
    const { message, code }: Partial<TaskError> & { message: string } = partial[0] ?? { message: "The provider reported success without an output." };
    return failed(defined({ kind: "no_output" as const, stage: "output" as const, message, code, retry: "unknown" as const, charged: "unknown" as const }), filled(made));
  }
  if (state === "failed") return failed(taskError(adapter, fault(), reason.failed));
  const charged = chargedFor(family, state, word);
  return task(state === "canceled" ? { status: state, done: true, by: "unknown", charged }
    : { status: state, done: true, what: reason.expired ?? "run", charged });
}
