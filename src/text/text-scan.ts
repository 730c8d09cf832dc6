/**
 * Looks for personal data in a JSON string, key or number with the run's detectors, and writes what the actions make
 * of each hit in its place; all other characters stay as they are written.
 */
import type { Action } from "../actions/action.ts";
import type { Hit, Span } from "../detectors/detector.ts";
import type { RunCounts } from "../report/run-counts.ts";
import type { TextDetectors } from "./detect.ts";
import { decodeString, encodeText, writtenText } from "./encodings/json-string.ts";
import { isJsonText, jsonTokens } from "./encodings/json-text.ts";
import type { KnownSpan, KnownValues } from "./known-values.ts";

/** What is done with the hits of a category. */
export interface HitAction {
  readonly action: Action;
  /** What stands for a value of the category, e.g. `[PHONE]`. */
  readonly label: string;
  /** Keys that become labels are numbered where they would be equal. */
  readonly keysAreLabels: boolean;
}

/** What becomes of hits, and who hears of them. */
export interface HitHandling {
  readonly counts: RunCounts;
  /** Hears of each hit: where it is, and the detector's id. */
  readonly tell: ((place: number, detector: string) => void) | undefined;
  readonly actionOf: (category: string) => HitAction;
  /** What is done with known values, by what they came with. */
  readonly actionOfSource: (source: number) => HitAction;
}

/** Another text in place of the characters from `start` to `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Use = "value" | "key";

/** The source of a part of the text at hand, by its offsets there, as it is written in the input. */
type SourceOf = (start: number, end: number) => string;

/** Where a string stands: how deep in JSON inside of strings, and as what. */
interface Standing {
  readonly depth: number;
  readonly use: Use;
  /** What the core has seen in it. */
  readonly seen?: number;
  /** Absent for a string that is not inside of another one. */
  readonly sourceOf?: SourceOf;
}

interface TextStanding {
  readonly use: Use;
  readonly seen: number | undefined;
  readonly sourceOf: SourceOf;
}

/** What was found in a text. */
interface Found {
  readonly edits: readonly Edit[];
  readonly hits: readonly Hit[];
  readonly known: readonly KnownSpan[];
  readonly use: Use;
  readonly sourceOf: SourceOf;
}

/** JSON inside a string is looked into so deep; what lies deeper is replaced whole (semantics, "What comes out"). */
const DEEPEST = 4;
const TOO_DEEP = "[REDACTED]";
/** Counted beside the detectors: values that another field of the record has. */
const KNOWN = "known-value";
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 19;
const NO_EDITS: readonly Edit[] = Object.freeze([]);
const WHOLE_NUMBER = /^-?[0-9]+$/;

export class TextScan {
  /** Stands for where the next text is. */
  place = 0;
  /** The record that it stands in, and what is known from other fields of it. */
  record = 0;
  known: KnownValues | undefined;
  /** What the core has seen in the next value (evidence, and SEEN); forgotten with it. */
  seen = 0;
  readonly #detectors: TextDetectors;
  readonly #counts: RunCounts;
  readonly #tell: HitHandling["tell"];
  readonly #actionOf: (category: string) => HitAction;
  readonly #actionOfSource: (source: number) => HitAction;

  constructor(detectors: TextDetectors, { counts, tell, actionOf, actionOfSource }: HitHandling) {
    this.#detectors = detectors;
    this.#counts = counts;
    this.#tell = tell;
    this.#actionOf = actionOf;
    this.#actionOfSource = actionOfSource;
  }

  /** Evidence that a string must have some of to be looked at. */
  get needs(): number {
    return this.#detectors.needs;
  }

  /** Whether a name may hold something: JSON in it is looked into where it stands, and not here. */
  finds(plain: string): boolean {
    return isJsonText(plain) || this.#detectors.find(plain).length > 0;
  }

  readonly string = (raw: string): string => {
    const { seen } = this;
    this.seen = 0;
    return applied(raw, this.#editsOfString(raw, { depth: 0, use: "value", seen }));
  };

  /** A key, with labels that are not numbered yet. */
  readonly key = (raw: string): string => applied(raw, this.#editsOfString(raw, { depth: 0, use: "key" }));

  readonly number = (raw: string): string => this.#number(raw, raw);

  #number(raw: string, source: string): string {
    const digits = digitsOf(raw);
    if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return raw;
    const [hit] = this.#detectors.find(digits);
    if (hit === undefined) return raw;
    this.#count(hit.detector);
    const { number, sealed } = this.#actionOf(hit.category).action;
    if (sealed !== undefined) return writtenText(sealed(source));
    return typeof number === "string" ? number : (number(raw, this.record) ?? raw);
  }

  #editsOfString(raw: string, { depth, use, seen, sourceOf }: Standing): readonly Edit[] {
    const { plain, rawAt } = decodeString(raw);
    const ofPlain: SourceOf = (start, end) => {
      const [from, to] = [rawAt(start), rawAt(end)];
      return sourceOf === undefined ? raw.slice(from, to) : sourceOf(from, to);
    };
    const edits = isJsonText(plain)
      ? this.#editsOfJson(plain, { depth: depth + 1, sourceOf: ofPlain })
      : this.#editsOfText(plain, { use, seen, sourceOf: ofPlain });
    if (edits.length === 0) return NO_EDITS;
    return edits.map(({ start, end, text }) => ({ start: rawAt(start), end: rawAt(end), text: encodeText(text) }));
  }

  #editsOfText(plain: string, { use, seen, sourceOf }: TextStanding): readonly Edit[] {
    const hits = this.#detectors.find(plain, seen);
    const known = use === "value" ? this.known?.find(plain) : undefined;
    const edits = hits.length === 0 ? NO_EDITS : this.#editsOfHits(plain, { hits, use, sourceOf });
    return known === undefined || known.length === 0 ? edits : this.#withKnown(plain, { edits, hits, known, sourceOf });
  }

  /** What the detectors find goes first; of a known value what is left of it. */
  #withKnown(plain: string, { edits: ofHits, hits, known, sourceOf }: Omit<Found, "use">): readonly Edit[] {
    const edits = [...ofHits];
    let at = 0;
    for (const { start, end, source } of known) {
      while (at < hits.length && (hits[at] as Hit).end <= start) at++;
      const next = hits[at];
      const inside = next !== undefined && next.start < end ? next : undefined;
      const from = inside !== undefined && inside.start <= start ? Math.max(start, inside.end) : start;
      const to = inside !== undefined && inside.start > start ? inside.start : end;
      if (from >= to) continue;
      this.#count(KNOWN);
      edits.push({
        start: from,
        end: to,
        text: this.#textFor(plain, { start: from, end: to }, this.#actionOfSource(source), sourceOf),
      });
    }
    return edits.sort((a, b) => a.start - b.start);
  }

  #editsOfHits(plain: string, { hits, use, sourceOf }: Omit<Found, "edits" | "known">): readonly Edit[] {
    return hits.map((hit) => {
      const { start, end, detector, category } = hit;
      this.#count(detector);
      const does = this.#actionOf(category);
      const isLabel = use === "key" && does.keysAreLabels;
      return { start, end, text: isLabel ? does.label : this.#textFor(plain, hit, does, sourceOf) };
    });
  }

  #textFor(plain: string, { start, end }: Span, { action }: HitAction, sourceOf: SourceOf): string {
    const { string, sealed } = action;
    if (sealed !== undefined) return sealed(`"${sourceOf(start, end)}`);
    if (typeof string === "string") return string;
    const found = plain.slice(start, end);
    return string(found, this.record) ?? found;
  }

  #editsOfJson(plain: string, { depth, sourceOf }: { depth: number; sourceOf: SourceOf }): readonly Edit[] {
    if (depth > DEEPEST) {
      this.#counts.add("tooDeep");
      return [{ start: 0, end: plain.length, text: TOO_DEEP }];
    }
    const edits: Edit[] = [];
    const keys = new Map<string, number>();
    for (const { kind, start, text, object } of jsonTokens(plain)) {
      if (kind === "number") {
        const number = this.#number(text, sourceOf(start, start + text.length));
        if (number !== text) edits.push({ start, end: start + text.length, text: number });
        continue;
      }
      const ofToken: SourceOf = (from, to) => sourceOf(start + from, start + to);
      const inside = this.#editsOfString(text, { depth, use: kind === "key" ? "key" : "value", sourceOf: ofToken });
      const unique = kind === "key" && inside.length > 0 ? this.#numbered(text, inside, object, keys) : inside;
      for (const edit of unique) edits.push({ start: start + edit.start, end: start + edit.end, text: edit.text });
    }
    return edits;
  }

  /** The edits of a key, told apart from those of equal keys of its object. */
  #numbered(raw: string, edits: readonly Edit[], object: number, keys: Map<string, number>): readonly Edit[] {
    const name = `${object} ${applied(raw, edits)}`;
    const count = (keys.get(name) ?? 0) + 1;
    keys.set(name, count);
    const last = edits.at(-1) as Edit;
    return [...edits.slice(0, -1), { ...last, text: numberedLabel(last.text, count) }];
  }

  #count(detector: string): void {
    this.#counts.addHit(this.place, detector);
    this.#tell?.(this.place, detector);
  }
}

/** `[PHONE 2]` for the second `[PHONE]`; what does not end in a label stays. */
export function numberedLabel(text: string, count: number): string {
  if (count === 1) return text;
  const bracket = text.lastIndexOf("]");
  return bracket < 0 ? text : `${text.slice(0, bracket)} ${count}${text.slice(bracket)}`;
}

function applied(raw: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return raw;
  let text = "";
  let at = 0;
  for (const edit of edits) {
    text += raw.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + raw.slice(at);
}

/** The digits of a number that is whole, also if it is written with a point or an exponent; else none. */
function digitsOf(raw: string): string {
  const text = WHOLE_NUMBER.test(raw) ? raw : wholeText(Number(raw));
  return text.startsWith("-") ? text.slice(1) : text;
}

function wholeText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : "";
}
