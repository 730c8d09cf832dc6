/** What samples say against the rules: by themselves, and beside what was seen before. */
import type { RulePack } from "../../rules/model.ts";
import { isContact } from "./forms.ts";
import type { SeenPlace, SeenShare } from "./places.ts";
import type { RememberedPlace, SeenFile, TimesByName } from "./seen-file.ts";

/**
 * `kept-contact`: a keep keeps what is made like an address or a number of somebody. `kept-form`: a keep's values have forms that they
 * did not have. `new-undecided`: nothing decides at a place where something did, or that was not there. These call for a change of
 * the rules, or a look. `new-place`, `new-type`, `new-form` and `not-seen` only say what is different.
 */
export const FINDINGS = [
  "kept-contact",
  "kept-form",
  "new-undecided",
  "new-place",
  "new-type",
  "new-form",
  "not-seen",
] as const;
export type SampleFindingCode = (typeof FINDINGS)[number];

export interface SampleFinding {
  readonly code: SampleFindingCode;
  /** It is a reason to say no. */
  readonly isBad: boolean;
  readonly path: string;
  readonly entry: string | null;
  /** The forms or types that it is about. */
  readonly what: readonly string[];
  /** Those that were known before. */
  readonly before: readonly string[];
}

/** A keep for this reason says that its values are for everybody. */
const PUBLIC = "public";

/** What keeps keep. `reasonOf`: of an entry. */
export function keptContacts(
  places: readonly SeenPlace[],
  pack: RulePack,
  reasonOf: (entry: string) => string | null,
): SampleFinding[] {
  const listed = new Set(pack.entries.flatMap(({ id, values }) => (values === undefined ? [] : [id])));
  return places.flatMap(({ path, decided }) =>
    decided.flatMap(({ entry, outcome, forms }) => {
      const contacts = Object.keys(forms).filter(isContact);
      if (outcome !== "kept" || entry === null || contacts.length === 0) return [];
      // What stands in a list was read by whoever reviewed it.
      if (listed.has(entry) || reasonOf(entry) === PUBLIC) return [];
      return [finding("kept-contact", path, entry, contacts)];
    }),
  );
}

function finding(
  code: SampleFindingCode,
  path: string,
  entry: string | null,
  what: readonly string[],
  before: readonly string[] = [],
): SampleFinding {
  const isBad = code === "kept-contact" || code === "kept-form" || code === "new-undecided";
  return { code, isBad, path, entry, what, before };
}

/** The month up to which things are known, and whether something is. */
export function knownUntil({ months }: SeenFile, month: string): string | undefined {
  // What this month has already written is still new in it, so that a second run says the same.
  return months.filter((other) => other < month).at(-1) ?? months.at(-1);
}

/** What is different from what was seen up to the month `since`. */
export function differences(places: readonly SeenPlace[], before: SeenFile, since: string): SampleFinding[] {
  return new Differences(before, since).in(places);
}

class Differences {
  readonly #places: ReadonlyMap<string, Known>;
  /** By entry, the forms of its values wherever they stand. */
  readonly #ofEntries = new Map<string, Set<string>>();

  constructor(before: SeenFile, since: string) {
    const known = before.places.map((place) => [place.path, new Known(place, since)] as const);
    this.#places = new Map(known.filter(([, { types }]) => types.length > 0));
    for (const { shares } of this.#places.values()) {
      for (const [key, forms] of shares) {
        const all = this.#ofEntries.get(key) ?? new Set();
        this.#ofEntries.set(key, new Set([...all, ...forms]));
      }
    }
  }

  in(places: readonly SeenPlace[]): SampleFinding[] {
    const seen = new Set(places.map(({ path }) => path));
    const gone = [...this.#places.keys()].filter((path) => !seen.has(path));
    return [...places.flatMap((place) => this.#at(place)), ...gone.map((path) => finding("not-seen", path, null, []))];
  }

  #at(place: SeenPlace): SampleFinding[] {
    const { path, types } = place;
    const known = this.#places.get(path);
    const all = Object.keys(types);
    const isOther = (type: string) => known !== undefined && !known.types.includes(type);
    const other = all.filter(isOther);
    return [
      ...(known === undefined ? [finding("new-place", path, null, all)] : []),
      ...(other.length > 0 ? [finding("new-type", path, null, other, known?.types)] : []),
      ...place.decided.flatMap((share) => this.#ofShare(path, share, known)),
    ];
  }

  #ofShare(path: string, { entry, outcome, forms }: SeenShare, known: Known | undefined): SampleFinding[] {
    const own = known?.shares.get(keyOf(entry, outcome));
    if (outcome === "undecided" && own === undefined) return [finding("new-undecided", path, null, Object.keys(forms))];
    // An entry may have another id than before, and a place may be new to a keep that takes many.
    const compared =
      own ?? known?.forms ?? (outcome === "kept" ? this.#ofEntries.get(keyOf(entry, outcome)) : undefined);
    if (compared === undefined) return [];
    const other = Object.keys(forms).filter((form) => !compared.has(form));
    if (other.length === 0 || outcome === "empty") return [];
    return [finding(outcome === "kept" ? "kept-form" : "new-form", path, entry, other, [...compared].sort())];
  }
}

function keyOf(entry: string | null, outcome: string): string {
  return `${outcome} ${entry}`;
}

/** What was known of a place. */
class Known {
  readonly types: readonly string[];
  readonly shares = new Map<string, ReadonlySet<string>>();
  /** Of all its values. */
  readonly forms = new Set<string>();

  constructor({ types, decided }: RememberedPlace, since: string) {
    this.types = namesUntil(types, since);
    for (const { entry, outcome, forms } of decided) {
      const known = namesUntil(forms, since);
      if (known.length > 0) this.shares.set(keyOf(entry, outcome), new Set(known));
      if (outcome !== "empty") for (const form of known) this.forms.add(form);
    }
  }
}

function namesUntil(times: TimesByName, since: string): string[] {
  return Object.entries(times).flatMap(([name, seen]) => (seen !== undefined && seen.first <= since ? [name] : []));
}
