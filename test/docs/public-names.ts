/** The public names with their declarations and docstrings, as the built types have them; and the types that these name. */
import ts from "typescript";
import { type Shown, shownOf } from "./library/shown.ts";
import { checker, declarationOf, type Entrance, exportsOf, meantBy, publicNamesOf } from "./library/types.ts";

export interface PublicName {
  readonly name: string;
  /** What it is for, in Markdown. */
  readonly about: string;
  /** The first sentence of that. */
  readonly inShort: string;
  readonly shown: Shown;
  /** Names of the types of ours that its declaration names, itself left out: as programs know them, where they do. */
  readonly types: readonly string[];
  readonly symbol: ts.Symbol;
}

/** Those of which the page says all. */
const WHOLE: readonly Entrance[] = ["index", "stream-json"];

/** By what the types call them, where programs know them by another name. */
const KNOWN_AS: ReadonlyMap<string, string> = new Map(
  "NodeRedaction StreamingRedaction CompiledRedaction CompiledOptions WebRedaction"
    .split(" ")
    .map((name) => [name, "Redaction"]),
);

export function publicNames(entrances: readonly Entrance[] = WHOLE): PublicName[] {
  return entrances.flatMap(exportsOf).map((symbol) => described(meantBy(symbol), symbol.name, isTypeOnly(symbol)));
}

/** The types that declarations of these name, and no entrance has; and those that they name. `closed` are not looked into. */
export function typesBehind(names: readonly PublicName[], closed: ReadonlySet<string>): PublicName[] {
  const found = new Map<ts.Symbol, PublicName>();
  const look = ({ shown, name }: PublicName): void => {
    if (closed.has(name)) return;
    for (const type of shown.types) {
      if (publicNamesOf.has(type) || KNOWN_AS.has(type.name) || found.has(type)) continue;
      const behind = described(type, type.name, true);
      found.set(type, behind);
      look(behind);
    }
  };
  names.forEach(look);
  return [...found.values()];
}

function described(symbol: ts.Symbol, name: string, isType: boolean): PublicName {
  const shown = shownOf(symbol, name, isType);
  const types = shown.types.map((type) => KNOWN_AS.get(type.name) ?? publicNamesOf.get(type) ?? type.name);
  const text = oneLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
  const [inShort = text] = /^.*?\.(?= |$)/.exec(text) ?? [];
  const others = [...new Set(types)].filter((type) => type !== name).sort();
  return { name, about: aboutOf(symbol, text), inShort, shown, types: others, symbol };
}

function aboutOf(symbol: ts.Symbol, text: string): string {
  const tags = symbol.getJsDocTags(checker).map(({ name, text }) => `${wordFor(name)} ${oneLine(textOf(text))}`);
  return [text, ...tags].filter((part) => part !== "").join("\n\n");
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

function isTypeOnly(symbol: ts.Symbol): boolean {
  const [specifier] = symbol.declarations ?? [];
  if (specifier === undefined || !ts.isExportSpecifier(specifier)) return false;
  return specifier.isTypeOnly || specifier.parent.parent.isTypeOnly;
}

/** What a name is, in a word. */
export function kindOf({ symbol }: PublicName): string {
  const declaration = declarationOf(symbol);
  if (ts.isFunctionDeclaration(declaration)) return "function";
  if (ts.isClassDeclaration(declaration)) return "class";
  return ts.isVariableDeclaration(declaration) ? "value" : "type";
}
