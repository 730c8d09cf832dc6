/** Threads begin where the rest takes one thread longer than they cost, and not before that is known. */
import { expect, it } from "vitest";
import { Worth } from "../../../src/cli/jobs/worth.ts";

const MIB = 1024 ** 2;

/** After how many MiB threads begin, of as many as there are, at a pace that changes; undefined: never. */
function begun(size: number, mib: number, millisecondsAt: (mib: number) => number): number | undefined {
  const worth = new Worth(size * MIB);
  for (let at = 0; at < mib; at++) {
    worth.note(MIB, millisecondsAt(at));
    if (worth.isReached) return at + 1;
  }
  return undefined;
}

/** 1 GB in a second, and 10 MB in one. */
const fast = () => 1;
const slow = () => 100;

it.each([
  ["a small file", 100, fast, undefined],
  ["a large file", 1000, fast, 8],
  ["a small file that takes long", 16, slow, 2],
  ["less than what threads cost", 4, slow, undefined],
  ["a large file whose beginning is slow", 100, (at: number) => (at === 0 ? 300 : 1), undefined],
  ["a file that becomes slow", 100, (at: number) => (at < 40 ? 1 : 100), 41],
])("%s, of %i MiB", (_name, size, pace, at) => {
  expect(begun(size, size, pace)).toBe(at);
});

it.each([
  ["a pipe", 0, fast, 450],
  ["a slow pipe", 0, slow, 5],
  ["a compressed file of 5 MiB", 5, fast, 450],
])("%s: after as long as they cost", (_name, size, pace, at) => {
  expect(begun(size, 1000, pace)).toBe(at);
});

it("has a run that does nothing but wait take one thread", () => {
  expect(begun(0, 1000, () => 0)).toBeUndefined();
});
