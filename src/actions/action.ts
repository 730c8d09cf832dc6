/** What an action makes of values, once it knows the run and the rule. */
import type { KeyRing } from "../keys/ring.ts";
import type { HashTexts } from "../scanner/nodes.ts";
import type { PhoneParser } from "./forms/phone-parser.ts";

/** Why an action could not be done, so that the label stands in the place of a value. */
export type ReplacedBecause = "few-values" | "too-long" | "other-characters" | "without-by";

/** What keyed actions do, each with its spec. */
export type KeyedMakers = Readonly<
  Record<string, (context: ActionContext & { readonly keys: KeyRing }, spec: never) => Action>
>;

/** What an action may use to do its work. */
export interface ActionContext {
  /** What stands for a value of the rule's category, e.g. `[EMAIL]`. */
  readonly label: string;
  /** The rule's own category, exactly: subkeys are made for it, so values join inside one category. */
  readonly category: string | null;
  /** Absent where no key was given. */
  readonly keys: KeyRing | undefined;
  /** What keyed actions do, by name; as above. */
  readonly makers: KeyedMakers | undefined;
  /** Part of every subkey: exports for different purposes do not join. Empty where none is given. */
  readonly purpose: string;
  /** ISO 3166-1 alpha-2: whose national forms phone numbers may have. */
  readonly regions: readonly string[];
  /** Wanted by keyed actions for categories of phone numbers (`isPhone`) only. */
  readonly phones: PhoneParser | undefined;
  /** Called for each value that was replaced instead. */
  readonly replaced?: (because: ReplacedBecause) => void;
  /** Of `shift-date`: what the record says by which its dates shift; undefined where it does not say it plainly. */
  readonly shiftsBy?: ((record: number) => string | undefined) | undefined;
}

/**
 * An action of one rule, ready to be applied. It knows no JSON: strings come and go as plain text, numbers as they are
 * written. Laws (test/actions/laws.ts): deterministic, of the same JSON type, free of the original.
 */
export interface Action {
  /** What stands in place of every string, or says what stands in place of one. */
  readonly string: string | Replacement;
  /** The same for numbers: as a JSON number is written, or as a string of plain letters, in quotes. */
  readonly number: string | Replacement;
  /**
   * Where set, it is asked in place of `string` and `number`, and makes a text of either from its source: as it is written
   * in the input, escapes of all depths included. That of a string begins with its quote and ends without one.
   */
  readonly sealed?: (source: string) => string;
  /** Where set, it gets the sources of values before `sealed` is asked for each: to make many at once costs less. */
  readonly prepare?: (sources: readonly string[]) => void;
  /** Where set, the scanner's core may make the keyed hashes of `string` and `number` itself. */
  readonly hashed?: HashTexts;
  /** Only what detectors find goes; `string` and `number` are for what they cannot look into. */
  readonly scans?: true;
}

/**
 * undefined: the value stays as it is written. `record`: the number of the innermost record that the value stands in; 0
 * outside of all records.
 */
export type Replacement = (value: string, record: number) => string | undefined;
