/** Does everything that is printed come out as code that means just that, laid out as a formatter would? */
import fc from "fast-check";
import * as prettier from "prettier";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { array, arrow, call, data, literal, member, method, name, object, type Expr } from "../../generator/expr.ts";
import {
  camelCase, isBindable, pascalCase, printChainType, printComment, printExpr, printGeneric, printImport, printIndexed, printLink, printLoose, printMarkdown, printName, printOptions,
  printPackageName, printSpan, printString, printTypes, printUnion,
} from "../../generator/print.ts";

/** What printed code is when it runs. */
const run = (code: unknown): unknown => new Function(`return (${String(code)});`)();

const HOSTILE = [
  "", "plain", "it's", 'say "x"', "back\\slash", "`${process.exit()}`", "two\nlines", "\r\n\t", "\u2028\u2029", "\0", "*/ alert(1) /*", "// x", "</script><!--", "\u202egnp.exe", "\ud800", "\ufeff", "__proto__",
  "{{handlebars}}", "#!sourceMappingURL=x", "é", "日本", "👍",
];

describe("links", () => {
  it.each([
    ["https://docs.example/a_b/c.md", "[https:\\//docs.example/a\\_b/c.md](https://docs.example/a_b/c.md)"],
    ["HTTP://docs.example/?a=1&copy;=2#x", "[HTTP:\\//docs.example/?a=1&copy;=2\\#x](http://docs.example/?a=1&amp;copy;=2#x)"],
    ["https://docs.example/(a)*[b]'", "[https:\\//docs.example/(a)\\*\\[b\\]'](https://docs.example/%28a%29%2A%5Bb%5D%27)"],
    ["https://docs.example/100%", "[https:\\//docs.example/100%](https://docs.example/100%)"],
  ])("%s leads where it says", (text, printed) => {
    expect(printLink(text).text).toBe(printed);
  });

  it.each([
    "", "docs", "npm:package@1.0.0", "javascript:alert(1)", "JavaScript://x/%0aalert(1)", "data:text/html,x", "file:///etc/passwd", "//docs.example", "https://", "https://[x", "https:docs.example", "https://user@docs.example",
    "https://docs.example\\@other.example", "https://docs.exa\nmple/", "https://docs.example/a b", "https://docs.example/|x", "https://docs.example/<b>", "https://docs.example/`x`", `https://docs.example/${"x".repeat(3000)}`,
  ])("%j is text", (text) => {
    expect(printLink(text).text).toBe(printMarkdown(text).text);
  });
});

describe("strings", () => {
  it.each(HOSTILE)("%j stays itself", (text) => {
    const printed = printString(text).text;
    expect(run(printed)).toBe(text);
    expect(printed).toMatch(/^"[^\n\r\u2028\u2029\u202e\0]*"$/);
    expect(printed).not.toMatch(/<\/script|<!--/i);
  });

  it("any text stays itself, on one line", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(run(printString(text))).toBe(text);
      expect(printString(text).text).not.toMatch(/[\n\r\u2028\u2029]/);
    }));
  });
});

describe("keys", () => {
  it("are bare where they can be, quoted where they must be", () => {
    expect(printExpr(data({ id: 1, $ref: 2, "odd name": 3, "4xx": 4, class: 5, "a-b": 6, "": 7 })).text).toBe('{ id: 1, $ref: 2, "odd name": 3, "4xx": 4, class: 5, "a-b": 6, "": 7 }');
  });

  it("__proto__ is a key like any other", () => {
    const value = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": 1 }') as object;
    const printed = run(printExpr(data(value))) as object;
    expect(Object.keys(printed)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(printed)).toBe(Object.prototype);
  });

  it("any JSON stays itself", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(run(printExpr(data(value))))).toBe(JSON.stringify(value));
    }));
  });
});

describe("names", () => {
  it.each([["open-ai video", "openAiVideo", "OpenAiVideo"], ["zed", "zed", "Zed"], ["x.y_z", "xYZ", "XYZ"], ["3d", "_3d", "_3d"], ["delete", "delete_", "Delete_"], ["object", "object_", "Object_"], ["", "_", "_"]])("%j is %s and %s", (text, camel, pascal) => {
    expect(camelCase(text)).toBe(camel);
    expect(pascalCase(text)).toBe(pascal);
  });

  it("are refused where they are none", () => {
    for (const text of ["a b", "1a", "a;b", "", "a\n"]) expect(() => printName(text)).toThrow("is not an identifier");
    expect(() => printGeneric("a<b")).toThrow("is not an identifier");
    for (const text of ["../x", "@A/b", "a b", "a;rm -rf", "@acme/", ""]) expect(() => printPackageName(text)).toThrow("is not a package name");
    expect(printPackageName("@acme/some-thing.js").text).toBe("@acme/some-thing.js");
  });

  it("no reserved word becomes a variable", () => {
    const words = Array.from({ length: ts.SyntaxKind.LastFutureReservedWord - ts.SyntaxKind.FirstReservedWord + 1 }, (_, index) => ts.tokenToString(ts.SyntaxKind.FirstReservedWord + index)!);
    expect(words.length).toBeGreaterThan(40);
    for (const word of words) {
      expect(isBindable(word), word).toBe(false);
      expect(() => new Function(`"use strict"; const ${camelCase(word)} = 1;`), word).not.toThrow();
    }
  });
});

describe("comments", () => {
  it.each(HOSTILE)("%j ends nothing and steers nobody", (text) => {
    const source = `/** ${printComment(text)} */\nexport const after = 1;\n`;
    const file = ts.createSourceFile("x.ts", source, ts.ScriptTarget.Latest);
    expect(file.statements).toHaveLength(1);
    expect(source.split("\n")).toHaveLength(3);
  });

  it("neither directives nor ends of comments get through", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("*", "/", " ", "\n", "@ts-ignore", "#", "source", "<!--", "</", "\u2028", "a")), (parts) => {
      const text = printComment(parts.join("")).text;
      expect(text).not.toMatch(/\*\/|@ts-|[\n\r\u2028]|<!|<\//);
    }));
  });
});

describe("Markdown", () => {
  it.each([
    ["*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"], ["[x](javascript:y)", "\\[x\\](javascript:y)"], ["<script>", "&lt;script&gt;"], ["a | b", "a \\| b"], ["# no\nheading", "\\# no heading"],
    ["![i](u)", "\\!\\[i\\](u)"], ["https://x.example me@x.example", "https:\\//x.example me&#64;x.example"],
  ])("%j is %j", (text, printed) => {
    expect(printMarkdown(text).text).toBe(printed);
  });

  it("a span holds what would end it or a table's cell", () => {
    expect(printSpan("a`b|c\nd").text).toBe("`aˋb\\|c d`");
  });
});

describe("types", () => {
  it("unions, indexes and chains", () => {
    expect(printUnion([]).text).toBe("never");
    expect(printUnion(["a", 'b"'])).toHaveProperty("text", '"a" | "b\\""');
    expect(printIndexed("operations", "get Task").text).toBe('operations["get Task"]');
    expect(printChainType("Answer", ["data", "task", "state"]).text).toBe('NonNullable<NonNullable<Answer["data"]>["task"]>["state"]');
    expect(printImport(["b", "a", "a"], ["C"], "x").text).toBe('import { a, b, type C } from "x";');
  });

  const formatted = async (source: string) => expect(source).toBe(await prettier.format(source, { parser: "typescript", printWidth: 120 }));
  const words = (count: number, length: number) => Array.from({ length: count }, (_, index) => printName(`${"t".repeat(length)}${index}`));

  it("break as a formatter breaks them", async () => {
    for (const count of [1, 2, 3, 5, 9]) {
      for (const length of [4, 9, 14, 19, 24, 36, 50]) {
        const types = words(count, length);
        await formatted(`type Body = ${printLoose(types, "type Body = ".length)};\n`);
        await formatted(`export interface A {\n  raw:${printTypes(types, "  raw:".length, 4)};\n}\n`);
        await formatted(`export type O = ${printOptions("ClientOptions", types.map(String).map((each) => [each]), "export type O = ".length)};\n`);
        await formatted(`export type O = ${printOptions("ClientOptions", [types.map(String)], "export type O = ".length)};\n`);
        await formatted(`${printImport(types.map(String), types.map((each) => `T${each}`), "@media-tasks/runtime/v1")}\n`);
      }
    }
  });
});

/** Expressions of the forms that the compiler makes. */
const expressions = fc.letrec<{ value: Expr; path: Expr; test: Expr; both: Expr; condition: Expr; entry: Expr; json: Expr }>((tie) => {
  const word = fc.constantFrom("a", "state", "result", "task_status", "AigcVideoTask", "output_seconds", "moderation_result");
  const text = fc.constantFrom("0", "done", "failed because of that", "https://api.example/v1/things/{id}/and/more", "odd name");
  const root = fc.constantFrom("body", "job", "item");
  return {
    path: fc.tuple(root, fc.array(word, { minLength: 1, maxLength: 3 })).map(([start, keys]) => keys.reduce<Expr>((of, key, index) => member(of, key, index > 0), name(start))),
    json: fc.oneof({ maxDepth: 2 }, text.map((each) => literal(each)), fc.integer({ min: 0, max: 99999 }).map((each) => literal(each)), fc.array(fc.tuple(word, tie("json")), { maxLength: 4 }).map((fields) => object(unique(fields)))),
    test: fc.oneof({ maxDepth: 2 },
      fc.tuple(tie("path"), fc.array(text, { minLength: 1, maxLength: 3 })).map(([path, texts]) => call("is", path, ...texts.map((each) => literal(each)))),
      tie("path").map((path) => call("has", path)),
      tie("path").map((path): Expr => ({ type: "not", of: call("has", path) })),
      fc.tuple(tie("path"), word, text).map(([path, key, value]) => method(call("list", path), "some", "each", call("is", member(name("each"), key, false), literal(value)))),
      fc.tuple(tie("path"), word, text).map(([path, key, value]) => call("all", method(call("list", path), "map", "each", member(name("each"), key, false)), arrow(["each"], call("is", name("each"), literal(value))))),
    ),
    both: fc.array(tie("test"), { minLength: 1, maxLength: 3 }).map((of): Expr => (of.length > 1 ? { type: "and", of } : of[0]!)),
    condition: fc.array(tie("both"), { minLength: 1, maxLength: 3 }).map((of): Expr => (of.length > 1 ? { type: "or", of } : of[0]!)),
    value: fc.oneof({ maxDepth: 3 },
      tie("path"), fc.array(tie("path"), { minLength: 1, maxLength: 3 }).map(array), tie("json"), tie("condition"),
      fc.tuple(tie("json").filter((each) => each.type === "object"), tie("path")).map(([table, path]) => call("lookup", { type: "as", of: table, as: "const" }, path)),
      fc.array(tie("path"), { minLength: 2, maxLength: 3 }).map((paths) => call("first", ...paths)),
      fc.array(fc.tuple(word, tie("value")), { minLength: 1, maxLength: 4 }).map((fields) => object(unique(fields)))),
    entry: fc.oneof(
      fc.tuple(tie("path"), fc.array(fc.tuple(word, tie("value")), { minLength: 1, maxLength: 4 })).map(([path, fields]): Expr => ({ type: "spread", of: { type: "method", of: call("list", path), method: "map", arg: arrow(["item"], object(unique(fields)), { returns: "OutputReading" }) } })),
      fc.tuple(tie("path"), word, fc.array(fc.tuple(word, tie("value")), { minLength: 1, maxLength: 4 })).map(([path, key, fields]): Expr => ({
        type: "spread", of: { type: "method", of: method(call("list", path), "flatMap", "each", call("list", member(name("each"), key, false))), method: "map", arg: arrow(["item"], object(unique(fields)), { returns: "OutputReading" }) },
      })),
      fc.array(fc.tuple(word, tie("value")), { minLength: 1, maxLength: 4 }).map((fields) => object(unique(fields)))),
  };
});

const unique = (fields: readonly (readonly [string, Expr])[]): [string, Expr][] => [...new Map(fields)];

describe("layout", () => {
  const pages = fc.tuple(fc.array(expressions.entry, { maxLength: 3 }), fc.array(fc.tuple(expressions.condition, expressions.json), { maxLength: 2 }), expressions.value, fc.boolean()).map(([outputs, rules, value, block]) => {
    const reading = object({ rules: array(rules.map((rule) => array(rule))), value, outputs: array(outputs) });
    return object({
      read: arrow(["body: VideoAnswer", "{ header }"], reading, { returns: "Reading", ...(block && { lets: [["job", call("first", member(name("body"), "a", false), member(name("body"), "b", false))]] }) }),
      when: arrow(["body: VideoAnswer"], rules[0]?.[0] ?? literal(true)),
    });
  });

  it("is a formatter's, within 120 columns", async () => {
    await fc.assert(fc.asyncProperty(pages, async (page) => {
      const source = `const video: Family = ${printExpr(page, 0, "const video: Family = ".length)};\n`;
      const long = source.split("\n").filter((line) => line.length > 120 && !/^\s*("[^"]*",?|\w+: "[^"]*",?)$/.test(line));
      expect(source).toBe(await prettier.format(source, { parser: "typescript", printWidth: 120 }));
      expect(long).toEqual([]);
    }), { numRuns: 150, seed: 7 });
  }, 120_000);

  it("refuses numbers that have no literal", () => {
    expect(() => printExpr(literal(Infinity))).toThrow("cannot be printed");
    expect(() => printExpr(literal(Number.NaN))).toThrow("cannot be printed");
  });
});
