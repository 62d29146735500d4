/** Where in a request does a submit carry its webhook address and the caller's reference? */
import type { Carried } from "./request.ts";

/** The text at `query.name`, `header.name` or `body#/pointer`; undefined where there is none. */
export function textAt(place: string, { query, header, body }: Carried): string | undefined {
  const [, where, name] = /^(query|header|body)[.#]\/?(.*)$/s.exec(place) ?? [];
  const value = where === "query" ? query[name!]?.[0]
    : where === "header" ? header[name!.toLowerCase()]
    : where === "body" ? name!.split("/").reduce<unknown>((each, key) =>
      typeof each === "object" && each !== null ? (each as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined, body)
    : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The webhook address: where the data say it is, else the URL under a name that speaks of callbacks. */
export function webhookUrlOf(carried: Carried, place: string | undefined): string | undefined {
  if (place !== undefined) return textAt(place, carried);
  const named = [...Object.entries(carried.query).map(([name, [value]]) => [name, value] as const), ...Object.entries(carried.header), ...leaves(carried.body)];
  return named.find(([name, value]) => /callback|webhook|hook|notif/i.test(name) && typeof value === "string" && /^https?:/.test(value))?.[1] as string | undefined;
}

function leaves(value: unknown, name = ""): [name: string, value: unknown][] {
  if (typeof value !== "object" || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${name}/${key}`));
}
