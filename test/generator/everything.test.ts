/** Does an invented provider use every key of the grammar, in every form? Keys and forms come from the grammar itself, so that a new one fails here. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { grammar } from "../../generator/grammar.ts";
import { examplesGrammar } from "../../generator/examples.ts";
import { readSource } from "../../generator/source.ts";
import { GOLDEN, INVENTED } from "./helpers.ts";

/** A provider has one way to verify deliveries; the others have tests of their own in the runtime. */
const OTHER_WAYS = [
  "auth (map)", "verify (word)", "verify: none", "verify: standard-webhooks", "algorithm: hmac-sha256", "algorithm: hmac-sha1", "algorithm: hmac-md5", "algorithm: equal",
  "strategy: canonical-request-hmac-sha256", "encoding: utf8",
];

/** Each part of a grammar by its name; what is described twice, or used in two places, is one part. */
class Parts {
  readonly #names = new Map<unknown, string>();

  /** `poll.first` for a key, `kind: video` for a word, `url (list of string | map)` for a form. */
  *spellings(schema: unknown, name: string): Generator<string> {
    const part = identity(schema);
    if (part !== undefined) {
      if (this.#names.has(part)) return;
      this.#names.set(part, name);
    }
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodNonOptional) yield* this.spellings(schema.unwrap(), name);
    if (schema instanceof z.ZodArray) yield* this.spellings(schema.element, name);
    if (schema instanceof z.ZodEnum) for (const word of schema.options) yield `${name}: ${word}`;
    if (schema instanceof z.ZodUnion) {
      for (const option of schema.options) {
        yield `${name} (${form(option)})`;
        yield* this.spellings(option, name);
      }
    }
    if (schema instanceof z.ZodObject) {
      for (const [key, member] of Object.entries(schema.shape)) {
        yield `${name}.${key}`;
        yield* this.spellings(member, key);
      }
    }
    if (schema instanceof z.ZodRecord) {
      if (schema.keyType instanceof z.ZodEnum) for (const word of schema.keyType.options) yield `${name}.${word}`;
      yield* this.spellings(schema.valueType, name);
    }
  }

  /** Those of a value. */
  *used(schema: unknown, value: unknown): Generator<string> {
    const name = this.#names.get(identity(schema));
    if (schema instanceof z.ZodOptional || schema instanceof z.ZodNonOptional) yield* this.used(schema.unwrap(), value);
    if (schema instanceof z.ZodArray) for (const item of value as unknown[]) yield* this.used(schema.element, item);
    if (schema instanceof z.ZodEnum) yield `${name}: ${String(value)}`;
    if (schema instanceof z.ZodUnion) {
      for (const option of schema.options) {
        if (!(option as z.ZodType).safeParse(value).success) continue;
        yield `${name} (${form(option)})`;
        yield* this.used(option, value);
      }
    }
    if (schema instanceof z.ZodObject) {
      for (const [key, member] of Object.entries(value as object)) {
        yield `${name}.${key}`;
        yield* this.used(schema.shape[key], member);
      }
    }
    if (schema instanceof z.ZodRecord) {
      for (const [key, member] of Object.entries(value as object)) {
        if (schema.keyType instanceof z.ZodEnum) yield `${name}.${key}`;
        yield* this.used(schema.valueType, member);
      }
    }
  }
}

/** A described copy of a schema has the same insides. */
function identity(schema: unknown): unknown {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).map((member) => (member instanceof z.ZodOptional ? member.unwrap() : member))[0];
  if (schema instanceof z.ZodUnion) return schema.def.options;
  if (schema instanceof z.ZodEnum) return schema.def.entries;
  return schema instanceof z.ZodRecord ? schema.def : undefined;
}

function form(schema: unknown): string {
  if (schema instanceof z.ZodArray) return `list of ${form(schema.element)}`;
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return "map";
  if (schema instanceof z.ZodUnion) return schema.options.map(form).join(" | ");
  if (schema instanceof z.ZodLiteral) return [...schema.values].join(" | ");
  return schema instanceof z.ZodEnum ? "word" : (schema as { def: { type: string } }).def.type;
}

const read = (path: string): unknown => readSource(path).source!.value;
const mappings = INVENTED.map((name) => read(join(GOLDEN, name, "mapping.yaml")));

function unused(schema: unknown, values: readonly unknown[]): string[] {
  const parts = new Parts();
  const all = new Set(parts.spellings(schema, "top"));
  for (const value of values) for (const spelling of parts.used(schema, value)) all.delete(spelling);
  return [...all];
}

it("uses every key, word and form of the mapping grammar", () => {
  expect(new Set(new Parts().spellings(grammar, "top")).size, "the walk through the grammar").toBeGreaterThan(250);
  expect(unused(grammar, mappings)).toEqual(OTHER_WAYS);
});

it("uses every key, word and form of the examples grammar", () => {
  // Words of outputs, which the mapping's grammar has as well; real providers show them.
  expect(unused(examplesGrammar, [read(join(GOLDEN, "everything/examples.yaml"))])).toEqual(["role: last_frame", "role: watermarked", "role: stream", "from: url"]);
});

it("notices what is not used", () => {
  expect(unused(grammar, [read(join(GOLDEN, "minimal/mapping.yaml"))])).toEqual(expect.arrayContaining(["defaults.follow", "kind: model3d", "hint (list of string)"]));
});
