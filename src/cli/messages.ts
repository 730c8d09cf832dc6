/** Lines on stderr. */
import { fstatSync, writeSync } from "node:fs";
import { inColours, type Paint, plainly, type Style } from "../errors/paint.ts";
import { printable } from "../errors/printable.ts";
import { hasColours } from "./terminal/colours.ts";

export const STDERR = 2;
const MOST_TRIES = 200;
const PAUSE_MS = 5;

/** Prints one message as one line; control characters in a file's name must not reach a terminal. */
export function say(message: string): void {
  const [, warning = "", rest = ""] = /^(warning:)?(.*)$/s.exec(message) ?? [];
  writeError(`scrubjay: ${onStderr("warning", warning)}${printable(rest)}\n`);
}

/** What went wrong, as one line. */
export function sayError(message: string): void {
  writeError(`${onStderr("error", "scrubjay:")} ${printable(message)}\n`);
}

function onStderr(style: Style, text: string): string {
  return text === "" ? "" : paintOn(STDERR)(style, text);
}

/** A message that `--quiet` silences. */
export function warn(message: string, quiet: boolean): void {
  if (!quiet) say(`warning: ${message}`);
}

let takesText: (text: string) => void = writeNow;

/** Hands what would be written on stderr to `take` instead: in a thread whose messages wait for their turn. */
export function handMessagesTo(take: (text: string) => void): void {
  takesText = take;
}

/** Writes the text as it is. If nobody reads stderr, the exit code has to be enough. */
export function writeError(text: string): void {
  takesText(text);
}

function writeNow(text: string): void {
  const bytes = Buffer.from(text);
  let at = 0;
  for (let tries = 0; at < bytes.length && tries < MOST_TRIES; ) {
    try {
      at += writeSync(STDERR, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) return;
      tries++;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

export function stderrIsTerminal(): boolean {
  return isTerminal(STDERR);
}

export function isTerminal(fd: number): boolean {
  // The module that knows is slow to load, and mostly not needed.
  return isDevice(fd) && process.getBuiltinModule("node:tty").isatty(fd);
}

/** How text that goes there is painted. */
export function paintOn(fd: number): Paint {
  return hasColours(process.env, () => isTerminal(fd)) ? inColours : plainly;
}

/** A terminal, or /dev/null. */
export function isDevice(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return false;
  }
}
