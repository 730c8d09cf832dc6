import { builtIn } from "../../libraries/built-in.ts";

/** SHA-256, hexadecimal; of a text, that of its UTF-8. */
export function sha256Of(data: Uint8Array | string): string {
  return builtIn("node:crypto").createHash("sha256").update(data).digest("hex");
}
