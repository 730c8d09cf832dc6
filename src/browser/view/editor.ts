/** A rule file of one's own: its text, with numbers of lines, and what is wrong with it, each problem a way to its place. */
import type { Problem, TextPlace } from "../../errors/errors.ts";
import { groupedCount } from "../../pages/numbers.ts";
import { button, fill, labelled, make } from "./elements.ts";

const PAUSE_MS = 300;
/** Of a line, in the style. */
const LINE_PX = 20;
const LINES_ABOVE = 3;

/** Right as it is, to be changed. */
const START = `format: pii-rules/1
id: our-company/our-export
version: "1.0.0"
records: ["$.data[*]", "$[*]", "$"]
rules:
  - id: name
    path: "$..name"
    category: user.name
    why: Names of people
`;

export class Editor {
  readonly element: HTMLElement;
  readonly #box = make("textarea", {
    rows: 14,
    wrap: "off",
    spellcheck: "false",
    autocomplete: "off",
    id: "rule-text",
  });
  readonly #numbers = make("div", { class: "numbers", "aria-hidden": true });
  readonly #found = make("div", { class: "problems", role: "status", id: "problems" });
  readonly #changed: () => void;
  #waits: number | undefined;
  name = "own.pii.yaml";

  /** @param changed is called when the text has not changed for a while. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#box.className = "code";
    this.#box.addEventListener("input", () => this.#wait());
    this.#box.addEventListener("scroll", () => {
      this.#numbers.scrollTop = this.#box.scrollTop;
    });
    this.element = make(
      "div",
      { class: "editor" },
      make("div", { class: "line" }, this.#opener()),
      labelled("Text of the rule file (YAML)", make("div", { class: "numbered" }, this.#numbers, this.#box)),
      this.#found,
    );
    this.#box.value = START;
    this.#number();
  }

  get text(): string {
    return this.#box.value;
  }

  open(name: string, text: string): void {
    this.name = name;
    this.#box.value = text;
    this.#number();
    this.#changed();
  }

  show(problems: readonly Problem[], id: string | undefined): void {
    const errors = problems.filter(({ severity }) => severity === "error").length;
    const head =
      problems.length === 0
        ? make("p", { class: "good" }, `Right${id === undefined ? "" : `: ${id}`}.`)
        : make("p", { class: errors > 0 ? "bad" : "note" }, headOf(errors, problems.length - errors));
    const errorsFirst = problems.toSorted((a, b) => (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0));
    const rows = errorsFirst.map((problem) => make("li", {}, ...this.#problem(problem)));
    fill(this.#found, head, rows.length === 0 ? undefined : make("ol", {}, ...rows));
  }

  #opener(): HTMLElement {
    const file = make("input", { type: "file", id: "rule-file", class: "hidden", accept: ".yaml,.yml,.json" });
    file.addEventListener("change", async () => {
      const [first] = file.files ?? [];
      if (first !== undefined) this.open(first.name, await first.text());
      file.value = "";
    });
    return make("span", {}, file, make("label", { for: "rule-file", class: "button" }, "Open a rule file"));
  }

  #problem({ place, code, message, fix, severity }: Problem): HTMLElement[] {
    const where = place === undefined ? "the file" : `${place.line}:${place.column}`;
    const go = button(where, () => this.#go(place ?? { line: 1, column: 1 }), { class: "place" });
    const tone = severity === "error" ? "bad" : "note";
    const said = make("span", {}, make("span", { class: tone }, severity), ` ${code}: ${message}`);
    return [go, said, ...(fix === undefined ? [] : [make("span", { class: "quiet" }, fix)])];
  }

  #go({ line, column }: TextPlace): void {
    const before = this.#box.value.split("\n").slice(0, line - 1);
    const at = before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
    this.#box.focus();
    this.#box.setSelectionRange(at, at + 1);
    this.#box.scrollTop = Math.max(0, line - LINES_ABOVE) * LINE_PX;
  }

  #wait(): void {
    this.#number();
    clearTimeout(this.#waits);
    this.#waits = window.setTimeout(this.#changed, PAUSE_MS);
  }

  #number(): void {
    const lines = this.#box.value.split("\n").length;
    this.#numbers.textContent = Array.from({ length: lines }, (_, i) => i + 1).join("\n");
  }
}

function headOf(errors: number, warnings: number): string {
  const parts = [
    ...(errors > 0 ? [groupedCount(errors, "error")] : []),
    ...(warnings > 0 ? [groupedCount(warnings, "warning")] : []),
  ];
  return `${parts.join(", ")}${errors > 0 ? ": nothing is run until the file is right" : ""}.`;
}
