/** Dates and times as exports write them: read to milliseconds, written in the same form. */

/** A time and the form it was written in. */
export interface WrittenTime {
  /** Of the civil time as written, as if it were UTC; of a stamp, its own time. Milliseconds since 1970. */
  readonly time: number;
  /** The same form for another time. */
  write(time: number): string;
}

/** Years 0001–9999: those that the forms have room for. */
const EARLIEST = Date.UTC(2000, 0, 1) - 1999 * 365.2425 * 86_400_000;
const LATEST = Date.UTC(10_000, 0, 1);

const FORM =
  /^(\d{4})([-/.])(\d{2})\2(\d{2})(?:([T ])(\d{2}):(\d{2})(:(\d{2})([.,]\d{1,9})?)?( ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?$/;
const BASIC_DATE = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * ISO 8601 and RFC 3339 (`2026-03-01T10:00:00.123+09:00`, also without seconds or offset, with a space for the T), `YYYY-MM-DD`,
 * `YYYY/MM/DD`, `YYYY.MM.DD`. The offset and digits past milliseconds stay. undefined for anything else, and for days
 * and hours that are none.
 */
export function readDate(text: string): WrittenTime | undefined {
  const found = FORM.exec(text);
  if (found === null) return undefined;
  const [, year, mark, month, day, between, hour = "00", minute = "00", secondsPart = "", second = "00"] = found;
  const [fraction = "", offset = ""] = [found[10], found[11]];
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) || !isOffset(offset)) return undefined;
  const write = (other: number) => {
    const iso = new Date(other).toISOString();
    const day = iso.slice(0, 10).replaceAll("-", mark as string);
    if (between === undefined) return day;
    return `${day}${between}${iso.slice(11, secondsPart === "" ? 16 : 19)}${fraction}${offset}`;
  };
  return { time, write };
}

function isOffset(offset: string): boolean {
  const found = /^ ?[+-](\d{2}):?(\d{2})?$/.exec(offset);
  return found === null || (Number(found[1]) < 24 && Number(found[2] ?? 0) < 60);
}

/** `20260301`. */
export function readBasicDate(text: string): WrittenTime | undefined {
  const found = BASIC_DATE.exec(text);
  const read = found === null ? undefined : readDate(`${found[1]}-${found[2]}-${found[3]}`);
  return read && { time: read.time, write: (time) => read.write(time).replaceAll("-", "") };
}

const STAMP = /^(\d{9,10}|\d{12,13})(\.\d+)?$/;

/** Seconds (9 or 10 digits) or milliseconds (12 or 13) since 1970: since 1973 and 2001. What follows a point stays. */
export function readStamp(text: string): WrittenTime | undefined {
  const found = STAMP.exec(text);
  if (found === null) return undefined;
  const [, digits = "", fraction = ""] = found;
  const unit = digits.length > 10 ? 1 : 1000;
  return { time: Number(digits) * unit, write: (time) => `${Math.floor(time / unit)}${fraction}` };
}

export function isWritable(time: number): boolean {
  return time >= EARLIEST && time < LATEST;
}
