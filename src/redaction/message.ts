/** A whole input at once: what a service redacts by the thousand. */
import { type Bytes, bytesOrText, plainSize } from "../input/bytes.ts";
import { HEAD_BYTES } from "../input/encoding.ts";
import { LARGEST_MESSAGE } from "../scanner/scanner.ts";
import type { Compiled } from "./compiled.ts";
import type { Counted } from "./counted.ts";
import { Redacted } from "./redacted.ts";
import { Parts, Run } from "./run.ts";

/** What came of an input. */
export class RedactedBytes extends Redacted {
  /** The redacted input: bytes of the caller's own. */
  readonly bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>, compiled: Compiled, counted: Counted) {
    super(compiled, counted);
    this.bytes = bytes;
  }
}

/** @throws InputError, UsageError */
export function redactMessage(compiled: Compiled, given: Bytes | string): RedactedBytes {
  const known = plainSize(given) || undefined;
  const input = known === undefined ? bytesOrText(given, "input") : (given as Uint8Array);
  const size = known ?? input.length;
  const { format, onBadRecord } = compiled.options;
  const isBare = format !== "sse" && format !== "patch" && onBadRecord === undefined && isPlain(input, size);
  return (isBare ? redactPlain(compiled, input, size) : undefined) ?? redactInParts(compiled, input);
}

/** Small enough for one walk, and by its first bytes UTF-8 and not compressed. */
function isPlain(input: Uint8Array, size: number): boolean {
  const first = input[0];
  const isBracket = first === 0x7b || first === 0x5b;
  return isBracket && input[1] !== 0 && size >= HEAD_BYTES && size <= LARGEST_MESSAGE;
}

/** undefined: the input is wrong, or too much for one walk. */
function redactPlain(compiled: Compiled, input: Uint8Array, size: number): RedactedBytes | undefined {
  const core = compiled.cores.take();
  try {
    const output = core.message(input, size);
    return output && new RedactedBytes(output, compiled, core.takeCounted());
  } finally {
    compiled.cores.giveBack(core);
  }
}

/** Also says what is wrong with the input, and where. */
function redactInParts(compiled: Compiled, input: Uint8Array): RedactedBytes {
  const run = new Run(compiled);
  const parts = new Parts();
  run.writeTo(input, parts.add);
  run.endTo(parts.add);
  return new RedactedBytes(parts.joined() as Uint8Array<ArrayBuffer>, compiled, run.counted);
}
