/** Which nodes the place of a pointer may be: the document is not there, and a patch says little of it. */
import { labelOf } from "../../actions/label.ts";
import { NO_ENTRY, SCANNED } from "../../matcher/across-files.ts";
import { Likeness } from "../../matcher/likeness.ts";
import type { PathNode, PathTree } from "../../matcher/tree.ts";
import { verdictsOn } from "../../matcher/verdicts.ts";
import type { Pointer } from "../../scanner/core.ts";
import type { Replacer } from "../../scanner/replacer.ts";
import { indexIn } from "./pointer.ts";

/** Past so many possibilities, or indices that may differ, nothing is known. */
const MOST_NODES = 64;

/** An index has so few digits; with one more it may also be a number that somebody has, in the place of a name. */
const LONGEST_INDEX = 4;

/** So many steps are remembered, by tokens that are not longer. */
const MOST_KNOWN = 4096;
const LONGEST_KNOWN = 64;

export interface Place {
  readonly tokens: readonly string[];
  /** All that it may be, no two of them alike. A candidate is one node: its value may come with the patch. */
  readonly nodes: readonly [PathNode, ...PathNode[]];
  /** Nodes may be missing. */
  readonly isOpen: boolean;
  /** How many tokens lead to the innermost record that it stands in, or may; NOWHERE: it stands in none. */
  readonly record: number;
  /** How many tokens lead to the innermost list that is only taken for one; NOWHERE: there is none. */
  readonly presumed: number;
  /** By token, the nodes that it may lead to. */
  readonly steps: readonly Step[];
}

interface Step {
  readonly nodes: readonly PathNode[];
  readonly isOpen: boolean;
  readonly isPresumed: boolean;
}

/** What a patch says of the containers on the way to a place, by the number of tokens that lead to each. */
interface Reading {
  /** The patch has a name in it. */
  isObject(depth: number): boolean;
  /** Other operations may shift its elements: an index may be any other. */
  isShifted(depth: number): boolean;
  /** The operation writes a value of its own. */
  readonly hasValue: boolean;
}

type StepReading = Readonly<Record<"mayPresume" | "isShifted", boolean>>;

const NOWHERE = -1;

export class Places {
  readonly #tree: PathTree;
  readonly #root: PathNode;
  readonly #likeness: Likeness;
  readonly #replacer: Pick<Replacer, "key">;
  readonly #known = new Map<string, Step>();
  /** Names of a path stand in objects of their own, apart from those that are walked: no label is numbered. */
  #objects = 0;

  constructor(tree: PathTree, root: Pointer, replacer: Pick<Replacer, "key">) {
    this.#tree = tree;
    this.#root = tree.at(root);
    this.#likeness = new Likeness(tree.states);
    this.#replacer = replacer;
  }

  find(tokens: readonly string[], reading: Reading): Place {
    let nodes: [PathNode, ...PathNode[]] = [this.#root];
    let isOpen = false;
    let [record, presumed] = [NOWHERE, NOWHERE];
    const steps: Step[] = [];
    for (const [depth, token] of tokens.entries()) {
      const parents = this.#settled(nodes);
      if (parents.nodes.some(({ state }) => state.record)) record = depth;
      const at = { mayPresume: this.#mayPresume(reading, depth), isShifted: reading.isShifted(depth) };
      const children = parents.nodes.map((parent) => this.#children(parent, token, at));
      const all = children.flatMap((one) => one.nodes);
      const isPresumed = children.some((one) => one.isPresumed);
      if (isPresumed) presumed = depth;
      nodes = this.#different(all);
      isOpen ||= parents.isOpen || children.some((one) => one.isOpen) || nodes.length > MOST_NODES;
      nodes.splice(MOST_NODES);
      steps.push({ nodes: all, isOpen, isPresumed });
    }
    return { tokens, nodes, isOpen, record, presumed, steps };
  }

  /** Under default-deny, a keep of a record would let a value through that no rule keeps if there is no list. */
  #mayPresume({ isObject, hasValue }: Reading, depth: number): boolean {
    const denies = hasValue && this.#tree.states.plan.unlisted === "replace";
    return !denies && !isObject(depth);
  }

  /**
   * Whether the same is done at both, whatever they may be. What is taken for a list has to be the same one, as it is a list, or
   * none, for both; and where values of a record say something of each other, so has the record.
   */
  areAlike(one: Place, other: Place): boolean {
    if (!isKnown(one) || !isKnown(other) || !isShared(one, other, "presumed")) return false;
    if (this.#likeness.isBound && !isShared(one, other, "record")) return false;
    if (this.#likeness.joins && (this.#isInText(one) || this.#isInText(other))) return false;
    return this.#likeness.alike(one.nodes[0], other.nodes[0]);
  }

  /** Whether it is a part of what stands below a place where texts are joined: what moves there makes another text. */
  #isInText({ steps }: Place): boolean {
    const above = [this.#root, ...steps.slice(0, -1).flatMap(({ nodes }) => nodes)];
    return steps.length > 0 && this.#settled(above as [PathNode, ...PathNode[]]).nodes.some(({ state }) => state.joins);
  }

  dependsOnParts(node: PathNode): boolean {
    return this.#likeness.dependsOnParts(node);
  }

  /** All that the place may be, also by its value. */
  variantsOf({ nodes }: Place): readonly PathNode[] {
    return this.#settled(nodes).nodes;
  }

  /** The tokens as the redacted document has them, as far as it can be known. */
  written({ tokens, steps }: Place): readonly string[] {
    return tokens.map((token, i) => this.#written(token, steps[i] as Step));
  }

  #settled(nodes: readonly PathNode[]): Step {
    const variants = nodes.map((node) => this.#tree.variantsOf(node) ?? this.#someVariants(node));
    const isOpen = nodes.some(
      (node) => node.candidate !== undefined && verdictsOn(node.candidate.filters) === undefined,
    );
    return { nodes: variants.flat(), isOpen, isPresumed: false };
  }

  #someVariants({ pointer }: PathNode): PathNode[] {
    return [this.#tree.at(this.#tree.variantOf(pointer, undefined))];
  }

  #children(parent: PathNode, token: string, reading: StepReading): Step {
    const key = `${parent.pointer} ${reading.mayPresume} ${reading.isShifted} ${token}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const step = this.#newStep(parent, token, reading);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    if (token.length <= LONGEST_KNOWN) this.#known.set(key, step);
    return step;
  }

  /** A token may be a name or an index, unless the rules or the patch say which. */
  #newStep(parent: PathNode, token: string, { mayPresume, isShifted }: StepReading): Step {
    const named = () => this.#tree.childNamed(parent.pointer, token);
    const index = indexIn(token);
    if (index === undefined) return { nodes: [named()], isOpen: false, isPresumed: false };
    const { indexedBelow } = parent.state;
    const isAny = index < 0 || isShifted;
    const isOpen = isAny && indexedBelow > MOST_NODES;
    const last = Math.min(indexedBelow, MOST_NODES);
    const indices = isAny ? Array.from({ length: last + 1 }, (_, i) => last - i) : [index];
    const elements = indices.map((one) => this.#tree.at(this.#tree.element(parent.pointer, one)));
    const isPresumed = mayPresume && this.#likeness.isListOfRecords(parent.state, token);
    return { nodes: isPresumed ? elements : [...elements, named()], isOpen, isPresumed };
  }

  #different(nodes: readonly PathNode[]): [PathNode, ...PathNode[]] {
    const [first, ...others] = nodes as [PathNode, ...PathNode[]];
    const found: [PathNode, ...PathNode[]] = [first];
    for (const node of others) if (!found.some((one) => this.#likeness.alike(one, node))) found.push(node);
    return found;
  }

  #written(token: string, { nodes, isOpen }: Step): string {
    const index = indexIn(token);
    const isPlainIndex = index !== undefined && token.length <= LONGEST_INDEX;
    const settled = this.#settled(nodes).nodes;
    // Nobody knows what it is, or the redacted document has nothing there, or may have nothing.
    const isUnknown = isOpen || settled.some(({ state }) => state.covered);
    if (isUnknown && !isPlainIndex && !this.#tree.states.plan.names.has(token)) return labelOf(null);
    const byEntry = new Map<number, PathNode>();
    for (const node of settled) {
      if (node.keyEntry === NO_ENTRY || (node.keyEntry !== SCANNED && isPlainIndex)) continue;
      byEntry.set(node.keyEntry, node);
    }
    const replaced = new Set([...byEntry.values()].map((node) => this.#replaced(node, token)));
    replaced.delete(token);
    const [only = token, ...others] = replaced;
    return others.length === 0 ? only : labelOf(null);
  }

  #replaced({ pointer }: PathNode, token: string): string {
    const key = { text: JSON.stringify(token), whole: true, object: --this.#objects, depth: 1 };
    return JSON.parse(this.#replacer.key(pointer, key)) as string;
  }
}

/** What it is, is known, but for what its own value says. */
export function isKnown({ nodes, isOpen }: Place): boolean {
  return nodes.length === 1 && !isOpen;
}

/** Whether the same tokens lead to the one of both, or neither has one. */
function isShared(one: Place, other: Place, what: "record" | "presumed"): boolean {
  return (
    one[what] === other[what] &&
    one.tokens.slice(0, Math.max(0, one[what])).every((token, i) => token === other.tokens[i])
  );
}

export function isInRecord({ record }: Place): boolean {
  return record !== NOWHERE;
}
