/** Made-up documents that fill every place a pack speaks of, each with a word or a number of its own. */
import { decisionsIn } from "../../../src/review/engine/engine.ts";
import { isObject, type Json, valuesIn, withValue, valueAt } from "../../../src/review/engine/json.ts";
import type { ReviewedPack } from "../../../src/review/reviewed-pack.ts";
import { normalizedPath } from "../../../src/review/engine/place.ts";
import { type Model, entriesOf, rulesOf } from "./draft.ts";
import { comparisons, filterIn, namesIn, segmentsOf } from "./path-text.ts";

/** No detector finds these. */
function word(number: number): string {
  const letters = [...String(number)].map((digit) => "bdfgklmnrt"[Number(digit)]);
  return `Qu${letters.join("o")}ox`;
}

/** Fills a document with words, as it goes along paths. */
class Filler {
  document: Json = {};
  #next = 100;

  /** Puts a value of its own everywhere that the path leads to. */
  fill(path: string, from: readonly (string | number)[] = []): void {
    this.#along(segmentsOf(path).slice(1), [...from]);
  }

  #along(segments: readonly string[], keys: (string | number)[]): void {
    const [first, ...rest] = segments;
    if (first === undefined) return this.#put(keys, word(this.#next++));
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
      const there = valueAt(this.document, keys);
      const index = Array.isArray(there) ? there.length : 0;
      if (member !== undefined && value !== undefined) this.#put([...keys, index, member], value);
      this.#along(rest, [...keys, index]);
    }
  }

  #put(keys: readonly (string | number)[], value: Json): void {
    const there = valueAt(this.document, keys);
    if (there !== undefined && there !== null) return;
    for (let i = 1; i < keys.length; i++) {
      const inside = valueAt(this.document, keys.slice(0, i));
      const isWord = inside !== undefined && inside !== null && typeof inside !== "object";
      if (isWord) this.document = withValue(this.document, keys.slice(0, i), typeof keys[i] === "number" ? [] : {}) as Json;
    }
    this.document = withValue(this.document, keys, value) ?? this.document;
  }
}

/** The longest paths first, so that what is a container in one of them is none in another. */
function recordOf(paths: readonly string[]): Json {
  const filler = new Filler();
  for (const path of [...paths].sort((a, b) => segmentsOf(b).length - segmentsOf(a).length)) filler.fill(path);
  return filler.document;
}

/** Where a record of this root stands in a document. */
function wrapped(root: string, record: Json): Json[] {
  let document = record;
  for (const segment of segmentsOf(root).slice(1).reverse()) {
    const [name] = namesIn(segment);
    document = name === undefined ? [document, document] : { [name]: document };
  }
  return [document];
}

export interface DocumentParts {
  readonly models: readonly [Model, Model];
  readonly sample: unknown;
  /** Fields that no entry may name. */
  readonly fields: readonly string[];
}

export function documentsFor({ models, sample, fields }: DocumentParts): Json[] {
  const inRecords = models.flatMap(({ rules = [], keep = [] }) => [...rules, ...keep]).map(({ path }) => path);
  const inEnvelope = models.flatMap((model) => entriesOf(model)).map(({ path }) => path);
  const all = [...new Set(inRecords)];
  const record = recordOf(all);
  const roots = [...new Set(models.flatMap(({ records }) => records))];
  const rest = recordOf([...new Set(inEnvelope), ...fields.filter((path) => path.startsWith("$"))]);
  return [...roots.flatMap((root) => wrapped(root, record)), rest, filled(sample as Json)];
}

/** The same document, all its texts and numbers made into words, but for those that filters ask for. */
function filled(sample: Json): Json {
  let document = sample;
  let next = 5000;
  for (const keys of valuesIn(sample)) {
    const name = keys.at(-1);
    if (typeof valueAt(sample, keys) !== "string" || ["name", "key", "path", "type"].includes(String(name))) continue;
    document = withValue(document, keys, word(next++)) ?? document;
  }
  return document;
}

/** Texts that repeat what `also_in: text` makes known, everywhere else in the document. */
export function repeating(documents: readonly Json[], { pack }: ReviewedPack, { model }: { model: Model }): Json[] {
  const known = new Set(rulesOf(model).flatMap(({ id, also_in }) => (also_in === undefined ? [] : [id])));
  if (known.size === 0) return [];
  return documents.flatMap((document) => {
    const decided = new Map(decisionsIn(JSON.stringify(document), pack).map(({ path, entry }) => [path, entry]));
    const places = valuesIn(document).filter((keys) => known.has(decided.get(normalizedPath(keys)) ?? ""));
    const words = places.map((keys) => valueAt(document, keys)).filter((value) => typeof value === "string");
    if (words.length === 0) return [];
    const text = `we spoke with ${words.join(" and ")} for long`;
    const withTexts = valuesIn(document).reduce<Json>((made, keys) => {
      const isText = typeof valueAt(document, keys) === "string" && !places.includes(keys);
      const isAsked = ["name", "key", "path"].includes(String(keys.at(-1)));
      return isText && !isAsked ? (withValue(made, keys, text) ?? made) : made;
    }, document);
    return [withTexts, noted(document, text)];
  });
}

/** A member that no entry names, in every object. */
function noted(document: Json, text: string): Json {
  if (Array.isArray(document)) return document.map((one) => noted(one, text));
  if (!isObject(document)) return document;
  const members = Object.entries(document).map(([name, value]) => [name, noted(value, text)]);
  return Object.fromEntries([...members, ["someNote", text]]);
}

/** The value at every place that one of the entries decides. */
export function withLiteral(documents: readonly Json[], pack: ReviewedPack["pack"], ids: readonly string[], literal: Json): Json[] {
  return documents.map((document) => {
    const decided = decisionsIn(JSON.stringify(document), pack);
    const places = new Set(decided.flatMap(({ path, entry }) => (ids.includes(entry ?? "") ? [path] : [])));
    return valuesIn(document).reduce<Json>(
      (made, keys) => (places.has(normalizedPath(keys)) ? (withValue(made, keys, literal) ?? made) : made),
      document,
    );
  });
}
