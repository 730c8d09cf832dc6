/** Made-up documents that fill every place a pack speaks of, each with a word or a number of its own. */
import { decisionsIn, withoutLists } from "../../../src/review/engine/engine.ts";
import { isObject, type Json, type Keys } from "../../../src/review/engine/json.ts";
import { normalizedPath } from "../../../src/review/engine/place.ts";
import type { ReviewedPack } from "../../../src/review/reviewed-pack.ts";
import { type Entry, entriesOf, type Model, rulesOf } from "./draft.ts";
import { comparisons, filterIn, namesIn, segmentsOf } from "./path-text.ts";

/** No detector finds these. */
function word(number: number): string {
  const letters = [...String(number)].map((digit) => "bdfgklmnrt"[Number(digit)]);
  return `Qu${letters.join("o")}ox`;
}

/** Fills a document with words, as it goes along paths. */
class Filler {
  readonly document: Made = {};
  #next = 100;

  /** Puts a value of its own everywhere that the path leads to. */
  fill(path: string, from: readonly (string | number)[] = []): void {
    this.#along(segmentsOf(path).slice(1), [...from]);
  }

  #along(segments: readonly string[], keys: (string | number)[]): void {
    const [first, ...rest] = segments;
    if (first === undefined) {
      this.#put(keys, word(this.#next++));
      return;
    }
    const names = namesIn(first);
    const filter = filterIn(first);
    if (names.length > 0) for (const name of names) this.#along(rest, [...keys, name]);
    else if (filter !== undefined) this.#elements(filter, rest, keys);
    else if (first === "[*]") for (const i of [0, 1]) this.#along(rest, [...keys, i]);
    else if (/^\[\d+\]$/.test(first)) this.#along(rest, [...keys, Number(first.slice(1, -1))]);
    else if (first === ".*") for (const name of ["anyName", "otherName"]) this.#along(rest, [...keys, name]);
    else if (first.startsWith("..")) {
      for (const way of [[], ["someObject"]]) this.#along([`.${first.slice(2)}`, ...rest], [...keys, ...way]);
    }
  }

  /** An element for each literal of the filter, one with a value that nobody knows, and one that says nothing. */
  #elements(filter: string, rest: readonly string[], keys: (string | number)[]): void {
    const compared = comparisons(filter);
    const member = compared[0]?.member ?? /@\.([A-Za-z_]+)/.exec(filter)?.[1];
    const values = [...new Set(compared.map(({ literal }) => literal)), "someUnknown", undefined];
    for (const value of values) {
      const there = keys.reduce<Made | undefined>((at, key) => at && memberOf(at, key), this.document);
      const index = Array.isArray(there) ? there.length : 0;
      if (member !== undefined && value !== undefined) this.#put([...keys, index, member], value);
      this.#along(rest, [...keys, index]);
    }
  }

  /** What stands in the way, a word, becomes a container. */
  #put(keys: readonly (string | number)[], value: Made): void {
    let at: Made = this.document;
    for (const [i, key] of keys.entries()) {
      const next = keys[i + 1];
      const there = memberOf(at, key);
      if (next === undefined) {
        if (there === undefined) setMember(at, key, value);
      } else if (typeof there !== "object") setMember(at, key, typeof next === "number" ? [] : {});
      at = memberOf(at, key) as Made;
      if (next !== undefined && Array.isArray(at) !== (typeof next === "number")) return;
    }
  }
}

type Made = string | Made[] | { [name: string]: Made };

function memberOf(container: Made, key: string | number): Made | undefined {
  if (typeof container === "string") return undefined;
  return (container as { [name: string | number]: Made })[key];
}

function setMember(container: Made, key: string | number, value: Made): void {
  (container as { [name: string | number]: Made })[key] = value;
}

/** The longest paths first, so that what is a container in one of them is none in another. */
function recordOf(paths: readonly string[]): Json {
  const filler = new Filler();
  for (const path of [...paths].sort((a, b) => segmentsOf(b).length - segmentsOf(a).length)) filler.fill(path);
  return filler.document as Json;
}

/** Where a record of this root stands in a document. */
function wrapped(root: string, record: Json): Json {
  let document = record;
  for (const segment of segmentsOf(root).slice(1).reverse()) {
    const [name] = namesIn(segment);
    document = name === undefined ? [document, document] : { [name]: document };
  }
  return document;
}

export interface DocumentParts {
  readonly models: readonly [Model, Model];
  readonly sample: unknown;
  /** Fields that no entry may name. */
  readonly fields: readonly string[];
}

/** Few documents, of those entries only that are not alike in both versions. */
export function nearDocuments({ models: [old, now] }: DocumentParts): Json[] {
  const texts = [old, now].map((model) => new Set(entriesOf(model).map((entry) => JSON.stringify(entry))));
  const changed = [old, now].flatMap((model, i) =>
    entriesOf(model).filter((entry) => !texts[1 - i]?.has(JSON.stringify(entry))),
  );
  return changed.length === 0 ? [] : filledBy(changed, rootsOf([old, now]));
}

/** What all entries and all fields speak of, below all roots, and the sample. */
export function allDocuments({ models: [old, now], sample, fields }: DocumentParts): Json[] {
  const paths = entriesOf(old).map(({ path }) => path);
  const rest = recordOf([...new Set([...paths, ...fields.filter((path) => path.startsWith("$"))])]);
  return [...filledBy(entriesOf(old), rootsOf([old, now])), rest, filled(sample as Json)];
}

function rootsOf(models: readonly Model[]): string[] {
  return [...new Set(models.flatMap(({ records }) => records))];
}

function filledBy(entries: readonly Entry[], roots: readonly string[]): Json[] {
  const record = recordOf([...new Set(entries.map(({ path }) => path))]);
  return roots.map((root) => wrapped(root, record));
}

/** The same document, its texts made into words, but for those that filters ask for. */
function filled(sample: Json): Json {
  let next = 5000;
  return withTexts(sample, () => word(next++));
}

const ASKED = ["name", "key", "path", "type"];

/** Another text in the place of each, but for those that filters ask for. */
function withTexts(document: Json, textAt: (keys: Keys, text: string) => Json, keys: Keys = []): Json {
  if (Array.isArray(document)) return document.map((one, i) => withTexts(one, textAt, [...keys, i]));
  if (isObject(document)) {
    const members = Object.entries(document).map(([name, one]) => [name, withTexts(one, textAt, [...keys, name])]);
    return Object.fromEntries(members);
  }
  return typeof document !== "string" || ASKED.includes(String(keys.at(-1))) ? document : textAt(keys, document);
}

/** Texts that repeat what `also_in: text` makes known, everywhere else in the document. */
export function repeating(documents: readonly Json[], { pack }: ReviewedPack, { model }: { model: Model }): Json[] {
  const known = rulesOf(model).flatMap(({ id, also_in }) => (also_in === undefined ? [] : [id]));
  if (known.length === 0) return [];
  return documents.flatMap((document) => {
    const places = placesOf(document, pack, known);
    const words: string[] = [];
    const isKnown = (keys: Keys) => places.has(normalizedPath(keys));
    withTexts(document, (keys, text) => {
      if (isKnown(keys)) words.push(text);
      return text;
    });
    if (words.length === 0) return [];
    const text = `we spoke with ${words.join(" and ")} for long`;
    return [withTexts(document, (keys, was) => (isKnown(keys) ? was : text)), noted(document, text)];
  });
}

/** Where one of the entries decides. */
function placesOf(document: Json, pack: ReviewedPack["pack"], ids: readonly string[]): ReadonlySet<string> {
  const decided = decisionsIn(JSON.stringify(document), withoutLists(pack));
  return new Set(decided.flatMap(({ path, entry }) => (ids.includes(entry ?? "") ? [path] : [])));
}

/** A member that no entry names, in every object. */
function noted(document: Json, text: string): Json {
  if (Array.isArray(document)) return document.map((one) => noted(one, text));
  if (!isObject(document)) return document;
  const members = Object.entries(document).map(([name, value]) => [name, noted(value, text)]);
  return Object.fromEntries([...members, ["someNote", text]]);
}

/** The value at every place that one of the entries decides. */
export function withLiteral(
  documents: readonly Json[],
  { pack }: ReviewedPack,
  ids: readonly string[],
  literal: Json,
): Json[] {
  return documents.map((document) => {
    const places = placesOf(document, pack, ids);
    return withTexts(document, (keys, text) => (places.has(normalizedPath(keys)) ? literal : text));
  });
}
