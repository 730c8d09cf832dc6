/** CRYPTO_HASH under the subkey of the rule's category, so that equal values join, however they are written. */
import { lettersOf } from "../cryptography/letters.ts";
import { isFlag, mapOf, oneOf } from "../input/shape.ts";
import { macOf } from "../keys/mac.ts";
import type { Reader } from "../rules/file/checking.ts";
import { optional, readKeys } from "../rules/file/keys.ts";
import { flag, oneOf as wordOf } from "../rules/file/readers.ts";
import type { HashTexts } from "../scanner/nodes.ts";
import { HASHED_BYTES, SMALLEST_INTEGER } from "../scanner/shared/hash.ts";
import type { Action } from "./action.ts";
import { normalization } from "./forms/normalize.ts";
import { EMAIL, isPhone, type KeyedContext, withKey } from "./keyed-context.ts";
import { actionKind, USUAL_KEYED } from "./kind.ts";
import { anyChangeIsWeaker, schemaOf, wholeNumberOf, wrongOption } from "./options.ts";

/** What is absent is as usual. */
export interface HashOptions {
  /** Whether ways to write one phone number or e-mail address have one hash; true where absent. */
  readonly normalize?: boolean | undefined;
  /** The hash of a number is a text too, so that it joins with that of a string. */
  readonly as?: "text" | undefined;
  /** An older version of the normalisation, so that hashes join with older ones. */
  readonly normalization?: 1 | undefined;
}

export interface HashSpec {
  readonly name: "hash";
  readonly hash?: HashOptions | undefined;
}

const KEY_BYTES = 32;

const encoder = new TextEncoder();

/**
 * HMAC-SHA-256 (RFC 2104) of a string's plain text, or of a number as it is written. With `normalize`, of the
 * text that normalize.ts makes of it.
 */
export function keyedHash(context: KeyedContext, options: HashOptions): Action {
  const { keys, category, purpose } = context;
  const { normalize = true, as, normalization: version } = options;
  const key = keys.writing({ action: "hash", category, purpose }, KEY_BYTES);
  const mac = macOf(key);
  const textOf = normalize ? normalization(context, version) : (text: string) => text;
  const digest = (text: string) => mac(encoder.encode(textOf(text)));
  const string = (text: string) => lettersOf(digest(text).subarray(0, HASHED_BYTES));
  return {
    string,
    number: as === "text" ? (text) => `"${string(wholeText(text))}"` : (text) => String(integer(digest(text))),
    hashed: { key, as: normalize ? normalizedAs(category) : "exact", ...(as === "text" && { onlyStrings: true }) },
  };
}

/** A whole number without point and exponent, as a string would write it. */
function wholeText(json: string): string {
  const value = Number(json);
  return Number.isSafeInteger(value) ? String(value) : json;
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

const asText = wordOf<"text">({ words: ["text"], code: "wrong-option", noun: "form of a hash" });

const firstVersion: Reader<1> = (node, checking) =>
  wholeNumberOf(node, 1, 1) === 1 ? 1 : wrongOption(node, "1, the older version of the normalisation", checking);

const PLAIN: HashSpec = Object.freeze({ name: "hash" });
const KEYS = {
  of: "hash",
  keys: { normalize: optional(flag), as: optional(asText), normalization: optional(firstVersion) },
};

const readHash: Reader<HashSpec> = (node, checking) => {
  const read = readKeys(node, KEYS, checking);
  if (read === undefined) return undefined;
  const options = {
    ...(read.normalize?.value === false && { normalize: false }),
    ...(read.as !== undefined && { as: read.as.value }),
    ...(read.normalization !== undefined && { normalization: read.normalization }),
  };
  return Object.keys(options).length === 0 ? PLAIN : { name: "hash", hash: options };
};

const SCHEMA = schemaOf("HMAC-SHA-256; equal values have equal hashes.", {
  normalize: {
    description: "Do ways to write one phone number or e-mail address have one hash?",
    type: "boolean",
    default: true,
  },
  as: { description: "Of a number: a text, which joins with the hash of a string.", enum: ["text"] },
  normalization: { description: "An older version, to join with older hashes.", enum: [1] },
});

export const hash = actionKind<HashSpec>({
  name: "hash",
  ...USUAL_KEYED,
  plain: PLAIN,
  example: "action: hash",
  schema: SCHEMA,
  isSpec: mapOf(
    { name: oneOf("hash") },
    { hash: mapOf({}, { normalize: isFlag, as: oneOf("text"), normalization: oneOf(1) }) },
  ),
  read: readHash,
  texts: ({ hash = {} }) => Object.entries(hash).map(([option, value]) => `${option}: ${value}`),
  compare: anyChangeIsWeaker,
  make: withKey((context, { hash }) => keyedHash(context, hash ?? {})),
});
