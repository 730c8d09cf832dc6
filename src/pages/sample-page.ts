/** What samples have, as parts of the page of coverage: places, types, forms and counts. */
import { counted } from "../errors/counted.ts";
import type { SampleFinding, SampleFindingCode } from "../review/seen/findings.ts";
import { shortForms } from "../review/seen/forms.ts";
import type { SeenPlace, SeenShare } from "../review/seen/places.ts";
import type { Sampled } from "../review/seen/sampled.ts";
import { type Fact, fact, type Section, type TableRow, type Tone } from "./page.ts";

/** In plain words. */
const FOUND: Readonly<Record<SampleFindingCode, string>> = Object.freeze({
  "kept-contact": "kept, and made like an address or a number of somebody",
  "kept-form": "kept, and of another form than before",
  "new-undecided": "new, and nothing decides it",
  "new-place": "new place",
  "new-type": "new type",
  "new-form": "new form",
  "not-seen": "not seen this time",
});

export function sampleFacts({ records, since, month, findings, notListed, notExamined }: Sampled): Fact[] {
  const bad = findings.filter(({ isBad }) => isBad).length;
  const compared = since === null ? "nothing to compare with" : `compared with what was seen up to ${since}`;
  return [
    fact("samples", `${counted(records, "record")} for ${month}, ${compared}`, since === null ? "note" : "plain"),
    fact("calls for a look", String(bad), bad > 0 ? "bad" : "good"),
    ...(notListed > 0 ? [fact("not told apart", `${counted(notListed, "value")} at further places`, "note")] : []),
    ...(notExamined > 0 ? [fact("not looked at", `${counted(notExamined, "value")}, too large`, "bad")] : []),
  ];
}

/** None where nothing could be new, and nothing calls for a look. */
export function newsSection({ findings, since }: Sampled): Section[] {
  const heading = since === null ? "What calls for a look" : `New since ${since}`;
  if (findings.length === 0)
    return since === null ? [] : [{ heading, facts: [fact("new", "nothing")], table: undefined }];
  const rows = findings.map((finding) => ({ cells: findingCells(finding), tone: toneOf(finding) }));
  return [{ heading, facts: [], table: { columns: ["what", "field", "entry", "seen", "before"], rows } }];
}

export function placesSection({ places }: Sampled): Section {
  const shares = places.flatMap((place) => sharesOf(place).map((share) => ({ place, share })));
  const seen = {
    columns: ["field", "documented", "becomes", "entry", "values", "types", "forms"],
    rows: shares.map(({ place, share }) => ({ cells: placeCells(place, share), tone: "plain" as const })),
  };
  return { heading: "In the samples", facts: [], table: seen };
}

/** For the table of all. */
export function findingRows({ findings }: Sampled): TableRow[] {
  return findings.map((finding) => {
    const [what = "", field = "", entry = "", seen = "", before = ""] = findingCells(finding);
    const reason = before === "" ? "" : `before: ${before}`;
    return { cells: [finding.code, field, what, entry, "", "", "", reason, "", "", seen], tone: toneOf(finding) };
  });
}

/** For the table of all. */
export function sampleRows({ places }: Sampled): TableRow[] {
  return places.flatMap((place) =>
    sharesOf(place).map((share) => {
      const [field = "", documented, becomes = "", entry = "", ...counts] = placeCells(place, share);
      const when = documented === "yes" ? becomes : `${becomes}, not documented`;
      return { cells: ["sample", field, when, entry, "", "", "", "", ...counts], tone: "plain" as const };
    }),
  );
}

function toneOf({ isBad }: SampleFinding): Tone {
  return isBad ? "bad" : "note";
}

function findingCells({ code, path, entry, what, before }: SampleFinding): string[] {
  return [FOUND[code], path, entry ?? "", what.join(", "), before.join(", ")];
}

/** A place of nothing but null, or empty containers, has a row, too. */
function sharesOf({ decided }: SeenPlace): readonly (SeenShare | undefined)[] {
  return decided.length > 0 ? decided : [undefined];
}

function placeCells({ path, documented, types }: SeenPlace, share: SeenShare | undefined): string[] {
  const { entry = null, outcome = "empty", count = 0, forms = {} } = share ?? {};
  const cells = [path, documented ? "yes" : "no", outcome, entry ?? "", String(count)];
  return [...cells, countsText(Object.entries(types)), countsText(shortForms(forms as Record<string, number>))];
}

function countsText(counts: readonly (readonly [name: string, count: number])[]): string {
  return counts.map(([name, count]) => `${name} ${count}`).join(", ");
}
