/** What changed at the head of a rule file. */

import { compareActions } from "../../actions/table.ts";
import { effectOf } from "../effect.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, effectChange, wordingChange } from "./change.ts";
import { diffSources } from "./sources.ts";

/** Keys that have no effect on a run. */
const WORDS = ["status", "taxonomy"];

export function diffHeader(before: ReviewedPack, after: ReviewedPack): Change[] {
  return [
    ...idChange(before, after),
    ...unlistedChange(before, after),
    ...rootChanges(before, after),
    ...regionChanges(before, after),
    ...shiftChange(before, after),
    ...WORDS.flatMap((key) => wordChange(key, before, after)),
    ...diffSources(before, after),
  ];
}

function idChange(before: ReviewedPack, after: ReviewedPack): Change[] {
  const ids = { before: before.pack.id, after: after.pack.id };
  return ids.before === ids.after ? [] : [effectChange("DIFFERENT", null, "id", ids)];
}

function unlistedChange(before: ReviewedPack, after: ReviewedPack): Change[] {
  const direction = compareActions(effectOf(before.pack, null).spec, effectOf(after.pack, null).spec);
  const texts = { before: before.pack.unlisted, after: after.pack.unlisted };
  return direction === undefined ? [] : [effectChange(direction, null, "unlisted", texts)];
}

/** Where records begin. What that does is among the effects. */
function rootChanges(before: ReviewedPack, after: ReviewedPack): Change[] {
  const [gone, come] = differences(
    before.pack.records.map(({ text }) => text),
    after.pack.records.map(({ text }) => text),
  );
  return [
    ...gone.map((root) => effectChange("DIFFERENT", null, "records", { before: root })),
    ...come.map((root) => effectChange("DIFFERENT", null, "records", { after: root })),
  ];
}

/** Numbers without a country's code are found only for the regions that are listed. */
function regionChanges(before: ReviewedPack, after: ReviewedPack): Change[] {
  const [gone, come] = differences(before.pack.regions, after.pack.regions);
  return [
    ...gone.map((region) => effectChange("WEAKER", null, "regions", { before: region })),
    ...come.map((region) => effectChange("STRONGER", null, "regions", { after: region })),
  ];
}

/** It matters under a policy that shifts dates, which is refused without it. */
function shiftChange(before: ReviewedPack, after: ReviewedPack): Change[] {
  const texts = { before: before.pack.shiftBy ?? null, after: after.pack.shiftBy ?? null };
  if (texts.before === texts.after) return [];
  // Dates that shift by another value may all shift alike now. Without one, a policy that shifts dates is refused.
  const isUnknown = texts.before !== null && texts.after !== null;
  const change = effectChange(isUnknown ? "WEAKER" : "DIFFERENT", null, "shift_by", texts);
  return [isUnknown ? { ...change, certainty: "unknown" } : change];
}

function wordChange(key: string, before: ReviewedPack, after: ReviewedPack): Change[] {
  const textOf = ({ model }: ReviewedPack) => JSON.stringify((model as Record<string, unknown>)[key]) ?? null;
  const texts = { before: textOf(before), after: textOf(after) };
  return texts.before === texts.after ? [] : [wordingChange(null, key, texts)];
}

function differences(before: readonly string[], after: readonly string[]): [gone: string[], come: string[]] {
  return [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))];
}
