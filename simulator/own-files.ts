/** Which outputs lie at the provider's own address, though no operation of its document serves them? */
import { mediaTypeOf } from "./files.ts";
import type { Scenarios } from "./scenarios.ts";

/** A file at the provider's own address. */
export interface OwnFile { readonly mediaType: string; /** It takes credentials to fetch it. */ readonly secured: boolean }

interface Told { readonly url?: string; readonly kind?: string; readonly mediaType?: string; readonly access?: string }

/** Makes the function from a path, less its base, to the file the examples speak of; any id may stand where a sample id does. */
export function ownFilesOf(scenarios: Scenarios, bases: readonly string[]): (path: string) => OwnFile | undefined {
  const files = Object.values(scenarios.families).flatMap(({ examples, ids }) => {
    // An answer that is the file itself is given by the operation that asks for the task.
    const outputs = Object.values(examples).flatMap(({ headers, becomes }) => (isFile(headers) ? [] : ((becomes ?? {}) as { outputs?: Told[] }).outputs ?? []));
    return outputs.flatMap(({ url = "", kind, mediaType, access }) => {
      const base = bases.find((each) => url.startsWith(`${each}/`));
      if (base === undefined) return [];
      const path = url.slice(base.length).replace(/[?#].*$/s, "");
      const samples = ids.map(String).filter((id) => path.includes(id));
      const source = samples.reduce((text, id) => text.replaceAll(escape(id), ".+"), escape(path));
      return [{ regex: new RegExp(`^${source}$`), file: { mediaType: mediaType ?? mediaTypeOf(path, kind), secured: access === "provider-auth" } }];
    });
  });
  return (path) => files.find(({ regex }) => regex.test(path))?.file;
}

function isFile(headers: Readonly<Record<string, string>> = {}): boolean {
  return Object.entries(headers).some(([name, value]) => name.toLowerCase() === "content-type" && /^(image|video|audio|model)\//.test(value));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
