/**
 * Would the corpus notice if an escaper stopped working? The generator is built once for each escaper without it, and a slice of the corpus,
 * or of what the printer promises about single texts, must turn red every time.
 */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as Generator from "../../generator/generate.ts";
import type * as Printer from "../../generator/print.ts";
import { ROOT } from "../generator/helpers.ts";
import { Corpus, importAll, LOOSE } from "./corpus.ts";
import { judgeCode } from "./oracle.ts";
import { PAYLOADS } from "./payloads.ts";

/** What is replaced in which file by something that does less, and which payloads are made for it. */
const MUTANTS: readonly { readonly name: string; readonly by: RegExp; readonly file: string; readonly from: string | RegExp; readonly to: string }[] = [
  { name: "quotes without escapes", by: /double quote/, file: "print.ts", from: /return JSON\.stringify\(text\)\.replace\(/, to: 'return `"${text}"`.replace(' },
  { name: "quotes that only escape quotes", by: /backslash|LF/, file: "print.ts", from: /return JSON\.stringify\(text\)\.replace\(/, to: 'return `"${text.replaceAll(\'"\', \'\\\\"\')}"`.replace(' },
  { name: "quotes with invisible characters", by: /invisible|bidi|U\+2028/, file: "print.ts", from: /\[\\u007f[^\]]*\]\|</, to: "<" },
  { name: "keys that are never quoted", by: /quoted key/, file: "print.ts", from: "return isIdentifier(text) ? text : quote(text);", to: "return text;" },
  { name: "keys that set the prototype", by: /__proto__/, file: "print.ts", from: `if (text === "__proto__") return '["__proto__"]';`, to: "" },
  { name: "members that are never quoted", by: /quoted key/, file: "print.ts", from: 'if (isIdentifier(expr.key)) return [operand(expr.of)', to: "if (true) return [operand(expr.of)" },
  { name: "indexed types without quotes", by: /double quote/, file: "print.ts", from: "keys.map((each) => `[${quote(each)}]`)", to: "keys.map((each) => `[\"${each}\"]`)" },
  { name: "unions without quotes", by: /double quote/, file: "print.ts", from: 'texts.map(quote).join(" | ")', to: 'texts.map((each) => `"${each}"`).join(" | ")' },
  { name: "chains of types without quotes", by: /double quote/, file: "print.ts", from: "[${quote(each)}]`, printName(root).text", to: "[\"${each}\"]`, printName(root).text" },
  { name: "lines that stay", by: /LF|code fence|heading/, file: "print.ts", from: /text\.replace\(UNSEEN[^;]*;/, to: "text;" },
  { name: "marks that turn text", by: /bidi|NUL/, file: "print.ts", from: 'text.replace(UNSEEN, " ")', to: "text" },
  { name: "half characters", by: /surrogate/, file: "print.ts", from: '.replace(/\\p{Cs}/gu, "\\ufffd")', to: "" },
  { name: "comments that end", by: /^comment end$/, file: "print.ts", from: '.replace(/\\*(?=[\\s*]*\\/)/g, "*\\u200a")', to: "" },
  { name: "comments whose end is deleted, and re-forms", by: /re-forms/, file: "print.ts", from: '.replace(/\\*(?=[\\s*]*\\/)/g, "*\\u200a")', to: '.replaceAll("*/", "")' },
  { name: "comments that steer the compiler", by: /@ts/, file: "print.ts", from: '.replace(/@(?=ts-|jsx|license|preserve|cc_on)/g, "@\\u200a")', to: "" },
  { name: "comments that name source maps", by: /sourceMappingURL/, file: "print.ts", from: '.replace(/(?<=[#@]\\s*source)(?=MappingURL|URL)/g, "\\u200a")', to: "" },
  { name: "comments that end a script", by: /script end|HTML comment/, file: "print.ts", from: '.replace(/<(?=\\/|!)/g, "<\\u200a")', to: "" },
  { name: "Markdown without escapes", by: /link|HTML/, file: "print.ts", from: /replace\(\/\[\\\\`\*_[^\n]*\);\n/, to: "replace(/^$/, '');\n" },
  { name: "Markdown with HTML", by: /HTML/, file: "print.ts", from: 'character === "<" ? "&lt;"', to: 'character === "<" ? "<"' },
  { name: "Markdown that begins a list", by: /the word -/, file: "print.ts", from: '.replace(/^(\\d*)([-+=.)])/, "$1\\\\$2")', to: "" },
  { name: "Markdown that links addresses", by: /address/, file: "print.ts", from: '.replace(/:\\/\\//g, ":\\\\//")', to: "" },
  { name: "links to anything", by: /script address/, file: "print.ts", from: "/^https?:\\/\\/[^\\s\\\\<>\"`{}|^]+$/i.test(line)", to: "true" },
  { name: "links whose target ends", by: /ends its own link/, file: "print.ts", from: /url\.href\.replace\([^\n]*\);/, to: "url.href;" },
  { name: "spans that end", by: /code span end/, file: "print.ts", from: '.replaceAll("`", "ˋ")', to: "" },
  { name: "spans that end a cell", by: /table row/, file: "print.ts", from: '.replaceAll("|", "\\\\|")', to: "" },
  { name: "spans with a backslash before a pipe", by: /behind a backslash/, file: "print.ts", from: '.replace(/\\\\+(?=\\|)/g, (slashes) => "⧵".repeat(slashes.length))', to: "" },
  { name: "package names unguarded", by: /shell/, file: "print.ts", from: /if \(!\/\^\(@\[a-z0-9\][^\n]*\n/, to: "\n" },
  { name: "names unguarded", by: /shell/, file: "print.ts", from: /if \(!isIdentifier\(text\)\) throw[^\n]*\n/, to: "\n" },
  { name: "constants with reserved names", by: /class|await/, file: "print.ts", from: "return isIdentifier(text) && !RESERVED.has(text);", to: "return isIdentifier(text);" },
  { name: "camel case that reserves nothing", by: /class|default/, file: "print.ts", from: "return RESERVED.has(safe) ? `${safe}_` : safe;", to: "return safe;" },
  { name: "types as their printer leaves them", by: /U\+2028/, file: "types.ts", from: "inert(astToString(transform(root, context)))", to: "astToString(transform(root, context))" },
  { name: "types whose comments steer", by: /@ts/, file: "types.ts", from: "part.replace(STEERING, \"\\u200a\")", to: "part" },
  { name: "types with names that are no part of an address", by: /percent/, file: "types.ts", from: 'return string.replaceAll("%", percent);', to: "return string;" },
  { name: "a title as it comes in package.json", by: /bidi/, file: "package.ts", from: "${oneLine(adapter.title)}", to: "${adapter.title}" },
];

interface Built { readonly generate: typeof Generator.generate; readonly printer: typeof Printer }

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "media-tasks-mutants-")));
  cpSync(join(ROOT, "templates"), join(folder, "templates"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The generator in one file, with one of its files changed on the way; the templates lie beside it. */
async function buildMutant(index: number, mutant?: (typeof MUTANTS)[number]): Promise<Built> {
  const outfile = join(folder, `${index}.mjs`);
  let changed = mutant === undefined;
  await build({
    stdin: { contents: `export { generate } from "./generate.ts"; export * as printer from "./print.ts";`, resolveDir: join(ROOT, "generator"), loader: "ts" },
    outfile, bundle: true, format: "esm", platform: "node", packages: "external", conditions: ["@media-tasks/source"], logLevel: "error",
    plugins: [{
      name: "mutate",
      setup: ({ onLoad }) => {
        onLoad({ filter: /generator\/\w+\.ts$/ }, ({ path }) => {
          const text = readFileSync(path, "utf8");
          const contents = mutant && path.endsWith(`/${mutant.file}`) ? text.replace(mutant.from, () => mutant.to) : text;
          changed ||= contents !== text;
          return { contents, loader: "ts" };
        });
      },
    }],
  });
  expect(changed, "the mutation found its place").toBe(true);
  return await import(/* @vite-ignore */ pathToFileURL(outfile).href) as Built;
}

/** What is wrong with a generator: packages, what importing them does, and what its printer makes of single texts. */
async function faultsOf({ generate, printer }: Built, payloads = PAYLOADS): Promise<string[]> {
  using corpus = new Corpus(generate);
  await corpus.own();
  const faults = printerFaults(printer, payloads);
  for (const payload of payloads) {
    if (faults.length > 0) return faults; // one is enough
    await corpus.together(payload, LOOSE);
    if (/class|await|of no letters/.test(payload.name)) await corpus.alone(payload, ["mapping.let.name", "mapping.family", "component.schema"]);
    faults.push(...corpus.report.faults);
  }
  return faults.length > 0 ? faults : importAll(corpus.report.packages);
}

/** Where a name must stand, every text that is none is refused; where a text stands, it stays one. */
function printerFaults(printer: typeof Printer, payloads: typeof PAYLOADS): string[] {
  const faults: string[] = [];
  const refuses = (what: string, print: () => unknown): void => {
    try {
      print();
      faults.push(`${what} was printed`);
    } catch { /* as it must */ }
  };
  for (const payload of payloads) {
    const text = payload.text("tk000pwned");
    const planted = new Map([["tk000pwned", { site: "alone", texts: [text] }]]);
    const say = (fault: string): void => void (/runs|needs/.test(fault) || faults.push(`${payload.name}: ${fault}`));
    if (!/^[A-Za-z_$][\w$]*$/.test(text)) {
      refuses(`the name ${text}`, () => printer.printName(text));
      refuses(`an import of ${text}`, () => printer.printImport([text], [], "./x.ts"));
      refuses(`a type import of ${text}`, () => printer.printImport([], [text], "./x.ts"));
      refuses(`the generic ${text}`, () => printer.printGeneric(text, "Any"));
      refuses(`the option ${text}`, () => printer.printOptions("Options", [[text]], 0));
    }
    if (!/^[a-z0-9][a-z0-9._-]*$/.test(text)) for (const name of [text, `@scope/${text}`]) refuses(`the package ${name}`, () => printer.printPackageName(name));
    judgeCode("alone.ts", `import { a } from ${printer.printString(text)};\ntype T = ${printer.printUnion([text])};\ntype I = ${printer.printIndexed("O", text)};\ntype C = ${printer.printChainType("O", [text, text])};\n`, planted, say);
    const [camel, pascal] = [printer.camelCase(text), printer.pascalCase(text)];
    judgeCode("names.ts", `const ${camel} = 1;\nclass ${pascal} {}\nexport {};\n`, new Map([["tk000pwned", { site: "names", texts: [camel, pascal] }]]), say);
  }
  return faults;
}

describe("the generator as it is", () => {
  it("has no fault", { timeout: 120_000 }, async () => {
    expect(await faultsOf(await buildMutant(-1))).toEqual([]);
  });
});

describe("without one escaper it has", () => {
  it.each(MUTANTS.map((mutant, index) => [mutant.name, index, mutant] as const))("%s", { timeout: 120_000 }, async (_, index, mutant) => {
    expect(await faultsOf(await buildMutant(index, mutant), PAYLOADS.filter(({ name }) => mutant.by.test(name)))).not.toEqual([]);
  });
});
