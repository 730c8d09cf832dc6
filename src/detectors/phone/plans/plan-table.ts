/** What is written of each numbering plan in the tables that the build makes of libphonenumber's metadata (packed/tables.ts). */

import { PLANS } from "../../../packed/data.ts";
import { unpackedText } from "../../../packed/text.ts";

/** A plan as it is written; patterns are regular expressions of digits, and empty where there is nothing of the kind. */
export interface WrittenPlan {
  /** Of a region (ISO 3166-1) or, where no region has it, its calling code. */
  readonly name: string;
  /** Its place in the table. */
  readonly index: number;
  readonly callingCode: string;
  /** What stands in front of a foreign country's code. */
  readonly abroad: string;
  readonly trunk: string;
  /** What stands in front of national numbers, carriers' codes and all. */
  readonly prefix: string;
  /** What stands in place of a prefix that has caught something. */
  readonly rule: string;
  /** Of plans that share a calling code: what numbers of this one begin with. */
  readonly leading: string;
  /** What all its numbers match. */
  readonly general: string;
  readonly lengths: readonly number[];
  /** Digits that the longest fixed-line and mobile numbers have, of the two the fewer. */
  readonly usualDigits: number;
  readonly formats: readonly WrittenFormat[];
}

/** How numbers are written nationally. */
export interface WrittenFormat {
  /** What numbers so written begin with. */
  readonly leading: string;
  /** Matches a number, each group apart. */
  readonly pattern: string;
  /** Whether the trunk digit stands in front. */
  readonly hasTrunk: boolean;
}

interface Table {
  readonly plans: ReadonlyMap<string, WrittenPlan>;
  /** By calling code, the plan first whose rules all of them follow where numbers are read. */
  readonly sharers: ReadonlyMap<string, readonly WrittenPlan[]>;
}

/** A part that is the same as in the line before. */
const AS_ABOVE = "=";

let table: Table | undefined;

export function planTable(): Table {
  table ??= readTable();
  return table;
}

function readTable(): Table {
  let above: readonly string[] = [];
  const plans = unpackedText(PLANS)
    .split(";")
    .map((line, index) => {
      above = line.split("/").map((part, at) => (part === AS_ABOVE ? (above[at] as string) : part));
      return readPlan(above, index);
    });
  const sharers = new Map<string, WrittenPlan[]>();
  for (const plan of plans) sharers.set(plan.callingCode, [...(sharers.get(plan.callingCode) ?? []), plan]);
  return { plans: new Map(plans.map((plan) => [plan.name, plan])), sharers };
}

/** In the order of a line. */
const PARTS = "name callingCode abroad trunk prefix rule leading general lengths usualDigits formats".split(
  " ",
) as readonly (keyof WrittenPlan)[];

function readPlan(parts: readonly string[], index: number): WrittenPlan {
  const read = Object.fromEntries(PARTS.map((part, i) => [part, parts[i]])) as Record<keyof WrittenPlan, string>;
  const { lengths, usualDigits, formats } = read;
  return {
    ...read,
    index,
    abroad: expression(read.abroad),
    prefix: expression(read.prefix),
    leading: expression(read.leading),
    general: expression(read.general),
    lengths: lengths.split(",").map(Number),
    usualDigits: usualDigits === "" ? Number.POSITIVE_INFINITY : Number(usualDigits),
    formats: formats === "" ? [] : formats.split(" ").map(readFormat),
  };
}

function readFormat(text: string): WrittenFormat {
  const at = text.search(/[tn]/);
  const groups = text.slice(0, at).split(".");
  const pattern = groups.map((sizes) => `(\\d{${sizes.replace("-", ",")}})`).join("");
  return { pattern, leading: expression(text.slice(at + 1)), hasTrunk: text[at] === "t" };
}

function expression(written: string): string {
  return written.replaceAll("d", "\\d");
}
