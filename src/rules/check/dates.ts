/** Reads the dates of a rule file. */
import { type Checking, quote, type Reader } from "../file/checking.ts";
import { text } from "../file/readers.ts";
import type { Positioned } from "../file/tree.ts";

export const date: Reader<Positioned<string>> = (node, checking) => {
  const found = text(node, checking);
  if (found === undefined || isDate(found.value)) return found;
  checking.problems.error("wrong-date", found.at, `${quote(found.value)} is not a date, as in 2026-08-01`);
  return undefined;
};

/** A day on which something was done. */
export const pastDate: Reader<Positioned<string>> = (node, checking) => {
  const found = date(node, checking);
  if (found !== undefined) checkPast(found, checking);
  return found;
};

function checkPast({ value, at }: Positioned<string>, { today, problems }: Checking): void {
  if (!isFuture(value, today)) return;
  problems.wanted("future-date", at, `${value} has not come yet`, `today is ${today}`);
}

/** Days are those of UTC: somewhere it is tomorrow already. */
export function isFuture(day: string, today: string): boolean {
  return isDate(today) && day > dayAfter(today);
}

/** `YYYY-MM-DD`, and a day that exists. */
export function isDate(word: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return false;
  const parsed = new Date(`${word}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(word);
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** How long an approval may hold. */
export const MOST_YEARS = 2;

/** The last day on which an approval of this day may hold. */
export function lastDay(day: string): string {
  const year = Math.min(Number(day.slice(0, 4)) + MOST_YEARS, 9999);
  const same = `${String(year).padStart(4, "0")}${day.slice(4)}`;
  // The 29th of February has no day of its name two years later.
  return isDate(same) ? same : `${same.slice(0, 8)}28`;
}
