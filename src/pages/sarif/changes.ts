/** What changed in rule files, each change at its line of the new file. */
import type { TextPlace } from "../../errors/errors.ts";
import type { Change } from "../../review/diff/change.ts";
import type { RulesDiff } from "../../review/diff/diff.ts";
import type { ReviewedPolicy } from "../../review/policy/policy.ts";
import type { ReviewedPack } from "../../review/reviewed-pack.ts";
import { type Finding, type SarifTool, sarifText } from "./sarif.ts";

/** What changed, and the new file; of one that is gone, the old one. */
export interface ChangedFile extends Pick<RulesDiff, "changes"> {
  readonly version: RulesDiff["version"] | null;
  readonly file: string;
  /** Of a rule file. */
  readonly fieldsFile?: string | undefined;
  /** As it is now; undefined for one that is gone. */
  readonly reviewed: ReviewedPack | ReviewedPolicy | undefined;
}

const LAYERS: Readonly<Record<Change["layer"], string>> = Object.freeze({
  wording: "what the file says",
  effect: "what becomes of a value",
  guard: "what guards the rules: tests, documented fields, the approval",
});

const DIRECTIONS: Readonly<Record<Change["direction"], string>> = Object.freeze({
  WEAKER: "Weaker",
  STRONGER: "Stronger",
  DIFFERENT: "Otherwise than before",
  NEW: "New",
  WORDING: "Nothing else is done than before",
});

const TOO_LOW = "version-too-low";

/** `strict`: a version that is too low is an error. JSON text, with a line end. */
export function changesSarif(files: readonly ChangedFile[], tool: SarifTool, strict: boolean): string {
  const findings = files.flatMap((one) => [
    ...one.changes.map((change) => findingOf(change, one)),
    ...tooLow(one, strict),
  ]);
  return sarifText(findings, tool, KINDS);
}

function kindOf(direction: Change["direction"], layer: Change["layer"]): string {
  return `${direction}-${layer}`.toLowerCase();
}

const KINDS: Readonly<Record<string, string>> = Object.freeze({
  ...Object.fromEntries(
    (Object.keys(DIRECTIONS) as Change["direction"][]).flatMap((direction) =>
      (Object.keys(LAYERS) as Change["layer"][]).map((layer) => [
        kindOf(direction, layer),
        `${DIRECTIONS[direction]}: ${LAYERS[layer]}`,
      ]),
    ),
  ),
  [TOO_LOW]: "The version of the file is too low for what changed",
});

function findingOf(change: Change, file: ChangedFile): Finding {
  const { direction, layer, certainty, policy, entry, place, also, example } = change;
  return {
    rule: kindOf(direction, layer),
    level: direction === "WEAKER" ? "error" : "note",
    message: messageOf(change),
    ...whereOf(change, file),
    properties: { direction, layer, certainty, policy, entry, place, also, example: example?.place ?? null },
  };
}

/** Of wording nothing is quoted: a file may say anything. */
function messageOf({ direction, layer, certainty, entry, what, place, when, policy, before, after }: Change): string {
  const parts = [
    `${direction}${certainty === "unknown" ? " as far as is known" : ""}: ${what}`,
    entry === null ? "" : `of ${entry}`,
    place === null ? "" : `at ${place}`,
    when.length === 0 ? "" : `where ${when.join("; ")}`,
    policy === null ? "" : `under the policy ${policy}`,
  ];
  const said = parts.filter((part) => part !== "").join(" ");
  return layer === "effect" ? `${said}: ${before ?? "nothing"} → ${after ?? "nothing"}` : said;
}

function whereOf(change: Change, { file, fieldsFile, reviewed }: ChangedFile): Pick<Finding, "file" | "place"> {
  if (reviewed === undefined) return { file };
  const line = "entries" in reviewed ? entryPlace(reviewed, change) : policyPlace(reviewed, change);
  if (line !== undefined) return { file, place: line };
  if (change.layer !== "guard") return { file, place: headPlace(reviewed, change.what) };
  const test = reviewed.tests.findIndex(({ name }) => name === change.after || name === change.before);
  if (test >= 0) return { file, place: reviewed.testPlaces[test] };
  const fields = "fields" in reviewed ? reviewed.fields : undefined;
  const field = fields?.find(({ path }) => path === change.place);
  return field === undefined || fieldsFile === undefined ? { file } : { file: fieldsFile, place: { line: field.line } };
}

function entryPlace({ entries }: ReviewedPack, { entry }: Change): TextPlace | undefined {
  return entries.find(({ id }) => id === entry)?.place;
}

/** Of a category the line that names it, or the nearest one above it. */
function policyPlace({ ownCategories, ownRules }: ReviewedPolicy, { entry, what }: Change): TextPlace | undefined {
  if (entry !== null) return ownRules.find(({ id }) => id === entry)?.place;
  const named = ownCategories.filter(({ category }) => what.includes(category));
  return named.sort((a, b) => b.category.length - a.category.length)[0]?.place;
}

/** Of a key at the head of a file, such as `regions`. */
function headPlace({ text }: { readonly text: string }, what: string): Partial<TextPlace> | undefined {
  const [key = ""] = what.split(" ");
  const at = text.split("\n").findIndex((line) => key !== "" && line.startsWith(`${key}:`));
  return at < 0 ? undefined : { line: at + 1 };
}

function tooLow({ version, file, reviewed }: ChangedFile, strict: boolean): Finding[] {
  if (version === null || version.enough || reviewed === undefined) return [];
  const message = `the version ${version.to} is too low for what changed: at least ${version.needed}`;
  return [{ rule: TOO_LOW, level: strict ? "error" : "warning", message, file, place: headPlace(reviewed, "version") }];
}
