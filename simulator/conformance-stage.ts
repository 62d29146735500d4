/** What does one case of the suite play on? A simulated provider, a client of it, and a clock that both go by. */
import type { SimulatedDelivery, SimulateOptions, Simulation } from "./api.ts";
import { createClock, type VirtualClock } from "./clock.ts";
import { ensure, Nonconformity, same } from "./conformance-compare.ts";
import { acceptedName, fits, operationFor, storyFits, storyTo } from "./family.ts";
import { OBSERVED_AT, SUBMITTED_AT, type ExpectedRefusal, type FamilyScenarios, type Scenarios } from "./scenarios.ts";
import { simulate } from "./simulate.ts";
import type { Sign } from "./sign.ts";

/** A task as far as the suite looks at it. */
export type AnyTask = { readonly status: string; readonly done: boolean; readonly handle: AnyHandle; readonly [field: string]: unknown };
export type AnyHandle = { readonly id: string; readonly submittedAt: string; readonly [field: string]: unknown };

interface Wait { readonly onUpdate?: (task: AnyTask) => void; readonly deadline?: number; readonly webhooks?: AsyncIterable<AnyTask> }

/** A generated client as far as the suite uses it. */
export interface AnyClient {
  readonly submit: Readonly<Record<string, (body: unknown, options?: object) => Promise<AnyTask>>>;
  handle(text: object): AnyHandle;
  get(handle: AnyHandle): Promise<AnyTask>;
  wait(handle: AnyHandle, options?: Wait): Promise<AnyTask>;
  cancel?(handle: AnyHandle): Promise<{ readonly verdict: string; readonly task?: AnyTask }>;
  readonly webhook?: { parse(delivery: SimulatedDelivery, options: object): Promise<{ readonly type: string; readonly task?: AnyTask }> };
}

/** A generated package's factory, such as `createAcme`. */
export type CreateClient = (options: never) => object;

export interface ConformanceOptions {
  /** Signs deliveries where the provider's scheme cannot be played from data. */
  readonly sign?: Sign;
  /** What the receiver then verifies with. */
  readonly secret?: string;
  /** More options for every client, such as the value of an `$option` of the mapping. */
  readonly client?: Readonly<Record<string, unknown>>;
}

/** Something to be shown, or the reason why the provider cannot show it. `run` rejects with an error that says where it fails. */
export type Case =
  | { readonly name: string; readonly run: () => Promise<void>; readonly cannot?: undefined }
  | { readonly name: string; readonly cannot: string; readonly run?: undefined };

/** Makes a case that shows certain examples, or says why it cannot. */
export type Showing = (names: readonly string[], name: string, run: () => Promise<void>, cannot?: string) => Case;

export interface Subject { readonly createClient: CreateClient; readonly scenarios: Scenarios; readonly options: ConformanceOptions }

/** A family with its name, for whom cases are made. */
export interface Member { readonly name: string; readonly data: FamilyScenarios }

export interface Stage {
  readonly clock: VirtualClock;
  readonly simulation: Simulation;
  readonly client: AnyClient;
  /** Sends the sample request of a submit operation. */
  submit(member: Member, operation: string, more?: object): Promise<AnyTask>;
  /** Every request was one the document allows. */
  clean(): void;
}

/** Sets the stage at the moment of the submit. */
export function setStage({ createClient, scenarios, options }: Subject, simulated: SimulateOptions = {}, own: object = {}): Stage {
  const clock = createClock(Date.parse(SUBMITTED_AT));
  const secret = options.secret === undefined ? {} : { webhookSecret: options.secret };
  const simulation = simulate(scenarios, { clock, ...secret, ...simulated });
  const world = {
    ...scenarios.credentials, ...options.client,
    fetch: simulation.fetch, now: clock.now, sleep: clock.sleep, random: () => 0.5, ...own,
  };
  const client = createClient(world as never) as AnyClient;
  return {
    clock, simulation, client,
    submit(member, operation, more) {
      const { body, path, query, header } = member.data.requests[operation] ?? {};
      const params = { ...(path && { path }), ...(query && { query }), ...(header && { header }) };
      const submit = client.submit[operation];
      ensure(submit, `The client has no \`submit.${operation}\`.`);
      // A copy: what a client does to its arguments must not reach the next case.
      return submit(structuredClone(body), { ...(Object.keys(params).length > 0 && { params }), ...more });
    },
    clean() {
      const wrong = simulation.violations.map(({ method, url, problems }) => ({ request: `${method} ${url}`, problems }));
      same(wrong, [], "The document does not allow a request that was sent");
    },
  };
}

/** A submit operation whose tasks can end with the example, and the story that leads there. */
export function storyOf({ name, data }: Member, example: string): { operation: string; story: readonly string[] } {
  const { answers } = data.examples[example]!;
  const can = data.submit.find((operation) => {
    const asked = answers === "submit" ? operation : answers === "webhook" ? undefined : operationFor(data[answers], operation);
    const story = storyTo(data, example, operation);
    const begins = answers === "submit" || acceptedName(data, operation) !== undefined;
    return begins && fits(data.examples[example]!, asked) && storyFits(data, story, operation);
  }) ?? data.submit[0];
  ensure(can !== undefined, `The family "${name}" has no submit operation.`);
  return { operation: can, story: storyTo(data, example, can) };
}

/** The moment at which every answer of an example is observed. */
export const observedAt = Date.parse(OBSERVED_AT);

/** The parts of a task that an example speaks of. */
export function comparable(task: AnyTask): object {
  const { handle, raw, via, done, times, ...rest } = task;
  const { observed, ...told } = (times ?? {}) as Record<string, string>;
  return { ...rest, ...(Object.keys(told).length > 0 && { times: told }) };
}

/** The same of an expectation that writes more out than it has to. */
export function expectedTask(becomes: object): object {
  const { handle, raw, via, done, times, ...rest } = becomes as Record<string, unknown>;
  const { observed, ...told } = (times ?? {}) as Record<string, string>;
  return { ...rest, ...(Object.keys(told).length > 0 && { times: told }) };
}

/** An error as it is compared, whatever its class. */
export type Failure = Error & { readonly kind?: string; readonly code?: string; readonly retry?: string; readonly handle?: AnyHandle };

/** The error that a promise rejects with; what it resolves with where that is no error. */
export async function failureOf(promise: Promise<unknown>, expected: string): Promise<Failure> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    if (error instanceof Nonconformity || !(error instanceof Error)) throw error;
    return error;
  }
  throw new Nonconformity(`${expected} was expected, and there was none.`, value);
}

/** @throws Nonconformity where the error is not the refusal that an example expects: its kind, and whatever else the example says. */
export function sameRefusal(error: Failure, refused: ExpectedRefusal, names: readonly string[]): void {
  ensure(names.includes(error.name), `${names.join(" or ")} was expected, not ${error.name}: ${error.message}`);
  const told = Object.fromEntries(Object.keys(refused).map((key) => [key, (error as unknown as Record<string, unknown>)[key]]));
  same(told, refused, `The refusal (${error.name})`);
}
