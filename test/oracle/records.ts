/** What a record says of its own values: by what its dates shift, and who it names. */
import type { Decisions } from "./decide.ts";
import { type Decider, type FileOf, keeps, strengthOf } from "./file.ts";

import { type Known, learn } from "./known.ts";
import { allNodes, isScalar, type Node, upwards } from "./nodes.ts";
import { type Entry, holdsNothing, type Json } from "./spec.ts";
import { STRENGTHS } from "./table.ts";

export class Records {
  readonly #decisions: Decisions;
  readonly #known = new Map<Node, Known>();
  /** By entry and record. `null`: more than once, or no scalar. */
  readonly #shifts = new Map<Entry, Map<Node, string | null>>();

  constructor(document: Node, decisions: Decisions) {
    this.#decisions = decisions;
    for (const node of allNodes(document)) {
      const record = decisions.recordOf(node);
      if (record === undefined || holdsNothing(node.value)) continue;
      for (const file of decisions.files) this.#hear(node, record, file);
      if (typeof node.value === "string") this.#learn(node, node.value, record);
    }
  }

  known(node: Node): Known {
    const record = this.#decisions.recordOf(node);
    return (record && this.#known.get(record)) ?? new Map();
  }

  /** By what the dates of the node's record shift, for the entry; undefined where the record does not say it once. */
  shiftsBy(file: FileOf, entry: Entry, node: Node): string | undefined {
    const by = byOf(file, entry);
    const record = this.#decisions.recordOf(node);
    return (by && record && this.#shifts.get(by)?.get(record)) ?? undefined;
  }

  #hear(node: Node, record: Node, file: FileOf): void {
    const wanted = new Set(file.pack.entries.map((entry) => byOf(file, entry)));
    for (const by of wanted) {
      if (by === undefined || !file.matches(by, node)) continue;
      const heard = this.#shifts.get(by) ?? new Map<Node, string | null>();
      this.#shifts.set(by, heard);
      heard.set(record, heard.has(record) || !isScalar(node) ? null : String(node.value));
    }
  }

  /** From the entry that decides; where that is silent, or takes the value whole, from the one that each file alone would ask. */
  #learn(node: Node, value: string, record: Node): void {
    const known = this.#known.get(record) ?? new Map();
    this.#known.set(record, known);
    const isTaken = upwards(node).some((above) => this.#decisions.taker(above) !== undefined);
    const decider = this.#decisions.at(node)?.decider;
    if (!isTaken && isKnown(decider)) {
      learn(known, value, decider);
      return;
    }
    const ruling = decider !== undefined && "action" in decider ? decider : undefined;
    for (const file of this.#decisions.files) {
      const own = file.decider(node, (keep) => keeps(keep, value));
      if (isKnown(own)) learn(known, value, shown(own, ruling));
    }
  }
}

function isKnown(decider: Decider | undefined): decider is Entry {
  return decider !== undefined && "alsoInText" in decider && decider.alsoInText === true;
}

/** What leaves a part of a value to be seen does so only where nothing stronger decides. */
function shown(own: Entry, ruling: Entry | undefined): Entry {
  const isWeak = strengthOf(own) < STRENGTHS.indexOf("replace");
  return isWeak && ruling !== undefined && strengthOf(ruling) > strengthOf(own) ? ruling : own;
}

function byOf({ pack }: FileOf, { action }: Entry): Entry | undefined {
  const by = action?.name === "shift-date" ? action.options?.by : undefined;
  return by === undefined ? undefined : pack.entries.find(({ id }) => id === by);
}

/** As an object of JSON.parse has it: of equal names the last value, at the first one's place. */
export function objectOf(members: readonly (readonly [string, Json])[]): Json {
  const made = {};
  for (const [name, value] of members) {
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return made;
}
