/** What several finders of names say of a text, as one. */
import type { Found } from "../detector.ts";

export type NameFinder = (text: string) => readonly Found[];

/** In order; names that overlap are one, from the first letter to the last. */
export function united(finders: readonly NameFinder[]): NameFinder {
  return (text) => {
    let all: readonly Found[] = [];
    for (const find of finders) {
      const found = find(text);
      if (found.length > 0) all = all.length === 0 ? found : joined(all, found);
    }
    return all;
  };
}

function joined(some: readonly Found[], more: readonly Found[]): readonly Found[] {
  const sorted = [...some, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Found[] = [];
  for (const found of sorted) {
    const last = apart.at(-1);
    if (last === undefined || last.end <= found.start) apart.push(found);
    else if (last.end < found.end) apart[apart.length - 1] = { ...last, end: found.end };
  }
  return apart;
}
