/** What the keyed actions do. It is brought with the ciphers, and apart from the table: bundles without keys go without. */
import type { KeyedMakers } from "./action.ts";
import { formatAction } from "./encrypt-format.ts";
import { type HashSpec, keyedHash } from "./hash.ts";
import { pseudonymized } from "./pseudonymize.ts";
import { type ShiftSpec, shifted } from "./shift-date.ts";
import { tokenized } from "./tokenize.ts";

export const KEYED: KeyedMakers = /* @__PURE__ */ Object.freeze<KeyedMakers>({
  hash: (context, { hash }: HashSpec) => keyedHash(context, hash ?? {}),
  tokenize: tokenized,
  pseudonymize: pseudonymized,
  "encrypt-format": (context) => formatAction(context, "encrypt"),
  "shift-date": (context, { shift }: ShiftSpec) => shifted(context, shift),
});
