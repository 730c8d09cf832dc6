/** Answers what the core asks after a walk, in its memory: the replacer says what, this file says when. */
import type { Core, Pointer } from "./core.ts";
import { type Around, Joins } from "./joins.ts";
import { FoundHits, findingCore } from "./looks.ts";
import type { CoreMemory } from "./memory.ts";
import type { Replacer, RequestedValue, Waiting } from "./replacer.ts";
import { Requests } from "./requests.ts";
import { NONE, PART, SEEN } from "./shared/codes.ts";
import { NODE } from "./shared/layout.ts";
import { putText, textIn } from "./short-texts.ts";

const ALL_DECIDED = Object.freeze({ answered: 0, decidedTo: NONE });

export class Answers implements Around {
  readonly #core: Core;
  readonly #memory: CoreMemory;
  readonly #replacer: Replacer;
  readonly #maxHeld: number;
  /** What the core finds by itself; undefined: it asks about everything. */
  readonly #hits: FoundHits | undefined;
  /** Texts that stand in pieces; undefined: none do. */
  readonly #joins: Joins | undefined;
  /** Those that are being answered. */
  #requests: Requests | undefined;
  /** Bytes of the input in front of the core's buffer. */
  #base = 0;
  /** Requests that are still waiting: their known values have been noted. */
  #knownCount = 0;
  /** No value is so far from the end of its record that it could not wait. */
  #isShort = false;
  /** Where the records of waiting values ended, in bytes of the input. */
  readonly #ends = new Map<number, number>();

  /** `maxHeld`: past so many bytes no value waits. */
  constructor(core: Core, memory: CoreMemory, replacer: Replacer, maxHeld: number) {
    this.#core = core;
    this.#memory = memory;
    this.#replacer = replacer;
    this.#maxHeld = maxHeld;
    const finding = findingCore(core);
    this.#hits = finding && replacer.foundByCore && new FoundHits(finding, memory);
    const { waiting } = replacer;
    if (waiting !== undefined) core.noteEndings();
    this.#joins = waiting?.joins ? new Joins(memory, waiting, maxHeld) : undefined;
  }

  /** Another input begins. */
  reset(): void {
    this.#base = 0;
    this.#knownCount = 0;
    this.#isShort = false;
    // To clear an empty map costs as much as the whole walk of a small object.
    if (this.#ends.size > 0) this.#ends.clear();
    this.#joins?.reset();
  }

  /**
   * Has the replacer say what stands in place of what the walk could not decide by itself, up to the first value that
   * waits for the end of its record; returns how many requests were answered, and up to where all is decided.
   */
  answer(base: number) {
    const requests = new Requests(this.#core, this.#memory);
    const { count } = requests;
    const { waiting } = this.#replacer;
    if (count === 0) this.noteHits();
    if (waiting !== undefined) this.#noteValues(requests, waiting);
    if (count === 0 && requests.endingCount === 0) return ALL_DECIDED;
    this.#base = base;
    const { shown } = this.#replacer;
    if (shown !== undefined) {
      requests.show(this.#memory.bytes, shown);
      return { answered: count, decidedTo: NONE };
    }
    if (waiting === undefined) {
      this.#write(requests, count);
      return { answered: count, decidedTo: NONE };
    }
    this.#noteEndings(requests);
    this.#requests = requests;
    this.#joins?.begin();
    const open = this.#firstOpen(requests);
    const decidedTo = open < count ? requests.start(open) : NONE;
    this.#write(requests, open);
    for (const [record, end] of this.#ends) {
      // They stand in the order of their ends, and there may be as many as a record holds.
      if (end > this.#base + decidedTo) break;
      this.#ends.delete(record);
      waiting.forget(record);
      this.#joins?.forget(record);
    }
    this.#knownCount = count - open;
    return { answered: open, decidedTo };
  }

  /** As `answer`, for an input of `size` bytes that is there as a whole: all records have ended, and nothing waits. */
  answerWhole(size: number): void {
    if (size > this.#maxHeld) {
      this.answer(0);
      return;
    }
    const requests = new Requests(this.#core, this.#memory);
    const { waiting } = this.#replacer;
    if (waiting !== undefined) this.#noteValues(requests, waiting);
    this.#isShort = true;
    this.#requests = requests;
    this.#joins?.begin();
    this.#write(requests, requests.count);
    this.#isShort = false;
  }

  /** Notes all that the core has found. */
  noteHits(): void {
    if (this.#hits === undefined) return;
    this.#hits.begin();
    this.#noteHitsBefore(NONE);
    this.#hits.end();
  }

  #noteHitsBefore(end: number): void {
    const { foundByCore } = this.#replacer;
    if (foundByCore !== undefined) this.#hits?.before(end, foundByCore);
  }

  /** Notes the values that others of their record depend on: in their order, as the first decides, wherever the input is cut. */
  #noteValues(requests: Requests, waiting: Waiting): void {
    const { bytes } = this.#memory;
    const { input, notedCount } = requests;
    let known = this.#knownCount;
    for (let i = 0; i < notedCount; i++) {
      const { node, record, start, end } = requests.noted(i);
      known = this.#noteKnown(requests, waiting, known, start);
      const text = start === end ? undefined : textIn(bytes, input + start, input + end);
      waiting.note(node, text, record);
    }
    this.#noteKnown(requests, waiting, known, NONE);
    if (notedCount > 0) this.#core.clearNoted();
  }

  /** Notes the known values before `end`, from the request `first` on; returns the next request. */
  #noteKnown(requests: Requests, waiting: Waiting, first: number, end: number): number {
    let next = first;
    for (; next < requests.count && requests.start(next) < end; next++) {
      if ((requests.part(next) & PART.KNOWN) === 0) continue;
      waiting.noteKnown(requests.node(next), this.#textOf(requests, next), requests.record(next));
    }
    return next;
  }

  /** Notes where records have ended. */
  #noteEndings(requests: Requests): void {
    for (let i = 0; i < requests.endingCount; i++) {
      const [record, end] = requests.ending(i);
      this.#ends.set(record, this.#base + end);
    }
    this.#core.clearEndings();
  }

  /** The first request that has to wait. */
  #firstOpen(requests: Requests): number {
    for (let i = 0; i < requests.count; i++) {
      if (this.isInOpenRecord(i) && this.#heldBy(requests, i) <= this.#maxHeld) return i;
      if (this.#isPiece(requests, i) && this.#joins?.isOpen(requests, i, this)) return i;
    }
    return requests.count;
  }

  #isPiece(requests: Requests, number: number): boolean {
    return this.#joins !== undefined && (requests.part(number) & PART.PIECE) !== 0;
  }

  get base(): number {
    return this.#base;
  }

  get position(): number {
    return this.#core.position();
  }

  endOf(group: number): number | undefined {
    return this.#ends.get(group);
  }

  isInOpenRecord(number: number): boolean {
    const requests = this.#requests as Requests;
    const record = requests.record(number);
    return (requests.part(number) & PART.WAITS) !== 0 && record !== 0 && !this.#ends.has(record);
  }

  isTooFar(number: number): boolean {
    return this.#isTooFar(this.#requests as Requests, number);
  }

  /** Bytes from the request's value to the end of its record, as far as it has come. */
  #heldBy(requests: Requests, number: number): number {
    const end = this.#ends.get(requests.record(number));
    return (end ?? this.#base + this.#core.position()) - this.#base - requests.start(number);
  }

  /** Answers the first requests. */
  #write(requests: Requests, count: number): void {
    if (count === 0) return;
    this.#prepare(requests, count);
    const texts: (string | undefined)[] = [];
    let room = 0;
    this.#hits?.begin();
    for (let i = 0; i < count; i++) {
      this.#noteHitsBefore(requests.start(i));
      const text = this.#answerTo(requests, i);
      texts.push(text);
      if (text !== undefined) room += text.length * 3;
    }
    this.#noteHitsBefore(NONE);
    this.#hits?.end();
    let at = this.#core.reserveTexts(room) >>> 0;
    const { bytes } = this.#memory;
    for (let i = 0; i < count; i++) {
      const text = texts[i];
      if (text === undefined) {
        requests.leave(i);
        continue;
      }
      const after = putText(text, bytes, at);
      requests.replace(i, at, after - at);
      at = after;
      if (requests.depth(i) === 0) this.#countChanged(requests.node(i));
    }
  }

  #countChanged(node: Pointer): void {
    const { doubles } = this.#memory;
    const at = (node + NODE.CHANGED) >>> 3;
    doubles[at] = (doubles[at] as number) + 1;
  }

  #prepare(requests: Requests, count: number): void {
    const { prepare } = this.#replacer;
    if (prepare === undefined) return;
    const values: RequestedValue[] = [];
    for (let i = 0; i < count; i++) {
      if (requests.depth(i) > 0 || this.#isNeedless(requests, i)) continue;
      values.push({ node: requests.node(i), text: this.#textOf(requests, i) });
    }
    prepare(values);
  }

  /** What is to stand in the place of a request; undefined: what stands there. */
  #answerTo(requests: Requests, number: number): string | undefined {
    const isPiece = this.#isPiece(requests, number);
    if (!isPiece && this.#isNeedless(requests, number)) return undefined;
    const before = this.#textOf(requests, number);
    const text = isPiece ? (this.#joins as Joins).madeOf(requests, number, this) : this.#ask(requests, number, before);
    return text === before ? undefined : text;
  }

  /** Only known values could be in it, and none are. */
  #isNeedless(requests: Requests, number: number): boolean {
    const seen = requests.evidence(number);
    const isQuiet = seen === SEEN.COMPLETE || (seen & SEEN.QUIET) !== 0;
    if (!isQuiet || this.#isTooFar(requests, number)) return false;
    return this.#replacer.waiting?.seeks(requests.record(number)) === false;
  }

  #ask(requests: Requests, number: number, text: string): string {
    const replacer = this.#replacer;
    replacer.asked?.(this.#base + requests.start(number));
    const node = requests.node(number);
    const depth = requests.depth(number);
    if (depth > 0) {
      return replacer.key(node, { text, whole: requests.isWhole(number), object: requests.object(number), depth });
    }
    const { waiting } = replacer;
    if (waiting !== undefined && this.#isTooFar(requests, number)) return waiting.tooLong(node, text);
    return replacer.value(node, text, requests.record(number), requests.evidence(number));
  }

  /** The value would have had to wait for too long. */
  #isTooFar(requests: Requests, number: number): boolean {
    if (this.#isShort || (requests.part(number) & PART.WAITS) === 0 || requests.record(number) === 0) return false;
    return this.#heldBy(requests, number) > this.#maxHeld;
  }

  /** What stands in the place of a request, as JSON text. */
  #textOf(requests: Requests, number: number): string {
    const { input } = requests;
    return textIn(this.#memory.bytes, input + requests.start(number), input + requests.end(number));
  }
}
