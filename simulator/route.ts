/** Which operation of the document does a request ask for? */
import type { OperationScenario, Scenarios } from "./scenarios.ts";

/** An operation whose method and path fit a request, with the values found in the path. */
export interface Route {
  readonly name: string;
  readonly operation: OperationScenario;
  readonly path: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly name: string;
  readonly operation: OperationScenario;
  readonly regex: RegExp;
  readonly names: readonly string[];
  /** How many characters of the path are no parameter. */
  readonly literal: number;
}

/** The base URL without a trailing slash. */
export const trimmed = (base: string): string => base.replace(/\/+$/, "");

/** Where the provider lives: its sites, and the servers of single operations. */
export function basesOf(scenarios: Scenarios): string[] {
  const servers = Object.values(scenarios.operations).flatMap(({ server }) => server === undefined ? [] : [server]);
  // The longest first: a base may lie within another.
  return [...new Set([...Object.values(scenarios.sites), ...servers].map(trimmed))].sort((a, b) => b.length - a.length);
}

/**
 * Makes the function from a method and URL to the operations that fit, the most literal path only (`/tasks/list` before `/tasks/{id}`).
 * Several are left where operations share a path; none where nothing is there. `own` are the origins the simulator itself goes by.
 */
export function createRouter(scenarios: Scenarios, own: ReadonlySet<string>): (method: string, url: URL) => Route[] {
  const patterns = Object.entries(scenarios.operations).map(([name, operation]) => compile(name, operation));
  const bases = basesOf(scenarios);

  return (method, url) => {
    const fitting = patterns.flatMap((pattern) => {
      if (pattern.operation.method !== method) return [];
      for (const path of pathsOf(url, pattern.operation)) {
        const match = pattern.regex.exec(path);
        if (match) return [{ pattern, path: Object.fromEntries(pattern.names.map((each, i) => [each, decode(match[i + 1]!)])) }];
      }
      return [];
    });
    const best = Math.max(...fitting.map(({ pattern }) => pattern.literal));
    return fitting.filter(({ pattern }) => pattern.literal === best).map(({ pattern: { name, operation }, path }) => ({ name, operation, path }));
  };

  /** What may stand where the operation's path would: the URL's path, less the base it was asked at. */
  function pathsOf(url: URL, operation: OperationScenario): string[] {
    const whole = url.origin + url.pathname;
    if (own.has(url.origin)) {
      const prefixes = new Set(["", ...bases.map((base) => trimmed(new URL(base).pathname))]);
      return [...prefixes].flatMap((prefix) => url.pathname.startsWith(prefix) ? [url.pathname.slice(prefix.length)] : []);
    }
    const places = operation.server === undefined ? Object.values(scenarios.sites) : [operation.server];
    return places.map(trimmed).flatMap((base) => whole.startsWith(base) ? [whole.slice(base.length)] : []);
  }
}

function compile(name: string, operation: OperationScenario): Pattern {
  const segments = new Set(operation.parameters?.flatMap((each) => each.in === "path" && each.segments ? [each.name] : []));
  const names: string[] = [];
  let literal = 0;
  // Operations that share a path are told apart by a fragment in some documents; it is never sent.
  const source = operation.path.replace(/#.*$/, "").split(/\{([^{}]*)\}/).map((part, i) => {
    if (i % 2 === 0) {
      literal += part.length;
      return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    }
    names.push(part);
    return segments.has(part) ? "(.+)" : "([^/]+)";
  }).join("");
  return { name, operation, names, literal, regex: new RegExp(`^${source}/?$`) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
