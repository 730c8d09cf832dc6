/** What is to be redacted: a file that is chosen, dropped or pasted, or a made-up sample. It is only pointed at, not read, here. */

import { sizeText } from "../../pages/numbers.ts";
import { button, fill, labelled, make, section } from "./elements.ts";

export interface Given {
  readonly name: string;
  readonly blob: Blob;
}

export interface Takers {
  /** `isTyped`: the reader is still at the box. */
  readonly takeExport: (given: Given, isTyped: boolean) => void;
  /** There is nothing any more. */
  readonly takeNothing: () => void;
  readonly takeRules: (name: string, text: string) => void;
  readonly sample: () => Given;
}

interface Taking {
  readonly isTyped?: boolean;
  /** Names of further files. */
  readonly leftOut?: readonly string[];
}

/** A text box with more than that would make the page slow: the text is taken, and not shown. */
const MOST_SHOWN = 1_000_000;
const NOTHING = "Nothing is chosen yet.";
const PASTED = "pasted.json";
/** So long nobody types. */
const PAUSE_MS = 400;
const RULE_FILE = /\.ya?ml$/i;

export class InputPart {
  readonly element: HTMLElement;
  readonly #takers: Takers;
  readonly #chosen = make("p", { class: "chosen", role: "status" }, NOTHING);
  readonly #box = make("textarea", { rows: 6, spellcheck: "false", autocomplete: "off", class: "code", id: "paste" });
  #waits: number | undefined;
  /** What was taken last stands in the box. */
  #isOfBox = false;

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
      this.#takeFiles(file.files);
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
      this.#waits = window.setTimeout(() => this.#takeTyped(), PAUSE_MS);
    });
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    document.body.classList.remove("over");
    const { files } = event.dataTransfer ?? {};
    if (files !== undefined && files.length > 0) this.#takeFiles(files);
    else this.#takeText(event.dataTransfer?.getData("text/plain") ?? "");
  }

  /** Into a box, a short text goes as usual. */
  #paste(event: ClipboardEvent): void {
    const { files } = event.clipboardData ?? {};
    const isFile = files !== undefined && files.length > 0;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const isInBox = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    const isOfPage = !isInBox || (event.target === this.#box && text.length > MOST_SHOWN);
    if (!isFile && (!isOfPage || text === "")) return;
    event.preventDefault();
    if (isFile) this.#takeFiles(files);
    else this.#takeText(text);
  }

  #takeText(text: string, isTyped = false): void {
    if (text.trim() !== "") this.#take({ name: PASTED, blob: new Blob([text]) }, { isTyped });
  }

  /** What came of an earlier text goes with it. */
  #takeTyped(): void {
    const text = this.#box.value;
    if (text.trim() !== "") this.#takeText(text, true);
    else if (this.#isOfBox) {
      fill(this.#chosen, NOTHING);
      this.#takers.takeNothing();
    }
    this.#isOfBox = text.trim() !== "";
  }

  /** Of several, an export and a rule file. */
  #takeFiles(files: Iterable<File> | null): void {
    const all = [...(files ?? [])];
    const rules = all.find(({ name }) => RULE_FILE.test(name));
    const exported = all.find(({ name }) => !RULE_FILE.test(name));
    const leftOut = all.filter((file) => file !== rules && file !== exported).map(({ name }) => name);
    if (exported !== undefined) this.#take({ name: exported.name, blob: exported }, { leftOut });
    else if (leftOut.length > 0) fill(this.#chosen, leftOutText(leftOut));
    if (rules !== undefined) void this.#takeRules(rules);
  }

  async #takeRules(file: File): Promise<void> {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) fill(this.#chosen, `${file.name} cannot be read.`);
    else this.#takers.takeRules(file.name, text);
  }

  #take(given: Given, { isTyped = false, leftOut = [] }: Taking = {}): void {
    const left = leftOut.length === 0 ? undefined : make("span", { class: "note" }, ` ${leftOutText(leftOut)}`);
    fill(this.#chosen, make("strong", {}, given.name), ` ${sizeText(given.blob.size)}`, left);
    this.#isOfBox = false;
    this.#takers.takeExport(given, isTyped);
  }
}

function leftOutText(names: readonly string[]): string {
  return `Left out: ${names.join(", ")}. One file is taken at a time.`;
}
