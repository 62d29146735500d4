/** How does a client bear what can go wrong at any provider? The same cases for every family. */
import { ensure, Nonconformity, same } from "./conformance-compare.ts";
import { webhookCases } from "./conformance-webhooks.ts";
import {
  failureOf, sameRefusal, setStage, storyOf, type AnyHandle, type AnyTask, type Case, type Member, type Showing, type Stage, type Subject,
} from "./conformance-stage.ts";
import { sameEnd } from "./conformance-stories.ts";
import type { Fault, FaultOptions, Role } from "./faults.ts";
import { namesOf, refusalOf, statusOf, verdictOf } from "./family.ts";
import { EXPECTED_EXAMPLES, type Example } from "./scenarios.ts";

const MINUTE = 60_000;
const REFERENCE = "reference-of-the-suite";
/** Refusals that may pass: a wait goes on over them. */
const PASSING = ["rate_limited", "capacity", "provider_error", "provider_timeout"];

/** The standard cases of a family. Where it has neither an expected example nor a reason, one case fails and says so. */
export function standardCases(subject: Subject, member: Member): Case[] {
  const { data } = member;
  const asks = data.retrieve === undefined ? "Tasks cannot be asked for: only webhooks tell of them." : undefined;

  const showing: Showing = (names, name, run, cannot) => {
    const lacking = names.find((each) => !Object.hasOwn(data.examples, each));
    const reason = cannot ?? (lacking === undefined ? undefined : data.cannot[lacking] ?? `There is no example "${lacking}".`);
    return reason === undefined ? { name, run } : { name, cannot: reason };
  };
  const waiting = (name: string, run: () => Promise<void>, examples: readonly string[] = ["done"]): Case => showing(examples, name, run, asks);
  const surviving = (name: string, fault: Fault, options: FaultOptions = {}, check?: (stage: Stage) => void): Case =>
    waiting(name, () => survive(subject, member, fault, options, check));

  const answersLook = (name: string): boolean => ["retrieve", "result"].includes(data.examples[name]?.answers ?? "");
  return [
    ...EXPECTED_EXAMPLES.filter((name) => !Object.hasOwn(data.examples, name) && !Object.hasOwn(data.cannot, name)).map(missing),
    waiting("an unknown status keeps the task live until it is done", () => unknownStatus(subject, member), ["unknown_status", "done"]),
    surviving("an empty body on a look is no verdict", "empty"),
    surviving("an HTML page on a look is no verdict", "bad_gateway"),
    surviving("a broken connection on a look is no verdict", "reset"),
    surviving("a broken answer to a look is no verdict", "cut"),
    surviving("a server error on a look is no verdict", "server_error", { times: 3 }),
    surviving("a slow answer to a look is given up, and asked for again", "slow", { delay: 20 * MINUTE }),
    surviving("429 with seconds is kept to", "rate_limited", { retryAfter: 90 }, (stage) => paused(stage, 90_000)),
    waiting("429 with a date is kept to", async () => {
      const at = setStage(subject).clock.now() + 10 * MINUTE;
      await survive(subject, member, "rate_limited", { retryAfter: { at } }, ({ simulation }) => {
        const after = simulation.requests[simulation.requests.findIndex(({ fault }) => fault !== undefined) + 1];
        ensure(after && after.at >= at, `The next look came ${(at - (after?.at ?? 0)) / 1000} seconds before the time the provider named.`);
      });
    }),
    ...(answersLook("rate_limited") ? [surviving("the provider's own 429 is no verdict", { example: "rate_limited" })] : []),
    showing(["no_output"], "success without an output has failed, on first sight", () => noOutput(subject, member), asks),
    showing(["error_in_200", "done"], "an error inside 200 is a refusal, not a verdict", () => errorIn200(subject, member), asks),
    data.grace ? surviving("not found is not yet, soon after the submit", "not_found")
      : { name: "not found is not yet, soon after the submit", cannot: "A task is known as soon as it is submitted: the mapping declares no grace." },
    showing(["not_found"], "not found later is an error, not a verdict", () => notFound(subject, member), asks),
    data.retention === undefined
      ? { name: "a record past its retention has expired", cannot: "How long the provider keeps its records is not documented." }
      : showing(["not_found"], "a record past its retention has expired", () => expired(subject, member, data.retention!), asks),
    showing(["unauthorized"], "bad credentials stop a wait at once", () => unauthorized(subject, member), asks),
    showing(["failed"], "a failure is a verdict, and ends the wait", () => failure(subject, member), asks),
    ...submitCases(subject, member, showing),
    showing(["cancel"], "a cancel is a verdict, and the task ends as the provider says", () => cancel(subject, member, "wins")),
    showing(["cancel", "done"], "a cancel that loses the race leaves the task as it ends", () => cancel(subject, member, "loses"), asks),
    ...webhookCases(subject, member, showing),
  ];
}

function missing(name: string): Case {
  return {
    name: `the example ${name} is there`,
    run: async () => { throw new Nonconformity(`There is no example "${name}", and \`cannot\` gives no reason for it.`); },
  };
}

interface Begun { readonly stage: Stage; readonly handle: AnyHandle; readonly task: AnyTask; readonly end: Example }

async function begin(subject: Subject, member: Member, example: string): Promise<Begun> {
  const stage = setStage(subject);
  const { operation, story } = storyOf(member, example);
  stage.simulation.play(member.name, story);
  const task = await stage.submit(member, operation);
  return { stage, handle: task.handle, task, end: member.data.examples[example]! };
}

/** An example of a task under way, else of any task that can be asked for. */
function underWay({ data }: Member): string {
  const names = namesOf(data, "retrieve");
  const by = (status: string): string | undefined => names.find((name) => statusOf(data.examples[name]) === status);
  const live = by("running") ?? by("queued") ?? names[0];
  ensure(live !== undefined, "No example shows a task being asked for.");
  return live;
}

/** The first look goes wrong, and the wait ends as if nothing had been. */
async function survive(subject: Subject, member: Member, fault: Fault, options: FaultOptions, check?: (stage: Stage) => void): Promise<void> {
  const { stage, handle, end } = await begin(subject, member, "done");
  const role = (typeof fault === "object" ? member.data.examples[fault.example]!.answers : "retrieve") as Role;
  stage.simulation.fault(fault, { answers: role, ...options });
  sameEnd(await stage.client.wait(handle), end.becomes as object);
  const struck = stage.simulation.requests.filter((each) => each.fault !== undefined).length;
  same(struck, options.times ?? 1, "How often the fault struck");
  stage.clean();
  same(stage.simulation.counts.accepted, 1, "The tasks started");
  check?.(stage);
}

function paused({ simulation: { requests } }: Stage, milliseconds: number): void {
  const at = requests.findIndex(({ fault }) => fault !== undefined);
  const between = (requests[at + 1]?.at ?? 0) - requests[at]!.at;
  ensure(between >= milliseconds, `The next look came after ${between} ms; the provider asked for ${milliseconds}.`);
}

async function unknownStatus(subject: Subject, member: Member): Promise<void> {
  const { stage, handle, end } = await begin(subject, member, "done");
  stage.simulation.fault({ example: "unknown_status" }, { answers: "retrieve", times: 3 });
  const seen: AnyTask[] = [];
  sameEnd(await stage.client.wait(handle, { onUpdate: (task) => seen.push(task) }), end.becomes as object);
  const told = member.data.examples["unknown_status"]!.becomes as { providerStatus?: string };
  const strange = seen.filter((task) => task["recognized"] === false);
  ensure(strange.length > 0, "Nobody was told of the unknown status.");
  ensure(strange.every((task) => !task.done && task["providerStatus"] === told.providerStatus), "The unknown status was not kept as it was sent.");
  stage.clean();
}

async function noOutput(subject: Subject, member: Member): Promise<void> {
  const { stage, handle, task } = await begin(subject, member, "no_output");
  const failed = task.done ? task : await stage.client.wait(handle);
  const { kind } = (failed["error"] ?? {}) as { kind?: string };
  same({ status: failed.status, kind }, { status: "failed", kind: "no_output" }, "The end of the task");
  const sights = stage.simulation.requests.filter(({ example }) => example === "no_output").length;
  same(sights, 1, "How often it was looked at");
  stage.clean();
}

async function errorIn200(subject: Subject, member: Member): Promise<void> {
  const example = member.data.examples["error_in_200"]!;
  const kind = refusalOf(example);
  if (example.answers === "submit") {
    const stage = setStage(subject);
    const { operation } = storyOf(member, "error_in_200");
    stage.simulation.play(member.name, ["error_in_200"]);
    const error = await failureOf(stage.submit(member, operation), "A refusal");
    if (kind !== undefined) sameRefusal(error, { kind }, ["SubmitRejected"]);
    return;
  }
  const { stage, handle, end } = await begin(subject, member, "done");
  const retry = (example.becomes as { refused?: { retry?: string } }).refused?.retry;
  if (kind === undefined || (PASSING.includes(kind) && retry !== "never")) {
    stage.simulation.fault({ example: "error_in_200" }, { answers: example.answers as Role });
    const task = await stage.client.wait(handle);
    // Some errors are the task's own: then the example says how it ended.
    return sameEnd(task, (statusOf(example) !== undefined && task.status !== "succeeded" ? example : end).becomes as object);
  }
  stage.simulation.fault({ example: "error_in_200" }, { answers: example.answers as Role, times: 1000 });
  if (kind === "not_found") stage.clock.set(stage.clock.now() + (member.data.grace ?? 0) + MINUTE);
  const error = await failureOf(stage.client.wait(handle), "A refusal");
  sameRefusal(error, { kind }, ["ProviderError", "TaskNotFound"]);
}

async function notFound(subject: Subject, member: Member): Promise<void> {
  const example = member.data.examples["not_found"]!;
  const { stage, handle } = await begin(subject, member, underWay(member));
  stage.simulation.fault("not_found", { answers: example.answers as Role, times: 1000 });
  stage.clock.set(stage.clock.now() + (member.data.grace ?? 0) + MINUTE);
  if (statusOf(example) !== undefined) return sameEnd(await stage.client.wait(handle), example.becomes as object);
  const error = await failureOf(stage.client.wait(handle), "TaskNotFound");
  ensure(error.name === "TaskNotFound", `TaskNotFound was expected, not ${error.name}: ${error.message}`);
  ensure(error.handle?.id === handle.id, "The error does not carry the handle.");
}

async function expired(subject: Subject, member: Member, retention: number): Promise<void> {
  const { stage, handle } = await begin(subject, member, underWay(member));
  stage.simulation.fault("not_found", { answers: "retrieve", times: 1000 });
  stage.clock.set(stage.clock.now() + retention + MINUTE);
  const task = await stage.client.wait(handle);
  same({ status: task.status, what: task["what"] }, { status: "expired", what: "record" }, "The end of the task");
}

async function unauthorized(subject: Subject, member: Member): Promise<void> {
  const example = member.data.examples["unauthorized"]!;
  if (example.answers === "submit") {
    const stage = setStage(subject);
    stage.simulation.play(member.name, ["unauthorized"]);
    const error = await failureOf(stage.submit(member, storyOf(member, "unauthorized").operation), "A refusal");
    return sameRefusal(error, { kind: "unauthorized" }, ["SubmitRejected"]);
  }
  const { stage, handle } = await begin(subject, member, underWay(member));
  stage.simulation.fault("unauthorized", { answers: example.answers as Role, times: 1000 });
  const error = await failureOf(stage.client.wait(handle), "A refusal");
  sameRefusal(error, { kind: "unauthorized" }, ["ProviderError"]);
  same(stage.simulation.requests.filter(({ fault }) => fault !== undefined).length, 1, "How often it was asked with the same credentials");
}

async function failure(subject: Subject, member: Member): Promise<void> {
  const { stage, handle, task, end } = await begin(subject, member, "failed");
  sameEnd(task.done ? task : await stage.client.wait(handle), end.becomes as object);
  stage.clean();
}

function submitCases(subject: Subject, member: Member, showing: Showing): Case[] {
  const { data } = member;
  /** What became of the submit is unclear: without a reference of the caller's that is an error, with one it may be found out. */
  const tried = async (fault: Fault, options: FaultOptions = {}): Promise<void> => {
    const stage = setStage(subject);
    stage.simulation.fault(fault, { answers: "submit", ...options });
    const outcome = await stage.submit(member, data.submit[0]!).catch((error: unknown) => {
      if (error instanceof Nonconformity || !(error instanceof Error)) throw error;
      return error;
    });
    const { accepted } = stage.simulation.counts;
    if (outcome instanceof Error) {
      ensure(outcome.name === "SubmitAmbiguous", `SubmitAmbiguous was expected, not ${outcome.name}: ${outcome.message}`);
    } else {
      ensure(data.clientRef, "A task came of a submit of which nobody can tell whether it was accepted.");
      ensure(stage.simulation.task(outcome.handle.id), "The handle names no task of the provider.");
    }
    ensure(accepted <= 1, `${accepted} tasks were started.`);
    if (!data.clientRef) same(stage.simulation.requests.length, 1, "How often the submit was sent");
  };
  return [
    ...(["lost", "cut", "reset", "server_error", "bad_gateway", "empty"] as const).map((fault) =>
      showing([], `a submit never starts two tasks (${fault.replace("_", " ")})`, () => tried(fault))),
    showing([], "a submit never starts two tasks (slow)", () => tried("slow", { delay: 20 * MINUTE })),
    showing([], "the caller's own reference travels with the submit", async () => {
      const stage = setStage(subject);
      const task = await stage.submit(member, data.submit[0]!, { clientRef: REFERENCE });
      same(stage.simulation.submits.map(({ clientRef }) => clientRef), [REFERENCE], "The reference the provider was told");
      same(task.handle["clientRef"], REFERENCE, "The reference in the handle");
      stage.clean();
    }, data.clientRef && data.places?.clientRef !== undefined ? undefined : "The provider takes no reference of the caller's."),
    showing([], "a submit that met 429 is sent again when its time has come", async () => {
      const stage = setStage(subject);
      stage.simulation.fault("rate_limited", { answers: "submit", retryAfter: 5 });
      const task = await stage.submit(member, data.submit[0]!);
      ensure(stage.simulation.task(task.handle.id), "The handle names no task of the provider.");
      same(stage.simulation.counts.accepted, 1, "The tasks started");
      paused(stage, 5000);
    }),
  ];
}

async function cancel(subject: Subject, member: Member, race: "wins" | "loses"): Promise<void> {
  const { data } = member;
  const stage = setStage(subject);
  const { operation, story } = storyOf(member, Object.hasOwn(data.examples, "done") ? "done" : underWay(member));
  stage.simulation.play(member.name, story, { cancel: race });
  const { handle } = await stage.submit(member, operation);
  ensure(stage.client.cancel, "The client has no `cancel`.");
  const { verdict } = await stage.client.cancel(handle);
  const verdicts = new Set(namesOf(data, "cancel").flatMap((name) => verdictOf(data.examples[name]) ?? []));
  const allowed = race === "wins" ? ["canceled", "requested"].filter((each) => verdicts.has(each)) : ["too_late", "already_done", "requested"];
  ensure(allowed.includes(verdict), `The verdict is ${verdict}; ${allowed.join(" or ")} was expected.`);
  stage.clean();
  if (data.retrieve === undefined) return;
  // A provider may forget what it canceled; then there is nothing to wait for.
  const holds = stage.simulation.task(handle.id)!.ends;
  if (holds === undefined) return;
  const task = await stage.client.wait(handle);
  sameEnd(task, data.examples[holds]!.becomes as object);
  if (race === "loses") ensure(task.status !== "canceled", "A cancel that lost the race has canceled the task.");
}
