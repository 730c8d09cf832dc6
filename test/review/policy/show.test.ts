/** A policy as a table. */
import { expect, it } from "vitest";
import { policyPage, policyTable } from "../../../src/pages/policy/policy.ts";
import { showPolicy } from "../../../src/review/policy/show.ts";
import { CATEGORIES } from "../../../src/rules/taxonomy/taxonomy.ts";
import { policyOf } from "./samples.ts";

const LINES = `extends: strict
categories:
  user.name: { customer: mask, employee: hash }
  user.contact.phone_number: remove
rules:
  acme/calls/phone: tokenize
`;

it("has a row for each category, more where subjects differ, and one for each rule", () => {
  const shown = showPolicy(policyOf(LINES));
  expect(shown).toMatchObject({ policy: "partner", extends: "strict", unlisted: "replace", unlistedInherited: true });
  const of = new Set(shown.rows.map((row) => row.of));
  expect(of.size).toBe(CATEGORIES.length + 1);
  const rows = (name: string) => shown.rows.filter((row) => row.of === name);
  expect(rows("user.name.first").map((row) => [row.subject, row.action, row.line, row.lineNumber, row.weaker])).toEqual(
    [
      [null, "replace", "user", null, false],
      ["customer", "mask", "user.name of customer", 6, true],
      ["employee", "hash", "user.name of employee", 6, true],
    ],
  );
  expect(rows("user.contact.phone_number")).toMatchObject([{ action: "remove", label: "[PHONE]", lineNumber: 7 }]);
  expect(rows("user.unique_id")).toMatchObject([{ action: "null", line: "user.unique_id", lineNumber: null }]);
  expect(rows("acme/calls/phone")).toMatchObject([
    { kind: "rule", action: "tokenize", reversible: true, keyed: true, label: null },
  ]);
});

it("says what it leaves to the rules", () => {
  const shown = showPolicy(policyOf("categories:\n  user.name: hash\n"));
  expect(shown.unlisted).toBeNull();
  expect(shown.rows.find((row) => row.of === "system")).toMatchObject({ action: "the rule's own action", line: null });
});

it("as a page: which line decides, and what is weaker", () => {
  const shown = showPolicy(policyOf(LINES));
  const [section] = policyPage(shown).sections;
  expect(section?.facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    "extends: strict",
    "undecided values: replace (from strict)",
    "keeps: stay: no policy changes them",
    "tests: 0",
    "weaker than strict: 6 of …".replace("…", String(shown.rows.length)).concat(" rows"),
  ]);
  const cells = policyTable(shown).rows.map((row) => row.cells.join("|"));
  expect(cells).toContain("user.name|customer|mask|no|no|[NAME]|user.name of customer (line 6)|than strict");
  expect(cells).toContain("user.payment||replace|no|no|[PAYMENT]|user (from strict)|");
});
