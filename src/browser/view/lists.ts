/** Lists of places and rules below the comparison: what nobody decided, what a keep did not keep, what never matched. */

import { grouped } from "../../pages/numbers.ts";
import type { Done } from "../protocol.ts";
import { make, pathText } from "./elements.ts";

/** Further rows are there when they are asked for. */
const MOST_SHOWN = 20;

interface Listed {
  readonly id: string;
  readonly heading: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Those that hold something. */
export function listsOf({ report }: Done): HTMLElement[] {
  const { undecided, keptOtherwise, neverMatched, unlisted } = report;
  const byCount = undecided.toSorted((a, b) => b.count - a.count);
  const all: readonly Listed[] = [
    {
      id: "undecided",
      heading: "Undecided places",
      about: `No entry decides here; what stands here was treated as unlisted: ${unlisted.action}.`,
      columns: ["values", "place"],
      rows: byCount.map(({ path, count }) => [grouped(count), path]),
    },
    {
      id: "kept-otherwise",
      heading: "Not what the keep keeps",
      about: "A keep stands here for another kind of value; what was found instead was replaced.",
      columns: ["values", "place", "keep"],
      rows: keptOtherwise.map(({ path, count, decided }) => [grouped(count), path, decided]),
    },
    {
      id: "never-matched",
      heading: "Rules that never matched",
      about: "Their paths do not occur in this export.",
      columns: ["rule"],
      rows: neverMatched.map((id) => [id]),
    },
  ];
  return all.filter(({ rows }) => rows.length > 0).map(listElement);
}

function listElement({ id, heading, about, columns, rows }: Listed): HTMLElement {
  const rest = rows.slice(MOST_SHOWN);
  return make(
    "section",
    { class: "list", "aria-labelledby": id },
    make("h3", { id }, `${heading} (${grouped(rows.length)})`),
    make("p", { class: "quiet" }, about),
    table(id, columns, rows.slice(0, MOST_SHOWN)),
    rest.length === 0
      ? undefined
      : make("details", {}, make("summary", {}, `${grouped(rest.length)} more`), table(id, columns, rest)),
  );
}

function table(id: string, columns: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const head = make("tr", {}, ...columns.map((column) => make("th", { scope: "col" }, column)));
  const body = rows.map((cells) => make("tr", {}, ...cells.map((text, i) => cell(text, columns[i]))));
  return make("table", { "aria-labelledby": id }, make("thead", {}, head), make("tbody", {}, ...body));
}

function cell(text: string, column: string | undefined): HTMLElement {
  return make("td", { class: column === "values" ? "number" : undefined, "data-label": column }, pathText(text));
}
