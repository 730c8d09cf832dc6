/** CRYPTO_HASH under the subkey of the rule's category, so that equal values join, however they are written. */
import { lettersOf } from "../cryptography/letters.ts";
import { macOf } from "../keys/mac.ts";
import type { HashOptions } from "../rules/model.ts";
import type { HashTexts } from "../scanner/nodes.ts";
import { HASHED_BYTES, SMALLEST_INTEGER } from "../scanner/shared/hash.ts";
import type { Action } from "./action.ts";
import { normalization } from "./forms/normalize.ts";
import { EMAIL, isPhone, type KeyedContext } from "./keyed-context.ts";

const KEY_BYTES = 32;

const encoder = new TextEncoder();

/**
 * HMAC-SHA-256 (RFC 2104) of a string's plain text, or of a number as it is written. With `normalize`, of the
 * text that normalize.ts makes of it.
 */
export function keyedHash(context: KeyedContext, { normalize }: HashOptions): Action {
  const { keys, category, purpose } = context;
  const key = keys.writing({ action: "hash", category, purpose }, KEY_BYTES);
  const mac = macOf(key);
  const textOf = normalize ? normalization(context) : (text: string) => text;
  const digest = (text: string) => mac(encoder.encode(textOf(text)));
  return {
    string: (text) => lettersOf(digest(text).subarray(0, HASHED_BYTES)),
    number: (text) => String(integer(digest(text))),
    hashed: { key, as: normalize ? normalizedAs(category) : "exact" },
  };
}

/** What of normalize.ts the core knows to do. */
function normalizedAs(category: string | null): HashTexts["as"] {
  if (category === EMAIL) return "address";
  return isPhone(category) ? "e164" : "exact";
}

function integer(digest: Uint8Array): number {
  const high = new DataView(digest.buffer, digest.byteOffset).getBigUint64(0);
  return SMALLEST_INTEGER + Number(high % BigInt(SMALLEST_INTEGER));
}
