/** What a reader of a report is warned of, from the report alone. */
import { describe, expect, it } from "vitest";
import { noticesOf } from "../../src/pages/report/words.ts";
import { detectChoice } from "../../src/redaction/options/detect-option.ts";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { findsLess } from "../../src/report/finds-less.ts";
import type { OptionsReport, Report } from "../../src/report/report.ts";
import { warningsIn, warningsOf } from "../../src/report/warnings.ts";
import { parseRules } from "../../src/rules/parse.ts";

const OPTIONS: OptionsReport = {
  ...{ format: "auto", maxValueBytes: 1, maxDepth: 1, anyShape: false },
  ...{ requireApproval: false, verified: false, leavesOutBadLines: false },
};
const RULES = `format: pii-rules/1
id: a/b
version: "1.0.0"
unlisted: keep
rules:
  - id: mail
    path: "$.mail"
    category: user.contact.email
`;

function reportOf(json: string, options: Parameters<typeof redactBytes>[1] = {}): Report {
  return redactBytes(new TextEncoder().encode(json), options).report;
}

const QUIET = reportOf('{"n":1}', { unlisted: "replace", regions: ["US"] });

describe("the warnings in a report", () => {
  it("are none where nothing is to be said", () => {
    expect(warningsIn(QUIET)).toEqual([]);
  });

  it("say that nobody looks for national forms", () => {
    expect(warningsIn(reportOf('{"n":1}', { unlisted: "replace" }))).toEqual([
      "no regions: national forms of phone numbers and ids are not looked for (--regions US,IN)",
    ]);
    // Nothing is scanned.
    const kinds = warningsOf(reportOf('{"n":1}', { unlisted: "keep" })).map(({ kind }) => kind);
    expect(kinds).not.toContain("no-regions");
  });

  it.each<[string, Partial<Report>, boolean]>([
    ["that ended well", { exit: 0 }, true],
    ["that left out bad lines", { exit: 3, inputs: [{ name: "", bytes: 1, records: 1, rejected: 1 }] }, true],
    ["that passed over a file", { exit: 4, whole: true }, true],
    ["of which the output was checked", { exit: 1 }, true],
    ["whose input was wrong", { exit: 3 }, false],
    ["that could not write", { exit: 4, whole: false }, false],
    ["that the program stopped", { exit: 2 }, false],
    ["of an exit code that nobody knows", { exit: 99 }, false],
  ])("ask of a run %s whether the pack is the right one, or do not", (_, changes, isAsked) => {
    const report = { ...reportOf('{"n":"x"}', { rules: parseRules(RULES) }), ...changes };
    expect(warningsOf(report).some(({ kind }) => kind === "unmatched")).toBe(isAsked);
    const none = { ...report, inputs: report.inputs.map((input) => ({ ...input, records: 0 })) };
    expect(noticesOf(none).some((line) => line.startsWith("no records were read"))).toBe(isAsked);
  });

  it("name rule files that nobody approved, that match nothing, and places that they do not decide", () => {
    const report = reportOf('{"n":"x","m":["y"]}', { rules: parseRules(RULES), regions: ["US"] });
    expect(warningsIn(report)).toEqual([
      "not approved: a/b (draft)",
      "no rule of a/b matched: is it the right pack?",
      "weaker: the rule files keep what no rule decides (unlisted: keep)",
      "2 places are decided by no rule, and kept (undecided in the report): $.n, $.m[*]",
    ]);
    const [approved] = report.packs.map((pack) => ({ ...pack, state: "approved" as const }));
    expect(warningsIn({ ...report, packs: approved ? [approved] : [] })[0]).toMatch(/^no rule of/);
  });

  it("do not ask for the right pack where a part of a file was read, or a patch", () => {
    const report = reportOf('{"n":"x"}', { rules: parseRules(RULES) });
    const [input] = report.inputs;
    const ofPart = { ...report, inputs: input ? [{ ...input, range: { from: 0, to: 9 } }] : [] };
    for (const one of [ofPart, { ...report, options: { ...OPTIONS, format: "patch" } }]) {
      expect(warningsOf(one).map(({ kind }) => kind)).not.toContain("unmatched");
    }
  });

  it("say what an option, or a policy, leaves", () => {
    const policy = { id: "mild", weaker: ["a/b/mail"], weakerHits: ["user.contact.email"] };
    const report = { ...QUIET, policy, undecided: [], unlisted: { action: "scan", weaker: true } };
    expect(warningsIn({ ...report, options: { ...OPTIONS, detect: "email" } })).toEqual([
      "no rule files: the policy mild acts on what detectors find, and on nothing else (-r names rules)",
      `weaker: ${[
        "--unlisted scan redacts less than a run without it",
        "--detect email leaves what the other detectors would find",
        "the policy mild does less than the rule file at 1 rule",
        "the policy mild does less than replace user.contact.email in texts",
      ].join("; ")}`,
    ]);
  });

  it("say which limits were reached", () => {
    const limits = { ...QUIET.limits, tooLarge: 2, notInPatch: 1 };
    expect(warningsIn({ ...QUIET, limits })).toEqual([
      "limits reached: 2 too large (--max-value-bytes; encrypt-format: 256 characters), replaced whole; 1 in patches that depend on what is not in the patch, replaced whole",
    ]);
  });

  it("count places past those that are listed as more", () => {
    const undecided = Array.from({ length: 7 }, (_, i) => ({ path: `$.p${i}`, count: 1 }));
    const report = { ...QUIET, undecided, notListed: 3, unlisted: { action: "keep", weaker: false } };
    expect(warningsIn(report)).toEqual([
      "at least 7 places are decided by no rule, and kept (undecided in the report): $.p0, $.p1, $.p2, $.p3, $.p4 and 2 more",
    ]);
  });
});

describe("a choice of detectors", () => {
  it.each(["phone=possible", "person-name=context", "person-name=dictionary", "phone=possible, person-name=context"])(
    "%s finds as much as none",
    (detect) => {
      expect(findsLess(detect)).toBe(false);
      expect(["email", "phone", "person-name"].every((id) => detectChoice(detect).isOn(id))).toBe(true);
      expect(detectChoice(detect).phones).toBe(detectChoice(undefined).phones);
    },
  );

  it.each(["email", "-email", "phone=valid", "person-name=off", "phone=possible,-email"])("%s finds less", (detect) => {
    expect(findsLess(detect)).toBe(true);
  });
});
