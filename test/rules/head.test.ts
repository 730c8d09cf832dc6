import { describe, expect, test } from "vitest";
import { errorsIn, GOOD, HEAD, MINIMAL, parse, ruleWith, TODAY, warningsIn } from "./samples.ts";

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
  test.each([
    ["an unknown key", `${MINIMAL}detectors:\n  - id: x\n`, ["unknown-key 8:1"]],
    ["no format", MINIMAL.replace(/^format.*\n/, ""), ["missing-key 1:1"]],
    ["neither rules nor keep", HEAD, ["missing-key 1:1"]],
    ["another format", MINIMAL.replace("pii-rules/1", "pii-rules/2"), ["unknown-format 1:9"]],
    ["an id without a vendor", MINIMAL.replace("acme/calls", "calls"), ["wrong-id 2:5"]],
    ["an id in capitals", MINIMAL.replace("acme/calls", "Acme/calls"), ["wrong-id 2:5"]],
    ["a version that is a number", MINIMAL.replace('"1.0.0"', "1.0"), ["version-not-quoted 3:10"]],
    ["a version of two parts", MINIMAL.replace('"1.0.0"', '"1.0"'), ["wrong-version 3:10"]],
    ["a status", `${MINIMAL}status: final\n`, ["unknown-status 8:9"]],
    ["a taxonomy", `${MINIMAL}taxonomy: fideslang/2\n`, ["unknown-taxonomy 8:11"]],
    ["unlisted", `${MINIMAL}unlisted: drop\n`, ["unknown-unlisted 8:11"]],
    [
      "a region that is none",
      `${MINIMAL}phone_regions: ["US", "UK", "FE"]\n`,
      ["unknown-region 8:23", "unknown-region 8:29"],
    ],
    ["a region without quotes", `${MINIMAL}phone_regions: [NO]\n`, ["region-not-quoted 8:17"]],
    ["a number for a region", `${MINIMAL}phone_regions: [1]\n`, ["wrong-type 8:17"]],
    [
      "no date",
      `${MINIMAL}reviewed: { by: a, date: "2026-02-30", until: soon }\n`,
      ["wrong-date 8:26", "wrong-date 8:47"],
    ],
    [
      "a review backwards",
      `${MINIMAL}reviewed: { by: a, date: "2026-02-02", until: "2026-02-01" }\n`,
      ["wrong-date 8:47"],
    ],
    ["a list of records that is empty", `${MINIMAL}records: []\n`, ["empty-list 8:10"]],
    ["a path of records", `${MINIMAL}records: ["$.a", "$.b[-1]"]\n`, ["path-negative-index 8:23"]],
    ["17 paths of records", `${MINIMAL}records: [${'"$.a",'.repeat(17)}]\n`, ["too-many 8:10"]],
    ["a wrong source", `${MINIMAL}sources:\n  API_1: { titel: A }\n`, ["wrong-id 9:3", "unknown-key 9:12"]],
    ["a map for a list", `${MINIMAL}keep:\n  id: a\n`, ["wrong-type 9:3"]],
    ["nothing for a list", `${MINIMAL}keep:\n`, ["wrong-type 8:6"]],
    ["a list for a map", `${MINIMAL}envelope:\n  - id: a\n`, ["wrong-type 9:3"]],
    ["an unknown key of envelope", `${MINIMAL}envelope:\n  rulez:\n    - id: a\n`, ["unknown-key 9:3"]],
  ])("%s", (_name, text, expected) => {
    expect(errorsIn(text)).toEqual(expected);
  });

  test("fixes", () => {
    const fixOf = (text: string) => parse(text).problems.find(({ severity }) => severity === "error")?.fix;
    expect(fixOf(MINIMAL.replace('"1.0.0"', "1.3"))).toBe('quote it: "1.3.0"');
    expect(fixOf(MINIMAL.replace('"1.0.0"', "2"))).toBe('quote it: "2.0.0"');
    expect(fixOf(`${MINIMAL}phone_regions: ["UK"]\n`)).toBe('did you mean "GB"?');
    expect(fixOf(`${MINIMAL}phone_regions: ["us"]\n`)).toBe('did you mean "US"?');
    expect(fixOf(`${MINIMAL}phone_regions: ["FE"]\n`)).toBeUndefined();
    expect(fixOf(`${MINIMAL}test:\n  - a\n`)).toBe('did you mean "tests"?');
    expect(fixOf(ruleWith("also_in: text"))).toBeUndefined();
    expect(fixOf(ruleWith('sorce: ["a"]'))).toBe('did you mean "source"?');
    expect(fixOf(ruleWith("subject: custommer"))).toBe('did you mean "customer"?');
    expect(fixOf(MINIMAL.replace("user.contact.email", "user.contact.emial"))).toBe(
      'did you mean "user.contact.email"?',
    );
    expect(fixOf(MINIMAL.replace("user.contact.email", "user.email"))).toBe('did you mean "user.contact.email"?');
    expect(fixOf(ruleWith("action: romove"))).toBe('did you mean "remove"?');
    expect(fixOf(ruleWith("subject: 12"))).toBe('put it in quotes: "12"');
  });

  test("a review that ended is a warning, and an error only for a strict check", () => {
    const text = GOOD.replace('until: "2027-08-01"', `until: "${TODAY}"`);
    expect(parse(text, { strict: true }).problems).toEqual([]);
    expect(warningsIn(text, { today: "2026-11-02" })).toEqual(["review-expired 10:58"]);
    expect(warningsIn(text, { today: "2026-11-02", shipped: true })).toEqual(["review-expired 10:58"]);
    expect(errorsIn(text, { today: "2026-11-02", strict: true })).toEqual(["review-expired 10:58"]);
  });
});
