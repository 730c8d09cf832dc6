/** Dates on which somebody may have been born, as people write them; a word has to say that one is. */
import { endsAt } from "./ends.ts";

/** Where a date begins that does not begin with a digit: months in front of days, and eras of Japan and Taiwan. */
export const BEFORE_DIGITS =
  /(?:(?<![\p{L}])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fev|mai|set|out|dez)\p{L}{0,7}\.? ?|(?:明治|大正|昭和|平成|令和|民[國国]) ?|(?:ngày|วันที่|พ\.ศ\.) ?)$/iu;

/** Whether any of that may be in a text. */
export const MAY_HAVE_MONTH =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fev|mai|set|out|dez|[治正昭平令民]|ngày|วันที่|พ\.ศ/i;

const MONTH = "[\\p{L}\\p{M}][\\p{L}\\p{M}.]{1,13}";
/** Day and month in this order or in the other one, both below 32. */
const DAY_AND_MONTH = "(?<a>\\d{1,2})";
const TIME = "(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";

const FORMS = [
  `(?<year>\\d{4})(?<s> ?[-/.] ?| )${DAY_AND_MONTH}\\k<s>(?<b>\\d{1,2})${TIME}\\.?`,
  `${DAY_AND_MONTH}(?<s> ?[-/.] ?| )(?<b>\\d{1,2})\\k<s>(?<year>\\d{4}|\\d{2})(?!\\d)${TIME}`,
  "(?<year>\\d{4})(?<a>\\d{2})(?<b>\\d{2})(?!\\d)",
  "(?<a>\\d{2})(?<b>\\d{2})(?<year>\\d{4})(?!\\d)",
  "(?<year>\\d{2})(?<a>\\d{2})(?<b>\\d{2})(?!\\d)",
  "(?<a>\\d{2})(?<b>\\d{2})(?<year>\\d{2})(?!\\d)",
  "(?:明治|大正|昭和|平成|令和|民[國国])? ?(?<year>\\d{1,4}) ?[年년] ?(?<a>\\d{1,2}) ?[月월] ?(?<b>\\d{1,2}) ?[日일号號]?",
  "[MTSHR](?<year>\\d{1,2})(?<s>[-/.])(?<a>\\d{1,2})\\k<s>(?<b>\\d{1,2})",
  `(?:ngày )?${DAY_AND_MONTH} tháng (?<b>\\d{1,2}),?(?: năm)? (?<year>\\d{4})`,
  `(?:วันที่ ?)?${DAY_AND_MONTH}(?:st|nd|rd|th|er|e|[.ºª°])?[ -]?(?:of |de |the |d['’])?${MONTH},?[ -]?(?:de |del |of |พ\\.ศ\\. ?)?(?<year>\\d{4})`,
  `${MONTH} ?${DAY_AND_MONTH}(?:st|nd|rd|th)?(?:,| de| del)? ?(?<year>\\d{4})`,
].map((form) => new RegExp(form, "uy"));

/** Seconds and milliseconds since 1970, as programs write dates: only where a name says that it is one. */
const EPOCH = /^\d{9,13}$/;

const MOST_DAYS = 31;
const MOST_MONTHS = 12;

/** Where the date ends that begins at `start`; 0: there is none. */
export function birthDateEnd(text: string, start: number, isNamed: boolean): number {
  if (isNamed && start === 0 && EPOCH.test(text)) return text.length;
  for (const form of FORMS) {
    form.lastIndex = start;
    const found = form.exec(text);
    if (found !== null && isDate(found.groups as Record<string, string>) && endsAt(text, form.lastIndex)) {
      return form.lastIndex;
    }
  }
  return 0;
}

function isDate({ year, a, b }: Record<string, string | undefined>): boolean {
  const one = Number(a);
  const other = Number(b ?? 1);
  if (one < 1 || other < 1 || Math.max(one, other) > MOST_DAYS || Math.min(one, other) > MOST_MONTHS) return false;
  return (year as string).length < 4 || isYear(Number(year));
}

/** Years of people alive; Thailand counts from 543 years earlier. No clock is asked: the same text gives the same. */
function isYear(year: number): boolean {
  return (year >= 1900 && year < 2100) || (year >= 2443 && year < 2643);
}
