/**
 * Where zstd's frames and blocks begin and end (RFC 8878, section 3.1), read beside whoever unpacks them: so that any end but
 * that of a frame is seen, and what follows the last one, and what would take too much memory.
 */
import type { WrongCompression } from "../../failure.ts";

export type FramePart = "header" | "block" | "end of block" | "checksum";

/** Gets the bytes of a frame in their order; a block and a checksum may come in several pieces, the end of a block has none. */
export type FrameSink = (bytes: Uint8Array, part: FramePart) => void;

const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
const MAGIC_BYTES = 4;
const BLOCK_HEADER_BYTES = 3;
const CHECKSUM_BYTES = 4;
const RLE = 1;
const RESERVED = 3;
/** Of a frame's content, or of a block. */
export const MOST_BLOCK = 128 * 1024;
const SIZE_BYTES = [0, 2, 4, 8];
const NOTHING = new Uint8Array(0);
const DICTIONARY_BYTES = [0, 1, 2, 4];

/** What is read next: a small field, which is collected, or bytes that only pass. */
type Step = "magic" | "descriptor" | "header" | "skippable" | "skipped" | "block-header" | "block" | "checksum";

/** How a frame is wrong, where it begins or at the byte that says so. */
type Wrong = (code: WrongCompression["code"], what: string, offset: number) => WrongCompression;

/** In bytes: what may be referred to behind, and what comes out, where the frame says it. */
export interface FrameSizes {
  readonly window: number;
  readonly content: number | undefined;
}

/** How large a window may be, and what is said of a larger one. */
interface Bound {
  readonly mostWindow: number;
  readonly tooLarge: string;
}

export class ZstdFrames {
  readonly #wrong: Wrong;
  readonly #bound: Bound;
  #step: Step = "magic";
  #missing = MAGIC_BYTES;
  #field: number[] = [];
  #offset = 0;
  #frameStart = 0;
  #hasChecksum = false;
  #isLast = false;
  /** How many frames, skippable ones too, have ended; and how many blocks. */
  #ended = 0;
  #blocks = 0;

  /** Of the frame that is being read. */
  sizes: FrameSizes = { window: 0, content: undefined };

  constructor(wrong: Wrong, bound: Bound) {
    this.#wrong = wrong;
    this.#bound = bound;
  }

  /** What is done when all of a step has been read. */
  readonly #taking: Readonly<Record<Step, (sink: FrameSink | undefined) => void>> = {
    magic: () => this.#takeMagic(),
    descriptor: () => this.#goOn("header", this.#headerRest()),
    header: (sink) => this.#takeHeader(sink),
    skippable: () => this.#skip(),
    skipped: () => this.#endFrame(),
    "block-header": (sink) => this.#takeBlockHeader(sink),
    block: (sink) => this.#endBlock(sink),
    checksum: () => this.#endFrame(),
  };

  /** Where the frame begins that is being read, or that was read last. */
  get frameStart(): number {
    return this.#frameStart;
  }

  get isBetweenFrames(): boolean {
    return this.#step === "magic" && this.#field.length === 0;
  }

  /**
   * Reads on, but not past the end of a frame, with a sink not past that of a block: nobody knows how much comes out of
   * several. Returns how many bytes that were.
   *
   * @throws WrongCompression
   */
  read(bytes: Uint8Array, sink?: FrameSink): number {
    const ends = () => this.#ended + (sink === undefined ? 0 : this.#blocks);
    const before = ends();
    let at = 0;
    while (at < bytes.length && ends() === before) {
      const part = bytes.subarray(at, at + this.#missing);
      this.#pass(part, sink);
      at += part.length;
    }
    return at;
  }

  #pass(part: Uint8Array, sink: FrameSink | undefined): void {
    if (this.isBetweenFrames) this.#frameStart = this.#offset;
    this.#offset += part.length;
    this.#missing -= part.length;
    const step = this.#step;
    if (step !== "skipped" && step !== "block" && step !== "checksum") this.#field.push(...part);
    if (step === "block" || step === "block-header") sink?.(part, "block");
    if (step === "checksum") sink?.(part, "checksum");
    if (this.#missing > 0) return;
    this.#taking[step](sink);
  }

  #takeMagic(): void {
    const magic = this.#number(0, MAGIC_BYTES);
    if (magic === MAGIC) this.#goOn("descriptor", 1);
    else if (magic >>> 4 === SKIPPABLE >>> 4) {
      this.#field = [];
      this.#goOn("skippable", MAGIC_BYTES);
    } else throw this.noFrame();
  }

  /** Where an unpacker says of fewer bytes than it takes to tell that no frame begins so. */
  get isInMagic(): boolean {
    return this.#step === "magic";
  }

  noFrame(): WrongCompression {
    return this.#ended === 0
      ? this.#wrong("damaged", "have no frame that is one of zstd", this.#frameStart)
      : this.#wrong("trailing-garbage", "are followed by something else", this.#frameStart);
  }

  /** How many bytes follow the descriptor. */
  #headerRest(): number {
    const descriptor = this.#descriptor;
    if (descriptor & 8) throw this.#wrong("damaged", "have a frame that zstd does not know", this.#frameStart);
    return this.#windowBytes + (DICTIONARY_BYTES[descriptor & 3] as number) + this.#sizeBytes;
  }

  #takeHeader(sink: FrameSink | undefined): void {
    const at = MAGIC_BYTES + 1;
    const dictionaryBytes = DICTIONARY_BYTES[this.#descriptor & 3] as number;
    if (this.#number(at + this.#windowBytes, dictionaryBytes) !== 0) {
      throw this.#wrong("needs-dictionary", "need a dictionary, and none can be given", this.#frameStart);
    }
    this.sizes = this.#sizesWith(this.#contentAt(at + this.#windowBytes + dictionaryBytes));
    if (this.sizes.window > this.#bound.mostWindow) {
      throw this.#wrong("window-too-large", this.#bound.tooLarge, this.#frameStart);
    }
    this.#hasChecksum = (this.#descriptor & 4) !== 0;
    sink?.(Uint8Array.from(this.#field), "header");
    this.#field = [];
    this.#goOn("block-header", BLOCK_HEADER_BYTES);
  }

  /** Two bytes begin where one byte ends. */
  #contentAt(at: number): number | undefined {
    const size = this.#sizeBytes;
    return size === 0 ? undefined : this.#number(at, size) + (size === 2 ? 256 : 0);
  }

  #sizesWith(content: number | undefined): FrameSizes {
    const isOneSegment = this.#windowBytes === 0;
    return { window: isOneSegment ? (content ?? 0) : windowOf(this.#field[MAGIC_BYTES + 1] as number), content };
  }

  #takeBlockHeader(sink: FrameSink | undefined): void {
    const header = this.#number(0, BLOCK_HEADER_BYTES);
    this.#field = [];
    this.#isLast = (header & 1) === 1;
    const kind = (header >>> 1) & 3;
    const size = header >>> 3;
    if (kind === RESERVED || size > MOST_BLOCK) {
      throw this.#wrong("damaged", "have a block that is not one of zstd", this.#offset - BLOCK_HEADER_BYTES);
    }
    this.#goOn("block", kind === RLE ? 1 : size);
    if (this.#missing === 0) this.#endBlock(sink);
  }

  #endBlock(sink: FrameSink | undefined): void {
    this.#blocks++;
    sink?.(NOTHING, "end of block");
    if (!this.#isLast) this.#goOn("block-header", BLOCK_HEADER_BYTES);
    else if (this.#hasChecksum) this.#goOn("checksum", CHECKSUM_BYTES);
    else this.#endFrame();
  }

  #skip(): void {
    const size = this.#number(0, MAGIC_BYTES);
    this.#field = [];
    this.#goOn("skipped", size);
    if (size === 0) this.#endFrame();
  }

  #endFrame(): void {
    this.#ended++;
    this.#goOn("magic", MAGIC_BYTES);
  }

  #goOn(step: Step, missing: number): void {
    this.#step = step;
    this.#missing = missing;
  }

  get #descriptor(): number {
    return this.#field[MAGIC_BYTES] as number;
  }

  /** Of the window's descriptor: a frame in one segment has none, its content is its window. */
  get #windowBytes(): number {
    return this.#descriptor & 0x20 ? 0 : 1;
  }

  get #sizeBytes(): number {
    const flag = this.#descriptor >>> 6;
    return flag === 0 && this.#windowBytes === 0 ? 1 : (SIZE_BYTES[flag] as number);
  }

  /** Of the field, little-endian; exact below 2^53. */
  #number(at: number, size: number): number {
    return this.#field.slice(at, at + size).reduceRight((sum, byte) => sum * 256 + byte, 0);
  }
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >>> 3));
  return base + (base / 8) * (descriptor & 7);
}
