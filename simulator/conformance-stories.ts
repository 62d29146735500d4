/** Are the sample requests allowed, and does every scenario walk to its end? */
import { ensure, same } from "./conformance-compare.ts";
import { ADDRESS, believed, TOKEN } from "./conformance-examples.ts";
import {
  expectedTask, failureOf, setStage, type AnyHandle, type AnyTask, type Case, type Member, type Stage, type Subject,
} from "./conformance-stage.ts";
import { accepts, acceptedName, ends, refusalOf, statusOf, storyFits } from "./family.ts";

/** One case for each submit operation, and one for each scenario. */
export function storyCases(subject: Subject, member: Member): Case[] {
  const { data } = member;
  return [
    ...data.submit.map((each): Case => ({ name: `the sample request of ${each} is accepted`, run: () => request(subject, member, each) })),
    ...data.scenarios.map((each): Case => ({ name: `the scenario ${each.join(", ")} walks to its end`, run: () => walk(subject, member, each) })),
  ];
}

async function request(subject: Subject, member: Member, operation: string): Promise<void> {
  ensure(member.data.requests[operation], `There is no sample request of ${operation}.`);
  const accepted = acceptedName(member.data, operation);
  ensure(accepted !== undefined, `No example shows ${operation} being accepted.`);
  const stage = setStage(subject);
  stage.simulation.play(member.name, [accepted]);
  const task = await stage.submit(member, operation);
  stage.clean();
  same(stage.simulation.submits.map((each) => [each.operation, each.accepted]), [[operation, true]], "The submits the provider saw");
  ensure(stage.simulation.task(task.handle.id), `The handle names ${JSON.stringify(task.handle.id)}, which is no task of the provider.`);
}

async function walk(subject: Subject, member: Member, story: readonly string[]): Promise<void> {
  const { data } = member;
  const operation = data.submit.find((each) => storyFits(data, story, each)) ?? data.submit[0]!;
  const unknown = story.filter((name) => !data.examples[name]);
  ensure(unknown.length === 0, `There is no example ${unknown.join(", ")}.`);
  const stage = setStage(subject);
  stage.simulation.play(member.name, story);
  const first = data.examples[story[0]!]!;
  const last = data.examples[story.at(-1)!]!;
  const task = stage.submit(member, operation);
  if (first.answers === "submit" && !accepts(first)) {
    const error = await failureOf(task, "A refusal of the submit");
    return ensure(error.name === "SubmitRejected", `SubmitRejected was expected, not ${error.name}: ${error.message}`);
  }
  const { handle, ...submitted } = await task;
  if (last.answers === "submit") return sameEnd({ handle, ...submitted } as AnyTask, last.becomes as object);
  if (last.answers === "webhook") return hear(subject, member, stage, handle, story.at(-1)!);
  const waited = stage.client.wait(handle);
  if (ends(last)) {
    sameEnd(await waited, last.becomes as object);
  } else {
    const kind = refusalOf(last);
    const error = await failureOf(waited, `An error, for the story ends with ${statusOf(last) ?? `a refusal (${kind})`},`);
    ensure(error.handle?.id === handle.id, "The error does not carry the handle.");
  }
  stage.clean();
  same(stage.simulation.counts.accepted, 1, "The tasks started");
}

/** The story ends with a message, which is heard while somebody waits. */
async function hear(subject: Subject, { data }: Member, stage: Stage, handle: AnyHandle, name: string): Promise<void> {
  const { becomes } = data.examples[name]!;
  // What is not believed is asked about, and this story has no answer to that.
  if (!becomes || !("status" in becomes) || (data.retrieve !== undefined && !believed(subject))) return;
  const { sign } = subject.options;
  const delivery = await stage.simulation.deliver(handle.id, { example: name, url: ADDRESS, ...(sign && { sign }) });
  ensure(stage.client.webhook, "The client has no `webhook`.");
  const { task } = await stage.client.webhook.parse(delivery, { secret: stage.simulation.webhookSecret, token: TOKEN, handle });
  ensure(task, "The message told of no task.");
  sameEnd(task, becomes);
  async function* feed(): AsyncGenerator<AnyTask> {
    yield task!;
  }
  if (task.done) sameEnd(await stage.client.wait(handle, { webhooks: feed() }), becomes);
  stage.clean();
}

/** The ids in the story's bodies are fresh and its clock runs, so only what does not depend on them is held against the example. */
export function sameEnd(task: AnyTask, becomes: object): void {
  const sketch = (each: object): object => {
    const { status, error, outputs, what, by, providerStatus } = each as {
      error?: { kind?: string; code?: string }; outputs?: { kind: string; role: string }[]; [field: string]: unknown;
    };
    const made = outputs?.map(({ kind, role }) => ({ kind, role }));
    return { status, kind: error?.kind, code: error?.code, what, by, providerStatus, outputs: made };
  };
  same(sketch(task), sketch(expectedTask(becomes)), "The end of the task");
}
