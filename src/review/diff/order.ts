/** In which order changes are told, of rule files and of policies; and what is left to tell where their content is the same. */
import { type Change, wordingChange } from "./change.ts";
import { APPROVAL } from "./guards/guards.ts";

const ORDER: readonly Change["direction"][] = ["WEAKER", "STRONGER", "DIFFERENT", "NEW", "WORDING"];

/** Who approved what stands above all else; what is decided before what is not known; then by entry. */
export function sorted(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => rank(a) - rank(b) || (a.entry ?? "").localeCompare(b.entry ?? "", "en"));
}

function rank({ direction, certainty, what }: Change): number {
  if (what.startsWith(APPROVAL)) return -1;
  return ORDER.indexOf(direction) * 2 + (certainty === "unknown" ? 1 : 0);
}

/** A change that the content of a file does not show. */
export function textChange(before: { readonly text: string }, after: { readonly text: string }): Change[] {
  if (withoutVersion(before.text) === withoutVersion(after.text)) return [];
  return [wordingChange(null, "comments, order or layout")];
}

function withoutVersion(text: string): string {
  return text.replace(/^([ \t{]*"?version"?[ \t]*:).*$/m, "$1");
}
