/** Sentences in which the names are marked, and how much of them is found. */
import { namesOfEurope } from "../../../../src/detectors/person/europe/europe.ts";
import { fold } from "../../../../src/text/folding/fold.ts";

/** Titles may go along with a name or stay. */
const TITLES =
  /^(?:(?:(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|sra?|m|mme|monsieur|madame|señora?|don|doña|dona|shri|smt|lord|mdm)\b\.?|and|und|y|et|e|&) +)+/i;

export interface Marked {
  readonly text: string;
  readonly names: readonly string[];
}

export function sentencesIn(table: string): Marked[] {
  return table
    .trim()
    .split("\n")
    .map((line) => markedIn(line.replaceAll("\\n", "\n")));
}

/** Where the names are: offsets without their titles. */
function markedIn(line: string): Marked {
  const names: string[] = [];
  let text = "";
  for (const part of line.split(/(?=\{)|(?<=\})/)) {
    const name = part.startsWith("{") ? part.slice(1, -1) : "";
    if (name !== "") names.push(placeOf(text + name, text.length, text.length + name.length));
    text += name || part;
  }
  return { text, names };
}

function placeOf(text: string, start: number, end: number): string {
  const titles = TITLES.exec(text.slice(start, end))?.[0].length ?? 0;
  return `${start + (titles < end - start ? titles : 0)}-${end}`;
}

export function foundIn(text: string): string[] {
  const folded = fold(text).text;
  return namesOfEurope(folded).map(({ start, end }) => placeOf(folded, start, end));
}

/** Of the names of all sentences, how many are found whole, and how many of what is found are names; and in how many without names something is. */
export function scoreOf(named: string, unnamed: string): { recall: number; precision: number; hit: number } {
  let [marked, found, right] = [0, 0, 0];
  for (const { text, names } of sentencesIn(named)) {
    const all = foundIn(text);
    marked += names.length;
    found += all.length;
    right += all.filter((place) => names.includes(place)).length;
  }
  const wrong = sentencesIn(unnamed).map(({ text }) => foundIn(text).length);
  const all = found + wrong.reduce((sum, count) => sum + count, 0);
  return { recall: right / marked, precision: right / all, hit: wrong.filter((count) => count > 0).length };
}
