/** What is missed in the corpus, or found for nothing, and why it is so. */
import type { Miss } from "./score.ts";

interface Reason {
  readonly because: string;
  readonly outcome: Miss["outcome"];
  readonly kind: string;
  /** Of each country, the numbers of the lines: one for each miss. */
  readonly lines: Readonly<Record<string, readonly number[]>>;
}

const REASONS: readonly Reason[] = [
  {
    because: "grouped as no plan of the region groups, or behind no word that means the number",
    outcome: "missed",
    kind: "phone",
    lines: { BR: [18], FR: [54], GB: [39, 55, 63], MX: [66], US: [57] },
  },
  {
    because: "nothing but the id in front says that the date is one of birth",
    outcome: "missed",
    kind: "birth",
    lines: { CN: [105] },
  },
  {
    because: "in three groups with dots, and too few digits side by side",
    outcome: "missed",
    kind: "mac",
    lines: { KR: [22] },
  },
  {
    because: "behind a word for ids, but hardly any other row of digits that begins so would be a number",
    outcome: "false alarm",
    kind: "phone",
    lines: { GB: [99], KR: [104] },
  },
];

/** Sorted by file and line, as misses are. */
export const KNOWN: readonly Miss[] = REASONS.flatMap(({ outcome, kind, lines }) =>
  Object.entries(lines).flatMap(([code, numbers]) =>
    numbers.map((line): Miss => ({ place: `${code}.txt:${line}`, outcome, kind })),
  ),
);
