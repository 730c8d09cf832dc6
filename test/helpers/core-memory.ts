/** How much memory a run takes: that of the core, and the heap of the process after a collection. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { Redactor } from "../../src/redaction/redactor.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes that are written at once. */
const PIECE = 64 * 1024;

export interface Taken {
  /** Bytes of the input. */
  readonly input: number;
  /** Bytes of the core's memory, which never shrinks. */
  readonly core: number;
  /** Bytes that the process's heap grew by. */
  readonly heap: number;
}

/** Makes a Redactor and notices the memory of the core that it makes. */
function withMemory(options: RedactOptions): { redactor: Redactor; memory: WebAssembly.Memory } {
  const { Instance } = WebAssembly;
  let memory: WebAssembly.Memory | undefined;
  function Spy(module: WebAssembly.Module, imports: WebAssembly.Imports): WebAssembly.Instance {
    const instance = new Instance(module, imports);
    memory = instance.exports.memory as WebAssembly.Memory;
    return instance;
  }
  try {
    WebAssembly.Instance = Spy as unknown as typeof Instance;
    const redactor = new Redactor(options);
    // The core is made when the input begins.
    redactor.write("");
    if (memory === undefined) throw new Error("no core was made");
    return { redactor, memory };
  } finally {
    WebAssembly.Instance = Instance;
  }
}

/** Runs an input that comes piece by piece and is nowhere whole; the output is dropped. */
export function memoryOf(options: RedactOptions, texts: Iterable<string>): Taken {
  collect();
  const before = process.memoryUsage().heapUsed;
  const { redactor, memory } = withMemory(options);
  const drop = () => {};
  let input = 0;
  for (const text of texts) {
    const bytes = Buffer.from(text);
    input += bytes.length;
    for (let at = 0; at < bytes.length; at += PIECE) redactor.writeTo(bytes.subarray(at, at + PIECE), drop);
  }
  redactor.endTo(drop);
  collect();
  return { input, core: memory.buffer.byteLength, heap: process.memoryUsage().heapUsed - before };
}

/** `count` texts, joined to pieces of some size, between two others. */
export function* many(start: string, count: number, text: (i: number) => string, end: string): Generator<string> {
  let piece = start;
  for (let i = 0; i < count; i++) {
    piece += text(i);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece + end;
}
