/**
 * Characters that a reviewer does not see, or that turn round what stands beside them: then what is read is not what is
 * done. They stand nowhere in a rule file or a policy. Only tests may need one, as Hindi and Persian do, and have it as an escape,
 * which a reviewer sees.
 */
import { expression } from "../../libraries/expression.ts";
import { offsetInFile } from "./lines.ts";
import type { Problems } from "./problems.ts";
import { isJson } from "./says-format.ts";
import type { FileNode, MapNode, ScalarNode } from "./tree.ts";

/** Also a blank pattern of Braille, a carriage return that ends no line, and half a character. */
const unseen = expression(
  String.raw`[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]|(?![\t\n]|\r\n)\p{Cc}`,
  "gu",
);
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

export interface UnseenCharacter {
  readonly at: number;
  /** As `U+202E`. */
  readonly name: string;
  readonly message: string;
}

/** All in a text, in its order. */
export function unseenIn(text: string): UnseenCharacter[] {
  return Array.from(text.matchAll(unseen()), ({ index }) => characterAt(text, index));
}

function characterAt(text: string, at: number): UnseenCharacter {
  const code = text.codePointAt(at) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const isTurning = TURNING.test(String.fromCodePoint(code));
  return { at, name, message: `${name} ${isTurning ? "changes the direction of what is shown" : "cannot be seen"}` };
}

/** @param root undefined where the text could not be read: then only what is written as it is can be found. */
export function checkUnseen(text: string, root: FileNode | undefined, problems: Problems): void {
  const tests = testsIn(root);
  const written = unseenIn(text);
  for (const { at, message } of written) {
    const isInTests = tests !== undefined && at >= tests.keyStart && at < tests.end;
    problems.error("unseen-character", at, message, isInTests ? escapeFix(text, at) : "leave it out");
  }
  const known = new Set(written.map(({ at }) => at));
  for (const scalar of scalarsOutside(root, tests)) checkEscapes(text, scalar, known, problems);
}

function testsIn(root: FileNode | undefined): MapNode["members"][number] | undefined {
  return root?.kind === "map" ? root.members.find(({ key }) => key === "tests") : undefined;
}

function escapeFix(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  const units = isJson(text) || code <= 0xffff ? [...String.fromCodePoint(code)].flatMap(unitsOf) : [code];
  const escapes = units.map((unit) => (unit > 0xffff ? `\\U${hex(unit, 8)}` : `\\u${hex(unit, 4)}`));
  return `write ${escapes.join("")}, in double quotes`;
}

function unitsOf(character: string): number[] {
  return Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

/** Keys and values, without those of `tests`. */
function* scalarsOutside(node: FileNode | undefined, tests: object | undefined): Generator<ScalarNode> {
  if (node?.kind === "scalar") yield node;
  else if (node?.kind === "list") for (const item of node.items) yield* scalarsOutside(item, tests);
  else if (node?.kind === "map") {
    for (const member of node.members) {
      if (member === tests) continue;
      const { key, keyStyle: style, keyStart: start } = member;
      yield { kind: "scalar", value: key, written: key, style, start };
      yield* scalarsOutside(member.value, tests);
    }
  }
}

/** What stands in a value, and is not written as it is. */
function checkEscapes(text: string, scalar: ScalarNode, known: ReadonlySet<number>, problems: Problems): void {
  if (typeof scalar.value !== "string" || scalar.style !== "double") return;
  for (const { at, message } of unseenIn(scalar.value)) {
    const found = offsetInFile(text, scalar, at);
    if (!known.has(found))
      problems.error("unseen-character", found, `${message}, also where it is escaped`, "leave it out");
  }
}
