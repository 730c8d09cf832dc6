/** Outputs one after another: what stands between them. */
import { expect, it } from "vitest";
import { Joint } from "../../src/cli/joint.ts";
import type { Format } from "../../src/redaction/options/format.ts";

const BOM = "\u00ef\u00bb\u00bf";

type Outputs = readonly (readonly string[])[];

function joined(outputs: Outputs, format?: Format): string {
  return joining(outputs, format).text;
}

function joining(outputs: Outputs, format?: Format) {
  const parts: string[] = [];
  const joint = new Joint((bytes) => parts.push(Buffer.from(bytes).toString("latin1")), format);
  for (const output of outputs) {
    joint.next();
    for (const part of output) joint.add(Uint8Array.from(Buffer.from(part, "latin1")));
  }
  return { text: parts.join(""), isMixed: joint.isMixed };
}

it.each([
  ["two lines without an end", [['{"a":', "1}"], ['{"b":2}']], '{"a":1}\n{"b":2}'],
  ["two numbers", [["1"], ["2\n"], ["3"]], "1\n2\n3"],
  ["lines that end", [["1\n"], ["2\r\n"], ["3\n\r"], ["4"]], "1\n2\r\n3\n\r\n4"],
  ["a CR, which ends no line of NDJSON", [['{"a":1}\r'], ['{"b":2}\n']], '{"a":1}\r\n{"b":2}\n'],
  ["nothing between", [["1"], [], [""], ["2"]], "1\n2"],
  ["a mark in front of the first", [[BOM, "1\n"], ["2"]], `${BOM}1\n2`],
  ["a mark in front of a later one", [["1\n"], [BOM, "2"]], "1\n2"],
  ["nothing but a mark", [["1"], [BOM], ["2"]], "1\n2"],
  [
    "an event that does not end",
    [["data: 1"], ["data: 2\n"], ["data: 3\n\n"], ["data: 4"]],
    "data: 1\n\ndata: 2\n\ndata: 3\n\ndata: 4",
  ],
  [
    "an event with other line ends",
    [["data: 1\r\n\r\n"], ["id: 2\r\r"], [": x\r\n", "\n"], ["data: 4"]],
    "data: 1\r\n\r\nid: 2\r\r: x\r\n\ndata: 4",
  ],
  [
    "an event with one line end",
    [["data: 1\r\n"], ["data: 2\r"], ["data: 3\n"], ["data: 4"]],
    "data: 1\r\n\ndata: 2\r\n\ndata: 3\n\ndata: 4",
  ],
  [
    "events after a mark",
    [[BOM, "data: 1\n"], [BOM, "da", "ta: 2\n"], ["id"], ["data: 3"]],
    `${BOM}data: 1\n\ndata: 2\n\nid\n\ndata: 3`,
  ],
])("%s", (_what, outputs, expected) => {
  expect(joined(outputs)).toBe(expected);
});

it.each([[": x"], [":c"], ["\ndata: 1"], ["\r\n"], ["\n"], ["unknown: 1"], ["\n{"]])(
  "where events are asked for, all are events: %j",
  (first) => {
    const next = "data: 2";
    const text = joined([[first], [next]], "sse");
    expect(text.startsWith(first) && text.endsWith(next)).toBe(true);
    expect(text.slice(first.length, -next.length)).toBe(/^[\r\n]+$/.test(first) ? "" : "\n\n");
  },
);

it.each<[string, boolean, Outputs, Format?]>([
  ["documents", false, [["1"], ["\n"], [BOM, "{}"]]],
  ["events", false, [["data: 1\n\n"], [], [BOM, "\n"], [BOM, ": x"]]],
  ["events, then a document", true, [["data: 1"], ["{}"]]],
  ["documents, then events", true, [["1"], [" {}"], [BOM, "d", "ata: 1"]]],
  ["what is said to be events", false, [["{}"], ["data: 1"]], "sse"],
])("%s: mixed: %s", (_what, expected, outputs, format) => {
  expect(joining(outputs, format).isMixed).toBe(expected);
});

/** By the standard: the data of each event that a blank line ends. */
function eventsIn(text: string): string[] {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n\n")
    .map((event) => event.trim())
    .filter((event) => event !== "");
}

it("no event is joined with another, whatever ends their lines", () => {
  const ends = ["", "\n", "\r", "\r\n", "\n\n", "\r\r", "\r\n\r\n", "\n\r", "\r\n\r", "\n\r\n", "\r\r\n"];
  for (const first of ends) {
    for (const second of ends) {
      const text = joined([[`data: 1${first}`], [...`data: 2${second}`], ["data: 3"]]);
      expect(eventsIn(text), JSON.stringify([first, second])).toEqual(["data: 1", "data: 2", "data: 3"]);
    }
  }
});

it("one output stays as it is", () => {
  expect(joined([[BOM, "data: 1", "\n", "x"]])).toBe(`${BOM}data: 1\nx`);
});
