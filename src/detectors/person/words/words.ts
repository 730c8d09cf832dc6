/**
 * What is known of words: which are names, which are common, and which make something else of a name.
 *
 * The room `words` has tables alone, one file a language. It decides nothing: whoever reads a text does.
 */
import { ENGLISH_NOUNS, ENGLISH_WORDS } from "./english.ts";
import { FRENCH_WORDS, GERMAN_WORDS, HINDI_WORDS, PORTUGUESE_WORDS, SPANISH_WORDS } from "./european.ts";
import { FAMILY_AND_WORDS, GIVEN_AND_WORDS, GIVEN_NAMES, VERBS_AND_MONTHS } from "./given.ts";
import * as near from "./near.ts";
import { BRANDS, CALLED_AS_PEOPLE, DAYS, MAKES_NO_PERSON, PLACES } from "./things.ts";

/** What a word may be: bits. */
export const WORD = Object.freeze({
  /** A word of every sentence: a name ends before it, in small letters too. */
  COMMON: 1,
  /** A noun that is written with a capital, or what has a name and is nobody. */
  THING: 2,
  /** Behind a name it makes something else of it. */
  MAKES_OTHER: 4,
  /** A given name. */
  GIVEN: 8,
  /** A name that is a common word, too. */
  ALSO_WORD: 16,
  /** Such a word that begins sentences or stands before a day. */
  VERB: 32,
  /** Stands within names in small letters. */
  PARTICLE: 64,
  /** Stands behind names. */
  SUFFIX: 128,
  /** Stands before names: `Mr`. */
  TITLE: 256,
  /** What somebody begins to speak with: `hello`. */
  SPEAKS: 512,
  /** Words after which somebody goes on who has said a name. */
  GOES_ON: 1024,
  /** As GOES_ON, of those that hardly stand behind anything else. */
  IS_FROM: 2048,
  /** What somebody says of himself behind his name. */
  WHO: 4096,
  /** In front of who somebody is: `my`. */
  OWN: 8192,
  /** Things that have names: `company`. */
  NAMED: 16384,
  /** What signatures begin with, and other lines: `best`. */
  ALSO_PRAISE: 32768,
  /** What stands behind a name when the person is to do something. */
  TO_DO: 65536,
  /** In front of `M`. */
  SIZES: 131072,
  /** In front of a thing: `the Hilton`. */
  ARTICLES: 262144,
  /** Between two names. */
  AND: 524288,
  /** A company, or what it sells. */
  BRAND: 1048576,
  /** What is said while somebody thinks: `um`. */
  HESITATES: 2097152,
});

const PARTICLES =
  "van von der den de del della di da das do dos du la le los las bin binti ibn abu al el ter ten zu zum zur vom af ap st y e";
const SUFFIXES = "jr sr ii iii iv snr jnr esq phd md";
const TITLES = `mr mrs ms miss mx dr prof professor doctor sir madam mister missus mdm lord herrn herr frau fräulein hr fr monsieur madame mademoiselle mme mlle m sr sra srta señor señora señorita
don doña dra dona seu senhor senhora shri shree smt sri kumari`;
const SPEAKS = `hello hi hey yes no yeah yep nope i i'm i'd i've i'll my we we're can could sorry thanks thank what how when where why who which please ok okay sure it its it's that that's there this
you your do does did is are was let good great have has may well oh so but and if the a just not right perfect hallo ja nein ich guten bonjour oui non je merci hola sí buenos buenas gracias olá oi
sim não obrigado obrigada bom boa namaste haan nahi mera meri mujhe`;

/** Of a word in small letters: bits of WORD; undefined: it is in no table. */
export type Words = ReadonlyMap<string, number>;

let made: Words | undefined;

export function words(): Words {
  made ??= tables();
  return made;
}

let pairs: ReadonlySet<string> | undefined;

/** Whether the first two words of a name, in small letters with a dash between, are a company or a product. */
export function isCalledAsPeople(name: string): boolean {
  pairs ??= new Set(listed(CALLED_AS_PEOPLE));
  return pairs.has(name);
}

export function listed(table: string): string[] {
  return table.trim().split(/\s+/);
}

function tables(): Words {
  const bits = new Map<string, number>();
  const add = (table: string, bit: number) => {
    for (const word of listed(table)) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(ENGLISH_WORDS, WORD.COMMON);
  for (const table of [GERMAN_WORDS, FRENCH_WORDS, SPANISH_WORDS, PORTUGUESE_WORDS, HINDI_WORDS])
    add(table, WORD.COMMON);
  for (const table of [ENGLISH_NOUNS, DAYS, PLACES, BRANDS]) add(table, WORD.THING);
  add(BRANDS, WORD.BRAND);
  add(MAKES_NO_PERSON, WORD.MAKES_OTHER | WORD.THING);
  add(PARTICLES, WORD.PARTICLE);
  add(SUFFIXES, WORD.SUFFIX);
  add(TITLES, WORD.TITLE);
  add(SPEAKS, WORD.SPEAKS);
  for (const [name, table] of Object.entries(near)) add(table, WORD[name as keyof typeof near]);
  addNames(bits);
  return bits;
}

function addNames(bits: Map<string, number>): void {
  const verbs = new Set(listed(VERBS_AND_MONTHS));
  const names = [
    [GIVEN_NAMES, WORD.GIVEN],
    [GIVEN_AND_WORDS, WORD.GIVEN | WORD.ALSO_WORD],
    [FAMILY_AND_WORDS, WORD.ALSO_WORD],
  ] as const;
  for (const [table, bit] of names) {
    for (const word of listed(table)) {
      const known = bits.get(word) ?? 0;
      const isWord = (known & (WORD.COMMON | WORD.THING)) !== 0 ? WORD.ALSO_WORD : 0;
      // A name that is a word is no other word: who asks has both bits.
      const rest = known & ~(WORD.COMMON | WORD.THING);
      bits.set(word, rest | bit | isWord | (verbs.has(word) ? WORD.VERB : 0));
    }
  }
}
