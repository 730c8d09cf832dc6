/** A parsed value beside the bytes that say the same: what comes out of both, and what the reports say. */
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { Redaction } from "../../src/redaction/redaction.ts";
import type { ValueOptions } from "../../src/redaction/value/value.ts";
import type { Report } from "../../src/report/report.ts";

const decoder = new TextDecoder();

/** Without the one figure that a parsed value does not have. */
export function countedIn({ inputs, ...report }: Report): object {
  return { ...report, inputs: inputs.map(({ records }) => ({ records })) };
}

/** The law; returns what came out. */
export function expectAsBytes(redaction: Redaction, value: unknown, options?: ValueOptions): unknown {
  const ofBytes = redaction.bytes(JSON.stringify(value));
  const expected: unknown = JSON.parse(decoder.decode(ofBytes.bytes));
  const redacted = redaction.value(value, options);
  // The order of members, and then prototypes and signs of zeros.
  expect(JSON.stringify(redacted.value)).toBe(JSON.stringify(expected));
  expect(isDeepStrictEqual(redacted.value, expected), "equal but for prototypes or zeros").toBe(true);
  expect(countedIn(redacted.report)).toEqual(countedIn(ofBytes.report));
  return redacted.value;
}

/** All objects that can be reached. */
export function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== "object" || value === null || found.has(value)) return found;
  found.add(value);
  for (const name of Object.keys(value)) objectsIn((value as Record<string, unknown>)[name], found);
  return found;
}

export function frozen<Value>(value: Value): Value {
  for (const object of objectsIn(value)) Object.freeze(object);
  return value;
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
