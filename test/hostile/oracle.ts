/** Is what was generated inert? Judges a package as text: syntax tree, comments, README, package.json. What importing it does, `import.mjs` tells. */
import ts from "typescript";
import type { File } from "../../generator/generate.ts";

/** What stands where: site and text, by token. */
export type Planted = ReadonlyMap<string, { readonly site: string; readonly texts: readonly string[] }>;

const FILES = ["README.md", "src/schema.ts", "src/adapter.ts", "src/client.ts", "src/index.ts", "src/scenarios.ts", "package.json"];
const TOKEN = /tk\d{3}pwned/g;
const tokensIn = (text: string): string[] => text.match(TOKEN) ?? [];

/** Characters that show text otherwise than it is, or end lines for some readers. No emitted file holds one. */
// eslint-disable-next-line no-control-regex
const ODD = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;

/** What is wrong with these files; nothing where all is well. `own`: the same package without anything planted. */
export function judge(files: readonly File[], planted: Planted, own: readonly File[]): string[] {
  const faults: string[] = [];
  const paths = files.map(({ path }) => path);
  if (paths.join() !== FILES.join()) faults.push(`the package has the files ${paths.join()}`);
  for (const { path, text } of files) {
    const say = (fault: string): void => void faults.push(`${path}: ${fault}`);
    // Comments of types keep the tabs that the document has; strings write them \t.
    const odd = ODD.exec(path === "src/schema.ts" ? text.replaceAll("\t", " ") : text);
    if (odd) say(`U+${odd[0].charCodeAt(0).toString(16).padStart(4, "0")} stands there raw: ${excerpt(text, odd.index)}`);
    if (/\p{Cs}/u.test(text)) say("a surrogate stands alone");
    if (path.endsWith(".ts")) judgeCode(path, text, planted, say);
    if (path === "package.json") judgeManifest(text, own.find((file) => file.path === path)!.text, say);
    if (path === "README.md") judgeReadme(text, own.find((file) => file.path === path)!.text, planted, say);
  }
  return faults;
}

const excerpt = (text: string, at: number): string => JSON.stringify(text.slice(Math.max(0, at - 60), at + 40));

type Say = (fault: string) => void;

/** How debuggers look for source maps in a text; whatever steers the compiler, its own parser tells. */
const STEERING = /\/[/*][@#]\s*sourceMappingURL=[^\s'"]+\s*(?:\*\/)?\s*$/m;

export function judgeCode(path: string, text: string, planted: Planted, say: Say): void {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS) as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.Diagnostic[]; readonly commentDirectives?: readonly unknown[]; readonly checkJsDirective?: unknown; readonly pragmas: ReadonlyMap<string, unknown>;
  };
  for (const { messageText, start = 0 } of source.parseDiagnostics.slice(0, 3)) say(`does not parse: ${ts.flattenDiagnosticMessageText(messageText, " ")} at ${excerpt(text, start)}`);
  const directives = [...source.referencedFiles, ...source.typeReferenceDirectives, ...source.libReferenceDirectives, ...source.amdDependencies, ...(source.commentDirectives ?? []), ...source.pragmas.keys()];
  if (directives.length > 0 || source.checkJsDirective) say(`a comment steers the compiler: ${JSON.stringify(directives.map((each) => (typeof each === "string" ? each : "directive")))}`);
  const comments = commentsOf(text);
  const steering = STEERING.exec(comments);
  if (steering) say(`a comment could steer a tool: ${excerpt(comments, steering.index)}`);
  // What is bundled may end up inside a page; types are not.
  const script = path === "src/schema.ts" ? null : /<\/script|<!--/i.exec(text);
  if (script && path !== "README.md") say(`a page would take this for markup: ${excerpt(text, script.index)}`);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      for (const token of tokensIn(node.text)) {
        const texts = planted.get(token)?.texts ?? [];
        // Whoever names a family, an option or an operation gets an identifier of that name; what else reads it is an escape.
        if (!texts.includes(node.text.replace(/(?:(?:Message)?Statuses|Let)$/, ""))) say(`${planted.get(token)?.site}: ${node.text} is evaluated: ${excerpt(text, node.pos)}`);
      }
    } else if (ts.isStringLiteral(node)) {
      for (const token of tokensIn(node.text)) if (!isIntact(node.text, planted.get(token))) say(`${planted.get(token)?.site}: its text is not what it was: ${JSON.stringify(node.text.slice(0, 200))}`);
    } else if (ts.isTemplateLiteral(node) || ts.isTemplateLiteralTypeNode(node) || node.kind === ts.SyntaxKind.RegularExpressionLiteral || ts.isJsxText(node)) {
      say(`${ts.SyntaxKind[node.kind]}, which nothing here needs: ${excerpt(text, node.pos)}`);
    } else if (ts.isComputedPropertyName(node) && !ts.isStringLiteral(node.expression)) {
      say(`a computed key: ${excerpt(text, node.pos)}`);
    } else if (ts.isExpressionStatement(node)) {
      say(`a statement that runs: ${excerpt(text, node.pos)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** Header names lose their case, and addresses are normalised. */
function isIntact(found: string, planted: { readonly site: string; readonly texts: readonly string[] } | undefined): boolean {
  if (!planted) return false;
  if (/^(server|operation\.server)/.test(planted.site)) return true;
  const pointer = (text: string): string => text.replaceAll("~", "~0").replaceAll("/", "~1");
  // openapi-typescript writes the # of an operationId as a slash.
  return planted.texts.some((text) => [text, pointer(text), text.replaceAll("#", "/")].some((form) => found.toLowerCase().includes(form.toLowerCase())));
}

function commentsOf(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  const comments: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.MultiLineCommentTrivia || kind === ts.SyntaxKind.SingleLineCommentTrivia) comments.push(scanner.getTokenText());
  }
  return comments.join("\n");
}

function judgeManifest(text: string, own: string, say: Say): void {
  let manifest: Record<string, unknown>;
  try {
    manifest = JSON.parse(text) as Record<string, unknown>;
  } catch (cause) {
    return say(`is no JSON: ${String(cause)}`);
  }
  const shape = (value: unknown): unknown => (typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shape(member)])) : typeof value);
  if (JSON.stringify(shape(manifest)) !== JSON.stringify(shape(JSON.parse(own)))) say(`has another shape: ${text}`);
  const { description: _, version, ...rest } = manifest;
  const { description: __, version: ___, ...expected } = JSON.parse(own) as Record<string, unknown>;
  if (JSON.stringify(rest) !== JSON.stringify(expected)) say(`differs in more than its description: ${text}`);
  if (!/^\d+\.\d+\.\d+$/.test(String(version))) say(`has the version ${String(version)}`);
}

/** A README without what only stands in code: fences are cut out, and each line of the rest is split as tables are. */
function proseOf(text: string): { prose: string[]; code: string[] } {
  const prose: string[] = [];
  const code: string[] = [];
  let fence: string[] | undefined;
  for (const line of text.split("\n")) {
    if (/^ {0,3}(```|~~~)/.test(line)) {
      prose.push(line);
      if (fence) code.push(fence.join("\n"));
      fence = fence ? undefined : [];
    } else if (fence) fence.push(line);
    else prose.push(line);
  }
  if (fence) prose.push("an open fence");
  return { prose, code };
}

/** A table's cells: a pipe counts unless an odd number of backslashes stands before it, as some readers have it, or any, as others do. */
function cellsOf(line: string, parity: boolean): string[] {
  const cells = [""];
  for (let at = 0; at < line.length; at++) {
    const slashes = /\\*$/.exec(line.slice(0, at))![0].length;
    if (line[at] === "|" && !(parity ? slashes % 2 === 1 : slashes > 0)) cells.push("");
    else cells.push((cells.pop() ?? "") + line.charAt(at));
  }
  return cells;
}

/** Without code spans, and without what a backslash makes plain. */
function unspanned(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    if (text[at] === "\\" && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) { out += "_"; at += 2; continue; }
    const ticks = /^`+/.exec(text.slice(at))?.[0];
    if (!ticks) { out += text[at]; at += 1; continue; }
    const close = new RegExp(`(?<!\`)${ticks}(?!\`)`).exec(text.slice(at + ticks.length));
    out += close ? "CODE" : ticks;
    at += ticks.length + (close ? close.index + ticks.length : 0);
  }
  return out;
}

/** Without links that go to a server over HTTP, show where they lead, and hold nothing in their target that could end it. */
function withoutHonestLinks(text: string): string {
  return text.replace(/\[((?:\\.|[^\\[\]])*)\]\((https?:\/\/[\w.~:/?#@$&+,;=%-]+)\)/g, (link, shown: string, target: string) => {
    const plain = shown.replace(/\\(.)/g, "$1").replaceAll("&#64;", "@").replaceAll("&amp;", "&");
    const honest = URL.canParse(plain) && decodeURI(new URL(plain).href) === decodeURI(new URL(target.replaceAll("&amp;", "&")).href) && new URL(plain).username === "";
    return honest ? "LINK" : link;
  });
}

function judgeReadme(text: string, own: string, planted: Planted, say: Say): void {
  const { prose, code } = proseOf(text);
  const kind = (line: string): string => {
    if (/^ {0,3}(```|~~~)/.test(line)) return line.trim();
    if (/^ {0,3}#/.test(line)) return `heading ${/#+/.exec(line)![0].length}`;
    if (/^ {0,3}(?:[-+*]|\d+[.)])(?:\s|$)/.test(line)) return "item";
    if (/^ {0,3}(=+|-+|\*+|_+)\s*$/.test(line)) return "rule";
    if (/^\s*\|/.test(line)) return `row of ${cellsOf(line, true).length}, ${cellsOf(line, false).length}`;
    return line.trim() === "" ? "" : "text";
  };
  const skeleton = (lines: readonly string[]): string => lines.map(kind).filter((each) => each !== "" && each !== "text").join("; ");
  const expected = skeleton(proseOf(own).prose);
  if (skeleton(prose) !== expected) say(`is built otherwise:\n${skeleton(prose)}\n${expected}`);
  for (const parity of [true, false]) {
    for (const line of prose) {
      for (const cell of /^\s*\|/.test(line) ? cellsOf(line, parity) : [line]) {
        const plain = unspanned(withoutHonestLinks(cell));
        if (/<[a-z/!?]/i.test(plain)) say(`HTML: ${JSON.stringify(line.slice(0, 300))}`);
        if (/[[\]]/.test(plain)) say(`a link: ${JSON.stringify(line.slice(0, 300))}`);
        if (/(?:javascript|https?|data):\/\//i.test(plain) && tokensIn(plain).length > 0) say(`an address that links itself: ${JSON.stringify(line.slice(0, 300))}`);
      }
    }
  }
  code.forEach((each, index) => {
    const language = text.match(/^```(\w+)/gm)![index]!.slice(3);
    if (language === "ts") judgeSample(each, planted, say);
    else if (tokensIn(each).length > 0) say(`vendor text in a ${language} sample: ${JSON.stringify(each)}`);
  });
}

/** The sample runs where somebody copies it: its statements are ours, and vendor text is only in strings and keys. */
function judgeSample(code: string, planted: Planted, say: Say): void {
  judgeCode("README.md", code, planted, (fault) => {
    if (!fault.startsWith("a statement that runs")) say(`in its sample, ${fault}`);
  });
}
