/** How many of the marked values are found, and how much of what is found is marked. */

import type { Hit } from "../../src/detectors/detector.ts";
import { DETECTORS } from "../../src/detectors/table.ts";
import { compileDetectors } from "../../src/text/detect.ts";
import { markdownTable } from "../helpers/markdown-table.ts";
import type { Country, Mark, MarkedLine } from "./marked.ts";

/** The categories of what is found for a mark. */
const CATEGORIES: Readonly<Record<string, string>> = {
  phone: "user.contact.phone_number",
  email: "user.contact.email",
  card: "user.financial.credit_card",
  iban: "user.financial.bank_account",
  account: "user.financial.bank_account",
  customer: "user.unique_id",
  ip: "user.device.ip_address",
  mac: "user.device.device_id",
  id: "user.government_id",
};

/** Kinds of marks that no detector of the table finds: a corpus with them cannot be judged. */
export function kindsWithoutDetector(): readonly string[] {
  const found = DETECTORS.map(({ category }) => category);
  return Object.keys(CATEGORIES).filter((kind) => {
    const wanted = CATEGORIES[kind] as string;
    return !found.some((category) => category === wanted || category.startsWith(`${wanted}.`));
  });
}

/** A marked value of which no hit of its kind covers every character, or a hit that no mark of its kind touches. */
export interface Miss {
  readonly place: string;
  readonly outcome: "missed" | "false alarm";
  readonly kind: string;
}

export interface Score {
  readonly code: string;
  readonly marks: number;
  readonly found: number;
  readonly hits: number;
  readonly right: number;
  readonly misses: readonly Miss[];
}

/** Scores a country's lines with the country as the only region of the run. */
export function score({ code, lines }: Country): Score {
  const detectors = compileDetectors(DETECTORS, { regions: [code] });
  const misses: Miss[] = [];
  let marks = 0;
  let hits = 0;
  for (const line of lines) {
    const found = detectors.find(line.text);
    marks += line.marks.length;
    hits += found.length;
    misses.push(...missesOf(line, found));
  }
  const missed = misses.filter(({ outcome }) => outcome === "missed").length;
  return { code, marks, found: marks - missed, hits, right: hits - (misses.length - missed), misses };
}

function missesOf({ place, marks }: MarkedLine, hits: readonly Hit[]): Miss[] {
  const missed = marks.filter((mark) => !hits.some((hit) => agree(mark, hit) && covers(hit, mark)));
  const wrong = hits.filter(
    (hit) => !marks.some((mark) => agree(mark, hit) && hit.start < mark.end && mark.start < hit.end),
  );
  return [
    ...missed.map(({ kind }): Miss => ({ place, outcome: "missed", kind })),
    ...wrong.map(({ detector }): Miss => ({ place, outcome: "false alarm", kind: detector })),
  ];
}

function agree({ kind }: Mark, { category }: Hit): boolean {
  const wanted = CATEGORIES[kind];
  if (wanted === undefined) throw new Error(`no such mark: ${kind}`);
  return category === wanted || category.startsWith(`${wanted}.`);
}

function covers(hit: Hit, mark: Mark): boolean {
  return hit.start <= mark.start && hit.end >= mark.end;
}

export const HEADER = "| region | marked values | precision | recall |";

/** The table of the README: whole percents would hide a single miss. */
export function table(scores: readonly Score[]): string {
  const rows = scores.map(
    ({ code, marks, found, hits, right }) =>
      `| ${code} | ${marks} | ${percent(right, hits)} | ${percent(found, marks)} |`,
  );
  return markdownTable(HEADER, rows);
}

function percent(part: number, all: number): string {
  return all === 0 ? "–" : `${((100 * part) / all).toFixed(1)} %`;
}
