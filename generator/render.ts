/** How does a View become text? Handlebars lays printed code out; a guard refuses every leaf that is anything else. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type Handlebars from "handlebars";
import { createRequire, existsSync, readFileSync } from "./node.ts";
import { Code, type View } from "./print.ts";

/** The templates lie beside the sources; the published package has them beside the built files, as code. */
const FOLDER = ["./templates", "../templates"].map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path))!;
const OPTIONS = { strict: true, noEscape: true, knownHelpersOnly: true, preventIndent: true };

type Run = (view: unknown) => string;
const known = new Map<string, Run>();

/** Renders one template of the package tree, such as `src/client.ts`. */
export function render(template: string, view: { readonly [name: string]: View }): string {
  let run = known.get(template);
  if (!run) known.set(template, run = load(join(FOLDER, template)));
  return run(view);
}

function load(path: string): Run {
  if (!existsSync(`${path}.cjs`)) return compileTemplate(readFileSync(`${path}.hbs`, "utf8"));
  return guarded(handlebars("handlebars.runtime").template(createRequire(import.meta.url)(`${path}.cjs`)));
}

/** A template as a function from a View to text. */
export function compileTemplate(source: string): Run {
  return guarded(handlebars("handlebars").compile(source, OPTIONS));
}

/** A template as a module. */
export function templateCode(source: string): string {
  return `module.exports = ${String(handlebars("handlebars").precompile(source, OPTIONS))};\n`;
}

/** As it is published in one file, beside the fifty of its sources. */
const handlebars = (file: string): typeof Handlebars => (createRequire(import.meta.url)(`handlebars/dist/${file}.js`) as typeof Handlebars).create();

function guarded(template: Handlebars.TemplateDelegate): Run {
  return (view) => template(guard(view, "the view"), { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
}

/** Stands for yes or no: a group or an empty list to `{{#if}}`, refused where text is wanted. */
function answer(yes: boolean, path: string): object {
  const toString = (): never => { throw new Error(`${path} is yes or no, and a template prints it as text.`); };
  return Object.defineProperty(yes ? {} : [], "toString", { value: toString });
}

/** A View in which asking for what is not there is an error, and so is every leaf that is not printed code. */
function guard(view: unknown, path: string): unknown {
  if (view instanceof Code) return view;
  if (typeof view === "boolean") return answer(view, path);
  if (Array.isArray(view)) return view.map((item, index) => guard(item, `${path}[${index}]`));
  if (typeof view !== "object" || view === null) throw new Error(`${path} is ${view === null ? "null" : `a raw ${typeof view}`}: a View holds printed code, yes or no, lists and groups.`);
  return new Proxy(view, {
    has: () => true, // so that a misspelt name comes to \`get\`, which knows the right ones
    get(target, key) {
      if (typeof key === "symbol") return Reflect.get(target, key);
      if (!Object.hasOwn(target, key)) throw new Error(`${path} has no ${JSON.stringify(key)}; it has ${Object.keys(target).join(", ")}.`);
      return guard(Reflect.get(target, key), `${path}.${key}`);
    },
  });
}
