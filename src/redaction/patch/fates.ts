/** What becomes of each operation of a patch: by what the rules decide where it writes, or reads. */
import type { Decisions } from "../../matcher/decisions.ts";
import type { PathNode, PathTree } from "../../matcher/tree.ts";
import type { Pointer } from "../../scanner/core.ts";
import type { Replacer } from "../../scanner/replacer.ts";
import type { Operation, Refuse } from "./operation.ts";
import { isKnown, type Place, Places } from "./places.ts";
import { indexIn } from "./pointer.ts";
import { Touched } from "./touched.ts";

/** `drops`: it goes. `walks`: its value is redacted from the node on. `whole`: where it writes is not known. `stays`: it has no value. */
export type Fate = Placed &
  (
    | { readonly kind: "drops" | "stays" }
    | { readonly kind: "whole" }
    /** A candidate is still to be judged by the value. */
    | { readonly kind: "walks"; readonly node: PathNode }
  );

interface Placed {
  readonly path: Place;
  readonly from: Place | undefined;
}

export class Fates {
  readonly places: Places;
  readonly #decisions: Pick<Decisions, "takes">;
  readonly #maxDepth: number;

  constructor(places: Places, decisions: Pick<Decisions, "takes">, maxDepth: number) {
    this.places = places;
    this.#decisions = decisions;
    this.#maxDepth = maxDepth;
  }

  /** @throws what `refuse` throws */
  of(operations: readonly Operation<unknown>[], refuse: Refuse): Fate[] {
    for (const [at, operation] of operations.entries()) this.#checkDepth(operation, at, refuse);
    const objects = objectsIn(operations);
    const touched = new Touched(operations);
    return operations.map(({ op, path, from, value }, at) => {
      const placeOf = (tokens: readonly string[]) => {
        const shifted = touched.shiftedOn(tokens, at);
        return this.places.find(tokens, {
          isObject: (depth) => depth > DEEPEST_LIST || objects.has(keyOf(tokens, depth)),
          isShifted: (depth) => shifted[depth] === true,
          hasValue: value !== undefined,
        });
      };
      const placed = { path: placeOf(path), from: from && placeOf(from) };
      if (value !== undefined) return { ...placed, ...this.#ofValue(placed.path, touched.isChanged(path, at)) };
      if (placed.from === undefined) return { ...placed, kind: this.#isGone(placed.path) ? "drops" : "stays" };
      return { ...placed, kind: this.#ofMove(op, placed.path, placed.from, at, refuse) };
    });
  }

  #checkDepth({ path, from = [] }: Operation<unknown>, at: number, refuse: Refuse): void {
    const isTooDeep = path.length > this.#maxDepth || from.length > this.#maxDepth;
    if (isTooDeep) refuse("too-deep", "a pointer has more parts than maxDepth allows", at);
  }

  /** `isChanged`: other operations of the patch work on what the value is, or on a part of it. */
  #ofValue(place: Place, isChanged: boolean) {
    const [node] = place.nodes;
    const isCovered = node.candidate === undefined && node.state.covered;
    const isSettled = isKnown(place) && !(isChanged && this.places.dependsOnParts(node));
    if (isSettled && !isCovered) return { kind: "walks", node } as const;
    return { kind: this.#isGone(place) ? "drops" : "whole" } as const;
  }

  #ofMove(op: string, path: Place, from: Place, at: number, refuse: Refuse): "drops" | "stays" {
    if (this.#isGone(path) && this.#isGone(from)) return "drops";
    if (this.places.areAlike(path, from)) return "stays";
    return refuse("unlike-places", `${op} between places that the rules do not surely decide alike`, at);
  }

  /** The redacted document has nothing there, whatever the place is. */
  #isGone(place: Place): boolean {
    return !place.isOpen && this.places.variantsOf(place).every((node) => this.isRemoved(node));
  }

  isRemoved({ state }: PathNode): boolean {
    return state.covered || this.#decisions.takes(state) === "remove";
  }
}

/** Lists of records that lie deeper may be objects as well: to look at all that stands above would take time by the square. */
const DEEPEST_LIST = 8;

/** What surely is an object: the patch has a name in it that is no index. */
function objectsIn(operations: readonly Operation<unknown>[]): ReadonlySet<string> {
  const objects = new Set<string>();
  for (const { path, from = [] } of operations) {
    for (const tokens of [path, from]) {
      for (const [depth, token] of tokens.slice(0, DEEPEST_LIST + 1).entries()) {
        if (indexIn(token) === undefined) objects.add(keyOf(tokens, depth));
      }
    }
  }
  return objects;
}

function keyOf(tokens: readonly string[], depth: number): string {
  return JSON.stringify(tokens.slice(0, depth));
}

/** `root`: the node of documents. */
export function fatesOn(tree: PathTree, root: Pointer, decider: Decisions & Replacer, maxDepth: number): Fates {
  return new Fates(new Places(tree, root, decider), decider, maxDepth);
}
