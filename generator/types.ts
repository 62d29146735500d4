/** What are the TypeScript types of this document? openapi-typescript answers, in process. */
import type { Document } from "./document.ts";

/** `only`: operationIds; the others, and what only they need, are left out. */
export async function printTypes(_document: Document, _only?: Iterable<string>): Promise<string> {
  throw new Error("not written yet");
}
