/** Our column of the table of suites and peers in docs/detectors.md; the peers' stay as they were measured. */
import { describe, expect, it } from "vitest";
import { expectMade } from "../docs/made.ts";
import { pageText } from "../helpers/markdown-table.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";
import { asked } from "./command.ts";
import { PAGE, PLACE, pageTable, pageWith } from "./page.ts";
import { spansBehind } from "./peers/labels.ts";
import { columnsIn, ourColumn, tableOf } from "./table.ts";

describe.skipIf(suitesFolder === undefined || asked !== undefined)(suiteTitle("the table of suites and peers"), () => {
  it("has our column as it is measured", async () => {
    const { column, rows } = await ourColumn();
    const { table, measured } = pageTable(pageText(PAGE));
    const [, ...peers] = columnsIn(table);
    expectMade(PAGE, PLACE, pageWith(tableOf(rows, [column, ...peers]), measured));
  });
});

it("columns are read from a table as they are written", () => {
  const rows = [
    { suite: "a suite", kind: "phone", wanted: 3 },
    { suite: "a suite", kind: "IBAN", wanted: 1 },
  ] as const;
  const columns = [
    { name: "scrubjay", cells: new Map([["a suite phone", "3 / 0"]]) },
    { name: "peer 1.0", cells: new Map([["a suite IBAN", "1 / 2"]]) },
  ];
  const table = tableOf(rows, columns);
  expect(tableOf(rows, columnsIn(table))).toBe(table);
});

describe("what a peer took is read from its output", () => {
  const labels = { MAIL: "e-mail", TEL: "phone" } as const;

  it.each([
    ["call 555-0100 now", "call TEL now", [[5, 13, "phone"]]],
    ["555-0100", "TEL", [[0, 8, "phone"]]],
    [
      "a@example.com, 555-0100",
      "MAIL, TEL",
      [
        [0, 13, "e-mail"],
        [15, 23, "phone"],
      ],
    ],
    ["nothing", "nothing", []],
  ] as const)("%#", (text, redacted, spans) => {
    const found = spansBehind(text, redacted, labels);
    expect(found.map(({ start, end, kind }) => [start, end, kind])).toEqual(spans);
  });
});
