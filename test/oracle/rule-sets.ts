/** Random rule files, policies and options over the names that random documents have. */
import fc from "fast-check";
import { CUSTOMER_NAMES, NAMES, OFTEN, VALUES_OF_LISTS } from "./documents.ts";
import { REGIONS } from "./planted.ts";
import type { Action, Asked, Entry, Pack, Path, Policy, Segment, Selector } from "./spec.ts";
import { ACTIONS } from "./table.ts";

export const KEY = "0123456789abcdef0123456789abcdef";

const CATEGORIES = [
  ...["user.name", "user.contact.email", "user.contact.phone_number", "user.unique_id", "user.content.private"],
  ...["user.device.ip_address", "user.workplace", "user.contact.address.postal_code"],
];
const SUBJECTS = ["customer", "employee"];

const nameOf = (name: string): Selector => ({ kind: "name", text: JSON.stringify(name), name });
const named = fc.constantFrom(...NAMES, ...OFTEN, ...OFTEN, ...CUSTOMER_NAMES).map(nameOf);
const indexed = fc.nat(2).map((index): Selector => ({ kind: "index", text: String(index) }));
const sliced = fc
  .constantFrom("0:1", "1:", ":2", "::2", "1:3:2", "2:1", "0:4:0")
  .map((text): Selector => ({ kind: "slice", text }));
const wildcard = fc.constant<Selector>({ kind: "wildcard", text: "*" });

const CONDITIONS = [
  ...["@.kind == 'x'", "@.kind != 'x'", "@.name", "!@.name", "@.kind == 'x' || @.name == 'y'", "@ == 'x'", "@ != 1"],
  ...["@.kind != 'x' && @.kind != 'y'", "@.a > 1", "@.a <= @.b", "@['é'] == 'x'", "length(@) > 1", "length(@.v) == 1"],
  ...["match(@.name, '[a-z].*')", "match(@.v, 'x')", "search(@.v, 'x|y')", "@.a == null", "@.v.name == 'x'"],
  ...["@[0] == 'x'", "count(@.*) > 2", "@.a == @.b", "@['__proto__'] == 'x'", "@[''] != 'r'", "@..name"],
  ...["@.b[?@ == 'x']", "value(@.b) == true"],
];
const filtered = fc.constantFrom(...CONDITIONS).map((text): Selector => ({ kind: "filter", text: `?${text}` }));

/** `byName`: no wildcard over names and no `..`, as in the path of a keep. */
function segment(byName: boolean): fc.Arbitrary<Segment> {
  const one = fc.oneof(
    { weight: 7, arbitrary: named },
    { weight: 1, arbitrary: indexed },
    { weight: 1, arbitrary: sliced },
    { weight: 3, arbitrary: wildcard },
    { weight: 2, arbitrary: filtered },
  );
  const selectors = fc.oneof(
    { weight: 7, arbitrary: fc.tuple(one) },
    {
      weight: 1,
      arbitrary: fc.array(fc.oneof(named, named, indexed, sliced, filtered), { minLength: 2, maxLength: 3 }),
    },
  );
  return fc.record({ descendant: byName ? fc.constant(false) : fc.nat(7).map((n) => n === 0), selectors });
}

const child = (selector: Selector): Segment => ({ descendant: false, selectors: [selector] });
const member = (name: string): Segment => child(nameOf(name));
const ALL = child({ kind: "wildcard", text: "*" });

const RECORDS: readonly (readonly Path[])[] = [
  [[]],
  [[member("data"), ALL]],
  [[ALL], []],
  [[member("data"), ALL], [ALL], []],
  [
    [member("data"), ALL, member("items"), ALL],
    [member("data"), ALL],
  ],
  [[member("v")]],
  [[member("data"), child({ kind: "slice", text: "1:" })]],
  [[member("data"), child({ kind: "filter", text: "?@.kind == 'x'" })], []],
];

const NAMES_OF_RECORDS = ["data", "items", "v"];

const option = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });
/** Scanning changes only what is planted, so it is drawn more often. */
const OFTEN_DRAWN = [...ACTIONS].filter(([name]) => name === "scan");

const actions: fc.Arbitrary<Action> = fc
  .constantFrom(...ACTIONS, ...OFTEN_DRAWN, ...OFTEN_DRAWN)
  .chain(([name, { options = fc.constant(undefined) }]) =>
    options.map((one) => ({ name, ...(one && { options: one }) })),
  );

const FEW_WHOLE = new Set(["remove", "null"]);
/** Those that take nodes whole are refused above other entries, so that many would leave few rule files. */
const ruleActions = fc.oneof({ weight: 5, arbitrary: actions.filter(({ name }) => !FEW_WHOLE.has(name)) }, actions);

function pathOf(byName: boolean): fc.Arbitrary<Path> {
  const path = fc.array(segment(byName), { minLength: 1, maxLength: 3 });
  const throughData = fc.tuple(segment(byName), path).map(([first, rest]) => [member("data"), first, ...rest]);
  return fc.oneof(
    { weight: 8, arbitrary: path },
    { weight: 2, arbitrary: throughData },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

const rule = fc.record({
  path: pathOf(false),
  action: ruleActions,
  category: fc.constantFrom(...CATEGORIES),
  subject: option(fc.constantFrom(...SUBJECTS)),
  keys: fc.nat(3).map((n) => n === 0),
});

const keep = fc.record({
  path: pathOf(true).filter((path) => !path.some(({ selectors }) => selectors.some(({ kind }) => kind === "wildcard"))),
  action: fc.constant(null),
  category: fc.constant(null),
  values: option(fc.uniqueArray(fc.constantFrom(...VALUES_OF_LISTS), { minLength: 1, maxLength: 3 })),
});

/** Whom the record names, and whom it is about. */
const person = fc.record({
  path: fc.constantFrom<Path>([member("who")], [{ ...member("who"), descendant: true }], [ALL, member("who")]),
  action: ruleActions.filter(({ name }) => name !== "scan" && name !== "shift-date"),
  category: fc.constant("user.name"),
  alsoInText: fc.constant(true),
});
const about = fc.record({
  path: fc.constantFrom<Path>([member("ref")], [{ ...member("ref"), descendant: true }]),
  action: ruleActions,
  category: fc.constant("user.unique_id"),
});
const aboutKept = fc.constant({ path: [member("ref")], action: null, category: null });
const dated = fc.record({
  path: fc.constantFrom<Path>([member("when")], [{ ...member("when"), descendant: true }]),
  action: fc.constantFrom(1, 30, 400).map((days): Action => ({ name: "shift-date", options: { days } })),
  category: fc.constantFrom("user.demographic.date_of_birth", "user.unique_id"),
});

/** Two ways to the same nodes, each more literal than the other somewhere. */
const rivals = fc
  .tuple(fc.constantFrom(...OFTEN), fc.constantFrom(...OFTEN), ruleActions, ruleActions, fc.boolean())
  .map(([one, other, action, second, isDeep]) => [
    { path: [member(one), { ...ALL, descendant: isDeep }], action, category: "user.name" },
    { path: [ALL, member(other)], action: second, category: "user.workplace" },
  ]);
/** From outside into what may be a record of its own, where it does not count. */
const crossing = fc.constantFrom(...OFTEN).chain((name) =>
  fc.record({
    path: fc.constantFrom<Path>([member("data"), ALL, member(name)], [ALL, member(name)]),
    action: fc.constant(null),
    category: fc.constant(null),
  }),
);
const taken = fc.record({
  path: fc.constantFrom<Path>(
    [member("c")],
    [ALL, member("c")],
    [{ ...member("kind"), descendant: true }],
    [member("b"), ALL],
  ),
  action: fc.constantFrom<Action>({ name: "remove" }, { name: "null" }),
  category: fc.constantFrom(...CATEGORIES),
});

type Drawn = Omit<Entry, "id" | "envelope">;

function pack(number: number): fc.Arbitrary<Pack> {
  const plain = fc.array(fc.oneof({ weight: 3, arbitrary: rule as fc.Arbitrary<Drawn> }, keep as fc.Arbitrary<Drawn>), {
    minLength: 1,
    maxLength: 4,
  });
  return fc
    .record({
      // Of one vendor, or of two: default-deny asks for all vendors.
      id: fc.constantFrom(`acme/pack-${number}`, `vendor-${number}/pack`),
      records: fc.constantFrom(...RECORDS),
      unlisted: fc.constantFrom<Pack["unlisted"]>("keep", "replace", "scan", undefined),
      regions: fc.subarray(REGIONS),
      plain,
      person: option(person),
      shift: option(fc.tuple(fc.oneof(about as fc.Arbitrary<Drawn>, aboutKept), dated)),
      rivals: fc.option(rivals, { nil: [], freq: 2 }),
      crossing: option(crossing),
      // It is refused above what others look for.
      taken: fc.oneof({ weight: 1, arbitrary: taken }, { weight: 3, arbitrary: fc.constant(undefined) }),
      envelope: fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
      headed: fc.boolean(),
    })
    .map(
      ({ plain: drawn, person: who, shift, rivals: pair, crossing: into, taken: whole, envelope, headed, ...head }) => {
        const entries = drawn.map(
          (one, i): Entry => outside({ ...one, id: `entry-${i}`, envelope: envelope[i] === 0 }, head.records),
        );
        for (const [i, one] of pair.entries()) entries.push({ ...one, id: `rival-${i}`, envelope: false });
        if (into !== undefined) entries.push({ ...into, id: "crossing", envelope: false });
        if (whole !== undefined) entries.push({ ...whole, id: "taken", envelope: false });
        if (who !== undefined) entries.push({ ...who, id: "person", envelope: false });
        for (const [i, one] of (shift ?? []).entries())
          entries.push({ ...one, id: ["about", "dated"][i] as string, envelope: false });
        const shiftBy = shift !== undefined && headed ? { shiftBy: "about" } : {};
        return { ...head, ...shiftBy, entries: entries.map((one) => shiftedBy(one, shift !== undefined)) };
      },
    );
}

/** Rules that may take a record from outside are refused; most that would are led past the records by a name of their own. */
function outside(entry: Entry, records: readonly Path[]): Entry {
  const [first] = entry.path;
  const isInside = !entry.envelope && records.length === 1;
  const isAside = first?.selectors.every(({ name }) => name !== undefined && !NAMES_OF_RECORDS.includes(name)) ?? false;
  if (entry.action === null || isInside || isAside) return entry;
  return { ...entry, path: [member(entry.keys ? "a" : "b"), ...entry.path] };
}

/** Dates shift by a value that another entry of the file names; a file without one shifts none. */
function shiftedBy(entry: Entry, possible: boolean): Entry {
  if (entry.action?.name !== "shift-date") return entry;
  const { options } = entry.action;
  const isPossible = possible && entry.id !== "about";
  return {
    ...entry,
    action: isPossible ? { name: "shift-date", options: { ...options, by: "about" } } : { name: "replace" },
  };
}

/** One rule file, two or none. */
export const ruleSets: fc.Arbitrary<Pack[]> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(pack(1)) },
  { weight: 4, arbitrary: fc.tuple(pack(2), pack(1)) },
  { weight: 1, arbitrary: fc.tuple(pack(3), pack(2), pack(1)) },
);

const CATEGORIES_OF_POLICIES = [
  "user",
  "user.contact",
  "user.contact.email",
  "user.contact.phone_number",
  "user.name",
  "system",
];
const bySubject = fc.record({ customer: actions, employee: actions }, { requiredKeys: ["customer"] });

export const policies: fc.Arbitrary<Policy> = fc
  .record({
    unlisted: fc.constantFrom<Policy["unlisted"]>(undefined, undefined, "keep", "scan", "replace"),
    categories: fc.dictionary(
      fc.constantFrom(...CATEGORIES_OF_POLICIES),
      fc.oneof({ weight: 3, arbitrary: actions }, { weight: 1, arbitrary: bySubject }),
      { maxKeys: 3, noNullPrototype: true },
    ),
    rules: fc.dictionary(fc.constantFrom("acme/pack-1/entry-0", "vendor-2/pack/entry-0"), actions, {
      maxKeys: 1,
      noNullPrototype: true,
    }),
  })
  .map((drawn) => ({ id: "made-up", ...drawn }));

export function asked(policy: fc.Arbitrary<Policy | undefined>): fc.Arbitrary<Asked> {
  return fc.record({
    policy,
    unlisted: fc.constantFrom<Asked["unlisted"]>(undefined, undefined, undefined, "keep", "scan", "replace"),
    regions: fc.subarray(REGIONS),
    key: fc.constant(KEY),
    purpose: fc.constantFrom("", "research"),
  });
}
