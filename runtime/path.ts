/** How does a path template become a path, and a link the parts it was made of? */
import type { Operation } from "./contract.ts";
import { InvalidRequest } from "./errors.ts";

const HOLE = /\{([^{}]+)\}/g;

function segment(name: string, value: unknown): string {
  const text = typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" ? String(value) : "";
  // Encoding cannot save these: URLs are resolved after it.
  if (text === "" || text === "." || text === "..") {
    throw new InvalidRequest(`The path parameter ${JSON.stringify(name)} is ${text === "" ? "missing or empty" : JSON.stringify(text)}.`);
  }
  try {
    return encodeURIComponent(text);
  } catch {
    throw new InvalidRequest(`The path parameter ${JSON.stringify(name)} is no well-formed text.`);
  }
}

/** Fills a template; throws `InvalidRequest` for a parameter that is empty, missing, `.` or `..`, before anything is sent. */
export function fillPath(template: string, values: Readonly<Record<string, unknown>> = {}, segments: readonly string[] = []): string {
  return template.replace(HOLE, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return segments.includes(name) ? String(value ?? "").split("/").map((each) => segment(name, each)).join("/") : segment(name, value);
  });
}

/** The parts that a link was made of, if it is this operation's template below this base. */
export function matchLink(link: string, base: string, { path, segments = [] }: Operation): Record<string, string> | undefined {
  const address = link.split(/[?#]/)[0] ?? "";
  const names: string[] = [];
  const pattern = (base + path).replace(/\{([^{}]+)\}|[\\^$.*+?()[\]|]/g, (found, name?: string) => {
    if (name === undefined) return `\\${found}`;
    names.push(name);
    return segments.includes(name) ? "(.+)" : "([^/]+)";
  });
  const found = new RegExp(`^${pattern}$`).exec(address);
  if (!found) return undefined;
  try {
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]));
  } catch {
    return undefined;
  }
}
