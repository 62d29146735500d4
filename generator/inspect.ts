/** What is between the stages? Prints one of them as JSON, or the files as they would be written. */
import type { Generated } from "./generate.ts";

export const STAGES = ["mapping", "document", "operations", "adapter", "examples", "files"] as const;
export type Stage = (typeof STAGES)[number];

/** What operations and adapters share with the document and the mapping, which have stages of their own. */
const SHARED = new Set(["node", "document", "described", "mapping", "keys"]);

/** The text of a stage; undefined where the input did not let it come so far. */
export function inspect(stage: Stage, { files, stages }: Generated): string | undefined {
  const json = (value: unknown, hidden?: ReadonlySet<string>): string | undefined =>
    value === undefined ? undefined : `${JSON.stringify(value, (key, each: unknown) => (hidden?.has(key) ? undefined : each instanceof Map ? Object.fromEntries(each) : each), 2)}\n`;
  switch (stage) {
    case "mapping": return json(stages.mapping?.mapping);
    case "document": return json(stages.document?.root);
    case "examples": return json(stages.examples?.file);
    case "operations": return json(stages.operations, SHARED);
    case "adapter": return json(stages.adapter, SHARED);
    case "files": return files?.map(({ path, text }) => `===== ${path}\n${text}`).join("\n");
    default: return stage satisfies never;
  }
}
