/** Does every example become exactly what it must become? */
import type { SimulateOptions } from "./api.ts";
import { ensure, Nonconformity, same } from "./conformance-compare.ts";
import {
  comparable, expectedTask, failureOf, observedAt, sameRefusal, setStage, storyOf, type AnyHandle, type Case, type Member, type Stage, type Subject,
} from "./conformance-stage.ts";
import { acceptedName, fits, namesOf, operationFor, statusOf } from "./family.ts";
import { SUBMITTED_AT, type Expected } from "./scenarios.ts";

/** Tasks go by the ids of the examples, so that bodies are compared as they are written. */
const AS_WRITTEN = { ids: "sample" } as const;

/** One case for each example that says what it becomes. */
export function exampleCases(subject: Subject, member: Member): Case[] {
  return Object.entries(member.data.examples).flatMap(([name, example]): Case[] => {
    const { becomes, answers } = example;
    if (becomes === undefined) return [];
    const title = `example ${name} becomes ${summary(becomes)}`;
    if (answers === "webhook") return [webhookCase(subject, member, name, becomes, title)];
    const play = answers === "submit" ? playSubmit : answers === "cancel" ? playCancel : playLook;
    return [{ name: title, run: () => play(subject, member, name, becomes) }];
  });
}

function summary(becomes: Expected): string {
  if ("refused" in becomes) return `a refusal (${(becomes.refused as { kind: string }).kind})`;
  if ("verdict" in becomes) return String(becomes.verdict);
  return "status" in becomes ? String(becomes.status) : Object.keys(becomes).join();
}

async function playSubmit(subject: Subject, member: Member, name: string, becomes: Expected): Promise<void> {
  const { operation } = storyOf(member, name);
  // The answer is observed a minute after the request left, whatever the clock says when it is asked.
  let answered = false;
  const stage = setStage(subject, AS_WRITTEN, {
    now: () => stage.clock.now() + (answered ? observedAt - Date.parse(SUBMITTED_AT) : 0),
    fetch: async (request: Request) => {
      const response = await stage.simulation.fetch(request);
      answered = true;
      return response;
    },
  });
  stage.simulation.play(member.name, [name]);
  const task = stage.submit(member, operation);
  await judge(becomes, task, ["SubmitRejected"], async () => {
    const error = await failureOf(task, "SubmitAmbiguous");
    ensure(error.name === "SubmitAmbiguous", `SubmitAmbiguous was expected, not ${error.name}: ${error.message}`);
  });
  stage.clean();
}

/** Compares what came with what was expected, but for what only a submit or only a look can mean. */
async function judge(becomes: Expected, task: Promise<object>, refusals: readonly string[], otherwise: () => Promise<void>): Promise<void> {
  if ("refused" in becomes) return sameRefusal(await failureOf(task, "A refusal"), becomes.refused as { kind: string }, refusals);
  if ("status" in becomes) return same(comparable(await task as never), expectedTask(becomes), "The task");
  return otherwise();
}

/** A task that was submitted as the family's examples say; by hand where they show no such submit. */
async function begun(stage: Stage, member: Member, operation: string): Promise<AnyHandle> {
  if (acceptedName(member.data, operation) !== undefined) return (await stage.submit(member, operation)).handle;
  return stage.client.handle({
    v: 1, provider: stage.simulation.scenarios.provider, family: member.name, operation, id: String(member.data.ids[0]), submittedAt: SUBMITTED_AT,
  });
}

async function playLook(subject: Subject, member: Member, name: string, becomes: Expected): Promise<void> {
  const { operation, story } = storyOf(member, name);
  const { data } = member;
  const stage = setStage(subject, AS_WRITTEN);
  const accepted = acceptedName(data, operation);
  const last = data.examples[name]!;
  const straight = [...(accepted === undefined ? [] : [accepted]), ...(last.after === undefined ? [] : [last.after]), name];
  stage.simulation.play(member.name, last.after === undefined && last.answers === "result" ? story : straight);
  const handle = await begun(stage, member, operation);
  stage.clock.set(observedAt);
  const task = stage.client.get(handle);
  await judge(becomes, task, ["ProviderError", "TaskNotFound"], async () => {
    ensure("transient" in becomes, `A look cannot become ${JSON.stringify(becomes)}.`);
    await failureOf(task, "An error, for the answer says nothing,");
    if (data.examples["done"] === undefined) return;
    // The next look decides: a wait goes on over it.
    const again = setStage(subject);
    again.simulation.play(member.name, storyOf(member, "done").story);
    again.simulation.fault({ example: name }, { answers: last.answers as "retrieve" });
    const { handle } = await again.submit(member, storyOf(member, "done").operation);
    const done = await again.client.wait(handle);
    ensure(done.status === statusOf(data.examples["done"]), `The wait ended with ${done.status}.`);
  });
  stage.clean();
}

async function playCancel(subject: Subject, member: Member, name: string, becomes: Expected): Promise<void> {
  const { data } = member;
  const example = data.examples[name]!;
  const operation = data.submit.find((each) => fits(example, operationFor(data.cancel, each))) ?? data.submit[0]!;
  const stage = setStage(subject, AS_WRITTEN);
  const running = namesOf(data, "retrieve").find((each) => ["queued", "running"].includes(statusOf(data.examples[each]) ?? ""));
  stage.simulation.play(member.name, [acceptedName(data, operation)!, ...(running === undefined ? [] : [running])]);
  const handle = await begun(stage, member, operation);
  stage.clock.set(observedAt);
  stage.simulation.fault({ example: name }, { answers: "cancel" });
  ensure(stage.client.cancel, "The client has no `cancel`.");
  const canceled = stage.client.cancel(handle);
  if ("verdict" in becomes) same((await canceled).verdict, becomes.verdict, "The verdict");
  else await judge(becomes, canceled.then(({ task }) => task ?? {}), ["CancelFailed", "ProviderError", "TaskNotFound"], async () => {
    throw new Nonconformity(`A cancel cannot become ${JSON.stringify(becomes)}.`);
  });
  stage.clean();
}

function webhookCase(subject: Subject, member: Member, name: string, becomes: Expected, title: string): Case {
  const { data } = member;
  const status = "status" in becomes ? String(becomes.status) : "asks" in becomes ? "succeeded" : undefined;
  const asked = status !== undefined && data.retrieve !== undefined && ("asks" in becomes || !believed(subject));
  // What is not believed is asked about: the answer to that is what comes out.
  const answers = asked ? [...namesOf(data, "retrieve"), ...namesOf(data, "result")] : [];
  const told = answers.find((each) => statusOf(data.examples[each]) === status);
  if (asked && told === undefined) {
    return { name: title, cannot: `The provider is asked about such a message, and no example shows it answering ${status}.` };
  }
  return { name: title, run: () => playWebhook(subject, member, name, becomes, told) };
}

async function playWebhook(subject: Subject, member: Member, name: string, becomes: Expected, told: string | undefined): Promise<void> {
  const { data } = member;
  const { stage, handle } = await toldTask(subject, member, told, AS_WRITTEN);
  stage.clock.set(observedAt);
  const sign = subject.options.sign && { sign: subject.options.sign };
  const delivery = await stage.simulation.deliver(handle.id, { example: name, url: ADDRESS, ...sign });
  ensure(stage.client.webhook, "The client has no `webhook`.");
  const known = "ignored" in becomes ? {} : { handle };
  const received = await stage.client.webhook.parse(delivery, { secret: stage.simulation.webhookSecret, token: TOKEN, ...known });
  if ("ignored" in becomes) return same(received.type, "ignored", "The message");
  same(received.type, "task", "The message");
  if (told === undefined) same(comparable(received.task!), expectedTask(becomes), "The task");
  else same(comparable(received.task!), expectedTask(data.examples[told]!.becomes!), `The task, as the answer ${told} tells it`);
  stage.clean();
}

/** A task that its provider, when asked, tells about as in the example; without one it tells nothing. */
export async function toldTask(
  subject: Subject, member: Member, example: string | undefined, simulated: SimulateOptions = {},
): Promise<{ stage: Stage; handle: AnyHandle }> {
  const { data } = member;
  const operation = example === undefined ? data.submit[0]! : storyOf(member, example).operation;
  const after = example === undefined ? undefined : data.examples[example]!.after;
  const stage = setStage(subject, simulated);
  stage.simulation.play(member.name, [acceptedName(data, operation), after, example].filter((each) => each !== undefined));
  return { stage, handle: await begun(stage, member, operation) };
}

export const TOKEN = "token-of-the-suite";
export const ADDRESS = `https://hooks.example/in?token=${TOKEN}`;

/** Does the provider's signature cover the message, so that nobody has to ask? */
export function believed({ scenarios: { webhooks } }: Subject): boolean {
  const verify = webhooks?.verify ?? "none";
  if (verify === "none" || verify === "standard-webhooks") return verify !== "none";
  const signed = verify.signed ?? (verify.strategy === "canonical-request-hmac-sha256" ? "" : "{body}");
  return verify.algorithm !== "equal" && /\{(body|digest|form)\}/.test(signed);
}
