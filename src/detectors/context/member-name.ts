/** What the name of a member says of its value: the names of members are words, in any case and style. */
import { heldBy, isOfField, saidWithin } from "./holders.ts";
import { parted } from "./joined.ts";
import { ofValue, PASSED, REACHED, SAYS } from "./says.ts";
import { type Word, wordBefore } from "./word-trie.ts";

/** At the end of a name they leave it what it is: `phone1`, `phoneHome`, `tel_raw`. */
const NEUTRAL =
  /^(?:[0-9]{1,2}|value|val|raw|text|string|str|formatted|normali[sz]ed|display|original|plain|full|primary|secondary|main|alt|alternate|home|work|office|personal|private|business|other|default|current|new|old|digits|number|no|nr|num|international|intl|national|local|list|\$|#text|#)$/;
/** What stands in a ticket as its text need not be the ticket's number. */
const PROSE = /^(?:text|string|str|display|plain|full|original|raw)$/i;
const OF_THINGS = SAYS.THING | SAYS.MACHINE;
/** What another reading of a name may say better. */
const WEAK = OF_THINGS | SAYS.CARD;
/** Programs call dates so; as words they are telephones to Vietnamese. */
const DATE = /(?:^|(?<!^so) )d[dt]$/i;
/** Times and how long something takes, which programs count: `createdAt`, `durationMs`. */
const TIME =
  /[^ ] (?:at|on|ts|[mnu]s|utc|(?:milli)?seconds|minutes|hours|days)$|^(?:iat|nbf|ttl|[acm]time|created|updated|modified)$/i;
const HUMPS =
  /([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])|([a-zA-Z\u0080-\uffff])(?=[0-9])|([0-9])(?=[a-zA-Z\u0080-\uffff])/g;
/** Names of containers, whatever they hold; as words they also name things. The last are of MongoDB's Extended JSON. */
const STRUCTURES = /^(?:data|items?|values?|results?|lists?|records?|\$number(?:Long|Int|Decimal|Double))$/i;
const VALUE = /^value$/i;
/** They say nothing, and what is said above them is of something else: `cell.row`, `fax.pages`. */
const PARTS = /^(?:rows?|keys?|pages?|parts?|requests?|responses?)$/i;
/** A label that a run has written, and a name in which one stands: `call [PHONE]`. */
const WRITTEN_BY_RUN = /^\[|\[[A-Z_]{2,}\]/;
/** A version or a value. */
const SHORT = /^v$/i;
/** The form of numbers, ITU-T E.164. */
const E164 = /E[._]?164/i;
/** Japanese exports write names so: full-width letters, half-width kana. */
const WIDE = /[\uff01-\uff9f]+/g;
const APART = /[\s_\-.:/@,;()[\]]+/;
const LONGEST = 64;

/** What a machine gives out if the name says that it is an id: `customerId`. */
const IDS = /(?:^| )ids?$/i;
const NUMBERED = SAYS.ACCOUNT | SAYS.CUSTOMER | SAYS.POLICY;

/** Bits of SAYS; 0: nothing. Of what stands in a text, which holds nothing; else `above` is said of the object or array around it: `phone.number`. */
export function saidByName(name: string, above?: number): number {
  return above === undefined ? ofValue(saidIn(name, 0)) : saidIn(name, above);
}

function saidIn(name: string, above: number): number {
  if (name.length > LONGEST) return 0;
  if (WRITTEN_BY_RUN.test(name)) return 0;
  if (isOfField(name, above)) return 0;
  // It may be that of a pair.
  if (VALUE.test(name)) return ofValue(above);
  if (STRUCTURES.test(name)) return above;
  if (PARTS.test(name)) return 0;
  if (SHORT.test(name)) return ofValue(above) || SAYS.THING;
  const plain = name.replace(WIDE, usual).replace(E164, "");
  const text = plain.replace(HUMPS, "$1$2$3$4 ").split(APART).filter(Boolean).join(" ");
  const within = saidWithin(text, above) || partOfDate(text, ofValue(above));
  if (within !== 0) return within;
  return saidOutside(text.replace(DATE, ""), ofValue(above)) | heldBy(text);
}

function saidOutside(text: string, above: number): number {
  if (LETTER.test(text)) return 0;
  if (FIELDS.test(text)) return above & SAYS.PHONE;
  const said = saidByText(text, above) || saidJoined(text);
  return said !== 0 && isCount(text) ? SAYS.THING : said;
}

/** Of axes and the like; as words some are small words of a language. */
const LETTER = /^[a-z]$/i;
/** Of tables and batteries. */
const FIELDS = /(?:^| )cells$/i;
const COUNT = /^(?:number|num|no|nr|nbr|n|count|total|max|min)(?: of)? .*[a-z]{2}[^s ]s$/i;

/** `numberOfPhones`; in French `permis` is one. */
function isCount(text: string): boolean {
  return COUNT.test(text) && saidByText(text.slice(0, -1), 0) !== 0;
}

/** `phoneno` as `phone_no`, where that says what its value is. */
function saidJoined(text: string): number {
  const words = parted(text);
  const said = words === text ? 0 : saidByText(words, 0);
  return (said & ~(WEAK | SAYS.CALL)) === 0 ? 0 : said;
}

function saidByText(text: string, above: number): number {
  const said = saidByWords(text, above);
  const better = (said & ~WEAK) === 0 ? saidOtherwise(text) : 0;
  const all = better || said || (TIME.test(text) ? SAYS.MACHINE : 0);
  if ((all & NUMBERED) !== 0 && IDS.test(text)) return SAYS.THING;
  // `card.expiry.month`
  return (all & SAYS.EXPIRY) === 0 ? all : all | (above & SAYS.CARD);
}

function usual(wide: string): string {
  return wide.normalize("NFKC");
}

function saidByWords(words: string, above: number): number {
  let text = words;
  while (text !== "") {
    const last = text.lastIndexOf(" ") + 1;
    const word = wordBefore(text, text.length);
    const isNeutral = NEUTRAL.test(text.slice(last).toLowerCase());
    // `contact number` is a word of its own, although `number` says nothing.
    if (word !== undefined && !isPassed(word) && (!isNeutral || word.start < last)) return word.says;
    if (word === undefined && !isNeutral) return 0;
    text = text.slice(0, isNeutral ? last : (word?.start ?? 0)).trimEnd();
  }
  return (above & ~OF_THINGS) === 0 && PROSE.test(words) ? 0 : above;
}

/** Of names in which a small word is left out, or another one stands for `number`: `codigo_verificacion`, `loyalty_no`. */
const NUMBER = / (?:no|num|nr|nbr|#)$/i;
const LAST = / (?=[^ ]+$)/;
const SMALL = ["", " de ", " do ", " d'"];

function saidOtherwise(words: string): number {
  const last = words.lastIndexOf(" ");
  if (last < 0) return 0;
  // `kundenNummer` is one word to whoever speaks the language.
  const others = [words.replaceAll(" ", ""), words.replace(NUMBER, " number")];
  const two = words.lastIndexOf(" ", last - 1) + 1;
  for (const [i, one] of [...others, ...SMALL.map((small) => words.replace(LAST, small))].entries()) {
    const word = wordBefore(one, one.length);
    if (word === undefined || isPassed(word) || word.start > (i === 0 ? 0 : two)) continue;
    if ((word.says & ~WEAK) !== 0) return word.says;
  }
  return 0;
}

/** `dob.year`, `card.expMonth`: parts of a date that go as the date does. */
const PART =
  /(?:^| )(?:year|month|day|y{2,4}|m{2}|d{2}|jahr|monat|tag|ann[eé]e|mois|jour|a[nñ]o|mes|d[ií]a|tahun|bulan|năm|tháng|ngày|[年月日년월일])$|^[dmy]$/i;

function partOfDate(words: string, above: number): number {
  const part = PART.exec(words);
  if (part === null) return 0;
  const before = words.slice(0, part.index);
  const said = before === "" ? above : saidByWords(before, above);
  if ((said & above & SAYS.BIRTH) !== 0) return SAYS.BIRTH | SAYS.PART;
  const card = above | saidByWords(before.slice(0, Math.max(0, before.lastIndexOf(" "))), 0);
  return (said & SAYS.EXPIRY) !== 0 && (card & SAYS.CARD) !== 0 ? SAYS.EXPIRY | SAYS.PART : 0;
}

function isPassed({ says }: Word): boolean {
  return (says & (PASSED | REACHED)) !== 0;
}
