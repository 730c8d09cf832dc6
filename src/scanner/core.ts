/** Makes instances of the WebAssembly core (core/core.ts), each with a memory of its own. */
import { unpackedCode } from "../packed/code.ts";
import { CORE_BYTES } from "../packed/data.ts";

/** A place in an instance's memory. */
export type Pointer = number;

/** What the core asks while it walks. */
export interface CoreQuestions {
  child(node: Pointer, name: Pointer, size: number, index: number): Pointer;
  variant(candidate: Pointer, code: number): Pointer;
  judge(candidate: Pointer, start: Pointer, size: number): Pointer;
  presume(candidate: Pointer): Pointer;
}

interface Global {
  readonly value: number;
}

/** The core's exports; positions are offsets into its input, see core/*.ts. */
export interface Core {
  readonly memory: { readonly buffer: ArrayBufferLike };
  readonly input: Global;
  readonly inputEnd: Global;
  readonly output: Global;
  readonly outputEnd: Global;
  readonly splices: Global;
  readonly spliceCount: Global;
  readonly marks: Global;
  readonly markCount: Global;
  readonly emitted: Global;
  readonly flaw: Global;
  readonly flawAt: Global;
  readonly linesGone: Global;
  readonly afterGone: Global;
  position(): number;
  heldFrom(): number;
  heldLine(): number;
  releaseLine(): void;
  releaseRecord(): void;
  stack(): number;
  depth(): number;
  container(): number;
  inArray(): number;
  ordinal(): number;
  pass(count: number, records: boolean): void;
  reading(): number;
  records(): number;
  documents(): number;
  failure(): number;
  failedAt(): number;
  reserveInput(size: number): Pointer;
  setInputEnd(end: number): void;
  consumeOutput(size: number): void;
  newDictionary(count: number): Pointer;
  put(dictionary: Pointer, text: Pointer, size: number, value: number): Pointer;
  newPads(key: Pointer, size: number): Pointer;
  hmac(pads: Pointer, text: Pointer, size: number, out: Pointer): void;
  countLines(start: Pointer, size: number): number;
  afterLastLine(start: Pointer, size: number): number;
  clearSplices(answered: number): void;
  noteEndings(): void;
  clearEndings(): void;
  clearNoted(): void;
  reset(): void;
  resetPart(): void;
  keepCounts(): void;
  restoreCounts(): void;
  beginMessage(size: number): Pointer;
  message(size: number): number;
  finishMessage(): number;
  summarize(): Pointer;
  afterWalk(): Pointer;
  reserveTexts(size: number): Pointer;
  emit(from: number, to: number): void;
  indexStructure(): void;
  endStructure(): void;
  startWalk(root: Pointer, format: number, maxDepth: number): void;
  setSizes(largest: number, longValue: number, longKey: number): void;
  walk(): number;
  stopAtEverySplice(): void;
  /** Of the present input: no splice is of a part of a string. */
  spliceWholeValues(): void;
  /** Of the present input: marks say at which nodes splices stand. */
  markSplices(): void;
  clearMarks(): void;
  endWalk(): void;
  walkIsWhole(): number;
  forgetWalked(emittedTo: number): number;
  allocate(size: number): Pointer;
  setCues(at: Pointer, slots: number, wanted: number): void;
}

let compiled: WebAssembly.Module | undefined;

/** A WebAssembly.Module, in types of no platform: programs are checked without those of browsers. */
export type CoreModule = object;

/** The compiled module, which other threads can be sent. */
export function coreModule(): CoreModule {
  return moduleOfCore();
}

function moduleOfCore(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(unpackedCode(CORE_BYTES));
  return compiled;
}

/** What is compiled, for whoever has to say which core ran. */
export function coreBytes(): Uint8Array {
  return unpackedCode(CORE_BYTES);
}

/** In a thread that was sent the module: it is not compiled once more. */
export function useCoreModule(module: CoreModule): void {
  compiled = module as WebAssembly.Module;
}

/** A new instance; the module is compiled once. */
export function newCore(questions: CoreQuestions): Core {
  const instance = new WebAssembly.Instance(moduleOfCore(), { host: { ...questions } });
  return instance.exports as unknown as Core;
}
