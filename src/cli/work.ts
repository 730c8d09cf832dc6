/** What a command does with the inputs that it is given, one after another. */
import type { InputReport } from "../report/report.ts";
import type { Sink } from "../scanner/scanner.ts";

/** Bytes in, bytes out: a Redactor, or its way back. */
export interface Conversion {
  writeTo(bytes: Uint8Array, sink: Sink): void;
  endTo(sink: Sink): void;
}

/** How an input was compressed, and its size in the file, as far as it was read. */
export type PackedInput = Required<Pick<InputReport, "compression" | "compressedBytes">>;

export interface Work {
  /** What takes the bytes of the next input; `name`: as it is printed. */
  begin(name: string): Conversion;
  /** That input is over, or went wrong; `name`: as it was given; `packed`: where it was compressed. */
  end(name: string, packed?: PackedInput): void;
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

  end(name: string, packed?: PackedInput): void {
    const report = this.#way.reportOf(this.#current);
    const inputs = report.inputs.map((input) => ({ ...input, name, ...packed }));
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
    end: (name, packed) => work.end(name, packed),
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
