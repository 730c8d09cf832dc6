/** What the name of a member says of its value: the names of members are words, in any case and style. */
import { PASSED, REACHED, SAYS } from "./says.ts";
import { type Word, wordBefore } from "./word-trie.ts";

/** At the end of a name they leave it what it is: `phone1`, `phoneHome`, `tel_raw`. */
const NEUTRAL =
  /^(?:[0-9]{1,2}|value|val|raw|text|string|str|formatted|normali[sz]ed|display|original|plain|full|primary|secondary|main|alt|alternate|home|work|office|personal|private|business|other|default|current|new|old|digits|number|no|nr|num|international|intl|national|local|list|\$|#text|#)$/;
/** What stands in a ticket as its text need not be the ticket's number. */
const PROSE = /^(?:text|string|str|display|plain|full|original|raw)$/i;
const OF_THINGS = SAYS.THING | SAYS.MACHINE;
const HUMPS =
  /([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])|([a-zA-Z\u0080-\uffff])(?=[0-9])|([0-9])(?=[a-zA-Z\u0080-\uffff])/g;
/** Names of containers, whatever they hold; as words they also name things. The last are of MongoDB's Extended JSON. */
const STRUCTURES = /^(?:data|items?|values?|results?|lists?|records?|\$number(?:Long|Int|Decimal|Double))$/i;
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

/** Bits of SAYS; 0: nothing. `above`: what the name says of the object or array in which it stands: `phone.number`. */
export function saidByName(name: string, above = 0): number {
  if (name.length > LONGEST) return 0;
  if (WRITTEN_BY_RUN.test(name)) return 0;
  if (STRUCTURES.test(name)) return above;
  if (PARTS.test(name)) return 0;
  if (SHORT.test(name)) return above || SAYS.THING;
  const plain = name.replace(WIDE, usual).replace(E164, "");
  const text = plain.replace(HUMPS, "$1$2$3$4 ").split(APART).filter(Boolean).join(" ");
  const said = saidByWords(text, above) || saidByOneWord(text);
  return (said & NUMBERED) !== 0 && IDS.test(text) ? SAYS.THING : said;
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

/** `kundenNummer` is one word to whoever speaks the language. */
function saidByOneWord(words: string): number {
  if (!words.includes(" ")) return 0;
  const text = words.replaceAll(" ", "");
  const word = wordBefore(text, text.length);
  return word === undefined || word.start > 0 || isPassed(word) ? 0 : word.says;
}

function isPassed({ says }: Word): boolean {
  return (says & (PASSED | REACHED)) !== 0;
}
