/** The nodes of a tree of paths as plain objects, for the walk along parsed values; scanner/nodes.ts keeps those of the core. */
import type { NodeStore } from "../../matcher/node-store.ts";
import type { Pointer } from "../../scanner/core.ts";
import type { ActionTexts, WatchedName } from "../../scanner/nodes.ts";

/** What stands in place of a scalar; undefined where the value has to be looked at. */
export interface PlainAction {
  readonly string: string | undefined;
  readonly number: number | undefined;
  readonly boolean: boolean | undefined;
  /** In place of what is too large to be looked at. */
  readonly oversizeString: string;
  readonly oversizeNumber: number;
  /** Values that stay. */
  readonly kept: ReadonlySet<unknown> | undefined;
  /** Not 0: a string or number is looked at only if it has some of this evidence, and else stays. */
  readonly needs: number;
  /** What the values have to do with others of their record: bits of PART. */
  readonly part: number;
  /** With PART.PIECE: so many levels up the container stands of whose text they are pieces. */
  readonly levels: number;
  /** One of ROLE; 0: of no pair. */
  readonly role: number;
}

const NO_MEMBERS: ReadonlyMap<string, PlainNode> = new Map();

export class PlainNode {
  readonly pointer: Pointer;
  readonly action: PlainAction | undefined;
  readonly indexedBelow: number;
  flags: number;
  members = NO_MEMBERS;
  other: PlainNode | undefined;
  /** The child for all elements from `indexedBelow` on. */
  element: PlainNode | undefined;
  /** Of a candidate that is known by what its members are: these, and which node it then is, by their code. */
  watched: readonly WatchedName[] | undefined;
  variants: (PlainNode | undefined)[] = [];
  /** By the label beside it, which node it then is. */
  pairs: Map<string, PlainNode> | undefined;
  /** The only name that leads here, if there is only one. */
  name: string | undefined;
  /** Guesses: the member that came first in the last object here; the one that came after this one. */
  first: PlainNode | undefined;
  next: PlainNode | undefined;
  /** The last walk that came here; the counts are its counts. */
  run = 0;
  /** Values that were decided here, and those of them that became others. */
  count = 0;
  changed = 0;

  constructor(pointer: Pointer, flags: number, action: PlainAction | undefined, indexedBelow: number) {
    this.pointer = pointer;
    this.flags = flags;
    this.action = action;
    this.indexedBelow = indexedBelow;
  }

  /** The same place without these flags; what stands below it is asked for anew. */
  without(flags: number): PlainNode {
    return new PlainNode(this.pointer, this.flags & ~flags, this.action, this.indexedBelow);
  }
}

/** Pointers are indices; 0 is none. */
export class PlainNodes implements NodeStore {
  readonly #nodes: (PlainNode | undefined)[] = [undefined];
  readonly #actions: (PlainAction | undefined)[] = [undefined];

  at(pointer: Pointer): PlainNode {
    return this.#nodes[pointer] as PlainNode;
  }

  make(flags: number, action: Pointer, indexedBelow: number): Pointer {
    const pointer = this.#nodes.length;
    this.#nodes.push(new PlainNode(pointer, flags, this.#actions[action], indexedBelow));
    return pointer;
  }

  makeAction(texts: ActionTexts): Pointer {
    this.#actions.push({
      string: parsed(texts.string),
      number: parsed(texts.number),
      boolean: parsed(texts.boolean),
      oversizeString: JSON.parse(texts.oversizeString),
      oversizeNumber: JSON.parse(texts.oversizeNumber),
      kept: texts.kept?.length ? new Set(texts.kept.map((text) => JSON.parse(text))) : undefined,
      needs: texts.needs ?? 0,
      part: texts.part ?? 0,
      levels: texts.levels ?? 0,
      role: texts.role ?? 0,
    });
    return this.#actions.length - 1;
  }

  setMember(node: Pointer, name: string, child: Pointer): void {
    const parent = this.at(node);
    if (parent.members === NO_MEMBERS) parent.members = new Map();
    (parent.members as Map<string, PlainNode>).set(name, this.at(child));
  }

  setName(child: Pointer, name: string): void {
    this.at(child).name = name;
  }

  setPair(pointer: Pointer, label: string, child: Pointer): void {
    const node = this.at(pointer);
    node.pairs ??= new Map();
    node.pairs.set(label, this.at(child));
  }

  setOther(node: Pointer, child: Pointer): void {
    this.at(node).other = this.at(child);
  }

  setElement(node: Pointer, child: Pointer): void {
    this.at(node).element = this.at(child);
  }

  addFlags(node: Pointer, flags: number): void {
    this.at(node).flags |= flags;
  }

  watch(node: Pointer, watched: readonly WatchedName[]): void {
    this.at(node).watched = watched;
  }
}

function parsed<Value>(text: string | undefined): Value | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as Value);
}
