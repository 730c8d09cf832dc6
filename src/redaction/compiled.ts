/** Everything that depends on rules and options alone, checked and made once: what all runs of a redaction share. */

import { type PhoneParser, phoneParser } from "../actions/forms/phone-parser.ts";
import { isPhone } from "../actions/keyed-context.ts";
import { type ActionSpec, compareActions, REDACTING, type RunActions } from "../actions/table.ts";
import { withOwnKinds } from "../detectors/own/own.ts";
import { DETECTORS } from "../detectors/table.ts";
import { type KeyRing, keyRing } from "../keys/ring.ts";
import { type Plan, planRules } from "../matcher/plan.ts";
import { States } from "../matcher/states.ts";
import type { Report } from "../report/report.ts";
import type { RuleSet } from "../rules/model.ts";
import { applyPolicy, builtInPolicy, hitActionOf, weakerEntries } from "../rules/policy/policies.ts";
import type { ScanSizes } from "../scanner/scanner.ts";
import { categoriesOf, detectorsOfRun, type RunDetectors } from "../text/of-run.ts";
import { RuleDecisions } from "./decisions/decisions.ts";
import { requireKey } from "./decisions/require-key.ts";
import type { RunParts } from "./decisions/run-parts.ts";
import { GrownCore, type MakeDecider } from "./grown-core.ts";
import { keysIn } from "./options/option-types.ts";
import {
  type CheckedOptions,
  checkOptions,
  chosenDetectors,
  DEFAULT_SIZES,
  type RedactOptions,
  regionsOf,
} from "./options/options.ts";
import { Pool } from "./pool.ts";
import { GrownWalk } from "./value/grown-walk.ts";

/** JSON writes a character of a name, at its longest, as `\uXXXX`. */
const RAW_BYTES_PER_UNIT = 6;

/** States are made as documents ask for them; past so many, cores that are made begin with none. */
const MOST_STATES = 20_000;

const NO_RULES: RuleSet = { packs: [] };

export class Compiled {
  readonly options: CheckedOptions;
  readonly plan: Plan;
  readonly policy: Report["policy"];
  readonly keys: KeyRing | undefined;
  /** By detector: what it finds. Empty where nothing is scanned. */
  readonly categories: ReadonlyMap<string, string>;
  readonly cores: Pool<GrownCore>;
  /** Along parsed values. */
  readonly walks: Pool<GrownWalk>;
  readonly #parts: Omit<RunParts, "counts">;
  #states: States;

  /**
   * `actions`: what runs do for the actions that the rules name; values of actions that they do not have stay.
   *
   * @throws UsageError, RuleError
   */
  constructor(options: RedactOptions, actions: RunActions = REDACTING) {
    this.options = checkOptions(options);
    const { rules, policy, unlisted, key, purpose = "", onFinding } = this.options;
    this.keys = key === undefined ? undefined : keyRing(keysIn(key));
    const applied = typeof policy === "string" ? builtInPolicy(policy) : policy;
    const effective = rules && applied ? applyPolicy(rules, applied) : rules;
    this.plan = planRules(effective, unlisted, applied?.unlisted);
    const hitAction = (category: string) => withoutShift(hitActionOf(category, applied));
    const scans = this.plan.scans && actions.table.scan !== undefined;
    const detectors = scans ? detectorsFor(this.options) : undefined;
    this.categories = detectors ? categoriesOf(detectors) : new Map();
    this.policy = applied && {
      id: applied.id,
      weaker: weakerEntries(rules ?? NO_RULES, effective ?? NO_RULES),
      weakerHits: [...new Set(this.categories.values())].filter((category) => isWeakerHit(hitAction(category))),
    };
    requireKey(this.plan, this.keys, [...this.categories.values()].map(hitAction));
    this.#parts = {
      actions,
      context: { keys: this.keys, purpose, regions: regionsOf(this.options), phones: this.#phones() },
      detectors: detectors && detectorsOfRun(detectors),
      hitAction,
      onFinding,
    };
    this.#states = new States(this.plan);
    this.cores = new Pool(() => this.#growCore());
    this.walks = new Pool(() => this.#growWalk());
  }

  readonly decider: MakeDecider = (tree, nodes, counts) =>
    new RuleDecisions(this.plan, tree, nodes, { ...this.#parts, counts });

  /** What is known of documents so far; for a tree that begins to grow. */
  get states(): States {
    if (this.#states.size > MOST_STATES) this.#states = new States(this.plan);
    return this.#states;
  }

  /** For keyed actions; read only where some category of the run is one of phone numbers. */
  #phones(): PhoneParser | undefined {
    const categories = [...this.plan.entries.map(({ category }) => category), ...this.categories.values()];
    return this.keys !== undefined && categories.some(isPhone) ? phoneParser() : undefined;
  }

  #growCore(): GrownCore {
    const { plan, decider, states, options } = this;
    return new GrownCore({ states, names: plan.names, decider, format: options.format, sizes: this.#sizes() });
  }

  #growWalk(): GrownWalk {
    const { plan, decider, states, options } = this;
    const { maxDepth, maxValueBytes } = options;
    return new GrownWalk({ states, names: plan.names, decider, maxDepth, maxValueBytes });
  }

  #sizes(): ScanSizes {
    const { maxDepth, maxValueBytes } = this.options;
    const longestName = Math.max(0, ...[...this.plan.names].map((name) => name.length)) * RAW_BYTES_PER_UNIT;
    return { ...DEFAULT_SIZES, maxDepth, maxValueBytes, longestName };
  }
}

/** Without a policy, hits are replaced. */
function isWeakerHit(spec: ActionSpec): boolean {
  return compareActions({ name: "replace" }, spec) === "WEAKER";
}

/**
 * None of what the built-in detectors find is a date, although the digits of a phone number may look like a stamp; and what
 * stands in a text has no rule file that says by what it shifts.
 */
function withoutShift(spec: ActionSpec): ActionSpec {
  return spec.name === "shift-date" ? { name: "replace" } : spec;
}

function detectorsFor(options: RedactOptions): RunDetectors {
  const kinds = withOwnKinds(DETECTORS, options.detectors ?? []);
  const { isOn, phones } = chosenDetectors(options);
  const packs = (options.rules?.packs ?? []).map(({ id, detectors = [] }) => ({
    id,
    detectors: detectors.filter((spec) => isOn(`${id}/${spec.id}`)),
  }));
  return { kinds: kinds.filter(({ id }) => isOn(id)), packs, settings: { regions: regionsOf(options), phones } };
}
