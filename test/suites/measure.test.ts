/** `npm run suites`: measures what it is asked for, prints it, and compares it with an earlier run. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureLookalikes } from "./cases/lookalikes.ts";
import { measureRecords } from "./cases/records.ts";
import { type Asked, asked } from "./command.ts";
import { measureCorpus } from "./corpus.ts";
import { measureIds } from "./locals/ids.ts";
import { measureLocals } from "./locals/locals.ts";
import { measureNames } from "./names/names.ts";
import { lostSince, type Measured, type Outcome, toJson } from "./outcome.ts";
import { measureTable } from "./peers/measured.ts";
import { measurePlans } from "./plans/plans.ts";
import { measureVerifyNames } from "./verify-names.ts";
import { measureSpoken } from "./spoken/spoken.ts";

const PARTS: Readonly<Record<string, (asked: Asked) => Measured | Promise<Measured>>> = {
  table: measureTable,
  corpus: measureCorpus,
  lookalikes: measureLookalikes,
  records: measureRecords,
  plans: measurePlans,
  locals: measureLocals,
  ids: measureIds,
  names: measureNames,
  "verify-names": measureVerifyNames,
  spoken: measureSpoken,
};

function print(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

function compare(file: string, outcomes: readonly Outcome[]): void {
  const { lost, gone } = lostSince(readFileSync(file, "utf8"), outcomes);
  print([`against ${file}: ${lost.length} cases were right before and are not now`, ...lost].join("\n  "));
  if (lost.length > 0) print(["of these", ...byGroup(lost)].join("\n  "));
  if (gone > 0) print(`${gone} cases of it were not measured now`);
}

/** How many ids begin alike, up to the colon: the most first. */
function byGroup(ids: readonly string[]): string[] {
  const groups = new Map<string, number>();
  for (const id of ids) {
    const group = id.replace(/:.*$/s, "");
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return [...groups].sort(([, a], [, b]) => b - a).map(([group, count]) => `${count} ${group}`);
}

describe.runIf(asked !== undefined)("npm run suites", () => {
  const outcomes: Outcome[] = [];

  it.each(asked?.parts ?? [])("%s", async (part) => {
    const measured = await PARTS[part]?.(asked as Asked);
    if (measured === undefined) throw new Error(`no part ${part}: ${Object.keys(PARTS).join(", ")}`);
    print(`## ${part}\n\n${measured.text}`);
    for (const outcome of measured.outcomes) outcomes.push(outcome);
  });

  it("and compares", () => {
    if (asked?.write !== undefined) writeFileSync(asked.write, toJson(outcomes));
    if (asked?.against !== undefined) compare(asked.against, outcomes);
    expect(new Set(outcomes.map(({ id }) => id)).size, "an id stands for one case").toBe(outcomes.length);
  });
});

describe("an earlier run", () => {
  const before: Outcome[] = [
    { id: "a", right: true },
    { id: "b", right: true },
    { id: "c", right: false },
    { id: "d", right: true },
  ];

  it("is compared case by case: what was right and is not, and what is not there any more", () => {
    const now = [
      { id: "a", right: true },
      { id: "b", right: false },
      { id: "c", right: false },
    ];
    expect(lostSince(toJson(before), now)).toEqual({ lost: ["b"], gone: 1 });
  });
});
