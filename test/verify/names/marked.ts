/** Sentences with `{names}` marked, and what a finder makes of them. */
import { existsSync, readFileSync } from "node:fs";
import { foldWords } from "../../../src/verify/fold-words.ts";
import { namesIn } from "../../../src/verify/names/names.ts";

export const LANGUAGES = ["en", "ja", "zh", "ko"] as const;

export interface Seen {
  readonly names: number;
  readonly seen: number;
  readonly sentences: number;
  /** Sentences without a name in which one was seen. */
  readonly hit: number;
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => foldWords(line.replaceAll("\\n", "\n")));
}

/** The text without its marks, and where they were. `[10:02]` is none. */
function unmarked(line: string): { readonly text: string; readonly marks: readonly (readonly [number, number])[] } {
  const marks: (readonly [number, number])[] = [];
  let text = "";
  for (const part of line.split(/(\{[^}]*\}|\[(?!\d\d:)[^\]]*\])/)) {
    const isMarked = /^(?:\{|\[(?!\d\d:))/.test(part);
    const plain = isMarked ? part.slice(1, -1) : part;
    if (part.startsWith("{")) marks.push([text.length, text.length + plain.length]);
    text += plain;
  }
  return { text, marks };
}

export function measure(folder: string, language: string): Seen {
  let [names, seen] = [0, 0];
  for (const line of linesOf(`${folder}/${language}.pos.txt`)) {
    const { text, marks } = unmarked(line);
    const found = namesIn(text);
    names += marks.length;
    seen += marks.filter(([start, end]) => found.some((span) => span.start < end && span.end > start)).length;
  }
  const ordinary = linesOf(`${folder}/${language}.neg.txt`);
  return { names, seen, sentences: ordinary.length, hit: ordinary.filter((line) => namesIn(line).length > 0).length };
}
