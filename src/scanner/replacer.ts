/** What the scanner asks of whoever decides: what stands in place of what the core could not decide by itself. */
import type { Pointer } from "./core.ts";

/** Says what stands in place of a value or a key. Both get and give JSON text. */
export interface Replacer {
  /**
   * `record`: the number of the innermost record that the value stands in; 0: in none. `evidence`: what the core has seen
   * in it, 0 where it has not looked.
   */
  value(node: Pointer, text: string, record: number, evidence: number): string;
  key(node: Pointer, key: ReplacedKey): string;
  /** Where set, it is told first where the value or the key begins, in bytes of the input. */
  readonly asked?: ((at: number) => void) | undefined;
  /** Where set, it is not asked: each value is shown to it, as the JSON that stands in `bytes` from `start` to `end`, and stays. */
  readonly shown?: ((node: Pointer, bytes: Uint8Array, start: number, end: number, record: number) => void) | undefined;
  /** The core has found and replaced something in values, so often: FOUND says what. */
  readonly foundByCore?: ((node: Pointer, kind: number, count: number) => void) | undefined;
  /** Where set, gets all values of a slice before each is requested. */
  readonly prepare?: ((values: readonly RequestedValue[]) => void) | undefined;
  /** Where some values are replaced in the light of others of their record, which may come after them. */
  readonly waiting?: Waiting | undefined;
}

export interface RequestedValue {
  readonly node: Pointer;
  readonly text: string;
}

/** What is to be known of values that wait for the end of their record. */
export interface Waiting {
  /** Some values are pieces of a text (PART.PIECE). */
  readonly joins: boolean;
  /** The values that come next stand in a record of which only a part is there, in none that has a number. */
  isPart: boolean;
  /**
   * Notes a value that others of its record depend on (FLAG.NOTED), as JSON text, whatever becomes of it; undefined: a
   * container, or a value that is too large. Called once, before any value of its record that waits is requested.
   */
  note(node: Pointer, text: string | undefined, record: number): void;
  /** Notes a known value (PART.KNOWN), as JSON text: once, and before, as `note` does. */
  noteKnown(node: Pointer, text: string, record: number): void;
  /** Which of the texts that begin at its container a piece at the node is of. */
  textOf(node: Pointer): number;
  /** What stands in place of each piece of one text (PART.PIECE), in their order. */
  joined(pieces: readonly Piece[]): readonly string[];
  /** In place of a piece whose text is not there as a whole. */
  apart(node: Pointer, text: string): string;
  /** Whether known values are looked for in texts of the record. */
  seeks(record: number): boolean;
  /** In place of a value that would have had to wait for too long. */
  tooLong(node: Pointer, text: string): string;
  /** Nothing more of the record is requested. */
  forget(record: number): void;
}

/** A string or number that is a piece of a text. */
export interface Piece {
  readonly node: Pointer;
  /** Where it begins in the input, in bytes; absent where that is not read as bytes. */
  readonly at?: number | undefined;
  /** As JSON text; of a string that was parsed, what it says. */
  readonly text: string;
  readonly isParsed: boolean;
  /** As `Replacer.value` has them. */
  readonly record: number;
  readonly evidence: number;
}

export interface ReplacedKey {
  readonly text: string;
  /** Not only the beginning of a key that is walked in parts, and not larger than what is examined. */
  readonly whole: boolean;
  /** The number of the key's object, which lies `depth` deep. */
  readonly object: number;
  readonly depth: number;
}
