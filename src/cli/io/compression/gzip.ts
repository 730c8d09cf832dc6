/** gzip (RFC 1952): members one after another, each with a checksum. */
import { crc32, createInflateRaw } from "node:zlib";
import type { Source } from "./source.ts";
import { STAGE_SIZES, Stage, StageError } from "./stage.ts";

const MAGIC = [0x1f, 0x8b];
const DEFLATE = 8;
const FLAG = Object.freeze({ HEADER_CHECKSUM: 2, EXTRA: 4, NAME: 8, COMMENT: 16, RESERVED: 0xe0 });
const FIXED_HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
const TWO_TO_32 = 2 ** 32;

/** What stands in it, unpacked. @throws WrongCompression, FileError */
export async function* gunzipped(source: Source): AsyncGenerator<Uint8Array, void> {
  do yield* member(source);
  while (await goesOn(source));
}

async function* member(source: Source): AsyncGenerator<Uint8Array, void> {
  await readHeader(source);
  let checksum = 0;
  let size = 0;
  for await (const chunk of inflated(source)) {
    checksum = crc32(chunk, checksum);
    size = (size + chunk.length) % TWO_TO_32;
    yield chunk;
  }
  const { offset } = source;
  const trailer = Buffer.from(await source.bytes(TRAILER_BYTES));
  if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== size) {
    throw source.wrong("wrong-checksum", "are not what was packed: the checksum is another", offset);
  }
}

async function* inflated(source: Source): AsyncGenerator<Uint8Array, void> {
  try {
    yield* new Stage(createInflateRaw(STAGE_SIZES), source).chunks();
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    if (error.code === "Z_BUF_ERROR") throw source.cutOff();
    throw source.wrong("damaged", "are damaged near or after this place", source.offset);
  }
}

async function readHeader(source: Source): Promise<void> {
  const { offset } = source;
  let checksum = 0;
  const next = async (size: number): Promise<Uint8Array> => {
    const bytes = await source.bytes(size);
    checksum = crc32(bytes, checksum);
    return bytes;
  };
  const [first, second, method, flags = 0] = await next(FIXED_HEADER_BYTES);
  const isGzip = first === MAGIC[0] && second === MAGIC[1] && method === DEFLATE && (flags & FLAG.RESERVED) === 0;
  if (!isGzip) throw source.wrong("damaged", "have a header that is not one of gzip", offset);
  if (flags & FLAG.EXTRA) {
    const [low = 0, high = 0] = await next(2);
    await next(low + high * 256);
  }
  for (const flag of [FLAG.NAME, FLAG.COMMENT]) {
    if (flags & flag) checksum = await source.skipText(checksum, crc32);
  }
  const expected = checksum & 0xffff;
  if ((flags & FLAG.HEADER_CHECKSUM) === 0) return;
  const [low = 0, high = 0] = await source.bytes(2);
  if (low + high * 256 !== expected)
    throw source.wrong("wrong-checksum", "have a header with a wrong checksum", offset);
}

/** Whether another member follows. Zeros after the last one fill up a block, and say nothing. */
async function goesOn(source: Source): Promise<boolean> {
  const { offset } = source;
  const piece = await source.piece();
  if (piece === undefined) return false;
  if (piece[0] === MAGIC[0]) return true;
  for (let rest: Uint8Array | undefined = piece; rest !== undefined; rest = await source.piece()) {
    if (rest.some((byte) => byte !== 0)) throw garbage(source, offset);
    source.used(rest.length);
  }
  return false;
}

function garbage(source: Source, offset: number) {
  return source.wrong("trailing-garbage", "are followed by something else", offset);
}
