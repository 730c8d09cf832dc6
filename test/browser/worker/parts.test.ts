/** Parts: cut anywhere, their rows together are the input on one side, and the output on the other. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES } from "../../../src/actions/table.ts";
import type { Piece, Row } from "../../../src/browser/protocol.ts";
import { Outline } from "../../../src/browser/worker/outline.ts";
import { partOf } from "../../../src/browser/worker/part.ts";
import { changesRun } from "../../../src/redaction/changes/changes-run.ts";
import { nodeCiphers } from "../../../src/redaction/node-ciphers.ts";
import type { RedactOptions } from "../../../src/redaction/options/options.ts";
import { KEY } from "../../helpers/action-specs.ts";
import { inputText } from "../../helpers/documents.ts";
import { ruleSets } from "../../helpers/rule-sets.ts";
import { loaded } from "../../helpers/rule-specs.ts";
import { runCount } from "../../helpers/run-count.ts";

const options: fc.Arbitrary<RedactOptions> = fc
  .oneof(
    ruleSets({ filters: true, actions: ACTION_NAMES }),
    ruleSets({ filters: true, actions: ["remove", "remove", "null", "scan"] }),
  )
  .map(loaded)
  .filter((rules) => rules !== undefined)
  .map((rules) => ({ rules, key: KEY, regions: ["US"] }));

const MARK = "\ufeff";
const inputs = inputText({ lineBreaks: true, repeats: true });

interface LaidOut {
  readonly parts: readonly (readonly Row[])[];
  readonly output: string;
}

/** `rows`: so many a part, if it does not have `bytes` before; read in slices of `slice` bytes. */
function laidOut(input: string, chosen: RedactOptions, rows: number, bytes: number, slice: number): LaidOut {
  const { run, changes } = changesRun(chosen, nodeCiphers());
  const all = Buffer.from(input);
  const outline = new Outline(bytes, rows);
  const made: Uint8Array[] = [];
  for (let at = 0; at < all.length; at += slice) {
    run.writeTo(all.subarray(at, at + slice), (some) => made.push(some.slice()));
    outline.read(all.subarray(at, at + slice));
  }
  run.endTo((some) => made.push(some.slice()));
  const output = Buffer.concat(made);
  const { list } = changes;
  const parts = Array.from({ length: outline.count }, (_, at) => {
    const start = outline.at(at);
    const to = outline.endOf(at);
    const outFrom = list.outputOf(start.from);
    const bytesOf = { start, to, input: all.subarray(start.from, to), output: output.subarray(outFrom), outFrom };
    return partOf(at, bytesOf, list, (change) => ({ change, place: 0, rule: 0 })).rows;
  });
  return { parts, output: output.toString() };
}

const STRING_OR_SPACE = /"(?:[^"\\]|\\.)*"|[ \n\r\t]+/g;

/** Without what stands between tokens. */
function squeezed(text: string): string {
  return text.replace(MARK, "").replace(STRING_OR_SPACE, (found) => (found.startsWith('"') ? found : ""));
}

const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join("");
const stays = (pieces: readonly Piece[]) => pieces.filter(({ change }) => change === undefined);

describe("parts", () => {
  it("hold the whole input and the whole output, wherever they begin", () => {
    const sizes = fc.constantFrom([1, 1e9], [3, 1e9], [1e9, 1], [1e9, 40]);
    fc.assert(
      fc.property(inputs, options, sizes, fc.integer({ min: 4, max: 60 }), (input, chosen, [rows, bytes], slice) => {
        const { parts, output } = laidOut(input, chosen, rows as number, bytes as number, slice);
        const all = parts.flat();
        expect(squeezed(all.map(({ before }) => plain(before)).join(""))).toBe(squeezed(input));
        expect(squeezed(all.map(({ after }) => plain(after)).join(""))).toBe(squeezed(output));
        expect(all.map(({ before }) => stays(before))).toEqual(all.map(({ after }) => stays(after)));
        expect(all).toEqual(laidOut(input, chosen, 1e9, 1e9, 1e9).parts.flat());
        if (rows === 1) for (const part of parts) expect(part.length).toBe(1);
      }),
      { numRuns: runCount(60) },
    );
  });
});
