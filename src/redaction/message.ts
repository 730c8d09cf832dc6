/** A whole input at once: what a service redacts by the thousand. */
import { type Bytes, bytesOrText, joinedBytes } from "../bytes.ts";
import type { Report } from "../report/report.ts";
import { TELLING_BYTES } from "../scanner/encoding.ts";
import { LARGEST_MESSAGE } from "../scanner/scanner.ts";
import type { Compiled } from "./compiled.ts";
import type { Counted } from "./counted.ts";
import { reportOf } from "./report.ts";
import { Run } from "./run.ts";

/** What came of an input. */
export class RedactedBytes {
  /** The redacted input: bytes of the caller's own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly #compiled: Compiled;
  #counted: Counted | undefined;
  #report: Report | undefined;

  constructor(bytes: Uint8Array<ArrayBuffer>, compiled: Compiled, counted: Counted) {
    this.bytes = bytes;
    this.#compiled = compiled;
    this.#counted = counted;
  }

  /** What was done: places and counts. Made when it is first asked for. */
  get report(): Report {
    if (this.#counted !== undefined) this.#report = reportOf(this.#compiled, this.#counted);
    this.#counted = undefined;
    return this.#report as Report;
  }
}

/** @throws InputError, UsageError */
export function redactMessage(compiled: Compiled, given: Bytes | string): RedactedBytes {
  const input = bytesOrText(given, "input");
  return (isPlain(input) ? redactPlain(compiled, input) : undefined) ?? redactInParts(compiled, input);
}

/** Small enough for one walk, and by its first bytes UTF-8 and not compressed. */
function isPlain(input: Uint8Array): boolean {
  const first = input[0];
  const isBracket = first === 0x7b || first === 0x5b;
  return isBracket && input[1] !== 0 && input.length >= TELLING_BYTES && input.length <= LARGEST_MESSAGE;
}

/** undefined: the input is wrong. */
function redactPlain(compiled: Compiled, input: Uint8Array): RedactedBytes | undefined {
  const core = compiled.cores.take();
  try {
    const output = core.message(input);
    return output && new RedactedBytes(output, compiled, core.takeCounted());
  } finally {
    compiled.cores.giveBack(core);
  }
}

/** Says also what is wrong with the input, and where. */
function redactInParts(compiled: Compiled, input: Uint8Array): RedactedBytes {
  const run = new Run(compiled);
  const parts: Uint8Array[] = [];
  const keep = (bytes: Uint8Array) => {
    parts.push(bytes.slice());
  };
  run.writeTo(input, keep);
  run.endTo(keep);
  const bytes = joinedBytes(parts) as Uint8Array<ArrayBuffer>;
  return new RedactedBytes(bytes, compiled, run.counted);
}
