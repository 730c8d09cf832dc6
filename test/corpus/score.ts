/** How many of the marked values are found, and how much of what is found is marked. */

import type { Hit } from "../../src/detectors/detector.ts";
import { DETECTORS } from "../../src/detectors/table.ts";
import { compileDetectors } from "../../src/text/detect.ts";
import { markdownTable } from "../helpers/markdown-table.ts";
import type { Country, Mark, MarkedLine } from "./marked.ts";

/** A kind of marks: what is found for it has one of the categories. */
interface MarkKind {
  readonly categories: readonly string[];
  /** A text in which all that has a detector of the kind finds it: a labelled kind has none by its form. */
  readonly sample: string;
}

const KINDS: Readonly<Record<string, MarkKind>> = {
  phone: { categories: ["user.contact.phone_number"], sample: "+1 202 555 0123" },
  email: { categories: ["user.contact.email"], sample: "kim@example.com" },
  card: { categories: ["user.financial.credit_card"], sample: "4111 1111 1111 1111" },
  iban: { categories: ["user.financial.bank_account"], sample: "DE89370400440532013000" },
  ip: { categories: ["user.device.ip_address"], sample: "192.0.2.10" },
  mac: { categories: ["user.device.device_id"], sample: "00:00:5E:00:53:AF" },
  id: { categories: ["user.government_id"], sample: "078-05-1123" },
  account: { categories: ["user.financial", "user.account"], sample: "account number: 153531981" },
  pin: { categories: ["user.authorization", "user.financial"], sample: "PIN: 1596" },
  cvv: { categories: ["user.authorization", "user.financial"], sample: "CVV: 737" },
  expiry: { categories: ["user.financial"], sample: "expiry date: 09/28" },
  otp: { categories: ["user.authorization"], sample: "verification code: 482913" },
  birth: { categories: ["user.demographic.date_of_birth"], sample: "date of birth: 04/12/1983" },
  customer: { categories: ["user.unique_id", "user.account"], sample: "customer number: 88302114" },
  policy: {
    categories: ["user.unique_id", "user.account", "user.financial", "user.health_and_medical"],
    sample: "policy number: 448120097",
  },
};

/** Names, streets and what is said have sentences of their own (npm run suites -- names spoken): the corpus marks none of them. */
const OTHERS = ["person-name", "street-address", "spoken-number", "spoken-email"];
const JUDGED = DETECTORS.filter(({ id }) => !OTHERS.includes(id));

/** Kinds of marks that no detector of the table finds: neither they nor what is found in them can be judged. */
export function kindsWithoutDetector(): readonly string[] {
  const detectors = compileDetectors(DETECTORS, { regions: ["US"] });
  return Object.keys(KINDS).filter((kind) => {
    const hits = detectors.find((KINDS[kind] as MarkKind).sample);
    return !hits.some((hit) => isOfKind(kind, hit));
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

/** Scores a country's lines with the country as the only region of the run; marks of kinds that are `skipped` are as if they were not there. */
export function score({ code, lines }: Country, skipped: readonly string[] = kindsWithoutDetector()): Score {
  const detectors = compileDetectors(JUDGED, { regions: [code] });
  const misses: Miss[] = [];
  let marks = 0;
  let hits = 0;
  for (const line of lines) {
    const judged = judgedPart(line, detectors.find(line.text), skipped);
    marks += judged.marks.length;
    hits += judged.hits.length;
    misses.push(...missesOf(line.place, judged));
  }
  const missed = misses.filter(({ outcome }) => outcome === "missed").length;
  return { code, marks, found: marks - missed, hits, right: hits - (misses.length - missed), misses };
}

interface Judged {
  readonly marks: readonly Mark[];
  readonly hits: readonly Hit[];
}

/** Without the marks that are skipped, and without what is found in them and is nothing else. */
function judgedPart({ marks }: MarkedLine, hits: readonly Hit[], skipped: readonly string[]): Judged {
  const isSkipped = ({ kind }: Mark) => skipped.includes(kind);
  const touches = (mark: Mark, hit: Hit) => hit.start < mark.end && mark.start < hit.end;
  const judged = marks.filter((mark) => !isSkipped(mark));
  return {
    marks: judged,
    hits: hits.filter(
      (hit) =>
        judged.some((mark) => touches(mark, hit)) || !marks.some((mark) => isSkipped(mark) && touches(mark, hit)),
    ),
  };
}

function missesOf(place: string, { marks, hits }: Judged): Miss[] {
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
  if (KINDS[kind] === undefined) throw new Error(`no such mark: ${kind}`);
  return isOfKind(kind, { category });
}

function isOfKind(kind: string, { category }: Pick<Hit, "category">): boolean {
  const { categories } = KINDS[kind] as MarkKind;
  return categories.some((wanted) => category === wanted || category.startsWith(`${wanted}.`));
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
