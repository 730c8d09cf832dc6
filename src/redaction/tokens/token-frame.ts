/** An open container of a walk along tokens. Used again at the same depth. */
import type { PlainNode } from "../value/nodes.ts";

export class TokenFrame {
  node!: PlainNode;
  isArray = false;
  /** Members or elements so far, with the one that is read. */
  at = 0;
  /** The child that is read. */
  child: PlainNode | undefined;
  /** The child whose name came last, if only that name leads to it. */
  last: PlainNode | undefined;
  /** The number of an object. */
  object = 0;
  /** Of a record, the number of the record around it. */
  around = 0;

  begin(node: PlainNode, isArray: boolean): void {
    this.node = node;
    this.isArray = isArray;
    this.at = 0;
    this.child = undefined;
    this.last = undefined;
  }
}
