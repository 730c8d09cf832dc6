/** Scalars of a walk along tokens, which goes once: what depends on others of its record waits until that has ended. */
import type { Waiting } from "../../scanner/replacer.ts";
import { PART } from "../../scanner/shared/codes.ts";
import type { PlainNode } from "../value/nodes.ts";
import { changedToPiece, joinedPieces, pieceOf } from "../value/pieces.ts";
import { type Filled, jsonOfScalar, type NumberText, type Scalar, WaitingValue } from "../value/scalar.ts";
import { type Asked, Scalars } from "../value/scalars.ts";

export class TokenScalars extends Scalars {
  /** Some values wait. */
  get waits(): boolean {
    return this.decider.waiting !== undefined;
  }

  /** Counts a scalar at a plain node that nobody looks at. */
  passes(node: PlainNode, holdsSomething: boolean): void {
    if (holdsSomething) this.counts.count(node);
    else this.counts.visit(node);
  }

  protected override get isNoting(): boolean {
    return this.waits;
  }

  protected override note(pointer: number, text: string | undefined, record: number): void {
    this.decider.waiting?.note(pointer, text, record);
  }

  protected override asked(node: PlainNode, value: Exclude<Filled, boolean>, asked: Asked): Scalar {
    const { part, levels, record, evidence } = asked;
    const { waiting } = this.decider;
    if (waiting !== undefined) {
      if ((part & PART.KNOWN) !== 0) waiting.noteKnown(node.pointer, jsonOfScalar(value), record);
      const until = (part & PART.WAITS) !== 0 ? record : 0;
      const group = (part & PART.PIECE) !== 0 ? this.groups.at(levels) : 0;
      if (until !== 0 || group !== 0)
        return new WaitingValue(node, value as string | NumberText, { record, evidence, until, group });
    }
    return super.asked(node, value, asked);
  }

  /** What stands in place of each piece whose container has ended, of one container. */
  joined(pieces: readonly WaitingValue[]): readonly Filled[] {
    const all = pieces.map(({ node, value, record, evidence, group }) => {
      return { piece: { ...pieceOf(node, value), record, evidence }, group };
    });
    const made = joinedPieces(all, this.decider.waiting as Waiting);
    return pieces.map(({ node, value }, i) => changedToPiece(node, value, made[i] as string));
  }

  /** What stands in place of a value whose record has ended. */
  settled({ node, value, record, evidence }: WaitingValue): Filled {
    return this.decided(node, value, record, evidence);
  }

  /** The same for one that would have had to wait for too long. */
  waitedTooLong({ node, value }: WaitingValue): Filled {
    const json = jsonOfScalar(value);
    const label = this.decider.waiting?.tooLong(node.pointer, json) ?? "null";
    if (label === json) return value;
    node.changed++;
    return JSON.parse(label) as string | number;
  }

  /** All that waited in the record has been settled. */
  forget(record: number): void {
    this.decider.waiting?.forget(record);
  }
}
