/** What does a request of the runtime's own carry? Compiles `with` and the binding rule into the parts of a request, judged against the document. */
import { array, literal, member, name, object, type Expr } from "./expr.ts";
import type { WithValues } from "./grammar.ts";
import type { Operation } from "./operations.ts";
import { isExpression } from "./path.ts";
import { didYouMean, error, type Position } from "./problem.ts";
import { deref, propertyNames, walk, type SchemaNode } from "./schema.ts";
import type { Scope } from "./scope.ts";

type Place = "path" | "query" | "header" | "body";
interface Target { readonly place: Place; readonly keys: readonly string[] }

export interface PartsOptions {
  /** The handle's fields: what a required parameter that `with` leaves out takes. Left out: nothing is bound. */
  readonly bind?: readonly string[];
  /** The node a missing parameter is reported at. */
  readonly node: object;
  /** Parts every request of the provider carries anyway. */
  readonly given?: readonly string[];
}

/** The parts as one object expression; undefined where there are none. */
export function compileParts(values: WithValues | undefined, operations: readonly Operation[], scope: Scope, options: PartsOptions): Expr | undefined {
  const tree: Tree = {};
  for (const [text, value] of Object.entries(values ?? {})) {
    const at = scope.judge.atKey(values!, text);
    const targets = operations.map((operation) => resolve(text, operation, scope, at));
    const target = targets.find((each) => each !== undefined);
    if (!target) continue;
    const expr = valueExpr(value, values!, text, scope);
    if (expr) place(tree, [target.place, ...target.keys], expr);
  }
  for (const operation of options.bind ? operations : []) bind(tree, operation, scope, options);
  return Object.keys(tree).length > 0 ? toExpr(tree) : undefined;
}

interface Tree { [key: string]: Tree | Expr }

function place(tree: Tree, keys: readonly string[], expr: Expr): void {
  const [key, ...rest] = keys as [string, ...string[]];
  if (rest.length === 0) tree[key] = expr;
  else {
    const below = Object.hasOwn(tree, key) && !isLeaf(tree[key]!) ? tree[key] as Tree : {};
    tree[key] = below;
    place(below, rest, expr);
  }
}

const LEAVES = new WeakSet<object>();
const isLeaf = (node: Tree | Expr): boolean => LEAVES.has(node);
const leaf = (expr: Expr): Expr => {
  LEAVES.add(expr);
  return expr;
};

function toExpr(tree: Tree | Expr): Expr {
  return isLeaf(tree) ? tree as Expr : object(Object.entries(tree).map(([key, value]) => [key, toExpr(value)] as const));
}

function valueExpr(value: unknown, node: object, key: string, scope: Scope): Expr | undefined {
  if (Array.isArray(value)) return leaf(array(value.map((item) => literal(item as string))));
  if (!isExpression(value)) return leaf(literal(value as string | number | boolean | null));
  const expr = scope.look(value, scope.judge.at(node, key))?.expr;
  return expr && leaf(expr);
}

/** Where a target stands in this operation; a Problem where the operation has no such place. */
function resolve(text: string, operation: Operation, scope: Scope, at: Position): Target | undefined {
  const { judge } = scope;
  const pointer = /^body#((?:\/[^/]+)+)$/.exec(text);
  const explicit = /^(path|query|header)\.(.+)$/.exec(text);
  const parameter = operation.parameters.find((each) => explicit ? each.in === explicit[1] && sameName(each.in, each.name, explicit[2]!) : each.name === text);
  if (!pointer && parameter && parameter.in !== "cookie") return { place: parameter.in, keys: [parameter.name] };
  const keys = pointer ? pointer[1]!.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")) : explicit ? undefined : [text];
  const schemas = operation.body?.schema === undefined ? [] : [operation.body.schema];
  if (keys && schemas.length > 0 && walk(judge.document, schemas, keys.map((name) => ({ name }))).length > 0) return { place: "body", keys };
  const known = [...operation.parameters.map((each) => (explicit ? `${each.in}.${each.name}` : each.name)), ...propertyNames(judge.document, schemas)];
  judge.problems.push(error(at, `${operation.id} takes no ${JSON.stringify(text)}.${didYouMean(text, known)}`, { at: operation.at, message: `${operation.id} is described here` }));
  return undefined;
}

const sameName = (place: string, a: string, b: string): boolean => (place === "header" ? a.toLowerCase() === b.toLowerCase() : a === b);

/** A required parameter or property that is left out takes the handle's field of that name; a last one takes the id. */
function bind(tree: Tree, operation: Operation, scope: Scope, options: PartsOptions): void {
  const { constants } = operation;
  const open: Target[] = [];
  const has = (target: Target): boolean => Object.hasOwn((tree[target.place] as Tree | undefined) ?? {}, target.keys[0]!);
  for (const { in: where, name: parameter, required } of operation.parameters) {
    if (!required || where === "cookie" || options.given?.includes(`${where}.${parameter}`)) continue;
    if (where !== "path" && Object.hasOwn(constants[where] ?? {}, parameter)) continue;
    open.push({ place: where, keys: [parameter] });
  }
  for (const property of requiredProperties(operation, scope)) {
    if (!Object.hasOwn(constants.body ?? {}, property)) open.push({ place: "body", keys: [property] });
  }
  const left = open.filter((target) => !has(target)).filter((target) => {
    const field = target.keys[0]!;
    if (field === "id" || !options.bind!.includes(field)) return true;
    place(tree, [target.place, field], leaf(member(name("handle"), field, false)));
    return false;
  });
  const [last, ...more] = left;
  if (last && more.length === 0) place(tree, [last.place, ...last.keys], leaf(member(name("handle"), "id", false)));
  for (const target of more.length > 0 ? left : []) {
    scope.judge.problems.push(error(scope.judge.at(options.node), `${operation.id} needs ${JSON.stringify(target.keys[0])}, and neither with nor the handle says what it is.`, { at: operation.at, message: `${operation.id} is described here` }));
  }
}

function requiredProperties(operation: Operation, scope: Scope): string[] {
  const schema: SchemaNode | undefined = operation.body?.schema;
  const node = schema === undefined ? undefined : deref(scope.judge.document, schema);
  return typeof node === "object" && node !== null && operation.body!.required && Array.isArray(node["required"]) ? node["required"] as string[] : [];
}
