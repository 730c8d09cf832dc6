/** The third part of the page: how far a run is, what is wrong with it, what came of it. */

import { grouped, groupedCount, sizeText } from "../../pages/numbers.ts";
import type { Answer, Done } from "../protocol.ts";
import { button, fill, make, section } from "./elements.ts";
import { headOf, warningBox } from "./head.ts";
import type { Link } from "./link.ts";
import { listsOf } from "./lists.ts";
import { Review } from "./review.ts";
import { type Ran, saveLine } from "./save.ts";
import { tookText } from "./took.ts";

type Progress = Extract<Answer, { readonly is: "progress" }>;
type Failed = Extract<Answer, { readonly is: "failed" }>;

export const NOTHING_CHOSEN = "Choose an export, and it is run at once.";

export class Outcome {
  readonly element: HTMLElement;
  readonly #said = make("p", { role: "status", id: "state" }, NOTHING_CHOSEN);
  readonly #bar = make("progress", { max: 1, value: 0, "aria-label": "Bytes that are read" });
  readonly #count = make("span", { class: "quiet" });
  readonly #heading: HTMLElement;
  readonly #running: HTMLElement;
  readonly #shown = make("div", { id: "outcome" });

  /** @param cancel ends what runs. */
  constructor(cancel: () => void) {
    this.#running = make(
      "div",
      { class: "line running", hidden: true },
      this.#bar,
      // In front of what grows, so that it stays where it is.
      button("Cancel", cancel, { id: "cancel" }),
      this.#count,
    );
    this.element = section("3. What came of it", {}, this.#said, this.#running, this.#shown);
    this.#heading = this.element.querySelector("h2") as HTMLElement;
    this.#heading.tabIndex = -1;
  }

  /** Where the reader goes on. */
  focus(): void {
    this.#heading.focus();
  }

  /** What was shown before is no longer right. */
  begin(name: string): void {
    this.#say(`Redacting ${name} …`);
    this.#shown.inert = true;
    this.#bar.value = 0;
    fill(this.#count);
    this.#running.hidden = false;
  }

  progress({ read, of, changes }: Progress): void {
    this.#bar.max = of;
    this.#bar.value = read;
    fill(this.#count, `${sizeText(read)} of ${sizeText(of)}, ${groupedCount(changes, "change")}`);
  }

  /** Nothing is shown. @param again begins anew. */
  stop(said: string, again?: () => void): void {
    this.#end(said);
    fill(this.#shown, again && button("Run again", again, { id: "again" }));
  }

  fail({ code, message, problems, notJson, place }: Failed): void {
    this.#end("Nothing came of it.");
    const rows = problems.map((problem) => make("li", {}, `${placeText(problem)}${problem.code}: ${problem.message}`));
    fill(
      this.#shown,
      make(
        "div",
        { class: "failed", role: "alert", id: "failed" },
        make("p", { class: "bad" }, notJson ?? `${code}: ${message}`),
        notJson === undefined ? undefined : make("p", { class: "quiet" }, whereText(code, place)),
        rows.length === 0 ? undefined : make("ul", {}, ...rows),
      ),
    );
  }

  async done(done: Done, ran: Ran, link: Link): Promise<void> {
    const { name, milliseconds } = ran;
    this.#end(`${name}: ${groupedCount(done.changes, "change")} in ${tookText(milliseconds)}.`);
    const review = new Review(done, link);
    fill(
      this.#shown,
      done.changes === 0 ? undefined : button("Go to the changes", () => review.focus(), { id: "to-changes" }),
      headOf(done, milliseconds),
      warningBox(done),
      saveLine(done, ran),
      review.element,
      make("div", { class: "lists" }, ...listsOf(done, (stays) => void review.goToPlace(stays))),
    );
    await review.start();
  }

  #end(said: string): void {
    this.#say(said);
    this.#running.hidden = true;
    this.#shown.inert = false;
  }

  #say(text: string): void {
    fill(this.#said, text);
  }
}

function whereText(code: string, place: Failed["place"]): string {
  return place === undefined ? code : `line ${grouped(place.line)}, byte ${grouped(place.column)}: ${code}`;
}

function placeText({ place }: Failed["problems"][number]): string {
  return place === undefined ? "" : `${place.line}:${place.column} `;
}
