/** One input through a compiled redaction: bytes in, redacted bytes out; then, after `reset`, another one. */
import { type Bytes, bytesOrText, joinedBytes } from "../bytes.ts";
import { compressedInput } from "../compression.ts";
import { InputError, UsageError } from "../errors.ts";
import type { Finding } from "../matcher/findings.ts";
import { pointerOf } from "../matcher/labels.ts";
import type { Report } from "../report/report.ts";
import { byteOrderMarkSize, otherEncoding, TELLING_BYTES } from "../scanner/encoding.ts";
import { FAILURES } from "../scanner/failures.ts";
import type { Failure, Sink } from "../scanner/scanner.ts";
import type { Compiled } from "./compiled.ts";
import { type Counted, NOTHING_COUNTED } from "./counted.ts";
import type { GrownCore } from "./grown-core.ts";
import { findingsIn, reportOf } from "./report.ts";

const NOTHING = new Uint8Array(0);

export class Run {
  readonly #compiled: Compiled;
  /** While the input is being read. */
  #core: GrownCore | undefined;
  /** The first bytes, until there are enough of them to tell the encoding. */
  #head: Uint8Array | undefined = NOTHING;
  /** What the run broke off with: it says so again for every byte that comes. */
  #error: unknown;
  #isOver = false;
  #isBusy = false;
  /** Of an input that is over. */
  #counted: Counted = NOTHING_COUNTED;
  #report: Report | undefined;

  constructor(compiled: Compiled) {
    this.#compiled = compiled;
  }

  /**
   * Takes the next bytes of the input, cut anywhere, or text, cut between characters; returns what is ready of the output,
   * as bytes of its own.
   *
   * @throws InputError; the run then stays in error, and what was returned before is all there is, until `reset`.
   * @throws UsageError `ended` after `end`; `busy` from inside of a call; and for what is no bytes.
   */
  write(bytes: Bytes | string): Uint8Array {
    const parts = new Parts();
    this.writeTo(bytes, parts.add);
    return parts.joined();
  }

  /** The input is over; returns the rest of the output. @throws as `write` */
  end(): Uint8Array {
    const parts = new Parts();
    this.endTo(parts.add);
    return parts.joined();
  }

  /** As `write`, without copies: the bytes that `sink` gets are good during the call only. */
  writeTo(bytes: Bytes | string, sink: Sink): void {
    const input = bytesOrText(bytes, "write");
    this.#work(sink, (core) => {
      const rest = this.#head === undefined ? input : this.#readHead(core, input, false, sink);
      this.#check(core, core.scanner.write(rest, sink));
    });
  }

  /** As `end`, without copies. */
  endTo(sink: Sink): void {
    this.#work(sink, (core) => {
      if (this.#head !== undefined) {
        this.#check(core, core.scanner.write(this.#readHead(core, NOTHING, true, sink), sink));
      }
      this.#check(core, core.scanner.end(this.#compiled.options.format, sink));
    });
    this.#finish();
  }

  /** Ready for another input, whatever became of this one: nothing of it comes out any more, and counts begin at 0. */
  reset(): void {
    if (this.#isBusy) throw busy();
    this.#finish();
    this.#head = NOTHING;
    this.#error = undefined;
    this.#isOver = false;
    this.#counted = NOTHING_COUNTED;
    this.#report = undefined;
  }

  /** What has been done of this input so far: places and counts. */
  get report(): Report {
    const exit = this.#error === undefined ? 0 : 3;
    if (this.#core !== undefined) return reportOf(this.#compiled, this.#core.countedSoFar, exit);
    this.#report ??= reportOf(this.#compiled, this.#counted, exit);
    return this.#report;
  }

  get counted(): Counted {
    return this.#core?.countedSoFar ?? this.#counted;
  }

  /** What detectors found, by place; bounded as the tree of paths is. */
  get findings(): Finding[] {
    return findingsIn(this.#compiled, this.counted);
  }

  /** Whatever is thrown on the way, of whomever, the run is broken off: nothing comes out after an error. */
  #work(sink: unknown, work: (core: GrownCore) => void): void {
    if (typeof sink !== "function") throw new UsageError("wrong-type", "sink: a function expected");
    if (this.#isBusy) throw busy();
    if (this.#error !== undefined) throw this.#error;
    if (this.#isOver) throw new UsageError("ended", "the input has ended; reset() makes it ready for another one");
    this.#core ??= this.#begun();
    this.#isBusy = true;
    try {
      work(this.#core);
    } catch (error) {
      this.#error = error;
      this.#finish();
      throw error;
    } finally {
      this.#isBusy = false;
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
    this.#isOver = true;
    if (this.#core === undefined) return;
    this.#counted = this.#core.takeCounted();
    this.#compiled.cores.giveBack(this.#core);
    this.#core = undefined;
  }

  /** Collects the first bytes and looks at the encoding; returns what is to be scanned. */
  #readHead({ scanner }: GrownCore, bytes: Uint8Array, last: boolean, sink: Sink): Uint8Array {
    const head = joinedBytes([this.#head as Uint8Array, bytes]);
    if (head.length < TELLING_BYTES && !last) {
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
    const { code, message } = FAILURES[failure.number] as (typeof FAILURES)[number];
    const { offset, line, column, steps } = failure;
    const pointer = pointerOf(steps.map(({ node, index }) => (index < 0 ? tree.at(node).label : index)));
    throw new InputError(code, message, { offset, line, column, pointer });
  }
}

function busy(): UsageError {
  return new UsageError("busy", "the redactor is at work: a call from inside of its own work is refused");
}

function wrongEncoding(head: Uint8Array): InputError | undefined {
  const encoding = otherEncoding(head.subarray(0, TELLING_BYTES));
  const place = { offset: 0, line: 1, column: 1, pointer: "" };
  return encoding === undefined
    ? undefined
    : new InputError("wrong-encoding", `the input is ${encoding}, not UTF-8,`, place);
}

/** Pieces of output, copied as they come. */
class Parts {
  readonly #parts: Uint8Array[] = [];

  readonly add: Sink = (bytes) => {
    this.#parts.push(bytes.slice());
  };

  joined(): Uint8Array {
    return joinedBytes(this.#parts);
  }
}
