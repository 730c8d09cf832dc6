/**
 * The independent check of an output: bytes in, and in the end what is left in them. Synchronous; holds one value at a time.
 * Nothing in this room may use the scanner, the detectors or the decisions of a run: it would miss what they miss.
 */
import { ACTIONS } from "../actions/table.ts";
import { UsageError } from "../errors/errors.ts";
import { type CompiledOptions, compiledOptionsIn } from "../redaction/options/compiled-options.ts";
import { DOCUMENT_FORMATS } from "../redaction/options/format.ts";
import {
  type CheckedOptions,
  checkOptions,
  chosenDetectors,
  type RedactOptions,
  regionsOf,
} from "../redaction/options/options.ts";
import type { Policy } from "../rules/model.ts";
import { applyPolicy, builtInPolicy, hitActionOf } from "../rules/policy/policies.ts";
import { InputCheck } from "./input-check.ts";
import { NumberFinder } from "./numbers/finder.ts";
import { type PathsOfRules, pathsOf } from "./paths-of-rules.ts";
import { PlaceStates } from "./place-states.ts";
import type { VerifyReport } from "./report.ts";
import { VerifyTally } from "./tally.ts";
import { TextCheck } from "./text-check.ts";
import type { HitStandIns, VerifyWalkParts } from "./walk.ts";
import { WARNED_KINDS, type WarnedKind } from "./warned/warned.ts";

/** Those of the run that made the output; `key` and `purpose` change nothing. */
export type VerifyOptions = RedactOptions;

export class Verifier {
  readonly #options: CheckedOptions;
  readonly #parts: VerifyWalkParts;
  readonly #warnsOf: readonly WarnedKind[];
  #inputs: VerifyReport["inputs"] = [];
  #current: InputCheck | undefined;
  #name = "";

  /** @throws UsageError, RuleError */
  constructor(options: VerifyOptions | CompiledOptions = {}) {
    this.#options = compiledOptionsIn(options) ?? checkOptions(options as VerifyOptions);
    if (!DOCUMENT_FORMATS.includes(this.#options.format)) throw wrongFormat();
    const rules = rulesOf(this.#options);
    const { isOn } = chosenDetectors(this.#options);
    this.#warnsOf = warnsOf(this.#options);
    this.#parts = {
      states: new PlaceStates(rules),
      check: new TextCheck(finderOf(this.#options), isOn("email"), this.#warnsOf),
      tally: new VerifyTally(),
      named: rules.names,
      hitStandIns: hitStandIns(this.#options),
      mostHeld: this.#options.maxValueBytes,
      maxDepth: this.#options.maxDepth,
      besideDocuments: rules.unlisted === "keep" ? "unlisted" : "scanned",
    };
  }

  /** What is written next is another input; `name` stands in the report. */
  begin(name: string): void {
    this.#name = name;
    this.#current = undefined;
  }

  /** The next bytes of the input, cut anywhere. @throws InputError */
  write(bytes: Uint8Array): void {
    this.#input().write(bytes);
  }

  /** The end of the input. @throws InputError */
  endInput(): void {
    const input = this.#input();
    input.end();
    this.#inputs = [...this.#inputs, { name: this.#name, bytes: input.bytes, records: input.records }];
    this.#current = undefined;
  }

  /** What is left in the inputs that have ended, and in what there is of the one that is open. */
  get report(): VerifyReport {
    const notLookedFor = notLookedForIn(this.#options);
    const found = this.#parts.tally.report(this.#inputs, regionsOf(this.#options));
    const warnings = this.#warnsOf.length > 0 && { warnings: this.#parts.tally.warnings(this.#warnsOf) };
    return { ...found, ...(notLookedFor.length > 0 && { notLookedFor }), ...warnings };
  }

  /** `endInput`, for a single input. @throws InputError */
  end(): VerifyReport {
    this.endInput();
    return this.report;
  }

  #input(): InputCheck {
    this.#current ??= new InputCheck(this.#name, this.#parts, this.#options);
    return this.#current;
  }
}

function wrongFormat(): UsageError {
  const what = "verify reads documents: apply the patches to a redacted document, then verify that";
  return new UsageError("wrong-format", what);
}

/** undefined where the run left phone numbers. */
function finderOf(options: RedactOptions): NumberFinder | undefined {
  const { isOn, phones } = chosenDetectors(options);
  // Without regions, only numbers are found of which something says what they are.
  return isOn("phone") ? new NumberFinder(phones === "marked" ? [] : regionsOf(options)) : undefined;
}

function notLookedForIn(options: RedactOptions): string[] {
  const { isOn, phones } = chosenDetectors(options);
  const national = isOn("phone") && phones === "marked" ? ["phone, unless a mark, a word or a name says so"] : [];
  return [...["email", "phone"].filter((id) => !isOn(id)), ...national];
}

function rulesOf(options: RedactOptions): PathsOfRules {
  const { rules, unlisted } = options;
  const policy = policyOf(options);
  return pathsOf(rules && policy ? applyPolicy(rules, policy) : rules, unlisted, policy?.unlisted);
}

function policyOf({ policy }: RedactOptions): Policy | undefined {
  return typeof policy === "string" ? builtInPolicy(policy) : policy;
}

/** What only words give away is looked for where the list names it: it takes time, and is never sure. */
function warnsOf(options: RedactOptions): WarnedKind[] {
  const { isAsked } = chosenDetectors(options);
  return WARNED_KINDS.filter(isAsked);
}

/** By kind, what a hit is called. */
const WARNED_CATEGORIES: Readonly<Record<WarnedKind, string>> = {
  "person-name": "user.name",
  "street-address": "user.contact.address",
  "spoken-number": "user.contact.phone_number",
  "spoken-email": "user.contact.email",
};

/** The policy also says what becomes of what detectors find, and that may look like the real thing; so may what takes a known value's place. */
function hitStandIns(options: RedactOptions): HitStandIns {
  const policy = policyOf(options);
  const isStandIn = (category: string) => ACTIONS[hitActionOf(category, policy).name].standIn.ofHits;
  const known = knownStandIns(options);
  const isWarned = (kind: WarnedKind) =>
    isStandIn(WARNED_CATEGORIES[kind]) || known.some((of) => of.startsWith(WARNED_CATEGORIES[kind]));
  return {
    email: isStandIn("user.contact.email"),
    phone: isStandIn("user.contact.phone_number"),
    warned: new Set(WARNED_KINDS.filter(isWarned)),
  };
}

/** Categories of values that stand-ins replace in texts, too. */
function knownStandIns({ rules, policy }: RedactOptions): string[] {
  const made = policyOf({ policy });
  const packs = (rules && made ? applyPolicy(rules, made) : rules)?.packs ?? [];
  return packs
    .flatMap(({ entries }) => entries)
    .filter(({ alsoInText, action }) => alsoInText && action !== null && ACTIONS[action.name].standIn.ofValues)
    .map(({ category }) => category ?? "");
}
