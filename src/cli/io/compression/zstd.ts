/** zstd (RFC 8878): frames one after another. Node's own where it has it, else in plain JavaScript. */
import zlib from "node:zlib";
import { joinedBytes } from "../../../input/bytes.ts";
import { zstdUnpacker } from "../../../libraries/zstd.ts";
import { WrongCompression } from "../../failure.ts";
import type { Source } from "./source.ts";
import { type Feed, STAGE_SIZES, Stage, StageError, type ZlibStream } from "./stage.ts";
import { XxHash64 } from "./xxhash64.ts";
import { type FramePart, type FrameSink, ZstdFrames } from "./zstd-frames.ts";

/** Since Node 22.15. */
type Native = { readonly createZstdDecompress?: (options: object) => ZlibStream };

/** What stands in it, unpacked. `native`: Node's. @throws WrongCompression, FileError */
export function unzstd(
  source: Source,
  native = (zlib as Native).createZstdDecompress,
): AsyncGenerator<Uint8Array, void> {
  const frames = new ZstdFrames((code, what, offset) => source.wrong(code, what, offset));
  return native === undefined ? inScript(source, frames) : inNode(source, frames, native(STAGE_SIZES));
}

async function* inNode(source: Source, frames: ZstdFrames, stream: ZlibStream): AsyncGenerator<Uint8Array, void> {
  try {
    yield* new Stage(stream, frameByFrame(source, frames)).chunks();
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    if (/checksum/.test(error.code)) throw wrongChecksum(source, frames);
    throw damaged(source, frames);
  }
}

/** A piece ends where a frame ends, so that it is known which one was wrong. */
function frameByFrame(source: Source, frames: ZstdFrames): Feed {
  return {
    get flows() {
      return source.flows;
    },
    piece: async () => {
      const piece = await pieceOf(source, frames);
      return piece?.subarray(0, frames.read(piece));
    },
    used: (size) => source.used(size),
  };
}

async function pieceOf(source: Source, frames: ZstdFrames): Promise<Uint8Array | undefined> {
  const piece = await source.piece();
  if (piece === undefined && !frames.isBetweenFrames) throw source.cutOff();
  return piece;
}

async function* inScript(source: Source, frames: ZstdFrames): AsyncGenerator<Uint8Array, void> {
  let frame: ScriptFrame | undefined;
  const sink: FrameSink = (bytes, part) => {
    if (part === "header") frame = new ScriptFrame(bytes);
    else frame?.add(bytes, part);
  };
  for (let piece = await pieceOf(source, frames); piece !== undefined; piece = await pieceOf(source, frames)) {
    const used = readBlock(frames, piece, sink, source);
    source.used(used);
    if (frame !== undefined) yield* frame.taken();
    if (!frames.isBetweenFrames) continue;
    if (frame?.hasWrongChecksum) throw wrongChecksum(source, frames);
    frame = undefined;
  }
}

/** What the unpacker throws has no names of ours: it says of nothing but the frame that it is wrong. */
function readBlock(frames: ZstdFrames, piece: Uint8Array, sink: FrameSink, source: Source): number {
  try {
    return frames.read(piece, sink);
  } catch (error) {
    throw error instanceof WrongCompression ? error : damaged(source, frames);
  }
}

/** Blocks that hold nothing: the unpacker waits for 18 bytes of a frame before it begins. */
const NO_BLOCKS = new Uint8Array(4 * 3);

/** One frame through the unpacker in plain JavaScript, which does not look at checksums. */
class ScriptFrame {
  readonly #checksum = new XxHash64();
  readonly #expected: number[] = [];
  #block: Uint8Array[] = [];
  #ready: Uint8Array[] = [];
  readonly #unpacker = new (zstdUnpacker())((chunk) => {
    this.#checksum.add(chunk);
    if (chunk.length > 0) this.#ready.push(chunk);
  });

  constructor(header: Uint8Array) {
    this.#unpacker.push(header);
    this.#unpacker.push(NO_BLOCKS);
  }

  add(bytes: Uint8Array, part: FramePart): void {
    if (part === "checksum") this.#expected.push(...bytes);
    else if (part === "block") this.#block.push(bytes.slice());
    else {
      // Whole: of pieces of a block, the unpacker may lose some.
      this.#unpacker.push(joinedBytes(this.#block));
      this.#block = [];
    }
  }

  /** What has come out since the last call. */
  taken(): Uint8Array[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /** After all of the frame. */
  get hasWrongChecksum(): boolean {
    const expected = this.#expected.reduceRight((sum, byte) => sum * 256 + byte, 0);
    return this.#expected.length > 0 && expected !== this.#checksum.low;
  }
}

function wrongChecksum(source: Source, frames: ZstdFrames) {
  const what = "are not what was packed: the checksum of the frame that begins here is another";
  return source.wrong("wrong-checksum", what, frames.frameStart);
}

function damaged(source: Source, frames: ZstdFrames) {
  return source.wrong("damaged", "are damaged in the frame that begins here", frames.frameStart);
}
