/** The files of `--rejects` and `--rejects-raw`: where bad lines of NDJSON are, and, asked for by its own name, the lines themselves. */
import type { BadRecord } from "../redaction/options/options.ts";
import type { Run } from "../redaction/run.ts";
import { BesideWriter, saveEach } from "./io/beside-writer.ts";
import { type GrowingFile, openGrowing } from "./io/output-file.ts";
import type { RejectNames } from "./rejected.ts";
import { checkOwnersAlone, checkReplaceable } from "./replaceable.ts";
import { type Work, within } from "./work.ts";

/** By what a file of places begins with. In one of lines anything may stand: it is known by who may read it. */
const PLACES = { what: "file of bad lines", begins: /^\{"(?:line|input)":/ };

/** A file that grows with the run: of one that nobody ends but by a signal, all that was found is in it. */
class Growing {
  readonly #file: GrowingFile;
  readonly #writer: BesideWriter;

  constructor(file: GrowingFile) {
    this.#file = file;
    this.#writer = new BesideWriter(file);
  }

  empty(): Promise<void> {
    return this.#file.empty();
  }

  add(bytes: Uint8Array): void {
    this.#writer.add(bytes);
  }

  advance(): Promise<void> {
    return this.#writer.advance(true);
  }

  async save(): Promise<void> {
    await this.#writer.finish();
    await this.#file.commit();
  }

  async discard(): Promise<void> {
    await this.#writer.settle();
    await this.#file.discard();
  }
}

export class Rejects {
  readonly #names: RejectNames;
  #places: Growing | undefined;
  #raw: Growing | undefined;
  /** Lines of several inputs come with the name of theirs. */
  #named = false;
  #input = "";

  constructor(names: RejectNames) {
    this.#names = names;
  }

  /** Before anything is read; `inputs`: how many there are. @throws UsageError `file-exists`, FileError */
  async open(inputs: number): Promise<void> {
    const { places, raw } = this.#names;
    this.#named = inputs > 1;
    if (places !== undefined) await checkReplaceable(places, PLACES);
    if (raw !== undefined) await checkOwnersAlone(raw, "file of --rejects-raw");
    if (places !== undefined) this.#places = new Growing(await openGrowing(places));
    if (raw !== undefined) this.#raw = new Growing(await openGrowing(raw, { ownerOnly: true }));
    // Only now: where one cannot be written, nothing is lost of the other.
    await this.#places?.empty();
    await this.#raw?.empty();
  }

  /** Files that are going to be written. */
  get names(): string[] {
    const { places, raw } = this.#names;
    return [places, raw].filter((name) => name !== undefined);
  }

  /** The option of the library. */
  readonly add = (bad: BadRecord): void => {
    const row = this.#named ? { input: this.#input, ...bad } : bad;
    this.#places?.add(Buffer.from(`${JSON.stringify(row)}\n`));
  };

  /** The same run, which hands over its bad lines. */
  keeping(run: Run): Run {
    run.keepBadLines((bytes) => this.#raw?.add(bytes));
    return run;
  }

  /** The same work; bad lines are those of its input. */
  beside(work: Work): Work {
    return within(work, {
      around: (conversion, name) => {
        this.#input = name;
        return conversion;
      },
      advance: () => this.advance(),
    });
  }

  async advance(): Promise<void> {
    await this.#places?.advance();
    await this.#raw?.advance();
  }

  /** Whatever became of the run. @throws FileError */
  async save(): Promise<void> {
    await saveEach([() => this.#places?.save(), () => this.#raw?.save()]);
  }

  async discard(): Promise<void> {
    await this.#places?.discard();
    await this.#raw?.discard();
  }
}
