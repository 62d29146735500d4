/**
 * How does a value become source text? Everything printed passes through here: strings, keys, names, comments and layout. `Code` is made
 * nowhere else, and templates take nothing else, so vendor text cannot reach emitted source unescaped.
 */
import type { Expr } from "./expr.ts";
import { escapeSequence } from "./problem.ts";

/** Text that is already code. */
export class Code {
  readonly text: string;
  private constructor(text: string) { this.text = text; }
  /** For this file only: whoever calls it vouches for the text. */
  static of(text: string): Code { return new Code(text); }
  toString(): string { return this.text; }
}

/** What a template may see: printed code, yes or no, lists and groups. */
export type View = Code | boolean | readonly View[] | { readonly [name: string]: View };

const WIDTH = 120;
const RESERVED = new Set(("abstract arguments as async await boolean break byte case catch char class const continue debugger default delete do double else enum eval export extends "
  + "false final finally float for function get goto if implements import in instanceof int interface let long native new null number object of package private protected public "
  + "return set short static string super switch symbol synchronized this throw throws transient true try type typeof undefined unknown any never var void volatile while with yield").split(" "));

/** `it's "x"` becomes a double-quoted literal in which nothing can end the string, the line or the script. */
export function printString(text: string): Code {
  return Code.of(quote(text));
}

function quote(text: string): string {
  if (/^[\w $./:[\]-]*$/.test(text)) return `"${text}"`; // most texts, at once
  return JSON.stringify(text).replace(/[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|<(?=\/script|!--)/gi, escapeSequence);
}

/** A property key: bare where it can be, quoted where it must be, computed for `__proto__`, which is not a key otherwise. */
function key(text: string): string {
  if (text === "__proto__") return '["__proto__"]';
  return isIdentifier(text) ? text : quote(text);
}

function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text);
}

/** Could a variable have this name? */
export function isBindable(text: string): boolean {
  return isIdentifier(text) && !RESERVED.has(text);
}

/** `open-ai video` becomes `openAiVideo`; never a reserved word. */
export function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const joined = words.map((word, index) => (index === 0 ? word[0]!.toLowerCase() : word[0]!.toUpperCase()) + word.slice(1)).join("");
  const safe = /^[A-Za-z]/.test(joined) ? joined : `_${joined}`;
  return RESERVED.has(safe) ? `${safe}_` : safe;
}

/** `open-ai` becomes `OpenAi`. */
export function pascalCase(text: string): string {
  const camel = camelCase(text);
  return camel[0]!.toUpperCase() + camel.slice(1);
}

/** An identifier the generator chose itself. */
export function printName(text: string): Code {
  if (!isIdentifier(text)) throw new Error(`${JSON.stringify(text)} is not an identifier.`);
  return Code.of(text);
}

/** A package name, as it may stand on a shell line. */
export function printPackageName(text: string): Code {
  if (!/^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/.test(text)) throw new Error(`${JSON.stringify(text)} is not a package name.`);
  return Code.of(text);
}

// What nobody sees: control characters, line ends, marks that turn or hide text. Not the joiners, which emoji and some scripts are written with.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/g;

/** Text on one line, every character of it whole and seen. */
export const oneLine = (text: string): string => text.replace(UNSEEN, " ").replace(/\p{Cs}/gu, "\ufffd").replace(/\s+/g, " ").trim();

/** One sentence as a doc comment's text: one line, nothing in it can end the comment or steer the compiler. */
export function printComment(text: string): Code {
  return Code.of(oneLine(text).replace(/\*(?=[\s*]*\/)/g, "*\u200a").replace(/@(?=ts-|jsx|license|preserve|cc_on)/g, "@\u200a").replace(/(?<=[#@]\s*source)(?=MappingURL|URL)/g, "\u200a").replace(/<(?=\/|!)/g, "<\u200a"));
}

/** Text inside Markdown, on one line, with nothing left that Markdown or HTML would act on. */
export function printMarkdown(text: string): Code {
  const plain = oneLine(text).replace(/[\\`*_{}[\]<>|#!~$]/g, (character) => (character === "<" ? "&lt;" : character === ">" ? "&gt;" : `\\${character}`));
  return Code.of(plain.replace(/:\/\//g, ":\\//").replace(/@/g, "&#64;").replace(/^(\d*)([-+=.)])/, "$1\\$2"));
}

/**
 * An address as a Markdown link that shows where it leads; plain text where it is none of http or https, names a user, or is not written
 * as it is requested. In the target stands nothing that Markdown, a table or HTML would act on.
 */
export function printLink(text: string): Code {
  const line = oneLine(text);
  const url = /^https?:\/\/[^\s\\<>"`{}|^]+$/i.test(line) && line.length <= 2000 && URL.canParse(line) ? new URL(line) : undefined;
  if (!url || url.username || url.password) return printMarkdown(text);
  const target = url.href.replace(/[^\w.~:/?#@$&+,;=%-]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
  return Code.of(`[${printMarkdown(line)}](${target.replaceAll("&", "&amp;")})`);
}

/** A Markdown code span. A backslash before a pipe looks the same and is none, because readers disagree about which of the two ends a cell. */
export function printSpan(text: string): Code {
  const line = oneLine(text).replaceAll("`", "ˋ").replace(/\\+(?=\|)/g, (slashes) => "⧵".repeat(slashes.length)).replaceAll("|", "\\|");
  return Code.of(`\`${line}\``);
}

/** A union of string literal types: `"a" | "b"`; `never` for none. */
export function printUnion(texts: readonly string[]): Code {
  return Code.of(texts.length === 0 ? "never" : texts.map(quote).join(" | "));
}

/** Printed types as a union that begins after `column` characters: on the line, on the next, or one below another. */
export function printTypes(types: readonly Code[], column: number, indent: number): Code {
  return printDoc(types.length < 2 ? ` ${types[0] ?? "never"}` : group({ indent: [space, group(union(types))] }), indent - 2, column);
}

/** `Loose<A | B>`, which begins after `column` characters: on the line, on a line of its own, or one type below another. */
export function printLoose(types: readonly Code[], column: number): Code {
  return printDoc(types.length < 2 ? `Loose<${types[0] ?? "never"}>` : group(["Loose<", { indent: [soft, group(union(types))] }, soft, ">"]), 0, column);
}

/** A type that indexes into another: `operations["getTask"]`. */
export function printIndexed(of: string, ...keys: string[]): Code {
  return Code.of(of + keys.map((each) => `[${quote(each)}]`).join(""));
}

/** `name<argument>`, of parts that are code already. */
export function printGeneric(of: string, ...args: readonly (Code | string)[]): Code {
  return Code.of(`${printName(of)}<${args.map((arg) => (arg instanceof Code ? arg.text : printName(arg).text)).join(", ")}>`);
}

/** The type of a constant. */
export function printTypeOf(name: string): Code {
  return Code.of(`typeof ${printName(name)}`);
}

/** The type of the value at the end of a chain: `NonNullable<A["task"]>["status"]`. */
export function printChainType(root: string, keys: readonly string[]): Code {
  return Code.of(keys.reduce((type, each, index) => `${index === 0 ? type : `NonNullable<${type}>`}[${quote(each)}]`, printName(root).text));
}

/** `ClientOptions & { readonly apiKey: string }`, or a union where there are several ways; it begins after `column` characters. */
export function printOptions(base: string, alternatives: readonly (readonly string[])[], column: number): Code {
  const members = alternatives.map((names) => names.map((each) => `readonly ${printName(each)}: string`));
  const types = group(["(", { indent: [soft, union(members.map((each) => `{ ${each.join("; ")} }`))] }, soft, ")"]);
  const options: Doc = members.length > 1 ? [" &", group({ indent: [space, types] })] : members.map((each) => [" & ", block("{", each, "}", space, false, ";")]);
  return printDoc([printName(base).text, options], 0, column);
}

/** A list of import names, sorted, types marked. */
export function printImport(values: Iterable<string>, types: Iterable<string>, from: string): Code {
  const order = (names: Iterable<string>): string[] => [...new Set(names)].map((each) => printName(each).text).sort((a, b) => (a < b ? -1 : 1));
  return printDoc(["import ", block("{", [...order(values), ...order(types).map((type) => `type ${type}`)], "}", space, false), ` from ${quote(from)};`], 0, 0, 0);
}

// Layout: a small pretty-printer in the manner of Wadler. A group is flat where it fits the line, else its lines break. What it is when flat
// is known from its making on, so that nothing is measured again at every level above it; undefined where it is too long for any line.
type Doc = string | readonly Doc[] | { readonly group: Doc; readonly flat: string | undefined } | { readonly indent: Doc } | { readonly line: "soft" | "space" } | { readonly ifBroken: string };

const group = (doc: Doc, broken = false): Doc => ({ group: doc, flat: broken ? undefined : flatten(doc) });
const space: Doc = { line: "space" };
const soft: Doc = { line: "soft" };

/** An expression as code that begins at `column` of a line indented by `indent`, and is followed by `tail` more characters. */
export function printExpr(expr: Expr, indent = 0, column = 0, tail = 1): Code {
  return printDoc(toDoc(expr), indent, column, tail);
}

function printDoc(doc: Doc, indent: number, column: number, tail = 1): Code {
  const text = layout([doc, "\0".repeat(tail)], indent, column);
  return Code.of(text.slice(0, text.length - tail));
}

function flatten(doc: Doc): string | undefined {
  if (typeof doc === "string") return doc;
  if ("group" in doc) return doc.flat;
  if ("indent" in doc) return flatten(doc.indent);
  if ("ifBroken" in doc) return "";
  if ("line" in doc) return doc.line === "space" ? " " : "";
  let text = "";
  for (const part of doc) {
    const flat = flatten(part);
    if (flat === undefined || (text += flat).length > WIDTH) return undefined;
  }
  return text;
}

function layout(root: Doc, indent: number, column: number): string {
  let text = "";
  let at = column;
  const stack: { doc: Doc; indent: number }[] = [{ doc: root, indent }];
  while (stack.length > 0) {
    const { doc, indent: depth } = stack.pop()!;
    if (typeof doc === "string") {
      text += doc;
      at += doc.length;
    } else if ("group" in doc) {
      const fits = doc.flat !== undefined && doc.flat.length <= WIDTH - at && reachesBreak(stack, WIDTH - at - doc.flat.length);
      stack.push({ doc: fits ? doc.flat! : doc.group, indent: depth });
    } else if ("indent" in doc) {
      stack.push({ doc: doc.indent, indent: depth + 2 });
    } else if ("ifBroken" in doc) {
      text += doc.ifBroken;
      at += doc.ifBroken.length;
    } else if ("line" in doc) {
      text += `\n${" ".repeat(depth)}`;
      at = depth;
    } else {
      for (let index = doc.length; index-- > 0;) stack.push({ doc: doc[index]!, indent: depth });
    }
  }
  return text;
}

/** Is there room for what follows, up to the next possible break? */
function reachesBreak(rest: readonly { readonly doc: Doc }[], room: number): boolean {
  let left = room;
  /** True at a break. */
  const pass = (doc: Doc): boolean => {
    if (typeof doc === "string") left -= doc.length;
    else if ("group" in doc) return pass(doc.group);
    else if ("indent" in doc) return pass(doc.indent);
    else if ("ifBroken" in doc) left -= doc.ifBroken.length;
    else if ("line" in doc) return true;
    else return doc.some((part) => left < 0 || pass(part));
    return false;
  };
  for (let index = rest.length; index-- > 0 && left >= 0;) if (pass(rest[index]!.doc)) break;
  return left >= 0;
}

function separated(items: readonly Doc[], between: Doc): Doc[] {
  const docs: Doc[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0) docs.push(between);
    docs.push(item);
  }
  return docs;
}

/** `A | B`, or one below another with a bar before each. */
const union = (types: readonly (Code | string)[]): Doc => [{ ifBroken: "| " }, separated(types.map(String), [space, "| "])];

function block(open: string, items: readonly Doc[], close: string, line: Doc, broken: boolean, mark = ","): Doc {
  if (items.length === 0) return open + close;
  return group([open, { indent: [line, separated(items, [mark, space])] }, { ifBroken: mark }, line, close], broken);
}

const isBlock = (expr: Expr): boolean => expr.type === "object" || expr.type === "array";
const size = (expr: Expr): number => (expr.type === "object" ? expr.fields.length : expr.type === "array" ? expr.items.length : 0);

function toDoc(expr: Expr): Doc {
  switch (expr.type) {
    case "literal": return typeof expr.value === "string" ? quote(expr.value) : typeof expr.value === "number" ? number(expr.value) : String(expr.value);
    case "name": return printName(expr.name).text;
    case "member": {
      if (isIdentifier(expr.key)) return [operand(expr.of), expr.optional ? "?." : ".", expr.key];
      return [operand(expr.of), expr.optional ? "?." : "", "[", quote(expr.key), "]"];
    }
    case "index": return [operand(expr.of), `[${number(expr.index)}]`];
    case "call": return [expr.word, args(expr.args)];
    case "apply": return [operand(expr.of), args(expr.args)];
    case "method": return chainDoc(expr);
    case "arrow": return arrowDoc(expr);
    case "rules": throw new Error("Rules are the body of a function.");
    case "object": return block("{", expr.fields.map(([name, value]) => fieldDoc(name, value)), "}", space, false);
    case "array": {
      const matrix = expr.items.length > 1 && expr.items.every((item) => isBlock(item) && item.type === expr.items[0]!.type && size(item) > 1);
      return block("[", expr.items.map(toDoc), "]", soft, matrix);
    }
    case "spread": return ["...", toDoc(expr.of)];
    case "not": return ["!", operand(expr.of)];
    case "and": case "or": return group(indented(operandsOf(expr)));
    case "as": return [expr.of.type === "object" ? toDoc(expr.of) : operand(expr.of), " as ", expr.as];
    default: return expr satisfies never;
  }
}

/** What `&&` or `||` joins, each but the first with the word and a line before it. Of two plain conditions only the second decides about the line. */
function operandsOf(expr: Expr & { type: "and" | "or" }, nested = false): Doc[] {
  const isCondition = (each: Expr): each is typeof expr => each.type === "and" || each.type === "or";
  const pair = !nested && expr.of.length === 2 && !expr.of.some(isCondition);
  const docs = expr.of.map((each) => (isCondition(each) ? ["(", group(indented(operandsOf(each, true))), ")"] : toDoc(each)));
  return docs.map((doc, index) => {
    if (index === 0) return doc;
    const joined = [expr.type === "and" ? " &&" : " ||", space, doc];
    return pair ? group(joined) : joined;
  });
}

const indented = ([first, ...others]: readonly Doc[]): Doc => [first!, { indent: others }];

/** After `:` or `=>`: conditions move to a line of their own as a whole. */
function bodyDoc(expr: Expr): Doc {
  return expr.type === "and" || expr.type === "or" ? group(operandsOf(expr)) : toDoc(expr);
}

function fieldDoc(name: string, value: Expr): Doc {
  if (value.type === "name" && value.name === name) return name;
  const long = value.type === "literal" && typeof value.value === "string";
  if (long || value.type === "and" || value.type === "or") return [key(name), ":", group({ indent: [space, bodyDoc(value)] })];
  const doc = toDoc(value);
  return typeof doc === "string" ? `${key(name)}: ${doc}` : [key(name), ": ", doc];
}

/** `list(x).map(...)`; three calls in a row stand one below another. */
function chainDoc(expr: Expr & { type: "method" }): Doc {
  const links: Doc[] = [];
  let root: Expr = expr;
  for (; root.type === "method"; root = root.of) links.unshift([".", root.method, "(", arrowDoc(root.arg as Expr & { type: "arrow" }, true), ")"]);
  const calls = links.length + (root.type === "call" ? 1 : 0);
  return calls > 2 ? group([toDoc(root), { indent: links.map((link) => [soft, link]) }], true) : [operand(root), links];
}

function args(given: readonly Expr[]): Doc {
  const last = given.at(-1);
  if (!last) return "()";
  const broken = given.length > 1 && composes(given);
  if (!broken && last.type === "arrow") return ["(", separated([...given.slice(0, -1).map(toDoc), arrowDoc(last, true)], ", "), ")"];
  if (isBlock(last) && given.length <= 2) return ["(", separated(given.map(toDoc), ", "), ")"];
  return group(["(", { indent: [soft, separated(given.map(toDoc), [",", space])] }, { ifBroken: "," }, soft, ")"], broken);
}

/** Several functions, or a call that takes one, beside other arguments: each then has its own line. */
function composes(given: readonly Expr[]): boolean {
  const takesFunction = (expr: Expr): boolean => expr.type === "method" || (expr.type === "call" && expr.args.some(({ type }) => type === "arrow"));
  return given.filter(({ type }) => type === "arrow").length > 1 || given.some(takesFunction);
}

/** `last`: it is the last argument of a call, whose bracket closes on a line of its own where the body moves to the next. */
function arrowDoc(expr: Expr & { type: "arrow" }, last = false): Doc {
  const head = `(${expr.params.join(", ")})${expr.returns ? `: ${expr.returns}` : ""} =>`;
  const lets = (expr.lets ?? []).map(([name, value]): Doc => ["const ", name, " = ", toDoc(value), ";"]);
  if (lets.length > 0 || expr.body.type === "rules") {
    const lines = [...lets, ...(expr.body.type === "rules" ? expr.body.of.map(ruleDoc) : [["return ", toDoc(expr.body), ";"] as Doc])];
    return [head, " ", group(["{", { indent: [space, separated(lines, space)] }, space, "}"], true)];
  }
  if (expr.body.type === "object") return [head, " (", toDoc(expr.body), ")"];
  if (expr.body.type === "array") return [head, " ", toDoc(expr.body)];
  return [head, group([{ indent: [space, bodyDoc(expr.body)] }, last ? [{ ifBroken: "," }, soft] : ""])];
}

function ruleDoc([when, then]: readonly [Expr, Expr]): Doc {
  const test = when.type === "and" || when.type === "or" ? group(operandsOf(when, true)) : toDoc(when);
  return group(["if (", group([{ indent: [soft, test] }, soft]), ")", { indent: [space, "return ", toDoc(then), ";"] }]);
}

function operand(expr: Expr): Doc {
  return ["and", "or", "not", "as", "arrow", "object"].includes(expr.type) ? ["(", toDoc(expr), ")"] : toDoc(expr);
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} cannot be printed.`);
  return String(value);
}
