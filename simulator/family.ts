/** What do a family's data say about its examples, and which of them make a story? */
import type { Role } from "./faults.ts";
import type { Example, FamilyScenarios, Scenarios } from "./scenarios.ts";

/** One operation, or a table of operations by the submit operation. */
type Asked = string | Readonly<Record<string, string>> | undefined;

/** The operation that asks for tasks of this submit operation. */
export function operationFor(asked: Asked, submit: string): string | undefined {
  return asked === undefined || typeof asked === "string" ? asked : Object.hasOwn(asked, submit) ? asked[submit] : asked["*"];
}

/** The families an operation belongs to, and what it is there. */
export function rolesOf(scenarios: Scenarios, operation: string): { family: string; role: Role }[] {
  return Object.entries(scenarios.families).flatMap(([family, data]) =>
    (["submit", "retrieve", "result", "cancel"] as const).flatMap((role) => {
      const asked = data[role] ?? [];
      return (typeof asked === "string" ? [asked] : Object.values(asked)).includes(operation) ? [{ family, role }] : [];
    }));
}

/** Did the provider take the task? So it is where the answer is a task, and where nobody can tell. */
export function accepts({ status = 200, becomes }: Example): boolean {
  return status < 300 && becomes !== undefined && ("status" in becomes || "ambiguous" in becomes || "transient" in becomes);
}

/** The status an example's task has, if it is one. */
export function statusOf(example: Example | undefined): string | undefined {
  return example?.becomes && "status" in example.becomes ? example.becomes.status : undefined;
}

/** The kind of refusal an example is, if it is one. */
export function refusalOf(example: Example | undefined): string | undefined {
  const { refused } = (example?.becomes ?? {}) as { refused?: { kind: string } };
  return refused?.kind;
}

/** What a cancel example says, if it is one. */
export function verdictOf(example: Example | undefined): string | undefined {
  return ((example?.becomes ?? {}) as { verdict?: string }).verdict;
}

/** Is it the end of a task? */
export function ends(example: Example | undefined): boolean {
  const status = statusOf(example);
  return status !== undefined && status !== "queued" && status !== "running";
}

/** Could the operation have given this answer? */
export function fits(example: Example, operation: string | undefined): boolean {
  return example.operation === undefined || example.operation === operation;
}

/** The names of the examples of one role that the operation could have given, in their order. */
export function namesOf(family: FamilyScenarios, answers: Example["answers"], operation?: string): string[] {
  return Object.entries(family.examples)
    .filter(([, example]) => example.answers === answers && (operation === undefined || fits(example, operation)))
    .map(([name]) => name);
}

/**
 * A submit example by which the provider takes the task: one of the operation, else one of another operation of the family, whose tasks
 * are read alike.
 */
export function acceptedName(family: FamilyScenarios, operation: string): string | undefined {
  const names = namesOf(family, "submit").filter((name) => accepts(family.examples[name]!) && statusOf(family.examples[name]) !== undefined);
  const own = names.filter((name) => fits(family.examples[name]!, operation));
  const live = (name: string): boolean => !ends(family.examples[name]);
  return own.find(live) ?? own[0] ?? names.find(live) ?? names[0];
}

/**
 * The story that ends with an example: the one among the family's scenarios, else made up: accepted, running, and then it.
 * @throws where the family has no such example.
 */
export function storyTo(family: FamilyScenarios, name: string, operation: string): readonly string[] {
  const example = family.examples[name];
  if (!example) throw new Error(`There is no example "${name}"; there are: ${Object.keys(family.examples).join(", ")}.`);
  const told = family.scenarios.find((story) => story.at(-1) === name && storyFits(family, story, operation));
  if (told) return told;
  if (example.answers === "submit") return [name];
  const accepted = acceptedName(family, operation);
  const before = example.answers === "result" && example.after !== undefined ? [example.after]
    : Object.hasOwn(family.examples, "running") && name !== "running" && ends(example) ? ["running"] : [];
  return [...(accepted === undefined ? [] : [accepted]), ...before, name];
}

/** Can a task of this submit operation have this story? */
export function storyFits(family: FamilyScenarios, story: readonly string[], submit: string): boolean {
  return story.every((name) => {
    const example = family.examples[name];
    if (!example) return false;
    if (example.answers === "webhook") return true;
    const operation = example.answers === "submit" ? submit : operationFor(family[example.answers], submit);
    return operation === undefined || fits(example, operation);
  });
}
