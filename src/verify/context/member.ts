/** What names of members say of their values, on the way down a document. */
import { FIRST_PARTS, NUMBER_PARTS } from "../../detectors/context/name-parts.ts";
import { foldText } from "../fold.ts";
import { wordBefore } from "./word-before.ts";
import { NOTHING_SAID, ofScalar, plainLetters, SAYS, type Said } from "./words.ts";

const LONGEST = 64;
/** They say where or how a value is written, never what it is: `phone.value`, `telHome`, `mobile_2`. */
const NEUTRAL = new Set(
  `value val raw text string str formatted normalized normalised display original plain full primary secondary main alt alternate home
  work office personal private business other default current new old digits number no nr num international intl national local list
  $ # #text`.split(/\s+/),
);
/** They hold a value, whatever it is: containers of any export, of MongoDB's Extended JSON, of XML that was made JSON. */
const HOLDERS = new Set(
  `data item items value values result results list lists record records $numberlong $numberint $numberdecimal $numberdouble #text $`.split(
    /\s+/,
  ),
);
/** They are parts of something, which say nothing of what it is. */
const PARTS = new Set("row rows key keys page pages part parts request requests response responses".split(" "));
/** They hold what somebody wrote: what stands in an order as its text need not be the order's number. */
const WRITTEN = new Set("text string str display plain full original raw".split(" "));
/** A version, or a value. */
const SHORT = "v";
/** A run writes labels in place of names, and into them. */
const LABEL = /^\[|\[[A-Z_]{2,}\]/;
const COUNTER = /^[0-9]{1,2}$/;
/** The form of numbers, whatever they are: E.164. */
const E164 = /E[._]?164/i;
/** Between two words of a name: marks, a capital behind small letters, the last capital of some, digits beside letters. */
const BORDERS =
  /[\s_\-.:/@,;()[\]]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z\u0080-\uffff])(?=[0-9])|(?<=[0-9])(?=[A-Za-z\u0080-\uffff])/;
const IDS = /(?:^| )ids?$/;

/** Names recur; an older half is forgotten at a time. */
const MOST_REMEMBERED = 2048;
/** In place of what is said: what is said of the container; the same, if that is no thing; the same, or else a thing. */
const AS_ABOVE: Said = -1;
const AS_ABOVE_OF_TEXT: Said = -2;
const AS_ABOVE_OR_THING: Said = -3;
/** The same with what is said of the container's own number; the number of the container; that of a telephone alone. */
const AS_HOLDER: Said = -4;
const AS_NUMBER: Said = -5;
const AS_PHONE: Said = -6;

/** What a number stands for is personal as it is: `customer`, `policy`, `license`. */
const NUMBERED_LATIN = new Set(
  `customer client cliente member patient employee student socio kunde mitglied pelanggan nasabah
  pasien policy insurance assurance versicherung seguro poliza apolice asuransi license licence`.split(/\s+/),
);
const NUMBERED =
  /(?:顧客|会員|お客様|患者|客户|客戶|会员|會員|고객|회원|환자|ลูกค้า|สมาชิก|khach hang|khách hàng|保険|保险|保單|보험)$/;
const NUMBER_NAMES = new Set(
  "number num no nr nbr nummer numero nomor n° 番号 番號 号码 號碼 번호 หมายเลข เลขที่".split(" "),
);
/** Fields of tables hold such members. */
const OF_FIELD = new Set("v w val vals value values raw text data item items display formatted content".split(" "));

let remembered = new Map<string, Said>();
let before = new Map<string, Said>();

/** `above`: what is said of the object in which the member stands. */
export function saidByName(name: string, above: Said): Said {
  if ((above & SAYS.FIELD) !== 0 && OF_FIELD.has(name.toLowerCase())) return NOTHING_SAID;
  const said = remembered.get(name) ?? before.get(name) ?? read(name);
  if (said === AS_HOLDER) return above;
  return said < 0 ? asAbove(said, ofScalar(above), (above & SAYS.NUMBERED) !== 0) : said;
}

function asAbove(said: Said, above: Said, isNumbered: boolean): Said {
  if (said === AS_NUMBER && isNumbered) return above | SAYS.OTHER | SAYS.KIND | SAYS.GIVEN;
  if (said === AS_PHONE) return above & SAYS.PHONE;
  if (said === AS_ABOVE_OR_THING) return above || SAYS.OTHER;
  return said === AS_ABOVE_OF_TEXT && isThing(above) ? NOTHING_SAID : above;
}

function isThing(said: Said): boolean {
  return (said & ~SAYS.OTHER) === 0;
}

function read(name: string): Said {
  const said = name.length > LONGEST || LABEL.test(name) ? NOTHING_SAID : saidByOne(name);
  if (remembered.size >= MOST_REMEMBERED) {
    before = remembered;
    remembered = new Map();
  }
  remembered.set(name, said);
  return said;
}

function saidByOne(name: string): Said {
  const small = plainLetters(name);
  if (HOLDERS.has(small)) return small === "value" ? AS_ABOVE : AS_HOLDER;
  if (PARTS.has(small)) return NOTHING_SAID;
  if (small === SHORT) return AS_ABOVE_OR_THING;
  const words = withoutDate(name.normalize("NFKC").replace(E164, "").split(BORDERS).filter(Boolean).map(foldText));
  const plain = plainLetters(words.join(" "));
  if (NUMBER_NAMES.has(plain)) return AS_NUMBER;
  if (/^[a-z]$/.test(plain)) return NOTHING_SAID;
  if (/(?:^| )cells$/.test(plain)) return AS_PHONE;
  const said = saidInWords(words) || saidJoined(words);
  if (said < 0) return said;
  const counted = said !== NOTHING_SAID && isCount(words) ? SAYS.OTHER : said;
  return counted | (plain === "cell" ? SAYS.FIELD : isNumbered(plain) ? SAYS.NUMBERED : 0);
}

function isNumbered(plain: string): boolean {
  const last = plain.slice(plain.lastIndexOf(" ") + 1);
  const singular = last.replace(/ies$/, "y").replace(/s$/, "");
  return NUMBERED_LATIN.has(last) || NUMBERED_LATIN.has(singular) || NUMBERED.test(plain);
}

const COUNTS = new Set("number num no nr nbr n count total max min".split(" "));

/** `numberOfPhones`: more than one is counted; in French `permis` is one. */
function isCount(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || !COUNTS.has(words[0]?.toLowerCase() ?? "") || !/[a-z]{2}[^s]s$/i.test(last)) return false;
  return saidInWords([...words.slice(0, -1), last.slice(0, -1)]) > 0;
}

function saidInWords(words: readonly string[]): Said {
  const plainly = saidByWords(words);
  const isWeak = plainly < 0 || (plainly & (SAYS.PHONE | SAYS.CALL | SAYS.KIND)) === 0;
  const said = (isWeak && saidOtherwise(words)) || plainly || (isTime(words) ? SAYS.OTHER : NOTHING_SAID);
  // A machine gives out what the name calls an id: `customerId`.
  return said > 0 && (said & SAYS.GIVEN) !== 0 && IDS.test(plainLetters(words.join(" "))) ? SAYS.OTHER : said;
}

/** `phoneno` is two words that nothing parts; only what says that its value is personal is read so. */
function saidJoined(words: readonly string[]): Said {
  const apart = words.flatMap(wordsJoinedIn);
  const said = apart.length === words.length ? NOTHING_SAID : saidInWords(apart);
  return said > 0 && (said & (SAYS.PHONE | SAYS.KIND)) !== 0 ? said : NOTHING_SAID;
}

const FIRSTS = FIRST_PARTS.split(/[\s,]+/).sort((one, other) => other.length - one.length);
const LASTS = new Set(NUMBER_PARTS.split(",").flatMap((part) => [part, `${part}s`]));
const MOST_JOINED = 4;
const SHORTEST_LAST = 3;

function wordsJoinedIn(word: string): readonly string[] {
  if (!/^[a-z]{4,}$/i.test(word)) return [word];
  const made: string[] = [];
  let rest = word.toLowerCase();
  while (made.length + 1 < MOST_JOINED) {
    const first = FIRSTS.find((part) => rest.startsWith(part));
    if (first === undefined) return [word];
    made.push(first);
    rest = rest.slice(first.length);
    if (isLastOfJoined(rest)) return [...made, rest];
  }
  return [word];
}

function isLastOfJoined(rest: string): boolean {
  if (LASTS.has(rest)) return true;
  const known = rest.length < SHORTEST_LAST ? undefined : wordBefore(rest, rest, rest.length);
  return known?.start === 0 && (known.said & SAYS.PASSED) === 0;
}

/** From the last word on; `contact number` is a word of its own, although `number` says nothing. */
function saidByWords(words: readonly string[]): Said {
  const written = words.join(" ");
  const plain = plainLetters(written);
  let text = plain;
  while (text !== "") {
    const last = text.lastIndexOf(" ") + 1;
    const isNeutral = NEUTRAL.has(text.slice(last)) || COUNTER.test(text.slice(last));
    const word = wordBefore(written, plain, text.length);
    if (word === undefined && !isNeutral) return NOTHING_SAID;
    if (word !== undefined && (word.said & SAYS.PASSED) === 0 && (!isNeutral || word.start < last)) return word.said;
    text = text.slice(0, isNeutral ? last : word?.start).trimEnd();
  }
  return WRITTEN.has(plain) ? AS_ABOVE_OF_TEXT : AS_ABOVE;
}

/** `kundenNummer` is one word to whoever speaks the language; `codigo_verificacion` leaves a small one out; `loyalty_no` is a number. */
function saidOtherwise(words: readonly string[]): Said {
  if (words.length < 2) return NOTHING_SAID;
  const [last = "", before] = [words.at(-1), words.slice(0, -1).join(" ")];
  const others = ["", " de ", " do ", " d'"].map((small) => before + small + last);
  if (NUMBERS.has(last.toLowerCase())) others.unshift(`${before} number`);
  for (const text of [words.join(""), ...others]) {
    const word = wordBefore(text, plainLetters(text), text.length);
    const isOfTwo = word !== undefined && word.start <= (text.includes(" ") ? before.lastIndexOf(" ") + 1 : 0);
    if (isOfTwo && (word.said & (SAYS.PHONE | SAYS.CALL | SAYS.KIND)) !== 0 && (word.said & SAYS.PASSED) === 0) {
      return word.said;
    }
  }
  return NOTHING_SAID;
}

const NUMBERS = new Set("no num nr nbr #".split(" "));

/** Programs call a date so, which as a word is a telephone in Vietnam. */
function withoutDate(words: readonly string[]): readonly string[] {
  const isDate = /^d[dt]$/i.test(words.at(-1) ?? "") && words.slice(0, -1).join().toLowerCase() !== "so";
  return isDate ? words.slice(0, -1) : words;
}

const AFTER_TIMES = new Set("at on ts ms ns us milliseconds seconds minutes hours days utc".split(" "));
const TIMES = new Set("iat nbf ttl atime ctime mtime created updated modified".split(" "));

/** Times, and how long something takes: programs count those. */
function isTime(words: readonly string[]): boolean {
  const last = (words.at(-1) ?? "").toLowerCase();
  return words.length > 1 ? AFTER_TIMES.has(last) : TIMES.has(last);
}
