/** CRYPTO_DETERMINISTIC: AES-SIV (RFC 5297) over the exact source text; `openTokens` gives it back. */

import { bytesOfLetters, lettersOf } from "../cryptography/letters.ts";
import type { Siv } from "../cryptography/siv.ts";
import { joinedBytes } from "../input/bytes.ts";
import type { KeyRing } from "../keys/ring.ts";
import type { Action } from "./action.ts";
import { type KeyedContext, withKey } from "./keyed-context.ts";
import { actionKind, noOptions, type PlainSpec, USUAL_KEYED } from "./kind.ts";
import { plainSchema } from "./options.ts";

const PREFIX = "tok1_";

/** Four bytes say which key and category a token is of, so that `reveal` tries one subkey and not all. */
const ID_BYTES = 4;
const SIV_BYTES = 16;
const AES_KEY = 32;
const LETTERS_PER_BYTE = 2;

/** Ends a token, as letters may follow it in a text. */
const END = "_";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The subkey of one category, and its public id. */
interface TokenKey {
  readonly id: string;
  siv(): Siv;
}

/** The keys of a category, the writing one first. The category is bound by the subkey and as associated data. */
function tokenKeys(keys: KeyRing, category: string | null, purpose: string): readonly TokenKey[] {
  let made: readonly Siv[] | undefined;
  const sivs = () => {
    const data = [encoder.encode(category ?? "")];
    made ??= keys.all({ action: "tokenize", category, purpose }, 2 * AES_KEY).map((key) => keys.siv(key, data));
    return made;
  };
  const ids = keys.all({ action: "tokenize id", category, purpose }, ID_BYTES);
  return ids.map((id, i) => ({ id: lettersOf(id), siv: () => sivs()[i] as Siv }));
}

/**
 * A string or number becomes the string `tok1_…_`: letters a–p, two for each of `length + 21` bytes at most. The text that
 * is encrypted is the JSON source without the quote at its end: a quote at its beginning tells strings from numbers,
 * and escapes come back as they were. Booleans have none: it would say which it was to everybody who sees it twice.
 */
export function tokenized({ keys, category, purpose, label }: KeyedContext): Action {
  const [writing] = tokenKeys(keys, category, purpose) as readonly [TokenKey];
  const { id } = writing;
  const siv = writing.siv();
  const tokensOf = (sources: readonly string[]) => {
    const sealed = siv.sealAll(sources.map((source) => encoder.encode(source)));
    const letters = lettersOf(joinedBytes(sealed));
    let at = 0;
    return sealed.map(({ length }) => {
      const start = at;
      at += length * LETTERS_PER_BYTE;
      return `${PREFIX}${id}${letters.slice(start, at)}${END}`;
    });
  };
  let prepared = new Map<string, string>();
  return {
    string: label,
    number: "0",
    sealed: (source) => prepared.get(source) ?? (tokensOf([source])[0] as string),
    prepare: (sources) => {
      const tokens = tokensOf(sources);
      prepared = new Map(sources.map((source, i) => [source, tokens[i] as string]));
    },
  };
}

/** What a token holds. */
export type Opened =
  /** JSON source: a string with its quotes, or a number. */
  | { readonly text: string }
  /** `no-key`: of another key, purpose or category list. `damaged`: of a known key, and changed. */
  | { readonly problem: "no-key" | "damaged" };

/** Opens tokens of all keys and categories. `categories`: those of the taxonomy; none is tried too. */
export function openTokens(keys: KeyRing, categories: readonly string[], purpose: string): (token: string) => Opened {
  let known: ReadonlyMap<string, readonly TokenKey[]> | undefined;
  return (token) => {
    known ??= byId([null, ...categories].flatMap((category) => tokenKeys(keys, category, purpose)));
    const body = token.slice(PREFIX.length, -END.length);
    const candidates = known.get(body.slice(0, ID_BYTES * LETTERS_PER_BYTE));
    if (candidates === undefined) return { problem: "no-key" };
    const sealed = bytesOfLetters(body.slice(ID_BYTES * LETTERS_PER_BYTE));
    const isWhole = token.startsWith(PREFIX) && token.endsWith(END) && sealed !== undefined;
    if (!isWhole || sealed.length <= SIV_BYTES) return { problem: "damaged" };
    for (const { siv } of candidates) {
      const text = siv().open(sealed);
      if (text !== undefined) return { text: sourceOf(decoder.decode(text)) };
    }
    return { problem: "damaged" };
  };
}

function byId(keys: readonly TokenKey[]): ReadonlyMap<string, readonly TokenKey[]> {
  const known = new Map<string, TokenKey[]>();
  for (const key of keys) known.set(key.id, [...(known.get(key.id) ?? []), key]);
  return known;
}

function sourceOf(text: string): string {
  return text.startsWith('"') ? `${text}"` : text;
}

export const tokenizeSchema = () => plainSchema("AES-SIV: a token that `scrubjay reveal` opens.");

export const tokenize = actionKind<PlainSpec<"tokenize">>({
  ...noOptions("tokenize"),
  ...USUAL_KEYED,
  reversible: true,
  make: withKey,
});
