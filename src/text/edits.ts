/**
 * Text: in goes a text and where it stands, out come edits. Everything here is pure: it knows no rules, no nodes and no documents,
 * and keeps nothing from one text to the next.
 */
import type { Action } from "../actions/action.ts";
import type { ReadHit, TextDetectors, TextHit } from "./detect.ts";
import { type Edit, type Edited, type FoundHit, KNOWN_HIT, numberedLabel, UNCHANGED } from "./edit.ts";
import type { Written } from "./encodings/encoding.ts";
import { JsonString } from "./encodings/json-string.ts";
import { isJsonText, type JsonToken, jsonTokens } from "./encodings/json-text.ts";
import { digitsOf, inPlaceOfNumber, inPlaceOfPart } from "./in-place.ts";
import { PieceEdits, type TextPiece } from "./joined/piece-edits.ts";
import { JsonNames } from "./json-names.ts";
import { knownIn } from "./known-in.ts";
import { besideHits, besideKnown, type KnownSpan } from "./known-values.ts";
import type { Where } from "./where.ts";

/** An action, and what it makes of names. */
export interface PreparedAction {
  readonly action: Action;
  /** Of two, the larger is the stronger. */
  readonly strength: number;
  /** What stands for a value of the category, e.g. `[PHONE]`. */
  readonly label: string;
  /** Names become labels, which are numbered where they would be equal; else what the action makes of them. */
  readonly keysAreLabels: boolean;
}

/** JSON inside of strings is looked into so deep; what lies deeper is replaced whole. */
const DEEPEST = 4;
const TOO_DEEP = "[REDACTED]";

/** A text that is JSON: how deep its strings lie in such texts, and which names have come in its objects. */
interface JsonLevel {
  readonly ofValue: Where;
  readonly ofName: Where;
  readonly level: number;
  readonly names: Map<string, number>;
  readonly said: JsonNames;
}

export class TextEdits {
  readonly #detectors: TextDetectors;
  readonly #actionOf: (category: string) => PreparedAction;

  /** `actionOf`: what is done with hits of a category. */
  constructor(detectors: TextDetectors, actionOf: (category: string) => PreparedAction) {
    this.#detectors = detectors;
    this.#actionOf = actionOf;
  }

  /** Whether a name may hold something: JSON in it is looked into where it stands, and not here. */
  mayHold(name: string): boolean {
    return isJsonText(name) || this.#detectors.find(name).length > 0;
  }

  /** Of a text; labels in names are not numbered yet. */
  of(written: Written, where: Where): Edited {
    return this.#ofLevel(written, where, 0);
  }

  /** What is found in a JSON number, and is all of it. */
  hitIn(number: string, named: number): TextHit | undefined {
    const digits = digitsOf(number, named !== 0);
    return digits === undefined ? undefined : this.#detectors.find(digits, 0, named)[0];
  }

  /** Of a JSON number: at most one edit, of all of it, to JSON. `written`: the text that it stands in, from `start` on. */
  ofNumber(number: string, { record, named }: Where, written?: Written, start = 0): Edited {
    const hit = this.hitIn(number, named);
    if (hit === undefined) return UNCHANGED;
    const end = start + number.length;
    const { action } = this.#actionOf(hit.category);
    const text = inPlaceOfNumber(action, number, written?.source(start, end) ?? number, record);
    // A hit that stays as it is makes no edit: the text around it did not change.
    return { edits: text === number ? [] : [{ start, end, text }], found: [hit], tooDeep: 0 };
  }

  /** Of a text that stands in pieces: what becomes of each of them. */
  ofPieces(pieces: readonly TextPiece[]): readonly Edited[] {
    return new PieceEdits(this.#detectors, this).of(pieces);
  }

  /** What stands in place of a hit in a value. */
  inPlaceOf(written: Written, hit: TextHit, record: number): string {
    const whole = hit.encoded?.whole;
    if (whole !== undefined) return this.#inPlaceOfWhole(written, hit, whole, record);
    return inPlaceOfPart(this.actionOf(hit.category), written, hit, record);
  }

  /** What is done with hits of the category. */
  actionOf(category: string): Action {
    return this.#actionOf(category).action;
  }

  /** `level`: how many texts of JSON it stands in. */
  #ofLevel(written: Written, where: Where, level: number): Edited {
    const { text } = written;
    if (isJsonText(text)) return level < DEEPEST ? this.#ofJson(written, where, level + 1) : whole(text);
    const hits = this.#detectors.find(text, where.seen, where.named);
    const known =
      where.use === "value" && where.known !== undefined ? knownIn(text, where.known, where.seen) : undefined;
    if (known !== undefined && known.length > 0) return this.#withKnown(written, hits, known, where);
    return hits.length === 0 ? UNCHANGED : this.#ofHits(written, hits, where);
  }

  #ofHits(written: Written, hits: readonly TextHit[], { use, record }: Where): Edited {
    const edits = hits.map((hit) => {
      const { start, end } = hit;
      const { label, keysAreLabels } = this.#actionOf(hit.category);
      if (use === "name" && keysAreLabels) return { start, end, text: hit.encoded?.written(label) ?? label };
      return { start, end, text: this.inPlaceOf(written, hit, record) };
    });
    return { edits, found: hits, tooDeep: 0 };
  }

  /** Of what can only be replaced as a whole, the strongest action decides that one of the hits in it has. */
  #inPlaceOfWhole(written: Written, hit: TextHit, whole: readonly ReadHit[], record: number): string {
    const all = whole.map(({ category, text }) => ({ text, prepared: this.#actionOf(category) }));
    const { text, prepared } = all.reduce((best, each) =>
      each.prepared.strength > best.prepared.strength ? each : best,
    );
    const { start, end, encoded } = hit;
    return inPlaceOfPart(prepared.action, written, { start, end, encoded: encoded && { ...encoded, text } }, record);
  }

  /** What the detectors find goes first; of a known value what is left of it. */
  #withKnown(written: Written, all: readonly TextHit[], known: readonly KnownSpan[], where: Where): Edited {
    const hits = besideKnown(all, known, written.text);
    const { edits, found } = this.#ofHits(written, hits, where);
    const ofKnown = besideHits(known, hits).map((span) => {
      const { start, end, action } = span;
      return { start, end, text: inPlaceOfPart(action, written, span, where.record) };
    });
    return {
      edits: [...edits, ...ofKnown].sort((a, b) => a.start - b.start),
      found: [...found, ...ofKnown.map(() => KNOWN_HIT)],
      tooDeep: 0,
    };
  }

  /** The text is JSON: its strings, names and numbers are looked at one by one. */
  #ofJson(written: Written, where: Where, level: number): Edited {
    const edits: Edit[] = [];
    const found: FoundHit[] = [];
    let tooDeep = 0;
    const ofValue: Where = { ...where, use: "value", seen: 0 };
    const ofName: Where = { ...ofValue, use: "name", named: 0 };
    const json = { ofValue, ofName, level, names: new Map<string, number>(), said: new JsonNames(where.named) };
    for (const token of jsonTokens(written.text)) {
      const inside =
        token.kind === "number" ? this.#ofNumberIn(written, token, json) : this.#ofString(written, token, json);
      for (const edit of inside.edits) edits.push(edit);
      for (const hit of inside.found) found.push(hit);
      tooDeep += inside.tooDeep;
    }
    return found.length === 0 && tooDeep === 0 ? UNCHANGED : { edits, found, tooDeep };
  }

  #ofNumberIn(written: Written, token: JsonToken, { ofValue, said }: JsonLevel): Edited {
    const { text, start } = token;
    const named = said.of(token);
    said.noteValue(token, undefined);
    return this.ofNumber(text, { ...ofValue, named }, written, start);
  }

  #ofString(written: Written, token: JsonToken, { ofValue, ofName, level, names, said }: JsonLevel): Edited {
    const isName = token.kind === "key";
    const string = new JsonString(token.text, written, token.start);
    if (isName) said.note(token, string.text);
    const edited = this.#ofLevel(string, isName ? ofName : { ...ofValue, named: said.of(token) }, level);
    if (!isName) said.noteValue(token, string.text);
    const { edits, found, tooDeep } = edited;
    if (edits.length === 0) return edited;
    const apart = isName ? numbered(edits, `${token.object} ${string.edited(edits)}`, names) : edits;
    return { edits: string.outside(apart), found, tooDeep };
  }
}

function whole({ length }: string): Edited {
  return { edits: [{ start: 0, end: length, text: TOO_DEEP }], found: [], tooDeep: 1 };
}

/** The edits of a name, numbered apart from equal names of its object; `name`: its object and what they make of it. */
function numbered(edits: readonly Edit[], name: string, names: Map<string, number>): readonly Edit[] {
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  const last = edits.at(-1) as Edit;
  return [...edits.slice(0, -1), { ...last, text: numberedLabel(last.text, count) }];
}
