/** Of several exit codes, the one that holds for all. */
import { expect, it } from "vitest";
import { exitOf } from "../../../src/cli/io/not-read.ts";

it.each([
  [[], 0],
  [[0, 0], 0],
  [[0, 3, 1], 3],
  [[4, 70, 999], 70],
  [[0, 130], 130],
  [[0, 5], 5],
  [[130, 5, 4], 130],
])("of %j: %d", (exits, exit) => {
  expect(exitOf(exits)).toBe(exit);
});
