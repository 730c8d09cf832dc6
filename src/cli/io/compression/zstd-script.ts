/** One frame of zstd through the unpacker in plain JavaScript, which looks at neither checksums nor sizes, and is kept from slow ones. */
import { joinedBytes } from "../../../input/bytes.ts";
import { zstdUnpacker } from "../../../libraries/zstd.ts";
import { XxHash64 } from "./xxhash64.ts";
import { type FramePart, type FrameSizes, MOST_BLOCK } from "./zstd-frames.ts";

/** What every decoder should support (RFC 8878, section 3.1.1.1.2). A larger window is slow: all of it is moved for each block. */
export const MOST_WINDOW_IN_SCRIPT = 2 ** 23;

/** Blocks that hold nothing: the unpacker waits for 18 bytes of a frame before it begins. */
const NO_BLOCKS = new Uint8Array(4 * 3);
/** Magic number, and a descriptor that says: in one segment, its size in four bytes, no checksum, no dictionary. */
const HEAD = [0x28, 0xb5, 0x2f, 0xfd, 0xa0];
/** A block that is less than such a part of the window takes as long as this one does. */
const SMALL_PART = 1 / 64;
const SMALL_COST = 1 / 8;

export class ScriptFrame {
  readonly #sizes: FrameSizes;
  readonly #charge: (size: number) => void;
  readonly #checksum = new XxHash64();
  readonly #expected: number[] = [];
  #block: Uint8Array[] = [];
  #ready: Uint8Array[] = [];
  #unpacker: { push(bytes: Uint8Array): void } | undefined;
  /** How large the unpacker's window is; what has come out; what its blocks have cost, and how much of that was charged. */
  #window = 0;
  #size = 0;
  #cost = 0;
  #charged = 0;

  /** `charge` gets how much more the frame has cost than what has come out of it; less than nothing where that evens out. */
  constructor(sizes: FrameSizes, charge: (size: number) => void) {
    this.#sizes = sizes;
    this.#charge = charge;
  }

  /** @throws Error for wrong data, and what `charge` throws */
  add(bytes: Uint8Array, part: FramePart): void {
    if (part === "checksum") this.#expected.push(...bytes);
    else if (part === "block") this.#block.push(bytes.slice());
    else if (part === "end of block") this.#unpackBlock();
  }

  /** What has come out since the last call. */
  taken(): Uint8Array[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /** After all of the frame. */
  get hasWrongSize(): boolean {
    return this.#sizes.content !== undefined && this.#sizes.content !== this.#size;
  }

  /** After all of the frame. */
  get hasWrongChecksum(): boolean {
    const expected = this.#expected.reduceRight((sum, byte) => sum * 256 + byte, 0);
    return this.#expected.length > 0 && expected !== this.#checksum.low;
  }

  #unpackBlock(): void {
    // Whole: of pieces of a block, the unpacker may lose some.
    const block = joinedBytes(this.#block);
    this.#block = [];
    const isLast = ((block[0] as number) & 1) === 1;
    this.#unpacker ??= this.#begun(isLast);
    const before = this.#size;
    this.#unpacker.push(block);
    const size = this.#size - before;
    this.#cost += size >= this.#window * SMALL_PART ? size : Math.max(size, this.#window * SMALL_COST);
    this.#chargeCost();
  }

  /** With no larger window than can be of use: of a frame that says its size, or that has only one block. */
  #begun(isOneBlock: boolean) {
    const { window, content = window } = this.#sizes;
    this.#window = Math.min(window, content, isOneBlock ? MOST_BLOCK : window);
    this.#chargeCost();
    const unpacker = new (zstdUnpacker())((chunk) => this.#take(chunk));
    unpacker.push(Uint8Array.of(...HEAD, this.#window, this.#window >>> 8, this.#window >>> 16, 0));
    unpacker.push(NO_BLOCKS);
    return unpacker;
  }

  #take(chunk: Uint8Array): void {
    if (chunk.length > Math.min(this.#sizes.window, MOST_BLOCK)) throw new RangeError("a block is too large");
    this.#checksum.add(chunk);
    this.#size += chunk.length;
    if (chunk.length > 0) this.#ready.push(chunk);
  }

  /** Room for the window costs what as many bytes do that come out. */
  #chargeCost(): void {
    const charged = Math.max(this.#window, this.#cost) - this.#size;
    this.#charge(charged - this.#charged);
    this.#charged = charged;
  }
}
