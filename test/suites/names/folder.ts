/** Sentences in a folder: `*.pos.txt` with names in braces and addresses in brackets, `*.neg.txt` in which nothing may go. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Span } from "../../../src/detectors/detector.ts";
import { fold } from "../../../src/text/folding/fold.ts";

const shared = join(
  process.env.SCRUBJAY_CASES ?? fileURLToPath(new URL("../../../../shared/cases", import.meta.url)),
  "names",
);

/** The given folder, or the shared one; undefined where there is none. */
export function namesFolder(given: string | undefined): string | undefined {
  const folder = given ?? shared;
  return existsSync(folder) ? folder : undefined;
}

export const MARKS = { "person-name": "{}", "street-address": "[]" } as const;
export type MarkedId = keyof typeof MARKS;

export interface Sentence {
  readonly id: string;
  readonly text: string;
  /** By detector. */
  readonly wanted: Readonly<Record<MarkedId, readonly Span[]>>;
}

export interface Sentences {
  readonly name: string;
  readonly isNegative: boolean;
  readonly all: readonly Sentence[];
}

export function readSentences(folder: string): Sentences[] {
  const files = readdirSync(folder).filter((file) => /\.(?:pos|neg)\.txt$/.test(file));
  return files.sort().map((file) => {
    const lines = readFileSync(join(folder, file), "utf8").split(/\r?\n/);
    const isNegative = file.endsWith(".neg.txt");
    const all = lines.flatMap((line, i) =>
      line.trim() === "" ? [] : [sentenceOf(`${basename(file)}:${i + 1}`, line, isNegative)],
    );
    return { name: file, isNegative, all };
  });
}

/** Of a sentence in which nothing may go, brackets are brackets. */
export function sentenceOf(id: string, written: string, isNegative: boolean): Sentence {
  const line = written.replaceAll("\\n", "\n");
  const wanted: Record<MarkedId, Span[]> = { "person-name": [], "street-address": [] };
  if (isNegative) return { id, text: fold(line).text, wanted };
  let text = "";
  for (const part of line.split(/(\{[^{}]*\}|\[[^[\]]*\])/)) {
    const mark = (Object.keys(MARKS) as MarkedId[]).find((key) => isMarked(part, MARKS[key]));
    const inner = mark === undefined ? part : part.slice(1, -1);
    const start = fold(text).text.length;
    text += inner;
    if (mark !== undefined) wanted[mark].push({ start, end: fold(text).text.length });
  }
  return { id, text: fold(text).text, wanted };
}

/** `[10:02]` is a time of day. */
function isMarked(part: string, [opens, closes]: string): boolean {
  return (
    part.length > 2 &&
    part.startsWith(opens as string) &&
    part.endsWith(closes as string) &&
    !/^\[[\d:. -]+\]$/.test(part)
  );
}
