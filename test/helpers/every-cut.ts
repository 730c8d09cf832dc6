/** Expectations that hold for every way of cutting the input. */
import { expect } from "vitest";
import { InputError } from "../../src/errors/errors.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redaction } from "../../src/redaction/redaction.ts";
import { type EntryParts, packOf, rulesOf } from "./packs.ts";
import { everyByte, outcome, run } from "./runs.ts";

/** Longer inputs are cut at some places only. */
const SHORT_BYTES = 400;

/** Ways to cut `size` bytes: not at all, once at each place, at all places. */
export function waysToCut(size: number): number[][] {
  const step = Math.max(1, Math.floor(size / SHORT_BYTES));
  const places = Array.from({ length: Math.floor((size - 1) / step) }, (_, i) => (i + 1) * step);
  return [[], ...places.map((place) => [place]), Array.from({ length: size }, (_, i) => i)];
}

/** All ways to cut twice; for short inputs. */
export function pairsOfCuts(size: number): number[][] {
  return everyByte(new Uint8Array(size)).flatMap((i) => Array.from({ length: size - i }, (_, j) => [i, i + j]));
}

/** So often it is redacted as a message: once by a core that learns its paths, and then by one that knows them. */
const MESSAGES = [1, 2];

/** The input comes out as `expected`, wherever it is cut, and as a message. */
export function expectOutput(
  text: string,
  options: RedactOptions,
  expected: string,
  ways = waysToCut(Buffer.byteLength(text)),
): void {
  const bytes = Buffer.from(text);
  for (const cuts of ways) {
    const { output, error } = run(bytes, options, cuts);
    if (error !== undefined) throw new Error(`cut at ${cuts.slice(0, 3)}: ${error.message}`);
    expectText(output, expected, `cut at ${cuts.slice(0, 3)}`);
  }
  const redaction = new Redaction(options);
  for (const time of MESSAGES) {
    expectText(redaction.bytes(bytes).bytes, expected, `message ${time}`);
  }
}

/** vitest is asked only where they differ: it takes longer than a run does. */
function expectText(bytes: Uint8Array, expected: string, what: string): void {
  const text = Buffer.from(bytes).toString();
  if (text !== expected) expect(text, what).toBe(expected);
}

/** The input ends in this error, wherever it is cut, and as a message. */
export function expectError(
  input: string | Uint8Array,
  options: RedactOptions,
  code: string,
  place: { offset: number; line?: number; column?: number; pointer?: string },
): void {
  const bytes = Buffer.from(input);
  const whole = outcome(run(bytes, options));
  for (const cuts of waysToCut(bytes.length)) {
    const cut = run(bytes, options, cuts);
    const { error } = cut;
    expect({ code: error?.code, ...error?.place }, `cut at ${cuts.slice(0, 3)}`).toMatchObject({ code, ...place });
    expect(outcome(cut)).toBe(whole);
  }
  const redaction = new Redaction(options);
  for (const time of MESSAGES) {
    const error = errorOf(() => redaction.bytes(bytes));
    expect({ code: error?.code, ...error?.place }, `message ${time}`).toMatchObject({ code, ...place });
  }
}

function errorOf(work: () => unknown): InputError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Options with one pack of these entries, for the record `$`. */
export function withEntries(entries: readonly EntryParts[], more: Parameters<typeof packOf>[1] = {}): RedactOptions {
  return { rules: rulesOf(packOf(entries, more)) };
}

/** All ways to cut these bytes once, not at all, and at all places. */
export function everyCutOf(bytes: Uint8Array): number[][] {
  return waysToCut(bytes.length);
}
