/** What is to be redacted: a file that is chosen, dropped or pasted, or a made-up sample. It is only pointed at, not read, here. */

import { sizeText } from "../../pages/numbers.ts";
import { button, fill, labelled, make, section } from "./elements.ts";

export interface Given {
  readonly name: string;
  readonly blob: Blob;
}

export interface Takers {
  readonly takeExport: (given: Given) => void;
  readonly takeRules: (name: string, text: string) => void;
  readonly sample: () => Given;
}

/** A text box with more than that would make the page slow: the text is taken, and not shown. */
const MOST_SHOWN = 1_000_000;
const PASTED = "pasted.json";
/** So long nobody types. */
const PAUSE_MS = 400;
const RULE_FILE = /\.ya?ml$/i;

export class InputPart {
  readonly element: HTMLElement;
  readonly #takers: Takers;
  readonly #chosen = make("p", { class: "chosen", role: "status" }, "Nothing is chosen yet.");
  readonly #box = make("textarea", { rows: 6, spellcheck: "false", autocomplete: "off", class: "code", id: "paste" });
  #waits: number | undefined;

  constructor(takers: Takers) {
    this.#takers = takers;
    const sample = button("Try a made-up export", () => this.#take(takers.sample()), { id: "sample" });
    const dropped = make("p", { class: "quiet" }, "Or drop a file anywhere on this page. JSON, NDJSON, also gzipped.");
    this.element = section(
      "1. The export",
      { class: "card" },
      make("div", { class: "line" }, this.#chooser(), sample),
      dropped,
      make("details", {}, make("summary", {}, "Paste JSON"), labelled("JSON to be redacted", this.#box)),
      this.#chosen,
    );
    this.#listen();
  }

  #chooser(): HTMLElement {
    const file = make("input", { type: "file", id: "file", class: "hidden" });
    file.addEventListener("change", () => {
      const [first] = file.files ?? [];
      if (first !== undefined) this.#takeFile(first);
      file.value = "";
    });
    return make("span", {}, file, make("label", { for: "file", class: "button main" }, "Choose a file"));
  }

  #listen(): void {
    document.addEventListener("dragover", (event) => {
      event.preventDefault();
      document.body.classList.add("over");
    });
    document.addEventListener("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) document.body.classList.remove("over");
    });
    document.addEventListener("drop", (event) => this.#drop(event));
    document.addEventListener("paste", (event) => this.#paste(event));
    this.#box.addEventListener("input", () => {
      clearTimeout(this.#waits);
      this.#waits = window.setTimeout(() => this.#takeText(this.#box.value), PAUSE_MS);
    });
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    document.body.classList.remove("over");
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) this.#takeFile(file);
    else this.#takeText(event.dataTransfer?.getData("text/plain") ?? "");
  }

  /** Into a box, a short text goes as usual. */
  #paste(event: ClipboardEvent): void {
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const isInBox = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    const isOfPage = !isInBox || (event.target === this.#box && text.length > MOST_SHOWN);
    if (file === undefined && (!isOfPage || text === "")) return;
    event.preventDefault();
    if (file === undefined) this.#takeText(text);
    else this.#takeFile(file);
  }

  #takeText(text: string): void {
    if (text.trim() !== "") this.#take({ name: PASTED, blob: new Blob([text]) });
  }

  #takeFile(file: File): void {
    if (RULE_FILE.test(file.name)) void this.#takeRules(file);
    else this.#take({ name: file.name, blob: file });
  }

  async #takeRules(file: File): Promise<void> {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) fill(this.#chosen, `${file.name} cannot be read.`);
    else this.#takers.takeRules(file.name, text);
  }

  #take(given: Given): void {
    fill(this.#chosen, make("strong", {}, given.name), ` ${sizeText(given.blob.size)}`);
    this.#takers.takeExport(given);
  }
}
