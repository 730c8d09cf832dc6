/** What detectors found in a run, by place: noted as it comes, and counted when there are many hits, or when somebody asks. */

/** How many hits there were, by what speaks for them: at 1 to 5 by the codes of `Found.grade`, at 0 of a detector whose hits are all alike. */
export type HitsByGrade = readonly number[];

/** By node (for names: minus the node), then by detector. */
export type HitsByPlace = ReadonlyMap<number, ReadonlyMap<string, HitsByGrade>>;

/** All hits of a detector. */
export function allOf(grades: HitsByGrade): number {
  return grades.reduce((sum, count) => sum + count, 0);
}

/** When there are so many, they are counted. */
const MOST_NOTED = 64;
const NO_HITS: HitsByGrade = [0, 0, 0, 0, 0, 0];

/** One hit, and those before it: for the one or two of a small message, a map would cost more than finding them. */
interface Noted {
  readonly place: number;
  readonly detector: string;
  readonly grade: number;
  readonly count: number;
  readonly before: Noted | undefined;
}

export class Hits {
  #last: Noted | undefined;
  #noted = 0;
  #counted: Map<number, Map<string, number[]>> | undefined;

  add(place: number, detector: string, grade: number, count = 1): void {
    this.#last = { place, detector, grade, count, before: this.#last };
    if (++this.#noted === MOST_NOTED) this.#count();
  }

  addAll(hits: HitsByPlace): void {
    this.#count();
    for (const [place, detectors] of hits) {
      for (const [detector, grades] of detectors)
        for (const [grade, count] of grades.entries()) this.#add(place, detector, grade, count);
    }
  }

  get byPlace(): HitsByPlace {
    return this.#count();
  }

  #count(): Map<number, Map<string, number[]>> {
    this.#counted ??= new Map();
    const noted: Noted[] = [];
    for (let hit = this.#last; hit !== undefined; hit = hit.before) noted.push(hit);
    for (const { place, detector, grade, count } of noted.reverse()) this.#add(place, detector, grade, count);
    this.#last = undefined;
    this.#noted = 0;
    return this.#counted;
  }

  #add(place: number, detector: string, grade: number, count: number): void {
    const places = this.#counted as Map<number, Map<string, number[]>>;
    const detectors = places.get(place) ?? new Map<string, number[]>();
    const grades = detectors.get(detector) ?? [...NO_HITS];
    grades[grade] = (grades[grade] as number) + count;
    places.set(place, detectors.set(detector, grades));
  }
}
