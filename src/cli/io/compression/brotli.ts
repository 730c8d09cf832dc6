/** Brotli (RFC 7932): one stream, without any mark, checksum, or second stream after it. */
import { createBrotliDecompress } from "node:zlib";
import type { Source } from "./source.ts";
import { STAGE_SIZES, Stage, StageError } from "./stage.ts";

/** What stands in it, unpacked. @throws WrongCompression, FileError */
export async function* unbrotli(source: Source): AsyncGenerator<Uint8Array, void> {
  try {
    yield* new Stage(createBrotliDecompress(STAGE_SIZES), source).chunks();
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    if (error.code === "Z_BUF_ERROR") throw source.cutOff();
    throw source.wrong("damaged", "are damaged, or not brotli, near or after this place", source.offset);
  }
  if ((await source.piece()) !== undefined) {
    throw source.wrong("trailing-garbage", "are followed by something else", source.offset);
  }
}
