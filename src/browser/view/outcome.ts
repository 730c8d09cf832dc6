/** The third part of the page: how far a run is, what is wrong with it, what came of it. */

import { groupedCount, sizeText } from "../../pages/numbers.ts";
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

export class Outcome {
  readonly element: HTMLElement;
  readonly #said = make("p", { role: "status", id: "state" }, "Choose an export, and it is run at once.");
  readonly #bar = make("progress", { max: 1, value: 0, "aria-label": "Bytes that are read" });
  readonly #count = make("span", { class: "quiet" });
  readonly #running: HTMLElement;
  readonly #shown = make("div", { id: "outcome" });

  /** @param cancel ends what runs. */
  constructor(cancel: () => void) {
    this.#running = make(
      "div",
      { class: "line running", hidden: true },
      this.#bar,
      this.#count,
      button("Cancel", cancel, { id: "cancel" }),
    );
    this.element = section("3. What came of it", {}, this.#said, this.#running, this.#shown);
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

  /** Nothing is shown. */
  stop(said: string): void {
    this.#end(said);
    fill(this.#shown);
  }

  fail({ code, message, problems }: Failed): void {
    this.#end("Nothing came of it.");
    const rows = problems.map((problem) => make("li", {}, `${placeText(problem)}${problem.code}: ${problem.message}`));
    fill(
      this.#shown,
      make(
        "div",
        { class: "failed", role: "alert", id: "failed" },
        make("p", { class: "bad" }, `${code}: ${message}`),
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
      headOf(done, milliseconds),
      warningBox(done),
      saveLine(done, ran),
      review.element,
      make("div", { class: "lists" }, ...listsOf(done)),
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

function placeText({ place }: Failed["problems"][number]): string {
  return place === undefined ? "" : `${place.line}:${place.column} `;
}
