/** Are templates layout and nothing else, and does the guard refuse whatever is not printed code? */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Handlebars from "handlebars";
import { describe, expect, it } from "vitest";
import { precompile } from "../../generator/precompile.ts";
import { printName, printString } from "../../generator/print.ts";
import { compileTemplate } from "../../generator/render.ts";
import { ROOT } from "./helpers.ts";

const FOLDER = join(ROOT, "templates");
const templates = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".hbs"));

describe("templates", () => {
  it("look like the package they make", () => {
    expect(templates.sort()).toEqual(["README.md.hbs", "src/adapter.ts.hbs", "src/client.ts.hbs", "src/index.ts.hbs", "src/scenarios.ts.hbs", "src/schema.ts.hbs"]);
  });

  it.each(templates)("%s has no logic: fields, each and if, without arguments or helpers", (name) => {
    expect(complaints(readFileSync(join(FOLDER, name), "utf8"))).toEqual([]);
  });

  it("are code in the published package, as strict as they are here", () => {
    const folder = mkdtempSync(join(tmpdir(), "media-tasks-templates-"));
    precompile(FOLDER, folder);
    const code = (name: string) => Handlebars.template(createRequire(import.meta.url)(join(folder, name)) as Parameters<typeof Handlebars.template>[0]);
    const view = { title: printName("Title"), folder: printName("folder"), create: printName("create") };
    expect(readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".cjs")).sort()).toEqual(templates.map((name) => name.replace(/hbs$/, "cjs")).sort());
    expect(code("src/index.ts.cjs")(view)).toBe(compileTemplate(readFileSync(join(FOLDER, "src/index.ts.hbs"), "utf8"))(view));
    expect(() => code("src/index.ts.cjs")({})).toThrow("not defined");
    rmSync(folder, { recursive: true });
  });

  it("would be found out", () => {
    for (const [template, words] of [
      ["{{helper field}}", "arguments"], ["{{#if a b}}{{/if}}", "arguments"], ["{{#unless a}}{{/unless}}", "unless"], ["{{#with a}}{{/with}}", "with"],
      ["{{> part}}", "PartialStatement"], ["{{#each a as |b|}}{{/each}}", "parameters"], ["{{#each a}}{{@index}}{{/each}}", "@index"], ["{{#if (eq a b)}}{{/if}}", "SubExpression"],
      ["{{{raw}}}", "unescaped"], ["{{#if a}}{{else}}{{/if}}", "else"], ["{{../a}}", "../a"],
    ] as const) expect(complaints(template).join(" "), template).toContain(words);
  });
});

/** What in a template is more than layout. */
function complaints(template: string): string[] {
  const found: string[] = [];
  const path = (node: hbs.AST.Expression, known: readonly string[] = []): void => {
    if (node.type !== "PathExpression") return void found.push(node.type);
    const { original, data, depth } = node as hbs.AST.PathExpression;
    if (data || depth > 0) found.push(original);
    if (known.length > 0 && !known.includes(original)) found.push(original);
  };
  const visit = (program: hbs.AST.Program): void => {
    if (program.blockParams?.length) found.push("parameters");
    for (const statement of program.body) {
      if (statement.type === "MustacheStatement") {
        const { path: field, params, hash, escaped } = statement as hbs.AST.MustacheStatement;
        path(field as hbs.AST.Expression);
        if (params.length > 0 || hash) found.push("arguments");
        if (!escaped) found.push("unescaped");
      } else if (statement.type === "BlockStatement") {
        const block = statement as hbs.AST.BlockStatement;
        path(block.path, ["if", "each"]);
        if (block.params.length !== 1 || block.hash) found.push("arguments");
        block.params.forEach((param) => path(param));
        if (block.inverse) found.push("else");
        visit(block.program);
      } else if (statement.type !== "ContentStatement" && statement.type !== "CommentStatement") found.push(statement.type);
    }
  };
  visit(Handlebars.parse(template));
  return found;
}

const code = printString("text");
const run = (template: string, view: unknown) => () => compileTemplate(template)(view);

describe("the guard", () => {
  it("prints code, lists, groups, yes and no", () => {
    const view = { name: printName("acme"), yes: true, no: false, list: [{ item: code }, { item: code }], group: { inner: code } };
    expect(run("{{name}}{{#if yes}} yes{{/if}}{{#if no}} no{{/if}}{{#each list}} {{item}}{{/each}} {{group.inner}}", view)()).toBe('acme yes "text" "text" "text"');
  });

  it("prints code as it is", () => {
    expect(run("{{a}}", { a: printString("<&>'\"{{b}}") })()).toBe("\"<&>'\\\"{{b}}\"");
  });

  it.each([["a raw string", "text"], ["a raw number", 5], ["a raw undefined", undefined], ["null", null], ["a raw function", () => code], ["a raw bigint", 5n]])("refuses %s", (what, leaf) => {
    for (const template of ["{{a}}", "{{#if a}}{{/if}}", "{{#each a}}{{/each}}"]) expect(run(template, { a: leaf })).toThrow(`the view.a is ${what}`);
    expect(run("{{#each list}}{{this}}{{/each}}", { list: [leaf] })).toThrow(`the view.list[0] is ${what}`);
    expect(run("{{group.a}}", { group: { a: leaf } })).toThrow(`the view.group.a is ${what}`);
  });

  it("refuses yes and no where text is wanted", () => {
    expect(run("{{a}}", { a: true })).toThrow("the view.a is yes or no");
    expect(run("{{a}}", { a: false })).toThrow();
  });

  it("refuses misspelt names, wherever they stand, and says which there are", () => {
    const view = { name: code, list: [{ item: code }] };
    for (const template of ["{{nmae}}", "{{#if nmae}}{{/if}}", "{{#each nmae}}{{/each}}", "{{name.first}}"]) expect(run(template, view)).toThrow();
    expect(run("{{nmae}}", view)).toThrow('the view has no "nmae"; it has name, list.');
    expect(run("{{#if nmae}}{{/if}}", view)).toThrow('the view has no "nmae"');
    expect(run("{{#each list}}{{itme}}{{/each}}", view)).toThrow('the view.list[0] has no "itme"; it has item.');
  });

  it("refuses partials and helpers: there are none", () => {
    expect(run("{{> part}}", { part: code })).toThrow();
    expect(run("{{> part name=nmae}}", { part: code })).toThrow();
    expect(run("{{helper name}}", { name: code })).toThrow();
  });

  it("shows nothing of prototypes", () => {
    for (const name of ["constructor", "toString", "__proto__"]) expect(run(`{{${name}}}`, { a: code })).toThrow();
  });
});
