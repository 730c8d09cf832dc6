/** What several finders of names say of a text, as one. */
import type { Found } from "../detector.ts";
import { united as unitedSpans } from "../united.ts";

export type NameFinder = (text: string) => readonly Found[];

/** In order; names that overlap are one, from the first letter to the last. */
export function united(finders: readonly NameFinder[]): NameFinder {
  return (text) => {
    let all: readonly Found[] = [];
    for (const find of finders) {
      const found = find(text);
      if (found.length > 0) all = all.length === 0 ? found : unitedSpans([...all, ...found]);
    }
    return all;
  };
}
