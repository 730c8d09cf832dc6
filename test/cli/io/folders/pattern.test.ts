import { expect, test } from "vitest";
import { belowGlob } from "../../../../src/cli/io/folders/glob.ts";
import { Include } from "../../../../src/cli/io/folders/include.ts";
import { alternativesOf, fixedPart, withSlashes } from "../../../../src/cli/io/folders/pattern.ts";

const written = (glob: string) => alternativesOf(glob).map((one) => one.map(({ text }) => text).join("/"));

test.each([
  ["a/*.json", ["a/*.json"]],
  ["{a,b}/*.{json,log}", ["a/*.json", "a/*.log", "b/*.json", "b/*.log"]],
  ["{a/b,c{d,e}}/x", ["a/b/x", "cd/x", "ce/x"]],
  ["dt=2026-11-{08..11}", ["dt=2026-11-08", "dt=2026-11-09", "dt=2026-11-10", "dt=2026-11-11"]],
  ["{3..1}", ["3", "2", "1"]],
  ["{a}{}", ["{a}{}"]],
  ["./a//b/", ["a/b"]],
])("%s stands for %j", (glob, expected) => {
  expect(written(glob)).toEqual(expected);
});

test.each([["{1..100000}"], ["{1..999}{1..999}"], ["@(a/b|c)"]])("%s cannot be read", (glob) => {
  expect(() => alternativesOf(glob)).toThrow(expect.objectContaining({ code: "bad-glob" }));
});

test.each([
  ["hive/**/*.json", "hive"],
  ["hive/dt=*/", "hive"],
  ["/a/b/[c]/d", "/a/b"],
  ["/*.json", "/"],
  ["*.json", ""],
  ["{a,b}/c", ""],
])("%s: all that matches is below %j", (glob, expected) => {
  expect(fixedPart(glob)).toBe(expected);
});

test("what matches has its place below the fixed part, and never above it", () => {
  expect(belowGlob("hive/**/*.json", "hive/dt=1/p.json")).toBe("dt=1/p.json");
  expect(belowGlob("*.json", "a.json")).toBe("a.json");
  expect(belowGlob("*/../../x.json", "../x.json")).toBeUndefined();
});

test("a backslash parts folders on Windows, and escapes elsewhere", () => {
  expect(withSlashes("hive\\**\\*.json", "win32")).toBe("hive/**/*.json");
  expect(withSlashes("a\\*.json", "linux")).toBe("a\\*.json");
  expect(alternativesOf("a\\*.json")[0]?.[0]?.matches("a*.json")).toBe(true);
  expect(alternativesOf("a\\*.json")[0]?.[0]?.matches("ab.json")).toBe(false);
});

test.each([
  ["part-[0-3].json", ["part-2.json", "x/part-3.json"], ["part-4.json"]],
  ["*.{json,log}", ["a.json", "x/b.log"], ["a.txt"]],
  ["dt=2026-11-{01..03}/*", ["dt=2026-11-02/a"], ["dt=2026-11-04/a", "dt=2026-11-02/x/a"]],
  ["*", ["a.json"], ["_meta.json", ".x.json", "x/_a"]],
  ["{_,.}*", ["_meta.json", ".x.json"], ["a.json"]],
  ["**/new/**", ["a/new/b/c.json", "new/x"], ["a/old/x", "a/new", "new"]],
  ["a/**/**", ["a/x", "a/x/y"], ["a", "b/x"]],
  ["**/b/**/c", ["b/c", "x/b/y/b/c"], ["c", "b/c/d"]],
  [
    "dt=2026-11-*/**",
    ["dt=2026-11-01/a", "dt=2026-11-02/b/c.json"],
    ["dt=2026-11-01/_SUCCESS", "dt=2026-11-01/.a.crc"],
  ],
  ["**", ["a", "a/b"], ["_a", "a/.b"]],
  ["**/?", ["a", "a/b"], ["_a/b", "a/.b/c", "a/_b/c"]],
  ["**/a.json", ["a.json", "x/a.json"], ["_x/a.json", "x/.y/a.json"]],
  ["_log/**", ["_log/a", "_log/a/b"], ["_log/_a", "_log/.a/b"]],
  ["**/_log/**/{_,}a", ["_log/a", "x/_log/y/_a"], ["_x/_log/a", "x/_log/_y/a"]],
])("--include %s", (glob, taken, left) => {
  const include = new Include([glob]);
  for (const path of taken) expect(include.of(path), path).toBe("in");
  for (const path of left) expect(include.of(path), path).toBe("out");
});

test("who leaves out a folder leaves out all of it", () => {
  const include = new Include(["_*", ".*", "!old/**", "!**/tmp/*"]);
  for (const path of ["old/_a", "old/.b/c", "_x/tmp/a"]) expect(include.of(path), path).toBe("out");
  for (const path of ["new/_a", "_old"]) expect(include.of(path), path).toBe("in");
});

test.each([
  ["a\\[b]*", ["a[b]", "a[b]c"], ["ab"]],
  ["[!a-c]?[[:digit:]]", ["xx1"], ["ax1", "xxx"]],
  ["[]*.json", ["[].json", "[]x.json"], ["x.json"]],
  ["part {a..c}*", ["part a", "part c1"], ["part d"]],
  ["a (*).json", ["a (1).json"], ["a 1.json"]],
  ["@(a|b*)c", ["ac", "bxc"], ["c", "xc"]],
  ["?(a|b)c", ["ac", "c"], ["abc"]],
  ["*(ab|c).log", [".log", "abccab.log"], ["ba.log"]],
  ["+([0-9])-x", ["1-x", "20-x"], ["-x"]],
  ["!(*.tmp|x)", ["a.json", "xx"], ["a.tmp", "x"]],
  ["!(a)*.json", ["b.json", "ab.json"], ["b.log"]],
  ["*a**b*", ["ab", "xaxbx"], ["ba"]],
])("%s matches as a shell has it", (glob, taken, left) => {
  const matches = alternativesOf(glob)[0]?.[0]?.matches;
  for (const name of taken) expect(matches?.(name), name).toBe(true);
  for (const name of left) expect(matches?.(name), name).toBe(false);
});

test("no glob makes a name take long", () => {
  const name = "a".repeat(250);
  const before = process.cpuUsage();
  for (const glob of ["*a".repeat(120), "*(a|aa)", "+(*(+(a|aa)))", "*(a*)", "@(?(*a)|*a*a)", "!(!(!(*a)))"]) {
    expect(alternativesOf(`${glob}b`)[0]?.[0]?.matches(name), glob).toBe(false);
  }
  const deep = Array.from({ length: 500 }, () => "a").join("/");
  expect(new Include([`${"**/a/".repeat(60)}b`]).of(deep)).toBe("out");
  const { user } = process.cpuUsage(before);
  expect(user / 1e6).toBeLessThan(5);
  expect(() => alternativesOf("*(*(*(*(a))))")).toThrow(expect.objectContaining({ code: "bad-glob" }));
});
