/** What a check of outputs found, as a page. */

import { counted } from "../errors/counted.ts";
import type { PassedOver, VerifyFinding, VerifyReport } from "../verify/report.ts";
import { type Fact, fact, type Page, type Table, type TableRow } from "./page.ts";

export function verifyPage(report: VerifyReport): Page {
  const title = `Check of ${counted(report.inputs.length, "input")}`;
  return { title, sections: [{ heading: "", facts: factsOf(report), table: verifyTable(report) }] };
}

/** A row for each place and detector. */
export function verifyTable({ findings }: VerifyReport): Table {
  return { columns: ["path", "detector", "left", "first in", "document", "at"], rows: findings.map(rowOf) };
}

function rowOf({ path, detector, count, first }: VerifyFinding): TableRow {
  const { input, document, pointer } = first;
  return { cells: [path, detector, String(count), input, String(document), pointer], tone: "bad" };
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
    fact("left", leftText(left, report), left > 0 || records === 0 ? "bad" : "good"),
    ...(further > 0 ? [fact("of these in further places, not listed", String(further), "bad")] : []),
    ...(limits.tooLarge > 0 ? [fact("not read", `${counted(limits.tooLarge, "value")}: too large`, "bad")] : []),
    ...(limits.heldTooLong > 0
      ? [fact("not held for a filter", `${counted(limits.heldTooLong, "value")}: taken for not kept`, "note")]
      : []),
    ...(notRead.length > 0 ? [fact("not read", counted(notRead.length, "file"), "bad")] : []),
    fact("looked for", lookedForText(report)),
    fact("read", counted(records, "record")),
    ...(notLookedFor.length > 0 ? [fact("not looked for", `${notLookedFor.join("; ")} (--detect)`, "note")] : []),
    fact("kept by name", passedText(passedOver.kept)),
    ...(passedOver.unlisted.values > 0 ? [fact("kept as unlisted", passedText(passedOver.unlisted))] : []),
    ...(passedOver.standIn.values > 0 ? [fact("stand-ins", passedText(passedOver.standIn))] : []),
    ...(passedOver.byChance.values > 0 ? [fact("said to be no number", byChanceText(passedOver.byChance))] : []),
  ];
}

function leftText(left: number, { findings, records, passedOver }: VerifyReport): string {
  if (left > 0) return `${left} in ${places(findings)}`;
  if (records === 0) return "unknown: no records were read";
  const kept = keptText(passedOver.kept);
  return kept === undefined ? "nothing" : `nothing but what is kept by name: ${kept}`;
}

/** What kept places hold of what is looked for; undefined for nothing. */
export function keptText({ email, phone }: PassedOver): string | undefined {
  const found = [email > 0 ? `${email} email` : "", phone > 0 ? `${phone} phone` : ""].filter((text) => text !== "");
  return found.length === 0 ? undefined : found.join(", ");
}

/** What nobody looked for is not known to be gone. */
function lookedForText({ regions, notLookedFor = [] }: VerifyReport): string {
  const national = regions.length === 0 ? "no national forms" : `national forms of ${regions.join(", ")}`;
  const kinds = [
    ["email", "e-mail addresses"],
    ["phone", `phone numbers (${national})`],
  ] as const;
  const looked = kinds.filter(([id]) => !notLookedFor.includes(id)).map(([, text]) => text);
  return `${looked.length === 0 ? "nothing" : looked.join(" and ")}; not names, nor any other personal data`;
}

function places(findings: readonly VerifyFinding[]): string {
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
