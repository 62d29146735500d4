/** Does everything that providers force a mapping to say have a provider that says it, and a golden test that holds it? */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Use { readonly mapping?: object; readonly document?: object; readonly shown: readonly string[] }
interface Need { readonly need: string; readonly by: Readonly<Record<string, Use>>; readonly golden: readonly string[] }
type Examples = { readonly families: Readonly<Record<string, Readonly<Record<string, unknown>>>> };

const root = new URL("../../", import.meta.url);
const read = <T>(path: string): T => parse(readFileSync(new URL(path, root), "utf8")) as T;
const there = (path: string): boolean => existsSync(new URL(path, root));

/** What of `part` is not in `whole`, as paths: maps are contained, lists have such members, null is nothing. */
function lacking(part: unknown, whole: unknown, path = ""): string[] {
  if (part === null) return whole === undefined ? [] : [`${path}: is there`];
  if (Array.isArray(part)) {
    const members: unknown[] = Array.isArray(whole) ? whole : [whole];
    return part.flatMap((each, index) => (members.some((member) => lacking(each, member).length === 0) ? [] : [`${path}[${index}]`]));
  }
  if (typeof part !== "object") return String(part) === String(whole) ? [] : [path];
  if (typeof whole !== "object" || whole === null) return [path];
  return Object.entries(part).flatMap(([key, value]) => lacking(value, (whole as Record<string, unknown>)[key], path ? `${path} > ${key}` : key));
}

/** `family/name` among the examples in a folder. */
function isExample(folder: string, name: string): boolean {
  const [family = "", example = ""] = name.split("/");
  return there(`${folder}/examples.yaml`) && example in (read<Examples>(`${folder}/examples.yaml`).families[family] ?? {});
}

describe.each(Object.entries(read<Record<string, Need>>("test/needs/needs.yaml")))("%s", (_, { need, by, golden }) => {
  it(need, () => {
    expect(need).toMatch(/^[A-Z].{20,}\.$/);
    expect(Object.keys(by)).not.toEqual([]);
    expect(golden).not.toEqual([]);
    for (const [provider, { mapping, document, shown }] of Object.entries(by)) {
      expect(mapping ?? document, `${provider} says something`).toBeDefined();
      if (mapping) expect(lacking(mapping, read(`specs/${provider}/mapping.yaml`)), `specs/${provider}/mapping.yaml lacks`).toEqual([]);
      if (document) expect(lacking(document, read(`specs/${provider}/openapi.yaml`)), `specs/${provider}/openapi.yaml lacks`).toEqual([]);
      expect(shown, `${provider} shows it`).not.toEqual([]);
      expect(shown.filter((name) => !isExample(`specs/${provider}`, name)), `specs/${provider}/examples.yaml lacks`).toEqual([]);
    }
    for (const name of golden) {
      const [folder = "", ...example] = name.split("/");
      const found = there(`test/golden/${name}`) || ["test/golden", "specs"].some((place) => isExample(`${place}/${folder}`, example.join("/")));
      expect(found, `there is ${name}`).toBe(true);
    }
  });
});

describe("the table", () => {
  it("would notice what is not there", () => {
    const whole = { a: { b: [1, { c: "x" }], d: 2 } };
    expect(lacking({ a: { b: [{ c: "x" }], d: 2, e: null } }, whole)).toEqual([]);
    expect(lacking({ a: { b: [{ c: "y" }], d: 3, e: 1 } }, whole)).toEqual(["a > b[0]", "a > d", "a > e"]);
    expect(lacking({ a: { d: null } }, whole)).toEqual(["a > d: is there"]);
    expect([isExample("specs/kling", "video/done"), isExample("specs/kling", "video/nothing"), isExample("specs/nobody", "video/done")]).toEqual([true, false, false]);
  });
});
