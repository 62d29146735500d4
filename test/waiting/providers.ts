/** Which providers were generated, and what can be submitted to each? Every test here runs over all of them, whoever they are. */
import { existsSync, readdirSync } from "node:fs";
import type { Handle } from "@media-tasks/runtime";
import type { Adapter } from "@media-tasks/runtime/v1";
import type { FamilyScenarios, Scenarios } from "@media-tasks/simulator";
import { acceptedName, ends, storyFits } from "../../simulator/family.ts";
import { setStage } from "../../simulator/conformance-stage.ts";
import { HANDLE, START, world, type AnyClient, type World } from "../runtime/fixture.ts";

export type { AnyClient } from "../runtime/fixture.ts";

/** A generated package. */
export interface Provider {
  readonly name: string;
  readonly create: (options: object) => AnyClient;
  readonly adapter: Adapter;
  readonly scenarios: Scenarios;
}

/** One thing that can be submitted and asked for. */
export interface Job {
  readonly provider: Provider;
  readonly family: string;
  readonly data: FamilyScenarios;
  readonly operation: string;
  /** A body and parameters that the document allows. */
  readonly body: unknown;
  readonly params: { readonly path?: object; readonly query?: object; readonly header?: object } | undefined;
  /** The scenarios of the family that such a task can have and that end it. */
  readonly stories: readonly (readonly string[])[];
}

const folder = new URL("../../generated/", import.meta.url);

async function load(name: string): Promise<Provider> {
  const source = (file: string) =>
    import(/* @vite-ignore */ new URL(`${name}/src/${file}.ts`, folder).href) as Promise<Record<string, unknown>>;
  const [index, { scenarios }] = await Promise.all([source("index"), source("scenarios")]);
  const create = Object.entries(index).find(([key]) => key.startsWith("create"))?.[1];
  return { name, create, adapter: index["adapter"], scenarios } as Provider;
}

/** All of them, by name. */
export async function loadProviders(): Promise<Provider[]> {
  const names = readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/src/scenarios.ts`, folder)))
    .sort();
  return Promise.all(names.map(load));
}

/** Every submit operation whose tasks can be asked for. */
export function jobsOf(provider: Provider): Job[] {
  return Object.entries(provider.scenarios.families).flatMap(([family, data]) =>
    data.retrieve === undefined
      ? []
      : data.submit.map((operation) => {
          const { body, ...params } = data.requests[operation] ?? {};
          const accepted = acceptedName(data, operation);
          const stories = data.scenarios
            // A story may be told with the answer to another operation's submit; messages are not asked for.
            .map((story) =>
              story.flatMap((name) => {
                const { answers } = data.examples[name]!;
                return answers === "webhook" ? [] : answers !== "submit" || storyFits(data, [name], operation) ? [name] : (accepted ?? []);
              }),
            )
            .filter(
              (story) =>
                storyFits(
                  data,
                  story.filter((name) => name !== accepted),
                  operation,
                ) && ends(data.examples[story.at(-1)!]),
            );
          return { provider, family, data, operation, body, params: Object.keys(params).length ? params : undefined, stories };
        }),
  );
}

/** Submits a job; `more` are further options. */
export const submit = (client: AnyClient, { operation, body, params }: Job, more?: object) =>
  client.submit[operation]!(structuredClone(body), { ...(params && { params }), ...more });

/** A handle as a submit of the job makes it, with all the context that later requests need. */
export async function handleOf(job: Job): Promise<Handle> {
  const stage = setStage({ createClient: job.provider.create, scenarios: job.provider.scenarios, options: {} });
  if (job.stories[0]) stage.simulation.play(job.family, job.stories[0]);
  const { handle } = await stage.submit({ name: job.family, data: job.data }, job.operation);
  return { ...handle, submittedAt: HANDLE.submittedAt } as unknown as Handle;
}

/** A client of a generated package on a clock of its own, whose server answers from a script, and a handle of one of its tasks. */
export async function scripted(
  name: string,
  family: string,
  replies: World["replies"],
  options: object = {},
): Promise<World & { handle: never; job: Job }> {
  const provider = await load(name);
  const job = jobsOf(provider).find((each) => each.family === family);
  if (!job) throw new Error(`${name} has no tasks of ${family} that can be asked for.`);
  const made = world(replies, { ...provider.scenarios.credentials, ...options }, provider.adapter);
  // A minute after the submit: nothing is too new to be found.
  made.clock.time = START + 60_000;
  return Object.assign(made, { handle: (await handleOf(job)) as never, job });
}
