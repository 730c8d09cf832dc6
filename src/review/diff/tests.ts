/** The third layer of a diff: whether the old tests are still there, and what comes of them under the new rules. */

import type { Direction } from "../../actions/kind.ts";
import { counted } from "../../errors/counted.ts";
import type { RuleTest } from "../../rules/rule-test.ts";
import { compareEffects, effectOf } from "../effect.ts";
import { decisionsIn } from "../engine/engine.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { failuresOf } from "../rule-tests.ts";
import { type Change, changeOf } from "./change.ts";
import { lossOf, type TestLoss } from "./test-loss.ts";

export function diffTests(before: ReviewedPack, after: ReviewedPack): Change[] {
  const survivals = before.tests.map((test) => survival(test, before, after));
  const failing = before.tests.flatMap((test) => failure(test, before, after));
  const followed = new Set(survivals.map(({ by }) => by));
  const added = after.tests.filter((test) => !followed.has(test));
  return [
    ...survivals.flatMap(({ changes }) => changes),
    ...failing,
    ...added.map((test) => wording("test added", null, test.name)),
  ];
}

/** What became of a test: the test that takes its place, where there is one. */
interface Survival {
  readonly changes: readonly Change[];
  readonly by?: RuleTest;
}

function survival(old: RuleTest, before: ReviewedPack, { tests, pack }: ReviewedPack): Survival {
  const same = tests.filter((test) => isSame(old, test));
  const unchanged = same.find(({ name }) => name === old.name);
  if (unchanged !== undefined) return { changes: [], by: unchanged };
  const loss = (now: RuleTest) => lossOf({ old, now, before: before.pack, after: pack });
  const namesake = tests.find(({ name }) => name === old.name);
  if (same[0] === undefined && namesake !== undefined) {
    return { changes: [lossChange(loss(namesake), old, namesake)], by: namesake };
  }
  const isNew = ({ name }: RuleTest) => !before.tests.some((test) => test.name === name);
  const heir = same[0] ?? tests.find((test) => isNew(test) && isNothing(loss(test)));
  if (heir !== undefined) return { changes: [wording("test renamed", old.name, heir.name)], by: heir };
  const nothing = { name: "", json: "null", decided: [], undecided: [], kept: [], gone: [] };
  if (isNothing(loss(nothing))) return { changes: [wording("test deleted: what it kept goes now", old.name, null)] };
  return { changes: [weaker("test deleted", old.name, null)] };
}

function lossChange(loss: TestLoss, old: RuleTest, now: RuleTest): Change {
  const { expectations, lost, values } = loss;
  if (isNothing(loss)) return wording("test changed", old.name, now.name);
  const less =
    expectations === 0 ? [] : [`expects less (${counted(expectations, "expectation")} fewer: ${lost.join("; ")})`];
  const smaller = values === 0 ? [] : [`shows less (${counted(values, "value")} of its document gone)`];
  return weaker(`test ${[...less, ...smaller].join(", and ")}`, old.name, now.name);
}

function isNothing({ expectations, values }: TestLoss): boolean {
  return expectations === 0 && values === 0;
}

function weaker(what: string, before: string, after: string | null): Change {
  return changeOf({ layer: "guard", direction: "WEAKER", entry: null, what, before, after });
}

function wording(what: string, before: string | null, after: string | null): Change {
  return changeOf({ layer: "guard", direction: "WORDING", entry: null, what, before, after });
}

function isSame(a: RuleTest, b: RuleTest): boolean {
  return a.json === b.json && JSON.stringify({ ...a, name: "" }) === JSON.stringify({ ...b, name: "" });
}

/** A test that failed before says nothing about the change. */
function failure(test: RuleTest, before: ReviewedPack, after: ReviewedPack): Change[] {
  const failures = failuresOf(test, after.pack, [before.pack, after.pack]);
  if (failures.length === 0 || failuresOf(test, before.pack).length > 0) return [];
  const isLeaking = failures.some(({ path }) => path === null);
  const direction = isLeaking ? "WEAKER" : worst(test, before, after);
  const id = test.decided.find(([path]) => failures.some((failed) => failed.path === path))?.[1] ?? null;
  const texts = { before: test.name, after: failures.map(({ text }) => text).join("; ") };
  return [changeOf({ layer: "guard", direction, entry: id, what: "old test fails", ...texts })];
}

/** Over all values in the test's document. */
function worst({ json }: RuleTest, before: ReviewedPack, after: ReviewedPack): Direction {
  const now = new Map(decisionsIn(json, after.pack).map(({ path, entry }) => [path, entry]));
  const directions = decisionsIn(json, before.pack).map(({ path, entry }) =>
    compareEffects(effectOf(before.pack, entry), effectOf(after.pack, now.get(path) ?? null)),
  );
  if (directions.includes("WEAKER")) return "WEAKER";
  return directions.includes("STRONGER") ? "STRONGER" : "DIFFERENT";
}
