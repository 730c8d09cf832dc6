/**
 * A module of WebAssembly that stands in a module as a text: first its operations, then for each operation what stands behind it.
 * Among their like, gzip makes less of them.
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

export function unpackedCode(text: string): Uint8Array<ArrayBuffer> {
  const [operations, ...all] = text.split(BETWEEN).map(unpackedBytes) as [Uint8Array, ...Uint8Array[]];
  const counts = [...operandCounts()];
  const streams = new Map(counts.map(([operation, count], i) => [operation, { count, bytes: all[i] ?? [], at: 0 }]));
  const bytes: number[] = [];
  for (const operation of operations) {
    bytes.push(operation);
    const stream = streams.get(operation);
    for (let left = stream?.count ?? 0; stream !== undefined && left > 0 && stream.at < stream.bytes.length; ) {
      const byte = stream.bytes[stream.at++] as number;
      bytes.push(byte);
      if (isLastByte(byte)) left--;
    }
  }
  return Uint8Array.from(bytes);
}
