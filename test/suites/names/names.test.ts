/** How sentences are read, and words are counted. */
import { describe, expect, it } from "vitest";
import { sentenceOf } from "./folder.ts";
import { scoreFile } from "./spans.ts";
import { countWords } from "./tokens.ts";

describe("a sentence", () => {
  it("has names in braces and addresses in brackets, and times as they are", () => {
    const { text, wanted } = sentenceOf("a", "[10:02] {Ana Example} lives at [5 Example Street].", false);
    expect(text).toBe("[10:02] Ana Example lives at 5 Example Street.");
    expect(wanted["person-name"].map(({ start, end }) => text.slice(start, end))).toEqual(["Ana Example"]);
    expect(wanted["street-address"].map(({ start, end }) => text.slice(start, end))).toEqual(["5 Example Street"]);
  });

  it("is right with its title and without, and wrong in part", () => {
    const line = (written: string) =>
      scoreFile({ name: "x.pos.txt", isNegative: false, all: [sentenceOf("x:1", written, false)] }).text;
    expect(line("Dear {Mr. Example}, hello")).toContain("recall 100.0 %");
    expect(line("Dear Mr. {Example}, hello")).toContain("recall 100.0 %");
    expect(line("Dear {Ana} Example, hello")).toContain("recall 0.0 %");
  });
});

it("words are counted by themselves; what may go along is neither right nor wrong", () => {
  const text = "Dr. Ana Example called";
  const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  expect(countWords(text, [span("Ana Example")], [span("Dr.")], [span("Dr. Ana")])).toEqual({
    right: 1,
    missed: 1,
    wrong: 0,
  });
  expect(countWords(text, [], [], [span("Example called")])).toEqual({ right: 0, missed: 0, wrong: 2 });
});
