/** The public names with their declarations and docstrings, as the built types have them. */
import ts from "typescript";
import { ROOT } from "./pages.ts";

export interface PublicName {
  readonly name: string;
  /** What it is for, in Markdown. */
  readonly about: string;
  /** Its TypeScript, with the comments of its members. */
  readonly declaration: string;
}

type Entrance = "index" | "stream-json" | "web";

/** Those of which the page says all. */
const WHOLE: readonly Entrance[] = ["index", "stream-json"];

/** The types of an entrance. */
function typesOf(entrance: Entrance): string {
  return `${ROOT}dist/${entrance}.d.ts`;
}

const program = ts.createProgram([...WHOLE, "web" as const].map(typesOf), {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  skipLibCheck: true,
  types: ["node"],
});
const checker = program.getTypeChecker();
const exported = WHOLE.flatMap(exportsOf);
const meantByName = new Set(exported.map((symbol) => checker.getAliasedSymbol(symbol)));

/** Under these the declarations speak of what programs know by another name. */
const REDACTION = /\b(?:NodeRedaction|StreamingRedaction|CompiledRedaction|CompiledOptions)\b/g;

/** As scripts/build-types.mjs writes it for old compilers. */
const OF_OUR_MEMORY = /ReturnType<(\w+)Constructor\["of"\]>/g;

function exportsOf(entrance: Entrance): ts.Symbol[] {
  const file = program.getSourceFile(typesOf(entrance)) as ts.SourceFile;
  return checker.getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol);
}

export function publicNames(entrances: readonly Entrance[] = WHOLE): PublicName[] {
  return entrances.flatMap(exportsOf).map((symbol) => {
    const meant = checker.getAliasedSymbol(symbol);
    return { name: symbol.name, about: aboutOf(meant), declaration: declarationOf(symbol, meant) };
  });
}

function aboutOf(symbol: ts.Symbol): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const tags = symbol.getJsDocTags(checker).map(({ name, text }) => `${wordFor(name)} ${oneLine(textOf(text))}`);
  return [oneLine(text), ...tags].filter((part) => part !== "").join("\n\n");
}

function textOf(parts: ts.SymbolDisplayPart[] | undefined): string {
  return ts.displayPartsToString(parts);
}

function wordFor(tag: string): string {
  return tag === "throws" ? "**Throws**" : tag === "returns" ? "**Returns**" : "**Takes**";
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}

function declarationOf(symbol: ts.Symbol, meant: ts.Symbol): string {
  const [declaration] = meant.declarations ?? [];
  if (declaration === undefined) throw new Error(`${symbol.name} has no declaration`);
  const text = ts.isClassDeclaration(declaration)
    ? classText(declaration, symbol.name, isTypeOnly(symbol))
    : plainText(declaration);
  const read = text.replace(REDACTION, "Redaction").replace(OF_OUR_MEMORY, "$1<ArrayBuffer>");
  return read.replace(/^(?: {4})+/gm, (blanks) => blanks.slice(blanks.length / 2));
}

function isTypeOnly(symbol: ts.Symbol): boolean {
  const [specifier] = symbol.declarations ?? [];
  if (specifier === undefined || !ts.isExportSpecifier(specifier)) return false;
  return specifier.isTypeOnly || specifier.parent.parent.isTypeOnly;
}

function plainText(declaration: ts.Declaration): string {
  if (ts.isTypeAliasDeclaration(declaration)) {
    const type = checker.getTypeAtLocation(declaration);
    const words = type.isUnion() && type.types.every((one) => one.isStringLiteral());
    // The compiler's own order of them depends on what it has read before.
    const all = words ? type.types.map((one) => checker.typeToString(one)).sort() : [];
    if (words) return `type ${declaration.name.text} =\n  | ${all.join("\n  | ")};`;
    // Taken from a table that no program can name.
    if (type.isUnion() && declaration.type.getText().includes("typeof"))
      return `type ${declaration.name.text} =\n  | ${type.types.map(membersOf).sort().join("\n  | ")};`;
  }
  const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return whole.getText().replace(/^export (?:declare )?/, "");
}

function membersOf(type: ts.Type): string {
  const members = checker.getPropertiesOfType(type).map((member) => {
    const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0;
    const text = checker.typeToString(checker.getNonNullableType(checker.getTypeOfSymbol(member)));
    return `readonly ${member.name}${isOptional ? "?" : ""}: ${text}`;
  });
  return `{ ${members.join("; ")} }`;
}

/** With what it has of classes that no program can name. */
function classText(declaration: ts.ClassDeclaration, name: string, hidesConstructor: boolean): string {
  const chain = [declaration, ...hiddenBases(declaration)];
  const shown = chain.flatMap((one, i) => one.members.filter((member) => isShown(member, hidesConstructor || i > 0)));
  // What a class says itself stands in place of what its bases say.
  const own = shown.filter((member, i) => i === shown.findIndex((other) => nameOf(other) === nameOf(member)));
  const bases = (chain.at(-1)?.heritageClauses ?? []).map((clause) => ` ${clause.getText()}`);
  const parameters = declaration.typeParameters?.map((one) => one.getText()).join(", ");
  return `class ${name}${parameters ? `<${parameters}>` : ""}${bases.join("")} {${own.map((member) => member.getFullText()).join("")}\n}`;
}

function nameOf(member: ts.ClassElement): string {
  return member.name?.getText() ?? "constructor";
}

function isShown(member: ts.ClassElement, hidesConstructor: boolean): boolean {
  if (ts.isConstructorDeclaration(member)) return !hidesConstructor;
  return member.name !== undefined && !ts.isPrivateIdentifier(member.name);
}

function hiddenBases(declaration: ts.ClassDeclaration): ts.ClassDeclaration[] {
  const [type] = declaration.heritageClauses?.[0]?.types ?? [];
  const symbol = type && checker.getTypeAtLocation(type).symbol;
  if (symbol === undefined || meantByName.has(symbol)) return [];
  const [base] = (symbol.declarations ?? []).filter(ts.isClassDeclaration);
  const isOurs =
    base?.getSourceFile().fileName.startsWith(ROOT) && !base.getSourceFile().fileName.includes("node_modules");
  return base !== undefined && isOurs ? [base, ...hiddenBases(base)] : [];
}
