/** A part of the input beside what became of it: one row a member, what was taken marked by a line through it, what came by one below. */

import { grouped } from "../../pages/numbers.ts";
import type { Done, Filter, Part, Piece, Row } from "../protocol.ts";
import { fill, make } from "./elements.ts";
import { isLetThrough } from "./filters.ts";

/** Rows that the browser lays out only when they come into sight. */
const GROUP = 100;
/** Deeper, rows would have no room. */
const DEEPEST = 20;

export class Comparison {
  readonly element = make("div", { class: "rows", role: "table", "aria-label": "Before and after", tabindex: 0 });
  readonly #done: Done;
  readonly #pieces = new Map<number, Piece>();
  #selected: number | undefined;

  /** @param chosen is told which change the reader has pointed at. */
  constructor(done: Done, chosen: (change: number) => void) {
    this.#done = done;
    const choose = ({ target }: Event) => {
      const change =
        target instanceof Element ? target.closest<HTMLElement>("[data-change]")?.dataset.change : undefined;
      if (change !== undefined) chosen(Number(change));
    };
    this.element.addEventListener("click", choose);
  }

  show({ rows }: Part): void {
    this.#pieces.clear();
    this.#selected = undefined;
    for (const { before, after } of rows) for (const piece of [...before, ...after]) this.#know(piece);
    fill(this.element, headRow(), ...this.#groups(rows));
    this.element.scrollTop = 0;
  }

  /** The piece of a change that is in sight. */
  piece(change: number): Piece | undefined {
    return this.#pieces.get(change);
  }

  /** The first change of the part. */
  get first(): number | undefined {
    const [first] = this.#pieces.keys();
    return first;
  }

  /** At a row of the part, which the reader comes to. */
  point(row: number): void {
    this.#unmark();
    const pointed = this.element.querySelectorAll<HTMLElement>(".row:not(.head)")[row];
    if (pointed === undefined) return;
    pointed.classList.add("pointed");
    pointed.tabIndex = -1;
    pointed.focus({ preventScroll: true });
    pointed.scrollIntoView({ block: "center", inline: "nearest" });
  }

  #unmark(): void {
    for (const mark of this.#marks(this.#selected)) setSelected(mark, false);
    for (const row of this.element.querySelectorAll(".pointed")) row.classList.remove("pointed");
    this.#selected = undefined;
  }

  select(change: number): void {
    this.#unmark();
    this.#selected = change;
    const [first, ...others] = this.#marks(change);
    for (const mark of [first, ...others]) if (mark !== undefined) setSelected(mark, true);
    // Of a long text, the piece itself.
    first?.scrollIntoView({ block: "center", inline: "nearest" });
  }

  dim(filter: Filter): void {
    for (const mark of this.element.querySelectorAll<HTMLElement>("[data-change]")) {
      const piece = this.#pieces.get(Number(mark.dataset.change));
      mark.classList.toggle("dim", piece !== undefined && !isLetThrough(piece, filter));
    }
  }

  #know(piece: Piece): void {
    if (piece.change !== undefined && !this.#pieces.has(piece.change)) this.#pieces.set(piece.change, piece);
  }

  #marks(change: number | undefined): Iterable<HTMLElement> {
    return change === undefined ? [] : this.element.querySelectorAll<HTMLElement>(`[data-change="${change}"]`);
  }

  #groups(rows: readonly Row[]): HTMLElement[] {
    const groups: HTMLElement[] = [];
    for (let at = 0; at < rows.length; at += GROUP) {
      const some = rows.slice(at, at + GROUP).map((row) => this.#row(row));
      groups.push(make("div", { class: "group", role: "rowgroup" }, ...some));
    }
    return groups;
  }

  #row({ depth, before, after }: Row): HTMLElement {
    const isSame = [...before, ...after].every(({ change }) => change === undefined) && after.length > 0;
    const row = make(
      "div",
      { class: isSame ? "row same" : "row", role: "row" },
      this.#cell("before", before),
      after.length === 0 ? goneCell() : this.#cell("after", after),
    );
    row.style.setProperty("--depth", String(Math.min(depth, DEEPEST)));
    return row;
  }

  #cell(side: "before" | "after", pieces: readonly Piece[]): HTMLElement {
    return make(
      "div",
      { class: side, role: "cell", dir: "ltr" },
      ...pieces.flatMap((piece) => this.#shown(piece, side)),
    );
  }

  #shown(piece: Piece, side: "before" | "after"): (HTMLElement | string)[] {
    const { text, cut, change, rule } = piece;
    const left = cut === undefined ? [] : [make("span", { class: "cut" }, `${grouped(cut)} characters not shown`)];
    if (change === undefined) return [text, ...left];
    const title = (rule === undefined ? undefined : this.#done.rules[rule]?.id) ?? "detectors";
    const name = side === "before" ? "del" : "ins";
    return [make(name, { "data-change": change, tabindex: -1, title }, text === "" ? "nothing" : text, ...left)];
  }
}

function setSelected(mark: HTMLElement, isSelected: boolean): void {
  mark.classList.toggle("selected", isSelected);
  mark.tabIndex = isSelected ? 0 : -1;
}

function headRow(): HTMLElement {
  const head = (text: string, name: string) => make("div", { role: "columnheader", class: name }, text);
  return make("div", { class: "row head", role: "row" }, head("Before", "before"), head("After", "after"));
}

function goneCell(): HTMLElement {
  return make("div", { class: "after gone", role: "cell" }, "removed");
}
