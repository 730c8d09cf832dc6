/** The third layer of a diff: whether the old tests are still there, and what comes of them under the new rules. */

import type { Direction } from "../../actions/kind.ts";
import { counted } from "../../errors/counted.ts";
import type { RulePack } from "../../rules/model.ts";
import type { RuleTest } from "../../rules/rule-test.ts";
import { compareEffects, effectOf } from "../effect.ts";
import { decisionsIn } from "../engine/engine.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { failuresOf } from "../rule-tests.ts";
import { type Change, changeOf } from "./change.ts";

export function diffTests(before: ReviewedPack, after: ReviewedPack): Change[] {
  const kept = before.tests.flatMap((test) => survival(test, after));
  const failing = before.tests.flatMap((test) => failure(test, before, after));
  const added = after.tests.filter((test) => !before.tests.some((old) => isSame(old, test) || old.name === test.name));
  return [...kept, ...failing, ...added.map((test) => wording("test added", null, test.name))];
}

/** Whether a test is still there, whole. */
function survival(old: RuleTest, { tests, pack }: ReviewedPack): Change[] {
  const same = tests.filter((test) => isSame(old, test));
  if (same.some(({ name }) => name === old.name)) return [];
  if (same[0] !== undefined) return [wording("test renamed", old.name, same[0].name)];
  const namesake = tests.find(({ name }) => name === old.name);
  if (namesake === undefined) return [weaker("test deleted", old.name, null)];
  const lost = expectationsLost(old, namesake, pack);
  if (lost > 0) return [weaker(`test expects less (${counted(lost, "expectation")} fewer)`, old.name, namesake.name)];
  return [wording("test changed", old.name, namesake.name)];
}

function weaker(what: string, before: string, after: string | null): Change {
  return changeOf({ layer: "guard", direction: "WEAKER", entry: null, what, before, after });
}

function wording(what: string, before: string | null, after: string): Change {
  return changeOf({ layer: "guard", direction: "WORDING", entry: null, what, before, after });
}

function isSame(a: RuleTest, b: RuleTest): boolean {
  return JSON.stringify({ ...a, name: "" }) === JSON.stringify({ ...b, name: "" });
}

/** A text that has to be gone guards nothing in a document that does not have it. */
function expectationsLost(old: RuleTest, now: RuleTest, pack: RulePack): number {
  const left = new Set(expectations(now).map(({ text }) => text));
  const vanished = old.gone.filter((text) => now.gone.includes(text) && !now.json.includes(inJson(text)));
  const lost = expectations(old).filter((one) => !left.has(one.text) && !isOtherwise(one, now, pack));
  return lost.length + vanished.length;
}

/** Another entry decides the place, or a rule does now: the old test, run on the new rules, says what that means. */
function isOtherwise({ kind, place }: Expectation, now: RuleTest, { entries }: RulePack): boolean {
  const decided = now.decided.find(([path]) => path === place)?.[1];
  if (decided === undefined) return false;
  return kind === "decided" || (kind === "kept" && entries.some(({ id, kind: is }) => id === decided && is === "rule"));
}

interface Expectation {
  readonly kind: "decided" | "undecided" | "kept" | "gone";
  /** A path, or of `gone` the text. */
  readonly place: string;
  readonly text: string;
}

function expectations({ decided, undecided, kept, gone }: RuleTest): Expectation[] {
  const all = (kind: Expectation["kind"], list: readonly string[]) =>
    list.map((place): Expectation => ({ kind, place, text: `${kind} ${place}` }));
  const byEntry = decided.map(
    ([place, id]): Expectation => ({ kind: "decided", place, text: `decided ${place} ${id}` }),
  );
  return [...byEntry, ...all("undecided", undecided), ...all("kept", kept), ...all("gone", gone)];
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
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
