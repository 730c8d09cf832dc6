/** Lanes that are no threads, and files for them: each is done when a test says so. */
import { writeSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, vi } from "vitest";
import type { Batch } from "../../../src/cli/io/outputs.ts";
import type { Lane, LaneAnswer, LaneTask } from "../../../src/cli/lanes/lane.ts";
import type { LaneRunParts } from "../../../src/cli/lanes/lane-run.ts";
import type { Report } from "../../../src/report/report.ts";
import { folderWith } from "../program.ts";

export const FAILURE = { exit: 3, text: "wrong\n" };

/** A report of so many records. */
export function reportOf(name: string, records: number): Report {
  return { inputs: [{ name, bytes: 1, records }] } as unknown as Report;
}

/** Answers when it is told to: what it was given, in the order in which it took it. */
class Hand {
  readonly taken: string[] = [];
  readonly waiting = new Map<string, (answer: Partial<LaneAnswer>) => void>();
  ended = 0;

  lane(): Lane {
    const lane = {
      isGone: false,
      take: (task: LaneTask, passed: (size: number) => void) => this.#take(task, passed, lane),
      end: async () => {
        this.ended++;
        for (const name of [...this.waiting.keys()]) this.waiting.get(name)?.({ isWhole: false, failure: FAILURE });
      },
    };
    return lane;
  }

  #take({ input, output }: LaneTask, passed: (size: number) => void, lane: { isGone: boolean }): Promise<LaneAnswer> {
    this.taken.push(input.name);
    if (output.fd !== undefined) writeSync(output.fd, input.name);
    passed(input.size);
    return new Promise((resolve) => {
      this.waiting.set(input.name, (answer) => {
        this.waiting.delete(input.name);
        if (answer.failure?.exit === 70) lane.isGone = true;
        const { failure } = answer;
        resolve({
          ...{ notRead: [], said: `${input.name}.`, isWhole: failure === undefined, report: reportOf(input.name, 1) },
          ...answer,
        });
      });
    });
  }

  async answer(name: string, answer: Partial<LaneAnswer> = {}): Promise<void> {
    await vi.waitFor(() => expect([...this.waiting.keys()]).toContain(name));
    this.waiting.get(name)?.(answer);
  }
}

/** Inputs a, b, c, … of these sizes, into the folder `out`. */
export async function given(sizes: readonly number[], lanes = 2) {
  const cwd = await folderWith();
  const names = sizes.map((_, i) => String.fromCharCode(97 + i));
  const batches: Batch[] = names.map((name, i) => ({
    target: join(cwd, "out", name),
    inputs: [{ name, identity: undefined, regular: true, size: sizes[i] as number }],
  }));
  const hand = new Hand();
  const reports: Report[] = [];
  const parts: LaneRunParts = {
    settings: { requireInput: false },
    writes: "all",
    sum: {
      add: (report) => reports.push(report),
      get records() {
        return reports.reduce((sum, { inputs }) => sum + (inputs[0]?.records ?? 0), 0);
      },
    },
    check: undefined,
    digests: undefined,
    lanes: Array.from({ length: lanes }, () => hand.lane()),
    newLane: () => hand.lane(),
  };
  const there = async () => (await readdir(join(cwd, "out")).catch(() => [])).filter((name) => !name.endsWith(".tmp"));
  const rest = async () => (await readdir(join(cwd, "out")).catch(() => [])).filter((name) => name.endsWith(".tmp"));
  return { batches, hand, parts, reports, there, rest };
}
