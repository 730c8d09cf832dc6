/** Words near which the names of people stand: those of the phrases beside which they are read. */
import type { Cues } from "../cues/cue.ts";
import { LANGUAGES } from "./europe/lexicon.ts";
import { type Follow, type Lead, phrasesIn } from "./europe/phrases.ts";
import { listed, WORD, words } from "./words/words.ts";

/** After these a name stands in small letters, too, or a sentence away: no capital says that it is there. */
const ALONE: readonly (Lead | Follow)[] = ["told", "labels", "addressed", "asks", "honours", "tells"];

/** Cues that would say too much; another word of their phrase is one. */
const FREQUENT = new Set(
  listed(`a an the is was are be been am i it its he she you your my his her their me him them us we they this that to of from with by for in at on and or
    ist das der die den dem es er sie mit von an bei für war und le la les de du des un une est et à au que qui il elle el los en con es y por para por que o os as com do da um uma em e se no na`),
);

let made: Cues | undefined;

/** Made when they are asked for: nobody who only imports them pays for it. */
export const personCues: Cues = {
  get names() {
    return cues().names;
  },
  get leads() {
    return cues().leads;
  },
  get follows() {
    return cues().follows;
  },
  get common() {
    return cues().common;
  },
} as Cues;

function cues(): Cues {
  made ??= madeCues();
  return made;
}

function madeCues(): Cues {
  const names = new Set<string>();
  const leads = new Set<string>();
  const follows = new Set<string>();
  for (const language of LANGUAGES) {
    for (const [lead, table] of Object.entries(language.leads)) {
      const into = ALONE.includes(lead as Lead) ? names : leads;
      for (const phrase of phrasesIn(table)) addLead(into, names, phrase);
    }
    for (const [follow, table] of Object.entries(language.follows)) {
      const into = ALONE.includes(follow as Follow) ? names : follows;
      for (const phrase of phrasesIn(table)) into.add(partsOf(phrase).find(isLong) ?? "");
    }
  }
  for (const set of [names, leads, follows]) set.delete("");
  return { names: [...names], leads: [...leads], follows: [...follows], common: common() };
}

/** Of a phrase in front of a name, the last word that says something, or the last at all. */
function addLead(into: Set<string>, alone: Set<string>, phrase: readonly string[]): void {
  const parts = partsOf(phrase);
  const long = parts.filter(isLong);
  const cue = long.findLast((part) => !FREQUENT.has(part)) ?? long.at(-1);
  // `I'm`, `M.`: of a single letter, no capital behind it is noticed.
  if (cue === undefined) for (const part of parts) alone.add(part);
  else into.add(cue);
}

/** An apostrophe or a dash ends a word. */
function partsOf(phrase: readonly string[]): string[] {
  return phrase.flatMap((word) => word.split(/['-]/)).filter((part) => part !== "");
}

function isLong(part: string): boolean {
  return part.length > 1;
}

/** Words with a capital that no name begins or ends with. */
function common(): string[] {
  const no = WORD.GIVEN | WORD.ALSO_WORD | WORD.PARTICLE | WORD.SUFFIX;
  // Cues are compared without marks: `grâce` would hide `Grace`.
  const names = new Set([...words()].flatMap(([word, bits]) => ((bits & no) === 0 ? [] : plain(word))));
  return [...words()].flatMap(([word, bits]) =>
    (bits & (WORD.COMMON | WORD.THING | WORD.TITLE)) !== 0 &&
    (bits & no) === 0 &&
    /^\p{L}{2,}$/u.test(word) &&
    !names.has(plain(word))
      ? word
      : [],
  );
}

function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}
