/** A signal, as the main thread of a run with lanes takes it: in a file of its own, for the signal is never over. */
import { expect, test, vi } from "vitest";
import { Interrupted, watchSignals } from "../../../src/cli/io/interruption.ts";
import { LaneRun } from "../../../src/cli/lanes/lane-run.ts";
import { given } from "./hand.ts";

test("lanes are ended at once, and what waits for its turn goes", async () => {
  // What ends a run that cannot end by itself would end this test.
  vi.spyOn(process, "kill").mockReturnValue(true);
  const { batches, hand, parts, there, rest } = await given([1, 5, 9, 5]);
  watchSignals();
  const reading = new LaneRun(parts).read(batches).catch((error: unknown) => error);
  await hand.answer("c");
  await vi.waitFor(async () => expect((await rest()).length).toBe(3));
  process.emit("SIGINT");
  expect(await rest()).toEqual([]);
  expect(await reading).toBeInstanceOf(Interrupted);
  expect([hand.ended, await there(), await rest()]).toEqual([2, [], []]);
});
