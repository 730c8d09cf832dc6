import { expect, test } from "vitest";
import { namesFolder, packedAs, packedName } from "../../../src/cli/io/output-names.ts";
import { isPath } from "../../../src/rules/load.ts";

test("a name that ends in a slash is a folder, on Windows also one that ends in a backslash", () => {
  expect(namesFolder("out/", "linux")).toBe(true);
  expect(namesFolder("out/", "win32")).toBe(true);
  expect(namesFolder("out\\", "win32")).toBe(true);
  expect(namesFolder("out\\", "linux")).toBe(false);
  expect(namesFolder("out", "win32")).toBe(false);
});

test.each([
  ["a.json", undefined, "a.json"],
  ["x/a.json.gz", undefined, "x/a.json.gz"],
  ["a.json", "gzip", "a.json.gz"],
  ["a.json.zst", "gzip", "a.json.gz"],
  ["a.json.br", "zstd", "a.json.zst"],
  ["a.json.GZ", "none", "a.json"],
] as const)("%s with --compress %s is %s", (name, compress, expected) => {
  expect(packedName(name, compress)).toBe(expected);
});

test("--compress decides before the name", () => {
  expect(packedAs("a.json.gz", undefined)).toBe("gzip");
  expect(packedAs("a.json.gz", "none")).toBeUndefined();
  expect(packedAs("a.json", "zstd")).toBe("zstd");
  expect(packedAs(undefined, undefined)).toBeUndefined();
  expect(() => packedAs("a.br", "gzip")).toThrow(expect.objectContaining({ code: "cannot-compress" }));
});

test("what can only be a path is no name of a pack, on any platform", () => {
  const paths = ["./r", "/r", "r.pii.yaml", "our-rules/", "our-rules\\", ".\\x", "C:\\rules", "c:rules", "a\\b"];
  expect(paths.filter((name) => !isPath(name))).toEqual([]);
  expect(["kore-ai", "kore-ai/call-details"].filter(isPath)).toEqual([]);
});
