/** Does a client believe the webhooks it should, and no others? */
import { ensure, same } from "./conformance-compare.ts";
import { ADDRESS, believed, toldTask, TOKEN } from "./conformance-examples.ts";
import { sameEnd } from "./conformance-stories.ts";
import type { DeliverOptions, SimulatedDelivery } from "./api.ts";
import {
  failureOf, setStage, storyOf, type AnyHandle, type AnyTask, type Case, type Member, type Showing, type Stage, type Subject,
} from "./conformance-stage.ts";
import { ends, namesOf, statusOf } from "./family.ts";

/** Good, forged, old, doubled, out of order. */
export function webhookCases(subject: Subject, member: Member, showing: Showing): Case[] {
  const { data } = member;
  const verify = subject.scenarios.webhooks?.verify ?? "none";
  const unsigned = verify === "none" ? "Messages are not signed: each is confirmed by asking." : undefined;
  const header = typeof verify === "object" ? [...Object.values(verify.headers), verify.signed ?? ""].join() : "{timestamp}{id}";
  const timeless = unsigned ?? (header.includes("{timestamp}") ? undefined : "The signature covers no time.");
  const doubts = data.retrieve === undefined ? "Nobody can be asked; the token of the address is all there is." : undefined;
  const has = data.examples["webhook"] === undefined ? data.cannot["webhook"] : undefined;
  const announced = data.webhook ? undefined : has ?? "The account is set up with the address; no submit carries it.";
  const cannotRun = (reason: string | undefined): string | undefined => has ?? reason;
  const live = namesOf(data, "webhook").find((name) => ["queued", "running"].includes(statusOf(data.examples[name]) ?? ""));
  const order = live === undefined ? "No example of a webhook tells of a task under way."
    : believed(subject) ? undefined : "What a message says is not believed: the provider is asked.";

  return [
    showing([], "the address of webhooks travels with the submit", () => announces(subject, member), announced),
    showing(["webhook"], "a good webhook tells of its task", () => good(subject, member), has),
    believed(subject) ? showing(["webhook"], "a forged webhook is refused", () => refused(subject, member, { variant: "forged" }), has)
      : showing(["webhook", "running"], "a forged webhook is not believed", () => doubted(subject, member),
cannotRun(doubts)),
    showing(["webhook"], "an old webhook is refused", () => refused(subject, member, { variant: "old" }), cannotRun(timeless)),
    showing(["webhook"], "a webhook without our token is refused", () => stranger(subject, member), has),
    showing(["webhook"], "a doubled webhook counts once", () => doubled(subject, member), has),
    showing(["webhook"], "webhooks out of order do not take a task back", () => disordered(subject, member, live), cannotRun(order)),
  ];
}

/** A task whose provider says, when asked, what the message says; `expected` is what must come of the message. */
async function told(subject: Subject, member: Member): Promise<{ stage: Stage; handle: AnyHandle; expected: object | undefined }> {
  const { data } = member;
  const becomes = data.examples["webhook"]!.becomes ?? {};
  const status = "status" in becomes ? becomes.status : "succeeded";
  const names = [...namesOf(data, "retrieve"), ...namesOf(data, "result")].filter((name) => statusOf(data.examples[name]) === status);
  const shown = names.includes("done") ? "done" : names[0];
  const asked = !believed(subject) || !("status" in becomes);
  const expected = !asked ? becomes : shown === undefined ? undefined : data.examples[shown]!.becomes;
  return { ...await toldTask(subject, member, shown), expected };
}

function deliver({ options: { sign } }: Subject, { simulation }: Stage, handle: AnyHandle, options: DeliverOptions = {}): Promise<SimulatedDelivery> {
  return simulation.deliver(handle.id, { example: "webhook", url: ADDRESS, ...(sign && { sign }), ...options });
}

async function parse({ client, simulation }: Stage, delivery: SimulatedDelivery, handle: AnyHandle): Promise<AnyTask> {
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

async function announces(subject: Subject, member: Member): Promise<void> {
  const stage = setStage(subject);
  const { submit, webhookExcept = [] } = member.data;
  for (const operation of webhookExcept) {
    const { name } = await failureOf(stage.submit(member, operation, { webhook: ADDRESS }), "A refusal");
    ensure(name === "InvalidRequest", `${operation} takes no address, and was not refused but ${name}.`);
  }
  const task = await stage.submit(member, submit.find((operation) => !webhookExcept.includes(operation))!, { webhook: ADDRESS });
  same(stage.simulation.task(task.handle.id)?.webhookUrl, ADDRESS, "The address the provider was told");
  stage.clean();
}

/** It says that the task is done, and the provider, when asked, does not. */
async function doubted(subject: Subject, member: Member): Promise<void> {
  const { data } = member;
  const stage = setStage(subject);
  const { operation, story } = storyOf(member, "running");
  stage.simulation.play(member.name, story);
  const { handle } = await stage.submit(member, operation);
  const task = await parse(stage, await deliver(subject, stage, handle, { variant: "forged" }), handle).catch((error: unknown) => error as Error);
  // Where a secret is sent along, a stranger's is refused before anybody is asked.
  if (task instanceof Error) return isRejection(task);
  same(task.status, statusOf(data.examples["running"]), "The task");
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
  isRejection(await failureOf(parsed, "WebhookRejected"));
}

function isRejection({ name, message }: Error): void {
  ensure(name === "WebhookRejected", `WebhookRejected was expected, not ${name}: ${message}`);
}

async function doubled(subject: Subject, member: Member): Promise<void> {
  const { stage, handle } = await told(subject, member);
  const delivery = await deliver(subject, stage, handle, { id: "msg_once" });
  const first = await parse(stage, delivery, handle);
  // Where deliveries have ids the second is refused; where they have none it says the same, and nothing is counted twice.
  const second = await parse(stage, delivery, handle).catch((error: unknown) => error as Error);
  if (second instanceof Error) return isRejection(second);
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
