/** One input: bytes to text, text to pieces, pieces to the walk; and where it is wrong. */

import { InputError, type InputPlace } from "../errors/errors.ts";
import { joinedBytes } from "../input/bytes.ts";
import { compressedInput } from "../input/compression.ts";
import { byteOrderMarkSize, HEAD_BYTES, wrongEncoding } from "../input/encoding.ts";
import { beginsEventStream } from "../input/event-stream.ts";
import type { CheckedOptions } from "../redaction/options/options.ts";
import { type EventParts, EventReader } from "./event-reader.ts";
import { JsonReader, NotJson, type Piece } from "./json-reader.ts";
import { TooDeep, VerifyWalk, type VerifyWalkParts } from "./walk.ts";

/** The parser does not say where it stopped: an error's place is the beginning of the slice that it happened in. */
const SLICE_BYTES = 4096;
const LF = 0x0a;
const NOTHING = new Uint8Array(0);
const ONLY_SPACE = /^[ \t\r\n]*$/;
const NEITHER =
  "what is checked is neither JSON nor an event stream (which --format sse would take it for), near or after the byte";
const NO_EVENT = "there is no document, and no event with data,";

export class InputCheck {
  readonly #options: CheckedOptions;
  readonly #walk: VerifyWalk;
  /** Removes a byte order mark. */
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  /** undefined: of NDJSON, nothing of the line has come yet. */
  #reader: JsonReader | undefined;
  /** Of an event stream. */
  #events: EventReader | undefined;
  #head: Uint8Array | undefined = NOTHING;
  #offset = 0;
  #line = 1;
  #lineStart = 0;

  constructor(name: string, parts: VerifyWalkParts, options: CheckedOptions) {
    this.#options = options;
    this.#walk = new VerifyWalk(parts, name);
    if (options.format !== "ndjson") this.#reader = this.#newReader();
    if (options.format === "sse") this.#events = this.#newEvents();
  }

  get bytes(): number {
    return this.#offset;
  }

  get records(): number {
    return this.#walk.records;
  }

  /** @throws InputError */
  write(bytes: Uint8Array): void {
    const rest = this.#head === undefined ? bytes : this.#readHead(bytes, false);
    for (let from = 0; from < rest.length; from += SLICE_BYTES) {
      const slice = rest.subarray(from, from + SLICE_BYTES);
      this.#placed(() => this.#read(this.#decoder.decode(slice, { stream: true })));
      this.#pass(slice);
    }
  }

  /** @throws InputError */
  end(): void {
    if (this.#head !== undefined) this.write(this.#readHead(NOTHING, true));
    this.#placed(() => {
      this.#read(this.#decoder.decode());
      if (this.#events !== undefined) {
        this.#events.end();
        if (this.#isGuess && this.#walk.documents === 0) throw new InputError("empty-input", NO_EVENT, this.#place);
        return;
      }
      this.#reader?.end();
      if (this.#walk.documents === 0 && this.#options.format !== "ndjson") throw new NotJson();
    });
  }

  /** Collects the first bytes, until there are enough of them to tell what they are; returns what is to be read. */
  #readHead(bytes: Uint8Array, last: boolean): Uint8Array {
    const head = joinedBytes([this.#head ?? NOTHING, bytes]);
    const isEvents = beginsEventStream(head.subarray(byteOrderMarkSize(head)), last);
    const isShort = head.length < HEAD_BYTES || (isEvents === undefined && this.#isGuess);
    this.#head = isShort && !last ? head.slice() : undefined;
    if (this.#head !== undefined) return NOTHING;
    const error = compressedInput(head) ?? wrongEncoding(head);
    if (error !== undefined) throw error;
    if (isEvents && this.#isGuess) this.#events = this.#newEvents();
    return head;
  }

  #newEvents(): EventReader {
    const parts: EventParts = {
      data: (text, isCut) => this.#takeData(text, isCut),
      beside: (text, isCut) => this.#walk.takeBeside(text, isCut),
      other: (text, isCut) => this.#takeOther(text, isCut),
    };
    return new EventReader(this.#options.maxValueBytes, parts);
  }

  /** Whether nobody has said what the input is. */
  get #isGuess(): boolean {
    return this.#options.format === "auto";
  }

  /** What only begins as an event stream is none: rules would have said something else of it. */
  #takeOther(text: string, isCut: boolean): void {
    if (this.#isGuess) throw new InputError("not-json", NEITHER, this.#place);
    this.#walk.takeBeside(text, isCut);
  }

  /** A document; or else a text, which is one string. */
  #takeData(text: string, isCut: boolean): void {
    if (text === "" && !isCut) return;
    if (!isCut && isDocument(text)) readDocument(text, this.#walk.take);
    else this.#walk.take({ kind: "string", text, cut: isCut });
  }

  #read(text: string): void {
    if (this.#events !== undefined) {
      this.#events.write(text);
      return;
    }
    if (this.#options.format !== "ndjson") {
      this.#reader?.write(text);
      return;
    }
    const [first = "", ...others] = text.split("\n");
    this.#readLine(first);
    for (const line of others) {
      this.#reader?.end();
      this.#reader = undefined;
      this.#readLine(line);
    }
  }

  #readLine(part: string): void {
    if (this.#reader === undefined && ONLY_SPACE.test(part)) return;
    this.#reader ??= this.#newReader();
    this.#reader.write(part);
  }

  #newReader(): JsonReader {
    const { format, maxValueBytes } = this.#options;
    return new JsonReader({ many: format === "auto", longest: maxValueBytes }, this.#walk.take);
  }

  #pass(slice: Uint8Array): void {
    for (let at = slice.indexOf(LF); at >= 0; at = slice.indexOf(LF, at + 1)) {
      this.#line++;
      this.#lineStart = this.#offset + at + 1;
    }
    this.#offset += slice.length;
  }

  #placed(work: () => void): void {
    try {
      work();
    } catch (error) {
      throw this.#inputError(error);
    }
  }

  get #place(): InputPlace {
    const column = this.#offset - this.#lineStart + 1;
    return { offset: this.#offset, line: this.#line, column, pointer: this.#walk.pointer };
  }

  #inputError(error: unknown): unknown {
    const place = this.#place;
    if (error instanceof NotJson)
      return new InputError("not-json", "what is checked is not JSON, near or after the byte", place);
    if (error instanceof TooDeep)
      return new InputError(
        "too-deep",
        "more open brackets than the limit (maxDepth, --max-depth), near or after the byte",
        place,
      );
    if (error instanceof TypeError)
      return new InputError("bad-utf8", "bytes that are not UTF-8, near or after the byte", place);
    return error;
  }
}

function isDocument(text: string): boolean {
  try {
    readDocument(text, () => {});
    return true;
  } catch (error) {
    if (error instanceof NotJson) return false;
    throw error;
  }
}

/** Slice by slice: the pieces of a long text take a hundred times its memory. @throws NotJson */
function readDocument(text: string, take: (piece: Piece) => void): void {
  const reader = new JsonReader({ many: false, longest: text.length }, take);
  for (let at = 0; at < text.length; at += SLICE_BYTES) reader.write(text.slice(at, at + SLICE_BYTES));
  reader.end();
}
