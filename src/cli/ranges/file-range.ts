/** A range of a file, and where in the file its lines stand. */
import { InputError, type InputPlace, movedTo } from "../../errors/errors.ts";
import type { BadRecord } from "../../redaction/options/options.ts";

/** Bytes of a file: from the first up to, but not with, the second. */
export interface ByteRange {
  readonly from: number;
  /** undefined: to the end of the file. */
  readonly to: number | undefined;
}

/** Beside a place whose offset is the file's. */
const NOTE = "lines are counted in the range";

export class FileRange implements ByteRange {
  readonly from: number;
  readonly to: number | undefined;
  /** The byte of the file with which its first line begins; good once the range is read. */
  start = 0;

  constructor({ from, to }: ByteRange) {
    this.from = from;
    this.to = to;
  }

  /** Whether it may begin with what stands at the start of a file: a byte order mark. */
  get isFirst(): boolean {
    return this.from === 0;
  }

  /** What was thrown, at its place in the file. */
  inFile(error: unknown): unknown {
    return error instanceof InputError ? movedTo(error, this.#placeInFile(error.place), NOTE) : error;
  }

  /** A bad line, at its place in the file. */
  readonly badInFile = (bad: BadRecord): BadRecord => ({
    ...bad,
    offset: bad.offset + this.start,
    place: this.#placeInFile(bad.place),
  });

  #placeInFile(place: InputPlace): InputPlace {
    return { ...place, offset: place.offset + this.start };
  }
}
