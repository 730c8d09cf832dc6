import { describe, expect, test } from "vitest";
import { errorsIn, keepPath, MINIMAL, parse, rulePath, ruleWith, warningsIn } from "./samples.ts";

describe("paths", () => {
  test.each([
    ["no quotes", MINIMAL.replace('"$.email"', "$.email"), ["path-not-quoted 6:11"]],
    ["single quotes", MINIMAL.replace('"$.email"', "'$.email'"), ["path-not-quoted 6:11"]],
    ["a number", MINIMAL.replace('"$.email"', "1"), ["wrong-type 6:11"]],
    ["no path", rulePath("email"), ["path-syntax 6:12"]],
    ["a negative index", rulePath("$.a[-1]"), ["path-negative-index 6:16"]],
    ["a negative slice", rulePath("$.a[1:-1]"), ["path-negative-slice 6:16"]],
    ["the root in a filter", rulePath("$.a[?@.b == $.c]"), ["path-absolute-query 6:24"]],
    ["an unknown function", rulePath("$.a[?foo(@)]"), ["path-unknown-function 6:17"]],
    ["a wrong pattern", rulePath("$.a[?match(@, '(')]"), ["path-pattern 6:27"]],
    ["an escape before the place", rulePath("$['\\u0061\\\\n'][-1]"), ["path-negative-index 6:27"]],
    ["4097 characters", rulePath(`$.${"a".repeat(4095)}`), ["path-too-long 6:11"]],
    ["65 segments", rulePath(`$${".a".repeat(65)}`), ["path-too-long 6:11"]],
    ["a keep of all members", keepPath("$.a.*.b"), ["keep-not-by-name 6:15"]],
    ["a keep of all that is called so", keepPath("$.a..b"), ["keep-not-by-name 6:15"]],
    ["a keep of all elements below", keepPath("$.a..[*]"), ["keep-not-by-name 6:15"]],
    ["a keep behind a name with dots", keepPath("$['..'].*"), ["keep-not-by-name 6:19"]],
  ])("%s", (_name, text, expected) => {
    expect(errorsIn(text)).toEqual(expected);
  });

  test("the place in a path is found in JSON too", () => {
    const text =
      '{"format":"pii-rules/1","id":"a/b","version":"1.0.0",\n"rules":[{"id":"x","category":"user.name","path":"$.a[\'\\u0061\'][-1]"}]}';
    expect(errorsIn(text)).toEqual(["path-negative-index 2:65"]);
  });

  test.each(["$.a[*]['b', 'c']", "$['a.*b']", "$.a[?@.*].b", "$[*]", "$.a[?@.b == ']' || @..c].d"])(
    "a keep of %s",
    (path) => {
      expect(errorsIn(keepPath(path))).toEqual([]);
    },
  );

  test("in a keep, [*] means elements", () => {
    const [keep] = parse(keepPath("$.a[*]['b', 'c']")).pack?.entries ?? [];
    expect(keep?.path.text).toBe("$.a[*]['b', 'c']");
    expect(keep?.path.segments[1]).toEqual({ descendant: false, selectors: [{ kind: "elements" }] });
  });

  test("`..` in front of a filter is a warning, but not in records", () => {
    expect(warningsIn(rulePath("$..[?@.a].b"))).toContain("descendant-filter 6:11");
    expect(warningsIn(`${MINIMAL}records: ["$..[?@.a]"]\n`)).not.toContain("descendant-filter 8:11");
    expect(errorsIn(rulePath("$..[?@.a].b"), { strict: true })).toContain("descendant-filter 6:11");
  });
});

describe("tests", () => {
  const withTest = (...lines: readonly string[]) =>
    `${MINIMAL}tests:\n  - name: t\n${lines.map((l) => `    ${l}\n`).join("")}`;
  test.each([
    ["no name", `${MINIMAL}tests:\n  - in: 1\n    gone: ["a"]\n`, ["missing-key 9:5"]],
    ["no document", withTest('gone: ["a"]'), ["wrong-test 9:5"]],
    ["two documents", withTest("in: 1", "json: '1'", 'gone: ["a"]'), ["wrong-test 9:5"]],
    ["no JSON", withTest("json: '{'", 'gone: ["a"]'), ["wrong-test 10:11"]],
    ["no number of JSON", withTest("in: { a: .nan }", 'gone: ["a"]'), ["wrong-type 10:14"]],
    ["an unknown entry", withTest("in: 1", "decided: { \"$['email']\": male }"), ["unknown-id 11:30"]],
    ["a shorthand", withTest("in: 1", 'kept: ["$.email"]'), ["path-not-normalized 11:12"]],
    ["a shorthand for a key", withTest("in: 1", 'decided: { "$.email": mail }'), ["path-not-normalized 11:16"]],
    ["a path without quotes", withTest("in: 1", "undecided: [$]"), ["path-not-quoted 11:17"]],
    ["a number that is gone", withTest("in: 1", "gone: [12025550123]"), ["wrong-type 11:12"]],
    ["an unknown key", withTest("in: 1", 'goen: ["a"]'), ["unknown-key 11:5"]],
    [
      "a deprecated entry",
      `${ruleWith("status: deprecated")}tests:\n  - name: t\n    in: 1\n    decided: { "$['email']": mail }\n`,
      ["unknown-id 12:30"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(errorsIn(text)).toEqual(expected);
  });

  test("a test that expects nothing is a warning", () => {
    expect(warningsIn(withTest("in: 1"))).toContain("wrong-test 9:5");
  });

  test("no problem quotes a value", () => {
    const text = withTest("in: { a: 1 }", "gone: [12025550123]", "kept: [SECRET]", 'decided: { "$.SECRET": SECRET }');
    expect(JSON.stringify(parse(text).problems)).not.toMatch(/SECRET|12025550123/);
  });
});
