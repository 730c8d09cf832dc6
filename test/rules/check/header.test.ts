import { describe, expect, test } from "vitest";
import { errorsIn, GOOD, HEAD, MINIMAL, parse, ruleWith, TODAY, warningsIn } from "../samples.ts";

test("the complete file has no problem, for anybody", () => {
  for (const options of [{}, { shipped: true }, { strict: true }]) {
    expect(parse(GOOD, options).problems).toEqual([]);
  }
});

test("what is needed to load is enough to load", () => {
  expect(errorsIn(MINIMAL)).toEqual([]);
  expect(parse(MINIMAL).pack?.entries).toHaveLength(1);
});

describe("the head", () => {
  test("fixes", () => {
    const fixOf = (text: string) => parse(text).problems.find(({ severity }) => severity === "error")?.fix;
    expect(fixOf(MINIMAL.replace('"1.0.0"', "1.3"))).toBe('quote it: "1.3.0"');
    expect(fixOf(MINIMAL.replace('"1.0.0"', "2"))).toBe('quote it: "2.0.0"');
    expect(fixOf(`${MINIMAL}regions: ["UK"]\n`)).toBe('did you mean "GB"?');
    expect(fixOf(`${MINIMAL}regions: ["us"]\n`)).toBe('did you mean "US"?');
    expect(fixOf(`${MINIMAL}regions: ["FE"]\n`)).toBeUndefined();
    expect(fixOf(`${MINIMAL}test:\n  - a\n`)).toBe('did you mean "tests"?');
    expect(fixOf(ruleWith('sorce: ["a"]'))).toBe('did you mean "source"?');
    expect(fixOf(ruleWith("subject: custommer"))).toBe('did you mean "customer"?');
    expect(fixOf(MINIMAL.replace("user.contact.email", "user.contact.emial"))).toBe(
      'did you mean "user.contact.email"?',
    );
    expect(fixOf(MINIMAL.replace("user.contact.email", "user.email"))).toBe('did you mean "user.contact.email"?');
    expect(fixOf(ruleWith("action: romove"))).toBe('did you mean "remove"?');
    expect(fixOf(ruleWith("why: 12"))).toBe('put it in quotes: "12"');
  });

  test.each([
    ["regions: [us]", ['"us" is not a region of ISO 3166-1 did you mean "US"?']],
    ["regions: [ZZ]", ['"ZZ" is not a region of ISO 3166-1 ']],
    ["regions: [US]", ['this region is not in quotes "US"']],
  ])("%s has one problem, and one fix", (line, problems) => {
    const found = parse(`${MINIMAL}${line}\n`).problems.filter(({ severity }) => severity === "error");
    expect(found.map(({ message, fix = "" }) => `${message} ${fix}`)).toEqual(problems);
  });

  test.each([
    ["action: 5", "expected an action, not a number"],
    ["action: {}", "expected one action with its options, not none"],
    ["action: { mask: { keep_last: 2 }, truncate: { to: 3 } }", "expected one action with its options, not several"],
  ])("%s: %s", (line, message) => {
    expect(parse(ruleWith(line)).problems.find(({ severity }) => severity === "error")?.message).toBe(message);
  });

  test.each([
    ['  - { id: a, path: "$.a" }\n', "do not use { } here: one key a line", "write each key on a line of its own"],
    ['  [{ id: a, path: "$.a" }]\n', "do not use [ ] here: one item a line", "write each item on a line of its own"],
  ])("rules:\n%s", (lines, message, fix) => {
    expect(parse(`${HEAD}rules:\n${lines}`).problems).toContainEqual(
      expect.objectContaining({ code: "flow-style", message, fix }),
    );
  });

  test("a review that ended is a warning, and an error only for a strict check", () => {
    const text = GOOD.replace('until: "2027-08-01"', `until: "${TODAY}"`);
    expect(parse(text, { strict: true }).problems).toEqual([]);
    expect(warningsIn(text, { today: "2026-11-02" })).toEqual(["review-expired 9:64"]);
    expect(warningsIn(text, { today: "2026-11-02", shipped: true })).toEqual(["review-expired 9:64"]);
    expect(errorsIn(text, { today: "2026-11-02", strict: true })).toEqual(["review-expired 9:64"]);
  });
});
