/** Is this a good document? Redocly answers, with the project's ruleset, on the vetted and overlaid document. */
import type { Document } from "./document.ts";
import type { Problem } from "./problem.ts";

export async function lintDocument(_document: Document): Promise<Problem[]> {
  throw new Error("not written yet");
}

/** The document as Redocly's own command should see it: bundled, overlaid, as JSON. */
export function vettedText(document: Document): string {
  return JSON.stringify(document.root, null, 2);
}
