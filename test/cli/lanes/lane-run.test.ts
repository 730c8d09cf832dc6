/** The main thread's part, with lanes that are no threads: whatever is done when, it is taken in order. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { FailedElsewhere, NotClean } from "../../../src/cli/failure.ts";
import { LaneRun } from "../../../src/cli/lanes/lane-run.ts";
import { handMessagesTo } from "../../../src/cli/messages.ts";
import { FAILURE, given, reportOf } from "./hand.ts";

let said = "";
beforeEach(() => {
  said = "";
  handMessagesTo((text) => {
    said += text;
  });
});

test("the largest is begun first, and what is done first waits for its turn", async () => {
  const { batches, hand, parts, reports, there, rest } = await given([1, 5, 9, 5], 1);
  const run = new LaneRun(parts);
  const reading = run.read(batches);
  await hand.answer("c");
  await hand.answer("b");
  await hand.answer("d");
  await vi.waitFor(() => expect(hand.taken).toEqual(["c", "b", "d", "a"]));
  expect([await there(), said, run.unread]).toEqual([[], "", 4]);
  await hand.answer("a");
  await reading;
  expect([await there(), await rest()]).toEqual([["a", "b", "c", "d"], []]);
  expect([said, run.unread, run.current, hand.ended]).toEqual(["a.b.c.d.", 0, "d", 1]);
  expect(reports.map(({ inputs }) => inputs[0]?.name)).toEqual(["a", "b", "c", "d"]);
});

test("after a failure nothing later is begun, all before it is done, and lanes at later ones are ended", async () => {
  const { batches, hand, parts, there, rest } = await given([3, 4, 7, 5, 1, 9], 3);
  const run = new LaneRun(parts);
  const reading = run.read(batches).catch((error: unknown) => error);
  await hand.answer("d", { failure: FAILURE });
  for (const name of ["c", "b", "a"]) await hand.answer(name);
  expect(await reading).toEqual(new FailedElsewhere(FAILURE));
  expect(hand.taken.toSorted()).toEqual(["a", "b", "c", "d", "f"]);
  expect([await there(), await rest()]).toEqual([["a", "b", "c"], []]);
  expect([said, run.unread, run.current]).toEqual(["a.b.c.d.", 2, "d"]);
});

test("of two failures the first in order is thrown", async () => {
  const { batches, hand, parts } = await given([1, 2, 9], 2);
  const reading = new LaneRun(parts).read(batches).catch((error: unknown) => error);
  await hand.answer("c", { failure: { exit: 4, text: "later\n" } });
  await hand.answer("b", { failure: FAILURE });
  await hand.answer("a");
  expect(await reading).toEqual(new FailedElsewhere(FAILURE));
});

test("a lane that has died is replaced while there is anything to do", async () => {
  const { batches, hand, parts, there } = await given([1, 2, 9], 1);
  let made = 0;
  const newLane = () => {
    made++;
    return hand.lane();
  };
  const reading = new LaneRun({ ...parts, newLane }).read(batches).catch((error) => error);
  await hand.answer("c", { failure: { exit: 70, text: "dead\n" } });
  await hand.answer("b");
  await hand.answer("a");
  expect(await reading).toMatchObject({ exit: 70 });
  expect([made, await there()]).toEqual([1, ["a", "b"]]);
});

test("where none can be had in its place, the run ends", async () => {
  const { batches, hand, parts, there, rest } = await given([1, 2, 9], 1);
  const reading = new LaneRun({ ...parts, newLane: () => undefined }).read(batches).catch((error) => error);
  await hand.answer("c", { failure: { exit: 70, text: "dead\n" } });
  expect(await reading).toMatchObject({ exit: 70, text: expect.stringContaining("no thread can be had") });
  expect([await there(), await rest()]).toEqual([[], []]);
});

describe("what all files say together", () => {
  test("no records at all: the last one gets no output", async () => {
    const { batches, hand, parts, there } = await given([1, 2]);
    const reading = new LaneRun({ ...parts, settings: { requireInput: true } }).read(batches).catch((error) => error);
    for (const name of ["a", "b"]) await hand.answer(name, { report: reportOf(name, 0) });
    expect(await reading).toMatchObject({ name: "NoRecords" });
    expect(await there()).toEqual(["a"]);
  });

  test("what a check has found is asked at each turn, and keeps the file from its name", async () => {
    const { batches, hand, parts, there, rest } = await given([1, 2, 3]);
    const asked: unknown[] = [];
    const check = {
      add: (report: unknown) => asked.push(report),
      ask: () => {
        if (asked.length === 2) throw new NotClean("1 left");
      },
    };
    const reading = new LaneRun({ ...parts, check }).read(batches).catch((error) => error);
    for (const name of ["b", "c", "a"]) await hand.answer(name, { verified: name as never });
    expect(await reading).toBeInstanceOf(NotClean);
    expect([asked, await there(), await rest()]).toEqual([["a", "b"], ["a"], []]);
  });

  test("how many bytes have been read, by all lanes", async () => {
    const { batches, hand, parts } = await given([10, 200]);
    let passed = 0;
    const clear = vi.fn();
    const reading = new LaneRun(parts).read(batches, { add: (size) => (passed += size), clear });
    for (const name of ["b", "a"]) await hand.answer(name);
    await reading;
    expect([passed, clear.mock.calls.length]).toEqual([210, 1]);
  });
});

test("nothing is opened where nothing is written", async () => {
  const { batches, hand, parts, there } = await given([1, 2]);
  const reading = new LaneRun({ ...parts, writes: "nothing" }).read(batches);
  for (const name of ["b", "a"]) await hand.answer(name);
  await reading;
  expect(await there()).toEqual([]);
});

test("files of folders that were not read are noted in order, and have no output", async () => {
  const { batches, hand, parts, there, rest } = await given([1, 2, 3]);
  const run = new LaneRun(parts);
  const reading = run.read(batches);
  for (const name of ["c", "b"])
    await hand.answer(name, { isWhole: false, report: undefined, notRead: [{ name, why: "gone" }] });
  await hand.answer("a");
  await reading;
  expect(run.notRead.map(({ name }) => name)).toEqual(["b", "c"]);
  expect([await there(), await rest()]).toEqual([["a"], []]);
});
