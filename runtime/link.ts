/** What was a link made of? A URL in a submit answer is read backwards through servers and path templates, and never kept. */
import type { Context } from "./context.ts";
import type { Endpoint, Family } from "./contract.ts";
import { askedOf, nameOf } from "./get.ts";
import { baseOf, operationOf } from "./http.ts";

/** The parts that a link was made of, if it is this operation's template below this base. */
function matchLink(link: string, base: string, { path, segments = [] }: Endpoint): Record<string, string> | undefined {
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

/** The site and the parts of a link in a submit answer, if it is one to this family's tasks; any other is ignored. */
export function linkedTo(context: Context, { retrieve: asked }: Family, operation: string, link: string | undefined): Record<string, string> {
  const name = asked && nameOf(askedOf(asked), operation);
  if (link === undefined || name === undefined || !URL.canParse(link, context.base)) return {};
  const retrieve = operationOf(context, name);
  const { href } = new URL(link, context.base);
  const sites: [site: string, base: string][] = context.relayed || retrieve.server ? [] : Object.entries(context.adapter.sites);
  for (const [site, base] of [["", baseOf(context, retrieve)] as const, ...sites]) {
    const parts = matchLink(href, base, retrieve);
    if (parts) return site ? { ...parts, site } : parts;
  }
  return {};
}
