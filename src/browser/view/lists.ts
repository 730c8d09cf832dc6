/** Lists of places and rules below the comparison: what stayed and why, what nobody decided, what a keep did not keep, what never matched. */

import { grouped } from "../../pages/numbers.ts";
import type { Done, PlaceAsked } from "../protocol.ts";
import { button, make, pathText } from "./elements.ts";

/** Further rows are there when they are asked for. */
const MOST_SHOWN = 20;

interface Listed {
  readonly id: string;
  readonly heading: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
}

/** A value that leads somewhere is a button. */
type Cells = readonly (string | Way)[];

interface Way {
  readonly path: string;
  readonly act: () => void;
  /** Below it. */
  readonly notes?: readonly string[];
}

/** What is said where a value stands that stays, or that nobody decides. */
export interface Stays extends PlaceAsked {
  readonly facts: Readonly<Record<string, string | undefined>>;
}

/** What happens to values that no entry decides. */
const UNLISTED: Readonly<Record<string, string>> = {
  scan: "stays, but for what detectors find in it",
  keep: "stays",
  replace: "is replaced",
};

/** Those that hold something. @param go is asked to lead to the first value of a place. */
export function listsOf({ report, kept }: Done, go: (stays: Stays) => void): HTMLElement[] {
  const { undecided, keptOtherwise, neverMatched, unlisted } = report;
  const byCount = undecided.toSorted((a, b) => b.count - a.count);
  const happens = UNLISTED[unlisted.action] ?? unlisted.action;
  const undecidedFacts = { rule: "no entry decides here", "what happens": happens };
  const all: readonly Listed[] = [
    {
      id: "kept",
      heading: "What stays, and why",
      about: "A keep says that these stay as they are. A place leads to its first value.",
      columns: ["values", "place, why, and keep"],
      rows: kept.map(({ id: entry, path, why, count }) => {
        const facts = { "stays by the keep": entry, why };
        return [grouped(count), { path, act: () => go({ path, entry, facts }), notes: [why ?? "", entry] }];
      }),
    },
    {
      id: "undecided",
      heading: "Undecided places",
      about: `No entry decides here; what stands here ${happens} (unlisted: ${unlisted.action}). A place leads to its first value.`,
      columns: ["values", "place"],
      rows: byCount.map(({ path, count }) => [
        grouped(count),
        { path, act: () => go({ path, entry: undefined, facts: undecidedFacts }) },
      ]),
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

function table(id: string, columns: readonly string[], rows: readonly Cells[]): HTMLElement {
  const head = make("tr", {}, ...columns.map((column) => make("th", { scope: "col" }, column)));
  const body = rows.map((cells) => make("tr", {}, ...cells.map((one, i) => cell(one, columns[i]))));
  return make("table", { "aria-labelledby": id }, make("thead", {}, head), make("tbody", {}, ...body));
}

function cell(one: Cells[number], column: string | undefined): HTMLElement {
  const shown = typeof one === "string" ? [pathText(one)] : wayTo(one);
  return make("td", { class: column === "values" ? "number" : undefined, "data-label": column }, ...shown);
}

function wayTo({ path, act, notes = [] }: Way): HTMLElement[] {
  const way = button("", act, { class: "way" });
  way.append(pathText(path));
  return [way, ...notes.map((note, i) => make("div", { class: i === 0 ? undefined : "quiet" }, note))];
}
