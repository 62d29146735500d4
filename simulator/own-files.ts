/** Which outputs lie at the provider's own address, though no operation of its document serves them? */
import { mediaTypeOf } from "./files.ts";
import type { Scenarios } from "./scenarios.ts";

/** A file at the provider's own address. */
export interface OwnFile { readonly mediaType: string; /** It takes credentials to fetch it. */ readonly secured: boolean }

interface Told { readonly url?: string; readonly kind?: string; readonly mediaType?: string; readonly access?: string }

/** Makes the function from a path, less its base, to the file the examples speak of; any id may stand where a sample id does. */
export function ownFilesOf(scenarios: Scenarios, bases: readonly string[]): (path: string) => OwnFile | undefined {
  const files = Object.values(scenarios.families).flatMap(({ examples, ids }) => {
    const outputs = Object.values(examples).flatMap(({ becomes }) => ((becomes ?? {}) as { outputs?: Told[] }).outputs ?? []);
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

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
