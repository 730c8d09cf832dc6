import { describe, expect, test } from "vitest";
import { entry, errorsIn, KEEP, parse, rules } from "./samples.ts";

describe("entries that cannot stand together", () => {
  const HASH = "    action: hash\n";
  const REMOVE = "    action: remove\n";
  const roots = (text: string) => `${text}records: ["$.data[*]", "$[*]", "$"]\n`;
  test.each([
    ["the same path", rules(entry("$.a"), entry("$.a", HASH)), ["conflict 9:11"]],
    ["two ways to write it", rules(entry("$.a"), entry("$['a']", HASH)), ["conflict 9:11"]],
    ["two unions", rules(entry("$['a','b']"), entry("$['b','c']", HASH)), ["conflict 9:11"]],
    ["a slice and a wildcard", rules(entry("$.a[1:]"), entry("$.a[*]", HASH)), ["conflict 9:11"]],
    ["two ways down", rules(entry("$.a.*.c"), entry("$.*.b.c", HASH)), []],
    ["wildcards at the same place", rules(entry("$.a.*.c"), entry("$.a[*].c", HASH)), ["conflict 9:11"]],
    ["another category", rules(entry("$.a"), entry("$.a").replace("user.name", "user.job_title")), ["conflict 9:11"]],
    ["a rule and a keep", `${rules(entry("$.a"))}keep:\n${KEEP.replace("$.sid", "$.a")}`, ["conflict 10:11"]],
    ["two that do the same", rules(entry("$.a"), entry("$['a']", "    action: replace\n")), []],
    ["a name and a wildcard", rules(entry("$.a.b"), entry("$.a.*", HASH)), []],
    ["filters", rules(entry("$.a[?@.b == 1].c"), entry("$.a[?@.b != 1].c", HASH)), []],
    ["a deprecated one", rules(entry("$.a"), entry("$.a", `${HASH}    status: deprecated\n`)), []],
    ["an index and an element below", rules(entry("$.a[0]"), entry("$.a[1]", HASH)), []],
    ["below what is removed", rules(entry("$.a", REMOVE), entry("$.a.b")), ["below-removed 10:11"]],
    ["above what is removed", rules(entry("$.a.b"), entry("$.a", REMOVE)), ["below-removed 6:11"]],
    ["below what is null", rules(entry("$.a.*", "    action: null\n"), entry("$.a.b.c")), ["below-removed 10:11"]],
    ["anywhere below what is removed", rules(entry("$.a", REMOVE), entry("$..b")), ["below-removed 10:11"]],
    [
      "a keep below what is removed",
      `${rules(entry("$.a", REMOVE))}keep:\n${KEEP.replace("$.sid", "$.a[0].b")}`,
      ["below-removed 11:11"],
    ],
    ["beside what is removed", rules(entry("$.a.b", REMOVE), entry("$.a.c")), []],
    ["what is removed at any depth", rules(entry("$..a", REMOVE)), []],
    ["a wildcard at the root", roots(rules(entry("$.*"))), ["takes-root 6:11"]],
    ["everything", roots(rules(entry("$..*"))), ["takes-root 6:11"]],
    ["the list of records", roots(rules(entry("$.data"))), ["takes-root 6:11"]],
    ["a filter over records", roots(rules(entry("$[?@.a]"))), ["takes-root 6:11"]],
    ["a record from outside", roots(rules(entry("$.data[0]"))), ["takes-root 6:11"]],
    ["records by a filter", roots(rules(entry("$.data[?@.a]"))), ["takes-root 6:11"]],
    ["what is beside the records", roots(rules(entry("$.data.total"))), []],
    ["an open map", roots(rules(entry("$.metaInfo.*"))), []],
    ["a name at any depth", roots(rules(entry("$..email"))), []],
    ["the record itself", `${rules(entry("$"))}records: ["$.data[*]"]\n`, []],
    ["the record itself, where one root holds another", roots(rules(entry("$"))), ["takes-root 6:11"]],
    ["everything below the record", `${rules(entry("$..*"))}records: ["$.data[*]"]\n`, []],
    [
      "the envelope from outside",
      `${rules(entry("$.a"))}records: ["$.data[*]"]\nenvelope:\n  rules:\n    - id: x\n      path: "$.data"\n      category: user.name\n`,
      ["takes-root 12:13"],
    ],
    [
      "the envelope beside",
      `${rules(entry("$.a"))}records: ["$.data[*]"]\nenvelope:\n  rules:\n    - id: x\n      path: "$.paging"\n      category: user.name\n`,
      [],
    ],
    [
      "an envelope entry in a record",
      `${rules(entry("$.a"))}records: ["$.data[*]"]\nenvelope:\n  rules:\n    - id: x\n      path: "$.data[*].a"\n      category: user.job_title\n`,
      [],
    ],
    [
      "a keep of a container around records",
      `${roots(rules(entry("$.a")))}keep:\n${KEEP.replace("$.sid", "$.data")}`,
      [],
    ],
  ])("%s", (_name, text, expected) => {
    expect(errorsIn(text)).toEqual(expected);
  });

  test("both places are named", () => {
    const [problem] = parse(rules(entry("$.a"), entry("$.a", HASH))).problems.filter(({ code }) => code === "conflict");
    expect(problem?.message).toBe(
      '"e1" matches the same nodes as "e0" (line 6, column 11), equally literally, and does something else',
    );
  });
});
