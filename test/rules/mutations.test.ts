import fc from "fast-check";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import type { Problem } from "../../src/errors/errors.ts";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { renderProblems } from "../../src/rules/file/render.ts";
import type { RulePack } from "../../src/rules/model.ts";
import { runCount } from "../helpers/run-count.ts";
import { GOOD, parse, randomNumbers } from "./samples.ts";

/** Characters that mean something to YAML, JSON or a path, and some that mean trouble. */
const CHARACTERS = [
  ..."\"'\\{}[]:,-?&*!|>%@#`$. \t\n0aZ~<\r\0\u2028\ud800\ufeff語",
  "---\n",
  "\n  ",
  "null",
  "1e9",
  "''",
  '""',
];

type Random = (below: number) => number;

function mutateCharacter(text: string, random: Random): string {
  const at = random(text.length + 1);
  const character = CHARACTERS[random(CHARACTERS.length)] ?? "";
  const other = random(text.length + 1);
  switch (random(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + random(4));
    case 1:
      return text.slice(0, at) + character + text.slice(at);
    case 2:
      return text.slice(0, at) + character + text.slice(at + 1);
    default: {
      const [from, to] = at < other ? [at, other] : [other, at];
      return text.slice(0, from) + text.charAt(to) + text.slice(from + 1, to) + text.charAt(from) + text.slice(to + 1);
    }
  }
}

function mutateLine(text: string, random: Random): string {
  const lines = text.split("\n");
  const at = random(lines.length);
  const line = lines[at] ?? "";
  switch (random(5)) {
    case 0:
      lines.splice(at, 1);
      break;
    case 1:
      lines.splice(random(lines.length), 0, line);
      break;
    case 2:
      [lines[at], lines[0]] = [lines[random(lines.length)] ?? "", line];
      break;
    case 3:
      lines[at] = `  ${line}`;
      break;
    default:
      lines[at] = line.trimStart();
  }
  return lines.join("\n");
}

/** One to five changes at once: one alone often leaves the rest of the file unread. */
function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let times = 1 + random(5); times > 0; times--) {
    mutated = random(2) === 0 ? mutateCharacter(mutated, random) : mutateLine(mutated, random);
  }
  return mutated;
}

/** One record of what the good file is about; any value may be redacted, but JSON it stays. */
const RECORD = JSON.stringify({
  data: [
    {
      customerinfo: { CustomerEmail: "ana@example.com" },
      sessionleveltags: [{ value: "+12025550123", name: "callerNumber" }, { name: "mood" }],
      messages: [{ text: "x", "13812345678": { a: [1, null, true] } }],
      agent_info: { name: "Ana Example" },
      session_id: 1,
    },
  ],
  total: 1,
});

function expectWorks(pack: RulePack): void {
  const { bytes } = redactBytes(Buffer.from(RECORD), { rules: { packs: [pack] }, key: "k".repeat(32) });
  expect(() => JSON.parse(new TextDecoder().decode(bytes))).not.toThrow();
}

/** What is wrong with a problem: thousands are looked at, so nothing is expected of each. */
function flawsOf({ place, code, message }: Problem, lines: readonly string[]): string[] {
  const flaws: string[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) flaws.push("its code is no word");
  if (message === "") flaws.push(`${code} has no message`);
  if (place === undefined) return flaws;
  const line = lines[place.line - 1];
  if (line === undefined) flaws.push(`${code} is at no line`);
  else if (place.column < 1 || place.column > [...line].length + 1) flaws.push(`${code} is at no column`);
  return flaws;
}

function expectCleanResult(text: string): void {
  const { pack, problems, text: read } = parse(text);
  expect(pack !== undefined || problems.some(({ severity }) => severity === "error")).toBe(true);
  if (pack !== undefined) expectWorks(pack);
  const lines = read.split("\n");
  expect(problems.flatMap((problem) => flawsOf(problem, lines))).toEqual([]);
  expect(typeof renderProblems([{ file: "a", text: read, problems }])).toBe("string");
}

test.each([
  ["YAML", GOOD],
  ["JSON", JSON.stringify(parseYaml(GOOD), null, 1)],
])("%s: a file that was damaged anyhow has problems or is a pack", (_name, good) => {
  const damaged = fc.noShrink(fc.nat()).map((seed) => mutate(good, randomNumbers(seed)));
  fc.assert(fc.property(damaged, expectCleanResult), { numRuns: runCount(600) });
});

test("cut anywhere, a file has problems or is a pack", () => {
  for (let end = 0; end <= GOOD.length; end += 7) expectCleanResult(GOOD.slice(0, end));
});

test("random characters are no rule file", () => {
  const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(fc.property(texts, expectCleanResult), { numRuns: runCount(600) });
});
