/** Runs of the Redactor over texts, cut in every way. */
import { InputError } from "../../src/errors/errors.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor } from "../../src/redaction/redactor.ts";

export interface Run {
  readonly output: Uint8Array;
  readonly error: InputError | undefined;
}

const redactors = new WeakMap<RedactOptions, Redactor>();

/** One for each set of options, ready for another input: what it was used for before cannot matter. */
export function redactorOf(options: RedactOptions): Redactor {
  const redactor = redactors.get(options) ?? new Redactor(options);
  redactors.set(options, redactor);
  redactor.reset();
  return redactor;
}

/** Writes the bytes in the pieces that end at `cuts` (ascending). Errors but InputError are thrown. */
export function run(bytes: Uint8Array, options: RedactOptions, cuts: readonly number[] = []): Run {
  const redactor = redactorOf(options);
  const parts: Uint8Array[] = [];
  const sink = (part: Uint8Array) => parts.push(part.slice());
  let error: InputError | undefined;
  try {
    let from = 0;
    for (const cut of [...cuts, bytes.length]) {
      redactor.writeTo(bytes.subarray(from, cut), sink);
      from = cut;
    }
    redactor.endTo(sink);
  } catch (caught) {
    if (!(caught instanceof InputError)) throw caught;
    error = caught;
  }
  return { output: Buffer.concat(parts), error };
}

export function runText(text: string, options: RedactOptions, cuts: readonly number[] = []): string {
  const { output, error } = run(Buffer.from(text), options, cuts);
  if (error !== undefined) throw error;
  return Buffer.from(output).toString();
}

/** Each byte a piece of its own. */
export function everyByte(bytes: Uint8Array): number[] {
  return Array.from(bytes, (_, i) => i);
}

/** What must be the same for every way of cutting. */
export function outcome({ output, error }: Run): string {
  if (error === undefined) return Buffer.from(output).toString("latin1");
  return `${error.code} ${JSON.stringify(error.place)}`;
}
