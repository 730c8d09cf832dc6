/** The pages name every key that a rule file, an entry, a test and a policy may have, and every type of a field. */
import { expect, it } from "vitest";
import { readFields } from "../../src/review/fields.ts";
import { FILE } from "../../src/rules/check/check.ts";
import { KEEP, RULE } from "../../src/rules/check/entry.ts";
import type { FileKey } from "../../src/rules/file/file-keys.ts";
import { parseRuleFile } from "../../src/rules/parse.ts";
import { parsePolicyFile } from "../../src/rules/policy/parse-policy.ts";
import { pageText } from "../helpers/markdown-table.ts";

const PAGE = pageText("docs/rule-files.md");
const OLD: readonly FileKey[] = ["status", "phone_regions"];

/** The part of the page below a heading. */
function below(heading: string): string {
  const [, part = ""] = PAGE.split(`\n## ${heading}\n`);
  return part.split("\n## ")[0] ?? "";
}

/** In the first column of the tables of keys. */
function keysBelow(heading: string): string[] {
  const [, ...tables] = below(heading).split("| key | says |\n|---|---|\n");
  const cells = tables.flatMap((table) => [...table.matchAll(/^\| (`.*?`) \|/gm)].map(([, cell]) => cell as string));
  return cells.flatMap((cell) => cell.split(", ").map((word) => word.slice(1, -1))).sort();
}

/** The words after "known: " in what is said of one that is not known. */
function known(problems: readonly { readonly message: string }[]): string[] {
  const messages = problems.map(({ message }) => message).filter((message) => message.includes("known: "));
  expect(messages).toHaveLength(1);
  return (messages[0]?.split("known: ")[1] ?? "").split(", ").sort();
}

it("keys of a rule file", () => {
  const now = Object.keys(FILE.keys).filter((key) => !OLD.some((old) => old === key));
  expect(keysBelow("The head")).toEqual(now.sort());
});

it.each([...new Set([...Object.keys(RULE.keys), ...Object.keys(KEEP.keys)])])("an entry's %s", (key) => {
  expect(`${below("Entries")}${below("What a keep keeps")}`).toMatch(new RegExp(`\`${key}\\b[^\`]*\``));
});

it("keys of a test", () => {
  const { problems } = parseRuleFile('format: pii-rules/1\ntests:\n  - name: a\n    no-key: "x"\n', { file: "a" });
  expect([...keysBelow("Tests"), "in", "json", "name"].sort()).toEqual(known(problems));
});

it("keys of a policy", () => {
  const { problems } = parsePolicyFile('format: pii-policy/1\nno-key: "x"\n');
  expect(keysBelow("One file, several purposes")).toEqual(known(problems));
});

it("types of fields", () => {
  const { problems } = readFields("path,type,source,vendor_declared,note\n$.a,no-type,,,\n");
  const [, words = ""] = /`type` is ([^;]*);/.exec(pageText("rules/README.md")) ?? [];
  expect([...words.matchAll(/`(\w+)`/g)].map(([, word]) => word).sort()).toEqual(known(problems));
});
