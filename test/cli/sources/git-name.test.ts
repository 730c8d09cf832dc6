import { describe, expect, it } from "vitest";
import { gitNameOf, pathFromTop } from "../../../src/cli/sources/git-name.ts";

describe("gitNameOf", () => {
  it.each([
    ["git:main:./our-rules", "main", "./our-rules"],
    ["git:HEAD~1:rules/a.pii.yaml", "HEAD~1", "rules/a.pii.yaml"],
    ["git:main@{2026-11-01 10:00}:a:b", "main@{2026-11-01 10:00}", "a:b"],
    ["git:main^{/fix: a leak}:a", "main^{/fix: a leak}", "a"],
    ["git:origin/main:", "origin/main", ""],
    ["git:v1:a\nb", "v1", "a\nb"],
  ])("%j", (name, ref, path) => {
    expect(gitNameOf(name)).toEqual({ ref, path });
  });

  it.each(["kore-ai", "./git:main:x", "git/x", "GIT:main:x"])("%j is another name", (name) => {
    expect(gitNameOf(name)).toBeUndefined();
  });

  it.each(["git:", "git:main", "git::x", "git:--output=x:y", "git:-:y", "git:main:/etc", "git:a{b:c"])(
    "%j is refused",
    (name) => {
      expect(() => gitNameOf(name)).toThrow(expect.objectContaining({ name: "UsageError", code: "bad-git-name" }));
    },
  );
});

describe("pathFromTop", () => {
  it.each([
    ["a/b", "deep/", "a/b"],
    ["./a", "deep/", "deep/a"],
    ["../a", "deep/down/", "deep/a"],
    ["../../a//b/./", "deep/down/", "a/b"],
    [".", "deep/", "deep"],
    [".", "", ""],
    ["..", "deep/", ""],
    ["", "deep/", ""],
    [".github/a", "deep/", ".github/a"],
    ["..a", "deep/", "..a"],
    ["../..", "deep/", undefined],
    ["a/../../b", "", undefined],
  ])("%j in %j is %j", (path, prefix, expected) => {
    expect(pathFromTop(path, prefix)).toBe(expected);
  });
});
