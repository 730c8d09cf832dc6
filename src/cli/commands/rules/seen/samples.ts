/**
 * Reads the samples of `rules coverage`, of any size, once for all packs, and says of which another pack is the right one.
 * This room reads exports and what was seen before; it must never print a value.
 */
import { PackFit } from "../../../../review/pack-fit.ts";
import type { SampleOptions, SampleSurvey } from "../../../../review/seen/survey.ts";
import { loadRules } from "../../../../rules/load.ts";
import type { RulePack } from "../../../../rules/model.ts";
import { listPacks } from "../../../../rules/shipped.ts";
import { warn } from "../../../messages.ts";
import { type Compared, misfitOf } from "../../../misfit.ts";
import type { Conversion, Work } from "../../../work.ts";

/** Of so many files it is said one by one that they are of another pack. */
const MOST_WARNED = 3;

/** Each input goes by every pack's survey. */
export class SampleWork implements Work {
  readonly #surveys: readonly SampleSurvey[];
  readonly #compared: Compared;
  #misfits = 0;
  #end = () => {};

  constructor(surveys: readonly SampleSurvey[], compared: Compared) {
    this.#surveys = surveys;
    this.#compared = compared;
  }

  begin(name: string): Conversion {
    const runs = this.#surveys.map((survey) => survey.begin());
    const head = new Head(this.#compared);
    this.#end = () => {
      for (const [i, run] of runs.entries()) this.#surveys[i]?.end(run);
    };
    return {
      writeTo: (bytes) => {
        head.write(bytes);
        for (const run of runs) run.writeTo(bytes, nothing);
      },
      endTo: () => {
        for (const run of runs) run.endTo(nothing);
        // What is no JSON is said to be that, and nothing else.
        this.#warnOf(name, head.misfit());
      },
    };
  }

  end(): void {
    this.#end();
  }

  get records(): number {
    return this.#surveys[0]?.records ?? 0;
  }

  #warnOf(name: string, misfit: string | undefined): void {
    if (misfit === undefined) return;
    this.#misfits++;
    if (this.#misfits <= MOST_WARNED) warn(`${name}: wrong-pack: ${misfit}`, false);
  }

  /** All inputs have been read. */
  warnOfOthers(): void {
    const others = this.#misfits - MOST_WARNED;
    if (others > 0) warn(`wrong-pack: the same of ${others} more samples`, false);
  }
}

function nothing(): void {}

/** The first records of an input, by which its pack is told. */
class Head {
  readonly #compared: Compared;
  readonly #fit: PackFit;
  readonly #bytes: Uint8Array[] = [];

  constructor(compared: Compared) {
    this.#compared = compared;
    this.#fit = new PackFit(compared.named, compared.options);
  }

  write(bytes: Uint8Array): void {
    if (this.#fit.isDone) return;
    this.#bytes.push(bytes.slice());
    this.#fit.write(bytes);
  }

  /** Of another platform's export nothing is decided, which says nothing about the rules. */
  misfit(): string | undefined {
    this.#fit.end();
    return misfitOf(this.#fit, this.#bytes, this.#compared)?.message;
  }
}

/** The packs that were named, and all others that come with scrubjay. */
export async function comparedWith(named: readonly RulePack[], options: SampleOptions): Promise<Compared> {
  const { packs } = await loadRules(await listPacks());
  return { named, others: packs.filter(({ id }) => !named.some((pack) => pack.id === id)), options };
}
