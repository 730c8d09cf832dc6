/** The options of a run, checked before any work. */
import { UsageError } from "./errors.ts";
import type { Policy, RuleSet, Unlisted } from "./rules/model.ts";
import { suggest } from "./rules/suggest.ts";
import { FORMAT_NAMES, type Format } from "./scanner/scanner.ts";

export interface RedactOptions {
  /** From `loadRules` or `parseRules`; without it only `unlisted` acts. */
  readonly rules?: RuleSet;
  /** A built-in policy by name, or one from a file: its actions take the place of the rules' own. */
  readonly policy?: string | Policy;
  /** What happens to values that no rule decides; stands in for what the rule files say. */
  readonly unlisted?: "keep" | "replace";
  /** For `hash`: at least 32 bytes; a string stands for its UTF-8. */
  readonly key?: string | Uint8Array;
  /** How documents follow each other. `auto` (default): one after another. */
  readonly format?: Format;
  /** Bytes of one value that has to be examined, or of a candidate that is held; past it: redacted. 16 MiB. */
  readonly maxValueBytes?: number;
  /** Containers that may be open at a time. 1024. */
  readonly maxDepth?: number;
}

export interface CheckedOptions extends RedactOptions {
  readonly format: Format;
  readonly maxValueBytes: number;
  readonly maxDepth: number;
}

const OPTION_NAMES = ["rules", "policy", "unlisted", "key", "format", "maxValueBytes", "maxDepth"];
const UNLISTED_CHOICES: readonly Unlisted[] = ["keep", "replace"];

/** Strings, numbers and keys beyond `longBytes` are walked in parts. */
export const DEFAULT_SIZES = Object.freeze({
  maxDepth: 1024,
  maxValueBytes: 16 * 1024 ** 2,
  longBytes: 64 * 1024,
  longestName: 0,
});

const MOST_BYTES = 256 * 1024 ** 2;
const DEEPEST = 10_000_000;

/** @throws UsageError for an option or a value that is not known. */
export function checkOptions(options: RedactOptions): CheckedOptions {
  for (const name of Object.keys(options)) {
    if (!OPTION_NAMES.includes(name)) throw unknown("option", name, OPTION_NAMES);
  }
  const {
    format = "auto",
    unlisted,
    maxValueBytes = DEFAULT_SIZES.maxValueBytes,
    maxDepth = DEFAULT_SIZES.maxDepth,
  } = options;
  if (!FORMAT_NAMES.includes(format)) throw unknown("format", String(format), FORMAT_NAMES);
  if (unlisted !== undefined && !UNLISTED_CHOICES.includes(unlisted)) {
    throw unknown("unlisted", String(unlisted), UNLISTED_CHOICES);
  }
  if (options.rules === undefined && unlisted === undefined) {
    throw new UsageError("no-rules", "without rules, unlisted must be given: keep or replace");
  }
  checkWhole("maxValueBytes", maxValueBytes, MOST_BYTES);
  checkWhole("maxDepth", maxDepth, DEEPEST);
  return { ...options, format, maxValueBytes, maxDepth };
}

function unknown(what: string, name: string, known: readonly string[]): UsageError {
  const near = suggest(name, known);
  const hint = near === undefined ? `known: ${known.join(", ")}` : `did you mean "${near}"?`;
  return new UsageError(`unknown-${what}`, `unknown ${what} "${name}"; ${hint}`);
}

function checkWhole(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new UsageError("bad-number", `${name} must be a whole number from 1 to ${most}`);
}
