/** How does a path template become a path? */
import { InvalidRequest } from "./errors.ts";
import { scalar } from "./value.ts";

const HOLE = /\{([^{}]+)\}/g;

/** The names of its parameters, in order. */
export const holesOf = (template: string): string[] => [...template.matchAll(HOLE)].map((match) => match[1] as string);

function segment(name: string, value: unknown): string {
  const text = scalar(value) ?? "";
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
