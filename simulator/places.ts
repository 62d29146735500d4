/** Where in a request does a submit carry its webhook address and the caller's reference? */
import type { Carried } from "./request.ts";

/** The text at `query.name`, `header.name` or `body#/pointer`; undefined where there is none. */
export function textAt(place: string, { query, header, body }: Carried): string | undefined {
  const [, where, name] = /^(query|header|body)[.#]\/?(.*)$/s.exec(place) ?? [];
  if (name === undefined) return undefined;
  const value = where === "query" ? query[name]?.[0] : where === "header" ? header[name.toLowerCase()] : name.split("/").reduce(member, body);
  return typeof value === "string" && value !== "" ? value : undefined;
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
}

/** The webhook address: where the data say it is, else the URL under a name that speaks of callbacks. */
export function webhookUrlOf(carried: Carried, place: string | undefined): string | undefined {
  if (place !== undefined) return textAt(place, carried);
  const named = [...leaves(carried.query), ...leaves(carried.header), ...leaves(carried.body)];
  return named.map(([name, value]) => /callback|hook|notif/i.test(name) && /^https?:/.test(String(value)) ? String(value) : undefined)
    .find((address) => address !== undefined);
}

function leaves(value: unknown, name = ""): [name: string, value: unknown][] {
  if (typeof value !== "object" || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${name}/${key}`));
}
