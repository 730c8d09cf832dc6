/** CRYPTO_HASH under the subkey of the rule's category, so that equal values join, however they are written. */
import { lettersOf } from "../cryptography/letters.ts";
import { isFlag, mapOf, oneOf } from "../input/shape.ts";
import type { Reader } from "../rules/file/checking.ts";
import { optional, readKeys } from "../rules/file/keys.ts";
import { flag, oneOf as wordOf } from "../rules/file/readers.ts";
import type { HashTexts } from "../scanner/nodes.ts";
import { HASHED_BYTES, SMALLEST_INTEGER } from "../scanner/shared/hash.ts";
import type { Action } from "./action.ts";
import { NORMALIZATION, NORMALIZATIONS, type NormalizationVersion, normalization } from "./forms/normalize.ts";
import { EMAIL, isId, isPhone, type KeyedContext, withKey } from "./keyed-context.ts";
import { actionKind, USUAL_KEYED } from "./kind.ts";
import { anyChangeIsWeaker, numberOf, schemaOf, wrongOption } from "./options.ts";

/** What is absent is as usual. */
export interface HashOptions {
  /** Whether ways to write one phone number, e-mail address or id have one hash; by default they have. */
  readonly normalize?: boolean | undefined;
  /** The hash of a number is a text too, so that it joins with that of a string. By default a number becomes a number. */
  readonly as?: "text" | undefined;
  /** A version of the normalisation, so that hashes join with those of other runs; by default the newest. */
  readonly normalization?: NormalizationVersion | undefined;
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
  const mac = keys.mac(key);
  const textOf = normalize ? normalization(context, version) : (text: string) => text;
  const digest = (text: string) => mac(encoder.encode(textOf(text)));
  const string = (text: string) => lettersOf(digest(text).subarray(0, HASHED_BYTES));
  return {
    string,
    number: as === "text" ? (text) => `"${string(wholeText(text))}"` : (text) => String(integer(digest(text))),
    hashed: {
      key,
      as: normalize ? normalizedAs(category, version) : "exact",
      ...(as === "text" && { onlyStrings: true }),
    },
  };
}

/** A whole number without point and exponent, as a string would write it. */
function wholeText(json: string): string {
  const value = Number(json);
  return Number.isSafeInteger(value) ? String(value) : json;
}

/** What of normalize.ts the core knows to do. */
function normalizedAs(category: string | null, version?: NormalizationVersion): HashTexts["as"] {
  if (category === EMAIL) return "address";
  if (isId(category)) return version === 1 ? "exact" : "id";
  return isPhone(category) ? "e164" : "exact";
}

function integer(digest: Uint8Array): number {
  const high = new DataView(digest.buffer, digest.byteOffset).getBigUint64(0);
  return SMALLEST_INTEGER + Number(high % BigInt(SMALLEST_INTEGER));
}

const asText = wordOf<"text">({ words: ["text"], code: "wrong-option", noun: "form of a hash" });

const versionIn: Reader<NormalizationVersion> = (node, checking) => {
  const given = numberOf(node);
  const known = NORMALIZATIONS.find((version) => version === given);
  return known ?? wrongOption(node, `a version of the normalisation: ${NORMALIZATIONS.join(" or ")}`, checking);
};

const PLAIN: HashSpec = Object.freeze({ name: "hash" });
const KEYS = {
  of: "hash",
  keys: { normalize: optional(flag), as: optional(asText), normalization: optional(versionIn) },
};

const readHash: Reader<HashSpec> = (node, checking) => {
  const read = readKeys(node, KEYS, checking);
  if (read === undefined) return undefined;
  if (read.normalize?.value === false && read.normalization !== undefined) {
    return wrongOption(node, "either no normalisation or a version of it", checking);
  }
  const options = {
    ...(read.normalize?.value === false && { normalize: false }),
    ...(read.as !== undefined && { as: read.as.value }),
    ...(read.normalization !== undefined && { normalization: read.normalization }),
  };
  return Object.keys(options).length === 0 ? PLAIN : { name: "hash", hash: options };
};

export const hashSchema = () =>
  schemaOf(
    "HMAC-SHA-256; equal values have equal hashes.",
    {
      normalize: {
        description: "Do ways to write one phone number, e-mail address or id have one hash?",
        type: "boolean",
        default: true,
      },
      as: { description: "Of a number: a text, which joins with the hash of a string.", enum: ["text"] },
      normalization: {
        description: "The version by which values are brought to one form; the newest where absent.",
        enum: [...NORMALIZATIONS],
      },
    },
    { not: { properties: { normalize: { const: false } }, required: ["normalize", "normalization"] } },
  );

/** To name the version that holds anyway changes nothing. */
function withVersion({ name, hash: { normalization: version = NORMALIZATION, ...others } = {} }: HashSpec): HashSpec {
  return { name, hash: { ...others, normalization: version } };
}

export const hash = actionKind<HashSpec>({
  name: "hash",
  ...USUAL_KEYED,
  plain: PLAIN,
  example: "action: hash",
  isSpec: mapOf(
    { name: oneOf("hash") },
    { hash: mapOf({}, { normalize: isFlag, as: oneOf("text"), normalization: oneOf(...NORMALIZATIONS) }) },
  ),
  read: readHash,
  texts: ({ hash = {} }) => Object.entries(hash).map(([option, value]) => `${option}: ${value}`),
  compare: (before, after) => anyChangeIsWeaker(withVersion(before), withVersion(after)),
  make: withKey,
});
