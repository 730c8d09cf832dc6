import type { ActionKind } from "./action.ts";

/** The digest's first 128 bits as letters a–p: no detector takes it for a number. */
const LETTERS = "abcdefghijklmnop";
const HASHED_BYTES = 16;

/** Numbers become integers of 16 digits beginning with 1, which a double holds exactly (below 2^53). */
const SMALLEST = 1_000_000_000_000_000;

const encoder = new TextEncoder();

function letters(digest: Uint8Array): string {
  let text = "";
  for (const byte of digest.subarray(0, HASHED_BYTES)) text += `${LETTERS[byte >> 4]}${LETTERS[byte & 15]}`;
  return text;
}

function integer(digest: Uint8Array): number {
  const high = new DataView(digest.buffer, digest.byteOffset).getBigUint64(0);
  return SMALLEST + Number(high % BigInt(SMALLEST));
}

/** CRYPTO_HASH: HMAC-SHA-256 (RFC 2104) of the decoded string, or of a number's text; a boolean becomes false. */
export const hash: ActionKind = Object.freeze<ActionKind>({
  needsKey: true,
  takes: undefined,
  make: (_spec, { mac }) => {
    if (mac === undefined) throw new Error("hash needs a key");
    return {
      string: (text) => `"${letters(mac(encoder.encode(JSON.parse(text))))}"`,
      number: (text) => String(integer(mac(encoder.encode(text)))),
      boolean: "false",
    };
  },
});
