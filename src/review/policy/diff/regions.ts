/** Categories that change alike, in words: the topmost one, and whether all below it is meant. */
import { CATEGORIES } from "../../../rules/taxonomy/taxonomy.ts";
import { isBelow } from "../says.ts";

export interface Region {
  /** The topmost category. */
  readonly top: string;
  /** `user.contact and all below it, except user.contact.email`. */
  readonly text: string;
}

/** One for each category of the set whose parent is not in it. */
export function regionsOf(alike: ReadonlySet<string>): Region[] {
  const tops = [...alike].filter((category) => !alike.has(parentOf(category))).sort();
  return tops.map((top) => ({ top, text: textOf(top, alike) }));
}

function parentOf(category: string): string {
  return category.slice(0, Math.max(0, category.lastIndexOf(".")));
}

function textOf(top: string, alike: ReadonlySet<string>): string {
  const below = CATEGORIES.filter((category) => isBelow(category, top));
  if (below.length === 0) return top;
  // What is below an exception is one too, or has a line of its own.
  const exceptions = below
    .filter((category) => !alike.has(category) && isJoined(parentOf(category), top, alike))
    .sort();
  if (exceptions.length === 0) return `${top} and all below it`;
  const isAlone = below.every((category) => !isJoined(category, top, alike));
  return isAlone ? `${top} itself` : `${top} and all below it, except ${exceptions.join(", ")}`;
}

/** Whether all categories from `top` down to this one are alike. */
function isJoined(category: string, top: string, alike: ReadonlySet<string>): boolean {
  if (category === top) return true;
  return alike.has(category) && isBelow(category, top) && isJoined(parentOf(category), top, alike);
}
