/** In which words the parts of a report are said, whatever it is shown as. */
import { stoppedEarly } from "../../report/ended.ts";
import type { FailureReport, LimitsReport, PackReport, Report } from "../../report/report.ts";
import { sum } from "../../report/taken.ts";
import { warningsIn } from "../../report/warnings.ts";
import { groupedCount } from "../numbers.ts";
import { type Fact, fact } from "../page.ts";

/** What an older report does not have is not known, which is something else than none. */
export const NOT_SAID = "not said: the report is of an older version";

const EXITS: ReadonlyMap<number, string> = new Map([
  [0, "The run ended well"],
  [1, "The output was checked, and something is left in it"],
  [2, "It was called wrongly, or the program that called it stopped it"],
  [3, "The input was wrong, or bad lines of it were left out"],
  [4, "A file was not read, or could not be written"],
  [70, "The program itself failed"],
  [129, "It was ended when its terminal was closed (SIGHUP)"],
  [130, "It was interrupted (SIGINT)"],
  [143, "It was ended from outside (SIGTERM)"],
]);

export function exitFact({ exit, whole }: Report): Fact {
  const known = EXITS.get(exit);
  const words =
    known === undefined
      ? `It ended with exit code ${exit}, which this version does not know`
      : `${known} (exit code ${exit})`;
  const part = whole === false ? "; not all of its output was written" : "";
  return fact("how it ended", words + part, exit === 0 && part === "" ? "good" : "bad");
}

/** What nobody may overlook: what the run would have warned of, and what it did not read at all, and why. That a run failed, its exit code says. */
export function noticesOf(report: Report): string[] {
  const { inputs, notRead = [] } = report;
  const rejected = sum(inputs.map((input) => input.rejected ?? 0));
  const records = sum(inputs.map((input) => input.records));
  return [
    ...(report.failures ?? []).map(failureText),
    ...(records === 0 && !stoppedEarly(report) ? ["no records were read: there was nothing to look at"] : []),
    ...(notRead.length > 0 ? [`${groupedCount(notRead.length, "file")} not read`] : []),
    ...(rejected > 0 ? [`${groupedCount(rejected, "bad line")} left out`] : []),
    ...warningsIn(report),
  ];
}

/** `b.json: unexpected-end at offset 10 (line 1, column 11); 2 further inputs not read`. */
function failureText({ input, code, offset, line, column, unread }: FailureReport): string {
  const where = offset === undefined ? "" : ` at offset ${offset} (line ${line}, column ${column})`;
  const further = unread > 0 ? `; ${groupedCount(unread, "further input")} not read` : "";
  return `the run stopped at ${input === undefined ? "" : `${input}: `}${code}${where}${further}`;
}

/** What stands for the approval of a rule file that ran. */
export function ranFact({ id, state, digest, approved }: Partial<PackReport>): Fact {
  const name = id ?? "";
  if (state === undefined) return fact(name, NOT_SAID, "note");
  if (state === "expired") return fact(name, "its approval has expired", "bad");
  if (state === "changed" || (approved != null && digest !== undefined && digest !== approved))
    return fact(name, "what ran is not what was approved", "bad");
  if (state !== "approved") return fact(name, "nobody has approved what ran", "bad");
  if (digest === undefined || approved == null) return fact(name, "approved; which digest ran is not said", "note");
  return fact(name, "what ran is what was approved", "good");
}

const UNLISTED: Readonly<Record<string, string>> = Object.freeze({
  keep: "they stayed as they are",
  scan: "detectors looked at them: what they found was replaced, the rest stayed",
  replace: "they were replaced",
});

/** What happened to values that nobody decided. */
export function unlistedFact({ unlisted: { action, weaker } }: Report): Fact {
  const words = Object.hasOwn(UNLISTED, action) ? UNLISTED[action] : action;
  const less = weaker ? "; this is weaker than the rule files ask for" : "";
  return fact("values that no entry decides", `${words}${less}`, weaker ? "bad" : action === "keep" ? "note" : "plain");
}

const LIMITS: Readonly<Record<keyof LimitsReport, string>> = Object.freeze({
  tooLarge: "too large to be examined, replaced whole",
  fewValues: "too few possibilities to be encrypted, replaced whole",
  otherKind: "of another kind than the action works on, replaced whole",
  withoutBy: "dates in records that do not say by what they shift, replaced whole",
  waitedTooLong: "too far from the end of their record, replaced whole",
  notInPatch: "in patches, dependent on what is not there, replaced whole",
  nestedTooDeep: "JSON too deep inside of JSON, replaced whole",
  heldTooLong: "too large for a filter to be held: taken for personal data",
  keptOtherwise: "not what a keep keeps, replaced",
  conflicts: "two entries equally near: the stronger one decided",
});

/** All limits, or those that a run has reached. */
export function limitsOf({
  limits,
}: Report): { readonly limit: string; readonly words: string; readonly count: number }[] {
  return Object.entries(LIMITS).map(([limit, words]) => ({
    limit,
    words,
    count: limits[limit as keyof LimitsReport] ?? 0,
  }));
}

/** Without its pack, where there is one pack only: all of them begin alike. */
export function entryName(id: string, { packs }: Report): string {
  const [pack, ...others] = packs;
  if (pack === undefined || others.length > 0 || !id.startsWith(`${pack.id}/`)) return id;
  return id.slice(pack.id.length + 1);
}
