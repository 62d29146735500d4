/** What does a request of the runtime's own carry? Compiles `with` and the binding rule into the parts of a request, judged against the document. */
import { data, literal, maybe, member, name, object, type Expr } from "./expr.ts";
import type { WithValues } from "./grammar.ts";
import { bodySchemas, isPublic, type Operation } from "./operations.ts";
import { isExpression, pointer } from "./path.ts";
import { didYouMean, type Position } from "./problem.ts";
import { isJson, parts, propertyNames, walk } from "./schema.ts";
import type { Scope } from "./scope.ts";

type Place = "path" | "query" | "header" | "body";
interface Target { readonly place: Place; readonly keys: readonly string[] }

/** What a required parameter takes that `with` leaves out. */
export interface Binds {
  /** The handle's. */
  readonly fields: readonly string[];
  /** The node a missing parameter is reported at. */
  readonly node: object;
  /** Parts every request of the provider carries anyway. */
  readonly given?: readonly string[];
}

/** An operation as the runtime knows it: its method and path, and what else is to be said of it. */
export function operationExpr(operation: Operation): Expr {
  const { method, path, server, constants, body, parameters } = operation;
  const segments = parameters.filter((each) => each.in === "path" && each.segments).map((each) => each.name);
  const more = object({
    server: maybe(server),
    auth: isPublic(operation) ? literal(false) : undefined,
    constants: Object.values(constants).some((part) => part && Object.keys(part).length > 0) ? data(constants) : undefined,
    segments: segments.length > 0 ? data(segments) : undefined,
    media: body && !body.media.includes("json") ? literal(body.media) : undefined,
  });
  return more.fields.length === 0 ? literal(`${method} ${path}`) : { ...more, fields: [["method", literal(method)], ["path", literal(path)], ...more.fields] };
}

/** Is it what the runtime fills in by itself: the id for one path parameter, for several what the handle keeps under their names? */
export function isOwn(parts: Expr, operations: readonly Operation[]): boolean {
  const [only, ...others] = parts.type === "object" ? parts.fields : [];
  if (!only || others.length > 0 || only[0] !== "path" || only[1].type !== "object") return false;
  const sent = new Map(only[1].fields.map(([parameter, value]) => [parameter, value.type === "member" && value.of.type === "name" && value.of.name === "handle" ? value.key : undefined]));
  return operations.every(({ path }) => {
    const holes = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!);
    return holes.length > 0 && holes.every((hole) => sent.get(hole) === (holes.length === 1 ? "id" : hole));
  });
}

/** The parts as one object expression; undefined where there are none. Without `binds` only what is written is sent. */
export function compileParts(values: WithValues | undefined, operations: readonly Operation[], scope: Scope, binds?: Binds): Expr | undefined {
  const tree: Tree = new Map();
  for (const [text, value] of Object.entries(values ?? {})) {
    const at = scope.judge.atKey(values!, text);
    const targets = operations.map((operation) => resolve(text, operation, scope, at));
    const target = targets.find((each) => each !== undefined);
    if (!target) continue;
    const expr = valueExpr(value, values!, text, scope);
    // What could not be made of it was told; that something is meant for this place is still true.
    place(tree, [target.place, ...target.keys], expr ?? data(null));
  }
  for (const operation of binds ? operations : []) bind(tree, operation, scope, binds!);
  return tree.size > 0 ? toExpr(tree) : undefined;
}

/** Code, or what stands below in the request, by name. */
type Tree = Map<string, Tree | Expr>;

function place(tree: Tree, [key, ...rest]: readonly string[], expr: Expr): void {
  if (rest.length === 0) return void tree.set(key!, expr);
  const known = tree.get(key!);
  const below: Tree = known instanceof Map ? known : new Map();
  tree.set(key!, below);
  place(below, rest, expr);
}

const toExpr = (tree: Tree | Expr): Expr => (tree instanceof Map ? object([...tree].map(([key, value]) => [key, toExpr(value)] as const)) : tree);

function valueExpr(value: unknown, node: object, key: string, scope: Scope): Expr | undefined {
  return isExpression(value) ? scope.look(value, scope.judge.at(node, key))?.expr : data(value);
}

/** Where a target stands in this operation; a Problem where the operation has no such place. */
function resolve(text: string, operation: Operation, scope: Scope, at: Position): Target | undefined {
  const { judge } = scope;
  const inBody = /^body#((?:\/[^/]+)+)$/.exec(text);
  const explicit = /^(path|query|header)\.(.+)$/.exec(text);
  const parameter = operation.parameters.find((each) => explicit ? each.in === explicit[1] && sameName(each.in, each.name, explicit[2]!) : each.name === text);
  if (!inBody && parameter && parameter.in !== "cookie") return { place: parameter.in, keys: [parameter.name] };
  const keys = inBody ? pointer(inBody[1]!) : explicit ? undefined : [text];
  const schemas = bodySchemas(operation);
  if (keys && walk(judge.document, schemas, keys.map((name) => ({ name }))).length > 0) return { place: "body", keys };
  const known = [...operation.parameters.map((each) => (explicit ? `${each.in}.${each.name}` : each.name)), ...propertyNames(judge.document, schemas)];
  return judge.report(at, `${operation.id} takes no ${JSON.stringify(text)}.${didYouMean(text, known)}`, { at: operation.at, message: `${operation.id} is described here` });
}

const sameName = (place: string, a: string, b: string): boolean => (place === "header" ? a.toLowerCase() === b.toLowerCase() : a === b);

/** A required parameter or property that is left out takes the handle's field of that name; a last one takes the id. */
function bind(tree: Tree, operation: Operation, scope: Scope, { fields, node, given }: Binds): void {
  const { constants } = operation;
  const open: { readonly place: Place; readonly field: string }[] = [];
  for (const { in: where, name: parameter, required } of operation.parameters) {
    if (!required || where === "cookie" || given?.includes(`${where}.${parameter}`)) continue;
    if (where !== "path" && Object.hasOwn(constants[where] ?? {}, parameter)) continue;
    open.push({ place: where, field: parameter });
  }
  for (const property of requiredProperties(operation, scope)) {
    if (!Object.hasOwn(constants.body ?? {}, property)) open.push({ place: "body", field: property });
  }
  const left = open.filter(({ place: where, field }) => {
    if ((tree.get(where) as Tree | undefined)?.has(field)) return false;
    if (field === "id" || !fields.includes(field)) return true;
    place(tree, [where, field], member(name("handle"), field, false));
    return false;
  });
  if (left.length === 1) place(tree, [left[0]!.place, left[0]!.field], member(name("handle"), "id", false));
  // A body that has to be there is sent, be it empty.
  if (operation.body?.required && isJson(operation.body.media) && !tree.has("body")) tree.set("body", new Map());
  for (const { field } of left.length > 1 ? left : []) {
    scope.judge.report(scope.judge.at(node), `${operation.id} needs ${JSON.stringify(field)}, and neither with nor the handle says what it is.`, { at: operation.at, message: `${operation.id} is described here` });
  }
}

const requiredProperties = ({ body }: Operation, { judge }: Scope): readonly string[] =>
  (body?.required ? [...new Set(parts(judge.document, body.schema, ["allOf"]).flatMap((part) => (part["required"] ?? []) as readonly string[]))] : []);
