import { describe, expect, test } from "vitest";
import { errorsIn, keepPath, MINIMAL, parse, rulePath, warningsIn } from "../samples.ts";

describe("paths", () => {
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
