/** Whether a name is one that a segment of a glob stands for. No name takes long, whatever the glob: no expression backtracks here. */
import { globMatcher } from "../../../libraries/glob.ts";

/** Where in the name a part of the glob can end that begins at one of `starts`. */
type Part = (name: string, starts: ReadonlySet<number>) => Set<number>;

/** Groups in each other cost a factor each of the name's length. */
export const MOST_GROUPS_DEEP = 3;
/** One character out of several, as the library reads it: `[a-z]`, `[!x]`, `{a..c}`. */
const CLASS = /\[[!^]?(?:\]|\[:\w+:\]|\\.|[^\]\\])(?:\[:\w+:\]|\\.|[^\]\\])*\]|\{[^{},.]+\.\.[^{},]+\}/y;
const GROUP = /[?*+@!]\(/y;

/** @throws RangeError for more groups in each other than that, or one that does not end */
export function segmentMatcher(text: string): (name: string) => boolean {
  const whole = new SegmentReader(text).read();
  return (name) => whole(name, new Set([0])).has(name.length);
}

class SegmentReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Part {
    return this.#sequence("");
  }

  /** Up to one of the characters `ends`, or to the end where there is none. */
  #sequence(ends: string): Part {
    const parts: Part[] = [];
    while (this.#at < this.#text.length && !ends.includes(this.#text[this.#at] as string)) parts.push(this.#part());
    return (name, starts) => parts.reduce((at, part) => (at.size === 0 ? at : part(name, at)), new Set(starts));
  }

  #part(): Part {
    if (this.#taken(GROUP) !== undefined) return this.#group(this.#text[this.#at - 2] as string);
    const oneOf = this.#taken(CLASS);
    if (oneOf !== undefined)
      return one(globMatcher()(oneOf, { dot: true, nonegate: true, posix: true, windows: false }));
    const character = this.#text[this.#at++] as string;
    if (character === "*") return anything;
    if (character === "?") return one(() => true);
    const literal = character === "\\" && this.#at < this.#text.length ? this.#text[this.#at++] : character;
    return one((other) => other === literal);
  }

  #group(kind: string): Part {
    if (++this.#depth > MOST_GROUPS_DEEP) throw new RangeError(`more than ${MOST_GROUPS_DEEP} ( ) stand in each other`);
    const choices = [this.#sequence("|)")];
    while (this.#text[this.#at] === "|") {
      this.#at++;
      choices.push(this.#sequence("|)"));
    }
    if (this.#text[this.#at++] !== ")") throw new RangeError("( is not closed");
    this.#depth--;
    const choice: Part = (name, starts) => new Set(choices.flatMap((part) => [...part(name, starts)]));
    return groupOf(kind, choice);
  }

  #taken(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at;
    const [found] = expression.exec(this.#text) ?? [];
    this.#at += found?.length ?? 0;
    return found;
  }
}

function groupOf(kind: string, choice: Part): Part {
  if (kind === "@") return choice;
  if (kind === "?") return (name, starts) => new Set([...starts, ...choice(name, starts)]);
  if (kind === "!") return (name, starts) => new Set([...starts].flatMap((start) => others(choice, name, start)));
  if (kind === "+") return (name, starts) => repeated(choice, name, choice(name, starts));
  return (name, starts) => repeated(choice, name, starts);
}

/** No time, or any number of times. */
function repeated(choice: Part, name: string, starts: ReadonlySet<number>): Set<number> {
  const found = new Set(starts);
  for (let latest = found; latest.size > 0; ) {
    latest = new Set([...choice(name, latest)].filter((at) => !found.has(at)));
    for (const at of latest) found.add(at);
  }
  return found;
}

function others(choice: Part, name: string, start: number): number[] {
  const taken = choice(name, new Set([start]));
  return [...anything(name, new Set([start]))].filter((end) => !taken.has(end));
}

function one(isIt: (character: string) => boolean): Part {
  return (name, starts) => {
    const found = new Set<number>();
    for (const at of starts) if (at < name.length && isIt(name[at] as string)) found.add(at + 1);
    return found;
  };
}

const anything: Part = (name, starts) => {
  const found = new Set<number>();
  for (let at = Math.min(...starts); at <= name.length; at++) found.add(at);
  return found;
};
