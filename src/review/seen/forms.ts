/**
 * The forms of values: a closed vocabulary, which says what a value is made like, and nothing of what it says. A form with a
 * number in braces says how many characters there are.
 */

/** No more of a text is looked at. */
const LONGEST_LOOK = 4096;
/** Shorter digits count something; their number changes with what they count. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 32;
export const FEWEST_HEX = 8;
const MOST_HEX = 128;
/** Words of a name or a label; more of them, or longer ones, are a text. */
const LONGEST_WORDS = 60;
const MOST_WORDS = 5;

/** Seconds or milliseconds from 2001 to 2033 have so many digits, and begin with a 1. */
const EPOCH_SIZES: ReadonlySet<number> = new Set([10, 13]);
const GROUPED = /^\d+(?:[ -]\d+){2,}$/;
/** A script that writes words without spaces. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
const LONGEST_UNSPACED_WORD = 4;

/** In this order: the first that fits. */
const FORMS: readonly (readonly [form: string, RegExp])[] = Object.freeze([
  ["true/false", /^(?:true|false)$/i],
  ["decimal", /^[-+]?(?:\d+[.,]\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?)%?$/],
  ["integer", /^[-+]\d{1,6}$|^\d{1,6}%$/],
  ["uuid", /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i],
  ["date", /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/],
  ["timestamp", /^\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?(?:Z|[-+]\d\d:?\d\d))?$/],
  ["time", /^\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d+)?$/],
  ["duration", /^P(?=[\dT])(?:\d+(?:[.,]\d+)?[YMWD])*(?:T(?:\d+(?:[.,]\d+)?[HMS])+)?$/],
  ["ip", /^(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5}|\/\d{1,2})?$/],
  ["ip", /^(?=.*::|(?:[^:]*:){7})[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$/i],
  ["mac", /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i],
  ["sip", /^sips?:\S+$/i],
  ["url", /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|data:|www\.)\S*$/i],
  ["email", /^(?:mailto:)?[^\s@<>]{1,64}@[^\s@<>]{1,200}\.[^\s@<>.]{2,64}$/i],
  ["phone", /^(?:tel:)?\+[\d\s().\-/]{7,24}$/i],
  ["phone", /^tel:[\d\s().\-/]{3,24}$/i],
  ["phone", /^(?:\(\d{2,5}\) ?\d{2,5}|\d{2,4}[ .-]\d{3,4})[ .-]?\d{4}$/],
  ["jwt", /^ey[\w-]{8,}\.[\w-]{8,}\.[\w-]*$/],
  ["version", /^v?\d+(?:\.\d+){2,}$/],
  ["base64", /^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])[A-Za-z0-9+/_-]{22,}={0,2}$/],
  ["json", /^(?:\{.*\}|\[.*\])$/s],
  ["markup", /<\/?[a-z][^<>]*>/i],
  ["code", /^[A-Z]{2,}$|^[A-Za-z]+(?:[_.:/-][A-Za-z]+)+$|^[a-z]+(?:[A-Z][a-z]*)+$/],
  ["capitalized", /^\p{Lu}[\p{L}\p{M}'’]*$/u],
  ["word", /^[\p{L}\p{M}'’]+$/u],
  ["id", /^(?=\D*\d)[\w.:+/=~#-]+$/],
]);

/** Of what was found in the midst of more. */
const PARTS: readonly (readonly [part: string, RegExp])[] = Object.freeze([
  ["email", /[^\s@<>"]@[^\s@<>"]{1,200}\.[a-z]/i],
  ["phone", /\+\d[\d ().-]{6,}\d|(?<!\d)\(?\d{3}\)?[ -]\d{3,4}[ -]\d{4}(?!\d)/],
]);
const MAY_HAVE_PARTS: ReadonlySet<string> = new Set(["text", "words", "json", "url", "markup", "other"]);

const SIZED = /^(?:digits|grouped digits|hex)\{\d{1,3}(?:\.\.\d{0,3})?\}$/;
const PLAIN: ReadonlySet<string> = new Set([
  ...FORMS.map(([form]) => form),
  ...["empty", "epoch", "words", "text", "other"],
  ...[...MAY_HAVE_PARTS].flatMap((form) => PARTS.map(([part]) => `${form} with ${part}`)),
]);

/** A way to reach somebody, or a text that has one in it. */
const CONTACT = /^(?:email|phone|sip|.* with (?:email|phone))$/;

export function isForm(text: string): boolean {
  return PLAIN.has(text) || SIZED.test(text);
}

export function isContact(form: string): boolean {
  return CONTACT.test(form);
}

/** Of a scalar that is not null, as JSON writes it. */
export function formOf(json: string): string {
  const first = json.charCodeAt(0);
  if (first === 0x22) return formOfText(textOf(json));
  if (first === 0x74 || first === 0x66) return "true/false";
  return formOfNumber(json);
}

function textOf(json: string): string {
  const text = json.length > LONGEST_LOOK ? json.slice(1, LONGEST_LOOK) : json.slice(1, -1);
  if (!text.includes("\\")) return text.trim();
  // What is cut off may end inside of an escape.
  return json.length > LONGEST_LOOK ? text.replace(/\\(?:u[0-9a-f]{0,4}|.)?/gi, " ").trim() : JSON.parse(json).trim();
}

function formOfNumber(json: string): string {
  if (/[.eE]/.test(json)) return "decimal";
  return json.startsWith("-") ? "integer" : formOfInteger(json.length, json.startsWith("1"));
}

/** Of a number of so many digits. */
export function formOfInteger(size: number, beginsWithOne: boolean): string {
  return size < FEWEST_DIGITS ? "integer" : formOfDigits(size, beginsWithOne);
}

/** Of a text of so many digits. */
export function formOfDigits(size: number, beginsWithOne: boolean): string {
  if (beginsWithOne && EPOCH_SIZES.has(size)) return "epoch";
  return size < FEWEST_DIGITS ? `digits{1..${FEWEST_DIGITS - 1}}` : sized("digits", size, MOST_DIGITS);
}

function formOfText(text: string): string {
  if (text === "") return "empty";
  const ofDigits = formWithDigits(text);
  if (ofDigits !== undefined) return ofDigits;
  const form = FORMS.find(([, pattern]) => pattern.test(text))?.[0];
  if ((form === undefined || form === "id") && GROUPED.test(text)) {
    return sized("grouped digits", text.replace(/\D/g, "").length, MOST_DIGITS);
  }
  const found = form === undefined || form === "word" ? formOfWords(text, form) : form;
  if (!MAY_HAVE_PARTS.has(found)) return found;
  const part = PARTS.find(([, pattern]) => pattern.test(text))?.[0];
  return part === undefined ? found : `${found} with ${part}`;
}

/** Digits, and digits with letters of a hexadecimal number. */
function formWithDigits(text: string): string | undefined {
  if (/^\d+$/.test(text)) return formOfDigits(text.length, text.startsWith("1"));
  if (/^(?=\D*\d)[0-9a-f]{8,}$/i.test(text)) return formOfHex(text.length);
  return undefined;
}

/** Of a hexadecimal number of so many digits, letters among them. */
export function formOfHex(size: number): string {
  return sized("hex", size, MOST_HEX);
}

function sized(form: string, size: number, most: number): string {
  return size > most ? `${form}{${most + 1}..}` : `${form}{${size}}`;
}

function formOfWords(text: string, form: string | undefined): string {
  if (UNSPACED.test(text)) return [...text].length > LONGEST_UNSPACED_WORD ? "text" : "word";
  if (form !== undefined) return form;
  if (!/\p{L}/u.test(text)) return "other";
  const isLabel = text.length <= LONGEST_WORDS && !/[.!?;\n]/.test(text) && text.split(/\s+/).length <= MOST_WORDS;
  return isLabel ? "words" : "text";
}

/** As people read them, the most frequent first: neighbours are one range, `digits{9..11}`. */
export function shortForms(counts: Readonly<Record<string, number>>): [form: string, count: number][] {
  const sizes = new Map<string, Map<number, number>>();
  const short: [string, number][] = [];
  for (const [form, count] of Object.entries(counts)) {
    const { name, size } = /^(?<name>[a-z ]+)\{(?<size>\d+)\}$/.exec(form)?.groups ?? {};
    if (name === undefined) short.push([form, count]);
    else sizes.set(name, new Map(sizes.get(name)).set(Number(size), count));
  }
  for (const [name, all] of sizes) short.push(...ranges(name, all));
  return short.sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1));
}

function ranges(name: string, counts: ReadonlyMap<number, number>): [form: string, count: number][] {
  const found: { first: number; last: number; count: number }[] = [];
  for (const [size, count] of [...counts].sort(([a], [b]) => a - b)) {
    const before = found.at(-1);
    if (before !== undefined && before.last + 1 === size) {
      before.last = size;
      before.count += count;
    } else found.push({ first: size, last: size, count });
  }
  return found.map(({ first, last, count }) => [`${name}{${first === last ? first : `${first}..${last}`}}`, count]);
}
