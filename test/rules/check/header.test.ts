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

  test("a day that has begun somewhere on earth is no future", () => {
    const text = (day: string) => GOOD.replace("2026-07-30", day);
    expect(warningsIn(text("2026-11-02"))).toEqual([]);
    expect(warningsIn(text("2026-11-03"))).toEqual(["future-date 11:55"]);
    expect(errorsIn(text("2026-11-03"), { shipped: true })).toEqual(["future-date 11:55"]);
  });

  test("two years to the day, also from a day that comes every four years", () => {
    const text = (from: string, until: string) =>
      GOOD.replace('date: "2026-08-01", until: "2027-08-01"', `date: "${from}", until: "${until}"`);
    expect(warningsIn(text("2024-11-01", "2026-11-01"))).toEqual([]);
    expect(warningsIn(text("2024-11-01", "2026-11-02"))).toEqual(["review-too-long 9:64"]);
    expect(warningsIn(text("2024-02-29", "2026-02-28"), { today: "2025-01-01" })).toContain("future-date 11:55");
    expect(warningsIn(text("2024-02-29", "2026-03-01"), { today: "2025-01-01" })).toContain("review-too-long 9:64");
  });

  test("headings, in brackets or a line each", () => {
    const without = GOOD.replace(", session: Sessions", "");
    expect(new Set(errorsIn(without))).toEqual(new Set(["unknown-anchor 61:14"]));
    const block = GOOD.replace(
      /\n {2}api: .*/,
      '\n  api:\n    title: A\n    retrieved: "2026-07-30"\n    headings:\n      session: Sessions',
    );
    expect([...new Set(errorsIn(block).map((error) => error.split(" ")[0]))]).toEqual(["unknown-anchor"]);
    const more = GOOD.replace("session: Sessions", "session: Sessions, more: Named by nothing");
    expect(parse(more, { shipped: true }).problems).toEqual([]);
  });

  test("a shipped pack has headings, another file need not", () => {
    const text = GOOD.replace(/, headings: \{[^}]*\}/, "");
    expect(parse(text, { strict: true }).problems).toEqual([]);
    expect(errorsIn(text, { shipped: true })).toEqual(["no-headings 11:3"]);
    expect(errorsIn(text.replace(/#[a-z]+/g, ""), { shipped: true })).toEqual([]);
  });

  test("an anchor that may be meant", () => {
    const text = `${ruleWith('source: ["api#sesion"]')}sources:\n  api: { headings: { session: Session } }\n`;
    const [problem] = parse(text).problems.filter(({ code }) => code === "unknown-anchor");
    expect(problem).toMatchObject({
      message: '"sesion" is not among the "headings" of the source "api"',
      fix: 'did you mean "session"?',
    });
  });
});
