/** What can be asked of this provider? Lists the operations, webhooks and servers of a document. */
import type { Document, Node } from "./document.ts";
import type { Position, Problem } from "./problem.ts";
import type { SchemaNode } from "./schema.ts";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly schema?: SchemaNode;
  readonly example?: unknown;
  /** Its slashes are separators (`x-multi-segment`, or `allowReserved` on a path parameter). */
  readonly segments: boolean;
  readonly node: Node;
}

export interface Body {
  readonly media: string;
  readonly schema?: SchemaNode;
  readonly required: boolean;
  readonly examples: readonly { readonly name: string; readonly value: unknown }[];
  readonly node: Node;
}

export interface Answer {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly media?: string;
  readonly schema?: SchemaNode;
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
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS" | "TRACE";
  /** Without a fragment; empty for a webhook. */
  readonly path: string;
  /** As in the document; the name of the entry for a webhook. */
  readonly rawPath: string;
  readonly node: Node;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  /** An absolute URL, where the operation or its path has servers of its own. */
  readonly server?: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly answers: readonly Answer[];
  /** Alternatives, each a list of scheme names that go together; `[[]]` or `[]` asks for none; undefined where nobody said. */
  readonly security: readonly (readonly string[])[] | undefined;
  /** What the document allows one value for. */
  readonly constants: Constants;
  readonly isWebhook: boolean;
  readonly at: Position;
}

export interface Server { readonly name: string; readonly url: string; readonly at: Position }

export function listOperations(_document: Document): { operations: Map<string, Operation>; webhooks: Map<string, Operation>; problems: Problem[] } {
  throw new Error("not written yet");
}

export function listServers(_document: Document): Server[] {
  throw new Error("not written yet");
}
