/** What a part of the measuring says: a text for people, and each case by an id that holds nothing of its value. */
export interface Outcome {
  readonly id: string;
  readonly right: boolean;
}

export interface Measured {
  readonly text: string;
  readonly outcomes: readonly Outcome[];
}

/** A share in percent, as all parts print it. */
export function share(part: number, all: number): string {
  return all === 0 ? "–" : `${((100 * part) / all).toFixed(1)} %`;
}

export function countRight(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ right }) => right).length;
}

/** A file of outcomes: what was right, and what was not. */
export function toJson(outcomes: readonly Outcome[]): string {
  const ids = (wanted: boolean) => outcomes.filter(({ right }) => right === wanted).map(({ id }) => id);
  return `${JSON.stringify({ right: ids(true), wrong: ids(false) }, undefined, 1)}\n`;
}

/** What was right in `before`, and is not now; cases that are not there any more are no loss, and are counted apart. */
export function lostSince(before: string, outcomes: readonly Outcome[]): { lost: string[]; gone: number } {
  const now = new Map(outcomes.map(({ id, right }) => [id, right]));
  const { right } = JSON.parse(before) as { right: string[] };
  return { lost: right.filter((id) => now.get(id) === false), gone: right.filter((id) => !now.has(id)).length };
}
