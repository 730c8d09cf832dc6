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
import type { VerifyWalkParts } from "./walk.ts";

/** Those of the run that made the output; `key` and `purpose` change nothing. */
export type VerifyOptions = RedactOptions;

export class Verifier {
  readonly #options: CheckedOptions;
  readonly #parts: VerifyWalkParts;
  #inputs: VerifyReport["inputs"] = [];
  #current: InputCheck | undefined;
  #name = "";

  /** @throws UsageError, RuleError */
  constructor(options: VerifyOptions | CompiledOptions = {}) {
    this.#options = compiledOptionsIn(options) ?? checkOptions(options as VerifyOptions);
    if (!DOCUMENT_FORMATS.includes(this.#options.format)) throw wrongFormat();
    const rules = rulesOf(this.#options);
    const { isOn } = chosenDetectors(this.#options);
    this.#parts = {
      states: new PlaceStates(rules),
      check: new TextCheck(finderOf(this.#options), isOn("email")),
      tally: new VerifyTally(),
      named: rules.names,
      hitStandIns: hitStandIns(policyOf(this.#options)),
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
    return { ...found, ...(notLookedFor.length > 0 && { notLookedFor }) };
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

/** The policy also says what becomes of what detectors find, and that may look like the real thing. */
function hitStandIns(policy: Policy | undefined): VerifyWalkParts["hitStandIns"] {
  const isStandIn = (category: string) => ACTIONS[hitActionOf(category, policy).name].standIn.ofHits;
  return { email: isStandIn("user.contact.email"), phone: isStandIn("user.contact.phone_number") };
}
