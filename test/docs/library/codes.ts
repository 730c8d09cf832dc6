/** Every code of an error, with the sentence that stands above it in its list. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { ROOT } from "../pages.ts";

export interface Code {
  readonly code: string;
  /** "" where there is none. */
  readonly meaning: string;
}

/** The codes of a list, in its order. */
export function codesOf(file: string, list: string): Code[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(`${ROOT}src/errors/${file}`, "utf8"),
    ts.ScriptTarget.ES2023,
    true,
  );
  const found: Code[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === list) found.push(...textsIn(node));
    else ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function textsIn(node: ts.Node): Code[] {
  if (ts.isStringLiteral(node)) return [{ code: node.text, meaning: commentAbove(node) }];
  const within: Code[] = [];
  ts.forEachChild(node, (child) => void within.push(...textsIn(child)));
  return within;
}

function commentAbove(node: ts.Node): string {
  const text = node.getSourceFile().text;
  const comment = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
  const words = comment === undefined ? "" : text.slice(comment.pos, comment.end);
  if (!words.startsWith("/**")) return "";
  return words
    .slice("/**".length, -"*/".length)
    .replace(/^ *\* ?/gm, " ")
    .replace(/\s+/g, " ")
    .trim();
}
