/**
 * What a reader of a report should not overlook: where less was done than somebody may think, or more. Said of the report alone, so that
 * the command line, right after a run, and whoever opens the report a year later read the same words.
 */
import { counted } from "../errors/counted.ts";
import { stoppedEarly } from "./ended.ts";
import { findsLess } from "./finds-less.ts";
import type { LimitsReport, Report } from "./report.ts";

/** What a warning is about. */
export type WarningKind =
  | "no-regions"
  | "unapproved"
  | "policy-alone"
  | "unmatched"
  | "weaker"
  | "undecided"
  | "limits";

export interface ReportWarning {
  readonly kind: WarningKind;
  /** A line, without a full stop. Holds paths as reports print them, names of rule files and options, and no value of an input. */
  readonly text: string;
}

/** One line for each warning, in a fixed order; none where there is nothing to say. */
export function warningsIn(report: Report): string[] {
  return warningsOf(report).map(({ text }) => text);
}

/** As `warningsIn`, with what each is about. */
export function warningsOf(report: Report): ReportWarning[] {
  const { detectors, regions } = report;
  const texts: readonly (readonly [WarningKind, readonly (string | undefined)[]])[] = [
    ["no-regions", [detectors.length > 0 && regions.length === 0 ? NO_REGIONS : undefined]],
    ["unapproved", [unapproved(report)]],
    ["policy-alone", [policyAlone(report)]],
    ["unmatched", packsWithoutMatch(report).map((pack) => `no rule of ${pack} matched: is it the right pack?`)],
    ["weaker", [weaker(report)]],
    ["undecided", [undecided(report)]],
    ["limits", [limitsReached(report.limits)]],
  ];
  return texts.flatMap(([kind, lines]) => lines.flatMap((text) => (text === undefined ? [] : [{ kind, text }])));
}

/** Without regions, nobody finds a number that does not name its country. */
export const NO_REGIONS = "no regions: national forms of phone numbers and ids are not looked for (--regions US,IN)";

/** Nobody may think that a policy finds names. */
export function policyAloneText(policy: string): string {
  return `no rule files: the policy ${policy} acts on what detectors find, and on nothing else (-r names rules)`;
}

function policyAlone({ packs, policy, unlisted }: Report): string | undefined {
  return policy === undefined || packs.length > 0 || unlisted.action === "replace"
    ? undefined
    : policyAloneText(policy.id);
}

function unapproved({ packs }: Report): string | undefined {
  const others = packs.filter(({ state }) => state !== "approved");
  if (others.length === 0) return undefined;
  return `not approved: ${others.map(({ id, approval }) => `${id} (${approval})`).join("; ")}`;
}

/** A patch, a part of a file, or what was read up to a fault may well have none of what a pack decides. */
function packsWithoutMatch(report: Report): string[] {
  const { options, inputs, rules, neverMatched } = report;
  if (stoppedEarly(report)) return [];
  if (options?.format === "patch" || inputs.some(({ range }) => range !== undefined)) return [];
  const missed = new Set(neverMatched);
  const active = rules.filter(({ action }) => action !== "keep");
  const packs = new Set(active.map(({ pack }) => pack));
  for (const { id, pack } of active) if (!missed.has(id)) packs.delete(pack);
  return [...packs];
}

/** One line for all in which the run does less than it would by its rule files, or without a policy. */
function weaker({ unlisted, policy, packs, options }: Report): string | undefined {
  const { weaker = [], weakerHits = [], id } = policy ?? {};
  const isOfFiles = unlisted.action === "keep" && !unlisted.weaker && packs.length > 0;
  const detect = options?.detect;
  const parts = [
    unlisted.weaker &&
      `--unlisted ${unlisted.action} redacts less than ${packs.length > 0 ? "the rule files or the policy ask for" : "a run without it"}`,
    isOfFiles && "the rule files keep what no rule decides (unlisted: keep)",
    detect !== undefined && findsLess(detect) && `--detect ${detect} leaves what the other detectors would find`,
    weaker.length > 0 && `the policy ${id} does less than the rule file at ${counted(weaker.length, "rule")}`,
    weakerHits.length > 0 && `the policy ${id} does less than replace ${weakerHits.join(", ")} in texts`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `weaker: ${parts.join("; ")}` : undefined;
}

const OF_UNDECIDED: Readonly<Record<string, string>> = Object.freeze({
  scan: "scanned: a scan finds names only where the words around them tell",
  keep: "kept",
});

/** So many places are named in a warning. */
const MOST_NAMED = 5;

/** One line: nobody may take places that no rule decides for clean. */
function undecided({ undecided, unlisted, notListed }: Report): string | undefined {
  const { action } = unlisted;
  const become = Object.hasOwn(OF_UNDECIDED, action) ? OF_UNDECIDED[action] : undefined;
  const { length } = undecided;
  if (become === undefined || length === 0) return undefined;
  // Of places that are not listed nobody knows which are decided.
  const atLeast = notListed > 0 ? "at least " : "";
  const places = length === 1 ? "1 place is" : `${atLeast}${length} places are`;
  return `${places} decided by no rule, and ${become} (undecided in the report): ${named(undecided)}`;
}

/** The first few. */
function named(undecided: Report["undecided"]): string {
  const first = undecided.slice(0, MOST_NAMED).map(({ path }) => path);
  const others = undecided.length - first.length;
  return others > 0 ? `${first.join(", ")} and ${others} more` : first.join(", ");
}

/** In the order in which they are said. */
const LIMITS: readonly (readonly [name: keyof LimitsReport, what: string])[] = [
  ["tooLarge", "too large (--max-value-bytes; encrypt-format: 256 characters), replaced whole"],
  ["fewValues", "with too few possibilities to be encrypted, replaced whole"],
  ["otherKind", "of another kind than the action works on, replaced whole"],
  ["withoutBy", "without a value in the record to shift by, replaced whole"],
  ["waitedTooLong", "too far from the end of their record (--max-value-bytes), replaced whole"],
  ["notInPatch", "in patches that depend on what is not in the patch, replaced whole"],
  ["nestedTooDeep", "with JSON too deep inside of JSON, replaced whole"],
  ["keptOtherwise", "not what a keep keeps, replaced (see keptOtherwise in the report)"],
  ["heldTooLong", "too large for a filter to be held (--max-value-bytes), taken for personal data"],
];

function limitsReached(limits: LimitsReport): string | undefined {
  const reached = LIMITS.flatMap(([name, what]) => (limits[name] > 0 ? [`${limits[name]} ${what}`] : []));
  return reached.length > 0 ? `limits reached: ${reached.join("; ")}` : undefined;
}
