/**
 * Rule files as text in, checked rules out: the door of the room of rules. The room reads, checks and compiles rule files
 * into frozen plain data, once; nothing in it reads an input, and nothing that runs comes back to a file.
 */

import type { Problem } from "../errors/errors.ts";
import { wrongType } from "../errors/wrong-type.ts";
import { deepFreeze } from "../input/freeze.ts";
import { check } from "./check/check.ts";
import type { Review } from "./check/reviewed.ts";
import { compile } from "./compile.ts";
import { readDocument } from "./file/document.ts";
import { fileOption } from "./file/file-option.ts";
import { FORMAT } from "./file/formats.ts";
import { Problems } from "./file/problems.ts";
import { quotable, withoutMark } from "./file/says-format.ts";
import { notText, textOf } from "./file/utf-8.ts";
import type { RulePack, RuleSet } from "./model.ts";
import type { RuleTest } from "./rule-test.ts";
import { wrongRuleFiles } from "./wrong-rule-files.ts";

export interface ParseOptions {
  /** The file's name in problems. */
  readonly file: string;
  /** A pack of this project: what a review needs is an error where it is missing. */
  readonly shipped?: boolean;
  /** As `shipped`; a review that has ended is an error too. */
  readonly strict?: boolean;
  /** An earlier version, to be compared: errors that say nothing of what a run does with its entries are warnings. */
  readonly earlier?: boolean;
  /** `YYYY-MM-DD`, with which `reviewed.until` is compared; today (UTC) where it is not given. */
  readonly today?: string;
}

export interface ParsedRuleFile {
  /** Absent where a problem is an error. Frozen. */
  readonly pack?: RulePack;
  readonly tests: readonly RuleTest[];
  /** All that is wrong, in the order of the text. */
  readonly problems: readonly Problem[];
  /** The text that the places mean, without a byte order mark; "" where it does not say that it is a rule file. */
  readonly text: string;
  /** Who approved the file, as it says itself; absent where it does not. */
  readonly review?: Review;
  /** So many of the warnings are errors in a file that is not read as `earlier`; absent for none. */
  readonly passedOver?: number;
}

/** Parses and checks the text of a rule file, YAML or JSON. Wrong content never throws: it comes back as problems. */
export function parseRuleFile(text: string, options: ParseOptions): ParsedRuleFile {
  return parseWithTree(text, options).parsed;
}

/** As `parseRuleFile`, with the document tree, where there is one, and what says where its nodes stand. */
export function parseWithTree(text: string, options: ParseOptions) {
  const content = withoutMark(text);
  const problems = new Problems(content, options);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const root = readDocument(content, FORMAT, problems);
  const draft = root === undefined ? undefined : check(root, { text: content, problems, today });
  const pack = draft === undefined || problems.hasErrors ? undefined : compile(draft);
  const tests = deepFreeze((draft?.fields.tests ?? []).map(({ test }) => test));
  const parsed: ParsedRuleFile = {
    ...(pack && { pack }),
    ...(draft?.review && { review: draft.review }),
    ...(problems.passedOver > 0 && { passedOver: problems.passedOver }),
    tests,
    problems: problems.list(),
    text: quotable(content),
  };
  return { parsed, root, problems };
}

/** As `parseRuleFile`, for the bytes of a file: they have to be UTF-8. */
export function parseRuleBytes(bytes: Uint8Array, options: ParseOptions): ParsedRuleFile {
  const text = textOf(bytes);
  if (text !== undefined) return parseRuleFile(text, options);
  return { tests: [], problems: [notText("a rule file")], text: "" };
}

/**
 * Parses the text of one rule file, YAML or JSON, into rules that are ready to run. `options.file`: the file's name in
 * problems. Warnings are not shown. Only `loadRules` says whether the file is approved, as it reads the fields file too.
 *
 * @returns frozen plain data.
 * @throws UsageError for what is not text; RuleError `wrong-rule-file` with all problems, with line and column.
 */
export function parseRules(text: string, options: { readonly file?: string | undefined } = {}): RuleSet {
  if (typeof text !== "string") throw wrongType("parseRules", "the text of a rule file", text);
  const file = fileOption(options, "rules");
  const { pack, problems, text: content } = parseRuleFile(text, { file });
  if (pack === undefined) throw wrongRuleFiles([{ file, text: content, problems }]);
  return Object.freeze({ packs: Object.freeze([pack]) });
}
