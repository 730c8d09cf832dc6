/** What the name of a member says of its value: the names of members are words, in any case and style. */
import { PASSED, SAYS } from "./says.ts";
import { wordBefore } from "./word-trie.ts";

/** After or before a name they leave it what it is: `phone1`, `phoneHome`, `tel_raw`. */
const NEUTRAL =
  /^(?:[0-9]{1,2}|value|val|raw|text|string|str|e164|formatted|normali[sz]ed|display|original|plain|full|primary|secondary|main|alt|alternate|home|work|office|personal|private|business|other|default|current|new|old|digits|number|no|nr|num|international|intl|national|local|list|\$numberlong|\$numberint|\$|#text|#)$/;
const HUMPS = /([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])|([a-zA-Z])(?=[0-9])|([0-9])(?=[a-zA-Z])/g;
const APART = /[\s_\-.:/@,;()[\]]+/;
const LONGEST = 64;

/** What a machine gives out if the name says that it is an id: `customerId`. */
const IDS = /^ids?$/i;
const NUMBERED = SAYS.ACCOUNT | SAYS.CUSTOMER | SAYS.POLICY;

/** Bits of SAYS; 0: nothing. `above`: what the name says of the object or array in which it stands: `phone.number`. */
export function saidByName(name: string, above = 0): number {
  if (name.length > LONGEST) return 0;
  const words = name.replace(HUMPS, "$1$2$3$4 ").split(APART).filter(Boolean);
  const isId = IDS.test(words.at(-1) ?? "");
  // `customer number` says what `customer` does not.
  for (; words.length > 0; words.pop()) {
    const isNeutral = NEUTRAL.test((words.at(-1) as string).toLowerCase());
    const said = saidByWords(words.join(" ")) || saidByOneWord(words.join(""));
    if ((isNeutral ? said & ~SAYS.THING : said) !== 0) return isId && (said & NUMBERED) !== 0 ? SAYS.THING : said;
    if (!isNeutral) return 0;
  }
  return above;
}

/** `kundenNummer` is one word to whoever speaks the language. */
function saidByOneWord(text: string): number {
  const word = wordBefore(text, text.length);
  return word === undefined || word.start > 0 || (word.says & PASSED) !== 0 ? 0 : word.says;
}

function saidByWords(text: string): number {
  for (let end = text.length; end > 0; ) {
    const word = wordBefore(text, end);
    if (word === undefined) return 0;
    if ((word.says & PASSED) === 0) return word.says;
    end = word.start;
    while (text[end - 1] === " ") end--;
  }
  return 0;
}
