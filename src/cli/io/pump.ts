/** One input: read, converted, written, each while the others go on. */
import type { Sink } from "../../scanner/scanner.ts";
import type { InputReader } from "./input-reader.ts";
import { stopIfInterrupted } from "./interruption.ts";
import type { OutputWriter } from "./output-writer.ts";

/** Bytes in, bytes out: a Redactor, or its way back. */
export interface Conversion {
  writeTo(bytes: Uint8Array, sink: Sink): void;
  endTo(sink: Sink): void;
}

export interface PumpEnds {
  readonly reader: InputReader;
  readonly writer: OutputWriter;
  /** Nothing is kept back that could be written: somebody may be waiting for it. */
  readonly prompt: boolean;
  readonly onBytes: ((size: number) => void) | undefined;
}

/** From the first byte to the last. @throws InputError, FileError, OutputClosed, Interrupted */
export async function pump(conversion: Conversion, { reader, writer, prompt, onBytes }: PumpEnds): Promise<void> {
  for (let bytes = await reader.next(); bytes !== undefined; bytes = await reader.next()) {
    stopIfInterrupted();
    conversion.writeTo(bytes, writer.add);
    onBytes?.(bytes.length);
    await writer.advance(prompt);
  }
  stopIfInterrupted();
  conversion.endTo(writer.add);
}
