/** Walks parts of an input, each by itself. What a part counted is put aside until it is known whether the part was one. */
import type { Pointer } from "../../scanner/core.ts";
import type { Sink } from "../../scanner/scanner.ts";
import { FORMATS } from "../../scanner/shared/codes.ts";
import type { Compiled } from "../compiled.ts";
import type { GrownCore } from "../grown-core.ts";
import { FORMATS as DOCUMENTS } from "../options/format.ts";
import { isBetween, nodeAt, type Sequence } from "./boundary.ts";
import { PartCounts } from "./part-counts.ts";

const LF = 0x0a;
const OPENING = Uint8Array.of(0x5b);

/** Takes output; the bytes are good during the call only. */
export interface Output {
  readonly size: number;
  add(bytes: Uint8Array): void;
}

/** What has been walked. */
export interface Passed {
  readonly size: number;
  /** LF in it, and how many bytes stand after the last one. */
  readonly lines: number;
  readonly afterLine: number;
  /** Of the array, where it is one. */
  readonly elements: number;
  /** Some of them are records, or hold some. */
  readonly records: boolean;
}

export class PartWalker {
  readonly #compiled: Compiled;
  readonly #core: GrownCore;
  readonly counts = new PartCounts();

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
    this.#core = compiled.cores.take();
  }

  /**
   * Walks what may be the part `number` of a sequence: from behind one of its commas to behind another. undefined: it is none, or it is
   * wrong; it has counted nothing then, and what `output` got is for nothing.
   */
  walk(number: number, sequence: Sequence, bytes: Uint8Array, output: Output): Passed | undefined {
    const core = this.#core;
    const { scanner } = core;
    core.begin();
    const taking = sequence.depth === 0 ? (some: Uint8Array) => output.add(some) : withoutOpening(output);
    const node = this.#enter(sequence, taking);
    const isRight =
      scanner.write(bytes, taking) === undefined && isBetween(core, { depth: Math.min(sequence.depth, 1), node });
    if (!isRight) return undefined;
    const counted = core.takeCounted();
    this.counts.put(number, counted);
    const afterLine = bytes.length - 1 - bytes.lastIndexOf(LF);
    const [elements, records] = [scanner.core.ordinal(), counted.records > 0];
    return { size: bytes.length, lines: scanner.lines, afterLine, elements, records };
  }

  /** An array as a document: once it has ended, nothing may follow, so that the part is of this array and of no other one. */
  #enter({ path, depth }: Sequence, taking: Sink): Pointer {
    const { scanner } = this.#core;
    const { format, maxDepth } = this.#compiled.options;
    const node = nodeAt(this.#core, path);
    const form = depth > 0 ? FORMATS.json : FORMATS[DOCUMENTS[format]];
    scanner.core.startWalk(node, form, maxDepth - Math.max(0, depth - 1));
    if (depth > 0) {
      scanner.write(OPENING, taking);
      // Where the array is the record, it is not held where it is cut.
      scanner.core.releaseRecord();
    }
    return node;
  }
}

/** The bracket that opens the array comes out first: at once, or, where the array is a record, with what follows. */
function withoutOpening(output: Output): Sink {
  let isFirst = true;
  return (bytes) => {
    output.add(isFirst ? bytes.subarray(1) : bytes);
    isFirst = false;
  };
}
