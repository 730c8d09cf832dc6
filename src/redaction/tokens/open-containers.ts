/**
 * The containers that are open, from the document to the place of the next token, and the names and elements that have come in them.
 * Tokens that mean nothing to the rules need no more than this.
 */
import { FLAG } from "../../scanner/shared/codes.ts";
import { type Children, noteOrder } from "../value/children.ts";
import type { NodeCounts, RecordCounts } from "../value/counting.ts";
import type { PlainNode } from "../value/nodes.ts";
import { outOfOrder } from "./refused.ts";
import { TokenFrame } from "./token-frame.ts";
import type { TokenScalars } from "./token-scalars.ts";

const { RECORD } = FLAG;

export class OpenContainers {
  readonly #children: Children;
  readonly #scalars: TokenScalars;
  readonly #counts: NodeCounts;
  readonly #records: RecordCounts;
  readonly #root: PlainNode;
  readonly #maxDepth: number;
  readonly #frames: TokenFrame[] = [];
  #depth = 0;
  #top: TokenFrame | undefined;
  #objects = 0;
  /** A name has come, and its value has not. */
  #hasKey = false;

  constructor(children: Children, scalars: TokenScalars, root: PlainNode, maxDepth: number) {
    this.#children = children;
    this.#scalars = scalars;
    this.#counts = scalars.counts;
    this.#records = scalars.records;
    this.#root = root;
    this.#maxDepth = maxDepth;
  }

  /** Another input begins. */
  begin(): void {
    this.#depth = 0;
    this.#top = undefined;
    this.#objects = 0;
    this.#hasKey = false;
  }

  get depth(): number {
    return this.#depth;
  }

  /** How deep it has been. */
  get deepest(): number {
    return this.#frames.length;
  }

  /** The innermost one. */
  get top(): TokenFrame | undefined {
    return this.#top;
  }

  /** The steps to what is read, as they may be printed. */
  get way(): (string | number)[] {
    return this.#frames.slice(0, this.#depth).flatMap(({ isArray, at, child }): (string | number)[] => {
      if (isArray) return at > 0 ? [at - 1] : [];
      return child === undefined ? [] : [this.#children.labelAt(child)];
    });
  }

  // What most tokens need; where there is more to do, nothing has been done.

  /** The child of an object whose name comes; undefined: there is more to do, and nothing has been done. */
  plainKey(name: unknown): boolean {
    const frame = this.#top;
    if (frame === undefined || frame.isArray || this.#hasKey || typeof name !== "string") return false;
    const { last, node } = frame;
    const guess = last === undefined ? node.first : last.next;
    const isRight = guess !== undefined && guess.name === name;
    const child = isRight ? guess : node.members.get(name);
    if (child === undefined || (child.flags & ~RECORD) !== 0) return false;
    frame.at++;
    if (isRight) frame.last = child;
    else noteOrder(frame, child);
    frame.child = child;
    this.#hasKey = true;
    return true;
  }

  /** The node of the scalar that comes, where it may be replaced, and nothing else; undefined: nothing has been done. */
  plainNode(): PlainNode | undefined {
    const node = this.#nextPlain();
    return node !== undefined && node.flags === 0 && this.#isKnownAt(node) ? this.#taken(node) : undefined;
  }

  /** As `plainNode`, where scalars stay whatever they say. */
  passingNode(): PlainNode | undefined {
    const node = this.#nextPlain();
    return node !== undefined && node.flags === 0 && node.action === undefined ? this.#taken(node) : undefined;
  }

  /** The node of what comes, where it is known without a look at the tree. */
  #nextPlain(): PlainNode | undefined {
    const frame = this.#top;
    if (frame === undefined) return undefined;
    if (!frame.isArray) return this.#hasKey ? frame.child : undefined;
    const { element, indexedBelow } = frame.node;
    return frame.at < indexedBelow ? undefined : element;
  }

  /** The value at the node has come. */
  #taken(node: PlainNode): PlainNode {
    if (this.#hasKey) this.#hasKey = false;
    else (this.#top as TokenFrame).at++;
    return node;
  }

  /** What becomes of scalars there is known at once. */
  #isKnownAt({ action }: PlainNode): boolean {
    return action === undefined || !this.#scalars.waits;
  }

  plainOpen(isArray: boolean): boolean {
    if (this.#depth >= this.#maxDepth) return false;
    const node = this.#nextPlain();
    if (node === undefined || (node.flags & ~RECORD) !== 0) return false;
    const frame = this.enter(this.#taken(node), isArray);
    if (node.flags !== 0) frame.around = this.#records.open();
    return true;
  }

  plainClose(isArray: boolean): boolean {
    const frame = this.#top;
    if (frame === undefined || frame.isArray !== isArray || this.#hasKey) return false;
    const { flags } = frame.node;
    if (flags !== 0) {
      if (flags !== RECORD || this.#scalars.waits) return false;
      this.#records.close(frame.around);
    }
    this.leave();
    return true;
  }

  // All that there is to do.

  /** The node of the value that begins. @throws Refused */
  nextNode(): PlainNode {
    const frame = this.#top;
    if (frame === undefined) return this.#root;
    if (frame.isArray) return this.#children.element(frame.node, frame.at++);
    if (!this.#hasKey) throw outOfOrder("a value without a name");
    this.#hasKey = false;
    return frame.child as PlainNode;
  }

  /** The name of a member has come. @throws Refused */
  noteChild(childOf: (frame: TokenFrame) => PlainNode): void {
    const frame = this.#top;
    if (frame === undefined || frame.isArray || this.#hasKey) throw outOfOrder("a name");
    frame.at++;
    frame.child = childOf(frame);
    this.#hasKey = true;
  }

  enter(node: PlainNode, isArray: boolean): TokenFrame {
    this.#scalars.forgetLabel();
    this.#counts.visit(node);
    let frame = this.#frames[this.#depth];
    if (frame === undefined) {
      frame = new TokenFrame();
      this.#frames.push(frame);
    }
    frame.begin(node, isArray);
    this.#top = frame;
    this.#depth++;
    if (!isArray) frame.object = ++this.#objects;
    return frame;
  }

  leave(): void {
    this.#scalars.forgetLabel();
    const depth = --this.#depth;
    this.#top = depth === 0 ? undefined : this.#frames[depth - 1];
  }

  /** The innermost one ends. @throws Refused */
  ending(isArray: boolean): TokenFrame {
    const frame = this.#top;
    if (frame === undefined || frame.isArray !== isArray || this.#hasKey) throw outOfOrder("the end of a container");
    return frame;
  }
}
