/** What a check of an output says: places and counts, never a value. */
import type { Left } from "./text-check.ts";
import type { WarnedKind } from "./warned/warned.ts";

/** Where the first one stands. */
export interface FirstPlace {
  /** The input's name. */
  readonly input: string;
  /** Which document of the input, from 1; blank lines do not count. */
  readonly document: number;
  /** RFC 6901, with indices; a key that may be personal stands as `*`. */
  readonly pointer: string;
}

/** What one detector found at one path. */
export interface VerifyFinding {
  /** As printed; `*` for names that look as if they may be personal. */
  readonly path: string;
  /** What is left. */
  readonly detector: "email" | "phone";
  /** How many are left there. */
  readonly count: number;
  /** Where the first one stands. */
  readonly first: FirstPlace;
}

/** What may be left at one path, of a kind that no form gives away. */
export interface VerifyWarning {
  /** As printed; `*` for names that look as if they may be personal. */
  readonly path: string;
  /** What may be left. */
  readonly detector: WarnedKind;
  /** How many may be left there. */
  readonly count: number;
  /** Where the first one stands. */
  readonly first: FirstPlace;
}

/** What may be left: look at it. */
export interface VerifyWarnings {
  /** The kinds that `detect` names. */
  readonly lookedFor: readonly WarnedKind[];
  /** How many there are in all, also of those that are not listed. */
  readonly count: number;
  /** At most 10,000, in the order of the paths. */
  readonly findings: readonly VerifyWarning[];
}

/** Values and keys that are left by the rules, and the addresses and numbers in them. */
export interface PassedOver extends Left {
  /** How many values and keys were passed over. */
  readonly values: number;
}

/** What a check of an output says. */
export interface VerifyReport {
  /** What this is, and in which version. */
  readonly format: "scrubjay-verify/1";
  /** The inputs, in their order: `bytes` of JSON, and how many `records`. */
  readonly inputs: readonly { readonly name: string; readonly bytes: number; readonly records: number }[];
  /** How many records there were in all inputs together: of none, nothing is clean. */
  readonly records: number;
  /** From the command line: files of folders that were not read. */
  readonly notRead?: readonly { readonly name: string; readonly why: string }[] | undefined;
  /** What `detect` of the run left alone, and so does the check; absent where that is nothing. */
  readonly notLookedFor?: readonly string[] | undefined;
  /** Countries whose national forms of numbers are known: those of the rule files, and of `regions`. */
  readonly regions: readonly string[];
  /** At most 10,000, in the order of the paths; `unlistedFindings` counts what the others found. */
  readonly findings: readonly VerifyFinding[];
  /** How many the findings past the 10,000 found. */
  readonly unlistedFindings: Left;
  /** Names, street addresses, numbers and addresses in words, where `detect` names their detectors; they do not change `exit`. */
  readonly warnings?: VerifyWarnings | undefined;
  /** What was not counted as left, and why. */
  readonly passedOver: {
    /** By name, in a rule file. */
    readonly kept: PassedOver;
    /** Below `unlisted: keep`. */
    readonly unlisted: PassedOver;
    /** Where a rule writes what looks like the real thing, or a coarser value, or hides a part, and may have written this. */
    readonly standIn: PassedOver;
    /**
     * Digits of which a word in front, the member's name, or what is glued to them says that they are something else, such as an id, and
     * that would be a number by chance: of all digit strings of that length, one in twenty begins so and is one. `values` are those that
     * hold such, `phone` how many they hold.
     */
    readonly byChance: PassedOver;
  };
  /** How often a limit was reached. */
  readonly limits: {
    /** Values that were longer than `maxValueBytes` and so were not read: they count as something left. */
    readonly tooLarge: number;
    /** Candidates of filters that were too large to be held: taken for what is not kept. */
    readonly heldTooLong: number;
  };
  /** The exit code: 0, or 1 where something is left. */
  readonly exit: number;
}

export const NOTHING_PASSED: PassedOver = Object.freeze({ values: 0, email: 0, phone: 0 });
