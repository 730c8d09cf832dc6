/** A value that somebody gives on the command line. */
import { UsageError } from "../../../errors/errors.ts";
import type { Json } from "../../../review/engine/json.ts";

/** Strings are passed over: digits in them are text. */
const NUMBERS = /"(?:[^"\\]|\\.)*"|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;

/**
 * A number is not the same digits as text: '"7"' is text, 7 is a number, and what is not JSON is text.
 *
 * @throws UsageError `bad-number` for a number that would be tried as another one, `1e999` or more digits than a double has
 */
export function givenValue(text: string): Json {
  const value = parsed(text);
  if (value === undefined) return text;
  const numbers = [...text.matchAll(NUMBERS)].flatMap(([, number]) => number ?? []);
  if (numbers.every(isExact)) return value;
  throw new UsageError("bad-number", "--value: this number cannot be tried as it is; in double quotes it is text");
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function isExact(written: string): boolean {
  const value = Number(written);
  return Number.isFinite(value) && decimal(written) === decimal(String(value));
}

/** The digits that count, and where the point stands: `12e1` for 120, 120.0 and 1.2e2. */
function decimal(written: string): string {
  const [, whole = "", part = "", exponent = "0"] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(written) ?? [];
  const digits = `${whole}${part}`.replace(/^0+/, "");
  const counting = digits.replace(/0+$/, "");
  return counting === "" ? "0" : `${counting}e${Number(exponent) - part.length + digits.length - counting.length}`;
}
