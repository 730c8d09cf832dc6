/** What the name of a member says of its value: the names of members are words, in any case and style. */
import { PASSED } from "./says.ts";
import { wordBefore } from "./word-trie.ts";

/** After or before a name they leave it what it is: `phone1`, `phoneHome`, `tel_raw`. */
const NEUTRAL =
  /^(?:[0-9]{1,2}|value|val|raw|text|string|str|e164|formatted|normali[sz]ed|display|original|plain|full|primary|secondary|main|alt|alternate|home|work|office|personal|private|business|other|default|current|new|old|digits|number|no|nr|num|international|intl|national|local|list|\$numberlong|\$numberint|\$|#text|#)$/;
const HUMPS = /([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])|([a-zA-Z])(?=[0-9])|([0-9])(?=[a-zA-Z])/g;
const APART = /[\s_\-.:/@,;()[\]]+/;
const LONGEST = 64;

/** Bits of SAYS; 0: nothing. `above`: what the name says of the object or array in which it stands: `phone.number`. */
export function saidByName(name: string, above = 0): number {
  if (name.length > LONGEST) return 0;
  const words = name.replace(HUMPS, "$1$2$3$4 ").split(APART).filter(Boolean);
  while (words.length > 0 && NEUTRAL.test((words.at(-1) as string).toLowerCase())) words.pop();
  if (words.length === 0) return above;
  const text = words.join(" ");
  for (let end = text.length; end > 0; ) {
    const word = wordBefore(text, end);
    if (word === undefined) return 0;
    if ((word.says & PASSED) === 0) return word.says;
    end = word.start;
    while (text[end - 1] === " ") end--;
  }
  return 0;
}
