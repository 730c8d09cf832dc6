/**
 * Where an input can be cut: between its documents, or between the elements of one array.
 *
 * The room `parts` redacts an input in parts that are walked apart, also by several threads. It knows no threads: it says where parts
 * may begin, walks one, and adds up what was counted. What depends on a record stays with its record, so no part begins in one.
 */
import { NO_ENTRY } from "../../matcher/across-files.ts";
import { HIDDEN_LABEL } from "../../matcher/labels.ts";
import type { PathNode } from "../../matcher/tree.ts";
import type { Pointer } from "../../scanner/core.ts";
import { type Level, levelsOf } from "../../scanner/levels.ts";
import { NONE } from "../../scanner/shared/codes.ts";
import type { GrownCore } from "../grown-core.ts";

/** So many documents or elements make a sequence that is worth cutting. */
const FEWEST = 2;

/** Documents, or the elements of one array. */
export interface Sequence {
  /** How many containers are open around them. */
  readonly depth: number;
  /** The way from the document to the array: names of members, and null for an element. */
  readonly path: readonly (string | null)[];
  /** The array's node in the tree of whoever has found the sequence; 0 for documents. */
  readonly node: Pointer;
}

const DOCUMENTS: Sequence = Object.freeze({ depth: 0, path: [], node: 0 });

/** The outermost sequence that the walk is in; undefined: there is none yet, or it may not be cut. */
export function sequenceAt(core: GrownCore): Sequence | undefined {
  if (core.scanner.core.documents() >= FEWEST) return DOCUMENTS;
  const open = openContainers(core);
  const around = open.slice(0, open.findIndex(({ ordinal }) => ordinal >= FEWEST) + 1);
  const array = around.at(-1);
  if (array === undefined) return undefined;
  const { pointer } = array.node;
  const element = core.tree.at(core.tree.element(pointer, array.ordinal));
  if (!mayBeCut(around, element, isReleased(core))) return undefined;
  const path = pathOf(around);
  // A filter may have decided what is on the way: the path alone leads elsewhere then.
  return nodeAt(core, path) === pointer ? { depth: around.length, path, node: pointer } : undefined;
}

/** Where the path leads in the tree of this core. */
export function nodeAt({ tree, root }: GrownCore, path: Sequence["path"]): Pointer {
  return path.reduce<Pointer>((at, step) => (step === null ? tree.element(at, 0) : tree.member(at, step)), root);
}

/**
 * Whether the walk is between two of them, and nothing of what it has read waits: all of it is forgotten, and has come out. `node`: of the
 * array in this core's tree; another array as deep is another sequence, where other rules may hold.
 */
export function isBetween({ scanner }: GrownCore, { depth, node }: Pick<Sequence, "depth" | "node">): boolean {
  const { core } = scanner;
  const isInside = depth === 0 || (core.inArray() !== 0 && core.container() === node);
  const isThere = core.depth() === depth && isInside && core.reading() === 0;
  return isThere && core.inputEnd.value === 0 && core.outputEnd.value === 0;
}

/** A container that is open; `ordinal`: the index of what is open in it, -1 in an object. */
interface Open {
  readonly node: PathNode;
  readonly ordinal: number;
}

function openContainers({ scanner, tree, root }: GrownCore): Open[] {
  const { core, memory } = scanner;
  const depth = core.depth();
  const levels = levelsOf(core, memory);
  const innermost = core.inArray() !== 0 ? core.ordinal() : -1;
  const nodes = [root, ...levels.map(({ node }) => node)].slice(0, depth);
  return nodes.map((node, i) => ({ node: tree.at(node), ordinal: i + 1 < depth ? levelIndex(levels, i) : innermost }));
}

function levelIndex(levels: readonly Level[], i: number): number {
  return levels[i]?.index ?? -1;
}

/** Whether records change nothing: no value waits for what others of its record say, and nothing of an open one is held any longer. */
function isReleased({ decider, scanner }: GrownCore): boolean {
  return decider.waiting === undefined && scanner.core.heldFrom() >>> 0 === NONE;
}

/**
 * Whether elements may be walked with nothing known but the path of their array: no container around them is taken or held, nothing
 * depends on which element it is, and whatever depends on a record is inside of one.
 */
function mayBeCut(around: readonly Open[], element: PathNode, released: boolean): boolean {
  const isPlain = around.every(
    ({ node, ordinal }) => isOpenPlain(node) && (ordinal < 0 || node.state.indexedBelow === 0),
  );
  const isInRecord = around.some(({ node }) => node.state.record);
  return isPlain && element.candidate === undefined && (element.state.record || !isInRecord || released);
}

function isOpenPlain({ label, candidate, keyEntry, state }: PathNode): boolean {
  return (
    label !== HIDDEN_LABEL &&
    candidate === undefined &&
    // Its texts are one.
    !state.joins &&
    keyEntry === NO_ENTRY &&
    !state.covered &&
    state.taken === undefined
  );
}

function pathOf(around: readonly Open[]): (string | null)[] {
  return around.slice(1).map(({ node }, i) => ((around[i] as Open).ordinal < 0 ? node.label : null));
}
