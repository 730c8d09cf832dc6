/** What the changes are of, with bars: lists of rules and places, in which the reader marks those to be seen. */

import { grouped } from "../../pages/numbers.ts";
import type { Done, Filter, Piece } from "../protocol.ts";
import { button, fill, make, pathText } from "./elements.ts";
import { rove } from "./roving.ts";

/** Longer lists are for the search. */
const MOST_ROWS = 200;

interface Item {
  readonly index: number;
  readonly name: string;
  readonly note: string;
  readonly count: number;
}

interface List {
  readonly heading: string;
  readonly items: readonly Item[];
  readonly chosen: Set<number>;
  readonly body: HTMLElement;
}

export class Filters {
  readonly element: HTMLElement;
  readonly #changed: () => void;
  readonly #search = make("input", {
    type: "search",
    id: "search",
    placeholder: "Search",
    "aria-label": "Search rules and places",
  });
  readonly #rules: List;
  readonly #places: List;
  readonly #all = button("Show all", () => this.set({}), { id: "all" });

  constructor({ rules, places }: Done, changed: () => void) {
    this.#changed = changed;
    const pack = samePack(rules.flatMap(({ id }) => id ?? []));
    const ofRules = rules.map(({ id, action, count }, index) => {
      return { index, name: id?.slice(pack.length) ?? "detectors alone", note: action, count };
    });
    this.#rules = list("By rule", ofRules);
    this.#places = list(
      "By place",
      places.map(({ path, count }, index) => ({ index, name: path, note: "", count })),
    );
    this.#search.addEventListener("input", () => this.#draw());
    const isOpen = window.matchMedia("(min-width: 70rem)").matches;
    this.element = make(
      "details",
      { class: "filters", open: isOpen },
      make("summary", {}, "Filter by rule and place"),
      make("div", { class: "line" }, this.#search, this.#all),
      make("div", { class: "lists-of" }, this.#rules.body, this.#places.body),
    );
    this.#draw();
  }

  get filter(): Filter {
    return { rules: wanted(this.#rules), places: wanted(this.#places) };
  }

  set({ rules = [], places = [] }: Filter): void {
    replace(this.#rules.chosen, rules);
    replace(this.#places.chosen, places);
    this.#search.value = "";
    this.#draw();
    this.#changed();
  }

  #draw(): void {
    this.#all.disabled = this.#rules.chosen.size + this.#places.chosen.size === 0;
    this.#drawList(this.#rules);
    this.#drawList(this.#places);
  }

  #drawList({ heading, items, chosen, body }: List): void {
    const word = this.#search.value.trim().toLowerCase();
    const found = items.filter(({ name, index }) => chosen.has(index) || name.toLowerCase().includes(word));
    const most = items[0]?.count ?? 1;
    const rows = found.slice(0, MOST_ROWS).map((item) => this.#row(item, { chosen, most }));
    const more =
      found.length > MOST_ROWS ? `and ${grouped(found.length - MOST_ROWS)} more: search for them` : undefined;
    const none = found.length === 0 ? "none" : undefined;
    const rest = (more ?? none) === undefined ? undefined : make("p", { class: "quiet" }, more ?? none);
    const all = make("ul", {}, ...rows);
    fill(body, make("legend", {}, heading), all, rest);
    rove(all);
  }

  #row(
    { index, name, note, count }: Item,
    { chosen, most }: { readonly chosen: Set<number>; readonly most: number },
  ): HTMLElement {
    const box = make("input", { type: "checkbox" });
    box.checked = chosen.has(index);
    box.addEventListener("change", () => {
      if (box.checked) chosen.add(index);
      else chosen.delete(index);
      this.#all.disabled = this.#rules.chosen.size + this.#places.chosen.size === 0;
      this.#changed();
    });
    const filled = make("i");
    const bar = make("span", { class: "bar", "aria-hidden": true }, filled);
    filled.style.width = `${Math.max(1, (100 * count) / most)}%`;
    const text = make(
      "span",
      { class: "name" },
      pathText(name),
      note === "" ? undefined : make("span", { class: "quiet" }, ` ${note}`),
    );
    return make("li", {}, make("label", {}, box, text, make("span", { class: "count" }, grouped(count)), bar));
  }
}

/** The largest first. */
function list(heading: string, items: readonly Item[]): List {
  return {
    heading,
    items: items.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count || a.index - b.index),
    chosen: new Set(),
    body: make("fieldset"),
  };
}

function wanted({ chosen }: List): readonly number[] | undefined {
  return chosen.size === 0 ? undefined : [...chosen];
}

function replace(chosen: Set<number>, wanted: readonly number[]): void {
  chosen.clear();
  for (const index of wanted) chosen.add(index);
}

/** `vendor/resource/`, where all rules are of one pack: then it says nothing. */
function samePack(ids: readonly string[]): string {
  const [first = ""] = ids;
  const pack = first.slice(0, first.lastIndexOf("/") + 1);
  return ids.every((id) => id.startsWith(pack)) ? pack : "";
}

/** Whether a change passes a filter; a filter that asks for nothing lets all through. */
export function isLetThrough({ rule, place }: Pick<Piece, "rule" | "place">, { rules, places }: Filter): boolean {
  return isIn(rule, rules) && isIn(place, places);
}

export function asksNothing({ rules, places }: Filter): boolean {
  return rules === undefined && places === undefined;
}

function isIn(index: number | undefined, wanted: readonly number[] | undefined): boolean {
  return wanted === undefined || (index !== undefined && wanted.includes(index));
}
