/** What changed in the detectors of a rule file. No example is shown. */
import type { DetectorSpec } from "../../detectors/own/custom.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, changeOf, effectChange } from "./change.ts";

export function diffDetectors(before: ReviewedPack, after: ReviewedPack): Change[] {
  const [was, is] = [before.pack.detectors ?? [], after.pack.detectors ?? []];
  const gone = was.filter(({ id }) => !is.some((other) => other.id === id));
  const both = is.flatMap((now) => {
    const old = was.find(({ id }) => id === now.id);
    if (old === undefined) return [effectChange("STRONGER", now.id, "detector added", { after: now.pattern })];
    return [...changed(old, now), ...examplesLost(now.id, before, after)];
  });
  return [
    ...gone.map(({ id, pattern }) => effectChange("WEAKER", id, "detector removed", { before: pattern })),
    ...both,
  ];
}

function changed(was: DetectorSpec, is: DetectorSpec): Change[] {
  const texts = (key: "category" | "pattern" | "validator") => ({ before: was[key], after: is[key] });
  const isSame = (key: "category" | "pattern" | "validator") => was[key] === is[key];
  return [
    ...(isSame("category") ? [] : [effectChange("DIFFERENT", is.id, "category", texts("category"))]),
    // Whether the new pattern matches all that the old one does cannot be seen: it counts as weaker.
    ...(isSame("pattern") ? [] : [effectChange("WEAKER", is.id, "pattern", texts("pattern"))]),
    ...(isSame("validator")
      ? []
      : [effectChange(is.validator === "none" ? "STRONGER" : "WEAKER", is.id, "validator", texts("validator"))]),
    ...contextChange(was, is),
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
