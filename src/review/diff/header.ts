/** What changed above the entries of a rule file. */

import { compareActions } from "../../actions/table.ts";
import { counted } from "../../errors/counted.ts";
import { effectOf } from "../effect.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, changeOf } from "./change.ts";
import type { ComparedEffects } from "./effects.ts";
import { isPathSettled, UNSEEN } from "./entries.ts";

/** Keys that say something and do nothing. */
const WORDS = ["status", "taxonomy", "reviewed", "sources"];

/** @param reached the entries of which the effect was seen. */
export function diffHeader(before: ReviewedPack, after: ReviewedPack, reached: ComparedEffects["reached"]): Change[] {
  return [
    ...idChange(before, after),
    ...unlistedChange(before, after),
    ...rootChanges(before, after, reached),
    ...regionChanges(before, after),
    ...shiftChange(before, after),
    ...WORDS.flatMap((key) => wordChange(key, before, after)),
    ...fieldChanges(before, after),
  ];
}

function idChange(before: ReviewedPack, after: ReviewedPack): Change[] {
  const ids = { before: before.pack.id, after: after.pack.id };
  return ids.before === ids.after ? [] : [fileChange("DIFFERENT", "id", ids)];
}

function unlistedChange(before: ReviewedPack, after: ReviewedPack): Change[] {
  const direction = compareActions(effectOf(before.pack, null).spec, effectOf(after.pack, null).spec);
  const texts = { before: before.pack.unlisted, after: after.pack.unlisted };
  return direction === undefined ? [] : [fileChange(direction, "unlisted", texts)];
}

/** What it does that records begin elsewhere, the engine has said of every place; unless probes cannot settle it. */
function rootChanges(before: ReviewedPack, after: ReviewedPack, reached: ComparedEffects["reached"]): Change[] {
  const [was, is] = [before.pack, after.pack];
  const [gone, come] = differences(
    was.records.map(({ text }) => text),
    is.records.map(({ text }) => text),
  );
  const isSettled =
    [...was.records, ...is.records].every(isPathSettled) &&
    [was, is].every(({ entries }, i) => entries.every(({ id }) => reached[i]?.has(id)));
  const direction = isSettled ? "DIFFERENT" : "WEAKER";
  const what = isSettled ? "records" : `records${UNSEEN}`;
  return [
    ...gone.map((root) => fileChange(direction, what, { before: root, after: null })),
    ...come.map((root) => fileChange(direction, what, { before: null, after: root })),
  ];
}

/** Numbers without a country's code are found only for the regions that are listed. */
function regionChanges(before: ReviewedPack, after: ReviewedPack): Change[] {
  const [gone, come] = differences(before.pack.regions, after.pack.regions);
  return [
    ...gone.map((region) => fileChange("WEAKER", "regions", { before: region, after: null })),
    ...come.map((region) => fileChange("STRONGER", "regions", { before: null, after: region })),
  ];
}

/** It acts under a policy that shifts dates; without it such a policy is refused. */
function shiftChange(before: ReviewedPack, after: ReviewedPack): Change[] {
  const texts = { before: before.pack.shiftBy ?? null, after: after.pack.shiftBy ?? null };
  return texts.before === texts.after ? [] : [fileChange("DIFFERENT", "shift_by", texts)];
}

function wordChange(key: string, before: ReviewedPack, after: ReviewedPack): Change[] {
  const [was, is] = [before, after].map(({ model }) => JSON.stringify((model as Record<string, unknown>)[key]) ?? null);
  return was === is
    ? []
    : [{ ...fileChange("WORDING", key, { before: was ?? null, after: is ?? null }), layer: "wording" }];
}

/** The rules are measured by these: one that goes should be seen to go. */
function fieldChanges(before: ReviewedPack, after: ReviewedPack): Change[] {
  const change = (texts: Pick<Change, "before" | "after">, what = "documented field"): Change => {
    return { ...fileChange("WORDING", what, texts), layer: "wording" };
  };
  const [was, is] = [before, after].map(({ fields }) => (fields ? counted(fields.length, "field") : null));
  // One line says that the whole file is not there, or new.
  if ((was === null) !== (is === null)) return [change({ before: was ?? null, after: is ?? null }, "fields file")];
  const [gone, come] = differences(fieldTexts(before), fieldTexts(after));
  return [
    ...gone.map((field) => change({ before: field, after: null })),
    ...come.map((field) => change({ before: null, after: field })),
  ];
}

function fieldTexts({ fields = [] }: ReviewedPack): string[] {
  return fields.map(({ path, type }) => `${path} (${type})`);
}

function fileChange(direction: Change["direction"], what: string, texts: Pick<Change, "before" | "after">): Change {
  return changeOf({ layer: "effect", direction, entry: null, what, ...texts });
}

function differences(before: readonly string[], after: readonly string[]): [gone: string[], come: string[]] {
  return [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))];
}
