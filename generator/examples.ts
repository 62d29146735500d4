/** Which answers does this provider really give, and what must they become? Reads `examples.yaml` and holds it against document and mapping. */
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Adapter } from "./compile.ts";
import type { Family } from "./family.ts";
import { CANCEL_VERDICTS, describe, ERROR_KINDS, KINDS, paid, retry, ROLES, STATUSES, type Paths } from "./grammar.ts";
import { judge } from "./mapping.ts";
import { existsSync } from "./node.ts";
import type { Operation } from "./operations.ts";
import { find, parsePath } from "./path.ts";
import { didYouMean, error, warning, type Position, type Problem } from "./problem.ts";
import { linkedAway } from "./refs.ts";
import { readSource } from "./source.ts";

const text = z.string().optional();
const number = z.number().optional();
const moment = describe(text, "ISO 8601 UTC.");
const kind = z.enum([...ERROR_KINDS, "no_output", "unclassified"]);
const charged = describe(paid, "Whether it was paid for.");
const taskError = z.strictObject({
  kind: describe(kind, "The kind of error."), stage: describe(z.literal("output").optional(), "Where an output is what failed."), message: text, code: describe(text, "The provider's code."), retry, charged,
});
const outputs = z.array(z.strictObject({
  kind: z.enum(KINDS), role: z.enum(ROLES), name: text, url: text, text, data: describe(text, "Base64."), access: z.enum(["public", "provider-auth"]),
  expires: z.strictObject({ at: moment, from: describe(z.enum(["field", "url", "documented"]), "Where the moment comes from.") }).optional(),
  mediaType: text, width: number, height: number, durationSeconds: number, bytes: number,
})).optional();
/** A Task but for its handle, its raw body, how it was told, and when it was observed. */
const task = z.strictObject({
  status: z.enum(STATUSES).meta({ description: "A task of this status. Its other fields stand beside it, all of them but handle, raw, via and times.observed.", examples: ["running"] }),
  recognized: describe(z.boolean().optional(), "While it runs: whether the mapping knows the provider's word."),
  providerStatus: describe(text, "The provider's word, exactly as sent."),
  waitingFor: describe(z.literal("input").optional(), "While it runs: what it waits for."),
  progress: describe(z.strictObject({ fraction: describe(number, "0 to 1."), queuePosition: number, etaSeconds: number }).optional(), "While it runs: how far it is."),
  preview: describe(outputs, "While it runs: outputs that are there already."),
  outputs: describe(outputs, "What was made."),
  partial: describe(z.array(taskError).optional(), "Of a success: the items that failed."),
  error: describe(taskError.optional(), "Of a failure: why."),
  by: describe(z.literal("unknown").optional(), "Of a cancel: an answer never says who asked for it."), charged,
  what: describe(z.enum(["run", "record"]).optional(), "Of what has expired: the provider gave up on the task, or no longer knows it."),
  times: describe(z.strictObject({ created: moment, started: moment, finished: moment }).optional(), "What the provider says of times."),
  model: text, cost: describe(z.record(z.string(), z.number()).optional(), "What the provider says it cost, by unit."),
  requestId: describe(text, "The provider's id of this exchange."),
});
const expected = z.union([
  task,
  z.strictObject({ refused: z.strictObject({
    kind: kind.meta({ description: "The kind of error.", examples: ["rate_limited"] }),
    code: describe(text, "The provider's code."),
    message: describe(text, "What the provider says."),
    retry: retry.meta({ description: "Whether the same may be sent again.", examples: ["resubmit"] }),
  }).meta({ description: "A refusal of the request, which is no verdict on a task.", examples: [{ kind: "not_found", message: "No such clip." }] }) }),
  z.strictObject({ ambiguous: z.literal(true).meta({ description: "For a submit: nobody can tell whether it was accepted." }) }),
  z.strictObject({ transient: z.literal(true).meta({ description: "For a look: it says nothing, and the next look decides." }) }),
  z.strictObject({ verdict: z.enum(CANCEL_VERDICTS).meta({ description: "For a cancel: what became of it." }) }),
  z.strictObject({ ignored: z.literal(true).meta({ description: "For a webhook: it is about no task." }) }),
  z.strictObject({ asks: z.literal(true).meta({ description: "For a webhook: it only names the task, which is then asked for." }) }),
]);

const STATUS = "an answer has a status from 200 to 599";
const headerName = z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, "a header's name is one word");
const headerValue = z.string().regex(/^[^\u0000-\u0008\u000a-\u001f\u007f\u0100-\uffff]*$/, "a header's text is one line of Latin letters");
const example = z.strictObject({
  answers: z.enum(["submit", "retrieve", "result", "webhook", "cancel"]).meta({ description: "Which request, or delivery, it answers." }),
  operation: z.string().optional().meta({ description: "The operation it is an answer of, where the role has several." }),
  after: z.string().optional().meta({ description: "For `result`: the retrieve example before it." }),
  http: z.strictObject({
    status: z.int().min(200, STATUS).max(599, STATUS).optional().meta({ description: "Default 200.", examples: [429] }),
    headers: z.record(headerName, headerValue).optional().meta({ description: "Of the answer, or of the delivery.", examples: [{ "x-request-id": "req_1" }] }),
  }).optional().meta({ description: "What HTTP says beside the body." }),
  body: z.unknown().optional().meta({ description: "JSON, or a text that is sent as it is." }),
  offSpec: z.string().optional().meta({ description: "Why the body is real although its schema says otherwise." }),
  becomes: expected.optional().meta({ description: "What it must become, in one of several forms. Left out only on a retrieve example that a `result` example completes." }),
});

const names = z.record(z.string(), z.array(z.array(z.string()).min(1)));
export const examplesGrammar = z.strictObject({
  families: z.record(z.string(), z.record(z.string().regex(/^[a-z][a-z0-9_]*$/, "an example's name is lower-case letters, digits and _"), example)).meta({ description: "The examples of each family, by their names." }),
  scenarios: names.optional().meta({ description: "Names of examples of each family, in the order in which they answer; the last one stays.", examples: [{ clip: [["created", "running", "done"]] }] }),
  cannot: z.record(z.string(), z.record(z.string(), z.string().min(1))).optional().meta({ description: "Examples of the conformance suite that a family cannot show, each with the reason.", examples: [{ clip: { webhook: "There are no webhooks." } }] }),
});

export type Example = z.infer<typeof example>;
type ExamplesFile = z.infer<typeof examplesGrammar>;

/** The conformance suite plays examples by these names; a test holds them to its own. */
export const EXPECTED = ["running", "done", "failed", "unknown_status", "no_output", "error_in_200", "unauthorized", "rate_limited", "not_found", "cancel", "webhook"];

export interface Examples {
  readonly file: ExamplesFile;
  at(node: object, key?: string | number): Position;
  atKey(node: object, key: string | number): Position;
}

/** The editor's JSON Schema of an examples file, `specs/examples.schema.json`. */
export function examplesJsonSchema(): object {
  return { ...z.toJSONSchema(examplesGrammar, { io: "input" }), title: "Examples of a media-tasks provider" };
}

/** Reads `examples.yaml` of the first folder that has one; a provider without any gets a warning and an empty list. */
export function loadExamples(folders: readonly [string, ...string[]], adapter: Adapter): { examples: Examples; problems: Problem[] } {
  const paths = folders.map((folder) => join(folder, "examples.yaml"));
  const path = paths.find((each) => existsSync(each)) ?? paths[0]!;
  const top = { file: path, line: 1, column: 1 };
  const nothing: Examples = { file: { families: {} }, at: () => top, atKey: () => top };
  if (!existsSync(path)) {
    return { examples: nothing, problems: [warning(adapter.document.at(adapter.document.root), "There is no examples.yaml beside the document: nothing shows that the mapping is right, and the simulator has nothing to play.")] };
  }
  const linked = linkedAway(dirname(path), path);
  if (linked.length > 0) return { examples: nothing, problems: linked };
  const { source, problems } = readSource(path);
  if (!source) return { examples: nothing, problems };
  problems.push(...judge(source, examplesGrammar, "the examples file"));
  if (problems.length > 0) return { examples: nothing, problems };
  const examples: Examples = { file: source.value as ExamplesFile, at: (node, key) => source.at(node, key), atKey: (node, key) => source.atKey(node, key) };
  return { examples, problems: judgeExamples(examples, adapter) };
}

function judgeExamples(examples: Examples, adapter: Adapter): Problem[] {
  const { file, atKey } = examples;
  const problems: Problem[] = [];
  const known = adapter.families.map(({ name }) => name);
  for (const [part, families] of Object.entries({ families: file.families, scenarios: file.scenarios ?? {}, cannot: file.cannot ?? {} })) {
    for (const name of Object.keys(families)) {
      if (!known.includes(name)) problems.push(error(atKey(families, name), `${part}: the mapping has no family ${JSON.stringify(name)}.${didYouMean(name, known)}`));
    }
  }
  for (const family of adapter.families) problems.push(...judgeFamily(family, examples, adapter));
  return problems;
}

function judgeFamily(family: Family, { file, at, atKey }: Examples, adapter: Adapter): Problem[] {
  const problems: Problem[] = [];
  const examples = file.families[family.name];
  if (!examples) return [error(at(file, "families"), `The family ${JSON.stringify(family.name)} has no examples.`)];
  for (const [name, each] of Object.entries(examples)) {
    const role = operationsOf(each, family, adapter).map(({ id }) => id);
    if (each.operation !== undefined && !role.includes(each.operation)) {
      problems.push(error(at(each, "operation"), `${JSON.stringify(each.operation)} is no ${each.answers} operation of ${family.name}.${didYouMean(each.operation, role) || ` They are ${role.join(", ")}.`}`));
    } else if (role.length === 0 && each.answers !== "webhook") {
      problems.push(error(at(each, "answers"), `The family ${family.name} has no ${each.answers} operation.`));
    }
    if (each.after !== undefined && !Object.hasOwn(examples, each.after)) problems.push(error(at(each, "after"), `There is no example ${JSON.stringify(each.after)}.${didYouMean(each.after, Object.keys(examples))}`));
    if (each.answers === "result" && each.after === undefined) problems.push(error(at(each), `${name} answers the second request: say after which retrieve example.`));
    if (each.becomes === undefined && !(each.answers === "retrieve" && Object.values(examples).some((other) => other.after === name))) {
      problems.push(error(at(each), `${name} does not say what it becomes.`));
    }
  }
  const cannot = file.cannot?.[family.name] ?? {};
  for (const name of EXPECTED.filter((each) => !Object.hasOwn(examples, each) && !Object.hasOwn(cannot, each))) {
    problems.push(error(atKey(file.families, family.name), `The family ${family.name} shows no ${JSON.stringify(name)}: add the example, or say under cannot why there is none.`));
  }
  for (const name of Object.keys(cannot).filter((each) => Object.hasOwn(examples, each) || !EXPECTED.includes(each))) {
    problems.push(error(at(cannot, name), EXPECTED.includes(name) ? `${name} is both shown and impossible.` : `${JSON.stringify(name)} is no example the conformance suite plays.${didYouMean(name, EXPECTED)}`));
  }
  for (const scenario of file.scenarios?.[family.name] ?? []) {
    for (const [index, name] of scenario.entries()) {
      if (!Object.hasOwn(examples, name)) problems.push(error(at(scenario, index), `There is no example ${JSON.stringify(name)}.${didYouMean(name, Object.keys(examples))}`));
    }
  }
  for (const { id, body } of family.submit.filter((each) => each.body?.required && each.body.examples.length === 0)) {
    problems.push(warning(adapter.document.at(body!.node), `${id} has no example of what it is sent: the simulator and the README have nothing to send. Give its body one, by an overlay if need be.`));
  }
  if (!file.scenarios?.[family.name]) problems.push(error(at(file, "scenarios"), `The family ${family.name} has no scenarios: say in which order its examples answer.`));
  return problems;
}

/** The operations that an example may be an answer of. */
export const operationsOf = ({ answers }: Example, family: Family, { webhooks }: Adapter): readonly Operation[] => (answers === "webhook" ? [...webhooks.values()] : family[answers]);

/** The ids that stand in the submit examples of a family, as the handle's paths find them. */
export function sampleIds(family: Family, examples: Readonly<Record<string, Example>>): (string | number)[] {
  const ids = Object.values(examples).filter(({ answers }) => answers === "submit").map(({ body }) => firstAt(family.keys.handle!["id"]!, body));
  return [...new Set(ids.filter((id) => typeof id === "string" || typeof id === "number"))];
}

function firstAt(paths: Paths, body: unknown): unknown {
  for (const text of [paths].flat()) {
    const path = parsePath(text);
    const value = path.type === "path" && path.start === "$" ? find(body, path.steps).find((each) => typeof each !== "object") : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}
