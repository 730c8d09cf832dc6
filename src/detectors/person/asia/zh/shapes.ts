/** Where Chinese names begin and end. Nothing parts words, so characters that no given name has are what ends one. */
import { isHan, isMiddleDot, rowAfter, rowBefore } from "../script.ts";
import { ZH, zhTable } from "./table.ts";

const LONGEST_GIVEN = 2;
const LONGEST_NAME = 4;
const LONGEST_PART = 6;

/** The size of the family name at `at`; 0: there is none, or a word that only begins so, or one that ends so. */
export function familyAt(text: string, at: number): number {
  const { marks, long, others, before } = zhTable();
  if (long.has(text, at, at + 2)) return 2;
  if (!marks.has(text, at, ZH.FAMILY) || others.sizeAt(text, at, 2, LONGEST_NAME) > 0) return 0;
  return before.has(text, at - 1, at + 1) ? 0 : 1;
}

/** Whether the family name there is hardly ever another word. */
export function isPure(text: string, at: number): boolean {
  const { marks, long } = zhTable();
  return marks.has(text, at, ZH.PURE) || long.has(text, at, at + 2);
}

/** Whether a given name may have the character at `at`. */
function isGiven(text: string, at: number): boolean {
  if (!isHan(text.charCodeAt(at))) return false;
  return !zhTable().marks.has(text, at, ZH.STOP | ZH.PURE) && !endsAt(text, at);
}

/** Whether one of the two characters stands there that end a name. */
function endsAt(text: string, at: number): boolean {
  const { marks, ends } = zhTable();
  return marks.has(text, at, ZH.ENDS) && ends.has(text, at, at + 2);
}

/** Whether what follows a name may stand at `at`: signs, other scripts, and what no given name has. */
export function isEnded(text: string, at: number): boolean {
  return !isHan(text.charCodeAt(at)) || zhTable().marks.has(text, at, ZH.STOP | ZH.LAST) || endsAt(text, at);
}

/** Where the full name ends that begins at `at`; -1: there is none. `isStrong`: its label says that it is a name. */
export function nameAt(text: string, at: number, isStrong: boolean): number {
  const foreign = foreignAt(text, at);
  if (foreign > 0) return foreign;
  const family = familyAt(text, at);
  if (family === 0) return -1;
  const first = at + family;
  let end = first;
  while (end < first + LONGEST_GIVEN && isGiven(text, end) && !(end > first && joinsAt(text, end))) end++;
  if (end === first) return -1;
  return isStrong || end === first + LONGEST_GIVEN || isEnded(text, end) ? end : -1;
}

/** `李明和王芳`: what joins names is no second character of a given name. */
function joinsAt(text: string, at: number): boolean {
  if (!"和及同".includes(text[at] as string)) return false;
  return zhTable().marks.has(text, at + 1, ZH.FAMILY) || isEnded(text, at + 1);
}

/** Whether a full name is all there is from `at` to `end`. */
export function isFullName(text: string, at: number, end: number): boolean {
  const family = familyAt(text, at);
  const first = at + family;
  if (family === 0 || end <= first || end > first + LONGEST_GIVEN) return foreignAt(text, at) === end;
  for (let i = first; i < end; i++) if (!isGiven(text, i)) return false;
  return true;
}

/** `戴安娜·史密斯` */
function foreignAt(text: string, at: number): number {
  const dot = rowAfter(text, at, LONGEST_PART, isHan);
  if (dot === at || !isMiddleDot(text.charCodeAt(dot))) return -1;
  let end = dot + 1;
  while (end - dot <= LONGEST_PART && isHan(text.charCodeAt(end)) && !isEnded(text, end)) end++;
  return end > dot + 1 ? end : -1;
}

/** Where a name begins that ends at `end`, before an honorific; -1: there is none. */
export function nameBefore(text: string, end: number): number {
  const foreign = foreignBefore(text, end);
  if (foreign >= 0) return foreign;
  for (let size = Math.min(LONGEST_NAME, end); size > 1; size--) {
    const at = end - size;
    const family = familyAt(text, at);
    if (family === size || (family > 0 && isFullName(text, at, end))) return at;
  }
  const { marks } = zhTable();
  return end > 0 && marks.has(text, end - 1, ZH.FAMILY) && mayBegin(text, end - 1) ? end - 1 : -1;
}

/** What may stand in front of a single character that is a name, beside signs and other scripts. */
const LEADING =
  "给給找请請让讓叫和与與跟同向由被对對为為是的姓帮幫替等户戶人员員主系谢謝接知复復访訪到友生来來那这這位有在说說问問位于於因把将將即经經过過原父母亲親长長妈爸哥姐弟妹子儿兒夫妻婆公嫁娶约約见見问送派老小阿称稱称叫呼及兼任了位前日天早晚午周月年时時刚剛才请候好嗨号號室楼";

function mayBegin(text: string, at: number): boolean {
  if (zhTable().before.has(text, at - 1, at + 1)) return false;
  return !isHan(text.charCodeAt(at - 1)) || isPure(text, at) || LEADING.includes(text[at - 1] as string);
}

function foreignBefore(text: string, end: number): number {
  const last = rowBefore(text, end, LONGEST_PART, isHan);
  if (last === end || !isMiddleDot(text.charCodeAt(last - 1))) return -1;
  const first = rowBefore(text, last - 1, LONGEST_PART, isHan);
  let at = last - 1;
  while (at > first && !zhTable().marks.has(text, at - 1, ZH.STOP)) at--;
  return at < last - 1 ? at : -1;
}
