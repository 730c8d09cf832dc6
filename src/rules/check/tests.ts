/** Reads the tests of a rule file. No message quotes a test. */

import type { Checking, Reader } from "../file/checking.ts";
import { type MembersOf, optional, type ReadMembers, readKeys, toLoad } from "../file/keys.ts";
import { asMap, hiddenText, listOfEach, text } from "../file/readers.ts";
import type { FileNode, Positioned, ScalarNode } from "../file/tree.ts";
import type { RuleTest } from "../rule-test.ts";
import { isInDoubleQuotes } from "./path.ts";

/** A test, and the ids that it names, with their positions. */
export interface TestDraft {
  readonly test: RuleTest;
  readonly ids: readonly Positioned<string>[];
}

/** RFC 9535, section 2.7; control characters are escaped. */
const NORMALIZED = /^\$(?:\['(?:[^'\\]|\\[bfnrt'\\]|\\u00(?:0[0-7bef]|1[0-9a-f]))*'\]|\[(?:0|[1-9]\d*)\])*$/;

export const hiddenWord: Reader<string> = (node, checking) => hiddenText(node, checking)?.value;

const path: Reader<string> = (node, checking) => {
  const found = hiddenText(node, checking);
  return found !== undefined && node.kind === "scalar" && isNormalized(node, checking) ? found.value : undefined;
};

/** Whether a path is written as a test has to write it: in double quotes, normalized. */
export function isNormalized(scalar: Pick<ScalarNode, "style" | "start" | "written">, checking: Checking): boolean {
  if (!isInDoubleQuotes(scalar, checking)) return false;
  if (NORMALIZED.test(scalar.written) && [...scalar.written].every((character) => character >= " ")) return true;
  const message = "a path in a test is normalized (RFC 9535, section 2.7)";
  checking.problems.error("path-not-normalized", scalar.start, message, "write \"$['list'][0]['name']\"");
  return false;
}

const decided: Reader<readonly (readonly [path: string, id: Positioned<string>])[]> = (node, checking) =>
  asMap(node, checking)?.members.flatMap(({ key, keyStyle, keyStart, value }) => {
    const isPath = isNormalized({ style: keyStyle, start: keyStart, written: key }, checking);
    const id = hiddenText(value, checking);
    return isPath && id !== undefined ? [[key, id] as const] : [];
  });

/** A document that is written as part of the file, as JSON text. */
export const asJson: Reader<string> = (node, checking) => {
  const numbers: FileNode[] = [];
  const json = stringify(node, numbers);
  for (const { start } of numbers) checking.problems.error("wrong-type", start, "JSON has no such number");
  return json;
};

function stringify(node: FileNode, wrong: FileNode[]): string {
  if (node.kind === "list") return `[${node.items.map((item) => stringify(item, wrong)).join(",")}]`;
  if (node.kind === "map") {
    return `{${node.members.map(({ key, value }) => `${JSON.stringify(key)}:${stringify(value, wrong)}`).join(",")}}`;
  }
  if (typeof node.value === "number" && !Number.isFinite(node.value)) wrong.push(node);
  return JSON.stringify(node.value);
}

/** A document that is given as text, for what a tree cannot hold: a key twice, an escape, white space. */
export const jsonText: Reader<string> = (node, checking) => {
  const found = hiddenText(node, checking);
  if (found === undefined || isJsonText(found.value)) return found?.value;
  checking.problems.error("wrong-test", found.at, "this is not one JSON document");
  return undefined;
};

/** Whether a text is one JSON document. */
export function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const TEST = {
  of: "a test",
  keys: {
    name: toLoad(text),
    in: optional(asJson),
    json: optional(jsonText),
    decided: optional(decided),
    undecided: optional(listOfEach(path)),
    kept: optional(listOfEach(path)),
    gone: optional(listOfEach(hiddenWord)),
  },
};

export const tests: Reader<readonly TestDraft[]> = listOfEach((node, checking) => {
  const fields = readKeys(node, TEST, checking);
  if (fields === undefined || node.kind !== "map") return undefined;
  const keys = node.members.map(({ key }) => key);
  if (keys.includes("in") === keys.includes("json")) {
    checking.problems.error("wrong-test", node.start, 'a test has one document: either "in" or "json"');
  }
  if (!["decided", "undecided", "kept", "gone"].some((key) => keys.includes(key))) {
    checking.problems.wanted("wrong-test", node.start, "this test expects nothing");
  }
  return draft(fields);
});

function draft(fields: ReadMembers<MembersOf<typeof TEST>>): TestDraft {
  const entries = fields.decided ?? [];
  const test: RuleTest = {
    name: fields.name?.value ?? "",
    json: fields.in ?? fields.json ?? "null",
    decided: entries.map(([path, id]) => [path, id.value]),
    undecided: fields.undecided ?? [],
    kept: fields.kept ?? [],
    gone: fields.gone ?? [],
  };
  return { test, ids: entries.map(([, id]) => id) };
}
