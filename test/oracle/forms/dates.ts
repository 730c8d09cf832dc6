/** `truncate` to a month and `shift-date`, by what a date looks like: day, basic day, time with an offset, stamp. */
import { type Keyed, mac, subkey } from "./keys.ts";

const DAY = 86_400_000;
const FORM =
  /^(\d{4})([-/.])(\d\d)\2(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|[+-]\d\d(?::?\d\d)?))?)?$/;

/** Midnight of a day of the calendar, in milliseconds. */
function dayOf(year: string, month: string, day: string): number | undefined {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().startsWith(`${year}-${month}-${day}`) ? time : undefined;
}

interface Read {
  readonly time: number;
  readonly form: "date" | "basic" | "seconds" | "milliseconds";
}

function read(text: string): Read | undefined {
  const date = FORM.exec(text);
  const dated = date && dayOf(date[1] as string, date[3] as string, date[4] as string);
  if (dated != null) return { time: dated, form: "date" };
  const basic = /^\d{8}$/.test(text) ? dayOf(text.slice(0, 4), text.slice(4, 6), text.slice(6)) : undefined;
  if (basic !== undefined) return { time: basic, form: "basic" };
  if (/^\d{9,10}$/.test(text)) return { time: Number(text) * 1000, form: "seconds" };
  return /^\d{12,13}$/.test(text) ? { time: Number(text), form: "milliseconds" } : undefined;
}

/** undefined for what is no time. */
export function monthOf(text: string): string | undefined {
  if (/^\d{4}[-/.]\d\d$/.test(text)) return text;
  const found = read(text);
  switch (found?.form) {
    case "date":
      return text.slice(0, 7);
    case "basic":
      return text.slice(0, 6);
    case "seconds":
    case "milliseconds": {
      const [year, month] = new Date(found.time).toISOString().split("-") as [string, string];
      const first = Date.UTC(Number(year), Number(month) - 1);
      return String(found.form === "seconds" ? first / 1000 : first);
    }
    default:
      return undefined;
  }
}

/** The same for a year; of a month that stands alone too. */
export function yearOf(text: string): string | undefined {
  if (/^(18|19|20|21)\d\d$/.test(text)) return text;
  const month = monthOf(text);
  if (month === undefined) return undefined;
  const stamp = { seconds: 1000, milliseconds: 1, date: 0, basic: 0 }[read(text)?.form ?? "date"];
  if (stamp === 0) return month.slice(0, 4);
  const year = new Date(Number(month) * stamp).getUTCFullYear();
  return String(Date.UTC(year, 0) / stamp);
}

/** The same form, so many whole days away; undefined for what is no time. `by`: what the record shifts by. */
export function shifted(text: string, by: string, days: number, keyed: Keyed): string | undefined {
  const found = read(text);
  if (found === undefined) return undefined;
  const first = mac(subkey("shift-date", { ...keyed, category: null }, 32), by).readBigUInt64BE();
  const place = Number(first % BigInt(2 * days));
  const time = found.time + (place < days ? place - days : place - days + 1) * DAY;
  if (found.form === "seconds" || found.form === "milliseconds") {
    const stamp = String(found.form === "seconds" ? time / 1000 : time);
    return stamp.length === text.length ? stamp : undefined;
  }
  const [year, month, day] = new Date(time).toISOString().slice(0, 10).split("-") as [string, string, string];
  const mark = found.form === "basic" ? "" : (text[4] as string);
  return [year, month, day].join(mark) + text.slice(found.form === "basic" ? 8 : 10);
}
