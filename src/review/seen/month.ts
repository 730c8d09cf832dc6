/** Months, as `2026-08`: what is first and what is last can be compared as texts. */
import { UsageError } from "../../errors/errors.ts";

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

export function isMonth(text: unknown): text is string {
  return typeof text === "string" && MONTH.test(text);
}

/** @throws UsageError `wrong-month` */
export function monthIn(text: string): string {
  if (isMonth(text)) return text;
  throw new UsageError("wrong-month", '--month takes a year and a month, as "2026-08"');
}

export function monthOf(time: Date): string {
  return time.toISOString().slice(0, 7);
}
