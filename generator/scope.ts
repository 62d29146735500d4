/** What do the paths of a mapping mean here? A scope knows the bodies at hand and their schemas; looking a path up yields code, or a Problem. */
import type { Document } from "./document.ts";
import { arrow, array, call, literal, member, method, name, WORDS, type Expr } from "./expr.ts";
import type { Condition, Measured, Paths, Test } from "./grammar.ts";
import { isBindable } from "./print.ts";
import { parsePath, PathError, pointer, RESERVED, type Expression, type Located, type Path } from "./path.ts";
import { didYouMean, error, listed, type Position, type Problem } from "./problem.ts";
import { deref, enumOf, isOpen, propertyNames, typesOf, walk, type SchemaNode, type Step } from "./schema.ts";
import type { Sources } from "./source.ts";

/** What the stages of the compiler share: the document, where the mapping's parts stand, and what is wrong with them. */
export class Judge {
  readonly document: Document;
  readonly sources: Sources;
  readonly problems: Problem[] = [];

  constructor(document: Document, sources: Sources) {
    this.document = document;
    this.sources = sources;
  }

  at(node: object, key?: string | number): Position {
    return this.sources.at(node, key);
  }

  atKey(node: object, key: string | number): Position {
    return this.sources.atKey(node, key);
  }

  report(at: Position, message: string, related?: Problem["related"]): undefined {
    this.problems.push(error(at, message, related));
  }

  /** What goes by this name; a Problem where nothing does. */
  find<T>(things: ReadonlyMap<string, T>, name: string, what: string, at: Position): T | undefined {
    return things.get(name) ?? this.report(at, `The document has no ${what} ${JSON.stringify(name)}.${didYouMean(name, things.keys())}`);
  }

  /** A judge of the same whose complaints nobody hears. */
  aside(): Judge {
    return new Judge(this.document, this.sources);
  }
}

/** A body or a bound name: its code and what it may hold. `schemas: undefined` is a text that no schema describes. */
export interface Binding {
  readonly expr: Expr;
  readonly schemas: readonly SchemaNode[] | undefined;
  /** Could it be missing? */
  readonly optional: boolean;
  /** A flat record of texts with these names, as the handle is. */
  readonly fields?: readonly string[];
  /** For messages: `the answers of getTask`. */
  readonly what: string;
}

/** A node that may hold paths under these keys. */
type Slots<K extends string> = { readonly [key in K]?: Paths | undefined };

/** What a path means: its code, what may stand there, and whether it is a list of finds. */
export interface Meaning { readonly expr: Expr; readonly schemas: readonly SchemaNode[]; readonly many: boolean }

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
const KEEP = "while the submit answer is read: keep it in the handle";
const EACH = ["each", "inner", "innermost"];

export class Scope {
  readonly judge: Judge;
  /** `delivery`: in webhooks, where request expressions mean the delivery. `fill`: in `with`, where values of a request are made. */
  readonly mode: "answer" | "submit" | "delivery" | "fill";
  readonly #bindings: Map<string, Binding>;

  constructor(judge: Judge, mode: Scope["mode"], bindings: Iterable<readonly [string, Binding]>) {
    this.judge = judge;
    this.mode = mode;
    this.#bindings = new Map(bindings);
  }

  /** What the handle keeps, where it is known. */
  get handleFields(): readonly string[] {
    return this.#bindings.get("handle")?.fields ?? [];
  }

  /** The same scope with more names. */
  with(...bindings: (readonly [string, Binding])[]): Scope {
    return new Scope(this.judge, this.mode, [...this.#bindings, ...bindings]);
  }

  /** What a path or expression means; undefined after a Problem. */
  look(text: string, at: Position): Meaning | undefined {
    let located: Located;
    try {
      located = parsePath(text);
    } catch (cause) {
      if (!(cause instanceof PathError)) throw cause;
      return this.judge.report(at, cause.message);
    }
    return located.type === "path" ? this.#path(located, at) : this.#expression(located, at);
  }

  /** The paths under a key, if it is there: one, or alternatives in a list. */
  slot<K extends string>(node: Slots<NoInfer<K>>, key: K): Expr | undefined {
    const exprs = this.meanings(node, key).map(({ expr }) => expr);
    return Array.isArray(node[key]) && exprs.length > 0 ? array(exprs) : exprs[0];
  }

  /** Several of them. */
  slots<K extends string>(node: Slots<NoInfer<K>>, keys: readonly K[]): Readonly<Record<string, Expr | undefined>> {
    return Object.fromEntries(keys.map((key) => [key, this.slot(node, key)]));
  }

  /** What stands under a key as paths, or as paths with a unit. */
  measured<K extends string>(node: { readonly [key in NoInfer<K>]?: Measured | undefined }, key: K): { from: Expr | undefined; unit?: Expr } {
    const given = node[key];
    if (typeof given === "object" && !Array.isArray(given)) return { from: this.slot(given, "from"), unit: literal(given.unit) };
    return { from: this.slot(node as Slots<K>, key) };
  }

  /** The first with a value, as one expression with one meaning. */
  first<K extends string>(node: Slots<NoInfer<K>>, key: K): Meaning | undefined {
    const meanings = this.meanings(node, key);
    if (meanings.length < 2) return meanings[0];
    return { expr: call("first", ...meanings.map(({ expr }) => expr)), schemas: meanings.flatMap(({ schemas }) => schemas), many: meanings.some(({ many }) => many) };
  }

  meanings<K extends string>(node: Slots<NoInfer<K>>, key: K): Meaning[] {
    const paths = node[key];
    if (paths === undefined) return [];
    const found = typeof paths === "string" ? [this.look(paths, this.judge.at(node, key))] : paths.map((path, index) => this.look(path, this.judge.at(paths, index)));
    return found.filter((meaning) => meaning !== undefined);
  }

  /** A condition as a boolean expression; an alternative of which one test cannot be asked here never holds, and is left out. */
  condition(condition: Condition): Expr | undefined {
    const all = (Array.isArray(condition) ? condition : [condition]).map((tests) => {
      const written = Object.entries(tests).map(([path, test]) => this.#test(path, test, tests));
      const exprs = written.filter((expr) => expr !== undefined);
      return exprs.length < written.length ? undefined : exprs.length > 1 ? { type: "and" as const, of: exprs } : exprs[0];
    }).filter((expr) => expr !== undefined);
    return all.length > 1 ? { type: "or", of: all } : all[0];
  }

  #test(path: string, test: Test, node: object): Expr | undefined {
    const meaning = this.look(path, this.judge.atKey(node, path));
    if (!meaning) return undefined;
    const { expr, many } = meaning;
    if (typeof test === "object" && !Array.isArray(test) && "all" in test && test.all !== undefined) {
      if (!many) return this.judge.report(this.judge.at(node, path), `"all" asks about every value of a [*] path, and ${JSON.stringify(path)} finds one value.`);
      return call("all", expr, arrow(["each"], plainTest(name("each"), test.all)));
    }
    this.#known(meaning, test, node, path);
    if (!many || (typeof test === "object" && "present" in test)) return plainTest(expr, test);
    return some(expr, (each) => plainTest(each, test));
  }

  /** A literal that a closed list does not have can never hold. */
  #known(meaning: Meaning, test: Test, node: object, path: string): void {
    if (typeof test === "object" && !Array.isArray(test)) return;
    const list = meaning.schemas.length > 0 ? enumOf(this.judge.document, meaning.schemas) : undefined;
    if (!list) return;
    for (const word of [test].flat().map(String)) {
      if (list.values.some((value) => (word.endsWith("*") ? value.startsWith(word.slice(0, -1)) : value === word))) continue;
      this.judge.report(this.judge.at(node, path), `${JSON.stringify(path)} is never ${JSON.stringify(word)}.${didYouMean(word, list.values)}`, { at: list.at, message: `the document lists ${listed(list.values)}` });
    }
  }

  #path(path: Path, at: Position): Meaning | undefined {
    const binding = this.#bindings.get(path.start);
    if (!binding) {
      if (path.start === "$") return this.judge.report(at, `${JSON.stringify(path.text)}: there is no answer to read here.`);
      const known = [...this.#bindings.keys()].filter((key) => key !== "$").map((key) => `$${key}`);
      return this.judge.report(at, `${JSON.stringify(path.text)}: nothing is called $${path.start} here.${didYouMean(`$${path.start}`, known) || ` Known are ${[...(this.#bindings.has("$") ? ["$"] : []), ...known].join(", ")}.`}`);
    }
    if (binding.fields) return this.#field(path, binding, binding.fields, at);
    if (!binding.schemas) {
      return path.steps.length === 0 ? { expr: binding.expr, schemas: [], many: false } : this.judge.report(at, `${JSON.stringify(path.text)}: ${binding.what} is a text and has nothing inside.`);
    }
    return this.#steps(path, path.steps, binding.expr, binding.schemas, binding.optional, binding.what, at, 0);
  }

  #steps(path: Path, steps: readonly Step[], from: Expr, schemas: readonly SchemaNode[], optional: boolean, what: string, at: Position, depth: number): Meaning | undefined {
    const { document } = this.judge;
    let expr = from;
    let here = schemas;
    for (const [position, step] of steps.entries()) {
      if ("name" in step && FORBIDDEN.has(step.name)) return this.judge.report(at, `${JSON.stringify(path.text)}: ${step.name} is not a field a mapping may read.`);
      const next = this.#found(here, step);
      if (next.length === 0) return this.#nothing(path, step, here, what, at);
      if (here.some((schema) => isJsonText(document, schema))) {
        expr = call("json", expr);
        optional = true;
      }
      if ("deep" in step) return { expr: call("deep", expr), schemas: next, many: true };
      if ("wildcard" in step) {
        const items = call(typesOf(document, here).has("array") ? "list" : "members", expr);
        const rest = steps.slice(position + 1);
        if (rest.length === 0) return { expr: items, schemas: next, many: true };
        const param = EACH[depth] ?? `each${depth}`;
        const inner = this.#steps(path, rest, name(param), next, false, what, at, depth + 1);
        return inner && { expr: method(items, inner.many ? "flatMap" : "map", param, inner.expr), schemas: inner.schemas, many: true };
      }
      expr = "name" in step ? member(expr, step.name, optional) : { type: "index", of: call("list", expr), index: step.index };
      optional = true;
      here = next;
    }
    return { expr, schemas: here, many: false };
  }

  /** What stands there. Where names are described, another that only an open schema would take is more likely misspelt. */
  #found(here: readonly SchemaNode[], step: Step): readonly SchemaNode[] {
    const { document } = this.judge;
    const found = walk(document, here, [step]);
    if (!("name" in step) || !found.some((schema) => isOpen(document, schema))) return found;
    const names = propertyNames(document, here);
    return names.length === 0 || names.includes(step.name) ? found : found.filter((schema) => !isOpen(document, schema));
  }

  #field(path: Path, binding: Binding, fields: readonly string[], at: Position): Meaning | undefined {
    const [step, ...more] = path.steps;
    const field = step && more.length === 0 && "name" in step ? step.name : undefined;
    if (field !== undefined && fields.includes(field)) return { expr: member(binding.expr, field, binding.optional), schemas: [], many: false };
    return this.judge.report(at, `${JSON.stringify(path.text)}: ${binding.what} has ${fields.join(", ")}.${didYouMean(field ?? "", fields)}`);
  }

  #nothing(path: Path, step: Step, here: readonly SchemaNode[], what: string, at: Position): undefined {
    const { document } = this.judge;
    const word = "name" in step ? step.name : "index" in step ? `[${step.index}]` : "wildcard" in step ? "[*]" : "..*";
    const hint = "name" in step ? didYouMean(step.name, propertyNames(document, here)) : "";
    const advice = !hint && "name" in step && typesOf(document, here).has("array") ? ` A list stands there: write [*] or [0] before ${JSON.stringify(step.name)}.` : hint;
    const open = advice || !walk(document, here, [step]).length ? "" : " More may stand there than is described: describe this, by an overlay if need be.";
    return this.judge.report(at, `${JSON.stringify(path.text)} finds nothing: ${what} ${what.startsWith("the answers") ? "have" : "has"} no ${JSON.stringify(word)} there.${advice}${open}`,
      here[0] === undefined ? undefined : { at: document.at(deref(document, here[0])), message: "this is what is described there" });
  }

  #expression({ type, name: given, text }: Expression, at: Position): Meaning | undefined {
    const meaning = (expr: Expr): Meaning => ({ expr, schemas: [], many: false });
    const only = (modes: Scope["mode"][], where: string): undefined | true => (modes.includes(this.mode) ? true : this.judge.report(at, `${text} is only known ${where}.`));
    const request = (part: string): Expr => member(name("request"), part, true);
    switch (type) {
      case "statusCode": return only(["answer", "submit", "delivery"], "where an answer is read") && meaning(name("status"));
      case "response.header": return only(["answer", "submit"], "where an answer is read") && meaning(headerCall(given));
      case "request.header":
        if (this.mode === "delivery") return meaning(headerCall(given));
        return only(["submit"], KEEP) && meaning(member(request("header"), given.toLowerCase(), true));
      case "request.path": return only(["submit", "delivery"], KEEP) && meaning(member(request("path"), given, true));
      case "request.query": return only(["submit", "delivery"], KEEP) && meaning(member(request("query"), given, true));
      case "request.body": return only(["submit", "delivery"], KEEP) && meaning(pointer(given).reduce((of, key) => member(of, key, true), request("body")));
      case "uuid": return only(["fill"], "under with") && meaning(call("uuid"));
      case "clientRef": return only(["fill"], "under with") && meaning(name("clientRef"));
      case "webhook": case "option": return only(["fill"], "under with") && meaning(member(name(type), given, false));
      default: return type satisfies never;
    }
  }
}

function headerCall(header: string): Expr {
  return { type: "apply", of: name("header"), args: [literal(header.toLowerCase())] };
}

function plainTest(expr: Expr, test: Test): Expr {
  if (typeof test !== "object" || Array.isArray(test)) return call("is", expr, ...texts(test));
  if ("present" in test && test.present !== undefined) return test.present ? call("has", expr) : { type: "not", of: call("has", expr) };
  return call("not", expr, ...texts((test as { not: Test }).not));
}

/** Does one of many pass? The test moves into the map that finds them. */
function some(many: Expr, test: (each: Expr) => Expr): Expr {
  if (many.type !== "method" || many.arg.type !== "arrow") return method(many, "some", "each", test(name("each")));
  const { arg } = many;
  return { ...many, method: "some", arg: { ...arg, body: many.method === "map" ? test(arg.body) : some(arg.body, test) } };
}

const texts = (given: unknown): Expr[] => [given].flat().map((each) => literal(String(each)));

const isJsonText = (document: Document, schema: SchemaNode): boolean => String(deref(document, schema)["contentMediaType"] ?? "").includes("json");

/** What printed functions call things: the words of the runtime, and their parameters. */
const OURS = new Set<string>([...WORDS, "body", "status", "header", "fill", ...EACH]);

/** Is a name free for `let`, which makes it a constant? The second request's body may be renamed, as a webhook does. */
export function bindable(text: string): boolean {
  return text === "result" || (isBindable(text) && !RESERVED.has(text) && !OURS.has(text) && !/^each\d+$/.test(text));
}
