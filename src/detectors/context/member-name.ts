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
const IDS = /(?:^| )ids?$/i;
const NUMBERED = SAYS.ACCOUNT | SAYS.CUSTOMER | SAYS.POLICY;

/** Bits of SAYS; 0: nothing. `above`: what the name says of the object or array in which it stands: `phone.number`. */
export function saidByName(name: string, above = 0): number {
  if (name.length > LONGEST) return 0;
  const text = name.replace(HUMPS, "$1$2$3$4 ").split(APART).filter(Boolean).join(" ");
  const said = saidByWords(text, above) || saidByOneWord(text.replaceAll(" ", ""));
  return (said & NUMBERED) !== 0 && IDS.test(text) ? SAYS.THING : said;
}

function saidByWords(words: string, above: number): number {
  let text = words;
  while (text !== "") {
    const last = text.lastIndexOf(" ") + 1;
    const word = wordBefore(text, text.length);
    const isNeutral = NEUTRAL.test(text.slice(last).toLowerCase());
    const isPassed = word !== undefined && (word.says & PASSED) !== 0;
    // `contact number` is a word of its own, although `number` says nothing.
    if (word !== undefined && !isPassed && (!isNeutral || word.start < last)) return word.says;
    if (word === undefined && !isNeutral) return 0;
    text = text.slice(0, isNeutral ? last : (word?.start ?? 0)).trimEnd();
  }
  return above;
}

/** `kundenNummer` is one word to whoever speaks the language. */
function saidByOneWord(text: string): number {
  const word = wordBefore(text, text.length);
  return word === undefined || word.start > 0 || (word.says & PASSED) !== 0 ? 0 : word.says;
}
