/**
 * Texts with marks: `Call ⟦phone:+65 8123 4567⟧ back`; `⏎` and `␉` stand for the end of a line and a tab inside of a text. All
 * data made up, or numbers kept free for examples and fiction.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Span } from "../../src/detectors/detector.ts";

export interface Mark extends Span {
  readonly kind: string;
}

export interface MarkedLine {
  /** The country's file and the number of the line, from 1. */
  readonly place: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Country {
  /** ISO 3166-1 alpha-2: the region of the run, too. */
  readonly code: string;
  readonly lines: readonly MarkedLine[];
}

const MARK = /⟦([a-z]+):([^⟧]*)⟧/g;
const folder = fileURLToPath(new URL(".", import.meta.url));

/** One file a country; lines that begin with `# ` are headings. */
export function readCorpus(): readonly Country[] {
  const files = readdirSync(folder).filter((file) => /^[A-Z]{2}\.txt$/.test(file));
  return files.sort().map((file) => ({ code: file.slice(0, 2), lines: readLines(file) }));
}

function readLines(file: string): readonly MarkedLine[] {
  const lines = readFileSync(folder + file, "utf8")
    .trimEnd()
    .split("\n");
  return lines.flatMap((line, i) =>
    line.startsWith("# ") ? [] : [unmarked(line.replaceAll("⏎", "\n").replaceAll("␉", "\t"), `${file}:${i + 1}`)],
  );
}

function unmarked(line: string, place: string): MarkedLine {
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const { 0: whole, 1: kind, 2: value, index } of line.matchAll(MARK)) {
    text += line.slice(at, index);
    marks.push({ kind: kind as string, start: text.length, end: text.length + (value as string).length });
    text += value;
    at = index + whole.length;
  }
  text += line.slice(at);
  if (/[⟦⟧]/.test(text)) throw new Error(`${place}: a mark is not closed`);
  return { place, text, marks };
}
