import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Schedule } from "../../../src/cli/lanes/schedule.ts";
import { Turns } from "../../../src/cli/lanes/turns.ts";
import { laneCount, standApart } from "../../../src/cli/lanes/worth.ts";
import { folderWith } from "../program.ts";

describe("the next file", () => {
  const allOf = (schedule: Schedule) => {
    const all: number[] = [];
    for (let next = schedule.next(); next !== undefined; next = schedule.next()) all.push(next);
    return all;
  };

  test("is the largest; of equal ones the first", () => {
    expect(allOf(new Schedule([1, 7, 7, 3]))).toEqual([1, 2, 3, 0]);
    expect(allOf(new Schedule([]))).toEqual([]);
  });

  test("is none after one that has failed, and none at all once it is stopped", () => {
    const schedule = new Schedule([1, 2, 3, 4, 5]);
    expect(schedule.next()).toBe(4);
    schedule.failed(2);
    schedule.failed(3);
    expect(allOf(schedule)).toEqual([1, 0]);
    const stopped = new Schedule([1, 2]);
    stopped.stop();
    expect(allOf(stopped)).toEqual([]);
  });

  test("is the first in order once so many wait for it", () => {
    const sizes = Array.from({ length: 200 }, (_, i) => i);
    const schedule = new Schedule(sizes);
    const begun: number[] = [];
    for (let i = 0; i < 70; i++) {
      begun.push(schedule.next() as number);
      schedule.done();
    }
    expect(begun).toEqual([...Array.from({ length: 64 }, (_, i) => 199 - i), 0, 1, 2, 3, 4, 5]);
    for (let i = 0; i < 10; i++) schedule.taken();
    expect(schedule.next()).toBe(135);
  });

  test("is each file once, whatever is done when", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 200 }), fc.array(fc.nat(2), { maxLength: 300 }), (sizes, steps) => {
        const schedule = new Schedule(sizes);
        const begun: number[] = [];
        for (const step of steps) {
          if (step === 0) schedule.done();
          else if (step === 1) schedule.taken();
          else begun.push(...[schedule.next()].filter((next) => next !== undefined));
        }
        begun.push(...allOf(schedule));
        expect(begun.toSorted((a, b) => a - b)).toEqual(sizes.map((_, i) => i));
      }),
    );
  });
});

describe("turns", () => {
  test("come in order, and what is left gets what is said for all", async () => {
    const turns = new Turns<{ n: number }>();
    const first = turns.next();
    turns.give(1, { n: 1 });
    turns.give(0, { n: 0 });
    expect([await first, await turns.next()]).toEqual([{ n: 0 }, { n: 1 }]);
    const third = turns.next();
    turns.giveRest({ n: 9 });
    expect([await third, await turns.next()]).toEqual([{ n: 9 }, { n: 9 }]);
  });

  test("stop for whoever waits, and for whoever comes", async () => {
    const turns = new Turns<{ n: number }>();
    const waiting = turns.next();
    turns.stop(new Error("signal"));
    await expect(waiting).rejects.toThrow("signal");
    turns.give(0, { n: 0 });
    await expect(turns.next()).rejects.toThrow("signal");
  });
});

describe("lanes are of use", () => {
  const MIB = 1024 ** 2;
  const batchesOf = (...sizes: readonly number[]) =>
    sizes.map((size, i) => ({
      target: `out/${i}`,
      inputs: [{ name: `${i}`, identity: undefined, regular: true, size }],
    }));

  test.each([
    ["as many as are asked for", 3, batchesOf(1, 1, 1, 1), 3],
    ["none where one large file is most of it", 4, batchesOf(200 * MIB, 50 * MIB, 50 * MIB), 1],
    ["some where large files are many", 4, batchesOf(...Array(4).fill(200 * MIB)), 4],
    ["also for two such files and two threads", 2, batchesOf(200 * MIB, 200 * MIB), 2],
    ["none for one thread", 1, batchesOf(1, 1), 1],
    ["not more than files", 9, batchesOf(1, 1), 2],
    ["none for one file", 9, batchesOf(999 * MIB), 1],
    ["none where little is to be done", undefined, batchesOf(...Array(12).fill(9 * MIB)), 1],
    ["as many as cores where much is", undefined, batchesOf(...Array(40).fill(25 * MIB)), 8],
    ["fewer where less is", undefined, batchesOf(...Array(4).fill(50 * MIB)), 2],
    ["also for many small files", undefined, batchesOf(...Array(600).fill(1000)), 6],
  ])("%s", (_, jobs, batches, count) => {
    expect(laneCount(jobs, batches, 8)).toBe(count);
  });

  test("where each file has an output of its own, that nothing else is written to", async () => {
    const cwd = await folderWith({ "out/a": "old" });
    const to = (...targets: (string | undefined)[]) =>
      batchesOf(...targets.map(() => 1)).map((batch, i) => ({ ...batch, target: targets[i] && join(cwd, targets[i]) }));
    expect(await standApart(to("out/a", "out/b"), "all")).toBe(true);
    expect(await standApart(to(undefined), "all")).toBe(false);
    expect(await standApart(to("out/b", "out"), "all")).toBe(false);
    expect(await standApart(to("out", "x"), "all")).toBe(false);
    expect(await standApart(to("x/y", "x/y/z/w"), "nothing")).toBe(false);
    const [pipe] = to("out/b").map(({ target, inputs }) => ({ target, inputs: [{ ...inputs[0], regular: false }] }));
    expect(await standApart([pipe as never], "all")).toBe(false);
    const [joined] = to("out/b").map(({ target, inputs }) => ({ target, inputs: [...inputs, ...inputs] }));
    expect(await standApart([joined as never], "all")).toBe(false);
  });
});
