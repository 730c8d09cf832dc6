/** The README's table of actions shows what the actions do, made here. */
import { expect, it } from "vitest";
import { ACTION_NAMES, ACTIONS, type ActionName, type ActionSpec } from "../../src/actions/table.ts";
import { withEntries } from "../helpers/every-cut.ts";
import { markdownTable, pageText, tableIn } from "../helpers/markdown-table.ts";
import { runText } from "../helpers/runs.ts";
import { KEY } from "./contexts.ts";

interface Row {
  /** Also what a rule file says, where the action has options. */
  readonly written?: string;
  readonly spec?: Omit<ActionSpec, "name">;
  readonly google: string;
  readonly presidio: string;
  readonly needs: string;
  readonly reversible: string;
  readonly joins: string;
  /** A value in JSON, and its category. */
  readonly before: string;
  readonly category: string;
}

const PHONE = { before: '"+1 202-555-0123"', category: "user.contact.phone_number" };
const none = { needs: "", reversible: "", joins: "" };
const keyed = { needs: "key", reversible: "", joins: "yes" };

const ROWS: Readonly<Record<ActionName, Row>> = {
  replace: { google: "`ReplaceValueConfig`, `ReplaceWithInfoTypeConfig`", presidio: "`replace`", ...none, ...PHONE },
  mask: {
    written: "mask: { keep_last: 4 }",
    spec: { mask: { keepFirst: 0, keepLast: 4, keepSeparators: true, char: "*" } },
    google: "`CharacterMaskConfig`",
    presidio: "`mask`",
    ...none,
    ...PHONE,
  },
  null: { google: "`RedactConfig`", presidio: "`redact`", ...none, ...PHONE },
  remove: { google: "`RecordSuppression`", presidio: "–", ...none, ...PHONE },
  hash: {
    google: "`CryptoHashConfig`",
    presidio: "`hash` (no key)",
    ...keyed,
    joins: "yes, in any spelling",
    ...PHONE,
  },
  tokenize: {
    google: "`CryptoDeterministicConfig`",
    presidio: "`encrypt` (random)",
    ...keyed,
    reversible: "yes, exactly",
    before: '"Ana"',
    category: "user.name",
  },
  "encrypt-format": {
    google: "`CryptoReplaceFfxFpeConfig`",
    presidio: "–",
    ...keyed,
    reversible: "yes, by the rules",
    before: '"AB-1234567"',
    category: "user.unique_id",
  },
  pseudonymize: {
    google: "`ReplaceDictionaryConfig`",
    presidio: "custom",
    ...keyed,
    joins: "yes; two may meet",
    before: '"Ana Example"',
    category: "user.name",
  },
  "shift-date": {
    written: "shift-date: { days: 30, by: customer-id }",
    spec: { shift: { days: 30, by: "customer-id" } },
    google: "`DateShiftConfig`",
    presidio: "–",
    ...keyed,
    joins: "intervals of a customer",
    before: '"1990-05-17"',
    category: "user.demographic.age_range",
  },
  truncate: {
    written: "truncate: { to: month }",
    spec: { truncate: "month" },
    google: "`TimePartConfig`",
    presidio: "–",
    ...none,
    before: '"1990-05-17"',
    category: "user.demographic.age_range",
  },
  bucket: {
    written: "bucket: { width: 10 }",
    spec: { bucket: { width: 10 } },
    google: "`FixedSizeBucketingConfig`, `BucketingConfig`",
    presidio: "–",
    ...none,
    before: "37",
    category: "user.demographic.age_range",
  },
  scan: {
    google: "`inspectContent`, then the action of the hit",
    presidio: "`analyze`",
    ...none,
    before: '"call +1 202-555-0123"',
    category: "user.content",
  },
};

/** From the strongest to the weakest that anybody would choose first. */
const ORDER: readonly ActionName[] = ["replace", "mask", "null", "remove", "hash", "tokenize", "encrypt-format"];

function after(name: ActionName, { spec, before, category }: Row): string {
  const action = { name, ...spec } as ActionSpec;
  const entries = [
    { path: "$.v", action, category },
    { id: "customer-id", path: "$.id", action: null },
  ];
  const options = { ...withEntries(entries, { unlisted: "keep" }), key: KEY };
  return runText(`{"id":7,"v":${before}}`, { ...options, regions: ["US"] }).slice('{"id":7,"v":'.length, -1);
}

const HEADER = "| action | Google SDP | Presidio | needs | back | joins | before → after |";

function rows(): string[] {
  const names = [...ORDER, ...ACTION_NAMES.filter((name) => !ORDER.includes(name)).reverse()];
  return names.map((name) => {
    const row = ROWS[name];
    const cells = [row.google, row.presidio, row.needs, row.reversible, row.joins];
    const made = after(name, row);
    return `| \`${row.written ?? name}\` | ${cells.join(" | ")} | \`${row.before}\` → ${made === "" ? "gone" : `\`${made}\``} |`;
  });
}

it("has every action, with what it makes, and nothing else", () => {
  expect(Object.keys(ROWS).sort()).toEqual(Object.keys(ACTIONS).sort());
  expect(tableIn(pageText("docs/actions.md"), HEADER)).toBe(markdownTable(HEADER, rows()));
});
