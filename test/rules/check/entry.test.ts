import { describe, expect, test } from "vitest";
import { ACTION_NAMES } from "../../../src/actions/table.ts";
import { CATEGORIES, SUBJECTS } from "../../../src/rules/taxonomy/taxonomy.ts";
import { entry, errorsIn, HEAD, KEEP, MINIMAL, parse, rules, ruleWith, warningsIn } from "../samples.ts";

describe("entries", () => {
  test("a list of things to do is a reason", () => {
    expect(errorsIn(`${HEAD}keep:\n${KEEP.replace("Random per session", "Todo items hold codes only")}`)).toEqual([]);
  });

  test("what a review asks for is a warning, an error in a shipped pack and for a strict check", () => {
    const missing = ["sources", "tests"].map(() => "missing-key 1:1");
    const ofEntry = ["subject", "source", "why"].map(() => "missing-key 5:5");
    expect(warningsIn(MINIMAL)).toEqual([...missing, ...ofEntry]);
    expect(errorsIn(MINIMAL, { shipped: true })).toEqual([...missing, ...ofEntry]);
    expect(errorsIn(MINIMAL, { strict: true })).toEqual([...missing, ...ofEntry]);
    expect(warningsIn(MINIMAL, { strict: true })).toEqual([]);
    expect(parse(MINIMAL, { strict: true }).pack).toBeUndefined();
  });

  test("of a deprecated entry a review asks who took its place; of a rule, why", () => {
    expect(warningsIn(ruleWith("status: deprecated"))).toContain("missing-key 5:5");
    expect(warningsIn(ruleWith("why: todo"))).toContain("no-reason 8:10");
    expect(errorsIn(ruleWith("why: todo"))).toEqual([]);
  });

  test.each(SUBJECTS)(
    "a rule about %s is not about the system: a policy would take it for what is nobody's",
    (subject) => {
      const text = (category: string) => ruleWith(`subject: ${subject}`).replace("user.contact.email", category);
      for (const category of CATEGORIES) {
        expect(errorsIn(text(category))).toEqual(category.startsWith("system") ? ["system-of-person 7:15"] : []);
      }
      expect(errorsIn(`${text("system")}    action: scan\n`)).toEqual(["system-of-person 7:15"]);
      expect(errorsIn(`${text("system")}    status: deprecated\n    replaced_by: sid\nkeep:\n${KEEP}`)).toEqual([]);
      expect(errorsIn(`${HEAD}keep:\n${KEEP}    category: system.operations\n    subject: ${subject}\n`)).toEqual([]);
    },
  );

  test("all problems are said at once, in the order of the text", () => {
    const text = `${MINIMAL.replace("mail", "Mail").replace("user.contact", "usr.contact")}unlisted: x\n`;
    expect(errorsIn(text)).toEqual(["wrong-id 5:9", "unknown-category 7:15", "unknown-unlisted 8:11"]);
  });

  test("there is an end to errors", () => {
    const errors = errorsIn(`${HEAD}rules:\n${"  - x\n".repeat(5000)}`);
    expect(errors).toHaveLength(1001);
    expect(errors.at(-1)).toBe("more-problems");
  });

  test("there is an end to warnings, and they do not become errors", () => {
    const text = rules(...Array.from({ length: 500 }, (_, i) => entry(`$.a${i}`)));
    expect(warningsIn(text)).toHaveLength(1001);
    expect(warningsIn(text).at(-1)).toBe("more-problems");
    expect(errorsIn(text)).toEqual([]);
    expect(parse(text).pack?.entries).toHaveLength(500);
  });
});

describe("actions", () => {
  test.each(["blur", "keep", "'null '"])("%s is unknown", (name) => {
    expect(errorsIn(ruleWith(`action: ${name}`))).toEqual(["unknown-action 8:13"]);
    const { message } = parse(ruleWith(`action: ${name}`)).problems.find(({ code }) => code === "unknown-action") ?? {};
    expect(message).toContain(`known: ${ACTION_NAMES.join(", ")}`);
  });

  test.each([
    ["{ truncate: { to: month } }", { name: "truncate", truncate: "month" }],
    ["{ truncate: { to: year } }", { name: "truncate", truncate: "year" }],
    ['{ truncate: { to: "/24" } }', { name: "truncate", truncate: "/24" }],
    ["{ truncate: { to: 3 } }", { name: "truncate", truncate: 3 }],
    ["{ bucket: { width: 10 } }", { name: "bucket", bucket: { width: 10 } }],
    ["{ bucket: { edges: [0, 18.5, 65] } }", { name: "bucket", bucket: { edges: [0, 18.5, 65] } }],
  ])("%s", (written, action) => {
    expect(parse(ruleWith(`action: ${written}`)).pack?.entries[0]?.action).toEqual(action);
  });

  test.each([
    ["null", { name: "null" }],
    ['"null"', { name: "null" }],
    ["{ null: {} }", { name: "null" }],
    ["hash", { name: "hash" }],
    ["mask", { name: "mask", mask: { keepFirst: 0, keepLast: 0, keepSeparators: true, char: "*" } }],
    ["{ mask: {} }", { name: "mask", mask: { keepFirst: 0, keepLast: 0, keepSeparators: true, char: "*" } }],
    [
      "{ mask: { keep_first: 1, keep_last: 2, keep_separators: false, char: • } }",
      { name: "mask", mask: { keepFirst: 1, keepLast: 2, keepSeparators: false, char: "•" } },
    ],
  ])("%s is right", (action, expected) => {
    expect(parse(ruleWith(`action: ${action}`)).pack?.entries[0]?.action).toEqual(expected);
  });
});

test("blank text is called empty", () => {
  const { problems } = parse(ruleWith('action: { mask: { char: " " } }'));
  expect(problems.map(({ message }) => message)).toContain("expected text, not empty text");
});
