/** What do generated packages do? Drives every one of them through its own simulated provider on loopback, and shows a live table. */
import type { Client, ClientOptions, Task } from "@media-tasks/runtime";
import { painter, type Row } from "./demo-table.ts";
import type { Package } from "./packages.ts";
import type { FamilyScenarios } from "./scenarios.ts";
import { serve } from "./serve.ts";
import { simulate } from "./simulate.ts";

type Submit = (body: unknown, options?: object) => Promise<Task>;
type Factory = (options: ClientOptions & Record<string, unknown>) => Client;

const POLL = { first: 120, every: 180, max: 180 };

/** What is shown of a family: its first scenario that succeeds, and with `failure` its first that fails. */
function storiesOf({ scenarios, examples }: FamilyScenarios, failure: boolean): (readonly string[])[] {
  const ends = (status: string): readonly string[] | undefined => scenarios.find((names) => (examples[names.at(-1)!]?.becomes as { status?: string } | undefined)?.status === status);
  return [ends("succeeded"), failure ? ends("failed") : undefined].filter((story) => story !== undefined);
}

async function drive({ create, scenarios }: Package, rows: Row[], changed: () => void): Promise<void> {
  const simulation = simulate(scenarios);
  const server = await serve(simulation);
  const client = (create as Factory)({ ...scenarios.credentials, site: server.url, option: {} });
  let failureShown = false;
  for (const [family, data] of Object.entries(scenarios.families)) {
    for (const story of storiesOf(data, !failureShown)) {
      const becomes = data.examples[story.at(-1)!]!.becomes as { status: string };
      failureShown ||= becomes.status === "failed";
      const row: Row = { provider: scenarios.provider, family, expected: becomes.status, seen: [], status: "submitting", outputs: "", expires: "" };
      rows.push(row);
      simulation.play(family, story);
      await walk(client, data, story, row, changed).catch((error: unknown) => {
        row.status = "error";
        row.wrong = `${row.provider} ${row.family}: ${String(error)}`;
      });
      changed();
    }
  }
  for (const { method, url, problems } of simulation.violations) rows.at(-1)!.wrong = `${rows.at(-1)!.wrong ?? scenarios.provider}; ${method} ${url}: ${problems.join("; ")}`;
  await server.close();
}

async function walk(client: Client, family: FamilyScenarios, story: readonly string[], row: Row, changed: () => void): Promise<void> {
  const operation = story.map((name) => family.examples[name]!).find(({ answers }) => answers === "submit")?.operation ?? family.submit[0]!;
  const { body, ...params } = family.requests[operation] ?? {};
  const submit = (client.submit as Record<string, Submit>)[operation]!;
  const show = (task: Task): void => {
    if (task.providerStatus !== undefined && task.providerStatus !== row.seen.at(-1)) row.seen.push(task.providerStatus);
    const fraction = task.done ? undefined : task.progress?.fraction;
    row.status = task.status + (fraction === undefined ? "" : ` ${Math.round(fraction * 100)} %`) + (task.status === "failed" ? `: ${task.error.kind}` : "");
    changed();
  };
  const task = await submit(body, Object.keys(params).length > 0 ? { params } : {});
  show(task);
  const done = task.done ? task : await client.wait(task.handle, { poll: POLL, onUpdate: show, deadline: 60_000 });
  show(done);
  if (done.status === "succeeded") {
    const counts = new Map<string, number>();
    for (const { kind, role } of done.outputs) counts.set(role === "primary" ? kind : role, (counts.get(role === "primary" ? kind : role) ?? 0) + 1);
    row.outputs = [...counts].map(([what, count]) => (count > 1 ? `${count} ${what}` : what)).join(", ");
    const expiry = done.outputs.map(({ expires }) => expires?.at).filter((at) => at !== undefined).sort()[0];
    row.expires = expiry === undefined ? "not documented" : expiry.slice(0, 16).replace("T", " ");
  }
  if (done.status !== row.expected) row.wrong = `${row.provider} ${row.family}: ${done.status} instead of ${row.expected}.`;
}

/** Drives the packages one after the other. @returns the exit code: 0 where every task ended as its example says. */
export async function demo(packages: readonly Package[]): Promise<number> {
  const rows: Row[] = [];
  const { changed, end } = painter(rows);
  for (const each of packages) {
    await drive(each, rows, changed);
    end();
  }
  const wrong = rows.filter((row) => row.wrong !== undefined);
  for (const row of wrong) console.error(row.wrong);
  console.log(`\n${packages.length} providers, ${rows.length} tasks, ${wrong.length} not as expected.`);
  return wrong.length > 0 ? 1 : 0;
}
