/** What rules may do that nobody meant, although nothing is wrong with their form: warnings of `rules check`. */
import { isId } from "../actions/keyed-context.ts";
import type { Problem } from "../errors/errors.ts";
import type { ProblemCode } from "../errors/problem-codes.ts";
import { canMatchAbove } from "../paths/overlap.ts";
import { fullPaths, type RuleEntry, type RulePack } from "../rules/model.ts";
import { isCommonWord } from "../text/known/name-words.ts";
import { termsOf } from "../text/known/value-terms.ts";
import { decisionsIn } from "./engine/engine.ts";
import { placeText } from "./engine/place.ts";
import { listsApart } from "./pieces/apart.ts";
import { pieceListsIn, unitedLists } from "./pieces/pieces.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";

const NAMES = "user.name";
const NO_LABELS: ReadonlySet<string> = new Set();

/** `samples`: JSON texts, looked at beside the documents of the tests. No value of theirs is in a message. */
export function adviceOn(reviewed: ReviewedPack, samples: readonly string[]): readonly Problem[] {
  const { entries } = reviewed.pack;
  const texts = [...reviewed.tests.map(({ json }) => json), ...samples];
  const all = entries.filter(({ alsoInText }) => alsoInText);
  const around = all.filter(({ envelope }) => envelope);
  const known = all.filter(({ envelope }) => !envelope);
  return [
    ...entries
      .filter((one) => isMerged(one, reviewed.pack))
      .map((entry) => warning(reviewed, entry.id, "merged-ids", MERGED, MERGED_FIX)),
    ...known.filter(({ keys }) => keys).map(({ id }) => warning(reviewed, id, "also-in-keys", KEYS, KEYS_FIX)),
    ...around.map(({ id }) => warning(reviewed, id, "also-in-envelope", ENVELOPE, ENVELOPE_FIX)),
    ...(known.length === 0 ? [] : alsoIn(reviewed, known, texts)),
    ...inPieces(reviewed.pack, texts),
  ];
}

/** Lists of the tests and samples whose texts look like pieces of one, and are looked at one by one. */
function inPieces(pack: RulePack, texts: readonly string[]): Problem[] {
  const lists = unitedLists(...texts.map((text) => pieceListsIn(parsed(text))));
  return listsApart(lists, { packs: [pack] }).map(({ place, joined }) => {
    const message = `the texts of ${placeText(place)} look like pieces of one text, and are looked at one by one: what lies over several is not found`;
    const fix = `a rule for the list with action: scan and joined: ${JSON.stringify(joined)}`;
    return { code: "texts-in-pieces", severity: "warning", message, fix };
  });
}

const MERGED = 'every id becomes the same label under "replace", and a join by it takes everybody for one';
const ENVELOPE =
  '"also_in" looks in the same record, and what stands in the envelope is in none: nothing is looked for';
const ENVELOPE_FIX = "leave it away, or give a rule to a field of the records that holds the same";
const KEYS = '"also_in" looks for the values, not for the names of members that "keys" takes: in texts these stay';
const KEYS_FIX = "give a rule to a field that holds the same names as values, if there is one";
const MERGED_FIX = "action: null, or hash to join by it (it needs a key)";

/** Where another entry reaches below the place, `null` is refused (`below-removed`): a label is what there is without a key. */
function isMerged(entry: RuleEntry, { entries, records }: RulePack): boolean {
  if (entry.action?.name !== "replace" || !isId(entry.category)) return false;
  const own = fullPaths(entry, records);
  return !entries.some((other) =>
    fullPaths(other, records).some((path) => own.some((one) => canMatchAbove(one, path))),
  );
}

function alsoIn(reviewed: ReviewedPack, known: readonly RuleEntry[], texts: readonly string[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const text of texts) {
    for (const { entry, keys, value } of valuesIn(text, reviewed, known)) {
      const found = concern(entry, keys, value);
      const key = `${entry.id} ${found?.code}`;
      if (found === undefined || problems.has(key)) continue;
      problems.set(key, warning(reviewed, entry.id, found.code, found.message, found.fix));
    }
  }
  return [...problems.values()];
}

interface KnownField {
  readonly entry: RuleEntry;
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}

/** The values of the text that such rules decide; none where it is not one JSON document. */
function valuesIn(text: string, { pack }: ReviewedPack, known: readonly RuleEntry[]): KnownField[] {
  const document = parsed(text);
  if (document === undefined) return [];
  return decisionsIn(text, pack).flatMap(({ keys, entry: id }) => {
    const entry = known.find((one) => one.id === id);
    const at = (inside: unknown, key: string | number) => (inside as Record<string | number, unknown> | null)?.[key];
    return entry === undefined ? [] : { entry, keys, value: keys.reduce(at, document) };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Concern {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
}

function concern(entry: RuleEntry, keys: KnownField["keys"], value: unknown): Concern | undefined {
  const isName = entry.category?.startsWith(NAMES) ?? false;
  // A list of names is looked for as one name is.
  const isListed = isName && typeof value === "string" && typeof keys.at(-1) === "number";
  if (isBelow(entry, keys.at(isListed ? -2 : -1))) {
    const message =
      '"also_in" stands on an object or a list: every word and number in it, not the names of members, is looked for in the texts of the record';
    return { code: "also-in-container", message, fix: "name the members that hold names" };
  }
  if (typeof value !== "string") return undefined;
  const { sequences, exact, numbers } = termsOf(value, { labels: NO_LABELS, isName });
  const isTaken = sequences.some(([first, ...others]) => others.length > 0 || first?.rank === "strong");
  if (isTaken || exact.length > 0 || numbers.length > 0) return undefined;
  const word = sequences[0]?.[0]?.text ?? "";
  const what = isCommonWord(word) ? `a common word ("${word}")` : "too short";
  const message = `a value that the tests or the sample have here is ${what}: in texts it is taken only beside an honorific or another part of the name`;
  return { code: "also-in-common", message, fix: "see docs/rule-files.md, also_in" };
}

/** Whether a value with this last key lies inside of what the rule names. */
function isBelow({ path }: RuleEntry, key: string | number | undefined): boolean {
  const selectors = path.segments.at(-1)?.selectors ?? [];
  if (selectors.length === 0 || selectors.some(({ kind }) => kind !== "name")) return false;
  return !selectors.some((selector) => selector.kind === "name" && selector.name === key);
}

function warning(reviewed: ReviewedPack, id: string, code: ProblemCode, message: string, fix: string): Problem {
  const place = reviewed.entries.find((entry) => entry.id === id)?.place;
  return { code, severity: "warning", message: `"${id}": ${message}`, fix, ...(place && { place }) };
}
