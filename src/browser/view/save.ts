/** What the reader takes along: the output, and what the run did. It goes to the reader's own disk, and nowhere else. */
import type { Done } from "../protocol.ts";
import { button, make } from "./elements.ts";
import { bytesText } from "./numbers.ts";

/** An address of a file lives at least so long: browsers ask for it a moment after the click. */
const PATIENCE_MS = 60_000;

/** @param name of the export. */
export function saveLine({ output, report }: Done, name: string): HTMLElement {
  const json = () => new Blob([`${JSON.stringify(report, undefined, 2)}\n`], { type: "application/json" });
  return make(
    "div",
    { class: "line save", role: "group", "aria-label": "Save" },
    button(`Save the output (${bytesText(output.size)})`, () => save(output, outputName(name)), {
      id: "save",
      class: "main",
    }),
    button("Save the report (JSON)", () => save(json(), reportName(name, "json")), { id: "save-report" }),
  );
}

/** `calls.json` → `calls.redacted.json`; the output is not compressed. */
export function outputName(name: string): string {
  const [, stem = name, ending = ""] = /^(.+?)(\.[A-Za-z0-9]+)?$/s.exec(name.replace(/\.gz$/i, "")) ?? [];
  return `${stem}.redacted${ending}`;
}

function reportName(name: string, ending: string): string {
  return `${outputName(name).replace(/\.redacted(\.[A-Za-z0-9]+)?$/, "")}.report.${ending}`;
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE_MS);
}
