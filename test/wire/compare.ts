/** Where do two lists of requests differ? By name, one name for each value. */
import type { Recorded } from "./recorder.ts";

export interface Difference { readonly sdk: unknown; readonly ours: unknown }

/** Every value in a body under its path; in a form they are all texts, so numbers count as texts there. */
function flat(value: unknown, path: string, into: Map<string, unknown>): Map<string, unknown> {
  if (typeof value !== "object" || value === null) return into.set(path, value);
  if (value instanceof File) return into.set(path, `file ${value.type}`);
  const entries = Object.entries(value);
  if (entries.length === 0) into.set(path, Array.isArray(value) ? "[]" : "{}");
  for (const [key, each] of entries) flat(each, `${path}.${key.replace(/\[(\w*)\]/g, ".$1")}`, into);
  return into;
}

function values(request: Recorded, headers: readonly string[]): Map<string, unknown> {
  const all = new Map<string, unknown>([["method", request.method], ["origin", request.origin], ["path", request.path], ["type", request.type]]);
  for (const [name, value] of request.query) all.set(`query.${name}`, [...(all.get(`query.${name}`) as string[] | undefined ?? []), value]);
  for (const name of headers) if (request.headers.has(name)) all.set(`header.${name}`, request.headers.get(name));
  return request.body === undefined ? all : flat(request.body, "body", all);
}

/** From the name of a value to what each side sent; the names of a second request and later begin with its number. */
export function differences(sdk: readonly Recorded[], ours: readonly Recorded[], headers: readonly string[]): Record<string, Difference> {
  const found: Record<string, Difference> = {};
  for (let index = 0; index < Math.max(sdk.length, ours.length); index++) {
    const name = (field: string): string => (index === 0 ? field : `${index + 1}.${field}`);
    const [theirs, own] = [sdk[index], ours[index]];
    if (!theirs || !own) {
      found[name("request")] = { sdk: theirs && `${theirs.method} ${theirs.path}`, ours: own && `${own.method} ${own.path}` };
      continue;
    }
    const [a, b] = [values(theirs, headers), values(own, headers)];
    const form = theirs.type !== own.type;
    const comparable = (value: unknown): string | undefined => (value === undefined ? undefined : form ? String(value) : JSON.stringify(value));
    for (const field of new Set([...a.keys(), ...b.keys()])) {
      if (comparable(a.get(field)) !== comparable(b.get(field))) found[name(field)] = { sdk: a.get(field), ours: b.get(field) };
    }
  }
  return found;
}
