/** What detectors found in a run, by place: noted as it comes, and counted when there are many hits, or when somebody asks. */

/** By node (for names: minus the node), then by detector: how many hits were replaced. */
export type HitsByPlace = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** When there are so many, they are counted. */
const MOST_NOTED = 64;

/** One hit, and those before it: for the one or two of a small message, a map would cost more than finding them. */
interface Noted {
  readonly place: number;
  readonly detector: string;
  readonly before: Noted | undefined;
}

export class Hits {
  #last: Noted | undefined;
  #noted = 0;
  #counted: Map<number, Map<string, number>> | undefined;

  add(place: number, detector: string): void {
    this.#last = { place, detector, before: this.#last };
    if (++this.#noted === MOST_NOTED) this.#count();
  }

  addAll(hits: HitsByPlace): void {
    const counted = this.#count();
    for (const [place, detectors] of hits) {
      const here = counted.get(place) ?? new Map<string, number>();
      for (const [detector, count] of detectors) here.set(detector, (here.get(detector) ?? 0) + count);
      counted.set(place, here);
    }
  }

  get byPlace(): HitsByPlace {
    return this.#count();
  }

  #count(): Map<number, Map<string, number>> {
    this.#counted ??= new Map();
    const noted: Noted[] = [];
    for (let hit = this.#last; hit !== undefined; hit = hit.before) noted.push(hit);
    for (const { place, detector } of noted.reverse()) {
      const here = this.#counted.get(place) ?? new Map<string, number>();
      this.#counted.set(place, here.set(detector, (here.get(detector) ?? 0) + 1));
    }
    this.#last = undefined;
    this.#noted = 0;
    return this.#counted;
  }
}
