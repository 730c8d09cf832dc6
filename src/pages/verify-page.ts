/** What a check of outputs found, as a page. */

import { counted } from "../errors/counted.ts";
import type { PassedOver, VerifyFinding, VerifyReport, VerifyWarning } from "../verify/report.ts";
import type { WarnedKind } from "../verify/warned/warned.ts";
import { type Fact, fact, type Page, type Section, type Table, type TableRow } from "./page.ts";

const COLUMNS = ["path", "detector", "left", "first in", "document", "at"];

export function verifyPage(report: VerifyReport): Page {
  const title = `Check of ${counted(report.inputs.length, "input")}`;
  const { findings, warnings } = report;
  const left = { heading: "", facts: factsOf(report), table: { columns: COLUMNS, rows: findings.map(rowOf) } };
  return { title, sections: [left, ...(warnings === undefined ? [] : warningsSection(warnings.findings))] };
}

/** A row for each place and detector; where warnings were asked for, these too, and a column that tells them apart. */
export function verifyTable({ findings, warnings }: VerifyReport): Table {
  if (warnings === undefined) return { columns: COLUMNS, rows: findings.map(rowOf) };
  const marked = (rows: readonly TableRow[], as: string) =>
    rows.map(({ cells, tone }) => ({ cells: [...cells, as], tone }));
  const rows = [...marked(findings.map(rowOf), "left"), ...marked(warnings.findings.map(warningRow), "warning")];
  return { columns: [...COLUMNS, "is"], rows };
}

/** Nothing where there are none: what was looked for stands above. */
function warningsSection(warnings: readonly VerifyWarning[]): Section[] {
  if (warnings.length === 0) return [];
  const columns = COLUMNS.map((column) => (column === "left" ? "may be left" : column));
  return [{ heading: "Warnings", facts: [], table: { columns, rows: warnings.map(warningRow) } }];
}

function rowOf({ path, detector, count, first }: VerifyFinding): TableRow {
  return { cells: cellsOf(path, detector, count, first), tone: "bad" };
}

function warningRow({ path, detector, count, first }: VerifyWarning): TableRow {
  return { cells: cellsOf(path, detector, count, first), tone: "note" };
}

function cellsOf(path: string, detector: string, count: number, first: VerifyFinding["first"]): string[] {
  const { input, document, pointer } = first;
  return [path, detector, String(count), input, String(document), pointer];
}

/** Addresses, numbers, and values too large to read: all that is not known to be clean. */
export function leftIn({ findings, unlistedFindings: { email, phone }, limits }: VerifyReport): number {
  return findings.reduce((sum, { count }) => sum + count, email + phone + limits.tooLarge);
}

function factsOf(report: VerifyReport): Fact[] {
  const { unlistedFindings, passedOver, limits, records, notRead = [], notLookedFor = [] } = report;
  const left = leftIn(report) - limits.tooLarge;
  const further = unlistedFindings.email + unlistedFindings.phone;
  return [
    fact("left", leftText(left, report), left > 0 || records === 0 ? "bad" : isLookedFor(report) ? "good" : "note"),
    ...(further > 0 ? [fact("of these in further places, not listed", String(further), "bad")] : []),
    ...(limits.tooLarge > 0 ? [fact("not read", `${counted(limits.tooLarge, "value")}: too large`, "bad")] : []),
    ...(limits.heldTooLong > 0
      ? [fact("not held for a filter", `${counted(limits.heldTooLong, "value")}: taken for not kept`, "note")]
      : []),
    ...(notRead.length > 0 ? [fact("not read", counted(notRead.length, "file"), "bad")] : []),
    ...warningFacts(report),
    fact("looked for", lookedForText(report)),
    fact("read", counted(records, "record")),
    ...(notLookedFor.length > 0 ? [fact("not looked for", `${notLookedFor.join("; ")} (--detect)`, "note")] : []),
    fact("kept by name", passedText(passedOver.kept)),
    ...(passedOver.unlisted.values > 0 ? [fact("kept as unlisted", passedText(passedOver.unlisted))] : []),
    ...(passedOver.standIn.values > 0 ? [fact("stand-ins", passedText(passedOver.standIn))] : []),
    ...(passedOver.byChance.values > 0 ? [fact("said to be no number", byChanceText(passedOver.byChance))] : []),
  ];
}

/** Whether anything is looked for that can be left for sure. */
function isLookedFor({ notLookedFor = [] }: VerifyReport): boolean {
  return !(notLookedFor.includes("email") && notLookedFor.includes("phone"));
}

function leftText(left: number, report: VerifyReport): string {
  const { findings, records, passedOver } = report;
  if (left > 0) return `${left} in ${places(findings)}`;
  if (records === 0) return "unknown: no records were read";
  if (!isLookedFor(report)) return "not looked for (--detect)";
  const kept = keptText(passedOver.kept);
  return kept === undefined ? "nothing" : `nothing but what is kept by name: ${kept}`;
}

/** What kept places hold of what is looked for; undefined for nothing. */
export function keptText({ email, phone }: PassedOver): string | undefined {
  const found = [email > 0 ? `${email} email` : "", phone > 0 ? `${phone} phone` : ""].filter((text) => text !== "");
  return found.length === 0 ? undefined : found.join(", ");
}

const MAY_BE_LEFT: Readonly<Record<WarnedKind, string>> = {
  "person-name": "names in English, Japanese, Chinese and Korean",
  "street-address": "street addresses",
  "spoken-number": "numbers in words",
  "spoken-email": "e-mail addresses in words",
};

function warningFacts({ warnings }: VerifyReport): Fact[] {
  if (warnings === undefined) return [];
  const { count, findings, lookedFor } = warnings;
  const found = count === 0 ? "none" : `${count} in ${places(findings)} may be left`;
  const kinds = lookedFor.map((kind) => MAY_BE_LEFT[kind]).join("; ");
  return [fact("warnings", found, count === 0 ? "plain" : "note"), fact("warned of", `${kinds}: not all are seen`)];
}

/** What nobody looked for is not known to be gone. */
function lookedForText({ regions, warnings, notLookedFor = [] }: VerifyReport): string {
  const national = regions.length === 0 ? "no national forms" : `national forms of ${regions.join(", ")}`;
  const kinds = [
    ["email", "e-mail addresses"],
    ["phone", `phone numbers (${national})`],
  ] as const;
  const looked = kinds.filter(([id]) => !notLookedFor.includes(id)).map(([, text]) => text);
  const all = looked.length === 0 ? "nothing" : looked.join(" and ");
  return warnings === undefined
    ? `${all}; not names, nor any other personal data`
    : `${all}; beside that, only what it warns of`;
}

function places(findings: readonly { readonly path: string }[]): string {
  return counted(new Set(findings.map(({ path }) => path)).size, "place");
}

/** Digits that anyone's ids would have. */
function byChanceText({ values, phone }: PassedOver): string {
  return `${counted(values, "value")} passed over, in them ${phone} that would be a phone number by chance`;
}

function passedText(passed: PassedOver): string {
  const found = keptText(passed);
  return `${counted(passed.values, "value")} passed over${found === undefined ? "" : `, in them ${found}`}`;
}
