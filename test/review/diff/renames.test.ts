/** An entry that only has another id does the same; a policy that names it does not. */
import { describe, expect, it } from "vitest";
import { diffRules } from "../../../src/review/diff/diff.ts";
import { diffRenames, renames, withNewIds } from "../../../src/review/diff/renames.ts";
import { parsePolicy } from "../../../src/rules/policy/parse-policy.ts";
import { BASE, changed, FIELDS, keep, reviewed, rule, small } from "../samples.ts";

const OLD = reviewed(BASE, FIELDS);
const RENAMED = BASE.replaceAll("- id: mail\n", "- id: e-mail\n").replaceAll("'email']\": mail", "'email']\": e-mail");

function linesOf(before: string, after: string): string[] {
  return diffRules(reviewed(before, FIELDS), reviewed(after, FIELDS)).changes.map(
    ({ direction, what, entry, before: was, after: is }) => `${direction} ${entry} ${what} ${was} → ${is}`,
  );
}

describe("an entry that is renamed with its tests", () => {
  it("is one line, and nothing is weaker", () => {
    expect(linesOf(BASE, RENAMED)).toEqual(["WORDING e-mail renamed mail → e-mail"]);
  });

  it("is one line where it is deprecated, and another takes its place", () => {
    const gone = '  - id: mail\n    path: "$.customer.email"\n    category: user.contact.email\n';
    const text = RENAMED.replace("rules:\n", `rules:\n${gone}    status: deprecated\n    replaced_by: e-mail\n`);
    expect(linesOf(BASE, text)).toEqual(["WORDING e-mail renamed mail → e-mail"]);
  });

  it("may be quoted otherwise, and stand elsewhere", () => {
    const text = changed(`"$.customer.email"`, `"$['customer']['email']"`, RENAMED);
    expect(linesOf(BASE, text)).toEqual([
      "WORDING e-mail renamed mail → e-mail",
      "WORDING e-mail path $.customer.email → $['customer']['email']",
    ]);
  });

  it("may have another reason", () => {
    const text = changed("why: Address of the customer", "why: The customer's address", RENAMED);
    expect(linesOf(BASE, text)).toEqual([
      "WORDING e-mail renamed mail → e-mail",
      "WORDING e-mail why Address of the customer → The customer's address",
    ]);
  });

  it("is named by its new id where dates shift by it", () => {
    const shift = "    action: { shift-date: { days: 9, by: ID } }\n";
    const text = (id: string, other: string) =>
      small(
        rule(id, "$.id") + rule(other, "$.at", shift.replace("ID", id)) + rule("born", "$.b", shift.replace("ID", id)),
        `shift_by: ${id}\n`,
      );
    const found = diffRules(text("customer", "at"), text("person", "time"));
    expect(found.changes.map(({ what, before, after }) => [what, before, after])).toEqual([
      ["renamed", "customer", "person"],
      ["renamed", "at", "time"],
    ]);
  });
});

describe("no rename is", () => {
  const named = (before: string, after: string) => [...renames(small(before), small(after))];

  it.each([
    ["another path", rule("a", "$.a"), rule("b", "$.b")],
    ["another action", rule("a", "$.a"), rule("b", "$.a", "    action: mask\n")],
    ["a flag", rule("a", "$.a"), rule("b", "$.a", "    also_in: text\n")],
    ["another subject", rule("a", "$.a"), rule("b", "$.a", "    subject: customer\n")],
    ["an id that stays", rule("a", "$.a") + rule("b", "$.b"), rule("a", "$.b") + rule("b", "$.a")],
    ["a keep for a rule", `${rule("x", "$.x")}keep:\n${keep("a", "$.a")}`, rule("x", "$.x") + rule("a2", "$.a")],
    [
      "another value that dates shift by",
      `${rule("a", "$.a")}${rule("b", "$.b")}${rule("t", "$.t", "    action: { shift-date: { days: 9, by: a } }\n")}`,
      `${rule("a", "$.a")}${rule("b", "$.b")}${rule("u", "$.t", "    action: { shift-date: { days: 9, by: b } }\n")}`,
    ],
  ])("%s", (_what, before, after) => {
    expect(named(before, after)).toEqual([]);
  });

  it("tells several apart by their content", () => {
    const found = named(rule("a", "$.a") + rule("b", "$.b"), rule("c", "$.b") + rule("d", "$.a"));
    expect(found).toEqual([
      ["a", "d"],
      ["b", "c"],
    ]);
  });
});

describe("a policy that names the old id", () => {
  const HEAD = 'format: pii-policy/1\nid: ours\nversion: "1.0.0"\n';
  const names = renames(OLD, reviewed(RENAMED, FIELDS));
  const linesFor = (rules: string) =>
    diffRenames(OLD, names, [parsePolicy(`${HEAD}rules:\n  ${rules}: remove\n`)]).map(({ direction, what, policy }) => [
      direction,
      what,
      policy,
    ]);

  it("is WEAKER: what it says is lost", () => {
    expect(linesFor("acme/calls/mail")).toEqual([
      ["WORDING", "renamed", null],
      ["WEAKER", "renamed, and the policy names the old id", "ours"],
    ]);
  });

  it("is not, where it names another entry, or another file's", () => {
    expect(linesFor("acme/calls/phone")).toEqual([["WORDING", "renamed", null]]);
    expect(linesFor("acme/chats/mail")).toEqual([["WORDING", "renamed", null]]);
  });
});

it("without a rename, the old version is itself", () => {
  expect(withNewIds(OLD, new Map())).toBe(OLD);
});
