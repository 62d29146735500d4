/** Which values does an SDK's type list? Read from its declarations with the compiler, one file at a time. */
import ts from "typescript";
import { FOLDER } from "./install.ts";

/**
 * @param file a declaration file below `node_modules`
 * @param name a type of that file: an enum or a union, or `Type.property`
 * @returns the literals, as texts, sorted
 * @throws where the file has no such type or the type lists nothing, so that a new version of an SDK is noticed
 */
export function declaredValues(file: string, name: string): string[] {
  const path = `${FOLDER}node_modules/${file}`;
  const program = ts.createProgram([path], { noResolve: true, noLib: true, types: [], strict: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  if (!source) throw new Error(`${file} is not there.`);
  const [wanted = "", property] = name.split(".");
  const found: ts.Type[] = [];
  const visit = (node: ts.Node): void => {
    const named = ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node) || ts.isClassDeclaration(node);
    if (named && node.name?.text === wanted) found.push(checker.getTypeAtLocation(node.name));
    ts.forEachChild(node, visit);
  };
  visit(source);
  const values = found.flatMap((type) => literals(checker, property === undefined ? type : typeOf(checker, type, property, source)));
  if (values.length === 0) throw new Error(`${file} lists no values of ${name}; has the SDK changed?`);
  return [...new Set(values)].sort();
}

function typeOf(checker: ts.TypeChecker, type: ts.Type, property: string, at: ts.Node): ts.Type {
  const symbol = checker.getPropertyOfType(type, property);
  if (!symbol) throw new Error(`${checker.typeToString(type)} has no property ${property}.`);
  return checker.getTypeOfSymbolAtLocation(symbol, at);
}

function literals(checker: ts.TypeChecker, type: ts.Type): string[] {
  if (type.isUnion()) return type.types.flatMap((each) => literals(checker, each));
  if (type.isStringLiteral() || type.isNumberLiteral()) return [String(type.value)];
  return type.flags & ts.TypeFlags.BooleanLiteral ? [checker.typeToString(type)] : [];
}
