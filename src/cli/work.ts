/** What a command does with the inputs that it is given, one after another. */
import type { InputReport } from "../report/report.ts";
import type { Sink } from "../scanner/scanner.ts";
import type { Rooms } from "./io/input-reader.ts";
import type { Taker } from "./io/output-writer.ts";

/** Bytes in, bytes out: a Redactor, or its way back. */
export interface Conversion {
  writeTo(bytes: Uint8Array, sink: Sink): void;
  endTo(sink: Sink): void;
  /** Where others work on the input, too: waits until there is not too much under way, or, with `all`, nothing any more. */
  advance?(sink: Taker, all: boolean): Promise<void>;
  /** Where the input may be read into, so that it need not be copied. */
  readonly rooms?: Rooms | undefined;
  /** The input is over, or went wrong; comes before the report of it. */
  close?(): Promise<void>;
}

/** What the report says of an input beside its content: which file it was, which part of it, how it was compressed. */
export type InputFacts = Pick<InputReport, "file" | "range" | "compression" | "compressedBytes" | "hmac">;

export interface Work {
  /** What takes the bytes of the next input; `name`: as it is printed. */
  begin(name: string): Conversion;
  /** That input is over, or went wrong; `name`: as it was given. */
  end(name: string, facts: InputFacts): void;
  /** Read so far. */
  readonly records: number;
  /** All of an output is written. @throws NotClean where it may not take its name */
  check?(): void;
  /** Some of an input has been taken: what is written besides the output goes on. */
  advance?(): Promise<void>;
}

interface WithInputs {
  readonly inputs: readonly InputReport[];
}

/** How inputs are converted, and what is reported of each. */
export interface Way<C extends Conversion, R extends WithInputs> {
  readonly make: () => C;
  readonly reportOf: (conversion: C) => R;
  readonly merge: (reports: readonly R[]) => R;
}

/** Each input through a conversion of its own; what they report becomes one report. */
export class MergedWork<C extends Conversion, R extends WithInputs> implements Work {
  readonly #way: Way<C, R>;
  #current: C;
  /** The first one is made before anything is read, to check the options: it takes the first input. */
  #isNew = true;
  /** What has been done so far. */
  report: R;

  /** @throws what `make` throws */
  constructor(way: Way<C, R>) {
    this.#way = way;
    this.#current = way.make();
    this.report = { ...way.reportOf(this.#current), inputs: [] };
  }

  begin(): C {
    if (!this.#isNew) this.#current = this.#way.make();
    this.#isNew = false;
    return this.#current;
  }

  end(name: string, facts: InputFacts): void {
    const report = this.#way.reportOf(this.#current);
    const inputs = report.inputs.map((input) => ({ ...input, name, ...facts }));
    this.add({ ...report, inputs });
  }

  /** What the next input came to, which was converted elsewhere. */
  add(report: R): void {
    this.report = this.#way.merge([this.report, report]);
  }

  get records(): number {
    return this.report.inputs.reduce((sum, { records }) => sum + records, 0);
  }
}

/** What is done beside a work. */
interface Beside {
  /** Stands around each conversion. */
  readonly around: (conversion: Conversion, input: string) => Conversion;
  /** After that of the work. */
  readonly check?: () => void;
  readonly advance?: () => Promise<void>;
}

export function within(work: Work, beside: Beside): Work {
  return {
    begin: (name) => beside.around(work.begin(name), name),
    end: (name, facts) => work.end(name, facts),
    get records() {
      return work.records;
    },
    check: () => {
      work.check?.();
      beside.check?.();
    },
    advance: async () => {
      await work.advance?.();
      await beside.advance?.();
    },
  };
}
