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
    because: "in three groups with dots, and too few digits side by side",
    outcome: "missed",
    kind: "mac",
    lines: { KR: [22] },
  },
  {
    because: "behind a word for ids, but hardly any other digits so long and so begun would be a number there",
    outcome: "false alarm",
    kind: "phone",
    lines: { GB: [99], KR: [104] },
  },
  {
    because: "written in groups, and a valid number of the country",
    outcome: "false alarm",
    kind: "phone",
    lines: { IN: [115] },
  },
  {
    because: "nothing but the id in front says that the date is one of birth",
    outcome: "missed",
    kind: "birth",
    lines: { CN: [105] },
  },
];

/** Sorted by file and line, as misses are. */
export const KNOWN: readonly Miss[] = REASONS.flatMap(({ outcome, kind, lines }) =>
  Object.entries(lines).flatMap(([code, numbers]) =>
    numbers.map((line): Miss => ({ place: `${code}.txt:${line}`, outcome, kind })),
  ),
);
