/** One event of a stream, or a comment between events: its lines in, its redacted lines out. */
import { labelOf } from "../../actions/label.ts";
import { InputError } from "../../errors/errors.ts";
import type { Compiled } from "../compiled.ts";
import type { GrownCore } from "../grown-core.ts";
import { BROKEN, EventData, type RedactedData } from "./event-data.ts";
import { dataOf, type EventLine, linesOf, sizeBefore, textOf, withData, withValue } from "./event-lines.ts";
import { placeOfFault } from "./fault.ts";
import { mayHoldJson } from "./like-json.ts";
import type { Position } from "./position.ts";
import { textIn } from "./utf8.ts";

const LF = 0x0a;
const CR = 0x0d;
const NOT_EMPTY = /\S/;
/** Of a line that is no comment: perhaps the file is no event stream, and this a line of an array. */
const OPEN = /^[\s\ufeff]*\[/;
const NEITHER = "neither JSON nor a line of an event stream (which --format sse would take),";
const BROKEN_DATA = "the data of an event looks like JSON and is not one document: no rule can see what is in it,";

export class EventRedactor {
  readonly #core: GrownCore;
  readonly #data: EventData;
  readonly #isRuled: boolean;
  readonly #isGuessed: boolean;
  /** By default-deny. */
  readonly #takesIgnored: boolean;
  readonly #encoder = new TextEncoder();

  /** `isGuessed`: by its first line, the input is an event stream; a line that is none of one says that it is something else. */
  constructor(core: GrownCore, { plan }: Compiled, isGuessed: boolean) {
    this.#core = core;
    this.#isGuessed = isGuessed;
    this.#isRuled = plan.entries.length > 0;
    this.#takesIgnored = plan.unlisted === "replace";
    this.#data = new EventData(core, this.#isRuled);
  }

  /** `bytes`: whole lines, which begin at `position`; they come back as they are where nothing in them changes. @throws InputError */
  redacted(bytes: Uint8Array, position: Position): Uint8Array {
    if (bytes[0] === LF || bytes[0] === CR) {
      // A blank line where no event has begun.
      this.#core.scanner.skip(bytes.length);
      return bytes;
    }
    const text = textIn(bytes, position);
    const lines = linesOf(text);
    if (this.#isGuessed) checkKnown(lines, bytes, position);
    const data = dataOf(lines);
    const redacted = data === undefined ? undefined : this.#redactedData(data, lines, position, bytes);
    // The scanner counts the bytes of the input; what it was given is less, or more.
    this.#core.scanner.skip(bytes.length - (redacted?.scanned ?? 0));
    const isSame = redacted === undefined || redacted.text === data;
    const withNewData = isSame ? lines : withData(lines, redacted.text);
    const made = withNewData.map((line) => this.#besideData(line));
    return made.every((line, i) => line === lines[i]) ? bytes : this.#encoder.encode(textOf(made));
  }

  /** @throws InputError */
  #redactedData(data: string, lines: readonly EventLine[], position: Position, bytes: Uint8Array): RedactedData {
    const placeAt = (byte: number) => position.after(bytes.subarray(0, sizeBefore(lines, byte)));
    const redacted = this.#data.redacted(data);
    if (redacted === BROKEN) throw new InputError("not-json", BROKEN_DATA, placeAt(0));
    if ("text" in redacted) return redacted;
    const { code, message, offset } = redacted;
    const place = placeAt(offset - position.offset);
    throw new InputError(code, message, { ...place, pointer: placeOfFault(this.#core.tree, redacted).pointer });
  }

  #besideData(line: EventLine): EventLine {
    const { kind, value } = line;
    if (kind === "data" || kind === "framing") return line;
    const made = kind === "ignored" && this.#goesWhole(line) ? labelOf(null) : this.#core.beside(value);
    return made === value ? line : withValue(line, made);
  }

  /**
   * Nobody reads what is ignored, and no rule sees it. By default-deny it goes; and so does what could be a document, or a line of one,
   * where rules might have a say in its members.
   */
  #goesWhole({ head, value }: EventLine): boolean {
    if (!NOT_EMPTY.test(value)) return false;
    if (this.#takesIgnored || !this.#isRuled) return this.#takesIgnored;
    return mayHoldJson(value) || (head === "" && OPEN.test(value));
  }
}

/** @throws InputError for a line that is no comment and no field that the standard knows. */
function checkKnown(lines: readonly EventLine[], bytes: Uint8Array, position: Position): void {
  const other = lines.findIndex(({ kind, head }) => kind === "ignored" && head === "");
  if (other < 0) return;
  const size = new TextEncoder().encode(textOf(lines.slice(0, other))).length;
  throw new InputError("not-json", NEITHER, position.after(bytes.subarray(0, size)));
}
