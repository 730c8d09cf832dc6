/** The types of the package, as a program that has installed it gets them, and what a type or a value of ours is there. */
import ts from "typescript";
import { ROOT } from "../pages.ts";

/** In this order: the first that has a name is the one that the page names. */
export const ENTRANCES = ["index", "stream-json", "web", "names"] as const;
export type Entrance = (typeof ENTRANCES)[number];

function typesOf(entrance: Entrance): string {
  return `${ROOT}dist/${entrance}.d.ts`;
}

const program = ts.createProgram(ENTRANCES.map(typesOf), {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  skipLibCheck: true,
  types: ["node"],
});
export const checker = program.getTypeChecker();

export function exportsOf(entrance: Entrance): ts.Symbol[] {
  const file = program.getSourceFile(typesOf(entrance)) as ts.SourceFile;
  return checker.getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol);
}

/** What a name of an entrance stands for. */
export function meantBy(symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

/** Public names, by what they stand for. */
export const publicNamesOf: ReadonlyMap<ts.Symbol, string> = new Map(
  ENTRANCES.flatMap(exportsOf)
    .reverse()
    .map((symbol) => [meantBy(symbol), symbol.name]),
);

/** Declared by the package alone: what merges with a type of the platform (scripts/build-types.mjs) is the platform's. */
export function isOurs(symbol: ts.Symbol): boolean {
  return symbol.declarations?.every((one) => one.getSourceFile().fileName.startsWith(`${ROOT}dist/`)) === true;
}

export function declarationOf(symbol: ts.Symbol): ts.Declaration {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) throw new Error(`${symbol.name} has no declaration`);
  return declaration;
}

/** The types of ours that a piece of a declaration names. */
export function typesIn(node: ts.Node): ts.Symbol[] {
  const own = ts.isTypeReferenceNode(node)
    ? [node.typeName]
    : ts.isExpressionWithTypeArguments(node)
      ? [node.expression]
      : [];
  const symbols = own.flatMap((name) => checker.getSymbolAtLocation(name) ?? []).map(meantBy);
  const within: ts.Symbol[] = [];
  ts.forEachChild(node, (child) => void within.push(...typesIn(child)));
  return [...symbols.filter((one) => isOurs(one) && (one.flags & ts.SymbolFlags.TypeParameter) === 0), ...within];
}
