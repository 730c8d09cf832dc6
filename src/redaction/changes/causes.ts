/** Why something changed, each reason once: changes only have its number. */
import { SCANNED } from "../../matcher/across-files.ts";
import { HIDDEN_LABEL } from "../../matcher/labels.ts";
import { entryOf, placeOf } from "../../matcher/tally.ts";
import type { PathNode } from "../../matcher/tree.ts";
import { MARKED } from "../../scanner/shared/codes.ts";

export interface Cause {
  /** The place as reports print it; `*` where many share a node. */
  readonly place: string;
  /** The entry that decided, by its number in the plan, as the report counts it; -1: none has a say. */
  readonly entry: number;
  readonly went: "value" | "name" | "member";
  /** Ids of the detectors that found something in it, in their order there. */
  readonly detectors: readonly string[];
}

const NO_DETECTORS: readonly string[] = Object.freeze([]);
const WENT = ["value", "name", "member"] as const;
const NOBODY = -1;

export class Causes {
  readonly #all: Cause[] = [];
  readonly #numbers = new Map<string, number>();
  /** Where no detector has a part in it, as mostly: by node, for each MARKED. */
  readonly #plain = new Map<PathNode, number[]>();
  readonly #places = new Map<PathNode, string>();

  get all(): readonly Cause[] {
    return this.#all;
  }

  /** Another input begins. */
  clear(): void {
    this.#all.length = 0;
    this.#numbers.clear();
    this.#plain.clear();
    this.#places.clear();
  }

  /** `what`: a MARKED. */
  numberOf(node: PathNode, what: number, detectors: ReadonlySet<string> | undefined): number {
    if (detectors !== undefined) return this.#number(node, what, [...detectors]);
    const known = this.#plain.get(node) ?? [];
    this.#plain.set(node, known);
    known[what] ??= this.#number(node, what, NO_DETECTORS);
    return known[what];
  }

  #number(node: PathNode, what: number, detectors: readonly string[]): number {
    const place = this.#placeOf(node);
    const entry = what === MARKED.NAME ? ofName(node.keyEntry) : entryOf(node.state.decided);
    const went = WENT[what] as Cause["went"];
    const key = JSON.stringify([place, entry, went, detectors]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#all.push(Object.freeze({ place, entry, went, detectors })) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #placeOf(node: PathNode): string {
    const known = this.#places.get(node) ?? (node.shared ? HIDDEN_LABEL : placeOf(node));
    this.#places.set(node, known);
    return known;
  }
}

/** The report counts no entry for a name that is only scanned. */
function ofName(keyEntry: number): number {
  return keyEntry === SCANNED ? NOBODY : entryOf(keyEntry);
}
