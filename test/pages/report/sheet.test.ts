/** The report as a page: what deserves a look first, then all that the report says, and nothing that would run. */
import { describe, expect, it } from "vitest";
import { renderReportSheet } from "../../../src/pages/report/sheet.ts";
import type { PackReport, Report } from "../../../src/report/report.ts";
import { expectSound } from "../sound-html.ts";
import { APPROVED, FULL, HOSTILE, LONG, OLD, RAN, shown } from "./samples.ts";

const sheet = (report: Report) => renderReportSheet(shown(report));

/** What a reader sees: one line for each element that has text. */
function read(html: string): string {
  const text = html
    .slice(html.indexOf("<main"))
    .replaceAll(/<wbr>|<\/?span[^>]*>/g, "")
    .replaceAll(/<[^>]*>/g, "\n")
    .replaceAll("&#39;", "'");
  return text.replaceAll(/\s*\n\s*/g, "\n");
}

/** Label, number and width of each bar below a heading. */
function barsBelow(html: string, heading: string): string[] {
  const section = html.split("<section").find((part) => part.includes(`<h2>${heading}</h2>`)) ?? "";
  const items = [...section.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = ""]) => item);
  return items.map((item) => {
    const widths = [...item.matchAll(/<i(?: class="(\w+)")? style="width:([\d.]+)%">/g)];
    const words = item
      .replaceAll(/<wbr>/g, "")
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll(/\s+/g, " ")
      .replaceAll(" ,", ",")
      .trim();
    return `${words}: ${widths.map(([, part, width]) => `${part ?? "p0"} ${width}`).join(", ")}`;
  });
}

describe("the head", () => {
  it("says how the run ended, when it was, and how much it did", () => {
    const text = read(sheet(FULL));
    expect(text).toMatch(/^\nReport of the run of 2026-11-29\nA file was not read, .*\(exit code 4\)\nWarnings\n/);
    expect(text).toContain("\ninputs read\n1\nand 3 not read\nrecords\n2,000\nread\n4.61 MB\n4,608,889 bytes\n");
    expect(text).toContain("\nvalues taken out\n12,445\nby rules\nhits taken out\n45\nby detectors, of texts\n");
    expect(text).toContain("\nundecided places\n2\n1,202 values\n");
    expect(text).toContain("\nbegun\n2026-11-29 23:04:11 UTC\nended\n2026-11-29 23:06:40 UTC, after 2 min 30 s\n");
  });

  it("warns in front of all figures", () => {
    const html = sheet(FULL);
    const warnings = html.slice(html.indexOf('id="warnings"'), html.indexOf('class="figures"'));
    expect(warnings).toContain("1 file not read");
    expect(warnings).toContain("3 bad lines left out");
    expect(warnings).toContain("2 places are decided by no rule");
    expect(sheet(OLD)).not.toContain('id="warnings"');
  });

  it("never calls a run over nothing good without a word", () => {
    expect(sheet({ ...OLD, inputs: [] })).toContain("no records were read");
    expect(sheet({ ...OLD, whole: false })).toMatch(/class="verdict bad">The run ended well .*; not all of its output/);
  });
});

describe("bars", () => {
  it("are as long as their share of the largest, the largest first", () => {
    const html = sheet(FULL);
    expect(barsBelow(html, "What was taken out, by category")).toEqual([
      "user.contact.phone_number 12,375 12,345 values, 30 hits: p0 99.8, p1 0.2",
      "user.name 100: p0 0.8",
      "user.contact.email 12 12 hits: p1 0.1",
    ]);
    expect(barsBelow(html, "By rule")).toEqual([
      "phone user.contact.phone_number, replace 12,345: p0 100",
      "name user.name, mask 100: p0 0.8",
      "note user.content, scan 40: p0 0.3",
    ]);
    expect(barsBelow(html, "By place")).toEqual([
      "$.data[*].phone phone 12,345: p0 100",
      "$.data[*].name name 120: p0 1",
    ]);
    expect(barsBelow(html, "What nobody decided")[0]).toBe("$.data[*].mood 1,200: p0 100");
    expect(barsBelow(html, "Kept, but for what stood there")).toEqual(["$.data[*].status status 7: p0 100"]);
  });

  it("say which hits are of no category", () => {
    expect(read(sheet(FULL))).toContain("\n3 more hits of no category: ");
  });

  it("fold what is long, and the page stays small enough to open", () => {
    const html = sheet(LONG);
    expect(html.length).toBeLessThan(3_000_000);
    expect(html).toContain("<summary>and 9,988 more, ");
    expect(html.split("entry9999").length).toBe(2);
    expect(html).toContain("1,234 values stood at further places that the report does not list");
  });
});

describe("what was approved, and what ran", () => {
  const verdict = (change: Partial<PackReport>) => {
    const packs = FULL.packs.map((pack) => ({ ...pack, ...change }));
    return / data-label="so" class="(\w+)">([^<]*)</.exec(sheet({ ...FULL, packs }))?.slice(1);
  };

  it.each<[string, Partial<PackReport>, string, string]>([
    ["approved", {}, "good", "what ran is what was approved"],
    ["another digest", { approved: APPROVED }, "bad", "what ran is not what was approved"],
    ["changed", { state: "changed" }, "bad", "what ran is not what was approved"],
    ["expired", { state: "expired" }, "bad", "its approval has expired"],
    ["a draft", { state: "draft", approved: null }, "bad", "nobody has approved what ran"],
    ["without a digest", { state: "no-digest", approved: null }, "bad", "nobody has approved what ran"],
    ["an older report", { digest: undefined, approved: undefined }, "note", "approved; which digest ran is not said"],
  ])("%s", (_name, change, tone, words) => {
    expect(verdict(change)).toEqual([tone, words]);
  });

  it("has both digests, and the policy's, with where it is weaker", () => {
    const text = read(sheet({ ...FULL, packs: FULL.packs.map((pack) => ({ ...pack, approved: APPROVED })) }));
    expect(text).toContain(`\n${APPROVED}\n${RAN}\nwhat ran is not what was approved\n`);
    expect(text).toContain(`\npartner 1.0.0\n${APPROVED}\nweaker at 1 rule\nweaker for hits of 1 categories\n`);
  });
});

describe("the rest", () => {
  it("says everything else that the report has", () => {
    const text = read(sheet(FULL));
    for (const part of [
      "fax",
      "too large to be examined, replaced whole",
      "in/read me.txt",
      "valid",
      "quality",
      "7fb2c1",
    ])
      expect(text, part).toContain(`\n${part}\n`);
    for (const digest of ["fe", "0f", "1e", "cb"]) expect(text).toContain(`\n${digest.repeat(32)}\n`);
    expect(text).toContain("\ndetectors that did not\nperson-name\n");
  });

  it("can be signed, and names the report by its digest", () => {
    const html = renderReportSheet(shown(FULL, "a.json", "b.json"));
    expect(html).toContain('<section class="sign paper"');
    expect(html).toContain(`a.json, SHA-256 ${"5a".repeat(32)}; b.json, SHA-256 `);
    expect(html).toContain("<h1>Report of 2 runs, as one of 2026-11-29</h1>");
  });

  it("of an older version says what is not said", () => {
    const text = read(sheet(OLD));
    expect(text).toContain("\nbegun and ended\nnot said: the report is of an older version\n");
    expect(text).toContain("\nOf which categories is not said: the report is of an older version.\n");
    expect(text).toContain("\noptions\nnot said");
    expect(text).not.toContain("undefined");
  });
});

describe.each([
  ["full", FULL],
  ["old", OLD],
  ["hostile", HOSTILE],
  ["long", LONG],
])("the page of a %s report", (_name, report) => {
  it("is sound", () => {
    const html = sheet(report);
    expectSound(html.replaceAll("http://example.com", "…"));
    expect(html).not.toMatch(/<script|\u202e|NaN|undefined/);
  });
});
