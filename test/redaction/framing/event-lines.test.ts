/** The frame of an event: it stays, whatever stands in place of what was in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dataOf,
  linesOf,
  sizeBefore,
  textOf,
  withData,
  withValue,
} from "../../../src/redaction/framing/event-lines.ts";
import { eventsIn } from "../../helpers/event-streams.ts";
import { runCount } from "../../helpers/run-count.ts";

const WORDS = ["data", "event", "id", "retry", ":", ": ", "::", " ", "x", "7", "data:", "é", "\u2028"];
const value = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(""));
const ending = fc.constantFrom("\n", "\r", "\r\n");
const line = fc.tuple(fc.constantFrom("data", "data:", "data: ", "event:", "id: ", ":", "", "note: "), value, ending);
const event = fc
  .array(line, { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map((parts) => parts.join("")).join(""));
/** The same, ended by a blank line and by none before. */
const ended = fc.tuple(event, fc.constantFrom("\r", "\r\n", "\n"), ending).map(([text, last, blank]) => {
  const one = `${text
    .replace(/(\r\n?|\n)[\r\n]+/g, "$1")
    .replace(/^[\r\n]+/, "")
    .replace(/[\r\n]+$/, "")}${last}`;
  return last === "\r" && blank === "\n" ? `${one}\r` : one + blank;
});
/** What an action could write, also one that nobody has thought of. */
const made = fc
  .array(fc.constantFrom(...WORDS, "\n", "\r", "\r\n", "\n\n", "event: x"), { maxLength: 6 })
  .map((parts) => parts.join(""));

describe("for any lines", () => {
  it("they are what they were read from", () => {
    fc.assert(
      fc.property(event, (text) => {
        expect(textOf(linesOf(text))).toBe(text);
      }),
      { numRuns: runCount(500) },
    );
  });

  it("other data is all that a reader sees change, and it ends no line of its own", () => {
    fc.assert(
      fc.property(ended, made, (text, data) => {
        const lines = linesOf(text);
        fc.pre(dataOf(lines) !== undefined);
        const [before] = eventsIn(text);
        const after = eventsIn(textOf(withData(lines, data)));
        expect(after).toEqual([{ ...before, data: data.replace(/\r\n?/g, "\n") }]);
      }),
      { numRuns: runCount(500) },
    );
  });

  it("another value of another line stays in its line, and begins no field", () => {
    fc.assert(
      fc.property(event, made, (text, value) => {
        const lines = linesOf(text.replace(/[\r\n]+/g, "\n").replace(/^\n/, ""));
        const changed = lines.map((one) => (one.kind === "ignored" ? withValue(one, value) : one));
        expect(eventsIn(`${textOf(changed)}\n`)).toEqual(eventsIn(`${textOf(lines)}\n`));
        expect(linesOf(textOf(changed)).length).toBe(lines.length);
      }),
      { numRuns: runCount(500) },
    );
  });
});

describe("the byte of a byte of the data", () => {
  it.each([
    [0, 6],
    [1, 7],
    // U+00E9 has two bytes; then LF, which is CRLF in the stream, and what stands between.
    [3, 9],
    [4, 9 + 2 + "id: 7\ndata:".length],
    [5, 9 + 2 + "id: 7\ndata:".length + 1],
  ])("%i of the data is byte %i of the event", (byte, size) => {
    expect(sizeBefore(linesOf("data: aé\r\nid: 7\ndata:bc\n\n"), byte)).toBe(size);
  });
});
