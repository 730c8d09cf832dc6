/** Random rule sets over the names that random documents have. */
import fc from "fast-check";
import type { ActionName } from "../../src/actions/table.ts";
import { specOf } from "./action-specs.ts";
import { NAMES } from "./documents.ts";
import type { EntrySpec, PackSpec, SegmentSpec } from "./rule-specs.ts";

type Selector = SegmentSpec["selectors"][number];

export interface RuleSetParts {
  readonly filters: boolean;
  readonly actions: readonly ActionName[];
}

function quoted(name: string): string {
  return JSON.stringify(name);
}

const FEW = NAMES.filter((name) => name !== "data");
const named: fc.Arbitrary<Selector> = fc
  .constantFrom(...FEW)
  .map((name) => ({ kind: "name", text: quoted(name), name }));
const indexed: fc.Arbitrary<Selector> = fc.nat(2).map((index) => ({ kind: "index", text: String(index) }));
const sliced: fc.Arbitrary<Selector> = fc
  .constantFrom("0:1", "1:", ":2", "::2", "1:3:2", "2:1", "0:4:0")
  .map((text) => ({ kind: "slice", text }));
const wildcard: fc.Arbitrary<Selector> = fc.constant({ kind: "wildcard", text: "*" });

const CONDITIONS = [
  "@.kind == 'x'",
  "@.kind != 'x'",
  "@.name == 'Ann Example'",
  "@.name",
  "!@.name",
  "@.kind == 'x' || @.name == 'y'",
  "@.kind != 'x' && @.kind != 'y'",
  "@ == 'x'",
  "@ != 1",
  "@.a > 1",
  "@.a <= @.b",
  "@['é'] == 'x'",
  "length(@) > 1",
  "length(@.a) == 1",
  "match(@.name, '[a-z].*')",
  "search(@.v, 'x|y')",
  "@.a == 1",
  "@.a == null",
  "@.v.name == 'x'",
  "@[0] == 'x'",
  "count(@.*) > 2",
  "@.a == @.b",
  "@['__proto__'] == 'x'",
  "@[''] != 'r'",
  "@..name",
  "@.b[?@ == 'x']",
  "value(@.b) == true",
];
const filtered: fc.Arbitrary<Selector> = fc
  .constantFrom(...CONDITIONS)
  .map((text) => ({ kind: "filter", text: `?${text}` }));

function segment(filters: boolean): fc.Arbitrary<SegmentSpec> {
  const one = fc.oneof(
    { weight: 7, arbitrary: named },
    { weight: 1, arbitrary: indexed },
    { weight: 1, arbitrary: sliced },
    { weight: 3, arbitrary: wildcard },
    { weight: filters ? 4 : 0, arbitrary: filtered },
  );
  const plain = fc.oneof(named, named, indexed, sliced);
  const selectors = fc.oneof(
    { weight: 7, arbitrary: fc.tuple(one) },
    { weight: 1, arbitrary: fc.array(plain, { minLength: 2, maxLength: 3 }) },
  );
  const descendant = fc.nat(7).map((n) => n === 0);
  return fc.record({ descendant, selectors });
}

const child = (selector: Selector): SegmentSpec => ({ descendant: false, selectors: [selector] });
const byName = (name: string): SegmentSpec => child({ kind: "name", text: quoted(name), name });
const ALL: SegmentSpec = child({ kind: "wildcard", text: "*" });

const RECORDS: readonly (readonly (readonly SegmentSpec[])[])[] = [
  [[]],
  [[byName("data"), ALL]],
  [[ALL], []],
  [[byName("data"), ALL], [ALL], []],
  [
    [byName("data"), ALL, byName("items"), ALL],
    [byName("data"), ALL],
  ],
  [[byName("v")]],
  [[byName("data"), child({ kind: "slice", text: "1:" })]],
];
const FILTERED_RECORDS: (typeof RECORDS)[number] = [
  [byName("data"), child({ kind: "filter", text: "?@.kind == 'x'" })],
];

function entry(number: number, { filters, actions }: RuleSetParts): fc.Arbitrary<EntrySpec> {
  const path = fc.array(segment(filters), { minLength: 1, maxLength: 3 });
  const throughData = fc.tuple(segment(filters), path).map(([first, rest]) => [byName("data"), first, ...rest]);
  const rule = fc.record({
    action: fc.constantFrom(...actions).map(specOf),
    category: fc.constantFrom("user.name", "user.contact.email", "user.contact.phone_number", "user.workplace"),
    keys: fc.nat(3).map((n) => n === 0),
  });
  const keep = fc.constant({ action: null, category: null, keys: false });
  return fc
    .record({
      segments: fc.oneof({ weight: 4, arbitrary: path }, { weight: 1, arbitrary: throughData }),
      kind: fc.oneof({ weight: 3, arbitrary: rule }, { weight: 1, arbitrary: keep }),
      envelope: fc.nat(4).map((n) => n === 0),
    })
    .map(({ segments, kind, envelope }) => ({ id: `entry-${number}`, segments, envelope, ...kind }));
}

function pack(number: number, parts: RuleSetParts): fc.Arbitrary<PackSpec> {
  const entries = fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => entry(i, parts))))
    .map((all) => all.map((one) => shiftedByAnother(one, all)));
  return fc.record({
    // Of one vendor, or of two: default-deny asks for all vendors.
    id: fc.constantFrom(`acme/pack-${number}`, `vendor-${number}/pack`),
    records: fc.constantFrom(...RECORDS, ...(parts.filters ? [FILTERED_RECORDS] : [])),
    unlisted: fc.constantFrom("keep", "keep", "replace", "scan"),
    entries,
  });
}

/** Dates shift by a value that another entry of the record names. */
function shiftedByAnother(one: EntrySpec, all: readonly EntrySpec[]): EntrySpec {
  if (one.action?.name !== "shift-date") return one;
  const by = all.find(({ id, envelope }) => id !== one.id && !envelope)?.id;
  return { ...one, action: by === undefined ? specOf("replace") : { ...one.action, shift: { days: 30, by } } };
}

/** One rule file or two. */
export function ruleSets(parts: RuleSetParts): fc.Arbitrary<PackSpec[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(pack(1, parts)) },
    { weight: 2, arbitrary: fc.tuple(pack(2, parts), pack(1, parts)) },
  );
}
