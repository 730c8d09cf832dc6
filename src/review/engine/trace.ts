/**
 * Which entry decides each value of a document: the real engine, run so that it asks about every value instead of
 * replacing it. It is for small documents, not for exports: it goes byte by byte, and its answer holds the keys.
 */

import { listedText } from "../../matcher/listed-text.ts";
import { type Plan, planRules } from "../../matcher/plan.ts";
import { States } from "../../matcher/states.ts";
import type { PathTree } from "../../matcher/tree.ts";
import { ALL_STAYS, GrownCore, type MakeDecider } from "../../redaction/grown-core.ts";
import { DEFAULT_SIZES } from "../../redaction/options/options.ts";
import type { RuleSet } from "../../rules/model.ts";
import { lastKeys, levelsOf } from "../../scanner/levels.ts";
import type { Keys } from "./json.ts";

interface TracedValue {
  readonly keys: Keys;
  /** `vendor/resource/entry`; undefined where no entry has a say. */
  readonly entry: string | undefined;
}

/** All names may be shown. */
const EVERY_NAME: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

const ASK_ALWAYS = {
  string: undefined,
  number: undefined,
  boolean: undefined,
  oversizeString: '""',
  oversizeNumber: "0",
};

/** Rules, compiled once; each text is traced by a core of its own, as the answer stands in its tree. */
export class Tracer {
  readonly #plan: Plan;
  readonly #states: States;

  constructor(rules: RuleSet) {
    this.#plan = planRules(rules);
    this.#states = new States(this.#plan);
  }

  /** Traces the values that hold something: neither "" nor null. The text must be JSON. */
  trace(text: string): TracedValue[] {
    const traced: TracedValue[] = [];
    const core: GrownCore = this.#core((tree, node, json) => {
      const entry = this.#plan.entries[entryAt(tree, node, json)]?.id;
      traced.push({ keys: keysTo(core, node), entry });
    });
    const { scanner } = core;
    scanner.core.stopAtEverySplice();
    const bytes = new TextEncoder().encode(text);
    for (let i = 0; i < bytes.length; i++) scanner.write(bytes.subarray(i, i + 1), () => {});
    scanner.end("auto", () => {});
    return traced;
  }

  /** A core that shows each value. */
  #core(show: (tree: PathTree, node: number, json: string) => void): GrownCore {
    const decider: MakeDecider = (tree, nodes) => {
      const action = nodes.makeAction(ASK_ALWAYS);
      const value = (node: number, json: string) => {
        show(tree, node, json);
        return json;
      };
      return { ...ALL_STAYS, actionFor: () => action, value };
    };
    return new GrownCore({ states: this.#states, names: EVERY_NAME, decider, format: "auto", sizes: DEFAULT_SIZES });
  }
}

/** Where the value at `node` stands that the core has just walked. */
function keysTo({ scanner, tree }: GrownCore, node: number): Keys {
  const keys = levelsOf(scanner.core, scanner.memory).map((level) =>
    level.index < 0 ? tree.at(level.node).label : level.index,
  );
  return [...keys, ...lastKeys(scanner.core, tree.at(node).label)];
}

function entryAt(tree: PathTree, node: number, json: string): number {
  let at = tree.at(node);
  while (at.state.covered && at.parent !== undefined) at = at.parent;
  return at.state.lists?.decided.get(listedText(json)) ?? at.state.decided;
}
