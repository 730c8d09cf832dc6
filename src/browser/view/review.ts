/** The reader's way through the changes: parts, next and previous, a number, a filter; what is selected is explained. */

import { grouped } from "../../pages/numbers.ts";
import type { Answer, Done, Filter } from "../protocol.ts";
import { Comparison } from "./compare.ts";
import { detailsOf, staysDetails } from "./details.ts";
import { button, fill, make } from "./elements.ts";
import { asksNothing, Filters } from "./filters.ts";
import { onKeys } from "./keys.ts";
import type { Link } from "./link.ts";
import type { Stays } from "./lists.ts";

const ANY: Filter = {};

export class Review {
  readonly element: HTMLElement;
  readonly #done: Done;
  readonly #link: Link;
  readonly #filters: Filters;
  readonly #comparison: Comparison;
  readonly #details = make("div", { class: "details", role: "status", id: "details" });
  readonly #number = make("input", {
    type: "text",
    inputmode: "numeric",
    id: "number",
    "aria-label": "Number of the change",
  });
  readonly #wrong = make("span", { class: "bad", role: "alert", id: "wrong-number" });
  readonly #part = make("span", { class: "quiet", id: "part" });
  #steps: Promise<void> = Promise.resolve();
  #at = -1;
  #selected = -1;

  constructor(done: Done, link: Link) {
    this.#done = done;
    this.#link = link;
    this.#comparison = new Comparison(done, (change) => this.#select(change));
    this.#filters = new Filters(done, () => void this.#filtered());
    const compare = make(
      "div",
      { class: "compare" },
      this.#tools(),
      this.#details,
      this.#comparison.element,
      this.#help(),
    );
    this.element = make("div", { class: "work" }, this.#filters.element, compare);
  }

  /** At the way from change to change. */
  focus(): void {
    this.element.querySelector<HTMLElement>("#next")?.focus();
  }

  async start(): Promise<void> {
    if (this.#done.parts > 0) await this.#show(0);
    if (this.#done.changes > 0) await this.#travel({ from: -1, back: false, filter: ANY });
    else fill(this.#details, "Nothing was changed.");
  }

  #tools(): HTMLElement {
    const { changes, parts } = this.#done;
    const go = make(
      "form",
      { class: "line" },
      "change",
      this.#number,
      `of ${grouped(changes)}`,
      make("button", {}, "Go"),
      this.#wrong,
    );
    go.addEventListener("submit", (event) => {
      event.preventDefault();
      const number = this.#number.value.replaceAll(",", "").trim();
      void this.#goTo(/^[0-9]+$/.test(number) ? Number(number) - 1 : -1);
    });
    const step = (text: string, by: number) => button(text, () => void this.#turn(by));
    return make(
      "div",
      { class: "line tools", role: "group", "aria-label": "Changes" },
      button("Previous change", () => void this.#step(true), { id: "previous" }),
      button("Next change", () => void this.#step(false), { id: "next", class: "main" }),
      go,
      parts > 1
        ? make("span", { class: "line" }, step("Previous part", -1), this.#part, step("Next part", 1))
        : undefined,
    );
  }

  /** To the first value of a place that stays, or that nobody decides. */
  async goToPlace({ path, entry, facts }: Stays): Promise<void> {
    fill(this.#details, `Looking for ${path} …`);
    const answer = await this.#link.ask({ do: "place", path, entry });
    if (answer.is !== "place") return this.#cannot(answer);
    if (answer.found === undefined) return fill(this.#details, `No value of ${path} has been found.`);
    const { part, row } = answer.found;
    if (!(await this.#isAt(part))) return;
    this.#selected = -1;
    this.#comparison.point(row);
    fill(this.#details, ...staysDetails({ ...facts, place: path }));
  }

  #help(): HTMLElement {
    return onKeys({
      n: ["next change", () => void this.#step(false)],
      p: ["previous change", () => void this.#step(true)],
      "]": ["next part", () => void this.#turn(1)],
      "[": ["previous part", () => void this.#turn(-1)],
    });
  }

  /** One after the other, so that each press counts, however quick they come. */
  #step(back: boolean): Promise<void> {
    const step = () => this.#travel({ from: this.#from(back), back, filter: this.#filters.filter });
    this.#steps = this.#steps.then(step);
    return this.#steps;
  }

  /** Where nothing is selected, from where the part begins. */
  #from(back: boolean): number {
    if (this.#selected >= 0) return this.#selected;
    const first = this.#comparison.first;
    return first === undefined ? -1 : back ? first : first - 1;
  }

  async #goTo(change: number): Promise<void> {
    const isThere = change >= 0 && change < this.#done.changes;
    this.#number.setAttribute("aria-invalid", String(!isThere));
    fill(this.#wrong, isThere ? undefined : `There are changes 1 to ${grouped(this.#done.changes)}.`);
    if (isThere) await this.#travel({ from: change - 1, back: false, filter: ANY });
  }

  async #filtered(): Promise<void> {
    const { filter } = this.#filters;
    this.#comparison.dim(filter);
    if (!asksNothing(filter)) await this.#travel({ from: -1, back: false, filter });
  }

  async #travel(way: { readonly from: number; readonly back: boolean; readonly filter: Filter }): Promise<void> {
    const answer = await this.#link.ask({ do: "next", ...way });
    if (answer.is !== "next") return this.#cannot(answer);
    if (answer.found === undefined) {
      fill(
        this.#details,
        `There is no ${way.back ? "earlier" : "further"} change${asksNothing(way.filter) ? "" : " that the filter lets through"}.`,
      );
      return;
    }
    const { change, part } = answer.found;
    if (await this.#isAt(part)) this.#select(change);
  }

  async #turn(by: number): Promise<void> {
    const to = this.#at + by;
    if (to < 0 || to >= this.#done.parts) return;
    if (await this.#show(to)) fill(this.#details, `Part ${grouped(to + 1)} of ${grouped(this.#done.parts)}.`);
  }

  async #isAt(part: number): Promise<boolean> {
    return part === this.#at || (await this.#show(part));
  }

  /** The file may have changed, or be gone: what is shown stays, and the reader is told. */
  #cannot(answer: Answer): void {
    const said = answer.is === "failed" ? answer.message : "that cannot be shown";
    fill(
      this.#details,
      make("span", { class: "bad" }, `Nothing further can be shown: ${said}. Choose the file again.`),
    );
  }

  /** Whether it could be. */
  async #show(at: number): Promise<boolean> {
    const answer = await this.#link.ask({ do: "part", at });
    if (answer.is !== "part") {
      this.#cannot(answer);
      return false;
    }
    this.#at = at;
    this.#selected = -1;
    this.#comparison.show(answer.part);
    this.#comparison.dim(this.#filters.filter);
    fill(this.#part, `part ${grouped(at + 1)} of ${grouped(this.#done.parts)}`);
    return true;
  }

  #select(change: number): void {
    const piece = this.#comparison.piece(change);
    if (piece === undefined) return;
    this.#selected = change;
    this.#number.value = grouped(change + 1);
    this.#number.removeAttribute("aria-invalid");
    fill(this.#wrong);
    this.#comparison.select(change);
    fill(this.#details, ...detailsOf(change, piece, this.#done, (filter) => this.#filters.set(filter)));
  }
}
