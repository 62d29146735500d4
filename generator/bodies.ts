/** Do the examples look as the document says? Holds every body against the schema of the answer it is, by ajv. */
import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import type { Adapter } from "./compile.ts";
import { operationsOf, type Example, type Examples } from "./examples.ts";
import { schemasOf } from "./family.ts";
import { createRequire, runBounded } from "./node.ts";
import { bodySchemas } from "./operations.ts";
import { error, type Problem } from "./problem.ts";

/** What one schema may take for one body, on a busy machine too. */
const MAX_MILLISECONDS = 10_000;

/** Bodies that do not fit their schema and do not say why, and reasons given for bodies that do fit. */
export function lintExamples(adapter: Adapter, examples: Examples): Problem[] {
  const problems: Problem[] = [];
  const { isUsable, judge } = schemaJudge(adapter, problems);
  for (const operation of adapter.operations) {
    for (const sample of operation.body?.examples ?? []) {
      const complaint = operation.body?.schema === undefined || !isUsable(operation.body.schema) ? undefined : judge(operation.body.schema, sample.value);
      if (complaint) problems.push(error(adapter.document.at(operation.body!.node), `The example ${JSON.stringify(sample.name)} of ${operation.id} does not fit its schema: ${complaint}.`));
    }
  }
  for (const family of adapter.families) {
    for (const [name, example] of Object.entries(examples.file.families[family.name] ?? {})) {
      const schemas = schemasFor(example, family, adapter);
      if (!schemas.every(isUsable)) continue;
      const complaints = schemas.map((schema) => judge(schema, example.body));
      const fits = schemas.length === 0 ? example.body === undefined || typeof example.body === "string" : complaints.includes(undefined);
      if (!fits && example.offSpec === undefined) {
        problems.push(error(examples.at(example, example.body === undefined ? undefined : "body"), `The body of ${name} does not fit its schema: ${complaints[0] ?? "the document describes no such answer"}. Mend either, or say offSpec: why it is real all the same.`));
      } else if (fits && example.offSpec !== undefined && schemas.length > 0) {
        problems.push(error(examples.at(example, "offSpec"), `The body of ${name} fits its schema: offSpec has no place here.`));
      }
    }
  }
  return problems;
}

/** The schemas of the answers an example may be. */
function schemasFor(example: Example, family: Adapter["families"][number], adapter: Adapter): unknown[] {
  const named = example.operation ?? (example.answers === "webhook" ? family.message?.operation?.id ?? "" : undefined);
  const operations = operationsOf(example, family, adapter).filter(({ id }) => named === undefined || id === named);
  if (example.answers === "webhook") {
    const described = operations.flatMap(bodySchemas);
    return described.length > 0 ? described : [true];
  }
  const status = String(example.http?.status ?? 200);
  const media = Object.entries(example.http?.headers ?? {}).find(([name]) => name.toLowerCase() === "content-type")?.[1].split(";")[0]!.trim();
  return operations.flatMap((operation) => {
    const exact = operation.answers.filter((answer) => answer.status === status);
    const range = operation.answers.filter((answer) => answer.status.toUpperCase() === `${status[0]}XX`);
    const chosen = exact.length > 0 ? exact : range.length > 0 ? range : operation.answers.filter((answer) => answer.status === "default");
    const told = chosen.filter((answer) => answer.media === media);
    return schemasOf({ answers: told.length > 0 ? told : chosen });
  });
}

interface SchemaJudge {
  /** False where ajv cannot compile it, which is then among the problems. */
  isUsable(schema: unknown): boolean;
  /** What is wrong with the value, or undefined. */
  judge(schema: unknown, value: unknown): string | undefined;
}

function schemaJudge({ document }: Adapter, problems: Problem[]): SchemaJudge {
  const require = createRequire(import.meta.url);
  const Ajv = (require("ajv/dist/2020.js") as { default: new (options: object) => Ajv2020 }).default;
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true, logger: false });
  (require("ajv-formats") as { default: (ajv: Ajv2020) => void }).default(ajv);
  const pointers = new Map<unknown, string>();
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== "object" || value === null || pointers.has(value)) return;
    pointers.set(value, pointer);
    for (const [key, member] of Object.entries(value)) visit(member, `${pointer}/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`);
  };
  visit(document.root, "");
  const broken = new Set<unknown>();
  /** Schemas are strangers': their patterns can backtrack, their alternatives multiply, and what contains itself in place never ends. */
  const attempt = <T>(node: object, make: () => T): T | undefined => {
    try {
      return runBounded(make, MAX_MILLISECONDS);
    } catch (cause) {
      const why = (cause as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? `it takes more than ${MAX_MILLISECONDS / 1000} seconds; a pattern such as (a+)+ or too many alternatives may be why`
        : cause instanceof RangeError ? "it contains itself without a list or a property between" : (cause as Error).message;
      problems.push(error(document.at(node), `Examples cannot be held against this: ${why}.`));
      broken.add(node);
      return undefined;
    }
  };
  // What `nullable` means without a type nobody says; Redocly complains of it.
  const json = JSON.stringify(document.root, function (this: object, key, value: unknown) {
    return key === "$schema" || key === "discriminator" || key === "$id" || (key === "nullable" && !("type" in this)) ? undefined : value;
  });
  attempt(document.root, () => ajv.addSchema({ $id: "document:/", ...JSON.parse(json) as object }));
  const compiled = new Map<unknown, ValidateFunction | undefined>();
  const compile = (schema: object): ValidateFunction | undefined => {
    if (!compiled.has(schema)) compiled.set(schema, attempt(schema, () => ajv.getSchema(`document:/#${pointers.get(schema)}`)));
    return compiled.get(schema);
  };
  return {
    isUsable: (schema) => {
      if (broken.has(document.root)) return false;
      if (typeof schema !== "boolean") compile(schema as object);
      return !broken.has(schema);
    },
    judge: (schema, value) => {
      if (typeof schema === "boolean") return schema ? undefined : "nothing fits here";
      const validate = compile(schema as object);
      if (!validate || broken.has(schema) || attempt(schema as object, () => validate(value)) !== false) return undefined;
      const { instancePath, message } = validate.errors![0]!;
      return `${instancePath || "it"} ${message}`;
    },
  };
}
