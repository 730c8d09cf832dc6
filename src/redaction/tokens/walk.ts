/**
 * Goes along units, from node to node of the tree of paths, as the core does along bytes (scanner/core/walk/walk.ts).
 *
 * Units come one at a time, and most go on at once. A value that filters decide on is held until its end has come; then the walk goes
 * through what it held, and knows which node it is. A value that waits for the end of its record stands in the output as a place
 * that is open (output.ts).
 */
import { FLAG } from "../../scanner/shared/codes.ts";
import type { Children } from "../value/children.ts";
import type { RecordCounts } from "../value/counting.ts";
import type { PlainNode } from "../value/nodes.ts";
import { WaitingValue } from "../value/scalar.ts";
import { endOfValue, HeldUnits, heldValueOf, sizeOfValue } from "./held.ts";
import { OpenContainers } from "./open-containers.ts";
import type { Output } from "./output.ts";
import { tooDeep } from "./refused.ts";
import type { Token } from "./token.ts";
import type { TokenFrame } from "./token-frame.ts";
import type { TokenScalars } from "./token-scalars.ts";
import { commaSize, GONE, isClosing, KIND, scalarOf, sizeOf, type Unit } from "./unit.ts";

const { JOINS, JUDGED, KEYS, NOTED, NULL, RECORD, REMOVE, WATCHED } = FLAG;
const CANDIDATE = WATCHED | JUDGED;
const NULL_TOKEN: Token = Object.freeze({ name: "nullValue", value: null });

/** What a walk goes with. */
export interface Ways {
  readonly children: Children;
  readonly scalars: TokenScalars;
  readonly output: Output;
  readonly root: PlainNode;
  readonly maxDepth: number;
  /** Bytes in JSON of a value that is held for filters. */
  readonly largest: number;
}

export class TokenWalk {
  readonly output: Output;
  readonly open: OpenContainers;
  readonly #children: Children;
  readonly #scalars: TokenScalars;
  readonly #records: RecordCounts;
  readonly #maxDepth: number;
  readonly #largest: number;
  /** The depth inside of the container that is taken whole; 0: none is. */
  #takenAt = 0;
  #held: HeldUnits | undefined;
  /** What is held is the value of this node. */
  #candidate: PlainNode | undefined;
  /** The name of that value, or of one that is about to come. */
  #key: Unit | undefined;
  #before: Unit | undefined;

  constructor({ children, scalars, output, root, maxDepth, largest }: Ways) {
    this.output = output;
    this.open = new OpenContainers(children, scalars, root, maxDepth);
    this.#children = children;
    this.#scalars = scalars;
    this.#records = scalars.records;
    this.#maxDepth = maxDepth;
    this.#largest = largest;
  }

  /** How deep a walk has been. */
  get deepest(): number {
    return this.open.deepest;
  }

  /** Another input begins. */
  begin(): void {
    this.#scalars.counts.begin();
    this.#records.begin();
    this.#scalars.groups.begin();
    this.#scalars.tooLarge = 0;
    this.output.reset();
    this.open.begin();
    this.#takenAt = 0;
    this.#held = undefined;
    this.#candidate = undefined;
    this.#key = undefined;
    this.#before = undefined;
  }

  /** All documents have ended. */
  get isBetween(): boolean {
    return this.open.depth === 0 && this.#held === undefined;
  }

  /** Nothing is held, and nothing is taken whole. */
  get isPlain(): boolean {
    return this.#held === undefined && this.output.isDirect;
  }

  // One unit after another.

  /** Takes the next unit. @throws Refused */
  take(unit: Unit): void {
    if (this.#held === undefined) this.#walk([unit]);
    else this.#held.add(unit);
    for (let held = this.#held; held !== undefined; held = this.#held) {
      if (this.open.depth + held.depth > this.#maxDepth) throw tooDeep();
      const isLarge = held.size > this.#largest;
      if (!isLarge && !held.isWhole) return;
      this.#walkHeld(isLarge);
    }
  }

  /** Takes a key, a string or a number that is too large to hold, of which the unit has the beginning: no value around it can be held. */
  takeLarge(unit: Unit): void {
    while (this.#held !== undefined) this.#walkHeld(true);
    this.#advance(commaSize(unit, this.#before));
    this.#before = unit;
    if (unit.kind === KIND.KEY) this.#takeLargeKey(unit);
    else {
      const node = this.open.nextNode();
      const isWatched = (node.flags & WATCHED) !== 0;
      this.#pass(unit, isWatched ? this.#children.withoutMembers(node) : this.#presumed(node));
    }
  }

  #presumed(node: PlainNode): PlainNode {
    return (node.flags & CANDIDATE) === 0 ? node : this.#children.presumed(node);
  }

  #walkHeld(isLarge: boolean): void {
    const { units } = this.#held as HeldUnits;
    const candidate = this.#candidate as PlainNode;
    this.#held = undefined;
    this.#walk(units, this.#resolved(candidate, units, 0, isLarge ? 0 : units.length));
  }

  /** Which node a candidate is, whose value stands from `from` to `end`; 0: it is too large. */
  #resolved(candidate: PlainNode, units: readonly Unit[], from: number, end: number): PlainNode {
    if (end === 0) return this.#children.presumed(candidate);
    return this.#children.variantOfHeld(candidate, heldValueOf(units, from, end));
  }

  /** Walks along the units; `first`: the node of the first one, which was held. What has to be held again is. */
  #walk(units: readonly Unit[], first?: PlainNode): void {
    for (let i = 0; i < units.length; i++) {
      const unit = units[i] as Unit;
      let node = i === 0 ? first : undefined;
      if (node === undefined) {
        this.#advance(commaSize(unit, this.#before));
        this.#before = unit;
        node = this.#nodeFor(unit, units, i);
        if (this.#held !== undefined) return;
      }
      this.#pass(unit, node);
    }
  }

  /** A bracket is part of the record that ends with it. */
  #pass(unit: Unit, node: PlainNode | undefined): void {
    const isEnd = isClosing(unit);
    if (isEnd) this.#advance(1);
    this.#step(unit, node);
    if (!isEnd && this.output.holds) this.#advance(sizeOf(unit, undefined));
  }

  #advance(bytes: number): void {
    if (this.output.holds) this.output.advance(bytes);
  }

  /** The node of the value that begins with the unit, if one does; a candidate whose end is not there yet is held. */
  #nodeFor(unit: Unit, units: readonly Unit[], at: number): PlainNode | undefined {
    if (unit.kind === KIND.KEY || unit.kind === KIND.SPACE || isClosing(unit)) return undefined;
    const node = this.open.nextNode();
    if ((node.flags & CANDIDATE) === 0) return node;
    // Such filters ask for members, and only objects have some.
    if ((node.flags & WATCHED) !== 0 && unit.kind !== KIND.OBJECT) return this.#children.withoutMembers(node);
    const end = endOfValue(units, at);
    const isLarge = sizeOfValue(units, at, end || units.length) > this.#largest;
    if (end > 0 || isLarge) return this.#resolved(node, units, at, isLarge ? 0 : end);
    this.#held = new HeldUnits(units.slice(at));
    this.#candidate = node;
    return undefined;
  }

  #step(unit: Unit, node: PlainNode | undefined): void {
    switch (unit.kind) {
      case KIND.KEY:
        this.#takeKey(unit);
        return;
      case KIND.SPACE:
        this.output.putUnit(unit);
        return;
      case KIND.OBJECT:
      case KIND.ARRAY:
        this.#open(unit, node as PlainNode);
        return;
      case KIND.OBJECT_END:
      case KIND.ARRAY_END:
        this.#close(unit);
        return;
      default:
        this.#settleKey(node as PlainNode);
        this.#scalar(unit, node as PlainNode);
    }
  }

  // Names

  #takeKey(unit: Unit): void {
    this.open.noteChild((frame) => this.#children.member(frame, unit.text));
    this.#key = unit;
    const child = this.open.top?.child as PlainNode;
    if ((child.flags & CANDIDATE) === 0) this.#settleKey(child);
  }

  /** It is too large to be looked up. */
  #takeLargeKey(unit: Unit): void {
    this.open.noteChild((frame) => {
      frame.last = undefined;
      return this.#presumed(this.#children.other(frame.node));
    });
    this.#key = unit;
    this.#settleKey(this.open.top?.child as PlainNode);
  }

  /** What becomes of the name that leads to the value at the node is known. */
  #settleKey(node: PlainNode): void {
    const unit = this.#key;
    if (unit === undefined) return;
    this.#key = undefined;
    const { flags } = node;
    if ((flags & REMOVE) !== 0) {
      unit.out = GONE;
      return;
    }
    const name = (flags & KEYS) === 0 ? unit.text : this.#nameAt(node, unit.text);
    if (name === unit.text) this.output.putUnit(unit);
    else this.output.putInPlace(unit, name);
  }

  #nameAt(node: PlainNode, name: string): string {
    const { object } = this.open.top as TokenFrame;
    return this.#scalars.nameOf(node, name, object, this.open.depth);
  }

  // Values

  #scalar(unit: Unit, node: PlainNode): void {
    const value = scalarOf(unit);
    if ((node.flags & JOINS) !== 0) this.#scalars.groups.goTo(this.open.depth);
    const made = this.#scalars.of(node, value);
    if ((node.flags & REMOVE) !== 0) unit.out = GONE;
    else if (made instanceof WaitingValue) this.output.putWaiting(unit, made);
    else if (made === value) this.output.putUnit(unit);
    else this.output.putInPlace(unit, made);
  }

  #open(unit: Unit, node: PlainNode): void {
    if (this.open.depth >= this.#maxDepth) throw tooDeep();
    this.#settleKey(node);
    const { flags } = node;
    const isTaken = (flags & (NULL | REMOVE)) !== 0;
    if ((flags & NULL) !== 0) this.output.put(NULL_TOKEN);
    const frame = this.open.enter(node, unit.kind === KIND.ARRAY);
    if ((flags & NOTED) !== 0) this.#scalars.noteContainer(node);
    if ((flags & RECORD) !== 0) frame.around = this.#records.open();
    if ((flags & JOINS) !== 0) this.#scalars.groups.open(this.open.depth);
    if (isTaken) this.#takeWhole(node);
    else this.output.putUnit(unit);
  }

  #takeWhole(node: PlainNode): void {
    node.count++;
    node.changed++;
    if (this.#takenAt === 0) this.#takenAt = this.open.depth;
    this.output.isMuted = true;
  }

  #close(unit: Unit): void {
    const frame = this.open.ending(unit.kind === KIND.ARRAY_END);
    this.output.putUnit(unit);
    if (this.#takenAt === this.open.depth) {
      this.#takenAt = 0;
      this.output.isMuted = false;
    }
    if ((frame.node.flags & JOINS) !== 0) this.output.endGroup(this.#scalars.groups.inside(this.open.depth));
    this.open.leave();
    if ((frame.node.flags & RECORD) === 0) return;
    const record = this.#records.innermost;
    this.#records.close(frame.around);
    if (this.#scalars.waits) this.output.endRecord(record);
  }
}
