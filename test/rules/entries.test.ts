import { describe, expect, test } from "vitest";
import { entry, errorsIn, HEAD, KEEP, MINIMAL, parse, rulePath, rules, ruleWith, warningsIn } from "./samples.ts";

describe("entries", () => {
  test.each([
    ["a rule without category", `${HEAD}rules:\n  - id: a\n    path: "$.a"\n`, ["missing-key 5:5"]],
    ["a rule that is text", `${HEAD}rules:\n  - mail\n`, ["wrong-type 5:5"]],
    [
      "a keep without reason and why",
      `${HEAD}keep:\n  - id: a\n    path: "$.a"\n`,
      ["missing-key 5:5", "missing-key 5:5"],
    ],
    ["an id", MINIMAL.replace("mail", "Mail_1"), ["wrong-id 5:9"]],
    ["an id twice", `${MINIMAL}keep:\n${KEEP.replace("sid", "mail")}`, ["duplicate-id 9:9"]],
    ["a category", MINIMAL.replace("contact.email", "mail"), ["unknown-category 7:15"]],
    ["a subject", ruleWith("subject: client"), ["unknown-subject 8:14"]],
    ["a reason", `${HEAD}keep:\n${KEEP.replace("machine-generated", "because")}`, ["unknown-reason 7:13"]],
    ["a status", ruleWith("status: old"), ["unknown-status 8:13"]],
    ["a flag", ruleWith("keys: yes"), ["wrong-type 8:11"]],
    ["a key that is not built yet", ruleWith("also_in: text"), ["unknown-key 8:5"]],
    ["an action of a keep", `${HEAD}keep:\n${KEEP}    action: hash\n`, ["unknown-key 9:5"]],
    [
      "an undeclared source",
      `${ruleWith('source: ["ap#x"]')}sources:\n  api:\n    title: A\n`,
      ["unknown-source 8:14"],
    ],
    ["a source where none is declared", ruleWith('source: ["api#x"]'), ["unknown-source 8:14"]],
    ["a source as text", ruleWith("source: api#x"), ["wrong-type 8:13"]],
    ["a successor that is not there", ruleWith("status: deprecated\n    replaced_by: male"), ["unknown-id 9:18"]],
    ["a successor of itself", ruleWith("status: deprecated\n    replaced_by: mail"), ["unknown-id 9:18"]],
    ["todo", `${HEAD}keep:\n${KEEP.replace("Random per session", "todo")}`, ["no-reason 8:10"]],
    ["TBD.", `${HEAD}keep:\n${KEEP.replace("Random per session", "TBD.")}`, ["no-reason 8:10"]],
    ["TODO ask", `${HEAD}keep:\n${KEEP.replace("Random per session", "TODO ask the vendor")}`, ["no-reason 8:10"]],
    ["an empty reason", `${HEAD}keep:\n${KEEP.replace("Random per session", '" "')}`, ["wrong-type 8:10"]],
    ["2001 entries", rules(...Array.from({ length: 2001 }, (_, i) => entry(`$.a${i}`))), ["too-many 6005:5"]],
  ])("%s", (_name, text, expected) => {
    expect(errorsIn(text)).toEqual(expected);
  });

  test("a list of things to do is a reason", () => {
    expect(errorsIn(`${HEAD}keep:\n${KEEP.replace("Random per session", "Todo items hold codes only")}`)).toEqual([]);
  });

  test("what a review asks for is a warning, an error in a shipped pack and for a strict check", () => {
    const missing = ["status", "taxonomy", "reviewed", "sources", "tests"].map(() => "missing-key 1:1");
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
  test.each(["bucket", "truncate", "shift-date", "encrypt-format", "tokenize", "pseudonymize", "keep", "'null '"])(
    "%s is unknown",
    (name) => {
      expect(errorsIn(ruleWith(`action: ${name}`))).toEqual(["unknown-action 8:13"]);
      const { message } =
        parse(ruleWith(`action: ${name}`)).problems.find(({ code }) => code === "unknown-action") ?? {};
      expect(message).toContain("known: scan, mask, hash, replace, null, remove");
    },
  );

  test.each([
    ["negative", "{ mask: { keep_last: -1 } }", "mask-out-of-range 8:34"],
    ["a fraction", "{ mask: { keep_first: 1.5 } }", "mask-out-of-range 8:35"],
    ["huge", "{ mask: { keep_first: 256 } }", "mask-out-of-range 8:35"],
    ["text for a number", '{ mask: { keep_first: "1" } }', "wrong-type 8:35"],
    ["two characters", '{ mask: { char: "**" } }', "mask-out-of-range 8:29"],
    ["a digit", '{ mask: { char: "7" } }', "mask-out-of-range 8:29"],
    ["a letter", '{ mask: { char: "x" } }', "mask-out-of-range 8:29"],
    ["a quote", `{ mask: { char: '"' } }`, "mask-out-of-range 8:29"],
    ["an unknown option", "{ mask: { keep: 1 } }", "unknown-key 8:23"],
    ["an option of an action without", "{ hash: { length: 1 } }", "wrong-option 8:21"],
    ["an unknown action with options", "{ bucket: { width: 1 } }", "unknown-action 8:15"],
    ["two actions", "{ mask: {}, hash: {} }", "wrong-type 8:13"],
    ["none", "", "wrong-type 8:13"],
    ["a number", "1", "wrong-type 8:13"],
  ])("%s", (_name, action, expected) => {
    expect(errorsIn(ruleWith(`action: ${action}`))).toEqual([expected]);
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

  test("the root cannot be removed", () => {
    expect(errorsIn(`${rulePath("$")}    action: remove\n`)).toEqual(["remove-root 8:13"]);
  });
});
