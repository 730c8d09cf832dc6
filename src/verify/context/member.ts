/** What names of members say of their values, on the way down a document. */
import { foldText } from "../fold.ts";
import { wordBefore } from "./label.ts";
import { NOTHING_SAID, plainLetters, SAYS, type Said } from "./words.ts";

const LONGEST = 64;
/** They say where or how a value is written, never what it is: `phone.value`, `telHome`, `mobile_2`. */
const NEUTRAL = new Set(
  `value val raw text string str e164 formatted normalized normalised display original plain full primary secondary main alt
  alternate home work office personal private business other default current new old digits number no nr num international intl
  national local list $ #`.split(/\s+/),
);
/** Of MongoDB's Extended JSON, and of XML that was made JSON. */
const WRAPPERS = new Set(["$numberLong", "$numberInt", "$numberDecimal", "#text"]);
const COUNTER = /^[0-9]{1,2}$/;
const WORD = /[Ee]164|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\s_\-.:/@,;()[\]A-Za-z0-9]+/g;

/** Names recur; an older half is forgotten at a time. */
const MOST_REMEMBERED = 2048;
/** In place of what is said: what is said of the container. */
const AS_ABOVE: Said = -1;

let remembered = new Map<string, Said>();
let before = new Map<string, Said>();

/** `above`: what is said of the object in which the member stands. */
export function saidByName(name: string, above: Said): Said {
  const said = remembered.get(name) ?? before.get(name) ?? read(name);
  return said === AS_ABOVE ? above : said;
}

function read(name: string): Said {
  const said = WRAPPERS.has(name)
    ? AS_ABOVE
    : name.length > LONGEST
      ? NOTHING_SAID
      : saidByWords(wordsOf(foldText(name)));
  if (remembered.size >= MOST_REMEMBERED) {
    before = remembered;
    remembered = new Map();
  }
  remembered.set(name, said);
  return said;
}

function wordsOf(name: string): string[] {
  return (name.match(WORD) ?? []).map(plainLetters);
}

/** From the last word on; `contact number` is a word of its own, although `number` says nothing. */
function saidByWords(words: readonly string[]): Said {
  let text = words.join(" ");
  while (text !== "") {
    const last = text.lastIndexOf(" ") + 1;
    const isNeutral = NEUTRAL.has(text.slice(last)) || COUNTER.test(text.slice(last));
    const word = wordBefore(text, text, text.length);
    if (word === undefined && !isNeutral) return NOTHING_SAID;
    if (word !== undefined && (word.said & SAYS.PASSED) === 0 && (!isNeutral || word.start < last)) return word.said;
    text = text.slice(0, isNeutral ? last : word?.start).trimEnd();
  }
  return AS_ABOVE;
}
