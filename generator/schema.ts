/** What do the schemas of a document allow at a path? */
import type { Document, Node } from "./document.ts";
import type { Position } from "./problem.ts";

export type SchemaNode = Node | boolean;
export type Step = { readonly name: string } | { readonly index: number } | { readonly wildcard: true } | { readonly deep: true };
export type Type = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null" | "any";

export interface Found {
  readonly schema: SchemaNode;
  readonly at: Position;
  /** Nothing describes what stands here. */
  readonly open: boolean;
  /** Only some of the alternatives have it. */
  readonly partial?: boolean;
}

export function deref(_document: Document, node: unknown): Node { return node as Node; }
export function walk(_document: Document, _schemas: readonly SchemaNode[], _steps: readonly Step[]): Found[] { throw new Error("not written yet"); }
export function propertyNames(_document: Document, _schemas: readonly SchemaNode[]): string[] { throw new Error("not written yet"); }
export function enumOf(_document: Document, _schemas: readonly SchemaNode[]): { values: string[]; at: Position } | undefined { throw new Error("not written yet"); }
export function typesOf(_document: Document, _schemas: readonly SchemaNode[]): Set<Type> { throw new Error("not written yet"); }
