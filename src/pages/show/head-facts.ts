/** What a page of rules says at its head: which file this is, whose word stands for it, and how much is in it. */
import { counted } from "../../errors/counted.ts";
import type { ShownRules } from "../../review/show.ts";
import { unlistedWords } from "../../review/shown/effect-words.ts";
import { type Fact, fact } from "../page.ts";

export function headFacts(shown: ShownRules): Fact[] {
  const { made, tool, taxonomy, unlisted, regions, records } = shown;
  return [
    ...approvalFacts(shown),
    fact("shown", `on ${made}, by ${tool}`),
    ...digestFacts(shown),
    ...countFacts(shown),
    fact("values that no entry decides", unlistedWords(unlisted)),
    fact("national forms", regions.length === 0 ? "none are known" : regions.map(regionWords).join(", ")),
    fact("records begin at", records.join(", ")),
    fact("categories", taxonomy),
    ...shown.sources.map(({ name, title, retrieved }) =>
      fact(`source ${name}`, `${title}${retrieved === "" ? "" : `, read on ${retrieved}`}`),
    ),
    ...policyFacts(shown),
  ];
}

function approvalFacts({ state, approval, by, date, until }: ShownRules): Fact[] {
  const dated = [...(date === null ? [] : [`on ${date}`]), ...(until === null ? [] : [`until ${until}`])];
  return [
    fact("approval", approval, state === "approved" ? "good" : "note"),
    ...(by === null ? [] : [fact("reviewer", [by, ...dated].join(", "))]),
  ];
}

function digestFacts({ digests: { approved, now, file, fields } }: ShownRules): Fact[] {
  const digest =
    now === null
      ? fact("digest", "none: rules approve writes one with the name of the reviewer", "note")
      : approved === now
        ? fact("digest", `${now}; the file has it`, "good")
        : fact("digest", `${now}; the file has ${approved ?? "none"}`, "bad");
  return [
    digest,
    fact("SHA-256 of the rule file", file),
    fact("SHA-256 of the fields file", fields ?? "there is none", fields === null ? "note" : "plain"),
  ];
}

function countFacts({ documented, counts, rows }: ShownRules): Fact[] {
  const { rules, keeps, fields, takenOut, kept, byCase, undecided } = counts;
  const others = rows.filter((row) => row.of === "entry").length;
  const without = documented && others > 0 ? `, ${others} of them decide no documented field` : "";
  const states = [
    `${takenOut} taken out`,
    `${kept} kept`,
    ...(byCase > 0 ? [`${byCase} by case`] : []),
    `${undecided} undecided`,
  ];
  return [
    fact("entries", `${counted(rules, "rule")} and ${counted(keeps, "keep")}${without}`),
    documented
      ? fact("documented fields", `${fields}: ${states.join(", ")}`, undecided > 0 ? "bad" : "plain")
      : fact("fields", "unknown: there is no fields file, so the entries are shown", "note"),
  ];
}

function policyFacts({ policy, policyVersion, rows }: ShownRules): Fact[] {
  const weaker = rows.filter((row) => row.weaker).length;
  return [
    ...(policy === null ? [] : [fact("policy", `${policy} ${policyVersion ?? ""}`)]),
    ...(weaker > 0 ? [fact("weaker than the file", counted(weaker, "row"), "bad")] : []),
  ];
}

/** `IN (India)`. */
function regionWords(code: string): string {
  const name = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(code);
  return name === undefined ? code : `${code} (${name})`;
}
