/** One input through a compiled redaction: bytes in, redacted bytes out; then, after `reset`, another one. */
import { checkFunction } from "../errors/wrong-type.ts";
import { type Bytes, joinedBytes, stillWhole } from "../input/bytes.ts";
import { CallOrder } from "../input/call-order.ts";
import { compressedInput } from "../input/compression.ts";
import { byteOrderMarkSize, HEAD_BYTES, isPlainHead, wrongEncoding } from "../input/encoding.ts";
import { isShortEventLine } from "../input/event-stream.ts";
import { Pieces } from "../input/pieces.ts";
import { type Finding, findingsOf } from "../matcher/findings.ts";
import type { Report } from "../report/report.ts";
import type { Sink } from "../scanner/scanner.ts";
import type { Compiled } from "./compiled.ts";
import { type Counted, NOTHING_COUNTED } from "./counted.ts";
import { Documents } from "./framing/documents.ts";
import type { Framing } from "./framing/framing.ts";
import { Lines } from "./framing/lines.ts";
import { FRAMINGS } from "./framing/table.ts";
import type { GrownCore } from "./grown-core.ts";
import { exitAfter, reportOf } from "./report.ts";
import type { RunFollower } from "./run-follower.ts";

const NOTHING = new Uint8Array(0);

export class Run {
  readonly #compiled: Compiled;
  readonly #follower: RunFollower | undefined;
  /** While the input is being read. */
  #core: GrownCore | undefined;
  #framing: Framing | undefined;
  #rawSink: Sink | undefined;
  /** The first bytes, until there are enough of them to tell the encoding. */
  #head: Uint8Array | undefined = NOTHING;
  readonly #pieces = new Pieces();
  readonly #order = new CallOrder();
  /** Of an input that is over. */
  #counted: Counted = NOTHING_COUNTED;
  #report: Report | undefined;

  constructor(compiled: Compiled, follower?: RunFollower) {
    this.#compiled = compiled;
    this.#follower = follower;
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

  /** Bad lines that are left out go there, byte for byte, each ended by LF; before the first call. @internal */
  keepBadLines(sink: Sink): void {
    this.#rawSink = sink;
  }

  /** While the input is being read. @internal */
  get core(): GrownCore | undefined {
    return this.#core;
  }

  /** The input is a later part of a file: its first bytes are a line, and nothing that stands at the start of files. Before the first call. @internal */
  continueFile(): void {
    this.#head = undefined;
  }

  /** What has been done of this input so far: places and counts. */
  get report(): Report {
    const exit = exitAfter(this.#order.error);
    if (this.#core !== undefined) return reportOf(this.#compiled, this.counted, exit);
    this.#report ??= reportOf(this.#compiled, this.#counted, exit);
    return this.#report;
  }

  /** @internal */
  get counted(): Counted {
    return this.#framing?.counted ?? this.#core?.countedSoFar ?? this.#counted;
  }

  /** What detectors found, by place; bounded as the tree of paths is. */
  get findings(): Finding[] {
    const { visits, counts } = this.counted;
    return findingsOf(counts.hits.byPlace, visits, this.#compiled.categories);
  }

  #write(core: GrownCore, input: Uint8Array, sink: Sink): void {
    const size = input.length;
    const rest = this.#head === undefined ? input : this.#readHead(core, input, false, sink);
    this.#framing?.write(rest, sink);
    stillWhole(input, size, "write");
  }

  #end(core: GrownCore, sink: Sink): void {
    if (this.#head !== undefined) {
      const rest = this.#readHead(core, NOTHING, true, sink);
      this.#framing?.write(rest, sink);
    }
    this.#framing?.end(sink);
    this.#follower?.end();
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
    if (this.#follower !== undefined) this.#follow(this.#follower, core);
    if (this.#head === undefined) this.#framing = this.#framingOf(core);
    this.#report = undefined;
    return core;
  }

  #follow(follower: RunFollower, { tree, scanner }: GrownCore): void {
    scanner.follow(follower.begin(scanner, tree));
  }

  /** The core may serve another run. */
  #finish(): void {
    if (this.#core === undefined) return;
    this.#counted = this.#framing?.counted ?? this.#core.takeCounted();
    this.#compiled.cores.giveBack(this.#core);
    this.#core = undefined;
    this.#framing = undefined;
  }

  /** Collects the first bytes, looks at the encoding, and makes the framing; returns what that is to read. */
  #readHead(core: GrownCore, bytes: Uint8Array, last: boolean, sink: Sink): Uint8Array {
    const head = joinedBytes([this.#head as Uint8Array, bytes]);
    // Whoever waits for a first line gets it, also one of an event stream.
    if (head.length < HEAD_BYTES && !last && !isPlainHead(head) && !isShortEventLine(head)) {
      this.#head = head.slice();
      return NOTHING;
    }
    this.#head = undefined;
    const wrong = compressedInput(head) ?? wrongEncoding(head);
    if (wrong !== undefined) throw wrong;
    const mark = byteOrderMarkSize(head);
    core.scanner.skip(mark);
    this.#framing = this.#framingOf(core);
    this.#framing.skip?.(mark);
    if (mark > 0) sink(head.slice(0, mark));
    return head.subarray(mark);
  }

  #framingOf(core: GrownCore): Framing {
    const { onBadRecord, maxValueBytes, format } = this.#compiled.options;
    // Who follows the documents cannot see what stands beside the data of events: no input is taken for a stream of them.
    if (this.#follower !== undefined && format === "auto") return new Documents(core, this.#compiled);
    if (onBadRecord === undefined) return FRAMINGS[format](core, this.#compiled);
    return new Lines(core, maxValueBytes, { onBad: onBadRecord, raw: this.#rawSink });
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
