/** Which OpenAPI document describes this provider? */
import type { Position, Problem } from "./problem.ts";
import type { Source } from "./source.ts";

/** A node of the document: null-prototype objects, so that no name finds anything that is not there. */
export type Node = { readonly [key: string]: unknown };

export interface OpenApiRoot extends Node {
  readonly openapi: string;
  readonly paths?: Readonly<Record<string, Node>>;
  readonly webhooks?: Readonly<Record<string, Node>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, Node>>>>;
}

export interface Document {
  readonly source: Source;
  /** Bundled: only `#/` references are left. */
  readonly root: OpenApiRoot;
  readonly version: "3.0" | "3.1";
  at(node: object, key?: string | number): Position;
  atKey(node: object, key: string | number): Position;
}

export interface LoadOptions {
  /** Lets the overlay change servers and security. */
  readonly allowServers?: boolean;
}

export async function loadDocument(_folder: string, _options: LoadOptions = {}): Promise<{ document?: Document; problems: Problem[] }> {
  throw new Error("not written yet");
}
