/** Names and addresses in sentences: how many are found whole, and how much of what is found is one. */
import type { Detector, Span } from "../../../src/detectors/detector.ts";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { type Outcome, share } from "../outcome.ts";
import { TEN_REGIONS } from "../sets.ts";
import { MARKS, type MarkedId, type Sentence, type Sentences } from "./folder.ts";

/** Titles may go along with a name or stay. */
const BEFORE =
  /^(?:(?:(?:mr|mrs|ms|miss|mx|dr|prof|nurse|lord|herrn?|frau|sra?|srta|m|mme|mlle|monsieur|madame|señora?|don|doña|dona|shri|smt)\b\.?|and|und|y|et|e|&) +)+/i;
const BEHIND = /(?:さん|さま|様|氏|くん|ちゃん|先生|殿|女士|小姐|先生|님|씨|부장|대리|과장| ?(?:ji|sir|madam))+$/i;

export function detectorOf(id: string): Detector | undefined {
  return DETECTORS.find((kind) => kind.id === id)?.make({ regions: TEN_REGIONS });
}

/** A span without titles, as text to compare. */
function coreOf(text: string, { start, end }: Span): string {
  const whole = text.slice(start, end);
  const before = BEFORE.exec(whole)?.[0].length ?? 0;
  const from = before < whole.length ? before : 0;
  const behind = BEHIND.exec(whole.slice(from))?.[0].length ?? 0;
  return `${start + from}-${end - (behind < whole.length - from ? behind : 0)}`;
}

interface Tally {
  marked: number;
  found: number;
  right: number;
  hit: number;
}

export interface FileScore {
  readonly text: string;
  readonly outcomes: readonly Outcome[];
}

/** One line a file: what its sentences say of each detector, and how many of those without a mark have a hit. */
export function scoreFile({ name, isNegative, all }: Sentences): FileScore {
  const outcomes: Outcome[] = [];
  const parts = (Object.keys(MARKS) as MarkedId[]).flatMap((id) => {
    const detector = detectorOf(id);
    if (detector === undefined) return [`${id}: no such detector here`];
    const tally = { marked: 0, found: 0, right: 0, hit: 0 };
    const wrong = all.filter((sentence) => !isRight(detector, id, sentence, tally));
    for (const sentence of all) {
      outcomes.push({ id: `names: ${sentence.id} ${id}`, right: !wrong.includes(sentence) });
    }
    return tally.marked + tally.found === 0 && !isNegative ? [] : [lineOf(id, isNegative, all.length, tally, wrong)];
  });
  return { text: [name, ...parts.map((part) => `  ${part}`)].join("\n"), outcomes };
}

function isRight(detector: Detector, id: MarkedId, { text, wanted }: Sentence, tally: Tally): boolean {
  const marks = wanted[id].map((span) => coreOf(text, span));
  const found = detector.find(text).map((span) => coreOf(text, span));
  const right = found.filter((span) => marks.includes(span)).length;
  tally.marked += marks.length;
  tally.found += found.length;
  tally.right += right;
  if (found.length > 0) tally.hit++;
  return right === marks.length && right === found.length;
}

function lineOf(id: string, isNegative: boolean, all: number, tally: Tally, wrong: readonly Sentence[]): string {
  const lines = wrong.map((sentence) => sentence.id.replace(/^.*:/, "")).join(" ");
  const where = wrong.length > 0 ? `; wrong in lines ${lines}` : "";
  if (isNegative) return `${id}: ${tally.hit} of ${all} hit${where}`;
  const { marked, found, right } = tally;
  return `${id}: recall ${share(right, marked)} (${right} of ${marked}), precision ${share(right, found)}${where}`;
}
