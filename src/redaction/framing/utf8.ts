/** The text of bytes that the scanner does not see. */
import { InputError } from "../../errors/errors.ts";
import type { Position } from "./position.ts";

const UTF8 = "utf-8";
const STRICT = { fatal: true, ignoreBOM: true };
const whole = new TextDecoder(UTF8, STRICT);

/** `position`: where the bytes begin, which are cut at no character. @throws InputError `bad-utf8` */
export function textIn(bytes: Uint8Array, position: Position): string {
  const text = decoded(bytes);
  if (text !== undefined) return text;
  throw new InputError("bad-utf8", "not UTF-8", position.after(bytes.subarray(0, goodBytes(bytes))));
}

/** How many bytes stand in front of the first sequence that is ill-formed. */
function goodBytes(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decoded(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  // The last sequence may have begun well.
  return new TextEncoder().encode(decoded(bytes.subarray(0, good), true)).length;
}

/** undefined: ill-formed. `isBeginning`: the last sequence may be cut. */
function decoded(bytes: Uint8Array, isBeginning = false): string | undefined {
  try {
    return isBeginning ? new TextDecoder(UTF8, STRICT).decode(bytes, { stream: true }) : whole.decode(bytes);
  } catch {
    return undefined;
  }
}
