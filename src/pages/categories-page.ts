/** The categories and subjects of the taxonomy, as a page. */

import type { Categories, ListedCategory } from "../review/categories.ts";
import { fact, type Page, type Table, type TableRow } from "./page.ts";

export function categoriesPage({ taxonomy, categories, subjects }: Categories): Page {
  const facts = [fact("taxonomy", taxonomy)];
  const table = { columns: ["category", "label", "Google SDP", "Presidio"], rows: categories.map(categoryRow) };
  const ofSubjects = { columns: ["subject"], rows: subjects.map((subject) => row(subject)) };
  return {
    title: "Categories and subjects",
    sections: [
      { heading: "", facts, table },
      { heading: "Subjects", facts: [], table: ofSubjects },
    ],
  };
}

/** For programs: both lists, told apart by the first column. */
export function categoriesTable({ categories, subjects }: Categories): Table {
  return {
    columns: ["kind", "key", "label", "google", "presidio", "dpv"],
    rows: [
      ...categories.map((one) => row("category", one.category, one.label, one.google, one.presidio, one.dpv)),
      ...subjects.map((subject) => row("subject", subject, "", "", "", "")),
    ],
  };
}

function categoryRow({ category, label, google, presidio }: ListedCategory): TableRow {
  return row(category, label, google, presidio);
}

function row(...cells: readonly (string | null)[]): TableRow {
  return { cells: cells.map((cell) => cell ?? ""), tone: "plain" };
}
