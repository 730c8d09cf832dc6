/** CRYPTO_HASH under the subkey of the rule's category, so that equal values join, however they are written. */
import { lettersOf } from "../cryptography/letters.ts";
import { isFlag, mapOf, oneOf } from "../input/shape.ts";
import { macOf } from "../keys/mac.ts";
import type { Reader } from "../rules/file/checking.ts";
import { optional, readKeys } from "../rules/file/keys.ts";
import { flag } from "../rules/file/readers.ts";
import type { HashTexts } from "../scanner/nodes.ts";
import { HASHED_BYTES, SMALLEST_INTEGER } from "../scanner/shared/hash.ts";
import type { Action } from "./action.ts";
import { normalization } from "./forms/normalize.ts";
import { EMAIL, isPhone, type KeyedContext, withKey } from "./keyed-context.ts";
import { actionKind, USUAL_KEYED } from "./kind.ts";
import { anyChangeIsWeaker, schemaOf } from "./options.ts";

export interface HashOptions {
  /** Whether ways to write one phone number or e-mail address have one hash. */
  readonly normalize: boolean;
}

export interface HashSpec {
  readonly name: "hash";
  /** Absent: `DEFAULTS`. */
  readonly hash?: HashOptions;
}

const DEFAULTS: HashOptions = Object.freeze({ normalize: true });

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

const PLAIN: HashSpec = Object.freeze({ name: "hash" });
const KEYS = { of: "hash", keys: { normalize: optional(flag) } };

const readHash: Reader<HashSpec> = (node, checking) => {
  const options = readKeys(node, KEYS, checking);
  if (options === undefined) return undefined;
  const normalize = options.normalize?.value ?? DEFAULTS.normalize;
  return normalize ? PLAIN : { name: "hash", hash: { normalize } };
};

const SCHEMA = schemaOf("HMAC-SHA-256; equal values have equal hashes.", {
  normalize: {
    description: "Do ways to write one phone number or e-mail address have one hash?",
    type: "boolean",
    default: DEFAULTS.normalize,
  },
});

export const hash = actionKind<HashSpec>({
  name: "hash",
  ...USUAL_KEYED,
  plain: PLAIN,
  example: "action: hash",
  schema: SCHEMA,
  isSpec: mapOf({ name: oneOf("hash") }, { hash: mapOf({ normalize: isFlag }) }),
  read: readHash,
  texts: ({ hash }) => (hash === undefined ? [] : [`normalize: ${hash.normalize}`]),
  compare: anyChangeIsWeaker,
  make: withKey((context, { hash }) => keyedHash(context, hash ?? DEFAULTS)),
});
