/** What does an answer say? Compiles the keys of a mapping that read one: names, status, failure, progress, times, outputs. */
import { array, arrow, call, data, literal, name, object, within, type Expr } from "./expr.ts";
import { KINDS, milliseconds, type ExpiryMapping, type FamilyMapping, type OutputMapping, type Paths, type Verdict, type WebhookMapping } from "./grammar.ts";
import { compileParts } from "./request.ts";
import type { Operation } from "./operations.ts";
import { didYouMean, error } from "./problem.ts";
import { enumOf, typesOf, walk } from "./schema.ts";
import { alternatives, bindable, type Meaning, type Scope } from "./scope.ts";

/** How answers are read, as the compiler hands it over. */
export interface Reader {
  /** The function from a body to a `Reading`. */
  readonly lets: readonly (readonly [string, Expr])[];
  readonly reading: Expr;
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
  for (const [given, paths] of Object.entries(keys.let ?? {})) {
    const meaning = scope.first(paths, keys.let!, given);
    if (!bindable(given)) scope.judge.problems.push(error(scope.judge.atKey(keys.let!, given), `${JSON.stringify(given)} already means something: choose another name.`));
    if (!meaning) continue;
    lets.push([given, meaning.expr]);
    scope = scope.with([given, { expr: name(given), schemas: meaning.schemas, optional: true, what: `$${given}` }]);
  }
  const kinds = new Set<string>();
  const slots = <T extends object>(node: T | undefined, fields: readonly (keyof T & string)[]): Expr | undefined => {
    const found = fields.flatMap((field): [string, Expr][] => {
      const expr = node?.[field] === undefined ? undefined : scope.slot(node[field] as Paths, node, field);
      return expr ? [[field, expr]] : [];
    });
    return found.length > 0 ? object(found) : undefined;
  };
  const { status, failure } = keys;
  const rules = (status?.rules ?? []).flatMap((rule) => {
    const when = scope.condition(rule.when);
    return when ? [array([when, data(rule.then)])] : [];
  });
  const word = status?.from === undefined ? undefined : scope.slot(status.from, status, "from");
  const outputs = (keys.outputs ?? []).map((output) => compileOutput(output, keys, scope, operations, kinds)).filter((expr) => expr !== undefined);
  const reading = object({
    rules: rules.length > 0 ? array(rules) : undefined,
    word,
    failure: failure && arrow([], fault(failure, scope)),
    progress: slots(keys.progress, ["percent", "fraction", "done", "total", "position", "eta"]),
    times: keys.times && slots(keys.times, ["created", "started", "finished"]),
    model: keys.model === undefined ? undefined : scope.slot(keys.model, keys, "model"),
    cost: keys.cost && slots(keys.cost, Object.keys(keys.cost)),
    outputs: outputs.length > 0 ? arrow([], array(outputs)) : undefined,
    early: keys.outputs?.some(({ early }) => early) ? literal(true) : undefined,
  });
  const statuses = compileStatuses(keys, scope, partly);
  return { lets, reading, statuses, kinds: KINDS.filter((kind) => kinds.has(kind)), tells: word !== undefined || rules.length > 0 };
}

function fault(node: { code?: Paths | undefined; message?: Paths | undefined; kind?: unknown }, scope: Scope, when?: Expr): Expr {
  return object({
    when,
    code: node.code === undefined ? undefined : scope.slot(node.code, node, "code"),
    message: node.message === undefined ? undefined : scope.slot(node.message, node, "message"),
    kind: node.kind === undefined ? undefined : data(node.kind),
  });
}

function compileOutput(output: OutputMapping, keys: Keys, outer: Scope, operations: ReadonlyMap<string, Operation>, kinds: Set<string>): Expr | undefined {
  const items = output.each === undefined ? undefined : compileEach(output.each, output, outer);
  if (output.each !== undefined && !items) return undefined;
  const scope = items?.scope ?? outer;
  const { judge } = scope;
  if (output.url === undefined && output.data === undefined && output.text === undefined) {
    judge.problems.push(error(judge.at(output), "An output needs one of url, data and text."));
  }
  const slot = (key: keyof OutputMapping & string): Expr | undefined => (output[key] === undefined ? undefined : scope.slot(output[key] as Paths, output, key));
  const forms = (key: "data" | "text"): Expr | undefined => (output[key] === undefined ? undefined : array(scope.meanings(output[key], output, key).map(({ expr }) => expr)));
  const { duration } = output;
  const secured: boolean[] = [];
  const url = output.url === undefined ? undefined : compileUrls(output, scope, operations, secured);
  const [data, text] = [forms("data"), forms("text")];
  // A message may hold less than an answer: of an output without a form nothing can be read.
  if (![url, data, text].some((form) => form?.type === "array" && form.items.length > 0)) return undefined;
  const fields: [string, Expr | undefined][] = [
    ["when", output.when && scope.condition(output.when)],
    ["url", url],
    ["data", data],
    ["text", text],
    ["kind", wordOrTable(output, "kind", scope, kinds)],
    ["role", wordOrTable(output, "role", scope)],
    ["name", slot("name")],
    ["mediaType", slot("mediaType")],
    ["width", slot("width")],
    ["height", slot("height")],
    ["duration", duration !== undefined && typeof duration === "object" && !Array.isArray(duration)
      ? object({ from: scope.slot(duration.from, duration, "from"), unit: literal(duration.unit) }) : slot("duration")],
    ["bytes", slot("bytes")],
    ["early", output.early ? literal(true) : undefined],
    ["access", output.access ?? keys.access ? literal((output.access ?? keys.access)!) : secured.length > 0 && !secured.includes(false) ? literal("provider-auth") : undefined],
    ["expires", expiry(output.expires ?? keys.expires, scope)],
    ["failure", output.failure && fault(output.failure, scope, output.failure.when && scope.condition(output.failure.when))],
  ];
  if (output.kind === undefined) KINDS.forEach((kind) => kinds.add(kind));
  const entry = object(fields);
  if (!items) return entry;
  const usesKey = [...within(entry)].some((expr) => expr.type === "name" && expr.name === "key");
  const list = items.map && (usesKey || !items.list) ? { list: call("entries", items.base), param: usesKey ? "[key, item]" : "[, item]" } : { list: items.expr, param: "item" };
  return { type: "spread", of: { type: "method", of: list.list, method: "map", arg: arrow([list.param], entry, { returns: "OutputReading" }) } };
}

interface Items { readonly expr: Expr; readonly base: Expr; readonly map: boolean; readonly list: boolean; readonly scope: Scope }

function compileEach(paths: Paths, node: object, scope: Scope): Items | undefined {
  const meaning = scope.first(paths, node, "each");
  if (!meaning) return undefined;
  const { document } = scope.judge;
  const inner = (schemas: Meaning["schemas"]): Scope => scope.with(
    ["item", { expr: name("item"), schemas, optional: false, what: "$item" }],
    ["key", { expr: name("key"), schemas: undefined, optional: false, what: "$key" }],
  );
  const wildcard = typeof paths === "string" && paths.endsWith("[*]");
  if (wildcard) {
    const base = scope.look(paths.slice(0, -3), scope.judge.at(node, "each"))!;
    const list = base.schemas.length > 0 && typesOf(document, base.schemas).has("array");
    return { expr: meaning.expr, base: base.expr, map: true, list, scope: inner(meaning.schemas) };
  }
  const schemas = meaning.many ? meaning.schemas : alternatives(document, meaning.schemas).flatMap((schema) =>
    typesOf(document, [schema]).has("array") ? walk(document, [schema], [{ wildcard: true }]).map((found) => found.schema) : typesOf(document, [schema]).has("null") && typesOf(document, [schema]).size === 1 ? [] : [schema]);
  return { expr: meaning.many ? meaning.expr : call("list", meaning.expr), base: meaning.expr, map: false, list: true, scope: inner(schemas) };
}

function compileUrls(output: OutputMapping, scope: Scope, operations: ReadonlyMap<string, Operation>, secured: boolean[]): Expr {
  const urls = Array.isArray(output.url) ? output.url : [output.url!];
  return array(urls.map((url, index) => {
    const at = Array.isArray(output.url) ? scope.judge.at(output.url, index) : scope.judge.at(output, "url");
    if (typeof url === "string") {
      secured.push(false); // a link stands beside it: the runtime tells the two apart
      return scope.look(url, at)?.expr;
    }
    const operation = operations.get(url.operation);
    if (!operation) {
      scope.judge.problems.push(error(scope.judge.at(url, "operation"), `The document has no operation ${JSON.stringify(url.operation)}.${didYouMean(url.operation, operations.keys())}`));
      return undefined;
    }
    secured.push(operation.security === undefined || operation.security.some((names) => names.length > 0));
    const parts = compileParts(url.with, [operation], scope, { bind: scope.handleFields, node: url });
    return call("content", literal(operation.id), ...(parts ? [parts] : []));
  }).filter((expr) => expr !== undefined));
}

function wordOrTable(output: OutputMapping, key: "kind" | "role", scope: Scope, seen?: Set<string>): Expr | undefined {
  const given = output[key];
  if (given === undefined) return undefined;
  if (typeof given === "string") {
    seen?.add(given);
    return literal(given);
  }
  Object.values(given.values).forEach((value) => seen?.add(value));
  const word = scope.first(given.from, given, "from");
  if (!word) return undefined;
  if (seen && !("*" in given.values)) {
    const list = word.schemas.length > 0 ? enumOf(scope.judge.document, word.schemas) : undefined;
    if (!list?.values.every((value) => Object.keys(given.values).some((row) => matches(row, value)))) KINDS.forEach((kind) => seen.add(kind));
  }
  return call("lookup", { type: "as", of: data(given.values), as: "const" }, word.expr);
}

function expiry(expires: ExpiryMapping | undefined, scope: Scope): Expr | undefined {
  return expires && object({
    at: expires.at === undefined ? undefined : scope.slot(expires.at, expires, "at"),
    in: expires.in === undefined ? undefined : scope.slot(expires.in, expires, "in"),
    after: expires.after === undefined ? undefined : literal(milliseconds(expires.after)),
    since: expires.since === undefined ? undefined : literal(expires.since),
  });
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
    if (!partly) judge.problems.push(error(judge.at(keys), "Nothing says what the status is: write status with from and values, or rules."));
    return { rows, lenient: false, absent: undefined, closed: undefined };
  }
  const statuses = { rows, lenient: status.lenient === true, absent: status.absent, closed: undefined };
  if (status.from === undefined) {
    if (rows.length > 0) judge.problems.push(error(judge.atKey(status, "values"), "values is a table for a word, and from does not say where the word stands."));
    if (!status.rules) judge.problems.push(error(judge.at(keys, "status"), "Nothing says what the status is: write from and values, or rules."));
    return statuses;
  }
  const meanings = scope.meanings(status.from, status, "from").filter(({ schemas }) => schemas.length > 0);
  const lists = meanings.flatMap(({ schemas }) => schemas.map((schema) => enumOf(judge.document, [schema])));
  const known = lists.filter((list) => list !== undefined);
  const covered = (word: string): boolean => rows.some(([row]) => matches(row, word) || (statuses.lenient && fold(row) === fold(word))) || (statuses.lenient && USUAL.has(fold(word)));
  for (const list of known) {
    for (const word of list.values.filter((each) => !covered(each))) {
      judge.problems.push(error(status.values ? judge.atKey(status, "values") : judge.at(status), `The table says nothing of the status ${JSON.stringify(word)}.${didYouMean(word, rows.map(([row]) => row)).replace("Did you mean", "Is it meant by")}`,
        { at: list.at, message: `the document lists ${list.values.join(", ")}` }));
    }
  }
  const closed = known.length > 0 && known.length === lists.length && !status.open;
  if (closed) {
    const words = known.flatMap((list) => list.values);
    for (const [row] of rows.filter(([each]) => !words.some((word) => matches(each, word) || (statuses.lenient && fold(each) === fold(word))))) {
      judge.problems.push(error(judge.atKey(status.values!, row), `The document knows no status ${JSON.stringify(row)}.${didYouMean(row, words)}`,
        { at: known[0]!.at, message: `the document lists ${known[0]!.values.join(", ")}; say open: true under status where more may come` }));
    }
  }
  if (lists.length > 0 && known.length === 0 && rows.length === 0 && !statuses.lenient) {
    judge.problems.push(error(judge.at(keys, "status"), "A status needs values: what do the provider's words mean?"));
  }
  return { ...statuses, closed: closed && !statuses.lenient && !rows.some(([row]) => row.endsWith("*")) && lists.length > 0 ? plainNames(status.from) : undefined };
}

/** `$.task.status` is ["task", "status"]; undefined where it is anything but names. */
function plainNames(paths: Paths): string[] | undefined {
  const match = typeof paths === "string" ? /^\$((?:\.[A-Za-z_][A-Za-z0-9_]*)+)$/.exec(paths) : null;
  return match?.[1]!.slice(1).split(".");
}

