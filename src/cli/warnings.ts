/** What a run should not keep to itself. */

import { counted } from "../errors/counted.ts";
import { findsLess } from "../redaction/options/detect-option.ts";
import { mayScan, type RedactOptions, regionsOf } from "../redaction/options/options.ts";
import type { Report } from "../report/report.ts";
import { say, warn } from "./messages.ts";

/** What the arguments say of a run. */
interface Given {
  readonly quiet: boolean;
  /** `--detect`, where it was given. */
  readonly detect: string | undefined;
  /** A patch, or a part of a file, may well have none of what a pack decides. */
  readonly isPart: boolean;
}

/** Without regions, nobody finds a number that does not name its country. */
export function warnOfNoRegions(regions: readonly string[], quiet: boolean): void {
  if (regions.length > 0) return;
  warn("no regions: national forms of phone numbers and ids are not looked for (--regions US,IN)", quiet);
}

/** Before a run: what its options will not do. */
export async function warnOfOptions(options: RedactOptions, quiet: boolean): Promise<void> {
  if (mayScan(options)) warnOfNoRegions(regionsOf(options), quiet);
  warnOfPolicyAlone(options, quiet);
  if (options.key === undefined) return;
  const { usesKey } = await import("../redaction/options/uses-key.ts");
  if (!usesKey(options)) warn("--key is not used: no rule and no policy of this run has an action with a key", quiet);
}

/** Nobody may think that a policy finds names. */
function warnOfPolicyAlone({ rules, policy }: RedactOptions, quiet: boolean): void {
  if (policy === undefined || typeof policy === "string" || rules !== undefined) return;
  if (policy.unlisted === "replace") return;
  warn(
    `no rule files: the policy ${policy.id} acts on what detectors find, and on nothing else (-r names rules)`,
    quiet,
  );
}

/** After a run that ended well. */
export function warnOf(report: Report, given: Given): void {
  const { quiet } = given;
  const unmatched = given.isPart ? [] : packsWithoutMatch(report);
  for (const pack of unmatched) warn(`no rule of ${pack} matched: is it the right pack?`, quiet);
  const { heldTooLong, tooLarge, fewValues, otherKind, withoutBy, nestedTooDeep } = report.limits;
  const { waitedTooLong, notInPatch, keptOtherwise } = report.limits;
  const limits = [
    [tooLarge, "too large (--max-value-bytes; encrypt-format: 256 characters), replaced whole"],
    [fewValues, "with too few possibilities to be encrypted, replaced whole"],
    [otherKind, "of another kind than the action works on, replaced whole"],
    [withoutBy, "without a value in the record to shift by, replaced whole"],
    [waitedTooLong, "too far from the end of their record (--max-value-bytes), replaced whole"],
    [notInPatch, "in patches that depend on what is not in the patch, replaced whole"],
    [nestedTooDeep, "with JSON too deep inside of JSON, replaced whole"],
    [keptOtherwise, "not what a keep keeps, replaced (see keptOtherwise in the report)"],
    [heldTooLong, "too large for a filter to be held (--max-value-bytes), taken for personal data"],
  ] as const;
  const reached = limits.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
  warnOfWeaker(report, given);
  warnOfUndecided(report, quiet);
  // Also with --quiet: more was redacted than the rules say.
  if (reached.length > 0) say(`warning: limits reached: ${reached.join("; ")}`);
}

/** One line for all in which the run does less than it would by its rule files, or without a policy. */
function warnOfWeaker({ unlisted, policy, packs }: Report, { quiet, detect }: Given): void {
  const { weaker = [], weakerHits = [], id } = policy ?? {};
  const isOfFiles = unlisted.action === "keep" && !unlisted.weaker && packs.length > 0;
  const parts = [
    unlisted.weaker &&
      `--unlisted ${unlisted.action} redacts less than ${packs.length > 0 ? "the rule files or the policy ask for" : "a run without it"}`,
    isOfFiles && "the rule files keep what no rule decides (unlisted: keep)",
    detect !== undefined && findsLess(detect) && `--detect ${detect} leaves what the other detectors would find`,
    weaker.length > 0 && `the policy ${id} does less than the rule file at ${counted(weaker.length, "rule")}`,
    weakerHits.length > 0 && `the policy ${id} does less than replace ${weakerHits.join(", ")} in texts`,
  ].filter((part) => part !== false);
  if (parts.length > 0) warn(`weaker: ${parts.join("; ")}`, quiet);
}

const OF_UNDECIDED: Readonly<Record<string, string>> = Object.freeze({
  scan: "scanned: a scan finds names only where the words around them tell",
  keep: "kept",
});

/** So many places are named in a warning. */
const MOST_NAMED = 5;

/** One line: nobody may take places that no rule decides for clean. */
function warnOfUndecided({ undecided, unlisted, notListed }: Report, quiet: boolean): void {
  const become = OF_UNDECIDED[unlisted.action];
  const { length } = undecided;
  if (become === undefined || length === 0) return;
  // Of places that are not listed nobody knows which are decided.
  const atLeast = notListed > 0 ? "at least " : "";
  const places = length === 1 ? "1 place is" : `${atLeast}${length} places are`;
  warn(`${places} decided by no rule, and ${become} (undecided in the report): ${named(undecided)}`, quiet);
}

/** The first few. */
function named(undecided: Report["undecided"]): string {
  const first = undecided.slice(0, MOST_NAMED).map(({ path }) => path);
  const others = undecided.length - first.length;
  return others > 0 ? `${first.join(", ")} and ${others} more` : first.join(", ");
}

function packsWithoutMatch({ rules, neverMatched }: Report): string[] {
  const missed = new Set(neverMatched);
  const active = rules.filter(({ action }) => action !== "keep");
  const packs = new Set(active.map(({ pack }) => pack));
  for (const { id, pack } of active) if (!missed.has(id)) packs.delete(pack);
  return [...packs];
}
