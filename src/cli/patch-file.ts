/** The file of `--patch`: what the run changes, as a list of operations for each document. There whole, or not at all. */
import { InputError, UsageError } from "../errors/errors.ts";
import { joinedBytes } from "../input/bytes.ts";
import { byteOrderMarkSize } from "../input/encoding.ts";
import { beginsEventStream } from "../input/event-stream.ts";
import { compiledFrom } from "../redaction/compiled-redaction.ts";
import { nodeCiphers } from "../redaction/node-ciphers.ts";
import type { RedactOptions } from "../redaction/options/options.ts";
import { PatchLists } from "../redaction/patch-list/patch-list.ts";
import { Run } from "../redaction/run.ts";
import type { Arguments } from "./arguments/arguments.ts";
import { BesideWriter } from "./io/beside-writer.ts";
import { type OutputFile, openOutput } from "./io/output-file.ts";
import { checkReplaceable } from "./replaceable.ts";
import { type Conversion, type Work, within } from "./work.ts";

/** Of these, documents do not stand in the input one after another. */
const OTHER_FORMATS = ["sse", "patch"];

/** With these, not every document comes out. */
const LEAVING_OUT = ["rejects", "rejects-raw"];

/** By what a file of them begins with. */
const LISTS = { what: "file of patches", begins: /^\[(?:\]|\{"op":)/ };

/** The name of the file. @throws UsageError */
export function patchNameIn({ text }: Pick<Arguments, "text">): string {
  const name = text("patch") ?? "-";
  const format = text("format") ?? "auto";
  const other = LEAVING_OUT.find((option) => text(option) !== undefined);
  if (name === "-") throw new UsageError("no-file", "--patch needs the name of a file");
  if (OTHER_FORMATS.includes(format)) throw notWithPatch(`format ${format}`);
  if (other !== undefined) throw notWithPatch(other);
  return name;
}

function notWithPatch(what: string): UsageError {
  return new UsageError(
    "not-with-patch",
    `--patch has one list for each document of the input, and does not go with --${what}`,
  );
}

/** The mark, and more than says that an event stream begins. */
const HEAD_BYTES = 16;

/** The same conversion; where what it takes for documents is an event stream, it says that there is no patch of one. */
function refusingEvents(conversion: Conversion): Conversion {
  let head: Uint8Array = new Uint8Array(0);
  const refusing = (work: () => void) => {
    try {
      work();
    } catch (error) {
      const isOfEvents = beginsEventStream(head.subarray(byteOrderMarkSize(head)), true) === true;
      if (!isOfEvents || !(error instanceof InputError) || error.code !== "unexpected-character") throw error;
      throw new InputError(error.code, "an event stream, it seems", error.place, "--patch takes documents only");
    }
  };
  return {
    writeTo: (bytes, sink) => {
      const missing = HEAD_BYTES - head.length;
      if (missing > 0) head = joinedBytes([head, bytes.slice(0, missing)]);
      refusing(() => conversion.writeTo(bytes, sink));
    },
    endTo: (sink) => refusing(() => conversion.endTo(sink)),
  };
}

export class PatchFile {
  readonly name: string;
  #file: OutputFile | undefined;
  #writer: BesideWriter | undefined;
  /** All that was begun has been written. */
  #isWhole = false;
  /** Nobody has said what the input is. */
  #isAuto = false;

  constructor(name: string) {
    this.name = name;
  }

  /** Before anything is read, as the report is. Only its owner may read the file: names of members stand in it. @throws FileError */
  async open(): Promise<void> {
    await checkReplaceable(this.name, LISTS);
    this.#file = await openOutput(this.name, { ownerOnly: true });
    this.#writer = new BesideWriter(this.#file);
  }

  /** A run whose changes are written here. @throws UsageError, RuleError */
  run(options: RedactOptions): Run {
    const compiled = compiledFrom(options, nodeCiphers());
    this.#isAuto = compiled.options.format === "auto";
    return new Run(compiled, new PatchLists((lists) => this.#writer?.add(lists), compiled.options.maxValueBytes));
  }

  /** The same work; lists are written while it goes on. */
  beside(work: Work): Work {
    const around = (conversion: Conversion) => {
      this.#isWhole = false;
      return this.#isAuto ? refusingEvents(conversion) : conversion;
    };
    const check = () => {
      this.#isWhole = true;
    };
    return within(work, { around, check, advance: async () => this.#writer?.advance(false) });
  }

  /** All inputs have been read. Nothing is saved where the output was not taken to its end. @throws FileError */
  async save(): Promise<void> {
    if (!this.#isWhole) return;
    await this.#writer?.finish();
    await this.#file?.commit();
  }

  /** What was not saved goes. */
  async discard(): Promise<void> {
    await this.#writer?.settle();
    await this.#file?.discard();
  }
}
