/** What can be asked of this provider, and where? Lists the operations, webhooks and servers of a document, references followed. */
import type { Document, Node } from "./document.ts";
import { didYouMean, error, warning, type Position, type Problem } from "./problem.ts";
import { deref, isJson, parts, type SchemaNode } from "./schema.ts";
import { METHODS } from "./shape.ts";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly schema: SchemaNode | undefined;
  readonly example: unknown;
  /** Its slashes are separators (`x-multi-segment`, or `allowReserved` on a path parameter). */
  readonly segments: boolean;
  readonly node: Node;
}

export interface Body {
  readonly media: string;
  readonly schema: SchemaNode | undefined;
  readonly required: boolean;
  readonly examples: readonly { readonly name: string; readonly value: unknown }[];
  readonly node: Node;
}

export interface Answer {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly media: string | undefined;
  readonly schema: SchemaNode | undefined;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, Node>>;
}

export interface Constants {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

export interface Operation {
  readonly id: string;
  readonly method: Uppercase<(typeof METHODS)[number]>;
  /** Without a fragment; empty for a webhook. */
  readonly path: string;
  /** As in the document; the name of the entry for a webhook. */
  readonly rawPath: string;
  readonly node: Node;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean | undefined;
  /** An absolute URL, where the operation or its path has servers of its own. */
  readonly server: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly answers: readonly Answer[];
  /** Alternatives, each a list of scheme names that go together; an empty one asks for nothing; undefined where nobody said. */
  readonly security: readonly (readonly string[])[] | undefined;
  /** What the document allows one value for. */
  readonly constants: Constants;
  readonly isWebhook: boolean;
  readonly at: Position;
}

export interface Server { readonly name: string; readonly url: string; readonly at: Position }

const PLACES = ["path", "query", "header", "cookie"] as const;
/** What the runtime can send, in the order in which one is chosen. */
const BODIES = [isJson, (media: string) => /^multipart\/form-data\b/i.test(media), (media: string) => /^application\/x-www-form-urlencoded\b/i.test(media)];
export const isSendable = (media: string): boolean => BODIES.some((fits) => fits(media));
const IDENTIFIER = /^(?!__proto__$)[A-Za-z_$][\w$]*$/;
/** Documents of hundreds of operations repeat their mistakes; so many are enough to see which. */
const ENOUGH = 10;

export function listOperations(document: Document): { operations: Map<string, Operation>; webhooks: Map<string, Operation>; problems: Problem[] } {
  const reader = new Reader(document);
  const operations = reader.list(document.root.paths, false);
  const webhooks = reader.list(document.root.webhooks, true);
  readServers(document, document.root, reader.problems);
  return { operations, webhooks, problems: reader.problems };
}

/** The hosts of the provider. The first that has no name is called `default`, others go by their host. */
export function listServers(document: Document): Server[] {
  return readServers(document, document.root, []);
}

/** Does the document say that it may be asked without credentials? */
export const isPublic = ({ security }: Operation): boolean => security?.every((names) => names.length === 0) === true;

/** The schema of what it is sent, if there is one. */
export const bodySchemas = ({ body }: Operation): SchemaNode[] => (body?.schema === undefined ? [] : [body.schema]);

class Reader {
  readonly problems: Problem[] = [];
  readonly #document: Document;
  readonly #ids = new Map<string, Position>();

  constructor(document: Document) {
    this.#document = document;
  }

  list(entries: Readonly<Record<string, Node>> | undefined, isWebhook: boolean): Map<string, Operation> {
    const found = new Map<string, Operation>();
    const unnamed: Problem[] = [];
    for (const [rawPath, entry] of Object.entries(entries ?? {})) {
      if (rawPath.startsWith("x-")) continue;
      const item = deref(this.#document, entry);
      if (!isWebhook) this.#checkPath(rawPath, entries!);
      for (const method of METHODS) {
        const node = item[method] as Node | undefined;
        if (!node) continue;
        const at = this.#document.at(node, "operationId" in node ? "operationId" : undefined);
        const id = (node.operationId as string | undefined) ?? (isWebhook ? rawPath : "");
        const wrong = id === "" ? "This operation has no operationId" : `The operationId ${JSON.stringify(id)} is not an identifier`;
        if (!IDENTIFIER.test(id)) unnamed.push(warning(at, `${wrong}, so no mapping can name it. Give it one such as createVideo, by an overlay if need be.`));
        else if (this.#isNew(id, at)) found.set(id, this.#operation(id, method.toUpperCase() as Operation["method"], rawPath, node, item, isWebhook, at));
      }
    }
    this.problems.push(...unnamed.slice(0, ENOUGH));
    if (unnamed.length > ENOUGH) this.problems.push(warning(unnamed[ENOUGH]!.at, `This operation and ${unnamed.length - ENOUGH - 1} after it cannot be named either.`));
    return found;
  }

  #isNew(id: string, at: Position): boolean {
    const first = this.#ids.get(id);
    if (first) this.problems.push(error(at, `The operationId ${JSON.stringify(id)} is taken. Choose another.`, { at: first, message: "It is used here." }));
    else this.#ids.set(id, at);
    return !first;
  }

  #checkPath(path: string, paths: object): void {
    const report = (message: string): void => void this.problems.push(error(this.#document.atKey(paths, path), message));
    if (!path.startsWith("/")) report(`The path ${JSON.stringify(path)} must start with a slash.`);
    if (path.split("#", 1)[0]!.includes("?")) report(`The path ${JSON.stringify(path)} holds a query. Declare query parameters, and tell operations on one path apart by a fragment (#name).`);
    if (/[\s\\]|\/\.{1,2}(?:\/|$)/.test(path)) report(`The path ${JSON.stringify(path)} holds spaces, a backslash, or a step such as \`..\`. Write the path as it is requested.`);
  }

  #operation(id: string, method: Operation["method"], rawPath: string, node: Node, item: Node, isWebhook: boolean, at: Position): Operation {
    const parameters = this.#parameters(item, node);
    if (!isWebhook) this.#checkTemplate(rawPath, parameters, at);
    const body = node.requestBody === undefined ? undefined : this.#body(deref(this.#document, node.requestBody));
    const holder = node.servers === undefined ? item : node;
    const security = (node.security ?? this.#document.root.security) as readonly Node[] | undefined;
    const { summary, description, deprecated } = node as Pick<Operation, "summary" | "description" | "deprecated">;
    return {
      id, method, rawPath, node, parameters, isWebhook, at,
      path: isWebhook ? "" : rawPath.split("#", 1)[0]!,
      summary, description, deprecated,
      server: readServers(this.#document, holder, this.problems)[0]?.url,
      body,
      answers: this.#answers(node),
      security: security?.map((alternative) => Object.keys(alternative)),
      constants: this.#constants(parameters, body),
    };
  }

  /** Those of the path, replaced by the operation's own of the same place and name. */
  #parameters(item: Node, node: Node): Parameter[] {
    const found = new Map<string, Parameter>();
    for (const holder of [item, node]) {
      ((holder.parameters ?? []) as readonly unknown[]).forEach((entry, index) => {
        const parameter = deref(this.#document, entry);
        const { name, in: place } = parameter as { name?: string; in?: string };
        const at = this.#document.at(holder.parameters as object, index);
        if (!name || !isPlace(place)) {
          const hint = isPlace(place) ? "" : didYouMean(place ?? "", PLACES);
          this.problems.push(error(at, place === "body" || place === "formData"
            ? `\`in: ${place}\` is Swagger 2. Describe a requestBody.`
            : `A parameter says its \`name\`, and \`in\`: path, query, header or cookie.${hint}`));
          return;
        }
        const content = Object.values((parameter.content ?? {}) as Readonly<Record<string, Node>>)[0];
        found.set(`${place} ${place === "header" ? name.toLowerCase() : name}`, {
          name, in: place,
          required: place === "path" || parameter.required === true,
          schema: (parameter.schema ?? content?.schema) as SchemaNode | undefined,
          example: parameter.example ?? this.#examples(parameter)[0]?.value,
          segments: place === "path" && (parameter["x-multi-segment"] === true || parameter.allowReserved === true),
          node: parameter,
        });
      });
    }
    return [...found.values()];
  }

  #checkTemplate(path: string, parameters: readonly Parameter[], at: Position): void {
    const holes = [...path.split("#", 1)[0]!.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!);
    const declared = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
    for (const hole of new Set(holes)) {
      if (holes.indexOf(hole) !== holes.lastIndexOf(hole)) this.problems.push(error(at, `The path names {${hole}} twice. Give each its own name.`));
      if (!declared.includes(hole)) this.problems.push(error(at, `The path names {${hole}}, but no path parameter of that name is declared.${didYouMean(hole, declared)}`));
    }
    for (const { name, node } of parameters.filter((parameter) => parameter.in === "path" && !holes.includes(parameter.name))) {
      this.problems.push(error(this.#document.at(node, "name"), `The path parameter ${JSON.stringify(name)} is not part of the path ${JSON.stringify(path)}.${didYouMean(name, holes)}`));
    }
  }

  #body(node: Node): Body | undefined {
    const content = (node.content ?? {}) as Readonly<Record<string, Node>>;
    const types = Object.keys(content);
    const chosen = BODIES.map((fits) => types.find(fits)).find((type) => type !== undefined);
    const media = chosen ?? types[0];
    if (media === undefined) {
      this.problems.push(error(this.#document.at(node), "This request body has no content. Describe it under `content: { application/json: { schema } }`."));
      return undefined;
    }
    const described = deref(this.#document, content[media]);
    return { media, schema: described.schema as SchemaNode | undefined, required: node.required === true, examples: this.#examples(described), node: described };
  }

  #examples(node: Node): { name: string; value: unknown }[] {
    const named = Object.entries((node.examples ?? {}) as Readonly<Record<string, unknown>>).map(([name, example]) => ({ name, value: deref(this.#document, example).value }));
    return [...(node.example === undefined ? [] : [{ name: "example", value: node.example }]), ...named.filter(({ value }) => value !== undefined)];
  }

  #answers(operation: Node): Answer[] {
    const responses = (operation.responses ?? {}) as Readonly<Record<string, unknown>>;
    return Object.entries(responses).filter(([status]) => !status.startsWith("x-")).flatMap(([key, response]) => {
      const status = key === "default" ? key : key.toUpperCase();
      if (!/^(?:[1-5](?:\d\d|XX)|default)$/.test(status)) {
        this.problems.push(error(this.#document.atKey(responses, key), `${JSON.stringify(key)} is no HTTP status. Write one such as 200, 4XX or default.`));
      }
      const node = deref(this.#document, response);
      const headers = Object.create(null) as Record<string, Node>;
      for (const [name, header] of Object.entries((node.headers ?? {}) as Readonly<Record<string, unknown>>)) headers[name.toLowerCase()] = deref(this.#document, header);
      const content = Object.entries((node.content ?? {}) as Readonly<Record<string, unknown>>);
      if (content.length === 0) return [{ status, media: undefined, schema: undefined, headers }];
      return content.map(([media, entry]): Answer => ({ status, media, schema: deref(this.#document, entry).schema as SchemaNode | undefined, headers }));
    });
  }

  #constants(parameters: readonly Parameter[], body: Body | undefined): Constants {
    const constants: { header?: Record<string, unknown>; query?: Record<string, unknown>; body?: Record<string, unknown> } = {};
    const note = (place: keyof Constants, name: string, schema: SchemaNode | undefined): void => {
      const value = this.#only(schema);
      if (value !== undefined) (constants[place] ??= Object.create(null) as Record<string, unknown>)[name] = value;
    };
    for (const { name, in: place, required, schema } of parameters) if (required && (place === "header" || place === "query")) note(place, name, schema);
    const whole = this.#certain(body?.schema);
    const required = new Set(whole.flatMap((part) => (part.required ?? []) as readonly string[]));
    const choosing = new Set(whole.map((part) => (part.discriminator as Node | undefined)?.propertyName));
    for (const [name, schema] of whole.flatMap((part) => Object.entries((part.properties ?? {}) as Readonly<Record<string, SchemaNode>>))) {
      if (required.has(name) && !choosing.has(name)) note("body", name, schema);
    }
    return constants;
  }

  /** The one value a schema allows, if it allows one. */
  #only(schema: SchemaNode | undefined): unknown {
    const values = this.#certain(schema).flatMap((part) => (part.const !== undefined ? [part.const] : Array.isArray(part.enum) && part.enum.length === 1 ? part.enum : []));
    return values[0];
  }

  /** A schema and what it refers to or is made of; alternatives are not looked into. */
  #certain(schema: SchemaNode | undefined): Node[] {
    return parts(this.#document, schema, ["allOf"]);
  }
}

function readServers(document: Document, holder: Node, problems: Problem[]): Server[] {
  const list = (holder.servers ?? []) as readonly Node[];
  if (list.length === 0 && holder === document.root) {
    problems.push(error(document.at(holder, "servers"), "The document names no server. Say where the provider answers: `servers: [{ url: https://… }]`."));
  }
  const found: Server[] = [];
  list.forEach((server, index) => {
    const at = document.at(server, "url");
    const variables = (server.variables ?? {}) as Readonly<Record<string, Node>>;
    const filled = String(server.url ?? "").replace(/\{([^{}]*)\}/g, (hole, name: string) => String(variables[name]?.default ?? hole));
    const url = URL.canParse(filled) ? new URL(filled) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash || /[{}\s\\]/.test(filled)) {
      problems.push(error(at, `The server ${JSON.stringify(filled)} is not an absolute http(s) address without credentials, query and holes. Write one such as https://api.example.com.`));
      return;
    }
    const name = String(server["x-oai-name"] ?? server.name ?? (index === 0 ? "default" : url.hostname));
    const twin = found.find((other) => other.name === name);
    if (twin) problems.push(error(at, `Two servers are named ${JSON.stringify(name)}. Name them apart by \`x-oai-name\`.`, { at: twin.at, message: "The other one is here." }));
    else found.push({ name, url: url.href.replace(/\/+$/, ""), at });
  });
  return found;
}

const isPlace = (place: unknown): place is Parameter["in"] => (PLACES as readonly unknown[]).includes(place);
