/** The words of the taxonomy, as a reviewer needs them: what each leaves behind, and what others call it. */
import { labelOf } from "../actions/label.ts";
import { type OtherNames, otherNamesOf } from "../rules/taxonomy/other-taxonomies.ts";
import { CATEGORIES, SUBJECTS, TAXONOMY } from "../rules/taxonomy/taxonomy.ts";

export interface ListedCategory extends OtherNames {
  readonly category: string;
  /** What `replace` writes in place of a text. */
  readonly label: string;
}

export interface Categories {
  readonly format: "scrubjay-categories/1";
  readonly taxonomy: string;
  readonly categories: readonly ListedCategory[];
  readonly subjects: readonly string[];
}

export function listCategories(): Categories {
  const categories = [...CATEGORIES].sort().map((category) => {
    return { category, label: labelOf(category), ...otherNamesOf(category) };
  });
  return { format: "scrubjay-categories/1", taxonomy: TAXONOMY, categories, subjects: SUBJECTS };
}
