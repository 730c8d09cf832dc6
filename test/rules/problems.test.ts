import { describe, expect, test } from "vitest";
import { errorsIn, GOOD, HEAD, MINIMAL, parse, TODAY, warningsIn } from "./samples.ts";

const KEEP = '  - id: sid\n    path: "$.sid"\n    reason: machine-generated\n    why: Random per session\n';

function ruleWith(line: string): string {
  return `${MINIMAL}    ${line}\n`;
}

/** A file with one path, which stands in line 6 and begins with its quote in column 11. */
function rulePath(path: string): string {
  return MINIMAL.replace("$.email", path);
}

function keepPath(path: string): string {
  return `${HEAD}keep:\n${KEEP.replace("$.sid", path)}`;
}

function rules(...entries: readonly string[]): string {
  const list = entries.map((entry, index) => `  - id: e${index}\n${entry}`);
  return `${HEAD}rules:\n${list.join("")}`;
}

function entry(path: string, more = ""): string {
  return `    path: "${path}"\n    category: user.name\n${more}`;
}

test("the complete file has no problem, for anybody", () => {
  for (const options of [{}, { shipped: true }, { strict: true }]) {
    expect(parse(GOOD, options).problems).toEqual([]);
  }
});

test("what is needed to load is enough to load", () => {
  expect(errorsIn(MINIMAL)).toEqual([]);
  expect(parse(MINIMAL).pack?.entries).toHaveLength(1);
});

describe("the text", () => {
  test.each([
    ["an unclosed quote", `${MINIMAL}    why: "open\n`, ["syntax-error 9:1"]],
    ["a tab", "format: pii-rules/1\n\tid: a/b\n", ["syntax-error 2:1"]],
    ["a second key on the line", "format: id: a/b\n", ["syntax-error 1:9"]],
    ["an anchor", ruleWith("why: &a text"), ["yaml-anchor 8:10"]],
    ["an alias", ruleWith("why: *a"), ["yaml-alias 8:10"]],
    ["a tag", ruleWith("why: !!str text"), ["yaml-tag 8:10"]],
    ["a directive", `%YAML 1.1\n---\n${MINIMAL}`, ["yaml-directive 1:1"]],
    ["two documents", `${MINIMAL}---\na: 1\n`, ["yaml-documents 8:1"]],
    ["a complex key", "? format\n: pii-rules/1\n", ["yaml-complex-key 1:1"]],
    ["a list as a key", `${MINIMAL}tests: [ { [a]: b } ]\n`, ["yaml-complex-key 8:12"]],
    ["a duplicate key", ruleWith("id: other"), ["duplicate-key 8:5"]],
    ["flow style of an entry", `${HEAD}rules:\n  - { id: a, path: "$.a", category: user.name }\n`, ["flow-style 5:5"]],
    [
      "flow style of the list of entries",
      `${HEAD}rules: [ { id: a, path: "$.a", category: user.name } ]\n`,
      ["flow-style 4:8"],
    ],
    ["flow style of the sources", `${MINIMAL}sources: { api: { title: A } }\n`, ["flow-style 8:10"]],
    ["65 levels", `${MINIMAL}tests: ${"[".repeat(64)}${"]".repeat(64)}\n`, ["too-deep 8:71"]],
    ["a hundred thousand brackets", "[".repeat(100_000), ["too-deep 1:65"]],
    ["a hundred thousand YAML lists", `a:\n${"- ".repeat(100_000)}`, ["too-deep 2:130"]],
    ["6 MB", `${MINIMAL}#${"x".repeat(6_000_000)}\n`, ["too-large"]],
    ["6 MB of bytes in 2 MB of text", `${MINIMAL}#${"語".repeat(2_000_000)}\n`, ["too-large"]],
    ["nothing", "", ["wrong-type 1:1"]],
    ["a comment only", "# nothing\n", ["wrong-type 1:1"]],
    ["a list", "- a\n", ["wrong-type 1:1"]],
    ["JSON with a comma too many", '{\n  "format": "pii-rules/1",\n}', ["syntax-error 3:1"]],
    ["JSON without quotes", "{format: 1}", ["syntax-error 1:2"]],
    ["JSON with a wrong escape", '{"format": "\\x"}', ["syntax-error 1:12"]],
    ["JSON with an end too early", '{"format": "a', ["syntax-error 1:12"]],
    ["JSON with something behind", "{} x", ["syntax-error 1:4"]],
    ["JSON with no colon", '{"a" 1}', ["syntax-error 1:6"]],
    ["JSON with no comma", '{"a":1 "b":2}', ["syntax-error 1:8"]],
    ["JSON with a duplicate key", '{"tests": [{"a":1,\n"a":2}]}', ["duplicate-key 2:1"]],
  ])("%s", (_name, text, expected) => {
    expect(errorsIn(text)).toEqual(expect.arrayContaining(expected));
  });

  test("64 levels are allowed", () => {
    const text = `${MINIMAL}tests:\n  - name: deep\n    in: ${"[".repeat(61)}${"]".repeat(61)}\n    gone: ["x"]\n`;
    expect(errorsIn(text)).toEqual([]);
  });

  test("flow style is allowed in `reviewed`, a source, options of an action, lists of words and tests", () => {
    expect(GOOD).toMatch(/reviewed: \{/);
    expect(GOOD).toMatch(/api: \{/);
    expect(GOOD).toMatch(/action: \{ mask: \{/);
    expect(GOOD).toMatch(/source: \["/);
    expect(GOOD).toMatch(/in: \{/);
    expect(errorsIn(GOOD)).toEqual([]);
  });
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
