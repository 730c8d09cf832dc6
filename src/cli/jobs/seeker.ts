/** Goes on with an input to the ends of the next few documents or elements, and learns what stands between them. */
import type { FormatName } from "../../redaction/options/format.ts";
import { isBetween, type Sequence } from "../../redaction/parts/boundary.ts";
import type { Run } from "../../redaction/run.ts";
import type { Sink } from "../../scanner/scanner.ts";
import { LINE_END, nextSeam, type Seam, type Separator, separatorOf } from "./separator.ts";

const LF = 0x0a;
/** So many ends say what stands between. */
const ENOUGH = 3;
/** So many places are tried. */
const MOST = 4000;

export class Seeker {
  readonly sequence: Sequence;
  readonly #run: Run;
  readonly #isLines: boolean;
  readonly #right: Seam[] = [];
  readonly #wrong: Seam[] = [];

  constructor(run: Run, sequence: Sequence, format: FormatName) {
    this.#run = run;
    this.sequence = sequence;
    this.#isLines = format === "ndjson";
  }

  /** What it has learned; the run is then between two. */
  separator: Separator | undefined;

  /** There is nothing to learn. */
  hasFailed = false;

  /** Takes bytes into the run, as many as it needs; returns how many. @throws what the run throws */
  take(bytes: Uint8Array, sink: Sink): number {
    const taken = this.#isLines ? this.#takeLines(bytes, sink) : this.#takeSeams(bytes, sink);
    if (this.separator !== undefined || this.hasFailed) return taken;
    this.#run.writeTo(bytes.subarray(taken), sink);
    return bytes.length;
  }

  #takeLines(bytes: Uint8Array, sink: Sink): number {
    const end = bytes.indexOf(LF) + 1;
    if (end === 0) return 0;
    this.#run.writeTo(bytes.subarray(0, end), sink);
    if (this.#isBetween) this.separator = LINE_END;
    return end;
  }

  #takeSeams(bytes: Uint8Array, sink: Sink): number {
    let taken = 0;
    const comma = this.sequence.depth > 0;
    for (let seam = nextSeam(bytes, 0, comma); seam !== undefined; seam = nextSeam(bytes, taken, comma)) {
      this.#run.writeTo(bytes.subarray(taken, seam.at), sink);
      taken = seam.at;
      if (this.#note(seam)) return taken;
    }
    return taken;
  }

  /** Whether it is done. */
  #note(seam: Seam): boolean {
    const isRight = this.#isBetween;
    (isRight ? this.#right : this.#wrong).push(seam);
    if (isRight && this.#right.length >= ENOUGH) this.separator = separatorOf(this.#right, this.#wrong);
    const tried = this.#right.length + this.#wrong.length;
    this.hasFailed = this.separator === undefined && (tried >= MOST || this.#right.length >= ENOUGH);
    return this.separator !== undefined || this.hasFailed;
  }

  get #isBetween(): boolean {
    const { core } = this.#run;
    return core !== undefined && isBetween(core, this.sequence);
  }
}
