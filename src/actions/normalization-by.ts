/** By which version an action normalises values of a category, before it makes something of them. */
import { isNormalized, NORMALIZATION, type NormalizationVersion } from "./forms/normalize.ts";
import type { ActionSpec } from "./table.ts";

/** undefined: it does not. */
export function normalizationBy(spec: ActionSpec, category: string | null): NormalizationVersion | undefined {
  if (!isNormalized(category)) return undefined;
  if (spec.name === "pseudonymize") return NORMALIZATION;
  if (spec.name !== "hash" || spec.hash?.normalize === false) return undefined;
  return spec.hash?.normalization ?? NORMALIZATION;
}
