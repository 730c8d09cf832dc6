/** Reads the detectors of a rule file, and runs their examples. No message quotes an example. */

import { EVIDENCE } from "../../detectors/evidence.ts";
import {
  customDetector,
  type DetectorSpec,
  VALIDATORS,
  type Validator,
  WITHIN_DEFAULT,
} from "../../detectors/own/custom.ts";
import { findsIn } from "../../detectors/own/own.ts";
import { isShown } from "../../detectors/own/shown.ts";
import { IRegexpError } from "../../paths/i-regexp-error.ts";
import { IRegexpSearch } from "../../paths/i-regexp-search.ts";
import type { Checking, Reader } from "../file/checking.ts";
import { type MembersOf, optional, type ReadMembers, readKeys, toLoad } from "../file/keys.ts";
import { FARTHEST_CONTEXT, LONGEST_CONTEXT, LONGEST_PATTERN, MOST_CONTEXT, MOST_DETECTORS } from "../file/limits.ts";
import { asList, hiddenText, id, listOfEach, oneOf, text } from "../file/readers.ts";
import type { Positioned } from "../file/tree.ts";
import { category } from "./entry.ts";

const validator = oneOf<Validator>({ words: VALIDATORS, code: "unknown-validator", noun: "validator" });

const pattern: Reader<Positioned<string>> = (node, checking) => {
  const found = text(node, checking);
  if (found === undefined) return undefined;
  const problem = patternProblem(found.value);
  if (problem === undefined) return found;
  checking.problems.error("wrong-pattern", found.at, problem);
  return undefined;
};

function patternProblem(written: string): string | undefined {
  if (written.length > LONGEST_PATTERN) return `a pattern has at most ${LONGEST_PATTERN} characters`;
  try {
    return new IRegexpSearch(written).matchesEmpty ? "this pattern also matches the empty text" : undefined;
  } catch (error) {
    if (!(error instanceof IRegexpError)) throw error;
    const place = error.offset === undefined ? "" : `, at character ${error.offset + 1}`;
    return `${error.message}${place}`;
  }
}

const contextWord: Reader<string> = (node, checking) => {
  const found = text(node, checking);
  if (found === undefined || found.value.length <= LONGEST_CONTEXT) return found?.value;
  checking.problems.error("wrong-option", found.at, `a context word has at most ${LONGEST_CONTEXT} characters`);
  return undefined;
};

/** A list that is not empty. */
function someOf<T>(read: Reader<T>, most: number): Reader<readonly T[]> {
  return (node, checking) => {
    const count = asList(node, checking)?.items.length;
    if (count === 0) checking.problems.error("empty-list", node.start, "this list is empty");
    if (count === undefined || count <= most) return count === undefined ? undefined : listOfEach(read)(node, checking);
    checking.problems.error("too-many", node.start, `this list has at most ${most} items`);
    return undefined;
  };
}

const within: Reader<Positioned<number>> = (node, checking) => {
  const value = node.kind === "scalar" && typeof node.value === "number" ? node.value : -1;
  if (Number.isInteger(value) && value >= 0 && value <= FARTHEST_CONTEXT) return { value, at: node.start };
  checking.problems.error("wrong-option", node.start, `expected a whole number from 0 to ${FARTHEST_CONTEXT}`);
  return undefined;
};

const MOST_EXAMPLES = 1000;

/** The keys of an entry in `detectors`. */
export const DETECTOR = {
  of: "a detector",
  keys: {
    id: toLoad(id),
    category: toLoad(category),
    pattern: toLoad(pattern),
    context: optional(someOf(contextWord, MOST_CONTEXT)),
    within: optional(within),
    validator: optional(validator),
    match: toLoad(someOf(hiddenText, MOST_EXAMPLES)),
    no_match: toLoad(someOf(hiddenText, MOST_EXAMPLES)),
  },
};

type DetectorFields = ReadMembers<MembersOf<typeof DETECTOR>>;

/** A detector, and its id with its position. */
export interface DetectorDraft {
  readonly id: Positioned<string>;
  readonly spec: DetectorSpec;
}

const oneDetector: Reader<DetectorDraft> = (node, checking) => {
  const fields = readKeys(node, DETECTOR, checking);
  if (fields === undefined) return undefined;
  if (fields.within !== undefined && node.kind === "map" && !node.members.some(({ key }) => key === "context")) {
    checking.problems.error("wrong-option", fields.within.at, '"within" has no effect without "context"');
  }
  const draft = draftOf(fields);
  if (draft !== undefined) runExamples(draft.spec, fields, checking);
  return draft;
};

export const detectors: Reader<readonly DetectorDraft[]> = (node, checking) => {
  const count = node.kind === "list" ? node.items.length : 0;
  if (count <= MOST_DETECTORS) return listOfEach(oneDetector)(node, checking);
  checking.problems.error("too-many", node.start, `a file has at most ${MOST_DETECTORS} detectors`);
  return undefined;
};

function draftOf(fields: DetectorFields): DetectorDraft | undefined {
  const { id, category, pattern } = fields;
  if (id === undefined || category === undefined || pattern === undefined) return undefined;
  const spec: DetectorSpec = {
    id: id.value,
    category: category.value,
    pattern: pattern.value,
    context: fields.context ?? [],
    within: fields.within?.value ?? WITHIN_DEFAULT,
    validator: fields.validator?.value ?? "none",
  };
  return { id, spec };
}

function runExamples(spec: DetectorSpec, { match, no_match }: DetectorFields, checking: Checking): void {
  const detector = customDetector(spec);
  for (const { value, at } of match ?? []) {
    if (!findsIn(detector, value)) checking.problems.error("wrong-example", at, "the detector finds nothing here");
    else if (!isShown(value, detector.needs ?? EVIDENCE.ANYTHING)) {
      checking.problems.error("wrong-example", at, "the detector would not be asked about this text");
    }
  }
  for (const { value, at } of no_match ?? []) {
    if (findsIn(detector, value)) checking.problems.error("wrong-example", at, "the detector finds something here");
  }
}
