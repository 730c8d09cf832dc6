/**
 * Names of people in languages that are written in Latin letters: English, German, French, Spanish, Portuguese, Hindi.
 *
 * The room `europe` reads a text word by word, once. It takes no name without a phrase beside it, whatever the name looks like.
 */
import type { Found } from "../../detector.ts";
import { WORD } from "../words/words.ts";
import { answerAfter } from "./answers.ts";
import { nameBefore } from "./follows.ts";
import { type FullName, nameAt } from "./full-name.ts";
import { nameAfter } from "./leads.ts";
import { GAP } from "./letters.ts";
import { othersIn, turnedRound } from "./listed.ts";
import type { Lead, Node } from "./phrases.ts";
import { writerBefore } from "./quoted.ts";
import { Speakers } from "./speakers.ts";
import { SHAPE, TextWords } from "./text-words.ts";

/** Behind these a family name may stand first. */
const LABELS: readonly Lead[] = ["fields", "labels", "holders"];
const NONE: readonly Found[] = Object.freeze([]);

export function namesOfEurope(text: string): readonly Found[] {
  const words = new TextWords(text);
  return new Look(words).all();
}

class Look {
  readonly #words: TextWords;
  readonly #found: { start: number; end: number }[] = [];

  constructor(words: TextWords) {
    this.#words = words;
  }

  all(): readonly Found[] {
    const words = this.#words;
    const { count } = words;
    const speakers = words.text.includes(":") ? new Speakers(words) : undefined;
    for (let at = 0; at < count; at++) {
      const known = words.known[at];
      if (known?.leads !== undefined) this.#leads(known.leads, at);
      if (known?.follows !== undefined && at > 0) this.#follows(known.follows, at);
      const speaker = speakers?.at(at) ?? (speakers && writerBefore(words, at));
      if (speaker !== undefined) this.#add(speaker);
    }
    return this.#found.length === 0 ? NONE : inOrder(this.#found);
  }

  /** Phrases that begin at a word, and names behind them. */
  #leads(first: Node, from: number): void {
    const words = this.#words;
    let node: Node | undefined = first;
    for (let at = from; node !== undefined; at++) {
      for (const lead of node.leads) {
        const read = lead === "asks" ? answerAfter(words, at + 1) : nameAfter(words, at + 1, lead);
        if (read === undefined) continue;
        const name = (LABELS.includes(lead) ? turnedRound(words, read) : undefined) ?? read;
        this.#add(name, lead === "titled" || lead === "addressed" ? firstTitle(words, at) : name.from);
        this.#addOther(name);
        if (lead === "fields") for (const other of othersIn(words, name)) this.#add(other);
      }
      node = nextNode(words, node, at + 1);
    }
  }

  #follows(first: Node, from: number): void {
    const words = this.#words;
    let node: Node | undefined = first;
    for (let at = from; node !== undefined; at++) {
      for (const follow of node.follows) {
        const name = nameBefore(words, from, at + 1, follow);
        if (name !== undefined) this.#add(name);
      }
      node = nextNode(words, node, at + 1);
    }
  }

  /** The other one of two: `Ana and Tom`. */
  #addOther({ to }: FullName): void {
    const words = this.#words;
    const isAnd =
      to + 1 < words.count && words.gap(to) === GAP.BLANK && words.gap(to + 1) === GAP.BLANK && words.is(to, WORD.AND);
    const other = isAnd ? nameAt(words, to + 1, 0) : undefined;
    if (other !== undefined && (other.isGiven || words.gap(other.to) !== GAP.BLANK)) this.#add(other);
  }

  #add({ from, to }: FullName, first = from): void {
    this.#found.push({ start: this.#words.starts[first] as number, end: this.#words.ends[to - 1] as number });
  }
}

function nextNode(words: TextWords, node: Node, at: number): Node | undefined {
  if (node.next === undefined || at >= words.count) return undefined;
  const known = words.known[at];
  const next = known === undefined ? undefined : node.next.get(known);
  if (next === undefined) return undefined;
  const gap = words.gap(at);
  return gap === GAP.BLANK || gap === 0 ? next : undefined;
}

/** Of `Mr. and Mrs.` the first title, with which the name begins; of one title, the word behind it. */
function firstTitle(words: TextWords, title: number): number {
  const isTitle = (at: number) =>
    at >= 0 && (words.bits(at) & WORD.TITLE) !== 0 && (words.shape(at) & SHAPE.CAPITAL) !== 0;
  const isBlank = (gap: number) => (gap & ~(GAP.BLANK | GAP.DOT)) === 0;
  if (words.is(title - 1 < 0 ? title : title - 1, WORD.AND) && isTitle(title - 2) && isBlank(words.gap(title - 1)))
    return title - 2;
  if (isTitle(title - 1) && isAmpersand(words, title)) return title - 1;
  return title + 1;
}

function isAmpersand(words: TextWords, at: number): boolean {
  const between = words.text.slice(words.ends[at - 1], words.starts[at]);
  return between.length < 6 && between.includes("&");
}

/** Two phrases may say one name; the longer one is right. */
function inOrder(found: { start: number; end: number }[]): Found[] {
  if (found.length === 1) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: { start: number; end: number }[] = [];
  for (const span of found) {
    const last = apart.at(-1);
    if (last === undefined || last.end <= span.start) apart.push(span);
    else if (last.end < span.end) last.end = span.end;
  }
  return apart;
}
