/**
 * Framing: what stands around the documents of an input. A framing takes the documents out, has them redacted, and writes
 * them back in the same frame; it may not decide anything about what is in them, and drops no byte of the frame.
 */
import type { Sink } from "../../scanner/scanner.ts";
import type { Compiled } from "../compiled.ts";
import type { Counted } from "../counted.ts";
import type { GrownCore } from "../grown-core.ts";

/** One input, after its byte order mark; what `sink` gets is good during the call only. */
export interface Framing {
  /** @throws InputError */
  write(bytes: Uint8Array, sink: Sink): void;
  /** The input is over. @throws InputError */
  end(sink: Sink): void;
  /** Counts bytes in front that are not read, a byte order mark, as the core has done. For a framing that counts by itself. */
  skip?(size: number): void;
  /** What has been counted so far, by a framing that counts by itself; good until the run goes on. */
  readonly counted?: Counted;
}

export type MakeFraming = (core: GrownCore, compiled: Compiled) => Framing;
