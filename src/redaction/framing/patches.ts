/** Patches (RFC 6902), one document a line: what their operations write is redacted by where they write it. */
import { InputError, type InputPlace } from "../../errors/errors.ts";
import { joinedBytes } from "../../input/bytes.ts";
import { HIDDEN_LABEL, pointerOf } from "../../matcher/labels.ts";
import { FAILURES } from "../../scanner/failures.ts";
import type { Failure, Sink } from "../../scanner/scanner.ts";
import { FAILURE } from "../../scanner/shared/codes.ts";
import type { Compiled } from "../compiled.ts";
import type { GrownCore } from "../grown-core.ts";
import { PatchLine } from "../patch/line.ts";
import type { Refuse } from "../patch/operation.ts";
import { isBlank } from "../patch/written.ts";
import type { Framing } from "./framing.ts";

const LF = 0x0a;
const LINE_FEED = new Uint8Array([LF]);
const NOTHING = new Uint8Array(0);

export class Patches implements Framing {
  readonly #core: GrownCore;
  readonly #largest: number;
  /** Of a line whose end has not come. */
  #held: Uint8Array[] = [];
  #heldSize = 0;
  /** Where the line begins. */
  #start: number;
  #line = 1;
  /** Each is a record of the input. */
  #patches = 0;

  constructor(core: GrownCore, { options }: Compiled) {
    this.#core = core;
    this.#largest = options.maxValueBytes;
    this.#start = core.scanner.summary.bytes;
  }

  write(bytes: Uint8Array, sink: Sink): void {
    let from = 0;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, from)) {
      this.#hold(bytes.subarray(from, at));
      this.#take(true, sink);
      from = at + 1;
    }
    // A copy: the caller's bytes may change.
    this.#hold(bytes.slice(from));
    this.#count(this.#heldSize);
  }

  end(sink: Sink): void {
    this.#take(false, sink);
  }

  #hold(bytes: Uint8Array): void {
    this.#held.push(bytes);
    this.#heldSize += bytes.length;
    if (this.#heldSize <= this.#largest) return;
    throw new InputError(
      "long-line",
      "a patch is larger than the limit (maxValueBytes, --max-value-bytes)",
      this.#placeAt(0),
    );
  }

  /** All of a line has come. */
  #take(hasEnd: boolean, sink: Sink): void {
    const line = joinedBytes(this.#held);
    this.#held = [];
    this.#heldSize = 0;
    const parts = this.#redacted(line, hasEnd);
    this.#count(line.length + (hasEnd ? 1 : 0));
    sink(joinedBytes([...parts, hasEnd ? LINE_FEED : NOTHING]).slice());
    this.#start += line.length + 1;
    this.#line++;
  }

  #redacted(line: Uint8Array, hasEnd: boolean): readonly Uint8Array[] {
    if (isBlank(line)) return [line];
    this.#patches++;
    this.#check(line, hasEnd);
    const refuse: Refuse = (code, what, at) => {
      const pointer = at === undefined ? "" : pointerOf([at]);
      const place = this.#placeAt(at === undefined ? 0 : PatchLine.startOf(line, at), pointer);
      throw new InputError(code, at === undefined ? what : `operation ${at}: ${what}`, place);
    };
    return new PatchLine(this.#core, line, refuse).redacted();
  }

  /** One document by RFC 8259, before anybody looks into it. @throws InputError */
  #check(line: Uint8Array, hasEnd: boolean): void {
    const before = this.#core.scanner.summary.bytes;
    const failure = this.#core.line(this.#core.inert, joinedBytes([line, LINE_FEED]), () => {});
    if (failure === undefined) return;
    const { message, code, levels, offset } = hasEnd ? failure : atEnd(failure, line.length + before);
    const pointer = pointerOf(levels.map(({ index }) => (index < 0 ? HIDDEN_LABEL : index)));
    throw new InputError(code, message, this.#placeAt(offset - before, pointer));
  }

  #count(bytesOfLine: number): void {
    this.#core.countRead({ bytes: this.#start + bytesOfLine, records: this.#patches });
  }

  #placeAt(at: number, pointer = ""): InputPlace {
    return { offset: this.#start + at, line: this.#line, column: at + 1, pointer };
  }
}

/** The input has no line feed there: it was put behind the line. */
function atEnd(failure: Failure, end: number): Failure {
  return failure.offset === end ? { ...failure, ...FAILURES[FAILURE.UNEXPECTED_END] } : failure;
}
