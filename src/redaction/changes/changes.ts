/**
 * Which bytes change, where, and who decided: a follower of the output that notes each change.
 *
 * The room `changes` is for whoever shows an input and its output side by side. It may not decide or count: output and report are those
 * of a run that nobody follows, and what is noted holds places and positions, never values.
 */
import type { PathTree } from "../../matcher/tree.ts";
import type { Pointer } from "../../scanner/core.ts";
import { type Follower, Following, type PartPosition } from "../../scanner/follower.ts";
import type { Scanner } from "../../scanner/scanner.ts";
import { MARKED } from "../../scanner/shared/codes.ts";
import type { RunFollower } from "../run-follower.ts";
import { Causes } from "./causes.ts";
import { ChangeList } from "./change-list.ts";
import { type Mark, Marks } from "./marks.ts";

const NOWHERE = -1;

export class Changes implements RunFollower, Follower {
  readonly list = new ChangeList();
  readonly causes = new Causes();
  readonly #marks = new Marks();
  /** What detectors found, by where the value or the name begins. */
  readonly #found = new Map<number, Set<string>>();
  #tree: PathTree | undefined;
  /** Where the value or the name begins of which detectors say something now. */
  #asked = NOWHERE;
  /** Where the bytes that are shown begin, and so many bytes of the input stand in front of them. */
  #at = 0;
  #offset = 0;
  /** Bytes that the output has more than the input, so far. */
  #longer = 0;
  /** The first change of a row of members that are removed; NOWHERE: the last change is of none. */
  #removed = NOWHERE;

  begin(scanner: Scanner, tree: PathTree): Following {
    this.#tree = tree;
    this.list.clear();
    this.causes.clear();
    this.#marks.clear();
    this.#found.clear();
    this.#longer = 0;
    this.#removed = NOWHERE;
    return new Following(scanner.core, scanner.memory, this);
  }

  end(): void {}

  // What is decided

  readonly asked = (at: number, goesOn: readonly string[] = []): void => {
    this.#asked = at;
    for (const detector of goesOn) this.noteFound(detector);
  };

  /** The detector has found something in the value or the name that was asked for last. */
  noteFound(detector: string): void {
    const known = this.#found.get(this.#asked);
    if (known === undefined) this.#found.set(this.#asked, new Set([detector]));
    else known.add(detector);
  }

  readonly marked = (at: number, node: Pointer, what: number): void => {
    this.#marks.add({ at, node: (this.#tree as PathTree).at(node), what });
  };

  // What goes into the output

  part(at: number, { offset }: PartPosition): void {
    this.#at = at;
    this.#offset = offset;
  }

  copied(): void {}

  replaced(_bytes: Uint8Array, from: number, to: number, textFrom: number, textTo: number): void {
    const start = this.#offset + from - this.#at;
    const end = this.#offset + to - this.#at;
    const size = textTo - textFrom;
    this.#note(start, end, size);
    this.#longer += size - (end - start);
  }

  /** A value may go in several steps, and several members in one. */
  #note(start: number, end: number, size: number): void {
    this.#dropBefore(start);
    const mark = this.#marks.before(end);
    if (this.#goesOn(start, mark)) this.#goOn(mark?.at ?? end, size);
    else if (mark !== undefined) this.#begin(mark, start, end, size);
    else throw new Error("a change that nothing decided");
    for (let next = this.#marks.before(end); next !== undefined; next = this.#marks.before(end)) {
      this.#begin(next, next.at, end, 0, this.list.outEnd);
    }
  }

  /** What came to nothing: the value stayed. */
  #dropBefore(start: number): void {
    for (let mark = this.#marks.before(start); mark !== undefined; mark = this.#marks.before(start)) this.#take(mark);
  }

  #take({ at }: Mark): ReadonlySet<string> | undefined {
    this.#marks.drop();
    const found = this.#found.get(at);
    if (found !== undefined) this.#found.delete(at);
    return found;
  }

  /** A comma in front of a removed member may go with it, right behind another change. */
  #goesOn(start: number, mark: Mark | undefined): boolean {
    const { list } = this;
    if (list.count === 0 || list.endOf(list.count - 1) !== start || mark?.at === start) return false;
    return this.#removed !== NOWHERE || mark?.what !== MARKED.WHOLE;
  }

  #goOn(end: number, size: number): void {
    const { list } = this;
    list.extend(end, size);
    // The comma in front of the row stays after all, as a member follows that does: it was taken, and is written again.
    if (this.#removed !== NOWHERE && size > 0) list.giveBack(this.#removed, size);
  }

  /** `outStart`: in the output; up to the next mark in front of `limit`. */
  #begin(mark: Mark, start: number, limit: number, size: number, outStart = start + this.#longer): void {
    const found = this.#take(mark);
    const end = this.#marks.before(limit)?.at ?? limit;
    const cause = this.causes.numberOf(mark.node, mark.what, found);
    const isRemoved = mark.what === MARKED.WHOLE;
    const { list } = this;
    const isRow = isRemoved && this.#removed !== NOWHERE && list.endOf(list.count - 1) === start;
    if (!isRow) this.#removed = isRemoved ? list.count : NOWHERE;
    list.add({ start, end, outStart, outEnd: outStart + size, cause });
  }
}
