/** What the reference shows of a name: which parts of its declaration, and their text. */
import ts from "typescript";
import { checker, declarationOf, isOurs, publicNamesOf, typesIn } from "./types.ts";

/** Under these the declarations speak of what programs know by another name. */
const REDACTION = /\b(?:NodeRedaction|StreamingRedaction|CompiledRedaction|CompiledOptions)\b/g;

/** As scripts/build-types.mjs writes it for old compilers. */
const OF_OUR_MEMORY = /ReturnType<(\w+)Constructor\["of"\]>/g;

export interface Shown {
  /** TypeScript, with the comments of its members. */
  readonly text: string;
  /** Members of a class or an interface that are shown. */
  readonly members: readonly (ts.ClassElement | ts.TypeElement)[];
  /** The types of ours that it names. */
  readonly types: readonly ts.Symbol[];
}

/** `hidesConstructor`: the name is that of a type alone. */
export function shownOf(symbol: ts.Symbol, name: string, hidesConstructor: boolean): Shown {
  const declaration = declarationOf(symbol);
  const shown = ts.isClassDeclaration(declaration)
    ? classShown(declaration, name, hidesConstructor)
    : plainShown(declaration);
  const text = shown.text
    .replace(REDACTION, "Redaction")
    .replace(OF_OUR_MEMORY, "$1<ArrayBuffer>")
    .replace(/^(?: {4})+/gm, (some) => some.slice(some.length / 2));
  return { ...shown, text };
}

function plainShown(declaration: ts.Declaration): Shown {
  const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const members = ts.isInterfaceDeclaration(declaration) ? [...declaration.members] : membersWithin(declaration);
  const made = ts.isTypeAliasDeclaration(declaration) ? madeUnion(declaration) : undefined;
  if (made !== undefined) return { ...made, members: [] };
  const written = whole.getText().replace(/^export (?:declare )?/, "");
  const text = wordsFor(whole).reduce((made, [query, word]) => made.replace(query, word), written);
  return { text, members, types: typesIn(whole) };
}

/** Of a type alias or a value: those of the object types that it is made of. */
function membersWithin(node: ts.Node): ts.TypeElement[] {
  if (ts.isTypeLiteralNode(node)) return [...node.members];
  if (ts.isFunctionDeclaration(node)) return [];
  const within: ts.TypeElement[] = [];
  ts.forEachChild(node, (child) => void within.push(...membersWithin(child)));
  return within;
}

/** Of a union, what it comes to. */
function madeUnion(declaration: ts.TypeAliasDeclaration): Omit<Shown, "members"> | undefined {
  const type = checker.getTypeAtLocation(declaration);
  if (!type.isUnion()) return undefined;
  const line = (all: readonly string[]) => `type ${declaration.name.text} =\n  | ${all.join("\n  | ")};`;
  // The compiler's own order of them depends on what it has read before.
  if (type.types.every(isPlain))
    return { text: line(type.types.map((one) => checker.typeToString(one)).sort()), types: [] };
  // Taken from a table that no program can name.
  if (!declaration.type.getText().includes("typeof")) return undefined;
  const types = type.types.flatMap(checker.getPropertiesOfType).map((member) => named(typeOf(member)));
  return { text: line(type.types.map(membersOf).sort()), types: types.filter((one) => one !== undefined) };
}

/** A text, a number, or one of them that is written out. */
function isPlain({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0;
}

/** `typeof NAME` says nothing to whoever cannot see the name: what it comes to, where that is one word. */
function wordsFor(node: ts.Node): (readonly [string, string])[] {
  if (ts.isTypeQueryNode(node)) {
    const type = checker.getTypeAtLocation(node);
    return isPlain(type) ? [[node.getText(), checker.typeToString(type)]] : [];
  }
  const within: (readonly [string, string])[] = [];
  ts.forEachChild(node, (child) => void within.push(...wordsFor(child)));
  return within;
}

function typeOf(member: ts.Symbol): ts.Type {
  return checker.getNonNullableType(checker.getTypeOfSymbol(member));
}

function named(type: ts.Type): ts.Symbol | undefined {
  const symbol = type.aliasSymbol ?? type.symbol;
  return symbol !== undefined && !symbol.name.startsWith("__") && isOurs(symbol) ? symbol : undefined;
}

function membersOf(type: ts.Type): string {
  const members = checker.getPropertiesOfType(type).map((member) => {
    const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0;
    return `readonly ${member.name}${isOptional ? "?" : ""}: ${checker.typeToString(typeOf(member))}`;
  });
  return `{ ${members.join("; ")} }`;
}

/** With what it has of classes that no program can name. */
function classShown(declaration: ts.ClassDeclaration, name: string, hidesConstructor: boolean): Shown {
  const chain = [declaration, ...hiddenBases(declaration, name)];
  const all = chain.flatMap((one, i) => one.members.filter((member) => isShown(member, hidesConstructor || i > 0)));
  // What a class says itself stands in place of what its bases say.
  const members = all.filter((member, i) => i === all.findIndex((other) => nameOf(other) === nameOf(member)));
  const bases = (chain.at(-1)?.heritageClauses ?? []).map((clause) => ` ${clause.getText()}`);
  const parameters = declaration.typeParameters?.map((one) => one.getText()).join(", ");
  const body = members.map((member) => member.getFullText()).join("");
  const text = `class ${name}${parameters ? `<${parameters}>` : ""}${bases.join("")} {${body}\n}`;
  return { text, members, types: members.flatMap(typesIn) };
}

export function nameOf(member: ts.ClassElement | ts.TypeElement): string {
  return member.name?.getText() ?? (ts.isConstructorDeclaration(member) ? "constructor" : "()");
}

function isShown(member: ts.ClassElement, hidesConstructor: boolean): boolean {
  if (ts.isConstructorDeclaration(member)) return !hidesConstructor;
  return member.name !== undefined && !ts.isPrivateIdentifier(member.name);
}

/** Those that programs know by no name, or by that of the class: another entrance has them in its place. */
function hiddenBases(declaration: ts.ClassDeclaration, name: string): ts.ClassDeclaration[] {
  const [type] = declaration.heritageClauses?.[0]?.types ?? [];
  const symbol = type && checker.getTypeAtLocation(type).symbol;
  if (symbol === undefined || !isOurs(symbol) || (publicNamesOf.get(symbol) ?? name) !== name) return [];
  const [base] = (symbol.declarations ?? []).filter(ts.isClassDeclaration);
  return base === undefined ? [] : [base, ...hiddenBases(base, name)];
}
