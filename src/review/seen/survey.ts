/**
 * Goes over samples of any size with the rules of a pack, and notes what is seen at each place: which entry decides, types and
 * forms. It is the engine's own walk; nothing is redacted, and no value stays.
 */
import { ACTIONS } from "../../actions/table.ts";
import { keepOf, NO_ENTRY } from "../../matcher/across-files.ts";
import type { ClosedLists } from "../../matcher/closed-lists.ts";
import { ELEMENT_LABEL, HIDDEN_LABEL } from "../../matcher/labels.ts";
import { listedText } from "../../matcher/listed-text.ts";
import type { Plan } from "../../matcher/plan.ts";
import type { State } from "../../matcher/states.ts";
import type { PathNode, PathTree } from "../../matcher/tree.ts";
import { Compiled, type Watching } from "../../redaction/compiled.ts";
import { RuleDecisions } from "../../redaction/decisions/decisions.ts";
import type { RunParts } from "../../redaction/decisions/run-parts.ts";
import { ALL_STAYS, type Decider } from "../../redaction/grown-core.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import { Run } from "../../redaction/run.ts";
import type { InputReport } from "../../report/report.ts";
import type { RuleEntry, RulePack } from "../../rules/model.ts";
import { rightPack } from "../../rules/packs/given.ts";
import type { Pointer } from "../../scanner/core.ts";
import { textIn } from "../../scanner/short-texts.ts";
import type { Place, PlaceStep } from "../engine/place.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { GrowingPlace, type GrowingShare, type SeenOutcome, typeOf } from "./growing.ts";
import { namesIn } from "./names.ts";
import { PlainForms } from "./plain-forms.ts";

/** So many places are told apart; all others count as one, `$..*`, in which entries and forms are still told. */
export const MOST_PLACES = 10_000;

/** An option of reading. */
export type SampleOptions = Pick<RedactOptions, "format" | "maxDepth" | "maxValueBytes">;

/** What is known of samples after they have gone by. */
export interface Sighted {
  readonly places: ReadonlyMap<string, GrowingPlace>;
  /** Values at places past the bound. */
  readonly notListed: number;
  readonly elsewhere: GrowingPlace;
}

/** One for each pack and call; it takes one input after another. */
export class SampleSurvey implements Sighted {
  readonly places = new Map<string, GrowingPlace>();
  readonly elsewhere = new GrowingPlace([]);
  records = 0;
  /** Values that were too large to be looked at. */
  notExamined = 0;
  readonly #pack: RulePack;
  readonly #compiled: Compiled;
  /** @internal */
  readonly forms = new PlainForms();
  #inputs = 0;

  /** @throws UsageError */
  constructor(reviewed: ReviewedPack, options: SampleOptions = {}) {
    const names = namesIn(reviewed);
    this.#pack = reviewed.pack;
    const rules = { packs: [rightPack({ ...this.#pack, entries: this.#pack.entries.map(decidingAlone) })] };
    const watching: Watching = { names, decider: (parts) => deciderOf(parts, this) };
    this.#compiled = new Compiled({ ...options, rules, unlisted: "scan" }, undefined, undefined, watching);
  }

  /** A run over the next input; what it writes means nothing. */
  begin(): Run {
    this.#inputs++;
    return new Run(this.#compiled);
  }

  /** The input of this run is over. */
  end({ report }: Run): { readonly inputs: readonly InputReport[] } {
    this.records += report.inputs.reduce((sum, { records }) => sum + records, 0);
    this.notExamined += report.limits.tooLarge;
    return report;
  }

  get notListed(): number {
    return [...this.elsewhere.shares.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** The place of a node: what is printed alike is one. @internal */
  placeOf(node: PathNode): GrowingPlace {
    if (node.shared) return this.elsewhere;
    const place = stepsTo(node);
    const key = JSON.stringify(place);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    if (this.places.size >= MOST_PLACES) return this.elsewhere;
    const made = new GrowingPlace(place);
    this.places.set(key, made);
    return made;
  }

  /** A number for each record of all inputs; 0: in none. @internal */
  recordOf(record: number): number {
    return record === 0 ? 0 : this.#inputs * 2 ** 32 + record;
  }

  /** The id of an entry, by its number in the plan; null for none. @internal */
  idOf(entry: number, { entries }: Plan): string | null {
    return entries[entry]?.id.slice(this.#pack.id.length + 1) ?? null;
  }

  /** What the entry makes of a value that it decides. @internal */
  outcomeOf(id: string | null): SeenOutcome {
    if (id === null) return "undecided";
    const action = this.#pack.entries.find((entry) => entry.id === id)?.action;
    if (!action) return "kept";
    return action.name === "scan" ? "scanned" : "redacted";
  }
}

/** Entries decide as they do; nothing else of the record has a say in what is seen, and nobody has to give a key. */
function decidingAlone(entry: RuleEntry): RuleEntry {
  const { alsoInText: _, ...rest } = entry;
  const { action } = entry;
  const stays = action === null || action.name === "scan" || ACTIONS[action.name].takes !== undefined;
  return { ...rest, keys: false, action: stays ? action : { name: "replace" } };
}

const ASKED = {
  string: undefined,
  number: undefined,
  boolean: undefined,
  oversizeString: '""',
  oversizeNumber: "0",
};

function deciderOf(parts: RunParts, survey: SampleSurvey): Decider {
  const { tree, nodes, plan } = parts;
  const decisions = new RuleDecisions(parts);
  const action = nodes.makeAction(ASKED);
  const known = new Map<Pointer, SeenNode>();
  const shown: Decider["shown"] = (node, bytes, start, end, record) => {
    let seen = known.get(node);
    if (seen === undefined) {
      seen = new SeenNode(survey, tree, node, plan);
      known.set(node, seen);
    }
    seen.see(bytes, start, end, survey.recordOf(record));
  };
  return { ...ALL_STAYS, seesAll: true, actionFor: () => action, findsIn: (name) => decisions.findsIn(name), shown };
}

/** A node of the tree of paths, and what is decided there. */
class SeenNode {
  readonly #survey: SampleSurvey;
  readonly #place: GrowingPlace;
  readonly #state: State;
  readonly #plan: Plan;
  /** By what decides, made at the first value. */
  readonly #shares = new Map<number | undefined, GrowingShare>();

  constructor(survey: SampleSurvey, tree: PathTree, pointer: Pointer, plan: Plan) {
    let node = tree.at(pointer);
    this.#survey = survey;
    this.#place = survey.placeOf(node);
    this.#plan = plan;
    // What stands in something that is taken whole is decided by what takes it.
    while (node.state.covered && node.parent !== undefined) node = node.parent;
    this.#state = node.state;
  }

  /** A value, as JSON writes it from `start` to `end`; of a container, its first byte. */
  see(bytes: Uint8Array, start: number, end: number, record: number): void {
    const type = typeOf(bytes[start] as number);
    this.#place.see(type, record);
    if (type === "null" || type === "object" || type === "array") return;
    if (type === "string" && end - start === 2) this.#place.share(null, "empty").add("empty");
    else this.#shareOf(bytes, start, end).add(this.#survey.forms.of(bytes, start, end));
  }

  #shareOf(bytes: Uint8Array, start: number, end: number): GrowingShare {
    const { lists } = this.#state;
    const listed = lists === undefined ? undefined : this.#listedAs(lists, textIn(bytes, start, end));
    const share = this.#shares.get(listed) ?? this.#newShare(listed);
    this.#shares.set(listed, share);
    return share;
  }

  #listedAs({ decided }: ClosedLists, json: string): number | undefined {
    return decided.get(json) ?? decided.get(listedText(json));
  }

  /** `listed`: what decides a value that the lists have. */
  #newShare(listed: number | undefined): GrowingShare {
    const { nearest, decided, lists } = this.#state;
    if (listed === undefined && lists !== undefined) {
      const keep = nearest.find((entry) => this.#plan.entries[entry]?.values !== undefined) ?? NO_ENTRY;
      return this.#place.share(this.#survey.idOf(keep, this.#plan), "outside list");
    }
    const deciding = listed ?? decided;
    const keep = keepOf(deciding);
    const id = this.#survey.idOf(keep ?? deciding, this.#plan);
    return this.#place.share(id, keep === undefined ? this.#survey.outcomeOf(id) : "otherwise");
  }
}

function stepsTo(node: PathNode): Place {
  const steps: PlaceStep[] = [];
  for (let at: PathNode | undefined = node; at?.parent !== undefined; at = at.parent) steps.push(stepOf(at.label));
  return steps.reverse();
}

function stepOf(label: string): PlaceStep {
  if (label === ELEMENT_LABEL) return { kind: "element" };
  return label === HIDDEN_LABEL ? { kind: "any" } : { kind: "name", name: label };
}
