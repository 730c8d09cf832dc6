/** Everything that depends on rules and options alone, checked and made once: what all runs of a redaction share. */

import type { PhoneParser } from "../actions/forms/phone-parser.ts";
import { isPhone } from "../actions/keyed-context.ts";
import { normalizationBy } from "../actions/normalization-by.ts";
import { ACTIONS, type ActionSpec, compareActions, REDACTING, type RunActions } from "../actions/table.ts";
import { customDetector } from "../detectors/own/custom.ts";
import { withOwnKinds } from "../detectors/own/own.ts";
import { namesByFile } from "../detectors/person/dictionary/by-file.ts";
import type { Names } from "../detectors/person/dictionary/names.ts";
import { DETECTORS } from "../detectors/table.ts";
import { UsageError } from "../errors/errors.ts";
import type { KeyRing } from "../keys/ring.ts";
import { type Plan, planRules } from "../matcher/plan.ts";
import { States } from "../matcher/states.ts";
import type { Report } from "../report/report.ts";
import type { RuleSet } from "../rules/model.ts";
import { applyPolicy, builtInPolicy, hitActionOf, weakerEntries } from "../rules/policy/policies.ts";
import { compileDetectors } from "../text/detect.ts";
import { RuleDecisions } from "./decisions/decisions.ts";
import type { RunParts, SharedParts } from "./decisions/run-parts.ts";
import { type CoreSettings, type Decider, GrownCore, type MakeDecider } from "./grown-core.ts";
import type { Ciphers, KeyedParts } from "./options/ciphers.ts";
import { FORMATS } from "./options/format.ts";
import { keysIn } from "./options/option-types.ts";
import {
  type CheckedOptions,
  checkOptions,
  chosenDetectors,
  DEFAULT_SIZES,
  detectorsOfPacks,
  type HitFinding,
  type RedactOptions,
  regionsOf,
} from "./options/options.ts";
import { Pool } from "./pool.ts";
import { GrownWalk } from "./value/grown-walk.ts";

/** JSON writes a character of a name, at its longest, as `\uXXXX`. */
const RAW_BYTES_PER_UNIT = 6;

/** States are made as documents need them; past so many, new cores begin with none. */
const MOST_STATES = 20_000;

const NO_RULES: RuleSet = { packs: [] };

/** Sees what a run scans. */
export interface Watching {
  /** Which names may be printed; not given: those of the rules. */
  readonly names?: ReadonlySet<string>;
  /** Whether it sees every value; else those with evidence, all of them. */
  readonly showsAll?: boolean;
  decider(parts: RunParts): Decider;
}

export class Compiled {
  readonly options: CheckedOptions;
  readonly plan: Plan;
  readonly policy: Report["policy"];
  readonly keys: KeyRing | undefined;
  /** The newest version by which an action of the run normalises values; undefined where none does. */
  readonly normalization: number | undefined;
  /** By detector, the category of what it finds. Empty where nothing is scanned. */
  readonly categories: ReadonlyMap<string, string>;
  readonly cores: Pool<GrownCore>;
  /** Along parsed values. */
  readonly walks: Pool<GrownWalk>;
  readonly #parts: SharedParts;
  readonly #watching: Watching | undefined;
  #states: States;

  /**
   * `otherwise`: for keyed actions, where the options bring no ciphers. `actions`: what runs do for the actions that rules name; values under any other action stay. `watching` is for one that
   * only looks.
   *
   * @throws UsageError, RuleError
   */
  constructor(
    options: RedactOptions,
    otherwise: Ciphers | undefined,
    actions: RunActions = REDACTING,
    watching?: Watching,
  ) {
    this.#watching = watching;
    this.options = checkOptions(options);
    const { rules, policy, unlisted, key, purpose = "", onFinding } = this.options;
    const keyed = key === undefined ? undefined : keyedParts(this.options.ciphers ?? otherwise);
    this.keys = keyed?.ring(keysIn(key));
    const applied = typeof policy === "string" ? builtInPolicy(policy) : policy;
    const effective = rules && applied ? applyPolicy(rules, applied) : rules;
    this.plan = planRules(effective, unlisted, applied?.unlisted);
    const hitAction = (category: string) => withoutShift(hitActionOf(category, applied));
    const scans = this.plan.scans && actions.table.scan !== undefined;
    const { isOn, phones, names } = chosenDetectors(this.options);
    const kinds = scans ? withOwnKinds(DETECTORS, this.options.detectors ?? []).filter(({ id }) => isOn(id)) : [];
    const ofPacks = scans ? detectorsOfPacks(rules).filter(({ id }) => isOn(id)) : [];
    this.categories = new Map([...kinds, ...ofPacks].map(({ id, category }) => [id, category]));
    const ofHits = [...new Set([...this.categories.values(), ...kinds.flatMap(({ also = [] }) => also)])];
    this.policy = applied && {
      id: applied.id,
      version: applied.version,
      weaker: weakerEntries(rules ?? NO_RULES, effective ?? NO_RULES),
      weakerHits: ofHits.filter((category) => isWeakerHit(hitAction(category))),
    };
    if (this.keys === undefined) checkKeyless(this.plan, ofHits.map(hitAction));
    this.normalization = newestNormalization(this.plan, ofHits, hitAction);
    const regions = regionsOf(this.options);
    const isAsked = names === "dictionary" && kinds.some(({ id }) => id === "person-name");
    const dictionary = isAsked ? namesGiven(this.options.names) : undefined;
    const settings = { regions, phones, names, dictionary };
    this.#parts = {
      plan: this.plan,
      actions,
      context: { keys: this.keys, makers: keyed?.makers, purpose, regions, phones: this.#phones(keyed) },
      detectors: scans ? compileDetectors(kinds, settings, ofPacks.map(customDetector)) : undefined,
      // Who watches sees what is scanned.
      known:
        scans && ofPacks.length === 0 && watching === undefined
          ? { names: kinds.map(({ id }) => id), settings }
          : undefined,
      hitAction,
      onFinding,
      showsAll: watching?.showsAll === true,
    };
    this.#states = new States(this.plan);
    const { onBadRecord } = this.options;
    const ofBytes = onBadRecord === undefined ? this.decider : this.#deciderOfLines;
    this.cores = new Pool(() => new GrownCore(this.#settings(ofBytes)));
    this.walks = new Pool(() => new GrownWalk(this.settings));
  }

  readonly decider: MakeDecider = (tree, nodes, counts) => this.#decider({ ...this.#parts, tree, nodes, counts });

  /** Where bad lines are left out, a hit is not told before its line has proved right. */
  readonly #deciderOfLines: MakeDecider = (tree, nodes, counts) => {
    const { onFinding } = this.#parts;
    const later = onFinding && ((finding: HitFinding) => counts.callLater(() => onFinding(finding)));
    return this.#decider({ ...this.#parts, onFinding: later, tree, nodes, counts });
  };

  #decider(parts: RunParts): Decider {
    return this.#watching === undefined ? new RuleDecisions(parts) : this.#watching.decider(parts);
  }

  /** What is known of documents so far, for a new tree. */
  get states(): States {
    if (this.#states.size > MOST_STATES) this.#states = new States(this.plan);
    return this.#states;
  }

  /** For keyed actions; loaded only where some category of the run is one of phone numbers. */
  #phones(keyed: KeyedParts | undefined): PhoneParser | undefined {
    const categories = [...this.plan.entries.map(({ category }) => category), ...this.categories.values()];
    return categories.some(isPhone) ? keyed?.phones() : undefined;
  }

  /** Of what walks anything but bytes. */
  get settings(): CoreSettings {
    return this.#settings(this.decider);
  }

  #settings(decider: MakeDecider): CoreSettings {
    const { plan, states, options } = this;
    const { maxDepth, maxValueBytes } = options;
    const format = FORMATS[options.format];
    const longestName = Math.max(0, ...[...plan.names].map((name) => name.length)) * RAW_BYTES_PER_UNIT;
    const sizes = { ...DEFAULT_SIZES, maxDepth, maxValueBytes, longestName };
    return { states, names: this.#watching?.names ?? plan.names, decider, format, sizes };
  }
}

/** @throws UsageError */
function keyedParts(ciphers: Ciphers | undefined): KeyedParts {
  if (ciphers !== undefined) return ciphers.parts;
  const message = 'a key needs ciphers here: import { ciphers } from "scrubjay/web", and give { key, ciphers }';
  throw new UsageError("no-ciphers", message);
}

/** @throws UsageError */
function namesGiven(given: Names | undefined): Names {
  const names = given ?? namesByFile();
  if (names !== undefined) return names;
  const message =
    'person-name=dictionary needs names here: import { names } from "scrubjay/names", and give { detect, names }';
  throw new UsageError("no-names", message);
}

/** Checked before anything is read. @throws UsageError `no-key` if a rule, or the action for hits, needs a key. */
function checkKeyless(plan: Plan, forHits: readonly ActionSpec[]): void {
  const hit = forHits.find(({ name }) => ACTIONS[name].keyed);
  if (hit !== undefined) throw new UsageError("no-key", `the policy's action ${hit.name} needs a key`);
  const entry = plan.entries.find(({ action }) => action !== null && ACTIONS[action.name].keyed);
  if (entry !== undefined) throw new UsageError("no-key", `${entry.id}: the action ${entry.action?.name} needs a key`);
}

function newestNormalization(
  { entries }: Plan,
  categories: readonly string[],
  hitAction: (category: string) => ActionSpec,
): number | undefined {
  const ofEntries = entries.map(({ action, category }) => action && normalizationBy(action, category));
  const versions = [...ofEntries, ...categories.map((category) => normalizationBy(hitAction(category), category))];
  const newest = Math.max(0, ...versions.map((version) => version ?? 0));
  return newest === 0 ? undefined : newest;
}

/** Without a policy, hits are replaced. */
function isWeakerHit(spec: ActionSpec): boolean {
  return compareActions({ name: "replace" }, spec) === "WEAKER";
}

/**
 * No built-in detector finds dates, although the digits of a phone number may look like a time stamp; and no rule says which value
 * a hit in a text would shift by.
 */
function withoutShift(spec: ActionSpec): ActionSpec {
  return spec.name === "shift-date" ? { name: "replace" } : spec;
}
