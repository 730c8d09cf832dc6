/** What guards the rules: the approval, the fields file, tests and reasons. Whatever loosens one is WEAKER, and nothing else is. */
import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/review/diff/change.ts";
import { diffRules } from "../../../src/review/diff/diff.ts";
import { diffGuards } from "../../../src/review/diff/guards/guards.ts";
import type { ReviewedPack } from "../../../src/review/reviewed-pack.ts";
import { reviewCase, reviewCasesFolder, reviewCasesTitle } from "../../helpers/review-cases.ts";
import { BASE, changed, FIELDS, reviewed, TODAY, without } from "../samples.ts";

/** `DIRECTION layer entry what place: before → after` */
function line({ direction, layer, entry, what, place, before, after }: Change): string {
  return `${direction} ${[layer, entry, what, place].filter((part) => part !== null).join(" ")}: ${before} → ${after}`;
}

function linesOf(before: ReviewedPack, after: ReviewedPack): string[] {
  return diffRules(before, after).changes.map(line);
}

function linesFor(text: string, fields = FIELDS): string[] {
  return linesOf(reviewed(BASE, FIELDS), reviewed(text, fields));
}

function directionsFor(text: string, fields = FIELDS): string[] {
  return diffRules(reviewed(BASE, FIELDS), reviewed(text, fields)).changes.map(({ direction }) => direction);
}

const DIGEST = `sha256:${"0".repeat(64)}`;

function approvedBy(members: string): ReviewedPack {
  return reviewed(changed("sources:\n", `reviewed: { ${members} }\nsources:\n`), FIELDS);
}

const WHOLE = `by: Ana, date: "2026-11-01", until: "2027-11-01", digest: "${DIGEST}"`;

describe("the approval", () => {
  const found = (before: string, after: string) =>
    diffGuards(approvedBy(before), approvedBy(after), TODAY).map(({ direction, what }) => `${direction} ${what}`);

  it.each([
    ["another end", WHOLE.replace("2027-11-01", "2028-11-01"), "WORDING approval changed"],
    ["another name", WHOLE.replace("Ana", "Ben"), "WORDING approval changed"],
    ["another digest", WHOLE.replace("0000", "1111"), "WORDING approval changed"],
    ["an end in 70 years", WHOLE.replace("2027", "2099"), "WEAKER approval for more than 2 years: until 2099-11-01"],
    ["no end", WHOLE.replace(' until: "2027-11-01",', ""), "WEAKER approval without an end"],
    ["nobody", WHOLE.replace("by: Ana, ", ""), "WEAKER approval by nobody"],
    ["no day", WHOLE.replace(' date: "2026-11-01",', ""), "WEAKER approval of no day"],
    ["no digest", WHOLE.replace(/, digest.*/, ""), "WEAKER approval without a digest: nobody knows of what"],
    [
      "a day to come",
      WHOLE.replace("2026-11-01", "2026-11-23"),
      "WEAKER approval of a day that has not come: 2026-11-23",
    ],
  ])("%s", (_what, after, expected) => {
    expect(found(WHOLE, after)).toEqual([expected]);
  });

  it("that is the same as before is nothing to say", () => {
    const long = WHOLE.replace("2027", "2099");
    expect(found(long, long)).toEqual([]);
  });

  it("taken away is weaker, and a first one is not", () => {
    const [draft, approved] = [reviewed(BASE, FIELDS), approvedBy(WHOLE)];
    expect(linesOf(approved, draft)).toEqual([
      `WEAKER guard approval taken away: nobody approves the file: by Ana, on 2026-11-01, until 2027-11-01, ${DIGEST} → null`,
    ]);
    expect(linesOf(draft, approved)).toEqual([
      `WORDING guard approval changed: null → by Ana, on 2026-11-01, until 2027-11-01, ${DIGEST}`,
    ]);
  });

  it("stands above all else", () => {
    const text = changed("unlisted: scan", "unlisted: keep").replace(
      "sources:\n",
      `reviewed: { ${WHOLE} }\nsources:\n`,
    );
    expect(linesFor(text)[0]).toMatch(/^WORDING guard approval changed/);
  });
});

describe("the sources", () => {
  const HEADED = changed(
    'retrieved: "2026-11-01" }',
    'retrieved: "2026-11-01", headings: { customer: Customer, call: Call, tags: Tags, paging: Paging } }',
  );
  const found = (text: string) => linesOf(reviewed(HEADED, FIELDS), reviewed(text, FIELDS));

  it("are guards: without headings, anchors are not checked", () => {
    expect(found(HEADED)).toEqual([]);
    expect(found(BASE)[0]).toMatch(/^WEAKER guard headings of api are gone/);
    expect(found(HEADED.replace("paging: Paging", "paging: Pages"))).toEqual([
      "WORDING wording headings of api: #paging: Paging → Pages",
    ]);
  });

  it("are read on a day that has come, and may have another title", () => {
    expect(found(HEADED.replace('retrieved: "2026-11-01"', 'retrieved: "2098-11-01"'))[0]).toMatch(
      /^WEAKER guard sources: api was retrieved on a day that has not come/,
    );
    expect(found(HEADED.replace("Calls reference", "Reference of calls")).join()).toMatch(/^WORDING/);
  });
});

describe("the fields file", () => {
  const row = "$.data[*].customer.email,string,api#customer,personal,\n";
  const many = Array.from({ length: 6 }, (_, i) => `$.data[*].m${i},string,api#call,personal,\n`).join("");
  const diffFieldsOf = (before: string, after: string) => linesOf(reviewed(BASE, before), reviewed(BASE, after));

  it("that is gone is weaker, and one that comes is not", () => {
    expect(linesOf(reviewed(BASE, FIELDS), reviewed(BASE))).toContain(
      "WEAKER guard fields file removed: no coverage can fall short now: 7 fields → null",
    );
    const come = linesOf(reviewed(BASE), reviewed(BASE, FIELDS));
    expect(come).toEqual(["WORDING wording fields file added: null → 7 fields"]);
  });

  it("that is shorter is weaker, by the row; one more row is not", () => {
    const [longer, shorter] = [FIELDS + row.replace("email", "shoe"), FIELDS];
    expect(diffFieldsOf(longer, shorter)).toEqual([
      "WEAKER guard documented field removed $.data[*].customer.shoe: string → null",
    ]);
    expect(diffFieldsOf(shorter, longer)).toEqual([
      "WORDING wording documented field added $.data[*].customer.shoe: null → string",
    ]);
  });

  it("says another type: weaker; one more: not", () => {
    const other = FIELDS.replace("$.data[*].phone,string", "$.data[*].phone,number");
    const place = "type of the documented field $.data[*].phone";
    expect(diffFieldsOf(FIELDS, other)).toEqual([`WEAKER guard ${place}: string → number`]);
    expect(diffFieldsOf(FIELDS, `${FIELDS}$.data[*].phone,number,api#call,,\n`)).toEqual([
      `WORDING wording ${place}: string → number, string`,
    ]);
  });

  it("loses the vendor's own word: a line a row, or one for many", () => {
    const what = "what the vendor says of the field (vendor_declared)";
    expect(diffFieldsOf(FIELDS, FIELDS.replace("personal", ""))).toEqual([
      `WEAKER guard ${what}, erased $.data[*].customer.email: personal → null`,
    ]);
    expect(diffFieldsOf(FIELDS, FIELDS.replace("personal", "not personal"))).toEqual([
      `WEAKER guard ${what}, changed $.data[*].customer.email: personal → not personal`,
    ]);
    expect(diffFieldsOf(FIELDS.replace("personal", ""), FIELDS)).toEqual([
      `WORDING wording ${what}, added $.data[*].customer.email: null → personal`,
    ]);
    const { changes } = diffRules(
      reviewed(BASE, FIELDS + many),
      reviewed(BASE, (FIELDS + many).replaceAll("personal", "")),
    );
    expect(changes.map(({ direction, place, also }) => [direction, place, also.length])).toEqual([
      ["WEAKER", "$.data[*].customer.email", 6],
    ]);
  });

  it("may be in another order, and say more", () => {
    const [head, ...rows] = FIELDS.trimEnd().split("\n");
    expect(diffFieldsOf(FIELDS, `${[head, ...rows.reverse()].join("\n")}\n`)).toEqual([]);
    expect(diffFieldsOf(FIELDS, FIELDS.replace("api#paging,,", "api#call,,a note"))).toEqual([
      "WORDING wording source of the documented field $.total: api#paging → api#call",
      "WORDING wording note of the documented field $.total: null → a note",
    ]);
  });
});

describe("what an entry says of itself", () => {
  it("is missed where it is gone", () => {
    expect(linesFor(changed("    why: Address of the customer\n", ""))).toEqual([
      "WEAKER guard mail the reason (why) is gone: Address of the customer → null",
    ]);
    const phone = '    source: ["api#call"]\n    why: The number that calls\n';
    expect(linesFor(changed(phone, phone.replace(/.*source.*\n/, "")))).toEqual([
      "WEAKER guard phone the sources are gone: api#call → null",
    ]);
  });

  it.each([
    ["another reason", changed("why: Names the call", "why: A name of the call")],
    ["another source", changed('source: ["api#paging"]', 'source: ["api#call"]')],
    ["a reason to keep", changed("reason: field-name", "reason: public")],
    ["another title", changed("title: Calls reference", "title: Reference of calls")],
    ["a later reading", changed('retrieved: "2026-11-01"', 'retrieved: "2026-11-20"')],
    ["one more source", changed("  api: {", '  more: { title: More, retrieved: "2026-11-01" }\n  api: {')],
    ["a comment", `# Hello\n${BASE}`],
    ["other quotes", changed('path: "$.phone"', `path: "$['phone']"`)],
    [
      "another order of keys",
      changed(
        "    category: user.contact.email\n    subject: customer\n",
        "    subject: customer\n    category: user.contact.email\n",
      ),
    ],
  ])("is wording: %s", (_what, text) => {
    expect(new Set(directionsFor(text))).toEqual(new Set(["WORDING"]));
  });
});

describe("a test", () => {
  const tests = (text: string) => linesFor(text).filter((one) => one.includes("test "));

  it.each([
    ["that is deleted", without("- name: tags"), "test deleted: tags → null"],
    [
      "that expects less",
      changed(`      "$['data'][0]['phone']": phone\n`, ""),
      "test expects less (1 expectation fewer: decided $['data'][0]['phone'] by phone): a customer → a customer",
    ],
    [
      "that is renamed, and expects less",
      changed("name: a customer", "name: other", changed(`      "$['data'][0]['phone']": phone\n`, "")),
      "test deleted: a customer → null",
    ],
    [
      "whose document has lost a member",
      changed(`name: mood, value: sad }`, `name: mood }`),
      "test expects less (1 expectation fewer: 1 text to be gone), and shows less (1 value of its document gone): tags → tags",
    ],
    [
      "whose document has lost what no expectation names",
      changed(`{ name: mood, value: sad }`, `{ value: sad }`),
      "test shows less (1 value of its document gone): tags → tags",
    ],
    [
      "whose text to be gone has moved",
      changed(`email: ana@example.com, shoe: 38 }`, `email: a, shoe: "ana@example.com" }`),
      "test expects less (1 expectation fewer: 1 text to be gone): a customer → a customer",
    ],
    [
      "that names an entry that does less",
      changed(
        "tag-unreviewed\n    gone",
        "tag-queue\n    gone",
        changed("name: mood, value: sad", "name: queue, value: sad"),
      ),
      "test expects less (1 expectation fewer: decided $['data'][0]['tags'][2]['value'] by tag-unreviewed): tags → tags",
    ],
  ])("%s", (_what, text, expected) => {
    expect(tests(text).filter((one) => !one.includes("test added"))).toEqual([`WEAKER guard ${expected}`]);
  });

  it.each([
    ["renamed", changed("name: a customer", "name: other"), ["test renamed: a customer → other"]],
    [
      "renamed, and expecting more",
      changed("name: tags", "name: other", changed(`gone: ["sad"]`, `gone: ["sad", "202555"]`)),
      ["test renamed: tags → other"],
    ],
    [
      "with another made-up value that is taken whole",
      changed("value: sad", "value: glad", changed(`gone: ["sad"]`, `gone: ["glad"]`)),
      ["test changed: tags → tags"],
    ],
    ["added", `${BASE}  - name: one more\n    in: { total: 1 }\n    gone: ["x"]\n`, ["test added: null → one more"]],
  ])("%s: nothing is weaker", (_what, text, expected) => {
    expect(tests(text)).toEqual(expected.map((one) => `WORDING guard ${one}`));
  });

  it("in another order, with its members in another order", () => {
    const text = changed(
      '{ total: 1, data: [{ id: "r-1", phone: "2025550123",',
      '{ data: [{ phone: "2025550123", id: "r-1",',
    );
    const moved = text.replace(
      "customer: { email: ana@example.com, shoe: 38 } }] }",
      "customer: { email: ana@example.com, shoe: 38 } }], total: 1 }",
    );
    expect(directionsFor(moved)).toEqual(["WORDING"]);
    const [head = "", list = ""] = BASE.split("tests:\n");
    const at = list.indexOf("  - name: tags");
    expect(directionsFor(`${head}tests:\n${list.slice(at)}${list.slice(0, at)}`)).toEqual(["WORDING"]);
  });

  it("that said what a keep keeps may say so no more, where the keep goes", () => {
    const dropped = without("- id: record-id", changed(`    kept: ["$['data'][0]['id']"]\n`, ""));
    expect(linesFor(dropped).filter((one) => one.startsWith("WEAKER guard"))).toEqual([]);
    const only = `  - name: the id\n    in: [{ id: "r-2" }]\n    kept: ["$[0]['id']"]\n`;
    const lines = linesOf(reviewed(BASE + only, FIELDS), reviewed(dropped, FIELDS));
    expect(lines).toContain("WORDING guard test deleted: what it kept goes now: the id → null");
    expect(lines.filter((one) => one.startsWith("WEAKER guard"))).toEqual([]);
  });
});

describe.skipIf(reviewCasesFolder === undefined)(reviewCasesTitle("what once got past a reviewer"), () => {
  it.each([
    ["06-subject", "call-details", /^WEAKER .*subject.*: customer → employee$/],
    [
      "07-review-forever",
      "call-details",
      /^WEAKER guard approval for more than 2 years: until 2099-12-31: by privacy-team/,
    ],
    [
      "08-vendor-declared-erased",
      "calls",
      /^WEAKER guard what the vendor says .* erased .*: This may be considered PII → null$/,
    ],
    ["09-fields-file-removed", "call-record-callback", /^WEAKER guard fields file removed/],
  ])("%s", (name, resource, expected) => {
    const found = diffRules(reviewCase(name, "old", resource), reviewCase(name, "new", resource));
    expect(found.weaker).toBe(true);
    expect(found.changes.map(line)).toContainEqual(expect.stringMatching(expected));
  });

  it("shows at the top that the approval is for ever", () => {
    const [old, now] = (["old", "new"] as const).map((version) =>
      reviewCase("07-review-forever", version, "call-details"),
    );
    expect(diffRules(old as ReviewedPack, now as ReviewedPack).changes[0]?.what).toMatch(/^approval/);
  });

  it("lists all fields of which the vendor's word is erased", () => {
    const [old, now] = (["old", "new"] as const).map((version) =>
      reviewCase("08-vendor-declared-erased", version, "calls"),
    );
    const [first, ...others] = diffRules(old as ReviewedPack, now as ReviewedPack).changes;
    const erased = old?.fields?.filter(
      ({ path, vendorDeclared }) =>
        vendorDeclared !== now?.fields?.find((field) => field.path === path)?.vendorDeclared,
    );
    expect([first?.place, ...(first?.also ?? [])].sort()).toEqual(erased?.map(({ path }) => path).sort());
    expect(others).toEqual([]);
  });
});
