/** What is between the stages? Prints one of them as JSON, or a file as it would be written. */
import type { Generated } from "./generate.ts";

export const STAGES = ["mapping", "document", "operations", "adapter", "examples", "files"] as const;
export type Stage = (typeof STAGES)[number];

/** The text of a stage; what the document's nodes share is printed by its name, and nothing twice. */
export function inspect(stage: Stage, generated: Generated): string | undefined {
  if (stage === "files") return generated.files?.map(({ path, text }) => `===== ${path}\n${text}`).join("\n");
  const value = generated.stages[stage];
  if (value === undefined) return undefined;
  const shown = stage === "mapping" ? generated.stages.mapping!.mapping : stage === "document" ? generated.stages.document!.root : stage === "examples" ? generated.stages.examples!.file : value;
  return `${JSON.stringify(shown, (key, each: unknown) => (key === "node" || key === "document" || key === "described" || key === "mapping" || key === "keys" ? undefined : each instanceof Map ? Object.fromEntries(each) : each), 2)}\n`;
}
