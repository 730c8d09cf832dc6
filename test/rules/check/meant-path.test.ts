/** What a wrong path was meant to be, in rule files and on the command line. */
import { describe, expect, test } from "vitest";
import { parsePath } from "../../../src/paths/parse.ts";
import { parsePlace } from "../../../src/review/engine/place.ts";
import { meantPath } from "../../../src/rules/check/meant-path.ts";
import { keepPath, parse, rulePath } from "../samples.ts";

const MEANT: readonly (readonly [written: string, meant: string])[] = [
  // A name that has to stand in brackets.
  ["$._id.$oid", "$._id['$oid']"],
  ["$.@timestamp", "$['@timestamp']"],
  ["$.user#name", "$['user#name']"],
  ["$.a b", "$['a b']"],
  ["$.data[*].first name.x", "$.data[*]['first name'].x"],
  ["$.xml:lang", "$['xml:lang']"],
  ["$.items[?@.a == 'x.y'].user-name", "$.items[?@.a == 'x.y']['user-name']"],
  ["$..user-id", "$..['user-id']"],
  ["$.2fa", "$['2fa']"],
  ["$.\u5ba2\u6237-\u59d3\u540d", "$['\u5ba2\u6237-\u59d3\u540d']"],
  // Without the root.
  ["customer.email", "$.customer.email"],
  ["customer", "$.customer"],
  ["items[0].x", "$.items[0].x"],
  ["a[0].b", "$.a[0].b"],
  ["items[*].user-name", "$.items[*]['user-name']"],
  ["$customer.email", "$.customer.email"],
  ["@.customer.email", "$.customer.email"],
  // Lists.
  ["$.items[].x", "$.items[*].x"],
  ["$.items[].*.x", "$.items[*][*].x"],
  ["items.*.x", "$.items[*].x"],
  ["$.items.0.x", "$.items[0].x"],
  ["$.items[name]", "$.items.name"],
  ["$.items[user-name].x", "$.items['user-name'].x"],
  // JSON Pointer.
  ["/a/b", "$.a.b"],
  ["/a/0/b", "$.a[0].b"],
  ["/a/*/b", "$.a[*].b"],
  ["#/a/b~1c/d~0e", "$.a['b/c']['d~e']"],
  // jq.
  [".a.b", "$.a.b"],
  [".a[].b", "$.a[*].b"],
  [".[]", "$[*]"],
  [".a[]?.b", "$.a[*].b"],
  [".a[] | .b", "$.a[*].b"],
  ['.["a b"].c', "$['a b'].c"],
  ['.a.["$b"]', "$.a['$b']"],
  // Slips.
  ["$.a.", "$.a"],
  [" $.a", "$.a"],
];

test.each(MEANT)("%s: %s", (written, meant) => {
  expect(meantPath(written)).toBe(meant);
  expect(() => parsePath(meant)).not.toThrow();
});

const NOTHING = [
  "$.a[",
  "$.a]",
  "$.a['b",
  "$.a = 'x'",
  "$.a...b",
  "$.a b(c)",
  "",
  "$.a, $.b",
  "$.it's",
  "a".repeat(600),
];

test.each(NOTHING)("nothing comes to mind for %j", (written) => {
  expect(meantPath(written)).toBeUndefined();
});

describe("a rule file", () => {
  const fixes = (text: string) =>
    parse(text).problems.flatMap(({ code, fix }) => (code.startsWith("path-") ? [fix] : []));

  test.each(["$._id.$oid", "customer.email", "/a/b", ".a[].b"])("says what %s may mean", (written) => {
    expect(fixes(rulePath(written))).toEqual([`did you mean "${meantPath(written)}"?`]);
    expect(fixes(keepPath(written))).toEqual([`did you mean "${meantPath(written)}"?`]);
  });

  test("says nothing that would be wrong again", () => {
    expect(fixes(rulePath("$.a[?@.b = 1].user-name"))).toEqual([undefined]);
    expect(fixes(rulePath("$.a[-1]"))).toEqual([undefined]);
  });

  test.each(["$.\u5ba2\u6237", "$.a\u0301", "$._id", "$['$oid']"])("%s is right as it is", (written) => {
    expect(parse(rulePath(written)).problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a keep over all members is told how to write elements", () => {
    const [problem] = parse(keepPath("$.items.*.x")).problems.filter(({ code }) => code === "keep-not-by-name");
    expect(problem?.fix).toBe(
      "for the elements of a list write \"$.items[*].x\"; else name the members: $.list[*]['one', 'two']",
    );
    const [below] = parse(keepPath("$.a..x")).problems.filter(({ code }) => code === "keep-not-by-name");
    expect(below?.fix).toBe("name the members: $.list[*]['one', 'two']");
  });
});

test("a place on the command line", () => {
  expect(() => parsePlace("customer.email")).toThrow(/^not a place; did you mean "\$\.customer\.email"\?$/);
  expect(() => parsePlace("$._id.$oid")).toThrow(/did you mean "\$\._id\['\$oid'\]"\?$/);
  expect(() => parsePlace("$.a[?@.b]")).toThrow(/write \$\.data\[\*\]\.name/);
});
