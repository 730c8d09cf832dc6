/** One input through a compiled redaction: bytes in, redacted bytes out; then, after `reset`, another one. */

import { InputError } from "../errors/errors.ts";
import { checkFunction } from "../errors/wrong-type.ts";
import { type Bytes, joinedBytes, stillWhole } from "../input/bytes.ts";
import { CallOrder } from "../input/call-order.ts";
import { compressedInput } from "../input/compression.ts";
import { byteOrderMarkSize, HEAD_BYTES, wrongEncoding } from "../input/encoding.ts";
import { Pieces } from "../input/pieces.ts";
import { type Finding, findingsOf } from "../matcher/findings.ts";
import { pointerOf } from "../matcher/labels.ts";
import type { Report } from "../report/report.ts";
import type { Failure, Sink } from "../scanner/scanner.ts";
import type { Compiled } from "./compiled.ts";
import { type Counted, NOTHING_COUNTED } from "./counted.ts";
import type { GrownCore } from "./grown-core.ts";
import { exitAfter, reportOf } from "./report.ts";

const NOTHING = new Uint8Array(0);

export class Run {
  readonly #compiled: Compiled;
  /** While the input is being read. */
  #core: GrownCore | undefined;
  /** The first bytes, until there are enough of them to tell the encoding. */
  #head: Uint8Array | undefined = NOTHING;
  readonly #pieces = new Pieces();
  readonly #order = new CallOrder();
  /** Of an input that is over. */
  #counted: Counted = NOTHING_COUNTED;
  #report: Report | undefined;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
  }

  /**
   * Takes the next bytes or text of the input, cut anywhere, text also inside of a character; returns what is ready of
   * the output, as bytes of its own.
   *
   * @throws InputError; the run then stays in error, and what was returned before is all there is, until `reset`.
   *   UsageError for what is neither bytes nor text, which changes nothing, and for a call after the end or from inside
   *   of another one.
   */
  write(bytes: Bytes | string): Uint8Array {
    const parts = new Parts();
    this.writeTo(bytes, parts.add);
    return parts.joined();
  }

  /** The input is over; returns the rest of the output. @throws InputError, UsageError */
  end(): Uint8Array {
    const parts = new Parts();
    this.endTo(parts.add);
    return parts.joined();
  }

  /**
   * As `write`, without copies: the bytes that `sink` gets are good during the call only. A sink that throws ends the
   * run: every call after that throws the same.
   */
  writeTo(bytes: Bytes | string, sink: Sink): void {
    this.#order.check("write");
    checkFunction(sink, "write: sink");
    const input = this.#pieces.read(bytes, "write");
    this.#order.run(() => this.#working((core) => this.#write(core, input, sink)));
  }

  /** As `end`, without copies. */
  endTo(sink: Sink): void {
    this.#order.check("end");
    checkFunction(sink, "end: sink");
    this.#pieces.end("end");
    this.#order.runLast(() => this.#working((core) => this.#end(core, sink)));
    this.#finish();
  }

  /**
   * Ready for another input, whatever became of this one: nothing of it comes out any more, and counts begin at 0.
   *
   * @throws UsageError `inside-a-call`
   */
  reset(): void {
    this.#order.reset();
    this.#pieces.reset();
    this.#finish();
    this.#head = NOTHING;
    this.#counted = NOTHING_COUNTED;
    this.#report = undefined;
  }

  /** The writer has failed: the rest of the input will not come. @internal */
  breakOff(error: unknown): void {
    this.#order.fail(error);
    this.#finish();
  }

  /** What has been done of this input so far: places and counts. */
  get report(): Report {
    const exit = exitAfter(this.#order.error);
    if (this.#core !== undefined) return reportOf(this.#compiled, this.#core.countedSoFar, exit);
    this.#report ??= reportOf(this.#compiled, this.#counted, exit);
    return this.#report;
  }

  /** @internal */
  get counted(): Counted {
    return this.#core?.countedSoFar ?? this.#counted;
  }

  /** What detectors found, by place; bounded as the tree of paths is. */
  get findings(): Finding[] {
    const { visits, counts } = this.counted;
    return findingsOf(counts.hits.byPlace, visits, this.#compiled.categories);
  }

  #write(core: GrownCore, input: Uint8Array, sink: Sink): void {
    const size = input.length;
    const rest = this.#head === undefined ? input : this.#readHead(core, input, false, sink);
    this.#check(core, core.scanner.write(rest, sink));
    stillWhole(input, size, "write");
  }

  #end(core: GrownCore, sink: Sink): void {
    if (this.#head !== undefined) {
      this.#check(core, core.scanner.write(this.#readHead(core, NOTHING, true, sink), sink));
    }
    this.#check(core, core.scanner.end(this.#compiled.options.format, sink));
  }

  /** Whatever is thrown on the way, by anyone, ends the run. */
  #working(work: (core: GrownCore) => void): void {
    this.#core ??= this.#begun();
    try {
      work(this.#core);
    } catch (error) {
      this.#finish();
      throw error;
    }
  }

  #begun(): GrownCore {
    const core = this.#compiled.cores.take();
    core.begin();
    this.#report = undefined;
    return core;
  }

  /** The core may serve another run. */
  #finish(): void {
    if (this.#core === undefined) return;
    this.#counted = this.#core.takeCounted();
    this.#compiled.cores.giveBack(this.#core);
    this.#core = undefined;
  }

  /** Collects the first bytes and looks at the encoding; returns what is to be scanned. */
  #readHead({ scanner }: GrownCore, bytes: Uint8Array, last: boolean, sink: Sink): Uint8Array {
    const head = joinedBytes([this.#head as Uint8Array, bytes]);
    if (head.length < HEAD_BYTES && !last) {
      this.#head = head.slice();
      return NOTHING;
    }
    this.#head = undefined;
    const wrong = compressedInput(head) ?? wrongEncoding(head);
    if (wrong !== undefined) throw wrong;
    const mark = byteOrderMarkSize(head);
    if (mark > 0) {
      scanner.skip(mark);
      sink(head.slice(0, mark));
    }
    return head.subarray(mark);
  }

  #check({ tree }: GrownCore, failure: Failure | undefined): void {
    if (failure === undefined) return;
    const { code, message, offset, line, column, levels } = failure;
    const pointer = pointerOf(levels.map(({ node, index }) => (index < 0 ? tree.at(node).label : index)));
    throw new InputError(code, message, { offset, line, column, pointer });
  }
}

/** Pieces of output, copied as they come. */
export class Parts {
  readonly #parts: Uint8Array[] = [];

  readonly add: Sink = (bytes) => {
    this.#parts.push(bytes.slice());
  };

  joined(): Uint8Array {
    return joinedBytes(this.#parts);
  }
}
