/** The core's reader of numbering plans, as a judge of digits. */
import { stepTable } from "../../src/detectors/phone/plans/step-tables.ts";
import { corePart } from "./core-part.ts";

interface Exports {
  usePlans(table: number): void;
  internationalOf(digits: number, size: number): number;
  nationalOf(digits: number, size: number): number;
  internationalRow(digits: number, size: number, row: number): void;
  nationalRow(digits: number, size: number, row: number): void;
  validRow(digits: number, size: number, row: number): void;
}

/** Places in memory: the digits, what is said of their rows, the table. */
const DIGITS = 1024;
const ROW = 2048;
const TABLE = 65_536;

export type PlansCore = Awaited<ReturnType<typeof plansCore>>;

export async function plansCore() {
  const core = await corePart<Exports>("core/text/plans.ts");
  const put = (digits: string) => {
    const bytes = new Uint8Array(core.memory.buffer, DIGITS, digits.length);
    for (let i = 0; i < digits.length; i++) bytes[i] = digits.charCodeAt(i) - 0x30;
  };
  const row = (size: number) => [...new Uint8Array(core.memory.buffer, ROW, size + 1)];
  return {
    use(regions: readonly string[]) {
      const table = stepTable(regions) ?? new Uint16Array();
      const missing = TABLE + table.byteLength - core.memory.buffer.byteLength;
      if (missing > 0) core.memory.grow(Math.ceil(missing / 65_536));
      new Uint16Array(core.memory.buffer, TABLE, table.length).set(table);
      core.usePlans(TABLE);
    },
    international(digits: string) {
      put(digits);
      return core.internationalOf(DIGITS, digits.length);
    },
    national(digits: string) {
      put(digits);
      return core.nationalOf(DIGITS, digits.length);
    },
    internationalRow(digits: string) {
      put(digits);
      core.internationalRow(DIGITS, digits.length, ROW);
      return row(digits.length);
    },
    nationalRow(digits: string) {
      put(digits);
      core.nationalRow(DIGITS, digits.length, ROW);
      return row(digits.length);
    },
    validRow(digits: string) {
      put(digits);
      core.validRow(DIGITS, digits.length, ROW);
      return row(digits.length);
    },
  };
}
