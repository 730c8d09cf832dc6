/** Random values. Few names, so that paths and documents meet; some names say what kind of value stands there. */
import fc from "fast-check";
import { PLANTED, PLANTED_NUMBERS } from "./planted.ts";
import type { Json } from "./spec.ts";

/** Of anything. */
export const NAMES = ["a", "b", "c", "data", "items", "name", "kind", "v", "é", "x y", "", "__proto__", "7"];
export const OFTEN = ["a", "b", "c", "kind", "v"];
/** Of people, dates and whom a record is about. */
export const CUSTOMER_NAMES = ["who", "when", "ref"] as const;

const WORDS = ["ticket", "lantern", "green harbor", "Zora", "quill", "quillwort", "waits", "é", "😀", 'q"\\/', "a\tb"];
const PEOPLE = ["Zora Quill", "Tovin Marsk", "zora quill", "Quill", "[NAME]", ""];
const DATES = [
  ...["2026-03-17", "2026-03-17T23:30:00Z", "2026/01/01 08:15", "20260317", "1772359200", "2026-02-30", "2026-03"],
  ...[1772359200, 1772359200000, 20260317],
];
const TEXTS = [
  "x",
  "y",
  "r",
  "",
  "[NAME]",
  "Ann",
  "日本",
  "AB-1234567",
  "90210",
  "34",
  "-5.5",
  "192.0.2.17",
  "2001:db8::5",
];
const NUMBERS = [0, 1, 2, 10, -1.5, 0.1, 1e21, 90210, 34, ...PLANTED_NUMBERS.map(({ text }) => Number(text))];

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }).map((some) => some.join(" "));
const planted = fc.constantFrom(...PLANTED.map(({ text }) => text));

/** Hits stand between words, or alone. */
const sentence = fc.oneof(
  planted,
  words,
  fc.tuple(words, planted, words, fc.option(planted, { nil: "" })).map((parts) => parts.join(" ").trimEnd()),
);

/** JSON in a string, up to one level deeper than detectors look. */
const nested = fc
  .tuple(
    fc.nat(4),
    fc.oneof(
      fc.record({ p: sentence, n: fc.constantFrom(...NUMBERS), t: fc.boolean() }),
      fc.tuple(sentence, sentence).map(([one, other]) => ({ [one]: other, l: [one] })),
    ),
  )
  .map(([more, inside]) => {
    let text = JSON.stringify(inside);
    for (let i = 0; i < more; i++) text = JSON.stringify(i % 2 === 0 ? [text] : { j: text });
    return text;
  });

const scalar: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Json>(...TEXTS) },
  { weight: 3, arbitrary: sentence },
  { weight: 1, arbitrary: nested },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom<Json>(...DATES) },
  { weight: 2, arbitrary: fc.constantFrom(true, false, null) },
);

const name = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...NAMES, ...OFTEN, ...OFTEN) },
  { weight: 1, arbitrary: planted },
  { weight: 1, arbitrary: sentence },
);

/** Numbers and letters of two writings of one customer. */
const CUSTOMER_VALUES: Readonly<Record<(typeof CUSTOMER_NAMES)[number], fc.Arbitrary<Json>>> = {
  who: fc.constantFrom<Json>(...PEOPLE, null),
  when: fc.constantFrom<Json>(...DATES),
  ref: fc.constantFrom<Json>("c-7", "17", 17, true, null, ""),
};

type Member = readonly [string, Json];

function members(value: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const plain: fc.Arbitrary<Member> = fc.tuple(name, value);
  const ofCustomer: fc.Arbitrary<Member> = fc
    .constantFrom(...CUSTOMER_NAMES)
    .chain((one) => CUSTOMER_VALUES[one].map((of): Member => [one, of]));
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: ofCustomer }), { maxLength: 6 })
    .map(objectOf);
}

/** As JSON.parse makes it, so that `__proto__` is a name like any other. */
function objectOf(all: readonly Member[]): Json {
  const unique = new Map(all);
  return JSON.parse(
    `{${[...unique].map(([one, of]) => `${JSON.stringify(one)}:${JSON.stringify(of)}`).join(",")}}`,
  ) as Json;
}

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 5 },
    { weight: 3, arbitrary: scalar },
    { weight: 3, arbitrary: members(tie("value")) },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 4 }) },
  ),
}));

const record = members(value);
const list = fc.array(record, { maxLength: 4 });

/** A value, a record, a page of records, or a list of them. */
export const documents: fc.Arbitrary<Json> = fc.oneof(
  { weight: 2, arbitrary: value },
  { weight: 2, arbitrary: record },
  { weight: 3, arbitrary: fc.tuple(list, record).map(([data, v]): Json => ({ data, v })) },
  { weight: 2, arbitrary: list },
);

export const VALUES_OF_LISTS = ["x", "y", "Ann", 1, 10, true] as const;
