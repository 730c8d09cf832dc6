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
    because: "kept free for fiction, so that no network has it; bare digits are a number only if they are valid",
    outcome: "missed",
    kind: "phone",
    lines: { FR: [4, 75], GB: [4, 68] },
  },
  {
    because: "without an area code, or out of plan: the word in front is not read",
    outcome: "missed",
    kind: "phone",
    lines: {
      BR: [63, 65],
      CN: [77, 79, 80],
      DE: [75, 78],
      FR: [77, 78, 79],
      GB: [77, 78, 79],
      IN: [78, 79, 80],
      JP: [78, 79, 80, 81],
      KR: [74, 75, 77, 79],
      MX: [62, 63, 64, 65, 66],
      SG: [77, 78],
      US: [79, 80, 81, 82],
    },
  },
  {
    because: "particles between the groups of digits",
    outcome: "missed",
    kind: "phone",
    lines: { JP: [82], KR: [78] },
  },
  {
    because: "in three groups with dots, and too few digits side by side",
    outcome: "missed",
    kind: "mac",
    lines: { KR: [22] },
  },
  {
    because: "two dates with a dash between, read as groups of one number",
    outcome: "false alarm",
    kind: "phone",
    lines: { BR: [111], US: [37] },
  },
  {
    because: "an id that the plan gives out as a number, too: the word or the name in front is not read",
    outcome: "false alarm",
    kind: "phone",
    lines: {
      BR: [89, 95],
      CN: [108, 109, 114],
      DE: [103, 109],
      FR: [104],
      GB: [99],
      IN: [103, 104, 109, 120, 122],
      JP: [106, 109, 112],
      KR: [104, 107, 110, 120],
      MX: [89, 90],
      SG: [102, 105, 109, 119, 120],
      US: [71, 103, 104],
    },
  },
  {
    because: "grouped as numbers of the country are",
    outcome: "false alarm",
    kind: "phone",
    lines: {
      BR: [97, 99, 101, 103, 106],
      CN: [32, 116, 120, 122],
      DE: [24, 111, 113, 115, 117, 118],
      GB: [107, 111, 114],
      IN: [35, 111, 115, 117],
      JP: [27, 114, 120],
      KR: [28, 112, 118, 119],
      MX: [102],
      SG: [111],
      US: [115, 117],
    },
  },
];

/** Sorted by file and line, as misses are. */
export const KNOWN: readonly Miss[] = REASONS.flatMap(({ outcome, kind, lines }) =>
  Object.entries(lines).flatMap(([code, numbers]) =>
    numbers.map((line): Miss => ({ place: `${code}.txt:${line}`, outcome, kind })),
  ),
);
