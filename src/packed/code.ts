/**
 * A module of WebAssembly that stands in a module as a text: first which operations are frequent, and which bytes behind them, then all
 * operations, then for each of them its first operands, and its second ones. Among their like, gzip makes less of them.
 */
import { unpackedBytes } from "./bytes.ts";

/** The operations that have one operand, and from the first to the last those that have two (WebAssembly Core Specification, 5.4). */
const WITH_ONE = [2, 3, 4, 0xc, 0xd, 0x10, 0x20, 0x21, 0x22, 0x23, 0x24, 0x3f, 0x40, 0x41, 0x42, 0xfc, 0xfd];
const FIRST_WITH_TWO = 0x28;
const LAST_WITH_TWO = 0x3e;
/** From here on a byte of an operand (LEB128) is not its last one. */
const GOES_ON = 0x80;
/** No text of bytes has two shifts in a row. */
export const BETWEEN = "~~";

/**
 * By operation, how many operands it has. Names, tables, and operations with operands of other kinds are read as if they were
 * something else, by whoever packs as by whoever unpacks: then more bytes stand among others, and nothing else.
 */
export function operandCounts(): ReadonlyMap<number, number> {
  const counts = new Map(WITH_ONE.map((operation) => [operation, 1]));
  for (let operation = FIRST_WITH_TWO; operation <= LAST_WITH_TWO; operation++) counts.set(operation, 2);
  return counts;
}

export function isLastByte(byte: number): boolean {
  return byte < GOES_ON;
}

/** By the number that stands for a byte: the frequent ones have the lowest, which are one character each. */
export function byteOrder(frequent: Iterable<number>): readonly number[] {
  return [...new Set([...frequent, ...Array(256).keys()])];
}

export function unpackedCode(text: string): Uint8Array<ArrayBuffer> {
  const [frequent, frequentBehind, operations, ...all] = text.split(BETWEEN).map(unpackedBytes) as Parts;
  const [order, behind] = [byteOrder(frequent), byteOrder(frequentBehind)];
  const streams = new Map<number, Stream[]>();
  for (const [operation, count] of operandCounts()) {
    const own = all.splice(0, count).map((bytes) => ({ bytes, at: 0 }));
    streams.set(operation, own);
  }
  const bytes: number[] = [];
  for (const number of operations) {
    const operation = order[number] as number;
    bytes.push(operation);
    for (const stream of streams.get(operation) ?? []) {
      for (let goesOn = true; goesOn && stream.at < stream.bytes.length; ) {
        const byte = behind[stream.bytes[stream.at++] as number] as number;
        bytes.push(byte);
        goesOn = !isLastByte(byte);
      }
    }
  }
  return Uint8Array.from(bytes);
}

/** Which operations are frequent, and which bytes behind them; the operations; and what stands behind them. */
type Parts = [Uint8Array, Uint8Array, Uint8Array, ...Uint8Array[]];

/** Operands of one operation, and how many of their bytes have been read. */
interface Stream {
  readonly bytes: Uint8Array;
  at: number;
}
