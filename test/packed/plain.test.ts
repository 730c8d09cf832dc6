/** What Node gets plain is what browsers get packed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as packed from "../../src/detectors/phone/plans/packed-graph.ts";
import * as plain from "../../src/detectors/phone/plans/plain-graph.ts";
import { unpackedCode } from "../../src/packed/code.ts";
import { CORE_BYTES, NUMBERS, PLANS } from "../../src/packed/data.ts";
import { unpackedCode as plainCode } from "../../src/packed/plain-code.ts";
import { CORE_BYTES as PLAIN_CORE } from "../../src/packed/plain-core-bytes.ts";
import * as tables from "../../src/packed/plain-tables.ts";
import { unpackedText } from "../../src/packed/text.ts";
import { ROOT } from "../docs/pages.ts";

it("the core", () => expect(unpackedCode(CORE_BYTES)).toEqual(plainCode(PLAIN_CORE)));

it("the numbering plans, and the numbers that they give out", () => {
  expect(unpackedText(PLANS)).toBe(tables.PLANS);
  expect(packed.graphIn(NUMBERS, tables.PLANS.split(";").length)).toEqual(plain.graphIn(tables.NUMBERS));
});

it("Node's build holds nothing that unpacks", () => {
  const folder = join(ROOT, "dist", "node");
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files)
    expect(readFileSync(join(folder, file), "utf8"), file).not.toMatch(/class Bit(?:Reader|Model)\b/);
});
