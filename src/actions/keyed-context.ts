/** What the keyed actions may use to do their work. */

import type { EncryptBlocks } from "../cryptography/block-cipher.ts";
import { aesBlocks } from "../keys/aes.ts";
import type { KeyRing } from "../keys/ring.ts";
import type { PhoneParser } from "./phone/phone-parser.ts";

/** Why a value could not be done as asked, so that its label stands in its place. */
export type ReplacedBecause = "few-values" | "too-long" | "other-characters";

export interface KeyedContext {
  /** What stands for a value of the rule's category, e.g. `[EMAIL]`. */
  readonly label: string;
  /** The rule's own category, exactly: subkeys are made for it, so values join inside one category. */
  readonly category: string | null;
  /** Part of every subkey: exports for different purposes do not join. Empty where none is given. */
  readonly purpose: string;
  readonly keys: KeyRing;
  /** ISO 3166-1 alpha-2: whose national forms phone numbers may have. */
  readonly regions: readonly string[];
  /** Wanted for categories of phone numbers (`isPhone`) only; from `loadPhoneParser`. */
  readonly phones: PhoneParser | undefined;
  /** Hears of each value that was replaced instead. */
  readonly replaced?: (because: ReplacedBecause) => void;
}

const PHONES = ["user.contact.phone_number", "user.contact.fax_number"];

export function isPhone(category: string | null): boolean {
  return category !== null && PHONES.includes(category);
}

const AES_KEY = 32;

/** AES-256 under each key of the ring, the writing one first. */
export function ciphersOf({ keys, category, purpose }: KeyedContext, action: string): readonly EncryptBlocks[] {
  return keys.all({ action, category, purpose }, AES_KEY).map(aesBlocks);
}
