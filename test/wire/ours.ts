/** What does our side do for a row? The submit, look or cancel that the operation is part of, against answers from the examples. */
import { operationsOf } from "../../runtime/operations.ts";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { simulate, type Example, type FamilyScenarios, type Scenarios } from "@media-tasks/simulator";
import type { Adapter } from "@media-tasks/runtime/v1";
import type { Recorded, Recorder, Reply } from "./recorder.ts";
import { KEY, type Call, type Sample, type Sdk } from "./table.ts";

const GENERATED = new URL("../../generated/", import.meta.url).pathname;

const named = (wanted: FamilyScenarios["retrieve"]): readonly string[] =>
  wanted === undefined ? [] : typeof wanted === "string" ? [wanted] : [...new Set(Object.values(wanted))];

/** The generated package of one provider, with a client that sends to the recorder. */
export class Ours {
  readonly adapter: Adapter;
  readonly scenarios: Scenarios;
  readonly client: Sdk;
  readonly #create: (fetch: unknown) => Sdk;

  private constructor(adapter: Adapter, scenarios: Scenarios, recorder: Recorder, create: (options: object) => Sdk) {
    const given = Object.fromEntries(Object.keys(scenarios.credentials).map((name) => [name, KEY]));
    this.adapter = adapter;
    this.scenarios = scenarios;
    this.#create = (fetch) => create({ ...given, fetch });
    this.client = this.#create(recorder.fetch);
  }

  static async of(provider: string, recorder: Recorder): Promise<Ours> {
    const module = async (file: string): Promise<Record<string, unknown>> =>
      await import(/* @vite-ignore */ pathToFileURL(join(GENERATED, provider, "src", file)).href) as Record<string, unknown>;
    const [{ adapter, ...index }, { scenarios }] = [await module("index.ts"), await module("scenarios.ts")] as [{ adapter: Adapter }, { scenarios: Scenarios }];
    const create = Object.entries(index).find(([name]) => name.startsWith("create"))?.[1] as (options: object) => Sdk;
    return new Ours(adapter, scenarios, recorder, create);
  }

  /** A message as the provider would sign it, by what the mapping says of signatures. */
  async delivery(variant: "good" | "forged"): Promise<{ headers: Readonly<Record<string, string>>; rawBody: string; secret: string }> {
    const secret = "whsec_c2VjcmV0LW9mLXRoZS1lbmRwb2ludA==";
    const simulation = simulate(this.scenarios, { webhookSecret: secret });
    const [family] = Object.values(this.scenarios.families);
    const { path, body } = family!.requests[family!.submit[0]!]!;
    const client = this.#create(simulation.fetch);
    const { handle } = await client.submit[family!.submit[0]!](body, { params: { path } });
    return { ...await simulation.deliver(handle.id, { url: "https://app.example/hook", variant }), secret };
  }

  get operations(): string[] { return Object.keys(operationsOf(this.adapter)); }
  get families(): string[] { return Object.keys(this.adapter.families); }

  #familyOf(operation: string): FamilyScenarios {
    const all = Object.values(this.scenarios.families);
    const family = all.find(({ submit }) => submit.includes(operation))
      ?? all.find(({ retrieve, result, cancel }) => [retrieve, result, cancel].some((wanted) => named(wanted).includes(operation))) ?? all[0];
    if (!family) throw new Error(`${this.scenarios.title} has no family.`);
    return family;
  }

  /** The submit operation whose task an operation is about. */
  #starter(operation: string): string {
    const { submit, retrieve, result, cancel } = this.#familyOf(operation);
    if (submit.includes(operation)) return operation;
    const tables = [retrieve, result, cancel].filter((wanted) => typeof wanted === "object");
    return tables.flatMap((table) => Object.entries(table)).find(([, name]) => name === operation)?.[0] ?? submit[0] ?? operation;
  }

  /** Answers as the provider would, by the examples: for looks the one asked for, else the first that fits. */
  answering(about: string, wanted: string | undefined): (request: Recorded) => Reply {
    const { examples, submit, retrieve, result, cancel } = this.#familyOf(about);
    const all = Object.entries(examples);
    const pick = (role: Example["answers"], operation: string): Example | undefined => {
      const fitting = all.filter(([, { answers, status = 200, operation: of }]) => answers === role && status < 300 && (of ?? operation) === operation);
      return (fitting.find(([name, { after }]) => name === wanted || (role === "result" && after === wanted)) ?? fitting.find(([, { operation: of }]) => of) ?? fitting[0])?.[1];
    };
    return (request) => {
      const operation = this.operations.find((name) => this.#fits(name, request));
      if (operation === undefined) return { body: {} };
      const role = submit.includes(operation) ? "submit" : named(retrieve).includes(operation) ? "retrieve" : named(result).includes(operation) ? "result"
        : named(cancel).includes(operation) ? "cancel" : undefined;
      const found = role && pick(role, operation);
      return found ? { status: found.status ?? 200, headers: found.headers ?? {}, body: found.body } : { body: {} };
    };
  }

  #fits(name: string, { method, origin, path }: Recorded): boolean {
    const operation = operationsOf(this.adapter)[name];
    if (!operation || operation.method !== method) return false;
    const bases = operation.server === undefined ? Object.values(this.adapter.sites) : [operation.server];
    const template = operation.path.replace(/[.+:]/g, "\\$&").replace(/\{(\w+)\}/g, (_, hole: string) => (operation.segments?.includes(hole) ? ".+?" : "[^/]+"));
    const url = origin + path;
    return bases.some((base) => url.startsWith(base) && new RegExp(`^${template}$`).test(url.slice(base.length)));
  }

  /** The request that both sides send, and the task that both ask for. */
  async sample(operation: string, call: Call): Promise<{ sample: Sample; send: () => Promise<unknown> }> {
    const start = this.#starter(operation);
    const { requests } = this.#familyOf(operation);
    const request = { ...requests[start], ...call.request } as { path?: Record<string, string>; header?: Record<string, string>; query?: object; body?: unknown };
    const { path = {}, header = {}, query, body } = request;
    const params = { ...(Object.keys(path).length > 0 && { path }), ...(Object.keys(header).length > 0 && { header }), ...(query && { query }) };
    const webhook = { url: "https://app.example/hook", secret: "whsec_c2VjcmV0" };
    const submit = (): Promise<Sdk> => this.client.submit[start](body, { params, ...(call.webhook && { webhook }) }) as Promise<Sdk>;
    const task = await submit();
    if (call.request) await this.#create(simulate(this.scenarios).fetch).submit[start](body, { params }); // It refuses what the document does not allow.
    const sample: Sample = { body, path, header, id: task.handle.id, handle: task.handle, webhook };
    if (call.ours) return { sample, send: () => call.ours!(this.client, sample) };
    if (start === operation) return { sample, send: submit };
    if (named(this.#familyOf(operation).cancel).includes(operation)) return { sample, send: () => this.client.cancel(task.handle) };
    return { sample, send: () => this.client.get(task.handle) };
  }
}
