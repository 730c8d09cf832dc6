/**
 * What becomes of values and names in all documents, with both versions: decided by a walk through both (review/cases), with
 * the rule files' own actions and under each policy. Documented fields have lines of their own.
 */
import { RuleError } from "../../errors/errors.ts";
import type { Policy, RulePack } from "../../rules/model.ts";
import { applyPolicy } from "../../rules/policy/policies.ts";
import { spotsAt } from "../cases/at-place.ts";
import { TooManyOutcomes } from "../cases/candidate.ts";
import { placeTo, whenText } from "../cases/document.ts";
import { Likeness } from "../cases/likeness.ts";
import { searched } from "../cases/search.ts";
import { type Spot, Walk } from "../cases/walk.ts";
import { effectOf, effectText } from "../effect.ts";
import { placeText } from "../engine/place.ts";
import { exampleOf, type Field } from "../fields.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, changeOf, effectChange } from "./change.ts";
import { type Difference, differencesAt, type Versions } from "./differences.ts";
import { examplesFor, type Shown } from "./examples.ts";
import { type Found, mergeDifferences } from "./merge-cases.ts";
import { withMoves } from "./moves.ts";
import { tellingNames } from "./telling-names.ts";
import { isOfWidened } from "./widened.ts";

export function diffEffects(before: ReviewedPack, after: ReviewedPack, policies: readonly Policy[]): Change[] {
  const packs: Versions = [before.pack, after.pack];
  if (decidesTheSame(packs)) return [];
  const fields = [
    ...new Map([before, after].flatMap(({ fields = [] }) => fields).map((one) => [one.path, one])).values(),
  ];
  const own = new Comparison(packs, packs, undefined);
  own.walk.candidates.begin();
  const ownLines = own.lines(fields, () => true);
  const known = new Set(ownLines.filter(isDecidedWeaker).map((line) => pairOf(differenceOf(line))));
  const underPolicies = policies.flatMap((policy) => {
    const applied = packs.map((pack) => withPolicy(pack, policy));
    const [old, now] = applied;
    if (typeof old === "string" || typeof now === "string") return refused(policy, applied);
    const comparison = new Comparison(packs, [old as RulePack, now as RulePack], policy, own.walk);
    // Where there was too much to go through, one policy more shows nothing more.
    if (own.isOpen) return [];
    const isNews = (one: Difference) => isOfPolicy(one) && !known.has(pairOf(one)) && !isOfWidened(one, packs);
    return comparison.changes(comparison.lines(fields, isNews));
  });
  return [...own.changes(ownLines, policies), ...underPolicies, ...own.undecided()];
}

/** What the file or a policy says of it changes nothing where neither paths nor entries nor records have changed. */
function decidesTheSame([before, after]: Versions): boolean {
  const textOf = ({ records, entries, unlisted, shiftBy }: RulePack) =>
    JSON.stringify([
      records,
      unlisted,
      shiftBy,
      entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((entry) => Object.entries(entry).sort()),
    ]);
  return textOf(before) === textOf(after);
}

/** A policy's lines for entries that the version does not have say nothing of it. */
function withPolicy(pack: RulePack, policy: Policy): RulePack | string {
  const ids = new Set(pack.entries.map(({ id }) => `${pack.id}/${id}`));
  try {
    const fitting = { ...policy, rules: policy.rules.filter(({ id }) => ids.has(id)) };
    return applyPolicy({ packs: [pack] }, fitting).packs[0] ?? pack;
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
}

/** A run with the policy would end before it reads anything: nothing leaks. */
function refused(policy: Policy, applied: readonly (RulePack | string)[]): Change[] {
  const [before, after] = applied.map((one) => (typeof one === "string" ? one : "a run takes it"));
  if (before === after) return [];
  return [
    {
      ...effectChange("DIFFERENT", null, "refused", { before: before ?? null, after: after ?? null }),
      policy: policy.id,
    },
  ];
}

/**
 * What no entry decided had no category, so no policy had a say in it; but a policy that replaces all such values no longer
 * does where a rule scans them now.
 */
function isOfPolicy({ direction, certainty, what, by, after }: Difference): boolean {
  const isDecided = direction === "WEAKER" && certainty === "decided";
  const isLost = by[0] !== null || after?.startsWith("scan by ") === true;
  return isDecided && isLost && (what === "value" || what === "name");
}

function pairOf({ what, by }: Difference): string {
  return JSON.stringify([what, by]);
}

interface Line {
  readonly found: readonly [Found, ...Found[]];
  readonly change: Change;
}

function isWeaker({ change }: Line): boolean {
  return change.direction === "WEAKER";
}

function isDecidedWeaker(line: Line): boolean {
  return isWeaker(line) && line.change.certainty === "decided";
}

function differenceOf({ found: [first] }: Line): Difference {
  return first.difference;
}

/** Of one line, for its example. */
const MOST_VALUES = 4;

class Comparison {
  readonly walk: Walk;
  readonly #isDone: (spot: Spot) => boolean;
  readonly #packs: Versions;
  readonly #applied: Versions;
  readonly #policy: Policy | undefined;
  readonly #open: string[] = [];
  readonly #telling: ReadonlySet<string>;

  /** `like`: a walk through the same files with other actions. */
  constructor(packs: Versions, applied: Versions, policy: Policy | undefined, like?: Walk) {
    this.walk = new Walk(applied, like);
    const likeness = new Likeness(this.walk.states);
    this.#isDone = (spot) => likeness.isSame(spot);
    this.#packs = packs;
    this.#applied = applied;
    this.#policy = policy;
    this.#telling = tellingNames(this.walk, packs);
  }

  /** There was too much to go through. */
  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  lines(fields: readonly Field[], isWanted: (one: Difference) => boolean): Line[] {
    const documented = fields.flatMap((field) => this.#atField(field));
    const { spots, open } = searched(this.walk, this.#isDone);
    this.#open.push(...open.map((spot) => placeText(placeTo(spot))));
    const others = spots.flatMap((spot) => this.#found(spot, undefined));
    const all = [...documented, ...others].filter(({ difference }) => isWanted(difference));
    return mergeDifferences(withMoves(all, this.walk, this.#applied[1]), this.#policy !== undefined).map(
      ({ found, parts }) => ({
        found,
        change: changeOf({ ...parts, layer: "effect" }),
      }),
    );
  }

  #atField(field: Field): Found[] {
    const { place } = exampleOf(field);
    let isWhole = true;
    const isDone = (spot: Spot) => {
      const isSame = this.#isDone(spot);
      if (isSame) isWhole = false;
      return isSame;
    };
    try {
      const spots = spotsAt(this.walk, place, isDone);
      const found = spots.flatMap((spot) => this.#found(spot, placeText(place)));
      return found.map((one) => ({ ...one, of: isWhole ? spots.length : 0 }));
    } catch (error) {
      if (!(error instanceof TooManyOutcomes)) throw error;
      this.#open.push(placeText(place));
      return [];
    }
  }

  #found(spot: Spot, documentedAs: string | undefined): Found[] {
    return differencesAt(this.walk, this.#applied, spot, this.#telling).map((difference) => ({
      // Only the engine can say whether there is a document for what is opaque, and it is asked for what is weaker.
      difference:
        spot.isOpaque && difference.direction !== "WEAKER" ? { ...difference, certainty: "unknown" } : difference,
      place: documentedAs ?? placeText(placeTo(spot)),
      when: caseOf(this.walk, difference),
      isDocumented: documentedAs !== undefined,
      of: 0,
    }));
  }

  /**
   * With an example for each that is weaker; without one that the engine confirms, it is not known to be.
   * @param others policies under which it may show, where it does not here.
   */
  changes(lines: readonly Line[], others: readonly Policy[] = []): Change[] {
    const weaker = lines.filter(isWeaker);
    const shown = this.#shown(weaker, this.#applied, this.#policy);
    const hidden = weaker.filter((line, i) => shown[i] === null && differenceOf(line).by[0] === null);
    const elsewhere = this.#changesUnder(others, hidden);
    const policy = this.#policy?.id ?? null;
    return lines.map((line): Change => {
      const at = weaker.indexOf(line);
      const example = shown[at];
      if (at < 0) return { ...line.change, policy };
      if (example === undefined) return { ...line.change, policy, certainty: "unknown" };
      const isShown = example !== null || line.found[0].difference.value === undefined;
      // Such as a value of a closed list in which detectors find nothing: here it comes out of both alike.
      const shownHere: Change = isShown
        ? { ...line.change, policy, example }
        : { ...line.change, policy, certainty: "unknown" };
      return elsewhere.get(line) ?? shownHere;
    });
  }

  /**
   * A keep may leave all that a scan has left before: a closed list, in which nothing is ever found. But it takes the place
   * out of the hands of a policy that replaces what no entry decides, and under such a policy it shows.
   */
  #changesUnder(policies: readonly Policy[], lines: readonly Line[]): ReadonlyMap<Line, Change> {
    const policy = policies.find(({ unlisted }) => unlisted === "replace");
    const [old, now] = policy === undefined ? [] : this.#packs.map((pack) => withPolicy(pack, policy));
    const found = new Map<Line, Change>();
    if (policy === undefined || typeof old !== "object" || typeof now !== "object" || lines.length === 0) return found;
    const shown = this.#shown(lines, [old, now], policy);
    const before = effectText(effectOf(old, null));
    for (const [i, line] of lines.entries()) {
      const example = shown[i];
      if (example != null) found.set(line, { ...line.change, policy: policy.id, before, example });
    }
    return found;
  }

  /** With other values of the same line where the first one shows nothing: 0 is written in place of a number. */
  #shown(lines: readonly Line[], applied: Versions, policy: Policy | undefined): Shown[] {
    const examples = (some: readonly Difference[]) => examplesFor(some, this.walk, this.#packs, applied, policy);
    const shown = examples(lines.map(differenceOf));
    const others = lines.flatMap(({ found }, i) =>
      shown[i] === null ? found.slice(1, MOST_VALUES).map(({ difference }) => ({ i, difference })) : [],
    );
    const more = examples(others.map(({ difference }) => difference));
    return shown.map((one, i) =>
      one === null ? (more.find((_, at) => more[at] && others[at]?.i === i) ?? null) : one,
    );
  }

  /** Where there is too much to go through. */
  undecided(): Change[] {
    const [first, ...also] = [...new Set(this.#open)];
    return [
      ...(first === undefined ? [] : [unknown("its filters are too many to go through", { place: first, also })]),
      ...(this.walk.indices.isCut ? [unknown("elements are selected by more indices than are told apart", {})] : []),
    ];
  }
}

function unknown(what: string, where: Partial<Change>): Change {
  return changeOf({ layer: "effect", direction: "WEAKER", certainty: "unknown", entry: null, what, ...where });
}

function caseOf(walk: Walk, { spot, value }: Difference): string {
  const listed = value === undefined || spot.settled !== undefined ? [] : [`the value is ${JSON.stringify(value)}`];
  return [whenText(walk, spot), ...listed].filter((text) => text !== "").join(" and ");
}
