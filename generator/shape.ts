/**
 * Is everything where OpenAPI puts it? One table says what holds what, as far as anybody reads it, so that later stages never meet a
 * list where a map belongs. What is right beyond its shape is the linter's to say.
 */
import { didYouMean, error, type Problem } from "./problem.ts";
import type { Sources } from "./source.ts";

type Scalar = "text" | "boolean" | "number" | "type";
/** A scalar, an object of the table, a map or list of these, or one of several. */
type Shape = Scalar | "any" | ObjectName | readonly ["map" | "list", Shape] | readonly ["either", ...Shape[]];
type ObjectName = keyof typeof OBJECTS;

const map = <const S extends string>(shape: S): readonly ["map", S] => ["map", shape];
const list = <const S extends string>(shape: S): readonly ["list", S] => ["list", shape];

/** What a path may be asked by. */
export const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"] as const;

/** What a schema may say a value is. */
const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** Keys that are left out, `x-` extensions among them, may hold anything. */
const OBJECTS = {
  Root: { openapi: "text", info: "Info", servers: list("Server"), paths: map("PathItem"), webhooks: map("PathItem"), components: "Components", security: list("Requirement"), tags: list("Any") },
  Info: { title: "text", description: "text" },
  Server: { url: "text", description: "text", name: "text", "x-oai-name": "text", variables: map("Variable") },
  Variable: { enum: list("any"), default: ["either", "text", "number"] },
  Requirement: {},
  Components: {
    schemas: map("Schema"), responses: map("Response"), parameters: map("Parameter"), examples: map("Example"), requestBodies: map("Body"), headers: map("Header"),
    securitySchemes: map("SecurityScheme"), links: map("Any"), callbacks: map("Callback"), pathItems: map("PathItem"),
  },
  SecurityScheme: { $ref: "text", type: "text", description: "text", scheme: "text", name: "text", in: "text" },
  PathItem: {
    $ref: "text", summary: "text", description: "text", servers: list("Server"), parameters: list("Parameter"),
    ...Object.fromEntries(METHODS.map((method) => [method, "Operation"])) as Record<(typeof METHODS)[number], "Operation">,
  },
  Operation: {
    operationId: "text", summary: "text", description: "text", deprecated: "boolean", tags: list("text"), parameters: list("Parameter"), requestBody: "Body",
    responses: map("Response"), callbacks: map("Callback"), security: list("Requirement"), servers: list("Server"),
  },
  Callback: {},
  Parameter: {
    $ref: "text", name: "text", in: "text", description: "text", required: "boolean", deprecated: "boolean", allowReserved: "boolean",
    schema: "Schema", content: map("Media"), examples: map("Example"),
  },
  Header: { $ref: "text", description: "text", required: "boolean", schema: "Schema", content: map("Media") },
  Body: { $ref: "text", description: "text", required: "boolean", content: map("Media") },
  Response: { $ref: "text", description: "text", headers: map("Header"), content: map("Media"), links: map("Any") },
  Media: { $ref: "text", schema: "Schema", examples: map("Example"), encoding: map("Any") },
  Example: { $ref: "text", summary: "text", description: "text", externalValue: "text" },
  Discriminator: { propertyName: "text", mapping: map("text") },
  Object: {
    $ref: "text", title: "text", description: "text", format: "text", pattern: "text", type: ["either", "type", list("type")], nullable: "boolean", deprecated: "boolean",
    readOnly: "boolean", writeOnly: "boolean", enum: list("any"), required: list("text"), properties: map("Schema"), patternProperties: map("Schema"),
    additionalProperties: "Schema", unevaluatedProperties: "Schema", items: "Schema", prefixItems: list("Schema"), allOf: list("Schema"), oneOf: list("Schema"),
    anyOf: list("Schema"), not: "Schema", if: "Schema", then: "Schema", else: "Schema", contentSchema: "Schema", contentMediaType: "text", contentEncoding: "text",
    discriminator: "Discriminator", minItems: "number", maxItems: "number", $defs: map("Schema"),
  },
  Any: {},
  Schema: {},
} as const;

const NAMES: Readonly<Record<string, string>> = { text: "a text", type: "a text", boolean: "true or false", number: "a number", map: "a map", list: "a list", Schema: "a schema (a map, true or false)" };

export function checkShape(root: object, sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<object>();

  const check = (value: unknown, shape: Shape, holder: object, key: string): void => {
    if (!fits(value, shape)) {
      const what = Array.isArray(holder) ? "This" : JSON.stringify(key);
      problems.push(error(sources.at(holder, key), `${what} must be ${expected(shape)}, not ${actual(value)}.`));
    } else if (typeof shape !== "string" && shape[0] === "either") {
      check(value, shape.slice(1).find((one) => fits(value, one as Shape)) as Shape, holder, key);
    } else if (shape === "type") {
      if (!TYPES.includes(value as string)) problems.push(error(sources.at(holder, key), noType(value as string)));
    } else if (typeof value === "object" && value !== null && shape !== "any" && !seen.has(value)) {
      if (typeof shape === "string") members(value, shape);
      else for (const [name, member] of Object.entries(value)) if (!isExtension(name, shape[1] as Shape)) check(member, shape[1] as Shape, value, name);
    }
  };
  const members = (node: object, name: string): void => {
    seen.add(node);
    const shapes = OBJECTS[(name === "Schema" ? "Object" : name) as ObjectName] as Readonly<Record<string, Shape>>;
    for (const [key, member] of Object.entries(node)) {
      if (Object.hasOwn(shapes, key)) check(member, shapes[key]!, node, key);
      else if (name === "Callback" && !key.startsWith("x-") && key !== "$ref") check(member, "PathItem", node, key);
      else if (name === "Requirement") check(member, ["list", "text"], node, key);
    }
  };

  members(root, "Root");
  return problems;
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape !== "string") return shape[0] === "either" ? shape.slice(1).some((one) => fits(value, one as Shape)) : shape[0] === "list" ? Array.isArray(value) : isMap(value);
  if (shape === "any") return true;
  if (shape === "text" || shape === "type") return typeof value === "string";
  if (shape === "boolean" || shape === "number") return typeof value === shape;
  return isMap(value) || (shape === "Schema" && typeof value === "boolean");
}

/** A type that is cut short, such as `int`, is meant whole. */
function noType(word: string): string {
  const meant = TYPES.find((type) => word.length > 2 && type.startsWith(word.toLowerCase())) ?? word;
  return `${JSON.stringify(word)} is no type.${didYouMean(meant, TYPES) || ` The types are ${TYPES.join(", ")}.`}`;
}

/** Paths, webhooks and responses share their map with extensions. */
const isExtension = (name: string, shape: Shape): boolean => name.startsWith("x-") && (shape === "PathItem" || shape === "Response");

export const isMap = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const expected = (shape: Shape): string =>
  typeof shape === "string" ? NAMES[shape] ?? NAMES.map! : shape[0] === "either" ? shape.slice(1).map((one) => expected(one as Shape)).join(" or ") : NAMES[shape[0]]!;

function actual(value: unknown): string {
  if (value === null) return "null (put quotes around it where the word is meant)";
  if (typeof value === "object") return Array.isArray(value) ? NAMES.list! : NAMES.map!;
  return typeof value === "string" ? NAMES.text! : String(value);
}
