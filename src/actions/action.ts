/** What an action is. One file each; table.ts lists them. */
import type { KeyRing } from "../keys/ring.ts";
import type { ReplacedBecause } from "../report/run-counts.ts";
import type { ActionSpec } from "../rules/model.ts";
import type { HashTexts } from "../scanner/nodes.ts";
import type { PhoneParser } from "./forms/phone-parser.ts";

/** What an action may use to do its work. */
export interface ActionContext {
  /** What stands for a value of the rule's category, e.g. `[EMAIL]`. */
  readonly label: string;
  /** The rule's own category, exactly: subkeys are made for it, so values join inside one category. */
  readonly category: string | null;
  /** Absent where no key was given. */
  readonly keys: KeyRing | undefined;
  /** Part of every subkey: exports for different purposes do not join. Empty where none is given. */
  readonly purpose: string;
  /** ISO 3166-1 alpha-2: whose national forms phone numbers may have. */
  readonly regions: readonly string[];
  /** Wanted by keyed actions for categories of phone numbers (`isPhone`) only. */
  readonly phones: PhoneParser | undefined;
  /** Hears of each value that was replaced instead. */
  readonly replaced?: (because: ReplacedBecause) => void;
  /** Of `shift-date`: what the record says by which its dates shift; undefined where it does not say it plainly. */
  readonly shiftsBy?: ((record: number) => string | undefined) | undefined;
  /** Takes what detectors find out of a string or a number; absent where the run scans nothing. */
  readonly scan?: TextAction | undefined;
}

/** What looks at a text itself to see whether there is something to take out. */
export interface TextAction {
  readonly needs: number;
  readonly string: (text: string) => string;
  readonly number: (text: string) => string;
}

/**
 * An action of one rule, ready to be applied. All texts are JSON; a fixed text means that the value need not be
 * looked at. `record`: the number of the innermost record that the value stands in; 0 outside of all. Laws (test/actions/laws.ts): deterministic, valid JSON, of the same JSON type, free of the original.
 */
export interface Action {
  readonly string: string | ((text: string, record: number) => string);
  readonly number: string | ((text: string, record: number) => string);
  readonly boolean: string;
  /**
   * Where set, makes what stands in place of a part of a string, or of a number in JSON inside of one, from its source as
   * it is written in the input, escapes of all depths included. The result is plain text; for numbers a JSON string.
   */
  readonly sealed?: (source: string, kind: "text" | "number") => string;
  /** Where set, hears of values before each is asked for: what is made for many at once costs less. */
  readonly foresee?: (texts: readonly string[]) => void;
  /** Where set, the scanner's core may make the keyed hashes of `string` and `number` itself. */
  readonly hashed?: HashTexts;
  /** Where set, values that stay, as JSON texts: the core leaves them without asking. */
  readonly kept?: readonly string[];
  /** Where set, values without any of this evidence (EVIDENCE of the detectors) stay without being looked at. */
  readonly needs?: number;
}

export interface ActionKind {
  readonly needsKey: boolean;
  /** Under it names become labels, as `[NAME]`; under others, what the action makes of them. */
  readonly namesAreLabels: boolean;
  /** Whether the matched node itself, a container with all it holds, is taken. */
  readonly takes: "remove" | "null" | undefined;
  make(spec: ActionSpec, context: ActionContext): Action;
}
