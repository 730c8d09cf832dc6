/** zstd (RFC 8878): frames one after another. Node's own where it has it, else in plain JavaScript. */
import zlib from "node:zlib";
import { WrongCompression } from "../../failure.ts";
import type { Source } from "./source.ts";
import { type Feed, STAGE_SIZES, Stage, StageError, type ZlibStream } from "./stage.ts";
import { type FrameSink, ZstdFrames } from "./zstd-frames.ts";
import { MOST_WINDOW_IN_SCRIPT, ScriptFrame } from "./zstd-script.ts";

/** As the programs of zstd have it without `--long`: an input may not ask for more memory. */
const MOST_WINDOW = 2 ** 27;
const MEBIBYTE = 2 ** 20;
const LONG = "zstd --long";
const SCRIPT = "Node 22.15 or later reads up to 128; or unpack it first: zstd -dc FILE | scrubjay … -";

/** Since Node 22.15. */
type Native = { readonly createZstdDecompress?: (options: object) => ZlibStream };

/** What stands in it, unpacked. `native`: Node's; null for none. @throws WrongCompression, FileError */
export function unzstd(
  source: Source,
  native: Native["createZstdDecompress"] | null = (zlib as Native).createZstdDecompress,
): AsyncGenerator<Uint8Array, void> {
  const framesOf = (mostWindow: number, hint: string) => {
    const tooLarge = `need more than ${mostWindow / MEBIBYTE} MiB of memory (${hint})`;
    return new ZstdFrames((code, what, offset) => source.wrong(code, what, offset), { mostWindow, tooLarge });
  };
  if (!native) return inScript(source, framesOf(MOST_WINDOW_IN_SCRIPT, SCRIPT));
  return inNode(source, framesOf(MOST_WINDOW, LONG), native(STAGE_SIZES));
}

async function* inNode(source: Source, frames: ZstdFrames, stream: ZlibStream): AsyncGenerator<Uint8Array, void> {
  try {
    yield* new Stage(stream, frameByFrame(source, frames)).chunks();
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    if (/checksum/.test(error.code)) throw wrongChecksum(source, frames);
    throw frames.isInMagic && !frames.isBetweenFrames ? frames.noFrame() : damaged(source, frames);
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
    if (part === "header") frame = new ScriptFrame(frames.sizes, (size) => source.counts(size));
    else frame?.add(bytes, part);
  };
  for (let piece = await pieceOf(source, frames); piece !== undefined; piece = await pieceOf(source, frames)) {
    const used = readBlock(frames, piece, sink, source);
    source.used(used);
    if (frame !== undefined) yield* frame.taken();
    if (!frames.isBetweenFrames) continue;
    if (frame?.hasWrongSize) throw damaged(source, frames);
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

function wrongChecksum(source: Source, frames: ZstdFrames) {
  const what = "are not what was packed: the checksum of the frame that begins here is another";
  return source.wrong("wrong-checksum", what, frames.frameStart);
}

function damaged(source: Source, frames: ZstdFrames) {
  return source.wrong("damaged", "are damaged in the frame that begins here", frames.frameStart);
}
