/** Answers what the core asks after a walk, in its memory: the replacer says what, here is said when. */
import type { Core, Pointer } from "./core.ts";
import type { CoreMemory } from "./memory.ts";
import { ENDING, NODE, NONE, SPLICE, TOLD } from "./node-layout.ts";
import type { AskedValue, Replacer, Waiting } from "./replacer.ts";
import { Requests } from "./requests.ts";
import { putText, textIn } from "./short-texts.ts";

/** How many requests were answered, and up to where in the core's input all is decided. */
export interface Answered {
  readonly answered: number;
  readonly decidedTo: number;
}

const ALL_DECIDED: Answered = Object.freeze({ answered: 0, decidedTo: NONE });

export class Answers {
  readonly #core: Core;
  readonly #memory: CoreMemory;
  readonly #replacer: Replacer;
  readonly #maxHeld: number;
  /** Bytes of the input in front of the core's buffer. */
  #base = 0;
  /** Requests that are still waiting, all of them noted. */
  #noted = 0;
  /** No value is so far from the end of its record that it could not wait. */
  #isShort = false;
  /** Where records ended of which values wait, in bytes of the input. */
  readonly #ends = new Map<number, number>();

  /** `maxHeld`: past so many bytes no value waits. */
  constructor(core: Core, memory: CoreMemory, replacer: Replacer, maxHeld: number) {
    this.#core = core;
    this.#memory = memory;
    this.#replacer = replacer;
    this.#maxHeld = maxHeld;
    if (replacer.waiting !== undefined) core.noteEndings();
  }

  /** Another input begins. */
  reset(): void {
    this.#base = 0;
    this.#noted = 0;
    this.#isShort = false;
    // To clear an empty map costs as much as the whole walk of a small object.
    if (this.#ends.size > 0) this.#ends.clear();
  }

  /**
   * Has the replacer say what stands in place of what the walk could not decide by itself, up to the first value that
   * waits for the end of its record; returns how many requests were answered, and up to where all is decided.
   */
  answer(base: number): Answered {
    const core = this.#core;
    if (core.toldCount.value > 0) this.#hear();
    if (core.requestCount.value === 0 && core.endingCount.value === 0) return ALL_DECIDED;
    this.#base = base;
    const requests = new Requests(core, this.#memory);
    const { count } = requests;
    const { waiting } = this.#replacer;
    if (waiting === undefined) {
      this.#write(requests, count);
      return { answered: count, decidedTo: NONE };
    }
    this.#note(requests, waiting);
    this.#noteEndings();
    const open = this.#firstOpen(requests, waiting);
    this.#write(requests, open);
    const decidedTo = open < count ? requests.start(open) : NONE;
    for (const [record, end] of this.#ends) {
      if (end > this.#base + decidedTo) continue;
      this.#ends.delete(record);
      waiting.forget(record);
    }
    this.#noted = count - open;
    return { answered: open, decidedTo };
  }

  /** As `answer`, for an input of `size` bytes that is there as a whole: all records have ended, and nothing waits. */
  answerWhole(size: number): void {
    if (size > this.#maxHeld) {
      this.answer(0);
      return;
    }
    if (this.#core.toldCount.value > 0) this.#hear();
    const requests = new Requests(this.#core, this.#memory);
    const { waiting } = this.#replacer;
    if (waiting !== undefined) this.#note(requests, waiting);
    this.#isShort = true;
    this.#write(requests, requests.count);
    this.#isShort = false;
  }

  /** Hears the values that are told whatever becomes of them. */
  #hear(): void {
    const core = this.#core;
    const memory = this.#memory;
    const input = core.input.value >>> 0;
    const get = (i: number, field: number) => memory.getU32((core.told.value >>> 0) + i * TOLD.SIZE + field);
    for (let i = 0; i < core.toldCount.value; i++) {
      const [start, end] = [get(i, TOLD.START), get(i, TOLD.END)];
      const text = start === end ? undefined : textIn(memory.bytes, input + start, input + end);
      this.#replacer.waiting?.hear(get(i, TOLD.NODE), text, get(i, TOLD.RECORD));
    }
    core.clearTold();
  }

  /** Hears the values that tell of others. */
  #note(requests: Requests, waiting: Waiting): void {
    for (let i = this.#noted; i < requests.count; i++) {
      const node = requests.node(i);
      if (requests.depth(i) > 0 || !waiting.tells(node)) continue;
      const [text = ""] = this.#textsOf(requests, i, i + 1);
      waiting.note(node, text, requests.record(i));
    }
  }

  /** Hears where records have ended. */
  #noteEndings(): void {
    const core = this.#core;
    const memory = this.#memory;
    for (let i = 0; i < core.endingCount.value; i++) {
      const ending = core.endings.value + i * ENDING.SIZE;
      this.#ends.set(memory.getU32(ending), this.#base + memory.getU32(ending + ENDING.END));
    }
    core.clearEndings();
  }

  /** The first request that has to wait. */
  #firstOpen(requests: Requests, waiting: Waiting): number {
    for (let i = 0; i < requests.count; i++) {
      const record = requests.record(i);
      const mayWait = record !== 0 && !this.#ends.has(record) && this.#heldBy(requests, i) <= this.#maxHeld;
      if (mayWait && requests.depth(i) === 0 && waiting.waits(requests.node(i))) return i;
    }
    return requests.count;
  }

  /** Bytes from the request's value to the end of its record, as far as it has come. */
  #heldBy(requests: Requests, number: number): number {
    const end = this.#ends.get(requests.record(number));
    return (end ?? this.#base + this.#core.position()) - this.#base - requests.start(number);
  }

  /** Answers the first requests. */
  #write(requests: Requests, count: number): void {
    if (count === 0) return;
    const asked = this.#askedTexts(requests, count);
    this.#foresee(requests, asked);
    const texts = asked.map((text, i) => (text === undefined ? undefined : this.#ask(requests, i, text)));
    let room = 0;
    for (const text of texts) room += (text?.length ?? 0) * 3;
    const first = this.#core.reserveTexts(room) >>> 0;
    const input = this.#core.input.value >>> 0;
    const splices = this.#core.splices.value >>> 0;
    let at = first;
    for (let i = 0; i < count; i++) {
      const splice = splices + requests.splice(i) * SPLICE.SIZE;
      const text = texts[i];
      if (text === undefined) {
        const start = requests.start(i);
        this.#point(splice, input + start, requests.end(i) - start);
        continue;
      }
      const behind = putText(text, this.#memory.bytes, at);
      this.#point(splice, at, behind - at);
      at = behind;
      if (requests.depth(i) === 0 && text !== asked[i]) this.#countChanged(requests.node(i));
    }
  }

  #countChanged(node: Pointer): void {
    const { doubles } = this.#memory;
    const at = (node + NODE.CHANGED) >>> 3;
    doubles[at] = (doubles[at] as number) + 1;
  }

  /** Says where the text of a splice stands. */
  #point(splice: Pointer, text: Pointer, size: number): void {
    const { words } = this.#memory;
    words[(splice + SPLICE.TEXT) >>> 2] = text;
    words[(splice + SPLICE.TEXT_SIZE) >>> 2] = size;
  }

  /** What stands in the places of the first requests; undefined for what stays as it is, and is not looked at. */
  #askedTexts(requests: Requests, count: number): (string | undefined)[] {
    const { stays } = this.#replacer;
    if (stays === undefined) return this.#textsOf(requests, 0, count);
    const texts: (string | undefined)[] = [];
    for (let i = 0; i < count; i++) {
      const staying =
        requests.depth(i) === 0 &&
        !this.#isTooFar(requests, i) &&
        stays(requests.node(i), requests.record(i), requests.evidence(i));
      texts.push(staying ? undefined : this.#textsOf(requests, i, i + 1)[0]);
    }
    return texts;
  }

  /** The value would have had to wait for too long. */
  #isTooFar(requests: Requests, number: number): boolean {
    const { waiting } = this.#replacer;
    if (this.#isShort || waiting === undefined || requests.record(number) === 0) return false;
    return this.#heldBy(requests, number) > this.#maxHeld && waiting.waits(requests.node(number));
  }

  #foresee(requests: Requests, asked: readonly (string | undefined)[]): void {
    const foresee = this.#replacer.foresee;
    if (foresee === undefined) return;
    const values: AskedValue[] = [];
    asked.forEach((text, i) => {
      if (text !== undefined && requests.depth(i) === 0) values.push({ node: requests.node(i), text });
    });
    foresee(values);
  }

  #ask(requests: Requests, number: number, text: string): string {
    const replacer = this.#replacer;
    const node = requests.node(number);
    const depth = requests.depth(number);
    if (depth > 0) {
      return replacer.key(node, { text, whole: requests.isWhole(number), object: requests.object(number), depth });
    }
    const { waiting } = replacer;
    if (waiting !== undefined && this.#isTooFar(requests, number)) return waiting.tooLong(node, text);
    return replacer.value(node, text, requests.record(number), requests.evidence(number));
  }

  /** What stands in the places of some requests, as JSON text. */
  #textsOf(requests: Requests, from: number, to: number): string[] {
    const input = this.#core.input.value >>> 0;
    const { bytes } = this.#memory;
    const texts: string[] = [];
    for (let i = from; i < to; i++) {
      texts.push(textIn(bytes, input + requests.start(i), input + requests.end(i)));
    }
    return texts;
  }
}
