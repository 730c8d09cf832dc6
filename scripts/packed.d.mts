type Contexts = [mixer: number, first: number, second: number, third: number];

export function packedBytes(bytes: Uint8Array): string;
export function packedText(text: string): string;
export class BitWriter {
  bit(bit: number, ...contexts: Contexts): void;
  number(number: number, ...contexts: Contexts): void;
  text(): string;
}
