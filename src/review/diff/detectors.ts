/** What changed in the detectors of a rule file. No example is shown. */
import { compareActions } from "../../actions/table.ts";
import type { DetectorSpec } from "../../detectors/own/custom.ts";
import { firstFoundOnlyBy } from "../../paths/languages.ts";
import type { Policy } from "../../rules/model.ts";
import { hitActionOf } from "../../rules/policy/policies.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, changeOf, effectChange, wordingChange } from "./change.ts";
import { directionOfWords } from "./differences.ts";

export function diffDetectors(before: ReviewedPack, after: ReviewedPack, policies: readonly Policy[]): Change[] {
  const [was, is] = [before.pack.detectors ?? [], after.pack.detectors ?? []];
  const gone = was.filter(({ id }) => !is.some((other) => other.id === id));
  const both = is.flatMap((now) => {
    const old = was.find(({ id }) => id === now.id);
    if (old === undefined) return [effectChange("STRONGER", now.id, "detector added", { after: now.pattern })];
    return [...changed(old, now, policies), ...examplesLost(now.id, before, after)];
  });
  return [
    ...gone.map(({ id, pattern }) => effectChange("WEAKER", id, "detector removed", { before: pattern })),
    ...both,
  ];
}

function changed(was: DetectorSpec, is: DetectorSpec, policies: readonly Policy[]): Change[] {
  const validators = { before: was.validator, after: is.validator };
  const direction = is.validator === "none" ? "STRONGER" : "WEAKER";
  return [
    ...categoryChange(was, is, policies),
    ...patternChange(was, is),
    ...(was.validator === is.validator ? [] : [effectChange(direction, is.id, "validator", validators)]),
    ...contextChange(was, is),
  ];
}

/** The category says what is done with hits. */
function categoryChange(was: DetectorSpec, is: DetectorSpec, policies: readonly Policy[]): Change[] {
  if (was.category === is.category) return [];
  const change = effectChange("DIFFERENT", is.id, "category", { before: was.category, after: is.category });
  const weaker = policies.find((policy) => {
    const [old, now] = [was, is].map(({ category }) => hitActionOf(category, policy));
    return compareActions(old ?? null, now ?? null) === "WEAKER";
  });
  if (weaker !== undefined) return [{ ...change, direction: "WEAKER", policy: weaker.id }];
  const subject = null;
  return [{ ...change, ...directionOfWords({ category: was.category, subject }, { category: is.category, subject }) }];
}

/** Decided by the automata of both patterns. */
function patternChange({ id, pattern: before }: DetectorSpec, { pattern: after }: DetectorSpec): Change[] {
  if (before === after) return [];
  const lost = firstFoundOnlyBy(before, after);
  if (typeof lost === "string") {
    return [effectChange("WEAKER", id, `pattern: no longer found, say, ${JSON.stringify(lost)}`, { before, after })];
  }
  if (lost === undefined)
    return [{ ...effectChange("WEAKER", id, "pattern", { before, after }), certainty: "unknown" }];
  const more = firstFoundOnlyBy(after, before);
  return [
    more === null
      ? wordingChange(id, "pattern", { before, after })
      : effectChange("STRONGER", id, "pattern", { before, after }),
  ];
}

/** More words, and farther away, find more; no words at all find everything. */
function contextChange(was: DetectorSpec, is: DetectorSpec): Change[] {
  const texts = { before: contextText(was), after: contextText(is) };
  if (texts.before === texts.after) return [];
  const hasAll = is.context.length > 0 && was.context.every((word) => is.context.includes(word));
  const isWider = is.context.length === 0 || (was.context.length > 0 && hasAll && is.within >= was.within);
  return [effectChange(isWider ? "STRONGER" : "WEAKER", is.id, "context", texts)];
}

function contextText({ context, within }: DetectorSpec): string {
  return context.length === 0 ? "none" : `within ${within}: ${context.join(", ")}`;
}

/** What is no longer an example may no longer be found. */
function examplesLost(id: string, before: ReviewedPack, after: ReviewedPack): Change[] {
  const kept = examplesOf(after, id);
  const lost = examplesOf(before, id).filter((text) => !kept.includes(text)).length;
  if (lost === 0) return [];
  return [changeOf({ layer: "guard", direction: "WEAKER", entry: id, what: `examples to match: ${lost} fewer` })];
}

function examplesOf({ model }: ReviewedPack, id: string): readonly string[] {
  const { detectors } = model as { detectors?: readonly { id: string; match: readonly string[] }[] };
  return detectors?.find((detector) => detector.id === id)?.match ?? [];
}
