/** What does one family of tasks mean? Compiles how its tasks are submitted, asked for, canceled, announced and read. */
import { arrow, call, data, destructure, filled, literal, maybe, name, object, STRATEGIES, used, WORDS, type Expr } from "./expr.ts";
import { milliseconds, type FamilyMapping, type Paths, type WebhookMapping, type WithValues } from "./grammar.ts";
import { lay } from "./mapping.ts";
import { isSendable, type Operation } from "./operations.ts";
import { camelCase, isBindable, pascalCase } from "./print.ts";
import { didYouMean, type Position } from "./problem.ts";
import { compileReading, letExpr, readerExpr, readParams, type Reader } from "./reading.ts";
import { compileParts, isOwn, operationExpr } from "./request.ts";
import type { SchemaNode } from "./schema.ts";
import { Scope, type Binding, type Judge } from "./scope.ts";

/** A family as meanings: names, operations, and the expressions of its contract. */
export interface Family {
  readonly name: string;
  /** The name of its constant, and of its type. */
  readonly variable: string;
  readonly type: string;
  readonly keys: FamilyMapping;
  readonly submit: readonly Operation[];
  readonly retrieve: readonly Operation[];
  readonly result: readonly Operation[];
  readonly cancel: readonly Operation[];
  readonly content: readonly Operation[];
  /** The operations whose answers are read as a task. */
  readonly answers: readonly Operation[];
  /** From submit operation to retrieve operation where they differ. */
  readonly tables: { readonly retrieve?: unknown; readonly result?: unknown; readonly cancel?: unknown };
  readonly reader: Reader;
  /** The names of the status tables that no family before it has. */
  readonly statuses: readonly string[];
  /** The reader of its webhook messages, where they differ. */
  readonly message: Message | undefined;
  readonly fields: Expr;
  /** What its reader reads once for every question. */
  readonly lets: Expr | undefined;
  /** Its reader, where its messages are read with parts of it. */
  readonly shared: Expr | undefined;
  /** The submit operations that take the address of webhooks. */
  readonly announced: readonly Operation[];
  /** Every name the handle may have. */
  readonly handle: readonly string[];
}

export interface Message { readonly reader: Reader | undefined; readonly operation: Operation | undefined; readonly typed: "message" | "answer" | "any" }

/** What a family is compiled against. */
export interface Surroundings {
  readonly judge: Judge;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly webhooks: ReadonlyMap<string, Operation>;
  /** `header.X` and the like that every request carries. */
  readonly given: readonly string[];
  /** Names of types that the package has for the provider. */
  readonly taken: ReadonlySet<string>;
  /** The constants of the status tables so far, by their rows: families that speak the same words share one. */
  readonly statuses: Map<string, string>;
}

/** What printed code imports or declares beside families: none of them may take these names. */
const TAKEN: ReadonlySet<string> = new Set(["adapter", ...WORDS, ...STRATEGIES]);
const TYPES = new Set([
  "Adapter", "Answer", "Any", "At", "Body", "Client", "ClientOptions", "Described", "Family", "Kind", "Loose", "Message", "OutputReading", "Reader", "Submit", "Task", "Verdict", "Words",
]);

const READING_KEYS = ["let", "status", "failure", "progress", "times", "model", "cost", "outputs", "expires", "access"] as const;
const FILL = ["handle", "body", "webhook", "clientRef", "option"];

export function compileFamily(given: string, keys: FamilyMapping, surroundings: Surroundings): Family | undefined {
  const { judge } = surroundings;
  for (const key of ["submit", "handle", "outputs"] as const) {
    if (keys[key] === undefined) judge.report(judge.at(keys), `The family ${JSON.stringify(given)} has no ${key}.`);
  }
  if (!keys.submit || !keys.handle || !keys.outputs) return undefined;
  return new FamilyCompiler(given, keys, surroundings).compile();
}

/** One pass over a family; holds what its parts look up. */
class FamilyCompiler {
  readonly given: string;
  readonly keys: FamilyMapping;
  readonly around: Surroundings;
  readonly #judge: Judge;
  readonly #submit: readonly Operation[];
  readonly #announced: readonly Operation[];
  readonly #retrieve: Asked;
  readonly #result: Asked;
  readonly #cancel: Asked;
  readonly #handle: readonly string[];
  readonly #statuses: string[] = [];

  constructor(given: string, keys: FamilyMapping, around: Surroundings) {
    this.given = given;
    this.keys = keys;
    this.around = around;
    this.#judge = around.judge;
    this.#submit = (keys.submit ?? []).map((id, index) => this.#operation(id, keys.submit!, index)).filter((each) => each !== undefined);
    const { webhook } = keys;
    this.#announced = webhook?.with ? this.#submit.filter(({ id }) => !webhook.except?.includes(id)) : [];
    this.#retrieve = this.#asked("retrieve");
    this.#result = this.#asked("result");
    this.#cancel = this.#asked("cancel");
    const followed = keys.follow === undefined ? [] : this.#retrieve.operations.flatMap((operation) => operation.parameters.filter((each) => each.in === "path").map((each) => each.name));
    this.#handle = [...new Set(["id", "operation", "clientRef", ...Object.keys(keys.handle ?? {}), ...followed])];
  }

  compile(): Family {
    const { keys, given } = this;
    const reader = compileReading(keys, this.#scope("answer", this.#answers(), this.#judge, this.#told()), this.around.operations);
    this.#judgeEnds(reader);
    const statuses = this.#statusesExpr(reader, `${this.#variable}Statuses`);
    const told = keys.webhook && this.#message(keys.webhook, reader, statuses);
    const lets = letExpr(reader, `${this.#type}Answer`, this.#result.operations.length > 0 ? `At<${this.#type}Result>` : "At");
    const read = readerExpr(reader, { lets: lets && name(letName({ variable: this.#variable })) });
    const shared = told?.shares ? read : undefined;
    return {
      name: given, variable: this.#variable, type: this.#type, keys,
      submit: this.#submit, retrieve: this.#retrieve.operations, result: this.#result.operations, cancel: this.#cancel.operations, content: this.#content(), answers: this.#answers(),
      tables: { retrieve: this.#retrieve.table, result: this.#result.table, cancel: this.#cancel.table },
      reader, statuses: this.#statuses, fields: this.#fields(statuses, shared ? name(readerName({ variable: this.#variable })) : read, told?.expr), lets, shared, announced: this.#announced, handle: this.#handle, message: told?.message,
    };
  }

  /** No name of a package, and none that another family's constants may have. */
  get #variable(): string {
    return TAKEN.has(this.given) || !isBindable(this.given) || /(?:Statuses|Reader|Let|Family)$/.test(this.given) ? `${camelCase(this.given)}Family` : this.given;
  }

  get #type(): string {
    const type = pascalCase(this.given);
    return this.around.taken.has(type) || TYPES.has(type) || /(?:Answer|Result|Canceled|Message|Family)$/.test(type) ? `${type}Family` : type;
  }

  #fields(statuses: Expr, read: Expr, webhook: Expr | undefined): Expr {
    const { keys } = this;
    const submitScope = this.#scope("submit", this.#named());
    return object({
      submit: object(this.#submit.map((operation) => [operation.id, operationExpr(operation)] as const)),
      handle: this.#handleExpr(keys.handle!, submitScope),
      follow: keys.follow === undefined ? undefined : this.#arrow("Answer", submitScope.slot(keys, "follow") ?? literal(null)),
      clientRef: keys.clientRef && object({
        with: this.#fill(keys.clientRef.with, this.#submit),
        repeat: literal(keys.clientRef.repeat),
        find: keys.clientRef.find && this.#fill(keys.clientRef.find, this.#retrieve.operations),
      }),
      retrieve: this.#request(this.#retrieve),
      result: this.#request(this.#result),
      cancel: this.#request(this.#cancel, this.#cancelKeys()),
      poll: filled(this.#poll(keys.poll ?? {})),
      retention: maybe(keys.retention && milliseconds(keys.retention)),
      statuses,
      read,
      zone: maybe(keys.times?.zone),
      charged: maybe(keys.charged),
      webhook,
    });
  }

  /** `{ id: body.id, ... }`; every submit operation must be able to give an id. */
  #handleExpr(handle: Readonly<Record<string, Paths>>, scope: Scope, type = "Answer"): Expr {
    const judge = this.#judge;
    if (handle["id"] === undefined) judge.report(judge.at(handle), "The handle has no id: say where the answer holds it.");
    if (handle["id"] !== undefined && scope.mode === "submit") {
      for (const operation of this.#named().length > 1 ? this.#named() : []) {
        if (this.#scope("submit", [operation], judge.aside()).meanings(handle, "id").length === 0) {
          judge.report(judge.at(handle, "id"), `No path finds an id in the answer of ${operation.id}.`, { at: operation.at, message: `${operation.id} is described here` });
        }
      }
    }
    return this.#arrow(type, object(scope.slots(handle, Object.keys(handle))));
  }

  /** What to ask, and what to send: what is written, and what the handle gives. */
  #request({ key, operations, table }: Asked, more: Readonly<Record<string, Expr | undefined>> = {}): Expr | undefined {
    if (operations.length === 0) return undefined;
    const own = this.keys[key];
    const node = typeof own === "object" ? own : this.keys;
    const scope = this.#scope("fill", key === "result" ? this.#retrieve.operations : []);
    const parts = compileParts(typeof own === "object" ? own.with : undefined, operations, scope, { fields: this.#handle, node, given: this.around.given });
    const asked = object({ operation: data(table ?? operations[0]!.id), with: parts && !isOwn(parts, operations) ? fillArrow(parts) : undefined, ...more });
    return asked.fields.length === 1 && !table ? literal(operations[0]!.id) : asked;
  }

  #cancelKeys(): Readonly<Record<string, Expr | undefined>> {
    const { verdict, while: only } = typeof this.keys.cancel === "object" ? this.keys.cancel : {};
    const word = typeof verdict === "object" ? this.#scope("answer", this.#cancel.operations).first(verdict, "from") : undefined;
    return {
      while: maybe(only),
      verdict: typeof verdict !== "object" ? maybe(verdict) : word && this.#arrow("Canceled", call("lookup", { type: "as", of: data(verdict.values), as: "const" }, word.expr)),
    };
  }

  /** `(fill) => parts`, of what is written. */
  #fill(values: WithValues, operations: readonly Operation[]): Expr | undefined {
    const parts = compileParts(values, operations, this.#scope("fill", []));
    return parts && fillArrow(parts);
  }

  /** The first look and the longest interval go without saying where they are as the others. */
  #poll({ hint, ...durations }: NonNullable<FamilyMapping["poll"]>): Expr & { type: "object" } {
    const told = Object.entries(durations).filter(([key, duration]) => key === "every" || duration !== durations.every);
    return object({
      ...Object.fromEntries(told.map(([key, duration]) => [key, maybe(duration && milliseconds(duration))])),
      hint: hint === undefined ? undefined : this.#arrow("Answer", object({ ...this.#scope("answer", this.#answers()).measured(this.keys.poll!, "hint") })),
    });
  }

  #message(webhook: WebhookMapping, own: Reader, ownStatuses: Expr): { expr: Expr; message: Message; shares: boolean } {
    const judge = this.#judge;
    const operation = webhook.operation === undefined ? undefined : judge.find(this.around.webhooks, webhook.operation, "webhook", judge.at(webhook, "operation"));
    const { except } = webhook;
    if (except) this.#judgeSubmits(except, (_, index) => judge.at(except, index));
    if (except && this.#announced.length === 0) judge.report(judge.at(webhook, "except"), "No submit operation is left that takes the URL.");
    const body = operation?.body?.schema;
    const what = operation ? `the message ${operation.id}` : "the message";
    const scope = (schema: readonly SchemaNode[], of = judge): Scope => this.#reads("delivery", schema, what, of);
    const whole = scope([body ?? {}]);
    const { payload } = webhook;
    const thin = payload === undefined && webhook.status === undefined && this.keys.retrieve !== undefined;
    const meaning = typeof payload === "string" && payload !== "$" ? whole.look(payload, judge.at(webhook, "payload")) : undefined;
    const envelope = typeof payload === "object" ? Object.keys(payload)[0]! : undefined;
    const inner = meaning ? meaning.schemas : body === undefined ? (payload === undefined ? [{}] : this.#answers().flatMap(schemasOf))
      : [envelope === undefined ? body : { type: "object", properties: { [envelope]: body } }];
    const typed = body === undefined ? (payload === undefined ? "any" : "answer") : meaning || envelope !== undefined ? "any" : "message";
    let reader: Reader | undefined;
    if (!thin) {
      // What the webhook itself says is judged; of what it takes over from the family, what a message cannot hold is left out.
      const again = READING_KEYS.some((key) => webhook[key] !== undefined);
      if (again) compileReading(webhook, scope(inner), this.around.operations, webhook.status === undefined);
      reader = compileReading(lay(judge.sources, webhook, this.keys as WebhookMapping, READING_KEYS), scope(inner, judge.aside()), this.around.operations);
      if (!reader.tells) judge.report(judge.at(webhook), `Nothing in ${what} is where the family reads its status: say payload or status, or neither where the message only names the task.`);
      if (!again) reader = undefined;
    }
    const type = body === undefined ? "Any" : "Message";
    const innerType = typed === "message" ? "Message" : typed === "answer" ? "Answer" : "Any";
    const innerName = innerType === "Any" ? innerType : this.#type + innerType;
    const read = reader && readerExpr(reader, { type: innerName, lets: letExpr(reader, innerName, "At"), like: { of: own, name: readerName({ variable: this.#variable }) } });
    const statuses = reader && this.#statusesExpr(reader, `${this.#variable}MessageStatuses`);
    const expr = object({
      with: webhook.with && this.#fill(webhook.with, this.#announced),
      except: except && data(except),
      when: webhook.when && this.#arrow(type, whole.condition(webhook.when) ?? literal(true)),
      payload: meaning ? this.#arrow(type, meaning.expr) : envelope === undefined ? undefined : arrow(["body: unknown"], object([[envelope, name("body")]])),
      handle: webhook.handle && this.#handleExpr(webhook.handle, scope(inner), innerType),
      statuses: JSON.stringify(statuses) === JSON.stringify(ownStatuses) ? undefined : statuses,
      result: reader?.result && arrow(readParams(innerName, [reader.result]), reader.result),
      read,
      thin: thin ? literal(true) : undefined,
    });
    return { expr, message: { reader, operation, typed }, shares: read?.fields.some(([, value]) => value.type === "member") ?? false };
  }

  /** `(body: MediaAnswer, { header }) => expr`. */
  #arrow(type: string, expr: Expr): Expr {
    return arrow(readParams(type === "Any" ? type : type === "Answer" ? undefined : this.#type + type, [expr]), expr);
  }

  /** How its words are judged, by the table of an earlier family where that says the same. */
  #statusesExpr({ statuses: { rows, lenient, absent } }: Reader, own: string): Expr {
    const said = JSON.stringify(rows);
    const table = rows.length > 0 ? this.around.statuses.get(said) ?? own : undefined;
    if (table === own) {
      this.#statuses.push(own);
      this.around.statuses.set(said, own);
    }
    return object({ table: table === undefined ? undefined : name(table), lenient: lenient ? literal(true) : undefined, absent: maybe(absent) });
  }

  #answers(): Operation[] {
    const judged = typeof this.keys.cancel === "object" && this.keys.cancel.verdict !== undefined;
    return [...new Set([...this.#retrieve.operations, ...this.#submit, ...(judged ? [] : this.#cancel.operations)])];
  }

  /** The operations whose answers name the task. */
  #named(): readonly Operation[] {
    return this.keys.clientRef?.find ? [...this.#submit, ...this.#retrieve.operations] : this.#submit;
  }

  /** Where nobody can be asked, the keys of the family read its messages. */
  #told(): SchemaNode[] {
    const { webhook } = this.keys;
    const schema = webhook?.operation === undefined ? undefined : this.around.webhooks.get(webhook.operation)?.body?.schema;
    return this.keys.retrieve !== undefined || webhook?.payload !== undefined || schema === undefined ? [] : [schema];
  }

  #content(): Operation[] {
    const urls = (this.keys.outputs ?? []).flatMap((output) => [output.url].flat());
    return urls.map((url) => (typeof url === "object" ? this.around.operations.get(url.operation) : undefined)).filter((each) => each !== undefined);
  }

  /** Where the answers of these operations are read. Of an unknown one, which is a Problem already, they may hold anything. */
  #scope(mode: Scope["mode"], operations: readonly Operation[], judge = this.#judge, told: readonly SchemaNode[] = []): Scope {
    const schemas = [...operations.flatMap(schemasOf), ...told];
    return this.#reads(mode, operations.length + told.length > 0 ? schemas : mode === "fill" ? undefined : [{}], list(operations), judge);
  }

  /** Where bodies of these schemas are read, if there are any. */
  #reads(mode: Scope["mode"], schemas: readonly SchemaNode[] | undefined, what: string, judge: Judge): Scope {
    const result = this.#result.operations;
    const bindings: [string, Binding][] = [["handle", { expr: name("handle"), schemas: undefined, fields: this.#handle, optional: false, what: "the handle" }]];
    if (schemas) bindings.unshift(["$", { expr: name("body"), schemas, optional: mode === "fill", what }]);
    if (mode === "answer" && result.length > 0) bindings.push(["result", { expr: name("result"), schemas: result.flatMap(schemasOf), optional: true, what: list(result) }]);
    return new Scope(judge, mode, bindings);
  }

  #judgeEnds(reader: Reader): void {
    const { status } = this.keys;
    const succeeds = reader.statuses.rows.some(([, verdict]) => verdict === "succeeded") || status?.rules?.some((rule) => rule.then === "succeeded") || reader.statuses.lenient || status?.absent === "succeeded";
    if (status && !succeeds) this.#judge.report(this.#judge.at(this.keys, "status"), `No status of the family ${JSON.stringify(this.given)} means succeeded.`);
    if (this.keys.retrieve === undefined && this.keys.webhook === undefined) {
      this.#judge.report(this.#judge.at(this.keys), `The family ${JSON.stringify(this.given)} has neither retrieve nor webhook: nothing would tell of its tasks.`);
    }
  }

  #asked(key: Asked["key"]): Asked {
    const own = this.keys[key];
    if (own === undefined) return { key, operations: [] };
    const written = typeof own === "string" ? own : own.operation;
    if (typeof written === "string") {
      const operation = typeof own === "string" ? this.#operation(written, this.keys, key) : this.#operation(written, own, "operation");
      return { key, operations: operation ? [operation] : [] };
    }
    const rows = Object.keys(written);
    const known = this.keys.submit ?? [];
    this.#judgeSubmits(rows.filter((each) => each !== "*"), (row) => this.#judge.atKey(written, row));
    for (const id of known.filter((each) => !rows.includes(each) && !rows.includes("*"))) {
      this.#judge.report(this.#judge.at(own as object, "operation"), `The table says nothing of the submit operation ${JSON.stringify(id)}.`);
    }
    const operations = rows.map((row) => this.#operation(written[row]!, written, row)).filter((each) => each !== undefined);
    return { key, operations: [...new Set(operations)], table: written };
  }

  /** Names that must be submit operations of the family. */
  #judgeSubmits(names: readonly string[], place: (name: string, index: number) => Position): void {
    const known = this.keys.submit ?? [];
    names.forEach((each, index) => {
      if (!known.includes(each)) this.#judge.report(place(each, index), `${JSON.stringify(each)} is not a submit operation of this family.${didYouMean(each, known)}`);
    });
  }

  #operation(id: string, node: object, key: string | number): Operation | undefined {
    const operation = this.#judge.find(this.around.operations, id, "operation", this.#judge.at(node, key));
    if (operation?.body && !isSendable(operation.body.media)) {
      this.#judge.report(this.#judge.at(node, key), `${id} takes ${operation.body.media}; what a task needs is sent as JSON, multipart/form-data or application/x-www-form-urlencoded.`,
        { at: this.#judge.document.at(operation.body.node), message: "described here" });
    }
    return operation;
  }
}

interface Asked { readonly key: "retrieve" | "result" | "cancel"; readonly operations: readonly Operation[]; readonly table?: Readonly<Record<string, string>> }

/** The JSON bodies of every answer an operation describes. */
export function schemasOf({ answers }: Pick<Operation, "answers">): SchemaNode[] {
  return answers.flatMap((answer) => (answer.schema !== undefined && (answer.media ?? "json").includes("json") ? [answer.schema] : []));
}

/** The constant that holds a family's reader where its messages share it. */
export const readerName = ({ variable }: Pick<Family, "variable">): string => `${variable}Reader`;

/** The constant that holds what a family's reader reads once. */
export const letName = ({ variable }: Pick<Family, "variable">): string => `${variable}Let`;

/** `({ handle }) => parts`, of what the parts are filled from. */
export function fillArrow(parts: Expr): Expr {
  const names = used([parts], FILL);
  return arrow(names.length > 0 ? [destructure(names)] : [], parts);
}

function list(operations: readonly Operation[]): string {
  const ids = operations.map(({ id }) => id);
  return ids.length === 1 ? `the answer of ${ids[0]}` : `the answers of ${ids.slice(0, 3).join(", ")}${ids.length > 3 ? ` and ${ids.length - 3} more` : ""}`;
}
