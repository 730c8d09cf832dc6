/** The table of a rule file, with and without a policy. */
import { describe, expect, it } from "vitest";
import { showPage, showTable } from "../../src/pages/show-page.ts";
import { showRules } from "../../src/review/show.ts";
import type { Policy } from "../../src/rules/model.ts";
import { BASE, FIELDS, reviewed, rule, small } from "./samples.ts";

const PACK = reviewed(BASE, FIELDS);

function policy(parts: Partial<Policy>): Policy {
  return { id: "acme/share", version: "1.0.0", unlisted: null, categories: [], rules: [], ...parts };
}

describe("showRules", () => {
  it("has a row for each field and case", () => {
    const shown = showRules(PACK);
    expect(shown).toMatchObject({
      format: "scrubjay-show/1",
      pack: "acme/calls",
      version: "1.2.3",
      policy: null,
      documented: true,
    });
    expect(shown.rows.map(({ path, when, entry }) => [path, when.length, entry?.id])).toEqual([
      ["$.total", 0, "total"],
      ["$.data[*].id", 0, "record-id"],
      ["$.data[*].phone", 0, "phone"],
      ["$.data[*].customer.email", 0, "mail"],
      ["$.data[*].customer.*", 0, "customer-other"],
      ["$.data[*].tags[*].name", 0, "tag-name"],
      ["$.data[*].tags[*].value", 1, "tag-caller"],
      ["$.data[*].tags[*].value", 1, "tag-queue"],
      ["$.data[*].tags[*].value", 2, "tag-unreviewed"],
    ]);
    expect(shown.rows.every(({ action, effective, weaker }) => action === effective && !weaker)).toBe(true);
  });

  it("shows entries that decide no documented field, and all of them where none is documented", () => {
    const [header, first] = FIELDS.split("\n");
    const few = showRules(reviewed(BASE, `${header}\n${first}\n`));
    expect(few.rows.map(({ of }) => of)).toEqual(["field", ...new Array(8).fill("entry")]);
    const none = showRules(reviewed(BASE));
    expect(none.documented).toBe(false);
    expect(none.rows.map(({ path }) => path)).toContain("$.tags[?@.name == 'queue'].value");
  });

  it("shows a field that no entry decides", () => {
    const shown = showRules(reviewed(BASE, `${FIELDS}$.data[*].mood,string,s,,\n`));
    expect(shown.rows.at(-1)).toMatchObject({ path: "$.data[*].mood", entry: null, action: "scan", effective: "scan" });
  });

  it("says what needs a key", () => {
    const shown = showRules(small(rule("h", "$.h", "    action: hash\n") + rule("r", "$.r")));
    expect(shown.rows.map(({ keyed, reversible }) => [keyed, reversible])).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it("marks what a policy makes weaker, and what it does", () => {
    const categories = [
      { category: "user.contact", subject: null, action: { name: "mask" as const } },
      { category: "user", subject: "customer", action: { name: "remove" as const } },
    ];
    const shown = showRules(PACK, policy({ categories, unlisted: "keep" }));
    expect(shown.policy).toBe("acme/share");
    const byEntry = new Map(shown.rows.map((row) => [row.entry?.id, `${row.action} → ${row.effective} ${row.weaker}`]));
    expect(byEntry.get("mail")).toBe("replace → mask true");
    expect(byEntry.get("phone")).toBe("mask (keep_last: 2) → mask false");
    expect(byEntry.get("customer-other")).toBe("replace → remove false");
    expect(byEntry.get("record-id")).toBe("keep → keep false");
  });

  it.each([
    ["keep", "scan"],
    ["replace", "replace"],
  ] as const)("a policy makes more of the unlisted, never less: %s", (unlisted, effective) => {
    const shown = showRules(reviewed(BASE, `${FIELDS}$.data[*].mood,string,s,,\n`), policy({ unlisted }));
    expect(shown.rows.at(-1)).toMatchObject({ entry: null, action: "scan", effective, weaker: false });
  });

  it("is one plain table", () => {
    const plain = showTable(showRules(PACK));
    expect(plain.columns).toEqual([
      "field",
      "when",
      "entry",
      "category",
      "subject",
      "action",
      "keys",
      "also in",
      "joined",
      "reversible",
      "keyed",
      "reason",
      "source",
      "Presidio",
      "Google SDP",
      "DPV",
    ]);
    expect(plain.rows[3]?.cells).toEqual([
      "$.data[*].customer.email",
      "",
      "mail",
      "user.contact.email",
      "customer",
      "replace",
      "",
      "",
      "",
      "no",
      "no",
      "Address of the customer",
      "api#customer",
      "EMAIL_ADDRESS",
      "EMAIL_ADDRESS",
      "pd:EmailAddress",
    ]);
    expect(plain.rows[1]?.cells[11]).toBe("machine-generated: Names the call");
    const underPolicy = showTable(
      showRules(PACK, policy({ categories: [{ category: "user", subject: null, action: { name: "mask" } }] })),
    );
    expect(underPolicy.columns).toContain("weaker");
    expect(underPolicy.rows[3]).toMatchObject({ tone: "bad", cells: expect.arrayContaining(["mask", "WEAKER"]) });
  });
});

it("shows the detectors that the file brings, and what the policy does with their finds", () => {
  const text = `detectors:
  - id: member
    category: user.unique_id
    pattern: "M[0-9]{6}"
    context: [member, id]
    within: 9
    match: ["id M123456"]
    no_match: ["M123456"]
`;
  const pack = small(`${rule("a", "$.a")}${text}`);
  expect(showRules(pack).detectors).toMatchObject([{ id: "member", action: "replace", validator: "none" }]);
  const hashed = policy({ categories: [{ category: "user", subject: null, action: { name: "hash" } }] });
  const { sections } = showPage(showRules(pack, hashed));
  expect(sections.map(({ heading }) => heading)).toEqual(["", "Detectors"]);
  expect(sections[1]?.table?.rows.map(({ cells }) => cells)).toEqual([
    ["member", "user.unique_id", "hash", "M[0-9]{6}", "member; id (within 9)", ""],
  ]);
  expect(showPage(showRules(PACK)).sections).toHaveLength(1);
});
