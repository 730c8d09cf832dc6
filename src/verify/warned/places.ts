/** Street addresses, by one expression for each way in which countries write them: where a house stands in a street. */
import { joined, type Span } from "../names/span.ts";

const UNIT = "(?:[Aa]pt|[Aa]partment|[Ss]uite|[Ss]te|[Uu]nit|[Ff]lat|[Ff]loor|[Rr]m|[Rr]oom)\\.? ?#?[0-9A-Za-z-]{1,6}";
const NAME = "(?:\\p{Lu}[\\p{L}'.]{0,20} |[0-9]{1,3}(?:st|nd|rd|th) )";
const STREETS = `
  street str st avenue ave road rd lane ln drive dr boulevard blvd court ct place pl parkway pkwy terrace ter square sq highway hwy close crescent cres circle cir trail
  trl row mews grove gardens gdns nagar marg layout salai chowk way walk alley loop pike quay hill green rise view link
`.trim();
/** In small letters, those that are hardly another word. */
const IN_SMALL = "street|avenue|ave|boulevard|blvd|lane|parkway|road|rd";
const NO_NAME =
  "the|of|on|by|in|at|a|an|my|your|this|that|and|or|to|minutes?|hours?|days?|miles?|km|people|cars?|times?|items?|more|from|down|off|star";

/** As names are written, in capitals, and in small letters. */
const TYPES = STREETS.split(/\s+/)
  .flatMap((word) => [`${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
  .concat(IN_SMALL)
  .join("|");

const WAYS: readonly RegExp[] = [
  // 221B Baker Street, 12/4 MG Road, Blk 123 Ang Mo Kio Avenue 3
  new RegExp(
    `(?<![\\p{L}\\p{N}.,$€£/-])(?:[Bb]lk |[Bb]lock |[Nn]o\\.? ?|#)?[0-9]{1,5}(?:[/-][0-9]{1,4})?[A-Za-z]?,? ${NAME}{1,4}(?:${TYPES})(?![\\p{L}\\p{N}])(?:,? (?:${UNIT}))?`,
    "gu",
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}.,$€£/-])[0-9]{1,5} (?:(?!(?:${NO_NAME}) )[\\p{L}']{2,20} ){1,2}(?:${IN_SMALL})(?![\\p{L}\\p{N}])`,
    "gu",
  ),
  // 6750 Old Mill 25 Apt. 864; Springfield, IL 62704
  new RegExp(`(?<![\\p{L}\\p{N}])[0-9]{1,5} ${NAME}{1,4}(?:[0-9]{1,4})?,?\\s{0,2}${UNIT}(?![\\p{L}\\p{N}])`, "gu"),
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,20},?\s[A-Z]{2},?\s{1,2}[0-9]{5}(?:-[0-9]{4})?(?![\p{L}\p{N}])/gu,
  /\bP\.? ?O\.? ?Box [0-9]{1,6}\b/giu,
  // Musterstraße 12a, Am Alten Markt 3
  /(?<![\p{L}\p{N}])(?:[\p{Lu}][\p{L}-]{0,30} ?)?[\p{L}-]{0,30}(?:straße|strasse|str\.|allee|gasse|platz|weg|damm|ufer) ?[0-9]{1,4} ?[a-z]?(?![\p{L}\p{N}])/giu,
  // 12 bis, rue de la Paix
  /(?<![\p{L}\p{N}])[0-9]{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|cours|route|square) [\p{L}][\p{L}'-]{1,20}(?: [\p{L}'-]{2,20}){0,3}/giu,
  // 東京都千代田区丸の内1-1-1, 札幌市中央区北一条西2丁目
  /〒 ?[0-9]{3}-?[0-9]{4}|(?:[\p{Script=Han}]{1,4}[都道府県])?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶ]{1,7}[市区町村郡][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶー]{0,16}(?:[0-9]{1,5}(?:-[0-9]{1,5}){1,3}|(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:丁目|番地?|条))/gu,
  // 海淀区中关村大街27号, 市府路45號12樓
  /[\p{Script=Han}]{1,12}(?:路|街|道|巷|弄|胡同|大街|大道|里|园|苑|村)(?:[东西南北中一二三四五六七八九十]{0,2}段?)[0-9]{1,5}(?:[-之][0-9]{1,4})?[号號弄](?!线|線|车|車|机|機|店|楼?出口)/gu,
  // 강남구 테헤란로 152, 해운대구 우동 1234-5
  /\p{Script=Hangul}{1,7}[시도군구읍면] (?:\p{Script=Hangul}{1,7}[시군구읍면] )?\p{Script=Hangul}{1,8}[0-9]{0,3}(?:로|길|동|리|가)(?:[0-9]{1,3}(?:번)?(?:길|가))? ?[0-9]{1,5}(?:-[0-9]{1,5})?(?:번지)?/gu,
];

/** `text`: as `foldWords` writes it. */
export function addressesIn(text: string): Span[] {
  if (!/[0-9]|丁目|番地/.test(text)) return [];
  const found = WAYS.flatMap((way) =>
    [...text.matchAll(way)].map(({ 0: hit, index }) => ({ start: index, end: index + hit.length })),
  );
  return joined(found);
}
