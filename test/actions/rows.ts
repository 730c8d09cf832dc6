/** What the documents' table says of each action, beside what it does; document.test.ts makes the table. */
import type { ActionName } from "../../src/actions/table.ts";

export interface Row {
  readonly google: string;
  readonly presidio: string;
  /** How `reveal` gives back what it took; "" where it does not. */
  readonly back: string;
  /** Whether equal values stay equal. */
  readonly joins: string;
  /** A value in JSON, and its category. */
  readonly before: string;
  readonly category: string;
}

const PHONE = { back: "", before: '"+1 202-555-0123"', category: "user.contact.phone_number" };
const BIRTHDAY = { back: "", before: '"1990-05-17"', category: "user.demographic.age_range" };

/** In the order of the table: the usual actions first. */
export const ROWS: Readonly<Record<ActionName, Row>> = {
  replace: { google: "`ReplaceValueConfig`, `ReplaceWithInfoTypeConfig`", presidio: "`replace`", joins: "", ...PHONE },
  mask: { google: "`CharacterMaskConfig`", presidio: "`mask`", joins: "", ...PHONE },
  null: { google: "`RedactConfig`", presidio: "`redact`", joins: "", ...PHONE },
  remove: { google: "`RecordSuppression`", presidio: "–", joins: "", ...PHONE },
  hash: {
    google: "`CryptoHashConfig`",
    presidio: "`hash` (no key)",
    joins: "yes, in any spelling that the regions know",
    ...PHONE,
  },
  tokenize: {
    google: "`CryptoDeterministicConfig`",
    presidio: "`encrypt` (random)",
    back: "yes, exactly",
    joins: "yes, of the same spelling in JSON (`ü` and `\\u00fc` differ)",
    before: '"Ana"',
    category: "user.name",
  },
  "encrypt-format": {
    google: "`CryptoReplaceFfxFpeConfig`",
    presidio: "–",
    back: "yes, by the rules",
    joins: "yes",
    before: '"AB-1234567"',
    category: "user.unique_id",
  },
  pseudonymize: {
    google: "`ReplaceDictionaryConfig`",
    presidio: "custom",
    back: "",
    joins: "yes; two may meet",
    before: '"Ana Example"',
    category: "user.name",
  },
  "shift-date": { google: "`DateShiftConfig`", presidio: "–", joins: "intervals of a customer", ...BIRTHDAY },
  truncate: { google: "`TimePartConfig`", presidio: "–", joins: "", ...BIRTHDAY },
  bucket: {
    google: "`FixedSizeBucketingConfig`, `BucketingConfig`",
    presidio: "–",
    back: "",
    joins: "",
    before: "37",
    category: "user.demographic.age_range",
  },
  scan: {
    google: "`inspectContent`, then the action of the hit",
    presidio: "`analyze`",
    back: "",
    joins: "",
    before: '"call +1 202-555-0123"',
    category: "user.content",
  },
};
