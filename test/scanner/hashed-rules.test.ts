/** The core hashes most values by itself; a value that is written with an escape goes another way, to the same hash. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { withEntries } from "../helpers/every-cut.ts";
import { runCount } from "../helpers/run-count.ts";
import { runText } from "../helpers/runs.ts";

const KEY = "0123456789abcdef0123456789abcdef";
const CATEGORIES = ["user.name", "user.contact.email", "user.contact.phone_number", "user.contact.fax_number"];

const texts = fc.oneof(
  fc.constantFrom(" Ann.Example@EXAMPLE.org ", "É@example.org", "+15550100", "+819012345678", "090-1234-5678"),
  fc.string({ minLength: 1, unit: "grapheme", maxLength: 300 }),
  fc.string({ minLength: 1, unit: "binary-ascii", maxLength: 300 }),
);

/** The first character as its number. */
function escaped(text: string): string {
  const first = `\\u${text.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `"${first}${JSON.stringify(text.slice(1)).slice(1)}`;
}

it.each(CATEGORIES)("%s: hashes are equal however a value is written", (category) => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), fc.boolean(), (values, normalize) => {
      const action = { name: "hash", hash: { normalize } } as const;
      const options = { ...withEntries([{ path: "$.v[*]", action, category }]), key: KEY };
      const plain = runText(`{"v":[${values.map((text) => JSON.stringify(text))}]}`, options);
      const other = runText(`{"v":[${values.map(escaped)}]}`, options);
      expect(plain === other, "the same hashes").toBe(true);
    }),
    { numRuns: runCount(200) },
  );
});
