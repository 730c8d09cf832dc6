/**
 * Pieces of texts among the requests of a walk (PART.PIECE): a piece waits until the container has ended at which its text begins, as
 * a value waits for the end of its record; then all pieces of the text are answered at once.
 */
import type { CoreMemory } from "./memory.ts";
import type { Piece, Waiting } from "./replacer.ts";
import type { Requests } from "./requests.ts";
import { PART } from "./shared/codes.ts";
import { textIn } from "./short-texts.ts";

/** Where requests stand: the container's end in bytes of the input, and what else a piece may have to wait for. */
export interface Around {
  /** Bytes of the input in front of the core's buffer, and up to where it has been walked. */
  readonly base: number;
  readonly position: number;
  endOf(group: number): number | undefined;
  /** Whether the request would have to wait for its record, for too long; or has to. */
  isTooFar(number: number): boolean;
  isInOpenRecord(number: number): boolean;
}

export class Joins {
  readonly #memory: CoreMemory;
  readonly #waiting: Waiting;
  readonly #maxHeld: number;
  /** What stands in place of pieces that have been decided, by where they begin in the input. */
  readonly #made = new Map<number, string>();
  /** Containers whose pieces have been decided; those whose pieces lie too far apart to be held. */
  readonly #decided = new Set<number>();
  readonly #tooLong = new Set<number>();
  /** The pieces among the requests at hand, by container. */
  #byGroup: Map<number, number[]> | undefined;

  constructor(memory: CoreMemory, waiting: Waiting, maxHeld: number) {
    this.#memory = memory;
    this.#waiting = waiting;
    this.#maxHeld = maxHeld;
  }

  /** Another input begins. */
  reset(): void {
    this.#byGroup = undefined;
    if (this.#made.size > 0) this.#made.clear();
    if (this.#decided.size > 0) this.#decided.clear();
    if (this.#tooLong.size > 0) this.#tooLong.clear();
  }

  /** Other requests are at hand. */
  begin(): void {
    this.#byGroup = undefined;
  }

  /** Nothing of the container is requested any more. */
  forget(group: number): void {
    this.#decided.delete(group);
    this.#tooLong.delete(group);
  }

  /** Whether the piece still waits. */
  isOpen(requests: Requests, number: number, around: Around): boolean {
    const group = requests.group(number);
    if (group === 0 || this.#isSettled(group)) return false;
    const end = around.endOf(group) ?? around.base + around.position;
    if (end - around.base - requests.start(number) > this.#maxHeld) {
      this.#tooLong.add(group);
      return false;
    }
    if (around.endOf(group) === undefined) return true;
    const pieces = this.#piecesOf(requests, group);
    if (pieces.some((piece) => around.isInOpenRecord(piece) && !around.isTooFar(piece))) return true;
    this.#join(requests, group, around);
    return false;
  }

  /** What stands in place of a piece that does not wait; the container of its text has ended, or is too long. */
  madeOf(requests: Requests, number: number, around: Around): string {
    const group = requests.group(number);
    if (group === 0) return this.#waiting.apart(requests.node(number), this.#textOf(requests, number));
    const at = around.base + requests.start(number);
    if (!this.#isSettled(group)) this.#join(requests, group, around);
    const made = this.#made.get(at);
    this.#made.delete(at);
    return made ?? this.#waiting.tooLong(requests.node(number), this.#textOf(requests, number));
  }

  #isSettled(group: number): boolean {
    return this.#decided.has(group) || this.#tooLong.has(group);
  }

  #join(requests: Requests, group: number, around: Around): void {
    this.#decided.add(group);
    const texts = new Map<number, number[]>();
    for (const piece of this.#piecesOf(requests, group)) {
      if (around.isTooFar(piece)) continue;
      const text = this.#waiting.textOf(requests.node(piece));
      const known = texts.get(text);
      if (known === undefined) texts.set(text, [piece]);
      else known.push(piece);
    }
    for (const pieces of texts.values()) {
      const made = this.#waiting.joined(pieces.map((piece) => this.#pieceAt(requests, piece, around)));
      for (const [i, piece] of pieces.entries()) this.#made.set(around.base + requests.start(piece), made[i] as string);
    }
  }

  #piecesOf(requests: Requests, group: number): readonly number[] {
    this.#byGroup ??= groupsIn(requests);
    return this.#byGroup.get(group) ?? [];
  }

  #pieceAt(requests: Requests, number: number, { base }: Around): Piece {
    return {
      node: requests.node(number),
      at: base + requests.start(number),
      text: this.#textOf(requests, number),
      isParsed: false,
      record: requests.record(number),
      evidence: requests.evidence(number),
    };
  }

  #textOf(requests: Requests, number: number): string {
    const { input } = requests;
    return textIn(this.#memory.bytes, input + requests.start(number), input + requests.end(number));
  }
}

function groupsIn(requests: Requests): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < requests.count; i++) {
    if ((requests.part(i) & PART.PIECE) === 0) continue;
    const group = requests.group(i);
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [i]);
    else known.push(i);
  }
  return groups;
}
