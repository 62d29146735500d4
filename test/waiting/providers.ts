/** Which providers were generated, and what can be submitted to each? Every test here runs over all of them, whoever they are. */
import { existsSync, readdirSync } from "node:fs";
import type { Adapter } from "@media-tasks/runtime/v1";
import type { FamilyScenarios, Scenarios } from "@media-tasks/simulator";
import { acceptedName, ends, storyFits } from "../../simulator/family.ts";
import type { AnyClient } from "../runtime/fixture.ts";

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
  const source = (file: string) => import(/* @vite-ignore */ new URL(`${name}/src/${file}.ts`, folder).href) as Promise<Record<string, unknown>>;
  const [index, { scenarios }] = await Promise.all([source("index"), source("scenarios")]);
  const create = Object.entries(index).find(([key]) => key.startsWith("create"))?.[1];
  return { name, create, adapter: index["adapter"], scenarios } as Provider;
}

/** All of them, by name. */
export async function loadProviders(): Promise<Provider[]> {
  const names = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/src/scenarios.ts`, folder))).sort();
  return Promise.all(names.map(load));
}

/** Every submit operation whose tasks can be asked for. */
export function jobsOf(provider: Provider): Job[] {
  return Object.entries(provider.scenarios.families).flatMap(([family, data]) => data.retrieve === undefined ? [] : data.submit.map((operation) => {
    const { body, ...params } = data.requests[operation] ?? {};
    const accepted = acceptedName(data, operation);
    const stories = data.scenarios
      // A story may be told with the answer to another operation's submit; messages are not asked for.
      .map((story) => story.flatMap((name) => {
        const { answers } = data.examples[name]!;
        return answers === "webhook" ? [] : answers !== "submit" || storyFits(data, [name], operation) ? [name] : accepted ?? [];
      }))
      .filter((story) => storyFits(data, story.filter((name) => name !== accepted), operation) && ends(data.examples[story.at(-1)!]));
    return { provider, family, data, operation, body, params: Object.keys(params).length ? params : undefined, stories };
  }));
}

/** Submits a job; `more` are further options. */
export const submit = (client: AnyClient, { operation, body, params }: Job, more?: object) =>
  client.submit[operation]!(structuredClone(body), { ...(params && { params }), ...more });
