/**
 * The containers that are open, from the document to the place of the next token, and the names and elements that have come in them.
 * Tokens that mean nothing to the rules need no more than this.
 */
import type { Children } from "../value/children.ts";
import type { NodeCounts } from "../value/counting.ts";
import type { PlainNode } from "../value/nodes.ts";
import { outOfOrder } from "./refused.ts";
import { TokenFrame } from "./token-frame.ts";
import type { TokenScalars } from "./token-scalars.ts";

export class OpenContainers {
  readonly #children: Children;
  readonly #scalars: TokenScalars;
  readonly #counts: NodeCounts;
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
  plainKey(name: string): boolean {
    const frame = this.#top;
    if (frame === undefined || frame.isArray || this.#hasKey) return false;
    const { last } = frame;
    const child = last === undefined ? frame.node.first : last.next;
    if (child === undefined || child.name !== name || child.flags !== 0) return false;
    frame.at++;
    frame.last = child;
    frame.child = child;
    this.#hasKey = true;
    return true;
  }

  /** The node of the scalar that comes, where it may be replaced, and nothing else; undefined: nothing has been done. */
  plainNode(): PlainNode | undefined {
    const frame = this.#top;
    if (frame === undefined) return undefined;
    if (!frame.isArray) {
      const { child } = frame;
      if (!this.#hasKey || child === undefined || !this.#isPlainNode(child)) return undefined;
      this.#hasKey = false;
      return child;
    }
    const { element } = frame.node;
    if (element === undefined || frame.at < frame.node.indexedBelow || !this.#isPlainNode(element)) return undefined;
    frame.at++;
    return element;
  }

  /** As `plainNode`, where scalars stay whatever they say. */
  passingNode(): PlainNode | undefined {
    const frame = this.#top;
    const child = frame?.isArray ? frame.node.element : frame?.child;
    return child !== undefined && child.action === undefined ? this.plainNode() : undefined;
  }

  /** What becomes of scalars there is known at once. */
  #isPlainNode({ flags, action }: PlainNode): boolean {
    return flags === 0 && (action === undefined || !this.#scalars.waits);
  }

  plainOpen(isArray: boolean): boolean {
    if (this.#depth >= this.#maxDepth) return false;
    const node = this.plainNode();
    if (node === undefined) return false;
    this.enter(node, isArray);
    return true;
  }

  plainClose(isArray: boolean): boolean {
    const frame = this.#top;
    if (frame === undefined || frame.isArray !== isArray || this.#hasKey || frame.node.flags !== 0) return false;
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
    this.#depth--;
    this.#top = this.#depth === 0 ? undefined : this.#frames[this.#depth - 1];
  }

  /** The innermost one ends. @throws Refused */
  ending(isArray: boolean): TokenFrame {
    const frame = this.#top;
    if (frame === undefined || frame.isArray !== isArray || this.#hasKey) throw outOfOrder("the end of a container");
    return frame;
  }
}
