/** A whole input, as programs have it. */

import { looking, wrongType } from "../errors/wrong-type.ts";
import { type Bytes, isBytes } from "./bytes.ts";
import { Pieces } from "./pieces.ts";

/** Bytes or text, or pieces of them. */
export type Input = Bytes | string | AsyncIterable<Bytes | string> | Iterable<Bytes | string>;

/**
 * The input piece by piece, as bytes; text may be cut inside of a character.
 *
 * @throws UsageError for anything else, or a piece that is something else; what an iterator throws as it is.
 */
export async function* piecesOf(input: Input): AsyncGenerator<Uint8Array> {
  const pieces = new Pieces();
  if (typeof input === "string" || isBytes(input)) yield pieces.read(input, "input");
  else
    yield* piecesFrom(
      looking("input", () => iteratorOf(input)),
      pieces,
    );
  pieces.end("input");
}

/** `for await` would have the platform's errors for what is no iterator, and would ask each piece whether it is a promise. */
async function* piecesFrom(iterator: AnyIterator, pieces: Pieces): AsyncGenerator<Uint8Array> {
  let isOver = false;
  try {
    for (;;) {
      isOver = true;
      const step: unknown = await iterator.next();
      if (typeof step !== "object" || step === null) throw wrongType("a step of the input", "an object", step);
      if ((step as IteratorResult<unknown>).done) return;
      isOver = false;
      yield pieces.read((step as IteratorResult<unknown>).value, "a piece of the input");
    }
  } finally {
    if (!isOver) await iterator.return?.();
  }
}

type AnyIterator = Iterator<unknown> | AsyncIterator<unknown>;

function iteratorOf(input: unknown): AnyIterator {
  const wrong = () => wrongType("input", "bytes, text, or an iterable of them", input);
  if (typeof input !== "object" || input === null) throw wrong();
  const { [Symbol.asyncIterator]: ofPromises, [Symbol.iterator]: ofSteps } = input as Record<symbol, unknown>;
  const begin = ofPromises ?? ofSteps;
  if (typeof begin !== "function") throw wrong();
  const iterator = begin.call(input);
  if (typeof iterator?.next !== "function") throw wrong();
  return iterator;
}
