/** What changed in the detectors that a rule file brings. No example is shown. */
import type { DetectorSpec } from "../../detectors/own/custom.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, changeOf } from "./change.ts";

type Texts = Partial<Pick<Change, "before" | "after">>;

export function diffDetectors(before: ReviewedPack, after: ReviewedPack): Change[] {
  const [was, is] = [before.pack.detectors ?? [], after.pack.detectors ?? []];
  const gone = was.filter(({ id }) => !is.some((other) => other.id === id));
  const both = is.flatMap((now) => {
    const old = was.find(({ id }) => id === now.id);
    if (old === undefined) return [effect("STRONGER", now.id, "detector added", { after: now.pattern })];
    return [...changed(old, now), ...examplesLost(now.id, before, after)];
  });
  return [...gone.map(({ id, pattern }) => effect("WEAKER", id, "detector removed", { before: pattern })), ...both];
}

function changed(was: DetectorSpec, is: DetectorSpec): Change[] {
  const texts = (key: "category" | "pattern" | "validator") => ({ before: was[key], after: is[key] });
  const isSame = (key: "category" | "pattern" | "validator") => was[key] === is[key];
  return [
    ...(isSame("category") ? [] : [effect("DIFFERENT", is.id, "category", texts("category"))]),
    // Whether a pattern matches all that another one does, nobody is asked to see.
    ...(isSame("pattern") ? [] : [effect("WEAKER", is.id, "pattern", texts("pattern"))]),
    ...(isSame("validator")
      ? []
      : [effect(is.validator === "none" ? "STRONGER" : "WEAKER", is.id, "validator", texts("validator"))]),
    ...contextChange(was, is),
  ];
}

/** More words, and farther away, find more; no words at all find everything. */
function contextChange(was: DetectorSpec, is: DetectorSpec): Change[] {
  const texts = { before: contextText(was), after: contextText(is) };
  if (texts.before === texts.after) return [];
  const hasAll = is.context.length > 0 && was.context.every((word) => is.context.includes(word));
  const isWider = is.context.length === 0 || (was.context.length > 0 && hasAll && is.within >= was.within);
  return [effect(isWider ? "STRONGER" : "WEAKER", is.id, "context", texts)];
}

function contextText({ context, within }: DetectorSpec): string {
  return context.length === 0 ? "none" : `within ${within}: ${context.join(", ")}`;
}

function effect(direction: Change["direction"], entry: string, what: string, texts: Texts): Change {
  return changeOf({ layer: "effect", direction, entry, what, ...texts });
}

/** A text that is no longer an example of what is found may be found no longer. */
function examplesLost(id: string, before: ReviewedPack, after: ReviewedPack): Change[] {
  const kept = examplesOf(after, id);
  const lost = examplesOf(before, id).filter((text) => !kept.includes(text)).length;
  if (lost === 0) return [];
  return [changeOf({ layer: "test", direction: "WEAKER", entry: id, what: `examples to match: ${lost} fewer` })];
}

interface Written {
  readonly detectors?: readonly { readonly id: string; readonly match: readonly string[] }[];
}

function examplesOf({ model }: ReviewedPack, id: string): readonly string[] {
  return (model as Written).detectors?.find((detector) => detector.id === id)?.match ?? [];
}
