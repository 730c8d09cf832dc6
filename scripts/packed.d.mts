export function packedBytes(bytes: Uint8Array): string;
export class BitWriter {
  constructor(contexts: number);
  bit(context: number, bit: number): void;
  bits(context: number, count: number, number: number): void;
  number(context: number, number: number): void;
  bytes(): Uint8Array;
}
