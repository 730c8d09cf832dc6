import type { Problem } from "../../errors/errors.ts";

/** The text of a file, with its byte order mark; undefined where it is not UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `what`: as in `a rule file`. */
export function notText(what: string): Problem {
  return { code: "not-utf-8", severity: "error", message: `${what} has to be UTF-8 text` };
}
