/** Does a client believe the webhooks it should, and no others? */
import { ensure, same } from "./conformance-compare.ts";
import { ADDRESS, believed, TOKEN } from "./conformance-examples.ts";
import type { Showing } from "./conformance-standard.ts";
import { sameEnd } from "./conformance-stories.ts";
import type { Case } from "./conformance.ts";
import type { DeliverOptions } from "./api.ts";
import { failureOf, setStage, storyOf, type AnyHandle, type AnyTask, type Member, type Stage, type Subject } from "./conformance-stage.ts";
import { acceptedName, ends, namesOf, statusOf } from "./family.ts";

/** Good, forged, old, doubled, out of order. */
export function webhookCases(subject: Subject, member: Member, showing: Showing): Case[] {
  const { data } = member;
  const verify = subject.scenarios.webhooks?.verify ?? "none";
  const unsigned = verify === "none" ? "Messages are not signed: each is confirmed by asking." : undefined;
  const header = typeof verify === "object" ? [...Object.values(verify.headers), verify.signed ?? ""].join() : "{timestamp}{id}";
  const timeless = unsigned ?? (header.includes("{timestamp}") ? undefined : "The signature covers no time.");
  const has = data.examples["webhook"] === undefined ? data.cannot["webhook"] : undefined;
  const cannotRun = (reason: string | undefined): string | undefined => has ?? reason;
  const live = namesOf(data, "webhook").find((name) => ["queued", "running"].includes(statusOf(data.examples[name]) ?? ""));

  return [
    showing(["webhook"], "a good webhook tells of its task", () => good(subject, member), has),
    showing(["webhook"], "a forged webhook is refused", () => refused(subject, member, { variant: "forged" }), cannotRun(unsigned)),
    showing(["webhook"], "an old webhook is refused", () => refused(subject, member, { variant: "old" }), cannotRun(timeless)),
    showing(["webhook"], "a webhook to another address than ours is refused", () => stranger(subject, member), has),
    showing(["webhook"], "a doubled webhook counts once", () => doubled(subject, member), has),
    showing(["webhook"], "webhooks out of order do not take a task back", () => disordered(subject, member, live), cannotRun(
      live === undefined ? "No example of a webhook tells of a task under way." : believed(subject) ? undefined : "What a message says is not believed: the provider is asked.")),
  ];
}

/** A task whose provider says, when asked, what the message says. */
async function told(subject: Subject, member: Member): Promise<{ stage: Stage; handle: AnyHandle; expected: object | undefined }> {
  const { data } = member;
  const becomes = data.examples["webhook"]!.becomes ?? {};
  const status = "status" in becomes ? becomes.status : "succeeded";
  const asked = !believed(subject) || !("status" in becomes);
  const names = Object.keys(data.examples).filter((name) => ["retrieve", "result"].includes(data.examples[name]!.answers) && statusOf(data.examples[name]) === status);
  const shown = data.retrieve === undefined ? undefined : names.includes("done") ? "done" : names[0];
  const stage = setStage(subject);
  const operation = shown === undefined ? data.submit[0]! : storyOf(member, shown).operation;
  const after = shown === undefined ? undefined : data.examples[shown]!.after;
  const story = [acceptedName(data, operation), after, shown].filter((name) => name !== undefined);
  stage.simulation.play(member.name, story);
  const { handle } = await stage.submit(member, operation);
  return { stage, handle, expected: asked ? shown === undefined ? undefined : data.examples[shown]!.becomes : becomes };
}

function deliver(subject: Subject, stage: Stage, handle: AnyHandle, options: DeliverOptions = {}): ReturnType<Stage["simulation"]["deliver"]> {
  return stage.simulation.deliver(handle.id, { example: "webhook", url: ADDRESS, ...(subject.options.sign && { sign: subject.options.sign }), ...options });
}

async function parse({ client, simulation }: Stage, delivery: { headers: Readonly<Record<string, string>>; rawBody: string; url: string }, handle: AnyHandle): Promise<AnyTask> {
  ensure(client.webhook, "The client has no `webhook`.");
  const received = await client.webhook.parse(delivery, { secret: simulation.webhookSecret, token: TOKEN, handle });
  same(received.type, "task", "The message");
  return received.task!;
}

async function good(subject: Subject, member: Member): Promise<void> {
  const { stage, handle, expected } = await told(subject, member);
  const task = await parse(stage, await deliver(subject, stage, handle), handle);
  if (expected) sameEnd(task, expected);
  same(task.handle.id, handle.id, "The task's id");
  stage.clean();
}

async function refused(subject: Subject, member: Member, options: DeliverOptions): Promise<void> {
  const { stage, handle } = await told(subject, member);
  await rejected(parse(stage, await deliver(subject, stage, handle, options), handle));
  // The refusal must be the message's fault: the good one is taken.
  await parse(stage, await deliver(subject, stage, handle), handle);
}

async function stranger(subject: Subject, member: Member): Promise<void> {
  const { stage, handle } = await told(subject, member);
  const delivery = await deliver(subject, stage, handle);
  await rejected(parse(stage, { ...delivery, url: delivery.url.replace(TOKEN, "token-of-a-stranger") }, handle));
}

async function rejected(parsed: Promise<unknown>): Promise<void> {
  const error = await failureOf(parsed, "WebhookRejected");
  ensure(error.name === "WebhookRejected", `WebhookRejected was expected, not ${error.name}: ${error.message}`);
}

async function doubled(subject: Subject, member: Member): Promise<void> {
  const { stage, handle } = await told(subject, member);
  const delivery = await deliver(subject, stage, handle, { id: "msg_once" });
  const first = await parse(stage, delivery, handle);
  // Where deliveries have ids the second is refused; where they have none it says the same, and nothing is counted twice.
  const second = await parse(stage, delivery, handle).catch((error: unknown) => error as Error);
  if (second instanceof Error) return ensure(second.name === "WebhookRejected", `WebhookRejected was expected, not ${second.name}: ${second.message}`);
  same(second.status, first.status, "The same message, twice");
}

/** The end comes first and the middle after it: whoever waits sees the end and nothing else. */
async function disordered(subject: Subject, member: Member, live: string | undefined): Promise<void> {
  const { stage, handle } = await told(subject, member);
  const done = await parse(stage, await deliver(subject, stage, handle), handle);
  const late = await parse(stage, await deliver(subject, stage, handle, { example: live! }), handle);
  ensure(!late.done, `The example ${live} was read as ${late.status}.`);
  if (!ends(member.data.examples["webhook"])) return;
  // Messages that were on their way while nobody listened, the older one last.
  async function* feed(): AsyncGenerator<AnyTask> {
    yield done;
    yield late;
  }
  const seen: string[] = [];
  const task = await stage.client.wait(handle, { webhooks: feed(), onUpdate: ({ status }) => seen.push(status) });
  same(task.status, done.status, "The end of the task");
  const after = seen.slice(seen.indexOf(done.status));
  ensure(after.every((status) => status === done.status), `The task went back: ${seen.join(", ")}.`);
}
