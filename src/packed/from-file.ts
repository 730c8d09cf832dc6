/**
 * What builds have packed into files of their own beside the code, since most short runs do not read it. Where there are no such files,
 * as in browsers and in bundles, the core asks the host.
 */
import { builtIn } from "../libraries/built-in.ts";

/** From `src/packed`, from `dist/packed` and from `dist/node` alike. */
const FOLDER = "../packed/";

/** The bytes that stand in a file in Base64; undefined: there is none. They have no others around them. */
export function bytesOfFile(name: "plan-steps.txt" | "core-words.txt"): Uint8Array<ArrayBuffer> | undefined {
  try {
    const text = builtIn("node:fs").readFileSync(new URL(FOLDER + name, import.meta.url), "latin1");
    return new Uint8Array(builtIn("node:buffer").Buffer.from(text, "base64"));
  } catch {
    return undefined;
  }
}

/** The text of a file; undefined: there is none. */
export function textOfFile(name: "names.txt"): string | undefined {
  try {
    return builtIn("node:fs").readFileSync(new URL(FOLDER + name, import.meta.url), "utf8");
  } catch {
    return undefined;
  }
}
