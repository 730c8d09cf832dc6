/**
 * SIGINT, SIGTERM and SIGHUP. What is half written goes at once; the run then ends by itself at its next step. Where
 * it cannot, because a read or a write waits for the other end of a pipe, the signal ends it: Node cannot exit before
 * such a call returns.
 */
const EXIT_CODES = Object.freeze({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 });
type Signal = keyof typeof EXIT_CODES;

const PATIENCE_MS = 200;

export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly signal: Signal;

  constructor(signal: Signal) {
    super(signal);
    this.signal = signal;
  }
}

/** As a shell has it. */
export function exitCodeOfSignal(signal: Signal): number {
  return EXIT_CODES[signal];
}

type Cleanup = (interrupted: Interrupted) => void;

const cleanups = new Set<Cleanup>();
let caught: Signal | undefined;

/**
 * Has `cleanup` called, synchronously, if a signal comes before the returned function is; that one returns false if it
 * was called before.
 */
export function onInterruption(cleanup: Cleanup): () => boolean {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** @throws Interrupted once a signal has come. */
export function stopIfInterrupted(): void {
  if (caught !== undefined) throw new Interrupted(caught);
}

export function watchSignals(): void {
  for (const signal of Object.keys(EXIT_CODES) as Signal[]) process.on(signal, interrupt);
}

function interrupt(signal: NodeJS.Signals): void {
  if (caught !== undefined) endBySignal();
  caught = signal as Signal;
  const interrupted = new Interrupted(caught);
  for (const cleanup of cleanups) cleanup(interrupted);
  setTimeout(endBySignal, PATIENCE_MS).unref();
}

function endBySignal(): void {
  for (const signal of Object.keys(EXIT_CODES)) process.removeListener(signal, interrupt);
  process.kill(process.pid, caught);
}
