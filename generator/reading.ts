/** What does an answer say? Compiles the keys of a mapping that read one: names, status, failure, progress, times, outputs. */
import { array, arrow, call, data, destructure, filled, literal, maybe, member, name, object, used, within, type Expr } from "./expr.ts";
import { KINDS, milliseconds, type FamilyMapping, type OutputMapping, type Paths, type Verdict, type WebhookMapping } from "./grammar.ts";
import { compileParts } from "./request.ts";
import { isPublic, type Operation } from "./operations.ts";
import { didYouMean, listed } from "./problem.ts";
import { alternatives, enumOf, isNull, typesOf, walk, type SchemaNode } from "./schema.ts";
import { bindable, type Binding, type Meaning, type Scope } from "./scope.ts";

/** How answers are read, as the compiler hands it over. */
export interface Reader {
  /** What is read once and used by name. */
  readonly lets: readonly (readonly [string, Expr])[];
  /** What stands for the second request's body, in a message. */
  readonly result: Expr | undefined;
  /** The value of each question of the contract's `Reader`, in its order. */
  readonly answers: readonly (readonly [string, Expr])[];
  /** What is no question: constants of the reader. */
  readonly constants: readonly (readonly [string, Expr])[];
  readonly statuses: Statuses;
  /** The kinds of output there can be. */
  readonly kinds: readonly string[];
  /** Is there anything a status is read from? */
  readonly tells: boolean;
}

export interface Statuses {
  readonly rows: readonly (readonly [string, Verdict])[];
  readonly lenient: boolean;
  readonly absent: Verdict | undefined;
  /** The names that lead to the word, where the document's list is closed and the compiler can hold it against the table. */
  readonly closed: readonly string[] | undefined;
}

type Keys = FamilyMapping | WebhookMapping;

/** Compiles the reading keys of `keys` in a scope whose `$` is the answer. `partly`: the status is said elsewhere. */
export function compileReading(keys: Keys, scope: Scope, operations: ReadonlyMap<string, Operation>, partly = false): Reader {
  const lets: [string, Expr][] = [];
  let result: Expr | undefined;
  for (const given of Object.keys(keys.let ?? {})) {
    const meaning = scope.first(keys.let!, given);
    if (!bindable(given)) scope.judge.report(scope.judge.atKey(keys.let!, given), `${JSON.stringify(given)} already means something: choose another name.`);
    if (!meaning) continue;
    if (given === "result" && scope.mode === "delivery") result = meaning.expr;
    else lets.push([given, meaning.expr]);
    scope = scope.with([given, { expr: name(given), schemas: meaning.schemas, optional: true, what: `$${given}` }]);
  }
  const kinds = new Set<string>();
  const { status = {}, failure, progress, times, cost } = keys;
  const rules = (status.rules ?? []).flatMap((rule) => {
    const when = scope.condition(rule.when);
    return when ? [[when, data(rule.then)] as const] : [];
  });
  const word = scope.slot(status, "from");
  const slots = <T extends object>(node: T | undefined, fields: readonly (keyof T & string)[]): Expr | undefined => filled(object(node ? scope.slots(node, fields) : {}));
  const outputs = (keys.outputs ?? []).map((output) => compileOutput(output, keys, scope, operations, kinds)).filter((expr) => expr !== undefined);
  const lasting = keys.expires && isConstant(keys.expires) && keys.outputs?.some(({ expires }) => expires === undefined) ? keys.expires : undefined;
  const answers = object({
    verdict: rules.length > 0 ? { type: "rules", of: rules } : undefined,
    word,
    failure: failure && fault(failure, scope),
    progress: slots(progress, ["percent", "fraction", "done", "total", "position", "eta"]),
    times: slots(times, ["created", "started", "finished"]),
    model: scope.slot(keys, "model"),
    cost: slots(cost, Object.keys(cost ?? {})),
    outputs: outputs.length === 1 && outputs[0]!.type === "method" ? outputs[0] : filled(array(outputs)),
  }).fields;
  const constants = object({
    early: maybe(keys.outputs?.some(({ early }) => early) || undefined),
    expires: lasting && expiry(lasting, scope),
  }).fields;
  const statuses = compileStatuses(keys, scope, partly);
  return { lets, result, answers, constants, statuses, kinds: KINDS.filter((kind) => kinds.has(kind)), tells: word !== undefined || rules.length > 0 };
}

const CONTEXT = ["handle", "status", "header", "request", "result"];

/** The parameters of a function that reads an answer of this type, as far as its expressions use them. */
export function readParams(type: string | undefined, exprs: readonly Expr[], lets: readonly string[] = []): string[] {
  const at = used(exprs, CONTEXT.filter((each) => !lets.includes(each)));
  const given = used(exprs, lets);
  const params = [type ? `body: ${type}` : "body", at.length > 0 ? destructure(at) : "_", ...(given.length > 0 ? [destructure(given)] : [])];
  return at.length + given.length > 0 ? params : params.slice(0, 1);
}

const letNames = ({ lets }: Reader): string[] => lets.map(([given]) => given);

/** A function that reads what several questions need, and hands it over by name; `at` is the type of what it is told beside the body. */
export function letExpr(reader: Reader, type: string, at: string): Expr | undefined {
  const { lets } = reader;
  if (lets.length === 0) return undefined;
  const names = letNames(reader);
  const values = lets.map(([, value]) => value);
  const context = used(values, CONTEXT.filter((each) => !names.includes(each)));
  const params = [`body: ${type}`, ...(context.length > 0 ? [`${destructure(context)}: ${at}`] : [])];
  return used(values, names).length === 0 ? arrow(params, object(lets)) : arrow(params, object(names.map((given) => [given, name(given)] as const)), { lets });
}

/** The reader as an object of functions. Of a type where nothing around it says one; what another reader does alike is taken from there. */
export function readerExpr(reader: Reader, { type, lets, like }: { readonly type?: string; readonly lets?: Expr | undefined; readonly like?: { readonly of: Reader; readonly name: string } }): Expr & { type: "object" } {
  const question = (of: Reader, expr: Expr, typed?: string): Expr => arrow(readParams(typed, [expr], letNames(of)), expr);
  const known = new Map(like?.of.answers.map(([key, expr]) => [key, JSON.stringify(question(like.of, expr))]));
  return object([["let", lets], ...reader.answers.map(([key, expr]) => {
    const shared = within(expr).length > WORTH && known.get(key) === JSON.stringify(question(reader, expr));
    return [key, shared ? member(name(like!.name), key, false) : question(reader, expr, type)] as const;
  }), ...reader.constants]);
}

/** What is larger than this is said once for answers and messages: a chain or two are read faster where they stand. */
const WORTH = 15;

function fault(node: NonNullable<OutputMapping["failure"]>, scope: Scope): Expr {
  return object({ when: node.when && scope.condition(node.when), ...scope.slots(node, ["code", "message"]), kind: maybe(node.kind) });
}

function compileOutput(output: OutputMapping, keys: Keys, outer: Scope, operations: ReadonlyMap<string, Operation>, kinds: Set<string>): Expr | undefined {
  const items = output.each === undefined ? undefined : compileEach(output, outer);
  if (output.each !== undefined && !items) return undefined;
  const scope = items?.scope ?? outer;
  const { judge } = scope;
  const { url, failure } = output;
  const expires = output.expires ?? (keys.expires && !isConstant(keys.expires) ? keys.expires : undefined);
  const duration = scope.measured(output, "duration");
  if (url === undefined && output.data === undefined && output.text === undefined) judge.report(judge.at(output), "An output needs one of url, data and text.");
  const urls = url === undefined ? [] : compileUrls(url, output, scope, operations);
  const forms = { url: urls.length === 1 ? urls[0] : undefined, urls: urls.length > 1 ? array(urls) : undefined, data: scope.first(output, "data")?.expr, text: scope.slot(output, "text") };
  // A message may hold less than an answer: of an output without a form nothing can be read.
  if (filled(object(forms)) === undefined) return undefined;
  if (output.kind === undefined) KINDS.forEach((kind) => kinds.add(kind));
  const entry = object({
    when: output.when && scope.condition(output.when),
    ...forms,
    kind: wordOrTable(output.kind, scope, kinds),
    role: wordOrTable(output.role, scope),
    ...scope.slots(output, ["name", "mediaType", "width", "height"]),
    duration: duration.unit ? object(duration) : duration.from,
    bytes: scope.slot(output, "bytes"),
    early: output.early ? literal(true) : undefined,
    access: maybe(output.access ?? keys.access ?? (isSecured(url, operations) ? "provider-auth" : undefined)),
    expires: expires && expiry(expires, scope),
    failure: failure && fault(failure, scope),
  });
  if (!items) return entry;
  const usesKey = within(entry).some((expr) => expr.type === "name" && expr.name === "key");
  const list = items.map && (usesKey || !items.list) ? { list: call("entries", items.base), param: usesKey ? "[key, item]" : "[, item]" } : { list: items.expr, param: "item" };
  return { type: "method", of: list.list, method: "map", arg: arrow([list.param], entry, { returns: "OutputReading" }) };
}

type ExpiryMapping = NonNullable<OutputMapping["expires"]>;

/** A lifetime that says nothing of the body is the same for every output, and said once. */
const isConstant = ({ at, in: lasting }: ExpiryMapping): boolean => at === undefined && lasting === undefined;

const expiry = (expires: ExpiryMapping, scope: Scope): Expr =>
  object({ ...scope.slots(expires, ["at", "in"]), after: maybe(expires.after && milliseconds(expires.after)), since: maybe(expires.since) });

interface Items { readonly expr: Expr; readonly base: Expr; readonly map: boolean; readonly list: boolean; readonly scope: Scope }

function compileEach(output: OutputMapping, scope: Scope): Items | undefined {
  const meaning = scope.first(output, "each");
  if (!meaning) return undefined;
  const { document } = scope.judge;
  const isList = (...schemas: readonly SchemaNode[]): boolean => typesOf(document, schemas).has("array");
  const { each } = output;
  const base = typeof each === "string" && each.endsWith("[*]") ? scope.look(each.slice(0, -"[*]".length), scope.judge.at(output, "each")) : undefined;
  // Only what stands in one map or list has names of its own there.
  const key: [string, Binding] = ["key", { expr: name("key"), schemas: undefined, optional: false, what: "$key" }];
  const inner = (schemas: Meaning["schemas"]): Scope => scope.with(["item", { expr: name("item"), schemas, optional: false, what: "$item" }], ...(base && !base.many ? [key] : []));
  if (base && !base.many) return { expr: meaning.expr, base: base.expr, map: true, list: base.schemas.length > 0 && isList(...base.schemas), scope: inner(meaning.schemas) };
  // Of several paths none may find anything.
  const found = Array.isArray(each) && each.length > 1 ? call("list", meaning.expr) : meaning.expr;
  if (meaning.many) return { expr: found, base: meaning.expr, map: false, list: true, scope: inner(meaning.schemas) };
  const schemas = alternatives(document, meaning.schemas).flatMap((schema) =>
    isList(schema) ? walk(document, [schema], [{ wildcard: true }]) : isNull(document, schema) ? [] : [schema]);
  return { expr: call("list", meaning.expr), base: meaning.expr, map: false, list: true, scope: inner(schemas) };
}

function compileUrls(urls: NonNullable<OutputMapping["url"]>, output: OutputMapping, scope: Scope, operations: ReadonlyMap<string, Operation>): Expr[] {
  const { judge } = scope;
  return [urls].flat().map((url, index) => {
    if (typeof url === "string") return scope.look(url, Array.isArray(urls) ? judge.at(urls, index) : judge.at(output, "url"))?.expr;
    const operation = judge.find(operations, url.operation, "operation", judge.at(url, "operation"));
    const parts = operation && compileParts(url.with, [operation], scope, { fields: scope.handleFields, node: url });
    return operation && call("content", literal(operation.id), ...(parts ? [parts] : []));
  }).filter((expr) => expr !== undefined);
}

/** Is it only got by requests that need credentials? Where a link stands beside them, the runtime tells the two apart. */
function isSecured(urls: OutputMapping["url"] = [], operations: ReadonlyMap<string, Operation>): boolean {
  const requests = [urls].flat().map((url) => (typeof url === "string" ? undefined : operations.get(url.operation)));
  return requests.length > 0 && requests.every((operation) => operation && !isPublic(operation));
}

function wordOrTable(given: OutputMapping["kind"] | OutputMapping["role"], scope: Scope, seen = new Set<string>()): Expr | undefined {
  if (given === undefined) return undefined;
  if (typeof given === "string") {
    seen.add(given);
    return literal(given);
  }
  Object.values(given.values).forEach((value) => seen.add(value));
  const word = scope.first(given, "from");
  if (!word) return undefined;
  const rows = Object.keys(given.values);
  const isTotal = rows.includes("*") || enumOf(scope.judge.document, word.schemas)?.values.every((value) => rows.some((row) => matches(row, value)));
  if (!isTotal) KINDS.forEach((kind) => seen.add(kind));
  return call("lookup", { type: "as", of: data(given.values), as: "const" }, word.expr);
}

/** Does a row of a table speak of this word? */
const matches = (row: string, word: string): boolean => (row.endsWith("*") ? word.startsWith(row.slice(0, -1)) : row === word);

/** As the runtime folds words where a table is lenient. */
const fold = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, "");
const USUAL = new Set(("queued pending submitted created waiting preparing queueing running processing in_progress generating started succeeded succeed success completed complete finished done "
  + "failed fail failure error canceled cancelled expired timeout").split(" ").map(fold));

function compileStatuses(keys: Keys, scope: Scope, partly: boolean): Statuses {
  const { status } = keys;
  const { judge } = scope;
  const rows = Object.entries(status?.values ?? {});
  if (!status) {
    if (!partly) judge.report(judge.at(keys), "Nothing says what the status is: write status with from and values, or rules.");
    return { rows, lenient: false, absent: undefined, closed: undefined };
  }
  const statuses = { rows, lenient: status.lenient === true, absent: status.absent, closed: undefined };
  if (status.from === undefined) {
    if (rows.length > 0) judge.report(judge.atKey(status, "values"), "values is a table for a word, and from does not say where the word stands.");
    if (!status.rules) judge.report(judge.at(keys, "status"), "Nothing says what the status is: write from and values, or rules.");
    return statuses;
  }
  const meanings = scope.meanings(status, "from");
  const lists = meanings.flatMap(({ schemas }) => schemas.map((schema) => enumOf(judge.document, [schema])));
  const known = lists.filter((list) => list !== undefined);
  const same = (row: string, word: string): boolean => matches(row, word) || (statuses.lenient && fold(row) === fold(word));
  for (const { values, at } of known) {
    for (const word of values.filter((each) => !rows.some(([row]) => same(row, each)) && !(statuses.lenient && USUAL.has(fold(each))))) {
      judge.report(status.values ? judge.atKey(status, "values") : judge.at(status), `The table says nothing of the status ${JSON.stringify(word)}.${didYouMean(word, rows.map(([row]) => row)).replace("Did you mean", "Is it meant by")}`,
        { at, message: `the document lists ${listed(values)}` });
    }
  }
  const closed = known.length > 0 && known.length === lists.length && !status.open;
  const words = known.flatMap(({ values }) => values);
  for (const [row] of closed ? rows.filter(([each]) => !words.some((word) => same(each, word))) : []) {
    judge.report(judge.atKey(status.values!, row), `The document knows no status ${JSON.stringify(row)}.${didYouMean(row, words)}`,
      { at: known[0]!.at, message: `the document lists ${listed(known[0]!.values)}; say open: true under status where more may come` });
  }
  if (lists.length > 0 && known.length === 0 && rows.length === 0 && !statuses.lenient) judge.report(judge.at(keys, "status"), "A status needs values: what do the provider's words mean?");
  return { ...statuses, closed: closed && !statuses.lenient && !rows.some(([row]) => row.endsWith("*")) ? plainNames(status.from) : undefined };
}

/** `$.task.status` is ["task", "status"]; undefined where it is anything but names. */
function plainNames(paths: Paths): string[] | undefined {
  const match = typeof paths === "string" ? /^\$((?:\.[A-Za-z_][A-Za-z0-9_]*)+)$/.exec(paths) : null;
  return match?.[1]!.slice(1).split(".");
}

