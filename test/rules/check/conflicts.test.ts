import { describe, expect, test } from "vitest";
import { entry, errorsIn, KEEP, parse, rules } from "../samples.ts";

describe("entries that cannot stand together", () => {
  const HASH = "    action: hash\n";
  const REMOVE = "    action: remove\n";
  const roots = (text: string) => `${text}records: ["$.data[*]", "$[*]", "$"]\n`;
  test.each([
    ["two ways down", rules(entry("$.a.*.c"), entry("$.*.b.c", HASH)), []],
    ["two that do the same", rules(entry("$.a"), entry("$['a']", "    action: replace\n")), []],
    ["a name and a wildcard", rules(entry("$.a.b"), entry("$.a.*", HASH)), []],
    ["filters", rules(entry("$.a[?@.b == 1].c"), entry("$.a[?@.b != 1].c", HASH)), []],
    ["a deprecated one", rules(entry("$.a"), entry("$.a", `${HASH}    status: deprecated\n`)), []],
    ["an index and an element below", rules(entry("$.a[0]"), entry("$.a[1]", HASH)), []],
    ["beside what is removed", rules(entry("$.a.b", REMOVE), entry("$.a.c")), []],
    ["what is removed at any depth", rules(entry("$..a", REMOVE)), []],
    ["what is beside the records", roots(rules(entry("$.data.total"))), []],
    ["an open map", roots(rules(entry("$.metaInfo.*"))), []],
    ["a name at any depth", roots(rules(entry("$..email"))), []],
    ["the record itself", `${rules(entry("$"))}records: ["$.data[*]"]\n`, []],
    ["everything below the record", `${rules(entry("$..*"))}records: ["$.data[*]"]\n`, []],
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

  test.each([
    ["keys", "    keys: true\n"],
    ["also_in", "    also_in: text\n"],
  ])("one of them with %s", (_key, line) => {
    const codes = (...entries: string[]) => parse(rules(...entries)).problems.map(({ code }) => code);
    expect(codes(entry("$.a"), entry("$['a']", line))).toContain("conflict");
    expect(codes(entry("$.a", line), entry("$['a']", line))).not.toContain("conflict");
    expect(codes(entry("$.a"), entry("$['a']", "    keys: false\n"))).not.toContain("conflict");
  });

  test("both places are named", () => {
    const [problem] = parse(rules(entry("$.a"), entry("$.a", HASH))).problems.filter(({ code }) => code === "conflict");
    expect(problem?.message).toBe(
      '"e1" matches the same nodes as "e0" (line 6, column 11), equally literally, and does something else',
    );
  });
});
