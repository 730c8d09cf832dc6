/** A check that shares the finder of what it checks would miss what that misses. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../src/verify", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** What actions can have written, of which an action says nothing that it does itself; what bytes, their encodings, compressed files and event streams are, how places are printed, how filters are judged, what the options and the rules are; the library of numbering plans, where it is asked for; the list of words that stand in front of digits, of which each room makes its own. */
const SHARED = [
  "../actions/table.ts",
  "../detectors/context/name-parts.ts",
  "../detectors/context/value-words.ts",
  "../detectors/context/words.ts",
  "../errors/errors.ts",
  "../input/bytes.ts",
  "../input/compression.ts",
  "../input/encoding.ts",
  "../input/event-stream.ts",
  "../input/whole-input.ts",
  "../libraries/phone-metadata.ts",
  "../matcher/labels.ts",
  "../paths/filter.ts",
  "../paths/held-value.ts",
  "../paths/pattern.ts",
  "../redaction/options/compiled-options.ts",
  "../redaction/options/format.ts",
  "../redaction/options/options.ts",
  "../rules/model.ts",
  "../rules/policy/policies.ts",
];

test("the check of outputs has nothing of the scanner, the detectors or the decisions", () => {
  const imported = files.flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    const names = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.\.?\/[^"]+)"/g)].map(([, name]) => name as string);
    return names.map((name) => posix.join(dirname(file), name));
  });
  // What stays in the room is its own.
  expect([...new Set(imported)].filter((name) => name.startsWith("../")).sort()).toEqual(SHARED);
});

test("of what the detectors know of words, it has the list alone", () => {
  const lists = ["words.ts", "value-words-of-europe.ts", "value-words-of-asia.ts", "name-parts.ts"];
  const words = lists.map((file) => readFileSync(`${folder}/../detectors/context/${file}`, "utf8")).join("\n");
  expect(words.match(/^import .*$/gm)?.filter((line) => !line.startsWith("import type "))).toEqual([]);
  expect(words).not.toMatch(/=>|\bfunction\b|\bclass\b/);
});

/** Of the table it asks for what is known of an action; to do an action again would be to trust what is checked. */
test("the check of outputs does no action", () => {
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  expect(texts.some((text) => text.includes("mayHaveWritten?.("))).toBe(true);
  expect(texts.filter((text) => /\.make\b|\bmake\b[^}\n]*\} = ACTIONS/.test(text))).toEqual([]);
});
