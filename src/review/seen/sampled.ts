/** What samples say of a pack, and what is remembered of them. */
import { UsageError } from "../../errors/errors.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { differences, FINDINGS, keptContacts, knownUntil, type SampleFinding } from "./findings.ts";
import { type SeenField, type SeenPlace, seenPlaces } from "./places.ts";
import { placesIn, printedBefore, rememberedWith } from "./remembered.ts";
import type { SeenFile } from "./seen-file.ts";
import type { SampleSurvey } from "./survey.ts";

export interface Sampled {
  /** The month for which they stand. */
  readonly month: string;
  /** Up to which month others were read before; null: there is nothing to compare with. */
  readonly since: string | null;
  readonly records: number;
  readonly places: readonly SeenPlace[];
  /** The gravest first. */
  readonly findings: readonly SampleFinding[];
  /** Values at places past the 10,000 that are told apart. */
  readonly notListed: number;
  /** Values that were too large to be looked at. */
  readonly notExamined: number;
}

/** What is found, and what is not for the page. */
export interface SampledPack {
  readonly sampled: Sampled;
  readonly undocumented: readonly SeenField[];
  /** The entries that decide a value. */
  readonly reached: ReadonlySet<string>;
  /** To be compared with next time. */
  readonly remembered: SeenFile;
}

/** @throws UsageError `wrong-seen` where `before` is of another pack, or of later months */
export function sampledPack(
  survey: SampleSurvey,
  reviewed: ReviewedPack,
  { month, before }: { readonly month: string; readonly before?: SeenFile | undefined },
): SampledPack {
  const { pack, entries } = reviewed;
  if (before !== undefined) checkBefore(before, pack.id, month);
  const { places, undocumented, reached, names } = seenPlaces(survey, reviewed, before && placesIn(before));
  const known = before && printedBefore(before, names);
  const since = known && knownUntil(known, month);
  const reasons = new Map(entries.map(({ id, reason }) => [id, reason]));
  const findings = [
    ...keptContacts(places, pack, (entry) => reasons.get(entry) ?? null),
    ...(known && since !== undefined ? differences(places, known, since) : []),
  ];
  const { records, notListed, notExamined } = survey;
  const order = ({ code }: SampleFinding) => FINDINGS.indexOf(code);
  return {
    sampled: {
      month,
      since: since ?? null,
      records,
      places,
      findings: findings.sort((a, b) => order(a) - order(b)),
      notListed,
      notExamined,
    },
    undocumented,
    reached,
    remembered: rememberedWith(known, { pack: pack.id, month, places, notListed }),
  };
}

/** @throws UsageError `wrong-seen` */
export function checkBefore({ pack, months }: SeenFile, id: string, month: string): void {
  if (pack !== id) throw new UsageError("wrong-seen", `what was seen before is of another rule file, not of ${id}`);
  const last = months.at(-1) ?? "";
  if (last <= month) return;
  throw new UsageError("wrong-seen", `what was seen before goes up to ${last}, which is after ${month}: give --month`);
}
