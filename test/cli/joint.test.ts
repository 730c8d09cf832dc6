/** Outputs one after another: what stands between them. */
import { expect, it } from "vitest";
import { Joint } from "../../src/cli/joint.ts";

const BOM = "\u00ef\u00bb\u00bf";

function joined(outputs: readonly (readonly string[])[]): string {
  const parts: string[] = [];
  const joint = new Joint((bytes) => parts.push(Buffer.from(bytes).toString("latin1")));
  for (const output of outputs) {
    joint.next();
    for (const part of output) joint.add(Uint8Array.from(Buffer.from(part, "latin1")));
  }
  return parts.join("");
}

it.each([
  ["two lines without an end", [['{"a":', "1}"], ['{"b":2}']], '{"a":1}\n{"b":2}'],
  ["two numbers", [["1"], ["2\n"], ["3"]], "1\n2\n3"],
  ["lines that end", [["1\n"], ["2\r\n"], ["3\r"], ["4"]], "1\n2\r\n3\r4"],
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
])("%s", (_what, outputs, expected) => {
  expect(joined(outputs)).toBe(expected);
});

it("one output stays as it is", () => {
  expect(joined([[BOM, "data: 1", "\n", "x"]])).toBe(`${BOM}data: 1\nx`);
});
