/** What `shift-date` may make of the values in documents.ts: a time of the same form, whole days away, or a label. */

const DAY = 86_400_000;
const MOST_DAYS = 30;

/** Milliseconds; undefined for what is no time. */
function timeOf(raw: string): number | undefined {
  const plain = String(JSON.parse(raw));
  if (/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/.test(plain)) return Date.parse(plain);
  return /^1\d{9}$/.test(plain) ? Number(plain) * 1000 : undefined;
}

/** Whether the JSON `after` is what may stand for the JSON `before`: a string's label stays, a number's is `0`. */
export function isShifted(before: string, after: string, label: string): boolean {
  if (JSON.parse(before) === label) return after === before;
  const [from, to] = [timeOf(before), timeOf(after)];
  // The label also stands where the record has no value to shift by.
  if (from === undefined || after === (before.startsWith('"') ? `"${label}"` : label))
    return after === (before.startsWith('"') ? `"${label}"` : label);
  const days = ((to ?? from) - from) / DAY;
  return before.length >= after.length && Number.isInteger(days) && days !== 0 && Math.abs(days) <= MOST_DAYS;
}
