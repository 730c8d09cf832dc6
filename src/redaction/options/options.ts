/**
 * Options: all that a program hands in, checked before any work. Nothing here may act on them; what is wrong is a
 * UsageError that names the option, and no value.
 */

import type { DetectorKind } from "../../detectors/detector.ts";
import type { DetectorSpec } from "../../detectors/own/custom.ts";
import { checkOwnKinds } from "../../detectors/own/own.ts";
import type { Names } from "../../detectors/person/dictionary/names.ts";
import type { InputErrorCode } from "../../errors/error-codes.ts";
import { type InputPlace, UsageError } from "../../errors/errors.ts";
import { shown } from "../../errors/printable.ts";
import type { Bytes } from "../../input/bytes.ts";
import { type Policy, type RulePack, type RuleSet, UNLISTED, type Unlisted } from "../../rules/model.ts";
import { REGIONS, regionMeant } from "../../rules/taxonomy/regions.ts";
import { CATEGORIES } from "../../rules/taxonomy/taxonomy.ts";
import type { Ciphers } from "./ciphers.ts";
import { type Detect, type DetectChoice, detectChoice, unknown } from "./detect-option.ts";
import { type Format, type FormatName, formatNamed } from "./format.ts";
import { plainOptions } from "./option-types.ts";

/** An option that is undefined is one that is not given. */
export interface RedactOptions {
  /** From `loadRules` or `parseRules`; without it only `unlisted` acts. */
  readonly rules?: RuleSet | undefined;
  /** A built-in policy by name, or one from a file: its actions take the place of the rules' own. By default the rules' own are taken. */
  readonly policy?: string | Policy | undefined;
  /** What happens to values that no rule decides; by default what the rule files say, and `scan` where they say nothing. */
  readonly unlisted?: Unlisted | undefined;
  /** ISO 3166-1 alpha-2: countries whose national forms the detectors know, beside those of the rule files. By default those alone. */
  readonly regions?: readonly string[] | undefined;
  /** Which detectors are at work, and how: `phone,email`, `-credit-card`, `phone=valid`, as text or a list; all if not given. */
  readonly detect?: Detect | undefined;
  /** The program's own, at work beside the built-in ones and those of the rule files. By default there are none. */
  readonly detectors?: readonly DetectorKind[] | undefined;
  /**
   * For keyed actions: at least 32 bytes; a string stands for its UTF-8. Of several, the newest first: it writes, and all reveal.
   * By default, and where it is undefined, as a variable is that is not set, there is no key: a rule that needs one is then
   * `no-key`.
   */
  readonly key?: string | Bytes | readonly (string | Bytes)[] | undefined;
  /** Needed beside a key in `scrubjay/web`, which has them; by default Node has its own. */
  readonly ciphers?: Ciphers | undefined;
  /** Needed for `person-name=dictionary` in `scrubjay/web`: `scrubjay/names` has them; by default Node has its own. */
  readonly names?: Names | undefined;
  /** Part of every subkey, so that exports for different purposes do not join. Empty where it is not given. */
  readonly purpose?: string | undefined;
  /**
   * Called for each hit of a detector as it is replaced, for a program's own metrics; by default nothing is. What it throws ends
   * the run.
   */
  readonly onFinding?: ((finding: HitFinding) => void) | undefined;
  /**
   * NDJSON: called for each bad line, one that is not exactly one document; the line is left out, and the run goes on with the next
   * one. Without it the first bad line ends the run. What it throws ends the run, too. A line longer than `maxValueBytes` that is
   * right so far ends the run all the same: part of it has come out.
   */
  readonly onBadRecord?: ((bad: BadRecord) => void) | undefined;
  /**
   * How documents follow each other. `auto` (default): one after another, or in an event stream, by the first line; `ndjson`, or `jsonl`:
   * one a line; `sse`: in server-sent events (WHATWG HTML, section 9.2).
   */
  readonly format?: Format | undefined;
  /** Bytes of one value that has to be examined, or of a candidate that is held; past it: redacted. By default 16 MiB. */
  readonly maxValueBytes?: number | undefined;
  /** How many containers may be open at a time; past it: `too-deep`. By default 1024. */
  readonly maxDepth?: number | undefined;
}

/** One hit of a detector that is being replaced: where it stands, never what. */
export interface HitFinding {
  /** The path, as reports print it: `$.data[*].note`; `*` for names that look as if they may be personal. */
  readonly place: string;
  /** In the name that leads to the place, not in its value. */
  readonly inName: boolean;
  /** The entry that has the detectors look there, `vendor/resource/entry`; undefined: none decides. */
  readonly rule: string | undefined;
  /** The detector's id; `known-value` for a value that another field of the record has. */
  readonly detector: string;
}

/** A bad line of NDJSON: where it is, and what is wrong with it; never what stands in it. */
export interface BadRecord {
  /** 1-based. */
  readonly line: number;
  /** Bytes of the input in front of the line. */
  readonly offset: number;
  /** What is wrong. */
  readonly code: InputErrorCode;
  /** The fault, in the input. */
  readonly place: InputPlace;
}

export interface CheckedOptions extends RedactOptions {
  readonly format: FormatName;
  readonly maxValueBytes: number;
  readonly maxDepth: number;
}

const OPTION_NAMES = [
  "rules",
  "policy",
  "unlisted",
  "regions",
  "detect",
  "detectors",
  "key",
  "ciphers",
  "names",
  "purpose",
  "onFinding",
  "onBadRecord",
  "format",
  "maxValueBytes",
  "maxDepth",
];

/** Strings, numbers and keys beyond `longBytes` are walked in parts. */
export const DEFAULT_SIZES = Object.freeze({
  maxDepth: 1024,
  maxValueBytes: 16 * 1024 ** 2,
  longBytes: 64 * 1024,
  longestName: 0,
});

/** With a value of 230 MB, the index of its bytes is larger than a block of the core may be. */
const MOST_BYTES = 192 * 1024 ** 2;
const DEEPEST = 10_000_000;

/** @throws UsageError for an option or a value that is not known. */
export function checkOptions(given: RedactOptions): CheckedOptions {
  const options = plainOptions(given, OPTION_NAMES);
  const { unlisted, maxValueBytes = DEFAULT_SIZES.maxValueBytes, maxDepth = DEFAULT_SIZES.maxDepth } = options;
  const format = formatNamed(options.format);
  if (options.onBadRecord !== undefined && format !== "ndjson") {
    throw new UsageError("not-ndjson", 'onBadRecord needs format: "ndjson"');
  }
  if (unlisted !== undefined && !UNLISTED.includes(unlisted)) {
    throw unknown("unlisted", String(unlisted), UNLISTED);
  }
  checkOwnKinds(options.detectors ?? []);
  chosenDetectors(options);
  for (const region of options.regions ?? []) {
    if (!REGIONS.includes(region)) throw unknownRegion(region);
  }
  for (const { category } of options.detectors ?? []) {
    if (!CATEGORIES.some((known) => known === category)) throw unknown("category", category, CATEGORIES);
  }
  checkWhole("maxValueBytes", maxValueBytes, MOST_BYTES);
  checkWhole("maxDepth", maxDepth, DEEPEST);
  return { ...options, format, maxValueBytes, maxDepth };
}

/** Which detectors are at work in a run with these options. @throws UsageError */
export function chosenDetectors({ detect, detectors = [], rules }: RedactOptions): DetectChoice {
  const own = [...detectors, ...detectorsOfPacks(rules)];
  return detectChoice(
    detect,
    own.map(({ id }) => id),
  );
}

/** The detectors of rule files, named as entries are, `vendor/resource/id`: files may use the same id, and none takes a built-in one's. */
export function detectorsOfPacks(rules: RuleSet | undefined): DetectorSpec[] {
  const ofPack = ({ id, detectors = [] }: RulePack) => detectors.map((spec) => ({ ...spec, id: `${id}/${spec.id}` }));
  return (rules?.packs ?? []).flatMap(ofPack);
}

/** The countries whose national forms are known in the run: those of the rule files and those that were asked for. */
export function regionsOf({ regions = [], rules }: RedactOptions): readonly string[] {
  return [...new Set([...(rules?.packs ?? []).flatMap((pack) => pack.regions), ...regions])];
}

/** Whether a run with these options may need detectors. */
export function mayScan({ rules, unlisted }: RedactOptions): boolean {
  return (
    unlisted !== "keep" ||
    (rules?.packs ?? []).some(({ entries }) => entries.some(({ action }) => action?.name === "scan"))
  );
}

function unknownRegion(region: string): UsageError {
  const meant = regionMeant(region);
  const hint = meant === undefined ? "give ISO 3166-1 alpha-2 codes, as CN" : `did you mean "${meant}"?`;
  return new UsageError("unknown-region", `unknown region ${shown(region)}; ${hint}`);
}

function checkWhole(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new UsageError("bad-number", `${name} must be a whole number from 1 to ${most}`);
}
