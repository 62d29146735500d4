/** Does a request fit the document? Required parameters, credentials, and the body's schema. */
import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Carried } from "./request.ts";
import type { Route } from "./route.ts";
import type { AuthScenario, Parameter, Scenarios, Schema } from "./scenarios.ts";

/** What is wrong with a request, one sentence each. */
export interface Verdict {
  readonly credentials: readonly string[];
  readonly request: readonly string[];
  /** It misses a constant that tells operations on one path apart: another operation is meant. */
  readonly other: boolean;
}

interface Check {
  /** Holds a request against its operation. */
  readonly request: (route: Route, carried: Carried) => Verdict;
  /** What is wrong with the credentials of a request that needs some. */
  readonly credentials: (carried: Carried) => readonly string[];
}

// Compiled schemas hold no state: all simulations of a provider share them.
const checks = new WeakMap<Scenarios, Check>();

/** What holds requests against the document. Schemas are compiled when they are first needed. */
export function checkerOf(scenarios: Scenarios): Check {
  let check = checks.get(scenarios);
  if (!check) checks.set(scenarios, check = createChecker(scenarios));
  return check;
}

function createChecker(scenarios: Scenarios): Check {
  const options: Options = { strict: false, allErrors: true, logger: false, unicodeRegExp: false };
  const json = make(options);
  // Paths, queries, headers and forms carry texts: they are read as what the schema wants.
  const text = make({ ...options, coerceTypes: "array" });

  function make(each: Options): Ajv2020 {
    const ajv = new Ajv2020(each);
    formats.default(ajv);
    return ajv.addSchema({ $id: "document", components: scenarios.components, operations: scenarios.operations });
  }

  function validator(ajv: Ajv2020, name: string, ...pointer: (string | number)[]): ValidateFunction {
    const escaped = (part: string | number): string => encodeURIComponent(String(part).replace(/~/g, "~0").replace(/\//g, "~1"));
    const validate = ajv.getSchema(`document#/${["operations", name, ...pointer].map(escaped).join("/")}`);
    if (!validate) throw new Error(`"${scenarios.provider}" has no schema for the ${pointer.join("/")} of "${name}" that can be used.`);
    return validate;
  }

  const credentials = (carried: Carried): readonly string[] => scenarios.auth.length === 0 || scenarios.auth.some((each) => carries(each, carried))
    ? [] : [`No credentials: ${scenarios.auth.map(expectation).join(", or ")} was expected.`];

  const request = (route: Route, carried: Carried): Verdict => {
    const { name, operation } = route;
    const problems: string[] = [];
    let other = false;

    (operation.parameters ?? []).forEach((parameter, i) => {
      const values = valuesOf(parameter, route, carried);
      const where = `${parameter.in} parameter "${parameter.name}"`;
      if (values.length === 0) {
        if (!parameter.required) return;
        problems.push(`The ${where} is missing.`);
        other ||= constant(parameter.schema);
      } else if (parameter.schema !== undefined) {
        const wrong = parameterErrors(validator(text, name, "parameters", i, "schema"), values, parameter.schema);
        problems.push(...wrong.map((error) => `The ${where} ${sentence(error)}`));
        other ||= wrong.length > 0 && constant(parameter.schema);
      }
    });

    problems.push(...bodyProblems(name, carried, operation.body));
    return { credentials: operation.auth === false ? [] : credentials(carried), request: problems, other };
  };
  return { request, credentials };

  function bodyProblems(name: string, carried: Carried, body: Route["operation"]["body"]): string[] {
    if (carried.unreadable !== undefined) return [`The body is not ${carried.media || "application/json"}: ${carried.unreadable}`];
    if (!body) return [];
    if (carried.body === undefined) return body.required ? ["The body is missing."] : [];
    const media = body.media.split(";")[0]!.trim().toLowerCase();
    if (carried.media !== media && !media.includes("*")) return [`The body is ${carried.media || "of no media type"}, ${media} was expected.`];
    if (body.schema === undefined) return [];
    if (media.endsWith("json")) return errorsOf(validator(json, name, "body", "schema"), carried.body);
    if (typeof carried.body !== "object") return [];
    // A form's field may be JSON: one reading that fits is enough.
    const validate = validator(text, name, "body", "schema");
    const asText = errorsOf(validate, structuredClone(carried.body));
    return asText.length === 0 || errorsOf(validate, parsedFields(carried.body as object)).length === 0 ? [] : asText;
  }
}

function errorsOf(validate: ValidateFunction, value: unknown): string[] {
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `The body ${sentence(error)}`);
}

function parameterErrors(validate: ValidateFunction, values: readonly string[], schema: Schema): ErrorObject[] {
  const one = values[0]!;
  const list = typeof schema === "object" && [schema["type"]].flat().includes("array");
  // Lists travel as repeated names or with commas; one reading that fits is enough.
  const readings: unknown[] = list ? [[...values], one.split(",")] : [one];
  let errors: ErrorObject[] = [];
  for (const reading of readings) {
    // Coercion needs a parent to write to.
    const parentData = { value: reading };
    if (validate(reading, { parentData, parentDataProperty: "value", instancePath: "", rootData: parentData, dynamicAnchors: {} })) return [];
    errors = validate.errors ?? [];
  }
  return errors;
}

function valuesOf(parameter: Parameter, route: Route, carried: Carried): readonly string[] {
  switch (parameter.in) {
    case "path": return [route.path[parameter.name]].filter((each) => each !== undefined);
    case "query": return carried.query[parameter.name] ?? [];
    case "header": return [carried.header[parameter.name.toLowerCase()]].filter((each) => each !== undefined);
    case "cookie": {
      const pairs = (carried.header["cookie"] ?? "").split(";").map((pair) => pair.trim().split("="));
      return pairs.filter(([name]) => name === parameter.name).map(([, ...value]) => value.join("="));
    }
  }
}

function constant(schema: Schema | undefined): boolean {
  return typeof schema === "object" && ("const" in schema || (Array.isArray(schema["enum"]) && schema["enum"].length === 1));
}

function carries(auth: AuthScenario, { header, query }: Carried): boolean {
  if (auth.in === "query") return Boolean(query[auth.name]?.[0]);
  const [name, prefix] = auth.in === "basic" ? ["authorization", "Basic "] : [auth.name.toLowerCase(), auth.prefix ?? ""];
  const value = header[name];
  return value !== undefined && value.startsWith(prefix) && value.length > prefix.length;
}

function expectation(auth: AuthScenario): string {
  return auth.in === "query" ? `query "${auth.name}"` : auth.in === "basic" ? 'header "Authorization: Basic …"'
    : `header "${auth.name}: ${auth.prefix ?? ""}…"`;
}

function sentence({ instancePath, message, params }: ErrorObject): string {
  const detail = Object.entries(params).filter(([key]) => /allowedValue|additionalProperty|passingSchemas|unevaluatedProperty/.test(key))
    .map(([, value]) => JSON.stringify(value));
  return `${instancePath ? `at ${instancePath} ` : ""}${message ?? "is wrong"}${detail.length ? ` (${detail.join(", ")})` : ""}.`;
}

function parsedFields(fields: object): Record<string, unknown> {
  const parse = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(parse);
    if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, parse(value)]));
}
