import { expression } from "../../libraries/expression.ts";

// Marks belong to the letters they stand on; a lone surrogate or an unassigned character may be part of anything.
const meaningful = expression(String.raw`[\p{L}\p{N}\p{M}\p{Co}\p{Cs}\p{Cn}]`, "u");

/** Whether a character may be part of what an action has to hide. */
export function isMeaningful(character: string): boolean {
  return meaningful().test(character);
}
