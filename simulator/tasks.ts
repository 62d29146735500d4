/** Which tasks does the provider know, and what does each of them show now? */
import { acceptedName, ends, fits, namesOf, operationFor, statusOf } from "./family.ts";
import { freshId } from "./ids.ts";
import { scalars, type Carried } from "./request.ts";
import type { Example, FamilyScenarios } from "./scenarios.ts";

/** A task the simulator has accepted. */
export interface SimulatedTask {
  readonly id: string;
  readonly family: string;
  /** The submit operation. */
  readonly operation: string;
  /** Names of examples: how it is answered, to the end. */
  readonly scenario: readonly string[];
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
  readonly request: Carried;
  readonly clientRef?: string;
  /** The address deliveries go to, if the submit announced one. */
  readonly webhookUrl?: string;
  /** How often it was asked for. */
  readonly looks: number;
  /** The retrieve example that it shows now, after the looks so far; undefined before the first. */
  readonly shows: string | undefined;
  /** The retrieve or result example it ends with. */
  readonly ends: string | undefined;
}

/** The same with what only the simulator changes. */
export interface Mutable extends SimulatedTask {
  looks: number;
  readonly data: FamilyScenarios;
  readonly ids: ReadonlyMap<string | number, string | number>;
  /** The origin it was submitted at, where that is the simulator's own. */
  readonly origin: string | undefined;
  /** Milliseconds from the submit to the end; undefined: one example per look. */
  readonly duration: number | undefined;
  readonly cancel: "wins" | "loses";
  /** The example it shows since it was canceled; null: it is no longer known. */
  canceled?: string | null;
}

export interface Draft {
  readonly family: string;
  readonly data: FamilyScenarios;
  readonly operation: string;
  readonly scenario: readonly string[];
  readonly submittedAt: number;
  readonly request: Carried;
  readonly clientRef: string | undefined;
  readonly webhookUrl: string | undefined;
  readonly origin: string | undefined;
  readonly duration: number | undefined;
  readonly cancel: "wins" | "loses";
}

export interface Book {
  add(draft: Draft): Mutable;
  get(id: string): Mutable | undefined;
  byReference(clientRef: string): Mutable | undefined;
  /** The task that a request names by a known id or reference: in its path first, then query, body and headers. */
  named(path: Readonly<Record<string, string>>, carried: Carried): Mutable | undefined;
  all(): Iterable<Mutable>;
}

/** Keeps the tasks. With `fresh` false they go by the sample ids, and a later task takes the place of an earlier one. */
export function createBook(now: () => number, random: () => number, fresh: boolean): Book {
  const tasks = new Map<string, Mutable>();
  const references = new Map<string, Mutable>();

  return {
    add(draft) {
      const ids = idsFor(draft);
      const id = String([...ids.values()][0]);
      const task: Mutable = {
        ...withoutUndefined(draft), id, ids, origin: draft.origin, duration: draft.duration, looks: 0,
        get shows() { return showing(task, now()); },
        get ends() { return endOf(task); },
      };
      for (const each of ids.values()) tasks.set(String(each), task);
      if (draft.clientRef !== undefined) references.set(draft.clientRef, task);
      return task;
    },
    get: (id) => tasks.get(id),
    byReference: (clientRef) => references.get(clientRef),
    named(path, carried) {
      const { query, body, header } = carried;
      for (const value of [...Object.values(path), ...Object.values(query).flat(), ...scalars(body), ...Object.values(header)]) {
        const task = tasks.get(value) ?? references.get(value);
        if (task) return task;
      }
      return undefined;
    },
    all: () => new Set(tasks.values()),
  };

  /** One fresh id for all samples of a type: they are forms of one thing, the task. The one the submit answer shows comes first. */
  function idsFor({ data, scenario }: Draft): Map<string | number, string | number> {
    if (!fresh) return new Map(data.ids.map((id) => [id, id]));
    const shown = JSON.stringify(data.examples[scenario[0] ?? ""]?.body ?? "");
    const samples = [...data.ids].sort((a, b) => Number(shown.includes(String(b))) - Number(shown.includes(String(a))));
    const made = new Map<string, string | number>();
    return new Map((samples.length === 0 ? ["task-0000000000"] : samples).map((sample) => {
      const id = made.get(typeof sample) ?? freshId(sample, random, (each) => tasks.has(each));
      made.set(typeof sample, id);
      return [sample, id];
    }));
  }
}

/** The retrieve examples of a task's story that its own retrieve operation can give. */
export function stepsOf({ data, operation, scenario }: Pick<Mutable, "data" | "operation" | "scenario">): string[] {
  const retrieve = operationFor(data.retrieve, operation);
  return scenario.filter((name) => data.examples[name]?.answers === "retrieve").map((name) => {
    const example = data.examples[name]!;
    if (fits(example, retrieve)) return name;
    return namesOf(data, "retrieve", retrieve).find((other) => statusOf(data.examples[other]) === statusOf(example)) ?? name;
  });
}

function showing(task: Mutable, now: number): string | undefined {
  if (task.canceled !== undefined) return task.canceled ?? undefined;
  const steps = stepsOf(task);
  const last = steps.length - 1;
  if (task.duration === undefined) return task.looks === 0 ? undefined : steps[Math.min(task.looks - 1, last)];
  const share = task.duration <= 0 ? 1 : (now - task.submittedAt) / task.duration;
  return steps[Math.min(last, Math.max(0, Math.floor(share * last)))];
}

/** The result example that completes what the task shows. */
export function resultOf(task: Mutable): string | undefined {
  const shows = task.shows;
  const operation = operationFor(task.data.result, task.operation);
  const completes = (name: string): boolean => {
    const example = task.data.examples[name]!;
    return example.answers === "result" && fits(example, operation) && (example.after === undefined || example.after === shows);
  };
  return [...task.scenario.filter((name) => task.data.examples[name]), ...Object.keys(task.data.examples)].find(completes);
}

function endOf(task: Mutable): string | undefined {
  if (task.canceled !== undefined) return task.canceled ?? undefined;
  const last = task.scenario.filter((name) => ["retrieve", "result"].includes(task.data.examples[name]?.answers ?? "")).at(-1);
  if (last !== undefined) return last;
  const first = task.scenario[0];
  return ends(task.data.examples[first ?? ""]) ? first : undefined;
}

/** The submit example that answers, made to fit the operation. */
export function submitExample(
  family: FamilyScenarios, operation: string, scenario: readonly string[],
): { name: string; example: Example } | undefined {
  const told = scenario.find((name) => family.examples[name]?.answers === "submit");
  const name = told !== undefined && fits(family.examples[told]!, operation) ? told : acceptedName(family, operation) ?? told;
  return name === undefined ? undefined : { name, example: family.examples[name]! };
}

function withoutUndefined(draft: Draft): Omit<Draft, "clientRef" | "webhookUrl"> & { clientRef?: string; webhookUrl?: string } {
  const { clientRef, webhookUrl, ...rest } = draft;
  return { ...rest, ...(clientRef === undefined ? {} : { clientRef }), ...(webhookUrl === undefined ? {} : { webhookUrl }) };
}
