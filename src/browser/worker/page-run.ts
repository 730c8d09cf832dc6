/** One redaction of the page: slice by slice, with a turn for new orders between them. */
import { type ChangesRun, changesRun } from "../../redaction/changes/changes-run.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import type { Done, Filter, FoundRow, Part, PlaceAsked } from "../protocol.ts";
import { firstRow } from "./finder.ts";
import { Outline } from "./outline.ts";
import { partOf } from "./part.ts";
import { keptIn, Results } from "./results.ts";
import { bytesOf, Kept, type Source, sourceOf } from "./source.ts";

/** How long a slice may take, in milliseconds; the next one is made longer or shorter after it. */
const SHORT = 10;
const LONG = 40;
const SMALLEST = 16 * 1024;
const LARGEST = 1024 ** 2;
/** Between two reports of progress, in milliseconds. */
const OFTEN = 120;

export interface Steps {
  /** Lets the messages in that have come; false: the run is not wanted any more. */
  turn(): Promise<boolean>;
  progress(read: number, of: number, changes: number): void;
}

export interface Finished {
  readonly done: Done;
  part(at: number): Promise<Part>;
  place(asked: PlaceAsked): Promise<FoundRow | undefined>;
  next(from: number, back: boolean, filter: Filter): { readonly change: number; readonly part: number } | undefined;
}

/** undefined: it was broken off. @throws UsageError, RuleError, InputError, SourceError */
export async function redactInput(
  input: Blob,
  options: RedactOptions,
  whys: Readonly<Record<string, string>>,
  steps: Steps,
): Promise<Finished | undefined> {
  const run = new PageRun(options, await sourceOf(input), input.size);
  return (await run.read(steps)) ? run.finished(whys) : undefined;
}

class PageRun {
  readonly #run: ChangesRun;
  readonly #source: Source;
  readonly #of: number;
  readonly #outline = new Outline();
  readonly #output = new Kept();
  readonly #options: RedactOptions;

  constructor(options: RedactOptions, source: Source, of: number) {
    this.#options = options;
    this.#run = changesRun(options);
    this.#source = source;
    this.#of = of;
  }

  /** Whether it came to the end. */
  async read(steps: Steps): Promise<boolean> {
    let size = SMALLEST;
    let told = Date.now();
    for (let bytes = await this.#source.next(size); bytes !== undefined; bytes = await this.#source.next(size)) {
      const began = performance.now();
      this.#write(bytes);
      size = sizeAfter(size, performance.now() - began);
      if (Date.now() - told >= OFTEN) {
        told = Date.now();
        steps.progress(this.#source.read, this.#of, this.#run.changes.list.count);
      }
      if (!(await steps.turn())) return false;
    }
    this.#run.run.endTo((bytes) => this.#output.add(bytes));
    return true;
  }

  #write(bytes: Uint8Array): void {
    this.#run.run.writeTo(bytes, (made) => this.#output.add(made));
    this.#outline.read(bytes);
  }

  finished(whys: Readonly<Record<string, string>>): Finished {
    const { run, compiled, changes } = this.#run;
    const { list, causes } = changes;
    const results = new Results(list, causes, { plan: compiled.plan, rules: this.#options.rules, whys });
    const output = this.#output.blob;
    const outline = this.#outline;
    const input = this.#source.whole;
    const { report } = run;
    const done: Done = {
      report,
      output,
      changes: list.count,
      parts: outline.count,
      rules: results.rules,
      places: results.places,
      kept: keptIn(report, whys),
    };
    return {
      done,
      part: async (at) => {
        const start = outline.at(at);
        const to = outline.endOf(at);
        const outFrom = list.outputOf(start.from);
        const bytes = {
          start,
          to,
          input: await bytesOf(input.slice(start.from, to)),
          output: await bytesOf(output.slice(outFrom, list.outputOf(to))),
          outFrom,
        };
        return partOf(at, bytes, list, (change) => results.markOf(change));
      },
      place: (asked) => {
        const isChanged = (from: number, to: number) => {
          const next = list.firstAfter(from);
          return next < list.count && list.startOf(next) < to;
        };
        return firstRow(asked, { plan: compiled.plan, input, outline, isChanged });
      },
      next: (from, back, filter) => {
        const change = results.next(from, back, filter);
        return change === undefined ? undefined : { change, part: outline.partOf(list.startOf(change)) };
      },
    };
  }
}

function sizeAfter(size: number, took: number): number {
  if (took > LONG) return Math.max(SMALLEST, size >> 1);
  return took < SHORT ? Math.min(LARGEST, size << 1) : size;
}
