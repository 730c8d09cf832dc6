/** A whole input, as programs have it. */
import { type Bytes, bytesOrText, isBytes, wrongType } from "./bytes.ts";

/** Bytes or text, or pieces of them. */
export type Input = Bytes | string | AsyncIterable<Bytes | string>;

/** The input piece by piece. @throws UsageError for anything else, or a piece that is something else. */
export async function* piecesOf(input: Input): AsyncGenerator<Uint8Array> {
  if (typeof input === "string" || isBytes(input)) yield bytesOrText(input, "input");
  else if (isIterable(input)) for await (const piece of input) yield bytesOrText(piece, "a piece of the input");
  else throw wrongType("input", "bytes, text, or an async iterable of them", input);
}

function isIterable(given: unknown): given is AsyncIterable<unknown> {
  return typeof given === "object" && given !== null && (Symbol.asyncIterator in given || Symbol.iterator in given);
}
