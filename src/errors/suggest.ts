/** "Did you mean": the known word nearest to a wrong one. */

const LONGEST_WORD = 64;

/** How many edits away a word of this length may be from the one that is meant. */
function tolerance(length: number): number {
  return Math.min(3, Math.floor(length / 3));
}

/**
 * Edits between two words: insert, delete, replace, or swap two neighbours (Damerau's distance in its
 * "optimal string alignment" form).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1)
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}

/** The nearest known word, the first of equals; undefined where nothing is near enough to be meant. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = tolerance(word.length) + 1;
  for (const candidate of known) {
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** As `suggest`; for a dotted key also the only key that ends in the same word (`user.email`). */
export function suggestKey(word: string, known: readonly string[]): string | undefined {
  const near = suggest(word, known);
  if (near !== undefined) return near;
  const ending = `.${word.slice(word.lastIndexOf(".") + 1)}`;
  const same = known.filter((key) => key.endsWith(ending));
  return same.length === 1 ? same[0] : undefined;
}

/** The fix of a problem; undefined where nothing is near enough. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const meant = suggestKey(word, known);
  return meant === undefined ? undefined : `did you mean "${meant}"?`;
}
