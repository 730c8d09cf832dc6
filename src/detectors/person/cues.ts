/** Words near which the names of people stand: those of the phrases beside which they are read. */
import type { Cues } from "../cues/cue.ts";
import { LANGUAGES } from "./europe/lexicon.ts";
import { type Follow, type Lead, phrasesIn } from "./europe/phrases.ts";
import { listed, WORD, words } from "./words/words.ts";

/** After these a name stands in small letters, too, or a sentence away: no capital says that it is there. */
const ALONE: readonly (Lead | Follow)[] = ["told", "labels", "addressed", "asks", "honours", "tells"];
/** With a colon behind them. */
const WITH_COLON: readonly Lead[] = ["holders", "fields"];

/** Where one of these is in a phrase it is its cue. */
const OF_NAMES = new Set(
  listed(`name names surname surnames forename vorname nachname zuname familienname namen nachnamen vornamen nom noms prénom prénoms nombre
    nombres apellido apellidos nome nomes sobrenome naam`),
);
/** Cues that would say too much; another word of their phrase is one. */
const FREQUENT = new Set(
  listed(`a an the is was are be been am i it its he she you your my his her their me him them us we they this that these those to of from with by
    for in at on and or as so if then but not no yes all any some more one out up now here there who what when where which how have has had do
    does did can could will would shall should may might must get got go goes let see say says said know want wants need needs ask asked tell told
    call called calling speak speaking talk talking chat read thing please sorry thank thanks help order account card book file
    ist das der die den dem es er sie mit von an bei für war und ich du wir ihr sein ihre haben hat habe sind wird kann wer was auf zu nicht ja
    le la les de du des un une est et à au que qui il elle je tu vous nous mon ma mes son sa ses suis avez avec pour pas oui non complet entier
    el los en con es y por para que soy era son su sus mi me lo completo hablo habla tengo agente usted quién quien
    o os as com do da um uma em e se no na eu é sou meu minha estou falo falando fala você quem
    hai tha main mera mere se hun hu hoon ko ka ki ke aur`),
);

/** With a colon behind them as well, a name and an address in front: `Ana Example <ana@example.com> wrote:`. */
const QUOTING = ["wrote"];

let made: Cues | undefined;

/** Made when they are asked for: nobody who only imports them pays for it. */
export const personCues: Cues = {
  get names() {
    return cues().names;
  },
  get labels() {
    return cues().labels;
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
  const [names, labels, leads, follows] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (const language of LANGUAGES) {
    for (const [lead, table] of Object.entries(language.leads)) {
      const isAlone = ALONE.includes(lead as Lead);
      const into = WITH_COLON.includes(lead as Lead) ? labels : isAlone ? names : leads;
      for (const phrase of phrasesIn(table)) addLead(into, leads, phrase);
    }
    for (const [follow, table] of Object.entries(language.follows)) {
      const into = ALONE.includes(follow as Follow) ? names : follows;
      for (const phrase of phrasesIn(table)) into.add(partsOf(phrase).find(isLong) ?? "");
    }
  }
  for (const word of QUOTING) labels.add(word);
  for (const set of [names, labels, leads, follows]) set.delete("");
  return { names: [...names], labels: [...labels], leads: [...leads], follows: [...follows], common: common() };
}

/** Of a phrase in front of a name, the word that says most. One that is frequent, or a single letter (`I'm`), needs a capital behind it. */
function addLead(into: Set<string>, leads: Set<string>, phrase: readonly string[]): void {
  const parts = partsOf(phrase);
  const long = parts.filter(isLong);
  const rare = long.find((part) => OF_NAMES.has(part)) ?? long.findLast((part) => !FREQUENT.has(part));
  if (rare !== undefined) into.add(rare);
  else for (const part of long.length > 0 ? long.slice(-1) : parts) leads.add(part);
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
