/** What differs between a text and what detectors have made of it: most of it stayed, and what went is short. */

export interface Difference {
  /** Characters of the one text, and of the other, that differ; the ends are excluded. */
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** So many characters that are the same behind a difference end it. */
const SAME = 6;
/** What is longer than this is not told apart from what stands behind it. */
const FAR = 400;

/** In their order; between them, and around them, both texts are the same. */
export function differencesOf(one: string, other: string): Difference[] {
  const tail = commonEnd(one, other);
  const [front, otherFront] = [one.slice(0, one.length - tail), other.slice(0, other.length - tail)];
  const [size, otherSize] = [front.length, otherFront.length];
  const all: Difference[] = [];
  for (let at = 0, otherAt = 0; at < size || otherAt < otherSize; ) {
    if (at < size && otherAt < otherSize && one[at] === other[otherAt]) {
      at++;
      otherAt++;
      continue;
    }
    const { end, otherEnd } = nextSame(front, otherFront, at, otherAt);
    all.push({ start: at, end, otherStart: otherAt, otherEnd });
    at = end;
    otherAt = otherEnd;
  }
  return all;
}

function commonEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let size = 0;
  while (size < most - start && one.at(-1 - size) === other.at(-1 - size)) size++;
  return size;
}

/** Where both texts are the same again; their ends, where that cannot be seen. */
function nextSame(one: string, other: string, at: number, otherAt: number) {
  const near = other.slice(otherAt, otherAt + FAR);
  for (let i = at; i <= Math.min(at + FAR, one.length - SAME); i++) {
    const found = near.indexOf(one.slice(i, i + SAME));
    if (found >= 0) return { end: i, otherEnd: otherAt + found };
  }
  return { end: one.length, otherEnd: other.length };
}
