/** What a run should not keep to itself. */
import type { Report } from "../report/report.ts";
import { say, warn } from "./messages.ts";

/** After a run that ended well. */
export function warnOf(report: Report, quiet: boolean): void {
  for (const pack of packsWithoutMatch(report)) warn(`no rule of ${pack} matched: is it the right pack?`, quiet);
  const { heldTooLong, tooLarge, fewValues, otherKind, withoutBy, nestedTooDeep, waitedTooLong, keptOtherwise } =
    report.limits;
  const acted = [
    ...(tooLarge > 0 ? [`${tooLarge} too large to be examined (--max-value-bytes), replaced whole`] : []),
    ...(fewValues > 0 ? [`${fewValues} with too few possibilities to be encrypted, replaced whole`] : []),
    ...(otherKind > 0 ? [`${otherKind} of another kind than the action works on, replaced whole`] : []),
    ...(withoutBy > 0 ? [`${withoutBy} dates in records that do not say by what they shift, replaced whole`] : []),
    ...(waitedTooLong > 0 ? [`${waitedTooLong} too far from the end of their record, replaced whole`] : []),
    ...(nestedTooDeep > 0 ? [`${nestedTooDeep} strings with JSON too deep inside of JSON, replaced whole`] : []),
    ...(keptOtherwise > 0
      ? [`${keptOtherwise} not what a keep keeps, replaced (see keptOtherwise in the report)`]
      : []),
    ...(heldTooLong > 0 ? [`${heldTooLong} too large for a filter to be held, taken for personal data`] : []),
  ];
  // Also with --quiet: more was redacted than the rules say.
  if (acted.length > 0) say(`warning: limits acted: ${acted.join("; ")}`);
}

function packsWithoutMatch({ rules, neverMatched }: Report): string[] {
  const missed = new Set(neverMatched);
  const active = rules.filter(({ action }) => action !== "keep");
  const packs = new Set(active.map(({ pack }) => pack));
  for (const { id, pack } of active) if (!missed.has(id)) packs.delete(pack);
  return [...packs];
}
