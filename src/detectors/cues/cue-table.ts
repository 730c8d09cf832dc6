/** Cues by a hash of theirs, as the core and its host look them up. */
import { CUE, CUE_BITS, CUE_HASH, PLAIN_LETTERS } from "../../scanner/shared/cues.ts";
import type { Detector } from "../detector.ts";
import { CUED } from "../evidence.ts";
import type { Cues } from "./cue.ts";

/** What each list of Cues says. */
const SAYS: Readonly<Record<keyof Cues, number>> = Object.freeze({
  names: CUE.NAME,
  leads: CUE.LEADS,
  follows: CUE.FOLLOWS,
  labels: CUE.LABEL,
  common: CUE.COMMON,
  places: CUE.PLACE,
  endings: CUE.PLACE,
  numbers: CUE.NUMBER,
  emails: CUE.EMAIL,
  ats: CUE.SAID_AT,
  tops: CUE.TOP,
});

export interface CueTable {
  /** As many as a power of two; 0: an empty one. */
  readonly slots: Uint32Array;
  /** Bits of EVIDENCE that some detector needs. */
  readonly wanted: number;
}

/** Those of a run's detectors, together; undefined: none of them has any. Runs with the same detectors share one. */
export function cuesOf(detectors: readonly Detector[]): CueTable | undefined {
  const cued = detectors.filter(({ cues }) => cues !== undefined);
  if (cued.length === 0) return undefined;
  const name = cued.map(({ id }) => id).join();
  const known = tables.get(name);
  if (known !== undefined) return known;
  const made = cueTable(cued);
  tables.set(name, made);
  return made;
}

const tables = new Map<string, CueTable>();

/** At most half of a table is full, so that what is no cue meets an empty slot soon. */
const ROOM = 2;
const SMALLEST = 16;

function cueTable(detectors: readonly Detector[]): CueTable {
  const flags = new Map<number, number>();
  const add = (word: string, flag: number, hash = hashOf(word)) => {
    flags.set(hash, (flags.get(hash) ?? 0) | flag);
  };
  for (const { cues = [] } of detectors) {
    const lists = cues.flatMap((one) => Object.entries(SAYS).map(([list, flag]) => ({ one, list, flag })));
    for (const { one, list, flag } of lists) {
      const isEnding = list === "endings";
      for (const word of one[list as keyof Cues] ?? []) add(word, flag, isEnding ? hashOfEnding(word) : undefined);
    }
  }
  let size = SMALLEST;
  while (size < flags.size * ROOM) size *= 2;
  const slots = new Uint32Array(size);
  for (const [hash, flag] of flags) put(slots, hash, flag);
  return { slots, wanted: detectors.reduce((bits, { needs = CUED }) => bits | (needs & CUED), 0) };
}

function put(slots: Uint32Array, hash: number, flag: number): void {
  const mask = slots.length - 1;
  let at = slotOf(hash, mask);
  while (slots[at] !== 0) at = (at + 1) & mask;
  slots[at] = ((hash & ~CUE_BITS) | flag) >>> 0;
}

/** Where a hash is looked for first. Its upper bits are mixed in: those below belong to what is said. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

/** What the table says of a hash: bits of CUE. */
export function flagsAt({ slots }: CueTable, hash: number): number {
  const mask = slots.length - 1;
  for (let at = slotOf(hash, mask); ; at = (at + 1) & mask) {
    const slot = slots[at] as number;
    if (slot === 0) return 0;
    if (((slot ^ hash) & ~CUE_BITS) === 0) return slot & CUE_BITS;
  }
}

const FIRST_BEYOND = 0x100;

/** The hash of a cue as it is written in a list. */
function hashOf(word: string): number {
  const first = word.charCodeAt(0);
  if (letterOf(first) === 0) {
    if (word.length === 1) return step(CUE_HASH.CHARACTER, first);
    const second = word.charCodeAt(1);
    if (word.length === 2) return step(step(CUE_HASH.PAIR, first), second);
    return step(step(step(CUE_HASH.TRIPLE, first), second), word.charCodeAt(2));
  }
  let hash: number = CUE_HASH.WORD;
  for (let i = 0; i < word.length; i++) hash = step(hash, letterOf(word.charCodeAt(i)));
  return hash;
}

function hashOfEnding(letters: string): number {
  let hash: number = CUE_HASH.ENDING;
  for (let i = letters.length - 1; i >= 0; i--) hash = step(hash, letterOf(letters.charCodeAt(i)));
  return hash;
}

export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, CUE_HASH.PRIME);
}

const FIRST_LATIN = 0xc0;
const FIRST_VIETNAMESE = 0x1e00;

/** What a letter of the Latin script counts as: in lower case, without marks; 0: it is none. */
export function letterOf(code: number): number {
  if (code < FIRST_LATIN) {
    const small = code | 0x20;
    return small >= 0x61 && small <= 0x7a ? small : 0;
  }
  if (code < FIRST_LATIN + FIRST_BEYOND) return PLAIN_LETTERS[code - FIRST_LATIN] as number;
  return code >= FIRST_VIETNAMESE && code < FIRST_VIETNAMESE + FIRST_BEYOND ? code : 0;
}
