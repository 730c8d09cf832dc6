/** What is published is text that shows all it holds: no control characters, none that cannot be seen. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Lines end in LF; tests that want another of these write it as an escape. Pictures may choose how they are drawn. */
const UNSEEN = /(?!\n|\ufe0f)[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Cf}]/u;

/** `line:column U+001B` of the first one; undefined where there is none. */
function unseenIn(text: string): string | undefined {
  const found = UNSEEN.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index).split("\n");
  const code = (found[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
  return `${before.length}:${(before.at(-1) as string).length + 1} U+${code}`;
}

function textOf(file: string): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(`${root}${file}`));
}

function problemsIn(files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const unseen = unseenIn(textOf(file));
    return unseen === undefined ? [] : [`${file}:${unseen}`];
  });
}

/** What npm would pack; its scripts, which would build, do not run. */
function packed(): string[] {
  const answer = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return (JSON.parse(answer) as [{ files: { path: string }[] }])[0].files.map(({ path }) => path);
}

/** Also what is not committed yet. */
function tracked(): string[] {
  const all = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return all.split("\0").filter((file) => file !== "" && existsSync(`${root}${file}`));
}

describe("no character that cannot be seen", () => {
  it("stands in a file that npm packs", () => {
    const files = packed();
    expect(files).toEqual(expect.arrayContaining(["README.md", "package.json", "rules/README.md"]));
    expect(problemsIn(files)).toEqual([]);
  });

  it.skipIf(!existsSync(`${root}.git`))("stands in a tracked file", () => {
    const files = tracked();
    expect(files).toContain("test/house/plain-text.test.ts");
    expect(problemsIn(files)).toEqual([]);
  });

  it.each([
    ["\u001b[31m", "1:1 U+001B"],
    ["a\nb\r\n", "2:2 U+000D"],
    ["a\tb", "1:2 U+0009"],
    ["\ufeffa", "1:1 U+FEFF"],
    ["a\u200bb", "1:2 U+200B"],
    ["a\u202eb", "1:2 U+202E"],
    ["a\u2028b", "1:2 U+2028"],
    ["a\u3164b", "1:2 U+3164"],
    ["a\u{e0041}b", "1:2 U+E0041"],
  ])("is overlooked: %#", (text, place) => expect(unseenIn(text)).toBe(place));

  it("is seen where there is none", () => expect(unseenIn("é 日本 😀\n")).toBeUndefined());
});
