/** Who approved a file is written into it, and nothing else of its text changes. */
import { describe, expect, test } from "vitest";
import { approvedText } from "../../src/review/approve.ts";
import { newRuleFile } from "../../src/review/draft/new-file.ts";
import { BASE, FIELDS, read, reviewed } from "./samples.ts";

const ANA = { by: 'Ana "A" Example, 法務', date: "2026-11-21", until: "2027-11-21" };
const BO = { by: "Bo Example", date: "2026-11-21", until: "2026-12-31" };
const LINE =
  /^reviewed: \{ by: "Ana \\"A\\" Example, 法務", date: "2026-11-21", until: "2027-11-21", digest: "sha256:[0-9a-f]{64}" \}\r?$/m;

function approve(text: string, by = ANA): string {
  return approvedText(reviewed(text, FIELDS), by, Buffer.from(FIELDS));
}

function stateOf(text: string): string {
  return reviewed(text, FIELDS).approval.state;
}

describe("YAML", () => {
  test.each([
    ["a file", BASE, "regions:"],
    ["one with CRLF", BASE.replaceAll("\n", "\r\n"), "regions:"],
    ["one whose head ends in a comment", BASE.replace('["US", "IN"]', '["US", "IN"]   # two'), "regions:"],
    ["a list of lines", BASE.replace('["US", "IN"]', '\n  - "US"\n  - "IN"'), '- "IN"'],
    [
      "a head in another order",
      BASE.replace('version: "1.2.3"\n', "").replace("tests:\n", 'version: "1.2.3"\ntests:\n'),
      "version",
    ],
    [
      "a new file",
      newRuleFile("acme/calls", "2026-11-21").replace("id: Records", "id: Records, call: Calls"),
      "regions:",
    ],
  ])("%s: a line more, behind the head", (_what, text, before) => {
    const approved = approve(text);
    const lines = approved.split("\n");
    const at = lines.findIndex((line) => LINE.test(line));
    expect(lines[at - 1]).toContain(before);
    expect(lines.toSpliced(at, 1).join("\n")).toBe(text);
    expect(stateOf(approved)).toBe("approved");
  });

  test("a file that ends behind its head, without a line end", () => {
    const text = 'keep: []\nformat: pii-rules/1\nid: acme/calls\nversion: "1.0.0"';
    expect(approve(text).split("\n").slice(0, 4).join("\n")).toBe(text);
    expect(stateOf(approve(text))).toBe("approved");
  });

  test.each([
    ["a line", 'reviewed: { by: x, date: "2026-01-01" }   # by hand\n', "   # by hand\n"],
    ["a block", 'reviewed:\n  by: x\n  # why not\n  date: "2026-01-01"\n\n', "\n\n"],
    ["a name in quotes", '"reviewed": {}\n', "\n"],
  ])("again: %s makes room for the new one, and the rest stays", (_what, old, rest) => {
    const text = BASE.replace("sources:\n", `${old}# of the sources\nsources:\n`);
    const approved = approve(text);
    expect(approved.replace(/reviewed: \{ by: "Ana[^}]*\}/, "(here)")).toBe(text.replace(old, `(here)${rest}`));
    expect(stateOf(approved)).toBe("approved");
    const again = approve(approved, BO);
    expect(again.split("\n").length).toBe(approved.split("\n").length);
    expect(stateOf(again)).toBe("approved");
    expect(again).not.toContain("Ana");
  });
});

describe("JSON", () => {
  const file = { format: "pii-rules/1", id: "acme/calls", version: "1.0.0", keep: [] };

  test.each([
    ["on one line", JSON.stringify(file)],
    ["laid out", `${JSON.stringify(file, null, 2)}\n`],
    ["head last", JSON.stringify(Object.assign({ keep: [] }, file), null, 1)],
  ])("%s", (_what, text) => {
    const approved = approve(text);
    expect(JSON.parse(approved)).toEqual({ ...JSON.parse(text), reviewed: { ...ANA, digest: expect.any(String) } });
    expect(approved.replace(/,\s*"reviewed": \{[^}]*\}/, "")).toBe(text);
    expect(stateOf(approved)).toBe("approved");
    const again = approve(approved, BO);
    expect(JSON.parse(again).reviewed.by).toBe("Bo Example");
    expect(stateOf(again)).toBe("approved");
  });
});

describe("check", () => {
  const codes = (text: string) =>
    read(text, FIELDS).problems.flatMap(({ problems }) => problems.map(({ code, severity }) => `${severity} ${code}`));

  test("says nothing of what is as it was approved, and warns of what is not", () => {
    expect(codes(approve(BASE))).toEqual([]);
    expect(codes(approve(BASE).replace("Address of", "The address of"))).toEqual(["warning changed-since-approval"]);
    expect(codes(BASE)).toEqual([]);
  });
});
