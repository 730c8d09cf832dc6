/** Tells the core what it finds and replaces by itself, and reads what it has found (core/text). */
import type { Core, Pointer } from "./core.ts";
import type { CoreMemory } from "./memory.ts";
import { TEXT_SLACK } from "./shared/layout.ts";
import { HIT, LOOKS } from "./shared/text.ts";

/** What is looked for, and what stands there instead. */
export interface CoreLooks {
  /** Bits of DETECTS. */
  readonly detects: number;
  /** By FOUND, in strings, as JSON writes it; undefined: the host is asked. */
  readonly texts: readonly (string | undefined)[];
  /** In place of a number that is a phone's. */
  readonly number: string | undefined;
  /** Steps of numbering plans, as detectors/phone/plans/step-tables.ts makes them. */
  readonly plans: Uint16Array;
  /** Lengths of cards as bits, by their first four digits. */
  readonly cards: Uint32Array;
  /** By the letters of a country, what its account numbers are made of: the size, and where digits and letters stand, as bits. */
  readonly ibans: Uint32Array;
  /** The trie of words in front of digits, WORDS. */
  readonly words: Uint8Array;
  /** Sizes of groups in which plans write numbers, four bits each. */
  readonly shapes: Uint32Array;
  /** The same of areas, whatever follows. */
  readonly areas: Uint32Array;
  /** How those begin, as bits: BEGUN. */
  readonly begun: Uint8Array;
  /** By the first three digits: not 0 where they may begin as calls abroad do. */
  readonly abroad: Uint8Array;
  /** Each hit is told by itself, in the order of the input; else those of a place together. */
  readonly isEach: boolean;
}

const TEXT_SIZE = 8;
const encoder = new TextEncoder();

/** What a core has that finds by itself. */
export interface FindingCore extends Core {
  setLooks(at: Pointer): void;
  usePlans(table: Pointer): void;
  foundHits(): Pointer;
  clearHits(): void;
}

/** The core, if it finds by itself: that of builds for browsers does not. */
export function findingCore(core: Core): FindingCore | undefined {
  return "setLooks" in core ? (core as FindingCore) : undefined;
}

/** From now on the core finds by itself. */
export function useLooks(core: FindingCore, memory: CoreMemory, looks: CoreLooks): void {
  const copied = (bytes: Uint8Array) => {
    const at = core.allocate(bytes.length + TEXT_SLACK);
    memory.slice(at, bytes.length).set(bytes);
    return at;
  };
  const bytesOf = ({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array) =>
    new Uint8Array(buffer, byteOffset, byteLength);
  const at = core.allocate(LOOKS.SIZE);
  const putText = (field: number, text: string | undefined) => {
    if (text === undefined) return;
    const bytes = encoder.encode(text);
    const start = copied(bytes);
    memory.setU32(at + field, start);
    memory.setU32(at + field + 4, bytes.length);
  };
  looks.texts.forEach((text, kind) => {
    putText(LOOKS.TEXTS + kind * TEXT_SIZE, text);
  });
  putText(LOOKS.NUMBER, looks.number);
  const [cards, ibans, plans] = [
    copied(bytesOf(looks.cards)),
    copied(bytesOf(looks.ibans)),
    copied(bytesOf(looks.plans)),
  ];
  const [words, shapes] = [copied(looks.words), copied(bytesOf(looks.shapes))];
  memory.setU32(at + LOOKS.DETECTS, looks.detects);
  memory.setU32(at + LOOKS.CARDS, cards);
  memory.setU32(at + LOOKS.IBANS, ibans);
  memory.setU32(at + LOOKS.WORDS, words);
  memory.setU32(at + LOOKS.SHAPES, shapes);
  memory.setU32(at + LOOKS.SHAPE_COUNT, looks.shapes.length);
  memory.setU32(at + LOOKS.AREAS, copied(bytesOf(looks.areas)));
  memory.setU32(at + LOOKS.AREA_COUNT, looks.areas.length);
  memory.setU32(at + LOOKS.ABROAD, copied(looks.abroad));
  memory.setU32(at + LOOKS.BEGUN, copied(looks.begun));
  memory.setU32(at + LOOKS.EACH, looks.isEach ? 1 : 0);
  core.usePlans(plans);
  core.setLooks(at);
}

/** Hands out what the core has found since the last time: in the order of the input. */
export class FoundHits {
  readonly #core: FindingCore;
  readonly #memory: CoreMemory;
  /** In words. */
  #at = 0;
  #count = 0;
  #next = 0;

  constructor(core: FindingCore, memory: CoreMemory) {
    this.#core = core;
    this.#memory = memory;
  }

  /** A walk has stopped. */
  begin(): void {
    const at = this.#core.foundHits() >>> 2;
    this.#at = (this.#memory.words[at] as number) >>> 2;
    this.#count = this.#memory.words[at + 1] as number;
    this.#next = 0;
  }

  /** Hands out those before `end`. */
  before(end: number, found: (node: Pointer, kind: number, count: number) => void): void {
    const { words } = this.#memory;
    for (; this.#next < this.#count; this.#next++) {
      const at = this.#at + ((this.#next * HIT.SIZE) >>> 2);
      if ((words[at + HIT.START / 4] as number) >= end) return;
      found(
        words[at + HIT.NODE / 4] as number,
        words[at + HIT.KIND / 4] as number,
        words[at + HIT.COUNT / 4] as number,
      );
    }
  }

  /** All have been handed out. */
  end(): void {
    if (this.#count > 0) this.#core.clearHits();
    this.#count = 0;
  }
}
